// Two answers to one question, each in its article, on one line.

import assert from "node:assert/strict";

import { home } from "../hosts.mjs";
import { COMPARE, READ, becomes, quiet, ready, shows, until, visible } from "./page.mjs";

/** Where the two claims stand, and what the page says of them. */
const sides = (doc) =>
  doc.eval(() => {
    const side = (id) => {
      const mark = document.getElementById(id);
      const line = mark.getClientRects()[0];
      const pane = mark.closest("[data-pane]").getBoundingClientRect();
      return {
        middle: line.top + line.height / 2,
        left: pane.left,
        top: pane.top,
        inside: line.top >= pane.top && line.bottom <= pane.bottom,
        words: mark.textContent,
      };
    };
    const values = [...document.querySelectorAll(".pair__sum b")].map((it) => it.textContent);
    return { a: side("pair-a"), b: side("pair-b"), values, at: location.hash };
  });

/** Both claims in view and, in two columns, on one line. */
async function aligned(doc, stacked = false) {
  await until(doc, "both claims in view", () => {
    const [a, b] = ["pair-a", "pair-b"].map((id) => document.getElementById(id));
    if (!a || !b) return false;
    return [a, b].every((it) => {
      const line = it.getClientRects()[0];
      const pane = it.closest("[data-pane]").getBoundingClientRect();
      return line.top >= pane.top && line.bottom <= pane.bottom + 1;
    });
  });
  const found = await sides(doc);
  if (stacked) assert.ok(found.a.top < found.b.top && found.a.left === found.b.left, "one over the other");
  else {
    assert.ok(Math.abs(found.a.middle - found.b.middle) <= 2, JSON.stringify(found));
    assert.ok(found.a.left < found.b.left);
  }
  return found;
}

export const cases = [
  {
    name: "lays two answers on one line, walks through the pairs, and goes back",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      await doc.click(COMPARE);
      await becomes(doc, "view", "compare");
      const question = await doc.eval(
        () => document.querySelector("section.question--conflict").id,
      );
      await doc.click(`#${question} .question__tools a`);
      await becomes(doc, "view", "pair");
      const first = await aligned(doc);
      assert.match(first.at, /^#f\d+-\d+-\d+$/);
      assert.equal(await visible(doc, ".pair .sign--conflict"), true);
      for (const value of first.values) assert.ok(value.length > 0);
      const rest = () =>
        [...document.querySelectorAll(".pane .claim")].every((it) => it.matches(".claim--conflict, .claim--compatible")) &&
        document.querySelectorAll(".pane .ent").length === 0;
      assert.ok(await doc.eval(rest), "all other marks rest");
      assert.equal(
        await doc.eval(() => {
          const ids = [...document.querySelectorAll("[id]")].map((it) => it.id);
          return ids.length - new Set(ids).size;
        }),
        0,
        "no id twice",
      );

      await tab.press("j");
      await until(doc, "another pair", (old) => location.hash !== old, first.at);
      const second = await aligned(doc);
      assert.notDeepEqual(second.values, first.values);
      await tab.press("k");
      await until(doc, "the first pair again", (old) => location.hash === old, first.at);

      await tab.press("Escape");
      await becomes(doc, "view", "compare");
      await until(doc, "the question to have the focus", (it) => document.activeElement.id === it, question);
      assert.equal(await doc.eval(() => document.querySelector(".pair")), null, "the panes are gone");
      await tab.back();
      await becomes(doc, "view", "pair");
      await aligned(doc);
      await quiet(tab);
    },
  },
  {
    name: "lays the focused claim side by side by a key, and opens a pair by its address",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      await tab.press("j");
      await until(doc, "a claim to have the focus", () =>
        document.activeElement.matches("a.claim--conflict"),
      );
      const words = await doc.eval(() => document.activeElement.textContent.trim());
      await tab.press("f");
      await becomes(doc, "view", "pair");
      const { a, b, at } = await aligned(doc);
      assert.ok([a.words.trim(), b.words.trim()].includes(words), `${words} among ${a.words}, ${b.words}`);
      await tab.press("f");
      await becomes(doc, "view", "compare");
      await doc.click(READ);
      await becomes(doc, "view", "read");
      await doc.eval((it) => {
        location.hash = it;
      }, at);
      await becomes(doc, "view", "pair");
      await aligned(doc);
    },
  },
  {
    name: "stacks the articles where there is no room beside, also in a sandboxed iframe",
    async run({ browser, visit }) {
      const width = browser.name === "webkit" ? 640 : 390;
      for (const where of [home("a file"), home("a sandboxed iframe on a server")]) {
        const { doc } = await visit(where, { width, height: 844 });
        await ready(doc);
        await doc.click(COMPARE);
        await becomes(doc, "view", "compare");
        await doc.click("section.question--conflict .question__tools a");
        await becomes(doc, "view", "pair");
        await shows(doc, ".pair__sum");
        await aligned(doc, true);
        const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await doc.eval(over), 0, "nothing sticks out");
        await doc.click(".pair__close");
        await becomes(doc, "view", "compare");
      }
    },
  },
  {
    name: "says so where a pair is not there",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      await doc.eval(() => {
        location.hash = "f1-90-91";
      });
      await becomes(doc, "view", "pair");
      await shows(doc, ".pair h1");
      await doc.click('.pair a[href="#compare"]');
      await becomes(doc, "view", "compare");
    },
  },
];
