// From a claim to its comparison, to what another article says, and back.

import assert from "node:assert/strict";

import { HOMES, home } from "../hosts.mjs";
import {
  COMPARE,
  READ,
  becomes,
  hides,
  inWindow,
  ready,
  shows,
  state,
  until,
  visible,
} from "./page.mjs";

const CLAIM = ".article .claim--conflict";

const hashOf = (doc, selector) =>
  doc.eval((it) => {
    const found = [...document.querySelectorAll(it)].find((one) => one.checkVisibility());
    return found?.getAttribute("href");
  }, selector);

/** The titles of the questions on the screen, from top to bottom. */
const titles = (doc) =>
  doc.eval(() =>
    [...document.querySelectorAll("section.question h2")]
      .filter((it) => it.checkVisibility())
      .map((it) => it.textContent),
  );

/** Chooses in a list, as the browser does for a person. */
const choose = (doc, list, value) =>
  doc.eval(
    (id, to) => {
      const found = document.getElementById(id);
      found.value = to;
      found.dispatchEvent(new Event("change", { bubbles: true }));
    },
    list,
    value,
  );

/** Waits until what is said aloud is of such words. */
const says = (doc, words) =>
  until(doc, `${words} said`, (it) => new RegExp(it).test(document.getElementById("said").textContent), words.source);

async function comparing(visit, where = home("a file"), options = { width: 1440, height: 900 }) {
  const { tab, doc } = await visit(where, options);
  await ready(doc);
  await doc.click(COMPARE);
  await becomes(doc, "view", "compare");
  return { tab, doc };
}

export const cases = [
  ...HOMES.filter((it) => it.embed !== "srcdoc").map((where) => ({
    name: `goes from a claim to its comparison and to the other article, from ${where.name}`,
    async run({ visit }) {
      // Wide enough for the notes in the margin: narrower, a claim opens the sheet instead.
      const { tab, doc } = await visit(where, { width: 1440, height: 900 });
      await ready(doc);
      const question = await hashOf(doc, CLAIM);
      await doc.click(`#a1 a.claim--conflict[href="${question}"]`);
      await becomes(doc, "view", "compare");
      await inWindow(doc, question);
      for (const part of [".verdict--conflict", ".question__reason", ".plot", ".quote"]) {
        assert.ok(await visible(doc, `${question} ${part}`), `${part} in ${question}`);
      }

      const places = await doc.eval(
        (it) =>
          [...document.querySelectorAll(it)].map((one) => {
            const href = one.getAttribute("href");
            return { href, article: document.querySelector(href)?.closest(".article")?.id };
          }),
        `${question} .quote__go`,
      );
      assert.ok(
        places.every((it) => it.article),
        "every quote leads to an article",
      );
      const other = places.find((it) => it.article !== "a1");
      assert.ok(other, "an article that says otherwise");
      await doc.click(`${question} .quote__go[href="${other.href}"]`);
      await becomes(doc, "view", "read");
      await becomes(doc, "article", other.article.slice(1));
      await inWindow(doc, other.href);

      // A sandboxed frame of a file has no history of its own.
      if (!where.embed) {
        await tab.back();
        await becomes(doc, "view", "compare");
        await tab.back();
        await becomes(doc, "view", "read");
        assert.equal((await state(doc)).article, "1", "back where the reader began");
      }
    },
  })),
  {
    name: "opens a sheet over the text where there is no margin, and Esc closes it",
    async run({ browser, visit }) {
      // WebKit's window cannot be as narrow as a phone.
      const width = browser.name === "webkit" ? 640 : 390;
      const { tab, doc } = await visit(home("a file"), { width, height: 844 });
      await ready(doc);
      assert.equal(await visible(doc, ".sheet"), false);
      await doc.click(`#a1 a.claim--conflict`);
      await shows(doc, ".sheet .verdict--conflict");
      assert.equal((await state(doc)).view, "read", "the text stays");
      await tab.press("Escape");
      await hides(doc, ".sheet");
      const focused = () => document.activeElement.matches("a.claim--conflict");
      assert.ok(await doc.eval(focused), "focus returns to the claim");
    },
  },
  {
    name: "shows the questions that were chosen, and says how many",
    async run({ visit }) {
      const { doc } = await comparing(visit);
      const all = await titles(doc);
      assert.ok(all.length >= 9, `${all.length} questions`);

      await doc.click('.sieve__verdict[data-verdict="conflict"]');
      await until(doc, "only conflicts", (n) => {
        const shown = [...document.querySelectorAll("section.question")];
        return shown.length < n && shown.every((it) => it.matches(".question--conflict"));
      }, all.length);
      const conflicts = await titles(doc);
      await says(doc, new RegExp(`^${conflicts.length} (domande su|of) ${all.length}`));
      const counts = (it) => document.querySelectorAll(it).length;
      assert.equal(await doc.eval(counts, ".toc .sign--conflict"), conflicts.length, "the list too");

      await choose(doc, "sieve-subject", "dates");
      await until(doc, "one question", () => document.querySelectorAll("section.question").length === 1);
      await says(doc, /^1 (domanda su|of) /);

      // A claim leads to its question, whatever was chosen.
      await doc.click('.sieve__verdict[data-verdict="compatible"]');
      await shows(doc, ".nothing");
      await doc.click(READ);
      await becomes(doc, "view", "read");
      const claim = "#a1 a.claim--conflict";
      const question = await hashOf(doc, claim);
      await doc.click(claim);
      await becomes(doc, "view", "compare");
      await inWindow(doc, question);

      await doc.click(COMPARE);
      await doc.click('.sieve__verdict[data-verdict="compatible"]');
      await shows(doc, ".nothing");
      await doc.click(".nothing button");
      await until(doc, "all questions", (n) => document.querySelectorAll("section.question").length === n, all.length);
      assert.deepEqual(await titles(doc), all);
      const lists = () => [...document.querySelectorAll(".sieve select")].map((it) => it.value);
      assert.deepEqual(await doc.eval(lists), ["", "", "importance"], "the lists say so");
    },
  },
  {
    name: "puts the questions in the order of the articles",
    async run({ visit }) {
      const { doc } = await comparing(visit);
      const before = await titles(doc);
      await choose(doc, "sieve-order", "reading");
      await until(
        doc,
        "another order",
        (first) => document.querySelector("section.question h2").textContent !== first,
        before[0],
      );
      const after = await titles(doc);
      assert.deepEqual(after.toSorted(), before.toSorted(), "the same questions");
      assert.equal(await doc.eval(() => document.querySelector(".toc__item").hash.slice(1) ===
        document.querySelector("section.question").id), true, "the list in the same order");
    },
  },
  {
    name: "draws every plot so that no words touch, and tells them all",
    async run({ browser, visit }) {
      const narrow = browser.name === "webkit" ? 480 : 320;
      const { tab, doc } = await comparing(visit);
      for (const width of [1440, 1000, narrow]) {
        await tab.resize(width, 900);
        const faults = await doc.eval(() => {
          const found = [];
          for (const line of document.querySelectorAll(".brief")) line.open = true;
          for (const plot of document.querySelectorAll(".question .plot")) {
            if (!plot.checkVisibility()) continue;
            const words = [...plot.querySelectorAll("text")].map((it) => [it.textContent, it.getBoundingClientRect()]);
            const field = plot.querySelector(".plot__field").getBoundingClientRect();
            for (const [index, [text, a]] of words.entries()) {
              if (a.left < field.left - 8 || a.right > field.right + 8) found.push(`${text} leaves its plot`);
              for (const [other, b] of words.slice(index + 1)) {
                const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
                if (!apart) found.push(`${text} on ${other}`);
              }
            }
            const told = plot.getAttribute("aria-label");
            const shown = [...plot.querySelectorAll(".lane__label")].map((it) => it.textContent);
            if (plot.matches(".plot--wide") && !shown.every((it) => told.includes(it))) found.push(`${told} lacks a value`);
          }
          return found;
        });
        assert.deepEqual(faults, [], `at ${width} px`);
      }
    },
  },
  {
    name: "tells the values of a plot as a table",
    async run({ visit }) {
      const { doc } = await comparing(visit);
      await doc.click("section.question--conflict .table summary");
      await shows(doc, "section.question--conflict .table table");
      const told = await doc.eval(() => {
        const question = document.querySelector("section.question--conflict");
        const rows = [...question.querySelectorAll("tbody tr")];
        return {
          rows: rows.map((it) => it.querySelector("td").textContent),
          values: [...question.querySelectorAll(".quote__value > span[lang]")].map((it) => it.textContent),
        };
      });
      assert.deepEqual(told.rows, told.values);
    },
  },
  ...[home("a file"), home("a sandboxed iframe on a server")].map((where) => ({
    name: `copies a question as plain text, from ${where.name}`,
    async run({ visit }) {
      const { doc } = await comparing(visit, where);
      const question = "section.question--conflict";
      // What is copied is caught on its way to the clipboard, which no test may read everywhere.
      await doc.eval(() => {
        document.addEventListener("copy", () => {
          const field = document.activeElement;
          window.__copied = field.value?.slice(field.selectionStart, field.selectionEnd);
        });
      });
      await doc.click(`${question} .question__copy`);
      const [title, reason] = await doc.eval((it) => {
        const found = document.querySelector(it);
        return [".question__title", ".question__reason"].map((each) => found.querySelector(each).textContent);
      }, question);
      await until(doc, "what became of it", (it) =>
        /Copiato|Copied/.test(document.querySelector(`${it} .question__copy`).textContent) ||
        document.querySelector(`${it} .by-hand__text`) !== null, question);
      const text = await doc.eval((it) =>
        document.querySelector(`${it} .by-hand__text`)?.value ?? window.__copied, question);
      for (const part of [title, reason, reason, " 1, "]) {
        assert.ok(text.includes(part), `${part} in ${text}`);
      }
      const focused = () => document.activeElement.closest("button, textarea") !== null;
      assert.ok(await doc.eval(focused), "the focus is where it was");
    },
  })),
  {
    name: "lets the text be copied by hand where the browser refuses",
    async run({ visit }) {
      const { doc } = await comparing(visit);
      await doc.eval(() => {
        document.execCommand = () => false;
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await doc.click("section.question--conflict .question__copy");
      await shows(doc, ".by-hand__text");
      const text = await doc.eval(() => document.querySelector(".by-hand__text").value);
      assert.match(text, /In confli/);
      await says(doc, /copiare|copying/);
    },
  },
  {
    name: "tells where the reader is among conflicts and among questions",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      const place = () =>
        [...document.querySelectorAll(".rail .progress__at")]
          .find((it) => it.checkVisibility())
          .firstChild.textContent;
      const at = (n) =>
        until(doc, `conflict ${n}`, (it) =>
          [...document.querySelectorAll(".rail .progress__at")].some(
            (one) => one.checkVisibility() && new RegExp(`^${it} (di|of) `).test(one.textContent)), n);
      const all = Number(await doc.eval(place));
      assert.ok(all >= 4, `${all} conflicts`);
      // Through all articles, to the last.
      const articles = new Set();
      for (let n = 1; n <= all; n++) {
        await tab.press("j");
        await at(n);
        await says(doc, new RegExp(`^(conflitto|conflict) ${n} (di|of) ${all}`));
        articles.add((await state(doc)).article);
        assert.ok(await doc.eval(() => document.activeElement.matches("a.claim--conflict")));
      }
      assert.ok(articles.size > 1, "conflicts of more than one article");
      await tab.press("k");
      await at(all - 1);

      // The focused claim opens its comparison.
      const question = await doc.eval(() => document.activeElement.hash);
      await tab.press("Enter");
      await becomes(doc, "view", "compare");
      await inWindow(doc, question);
      const focus = (it) => document.activeElement.id === it.slice(1);
      await until(doc, "the question to have the focus", focus, question);
      await tab.press("2");
      await until(doc, "the view's heading to have the focus", () =>
        document.activeElement.matches("h1") && document.activeElement.checkVisibility());
      await tab.press("1");
      await becomes(doc, "view", "read");
      await until(doc, "the article's heading to have the focus", () =>
        document.activeElement.matches(".article--current h1"));
    },
  },
];
