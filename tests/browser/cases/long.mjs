// A hundred articles: the application draws of them what is looked at, and nothing is missing.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { keep, program } from "../browsers/common.mjs";
import { home } from "../hosts.mjs";
import { manyArticles } from "../story.mjs";
import { COMPARE, ENTITIES, READ, becomes, italian, ready, shows, until, visible } from "./page.mjs";

const COUNT = 100;
const GOLD = join(import.meta.dirname, "../../gold");
const WIDE = { width: 1440, height: 900 };

/** How long a case may take where three browsers open a hundred articles at once, in milliseconds. */
const LIMIT = 300_000;

/** Paper takes its time. */
const PRINTED = 30;

/** Packs so many articles as the page "long", and gives their texts. */
async function packed({ hosts, pack }, count = COUNT) {
  const file = join(hosts.folder, "long.json");
  const json = manyArticles(GOLD, count);
  writeFileSync(file, json);
  await pack([file], join(hosts.folder, "long.html"));
  return JSON.parse(json).articles.map((it) => it.text);
}

const bare = (text) => text.replace(/\s+/g, "");

/** Words of an article without a number, and so without a note between them. */
function wordsOf(text) {
  const clauses = text.split(/[.,;:«»"“”()\n]/).filter((it) => !/\d/.test(it));
  return bare(clauses.toSorted((a, b) => b.length - a.length)[0] ?? "");
}

/** In the page: the words of an article that shows, without what the reader adds to them. */
const shownWords = (id) => {
  const prose = document.querySelector(`#${id} .prose`);
  if (!prose?.checkVisibility()) return "";
  const copy = prose.cloneNode(true);
  for (const added of copy.querySelectorAll(".note, .note-line, .claim__sign, .vh")) added.remove();
  return copy.textContent.replace(/\s+/g, "");
};

/** Waits until an article shows its text, and marks in it. */
const isDrawn = (doc, number, text) =>
  keep(`article ${number} with its text and marks`, async () => {
    const found = await doc.eval(shownWords, `a${number}`);
    return (
      found.includes(wordsOf(text)) &&
      (await doc.eval((it) => document.querySelector(`#${it} .ent`) !== null, `a${number}`))
    );
  });

export const cases = [
  {
    name: "opens the last of many articles by its address, and goes back",
    limit: LIMIT,
    async run(one) {
      const texts = await packed(one);
      const { doc, url } = await one.visit(home("a file"), { name: "long", ...WIDE });
      await ready(doc);
      await isDrawn(doc, 1, texts[0]);
      await doc.click(COMPARE);
      await becomes(doc, "view", "compare");
      const tab = await one.browser.open({ url: `${url}#a${COUNT}`, ...WIDE });
      try {
        const last = tab.top();
        await ready(last);
        await becomes(last, "article", String(COUNT));
        await isDrawn(last, COUNT, texts.at(-1));
        const current = () => document.querySelector(".articles__item[aria-current]")?.hash;
        assert.equal(await last.eval(current), `#a${COUNT}`, "current in the list");
        await last.click(`.articles__item[href="#a2"]`);
        await becomes(last, "article", "2");
        await isDrawn(last, 2, texts[1]);
        await tab.back();
        await becomes(last, "article", String(COUNT));
        await isDrawn(last, COUNT, texts.at(-1));
      } finally {
        await tab.close();
      }
      one.hosts.asked();
    },
  },
  {
    name: "lists all of many articles, questions and names, in the language that is spoken",
    limit: LIMIT,
    async run(one) {
      await packed(one);
      const { doc } = await one.visit(home("a file"), { name: "long", ...WIDE });
      await ready(doc);
      await italian(doc);
      const n = (selector) => doc.eval((it) => document.querySelectorAll(it).length, selector);
      const become = (selector, count) =>
        until(doc, `${count} of ${selector}`, (it, all) => document.querySelectorAll(it).length === all, selector, count);
      await become(".articles__item", COUNT);
      await become(".switcher__item", COUNT);
      await doc.click(COMPARE);
      await shows(doc, ".question");
      const said = /(\d+) domande/.exec(await doc.eval(() => document.querySelector("#h-compare").textContent));
      const questions = Number(said[1]);
      await become("section.question", questions);
      await become(".toc__item:not(.toc__item--quiet)", questions);
      assert.ok(40 < questions, "more questions than are drawn at once");
      // Every question is found in the list, and where the list says.
      const last = await doc.eval(() => [...document.querySelectorAll(".toc__item:not(.toc__item--quiet)")].at(-1).hash);
      await doc.click(`.toc__item[href="${last}"]`);
      await until(doc, "the last question in the window", (id) => {
        const { top, bottom } = document.getElementById(id).getBoundingClientRect();
        return 0 < bottom && top < innerHeight;
      }, last.slice(1));
      await doc.click(ENTITIES);
      await shows(doc, ".index__row");
      const rows = await doc.eval(() =>
        [...document.querySelectorAll(".index__size")].reduce((sum, it) => sum + Number(it.textContent), 0),
      );
      await become(".index__row", rows);
      await doc.click('.tongue button[lang="en"]');
      await becomes(doc, "lang", "en");
      await doc.click(COMPARE);
      await until(doc, "every question in English", () =>
        [...document.querySelectorAll(".question__copy")].every((it) => /Copy/.test(it.textContent)),
      );
      assert.equal(await n("section.question"), questions);
      await doc.click(READ);
      await until(doc, "the article in English", () => {
        const meta = document.querySelector(".article--current .article__meta");
        return meta.checkVisibility() && /Article/.test(meta.textContent);
      });
    },
  },
  {
    name: "leaves many articles to be read where something else takes the page apart, until it is loaded anew",
    limit: LIMIT,
    async run(one) {
      const texts = await packed(one);
      const { doc, url } = await one.visit(home("a file"), { name: "long", ...WIDE });
      await ready(doc);
      await italian(doc);
      await doc.click(`.articles__item[href="#a3"]`);
      await isDrawn(doc, 3, texts[2]);
      const empty = await doc.eval(() => document.querySelector("#a90").textContent);
      assert.equal(empty, "", "an article that was not opened is not drawn");
      // As an extension of the browser may do it: what is to be put before the text finds it elsewhere.
      await doc.eval(() => {
        const read = document.querySelector("#read");
        const box = document.createElement("div");
        read.replaceWith(box);
        box.append(read);
      });
      await doc.click("#open-button");
      await shows(doc, "#trouble");
      assert.ok(await visible(doc, '#trouble [data-cause="panic"]'), "says what happened");
      for (const [at, text] of texts.entries()) {
        const found = await doc.eval(shownWords, `a${at + 1}`);
        assert.ok(found.includes(wordsOf(text)), `article ${at + 1}`);
      }
      const again = await one.browser.open({ url, ...WIDE });
      try {
        const anew = again.top();
        await ready(anew);
        assert.equal(await visible(anew, "#trouble"), false);
        await anew.click(`.articles__item[href="#a3"]`);
        await isDrawn(anew, 3, texts[2]);
      } finally {
        await again.close();
      }
      one.hosts.asked();
    },
  },
  {
    name: "prints all of many articles, with their notes",
    limit: LIMIT,
    browsers: ["chromium"],
    async run(one) {
      await packed(one, PRINTED);
      const { tab, doc } = await one.visit(home("a file"), { name: "long", ...WIDE });
      await ready(doc);
      await italian(doc);
      const file = join(one.hosts.folder, "long.pdf");
      writeFileSync(file, await tab.paper({ format: "A4", timeout: 80_000 }));
      const tool = program(["pdftotext"], "poppler-utils");
      const { stdout } = await promisify(execFile)(tool, ["-layout", file, "-"], { maxBuffer: 1 << 28 });
      const starts = stdout.split("\f").filter((it) => /^\s*Articolo \d/m.test(it));
      assert.equal(starts.length, PRINTED, "each article begins a page");
      const notes = await doc.eval(() => document.querySelectorAll(".article:not(.article--current) .footnotes li").length);
      assert.ok(0 < notes, "articles that were not opened have their notes");
    },
  },
  {
    name: "has all of many articles with scripts off",
    limit: LIMIT,
    async run(one) {
      const texts = await packed(one);
      const { doc } = await one.visit(home("a file"), { name: "long", scripts: false, ...WIDE });
      assert.ok(await doc.eval(() => document.documentElement.dataset.live === undefined));
      for (const [at, text] of texts.entries()) {
        const found = await doc.eval(shownWords, `a${at + 1}`);
        assert.ok(found.includes(wordsOf(text)), `article ${at + 1}`);
      }
    },
  },
];
