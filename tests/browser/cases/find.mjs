// Searching: the field, its results, the tinted hits, the address.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { keep } from "../browsers/common.mjs";
import { home } from "../hosts.mjs";
import {
  becomes,
  hides,
  inWindow,
  quiet,
  ready,
  reload,
  shows,
  state,
  until,
  visible,
} from "./page.mjs";

const WIDE = { width: 1440, height: 900 };

/** The words that are tinted in the text, or null where the browser cannot. */
const tinted = (doc) =>
  doc.eval(() => {
    const found = globalThis.CSS?.highlights?.get("found");
    return found ? [...found].map((it) => it.toString()) : null;
  });

const results = (doc) =>
  doc.eval(() =>
    [...document.querySelectorAll(".results__item")].map((it) => it.textContent.trim()),
  );

/** Takes the words out of the field, as a person does: the results go first. */
async function cleared(tab, doc) {
  await tab.press("Escape");
  await hides(doc, ".results");
  await tab.press("Escape");
  await until(doc, "an empty field", () => document.querySelector("#search").value === "");
}

async function search(tab, doc, words) {
  await doc.click("#search");
  await tab.type(words);
  await until(doc, "the words in the field", (it) => document.querySelector("#search").value === it, words);
}

export const cases = [
  {
    name: "finds names, questions and words, tints them and goes there",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const text = () => document.querySelector("#a1 .prose").innerHTML;
      const before = await doc.eval(text);
      await tab.press("/");
      await keep("the focus in the field", () => doc.eval(() => document.activeElement.id === "search"));
      // Without accents and capitals, as people type.
      await tab.type("kúrsk");
      await shows(doc, ".results__item");
      const groups = () => [...document.querySelectorAll(".results__head")].map((it) => it.textContent);
      assert.deepEqual(await doc.eval(groups), ["Entità", "Nel testo"]);
      const all = await results(doc);
      assert.match(all[0], /Kursk\s*\d+ menzioni$/, all[0]);
      assert.equal(all.filter((it) => /^[1-5]/.test(it)).length, 5, "a line for each article");
      const words = await tinted(doc);
      assert.ok(words.length >= 3 && words.every((it) => it === "Kursk"), JSON.stringify(words));
      assert.equal(await doc.eval(text), before, "the document stays as it is");

      for (let idx = 0; idx < all.findIndex((it) => /^3/.test(it)) + 1; idx += 1) await tab.press("ArrowDown");
      const active = await doc.eval(() => {
        const id = document.querySelector("#search").getAttribute("aria-activedescendant");
        return document.getElementById(id)?.getAttribute("aria-selected");
      });
      assert.equal(active, "true");
      await tab.press("Enter");
      await becomes(doc, "article", "3");
      await hides(doc, ".results");
      const place = await doc.eval(() => location.hash);
      assert.match(place, /^#p3-\d+&s=/);
      await inWindow(doc, place.replace(/&.*/, ""));
      await until(doc, "hits of the third article", () =>
        [...CSS.highlights.get("found")].every((it) => it.startContainer.parentElement.closest("#a3")),
      );
      // Esc takes the tint away.
      await tab.press("Escape");
      await until(doc, "no hit", () => CSS.highlights.get("found").size === 0);
      await quiet(tab);
    },
  },
  {
    name: "keeps a search through reload and Back",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a server"), WIDE);
      await ready(doc);
      await search(tab, doc, "Shoigu");
      await until(doc, "an address", () => location.hash === "#s=Shoigu");
      await shows(doc, ".results__item");
      await reload(doc);
      await until(doc, "the word again", () => document.querySelector("#search").value === "Shoigu");
      await shows(doc, ".results__item");
      await doc.click(".results__item:has(.chip)");
      await hides(doc, ".results");
      await until(doc, "a place", () => location.hash.startsWith("#p"));
      await tab.back();
      await until(doc, "the results again", () => location.hash === "#s=Shoigu");
      await shows(doc, ".results__item");
      await tab.back();
      await hides(doc, ".results");
      assert.equal(await doc.eval(() => document.querySelector("#search").value), "");
    },
  },
  {
    name: "leads from a name to the page of what it names",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      // By another of its names too.
      for (const [words, name] of [["Pyongyang", "Pyongyang"], ["Kim Jong-un", "Kim Jong Un"]]) {
        await search(tab, doc, words);
        await shows(doc, ".results__item");
        await tab.press("Enter");
        await becomes(doc, "view", "entities");
        await hides(doc, ".results");
        await until(doc, `the page of ${name}`, (it) => {
          const cards = [...document.querySelectorAll(".card")];
          const shown = cards.filter((card) => card.checkVisibility());
          return shown.length === 1 && shown[0].querySelector(".card__name")?.textContent === it;
        }, name);
        assert.match(await doc.eval(() => location.hash), /^#e\d+$/);
        await tab.back();
        await tab.back();
      }
      await quiet(tab);
    },
  },
  {
    name: "says so when nothing is found, and closes with Esc",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await search(tab, doc, "palombaro");
      await shows(doc, ".results__none");
      await tab.press("Escape");
      await hides(doc, ".results");
      assert.equal(await doc.eval(() => document.activeElement.id), "search", "the focus stays");
      await tab.press("Escape");
      await until(doc, "an empty field", () => document.querySelector("#search").value === "");
      const { view, article } = await state(doc);
      assert.deepEqual({ view, article }, { view: "read", article: "1" });
    },
  },
  {
    name: "searches on a narrow page and in a frame",
    async run({ browser, visit }) {
      const width = browser.name === "webkit" ? 640 : 390;
      const { tab, doc } = await visit(home("a file"), { width, height: 844 });
      await ready(doc);
      await search(tab, doc, "Pyongyang");
      await shows(doc, ".results__item");
      const box = await doc.eval(() => {
        const { left, right } = document.querySelector(".results").getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      });
      assert.ok(box, "the results are in the window");
      await doc.click('.results__item:has(.chip)');
      await hides(doc, ".results");
      assert.equal(await visible(doc, "#trouble"), false);

      const framed = await visit(home("a sandboxed iframe in a file"));
      await ready(framed.doc);
      await framed.doc.click("#search");
      await framed.tab.type("Pyongyang");
      await shows(framed.doc, ".results__item");
      await framed.doc.click('.results__item:has(.chip)');
      await hides(framed.doc, ".results");
      await quiet(framed.tab);
    },
  },
  {
    name: "tints words across marks and letters of two units, in the right place",
    async run({ visit, hosts, pack }) {
      const file = join(hosts.folder, "tinted.txt");
      writeFileSync(file, "A Rovereto 😀 sono morte 12 persone nella Straße più lunga.\n\nPerche\u0301 a Rovereto?\n");
      await pack([file], join(hosts.folder, "tinted.html"));
      const { tab, doc } = await visit(home("a file"), { name: "tinted", ...WIDE });
      await ready(doc);
      const after = async (words, expected) => {
        await search(tab, doc, words);
        await keep(`${words} tinted`, async () => JSON.stringify(await tinted(doc)) === JSON.stringify(expected));
        await cleared(tab, doc);
      };
      await after("rovereto 😀 sono morte 12 persone nella", ["Rovereto 😀 sono morte 12 persone nella"]);
      await after("strasse piu", ["Straße più"]);
      await after("perché", ["Perche\u0301"]);
      await after("rovereto", ["Rovereto", "Rovereto"]);
    },
  },
];
