// Who and what is named: the index, the page of an entity, and what a mention tells in the text.

import assert from "node:assert/strict";

import { keep } from "../browsers/common.mjs";
import { HOMES, home } from "../hosts.mjs";
import {
  ENTITIES,
  articles,
  becomes,
  hides,
  inWindow,
  ready,
  shows,
  state,
  until,
  visible,
} from "./page.mjs";

const WIDE = { width: 1440, height: 900 };

/** WebKit's window cannot be as narrow as a phone. */
const narrow = (browser) => ({ width: browser.name === "webkit" ? 640 : 390, height: 844 });

/** The first mention of the first article that stands in no claim and has others like it there. */
const MENTION = "#a1 .prose [data-entity]";
const mention = (doc) =>
  doc.eval((it) => {
    const all = [...document.querySelectorAll(it)].filter((one) => !one.closest(".claim"));
    const found = all.find(
      (one) => all.filter((two) => two.dataset.entity === one.dataset.entity).length > 2,
    );
    return { id: found.id, entity: found.dataset.entity, words: found.textContent };
  }, MENTION);

/** The ids of the mentions that are lit, the one that is looked at first. */
const lit = (doc) =>
  doc.eval(() =>
    [...document.querySelectorAll("[data-lit]")]
      .sort((a, b) => b.dataset.lit.length - a.dataset.lit.length)
      .map((it) => it.id),
  );

const focused = (doc) => doc.eval(() => document.activeElement.id);

const inPopover = () => document.activeElement.closest(".popover") !== null;

const hash = (doc) => doc.eval(() => location.hash);

/** The popover lies in the window, and over the text without moving it. */
async function inside(doc) {
  const box = await doc.eval(() => {
    const { left, right, top, bottom } = document.querySelector(".popover").getBoundingClientRect();
    const { scrollWidth, clientWidth } = document.documentElement;
    return { left, right, top, bottom, clientWidth, scrollWidth, height: innerHeight };
  });
  assert.ok(box.left >= 0 && box.right <= box.clientWidth, `beside the window: ${JSON.stringify(box)}`);
  assert.ok(box.top >= 0 && box.bottom <= box.height, `above or below it: ${JSON.stringify(box)}`);
  assert.ok(box.scrollWidth <= box.clientWidth, `sideways: ${JSON.stringify(box)}`);
}

export const cases = [
  ...HOMES.filter((it) => it.embed !== "srcdoc").map((where) => ({
    name: `goes from the index to an entity and to its place in the text, from ${where.name}`,
    async run({ visit }) {
      const { tab, doc } = await visit(where, WIDE);
      await ready(doc);
      await tab.top().eval(() => window.focus());
      await doc.click(ENTITIES);
      await becomes(doc, "view", "entities");
      const row = await doc.eval(() => {
        const link = document.querySelector(".index--place .index__link");
        return { href: link.hash, name: link.textContent };
      });
      await doc.click(`.index__link[href="${row.href}"]`);
      await shows(doc, `${row.href}.card`);
      await until(doc, "the focus on the card", (id) => document.activeElement.id === id, row.href.slice(1));
      assert.equal(await doc.eval((it) => document.querySelector(it).textContent, `${row.href} h2`), row.name);

      const line = await doc.eval((it) => {
        const last = [...document.querySelectorAll(`${it} .contexts > ul .context`)].at(-1);
        return { href: last.hash, words: last.querySelector("b").textContent };
      }, row.href);
      await doc.click(`${row.href} .context[href="${line.href}"]`);
      await becomes(doc, "view", "read");
      await inWindow(doc, line.href);
      assert.equal(await focused(doc), line.href.slice(1));
      assert.equal(await doc.eval((it) => document.querySelector(it).textContent, line.href), line.words);
      assert.equal((await lit(doc))[0], line.href.slice(1), "the place is lit");
      assert.ok((await lit(doc)).length > 1, "and the others in the article");

      // A sandboxed frame of a file has no history of its own.
      if (where.embed) return;
      await tab.back();
      await becomes(doc, "view", "entities");
      await shows(doc, `${row.href}.card`);
      assert.equal(await hash(doc), row.href);
    },
  })),
  {
    name: "opens an entity at its address, and does without one that is not there",
    async run({ visit, hosts, browser }) {
      const where = home("a file");
      const { doc, url } = await visit(where, WIDE);
      await ready(doc);
      const id = await doc.eval(() => [...document.querySelectorAll(".index__link")].at(3).hash);
      for (const [address, view] of [[id, "entities"], ["#e9999", "read"], ["#m1-9999", "read"], ["#a99", "read"]]) {
        const tab = await browser.open({ url: `${url}${address}`, ...WIDE });
        try {
          const top = tab.top();
          await ready(top);
          await becomes(top, "view", view);
          if (view === "entities") await shows(top, `${id}.card`);
          assert.equal(await visible(top, "#trouble"), false, address);
        } finally {
          await tab.close();
        }
      }
      hosts.asked();
    },
  },
  {
    name: "leads from an entity to the claims beside it",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await doc.click(ENTITIES);
      await becomes(doc, "view", "entities");
      await doc.click(".index--place .index__link");
      const conflict = ".card .beside__question:has(.sign--conflict)";
      await shows(doc, conflict);
      const { claim, question } = await doc.eval((it) => ({
        claim: document.querySelector(`${it} .beside__claim`).hash,
        question: document.querySelector(`${it} .beside__asked`).hash,
      }), conflict);
      await doc.click(`${conflict} .beside__claim`);
      await becomes(doc, "view", "read");
      await inWindow(doc, claim);
      assert.ok(await doc.eval((it) => document.querySelector(it).matches(".claim--conflict"), claim));
      await doc.click(ENTITIES);
      await doc.click(`${conflict} .beside__asked`);
      await becomes(doc, "view", "compare");
      await inWindow(doc, question);
    },
  },
  {
    name: "tells which adjectives point to a country, and marks none of them",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await doc.click(ENTITIES);
      await becomes(doc, "view", "entities");
      const country = await doc.eval(() => {
        const links = [...document.querySelectorAll(".index--place .index__link")];
        return links.find((it) => it.textContent === "Russia").hash;
      });
      await doc.click(`.index__link[href="${country}"]`);
      await shows(doc, `${country} .card__adjectives`);
      const line = await doc.eval((it) => document.querySelector(it).textContent, `${country} .card__adjectives`);
      const told = [...line.matchAll(/(\p{L}+)\u00a0\((\d+)\)/gu)].map(([, words, n]) => [words, Number(n)]);
      assert.ok(told.some(([words]) => words === "russo"), line);
      const found = await doc.eval((words) => {
        const marked = [...document.querySelectorAll(".prose [data-entity]")];
        return marked.filter((it) => words.includes(it.textContent)).length;
      }, told.map(([words]) => words));
      assert.equal(found, 0, "an adjective is no name");
      const times = (await articles(doc)).flatMap(({ text }) => text.match(/(?<![\p{L}-])russo(?!\p{L})/gu) ?? []);
      const [, n] = told.find(([words]) => words === "russo");
      assert.ok(0 < n && n <= times.length, `${n} of ${times.length}`);
    },
  },
  {
    name: "tells what a mention names while the pointer rests on it",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const { id, entity } = await mention(doc);
      const measure = () => {
        const { width, height } = document.querySelector("#a1 .prose").getBoundingClientRect();
        return [width, height, document.documentElement.scrollHeight];
      };
      const before = await doc.eval(measure);
      await doc.hover(`#${id}`);
      await shows(doc, ".popover");
      await inside(doc);
      assert.deepEqual(await doc.eval(measure), before, "the text stays where it is");
      const same = await doc.eval(
        (it) => [...document.querySelectorAll(`#a1 [data-entity="${it}"]`)].map((one) => one.id),
        entity,
      );
      assert.deepEqual((await lit(doc)).sort(), same.sort(), "every mention in the article is lit");
      const told = await doc.eval(() => document.querySelector(".popover").innerText);
      assert.match(told, /\d+ menzioni in \d+ articol/);

      // It can be reached with the pointer, and goes when the pointer does.
      await doc.hover(".popover .popover__name");
      assert.ok(await visible(doc, ".popover"));
      await doc.hover("#a1 .article__head");
      await hides(doc, ".popover");
      assert.deepEqual(await lit(doc), []);

      // A kind that is switched off tells nothing.
      await doc.click('.filter label:has([data-filter="place"])');
      await doc.hover("#a1 .prose p > .ent--place");
      await doc.hover("#a1 .prose p > .ent--person");
      await until(doc, "a person", () => document.querySelector("[data-lit].ent--person") !== null);
      assert.equal(await doc.eval(() => document.querySelector("[data-lit].ent--place")), null);
      await tab.press("Escape");
      await hides(doc, ".popover");
    },
  },
  {
    name: "goes from mention to mention by key, and closes with Esc",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const order = await doc.eval((it) => [...document.querySelectorAll(it)].map((one) => one.id), MENTION);
      for (const id of order.slice(0, 3)) {
        await tab.press("e");
        await until(doc, `the focus on ${id}`, (it) => document.activeElement.id === it, id);
        await shows(doc, ".popover--held");
        await inside(doc);
      }
      await tab.press("E");
      await until(doc, "the one before", (it) => document.activeElement.id === it, order[1]);
      // Name, kind and count are said, once.
      const said = await keep("what is said", () =>
        doc.eval(() => document.querySelector("#said").textContent.trim()),
      );
      assert.match(said, /^.+: .+, \d+ menzion. in \d+ articol.$/);

      // The popover leads to the page of the entity.
      await tab.press("Enter");
      await until(doc, "the focus in the popover", inPopover);
      await tab.press("Escape");
      await hides(doc, ".popover");
      assert.equal(await focused(doc), order[1], "the focus returns to the mention");
      await tab.press("Enter");
      await shows(doc, ".popover--held");
      await tab.press("Enter");
      await until(doc, "the focus in the popover", inPopover);
      await tab.press("Enter");
      await becomes(doc, "view", "entities");
      await until(doc, "the focus on the entity", () => /^e\d+$/.test(document.activeElement.id));

      // A walk is one step back.
      await tab.back();
      await becomes(doc, "view", "read");
      assert.equal(await hash(doc), `#${order[1]}`);
      // No mention is a stop of the tab key.
      const stops = await doc.eval(
        (it) => [...document.querySelectorAll(it)].filter((one) => one.tabIndex >= 0).length,
        MENTION,
      );
      assert.equal(stops, 0);
    },
  },
  {
    name: "tells what a mention names at a tap, and walks through the others",
    async run({ browser, visit }) {
      const { tab, doc } = await visit(home("a file"), narrow(browser));
      await ready(doc);
      const { id, entity } = await mention(doc);
      await doc.click(`#${id}`);
      await shows(doc, ".popover--held");
      await inside(doc);
      const next = '.popover .button[aria-label="Menzione seguente"]';
      for (const _ of [1, 2]) {
        const at = (await lit(doc))[0];
        await doc.click(next);
        await until(
          doc,
          "the next mention",
          (from, same) => {
            const on = document.activeElement;
            return on.id !== from && on.dataset.entity === same;
          },
          at,
          entity,
        );
        await shows(doc, ".popover--held");
      }
      // Elsewhere it closes.
      await doc.click("#a1 .article__meta");
      await hides(doc, ".popover");
      assert.equal((await state(doc)).view, "read");
      await doc.click(`#${id}`);
      await shows(doc, ".popover--held");
      await doc.click(".popover #told-all");
      await becomes(doc, "view", "entities");
      await shows(doc, `#e${Number(entity) + 1}.card`);
      // Here the page of an entity takes the place of the index.
      assert.equal(await visible(doc, ".index"), false);
      await doc.click(".entities__back");
      await shows(doc, ".index");
      await hides(doc, ".card");
      await tab.press("1");
      await becomes(doc, "view", "read");
    },
  },
  {
    name: "leaves the text as it was, whatever is told",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const plain = (text) => text.replace(/[ \t\n]+/g, " ").trim();
      const [{ text }] = await articles(doc);
      const written = new Set(text.split("\n").map(plain));
      for (let step = 0; step < 6; step++) await tab.press("e");
      await shows(doc, ".popover--held");
      const copied = await doc.eval(() => {
        const selection = getSelection();
        return [...document.querySelectorAll("#a1 .prose p:has(> .ent):not(.note-line, .aside)")].map((it) => {
          selection.selectAllChildren(it);
          return selection.toString();
        });
      });
      assert.ok(copied.length >= 5, `${copied.length} paragraphs`);
      for (const words of copied) assert.ok(written.has(plain(words)), JSON.stringify(words));
    },
  },
  {
    name: "hides a kind in the index when the legend does",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await doc.click(ENTITIES);
      await shows(doc, ".index--person");
      await doc.click('.filter label:has([data-filter="person"])');
      await hides(doc, ".index--person");
      assert.ok(await visible(doc, ".index--place"));
      assert.equal(await visible(doc, '[data-filter="conflict"]'), false, "claims have no legend here");
      await doc.click('.filter label:has([data-filter="person"])');
      await shows(doc, ".index--person");
    },
  },
  {
    name: "lists every entity and mention with scripts off",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), { scripts: false, ...WIDE });
      const found = await doc.eval(() => {
        const hashes = (it) => [...document.querySelectorAll(it)].map((one) => one.hash);
        const [rows, lines] = [hashes(".index__link"), hashes(".context")];
        return {
          rows: rows.length,
          lines: lines.length,
          mentions: document.querySelectorAll(".prose [data-entity]").length,
          missing: [...rows, ...lines].filter((it) => !document.querySelector(it)),
          card: rows[0],
          line: lines[0],
        };
      });
      assert.ok(found.rows > 20, `${found.rows} rows`);
      assert.equal(found.lines, found.mentions, "a line for every mention in the text");
      assert.deepEqual(found.missing, []);
      await doc.click(`.index__link[href="${found.card}"]`);
      await inWindow(doc, found.card);
      await doc.click(`.context[href="${found.line}"]`);
      await inWindow(doc, found.line);
    },
  },
];
