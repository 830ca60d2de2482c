// Reading: the articles, the legend that hides marks, copying, the language of the interface.

import assert from "node:assert/strict";

import { home } from "../hosts.mjs";
import { articles, becomes, ready, shows, state, until, visible } from "./page.mjs";

const WIDE = { width: 1440, height: 900 };

/** How the first visible `selector` is drawn, and all the text it is part of. */
const drawn = (doc, selector) =>
  doc.eval((it) => {
    const found = [...document.querySelectorAll(it)].find((one) => one.checkVisibility());
    const style = getComputedStyle(found);
    const traits = ["backgroundColor", "backgroundImage", "borderBottom", "boxShadow"];
    const lines = ["textDecorationLine", "textDecorationStyle", "textDecorationColor"];
    const look = [...traits, ...lines].map((name) => style[name]).join("; ");
    return { look, text: found.closest(".prose p").textContent };
  }, selector);

/** The box of a legend entry may be drawn by its label alone. */
const switchOf = (kind) => `.filter label:has(.filter__box[data-filter="${kind}"])`;

const prose = (doc) =>
  doc.eval(() =>
    [...document.querySelectorAll(".prose")].map((it) => `${it.lang}: ${it.textContent}`),
  );

export const cases = [
  {
    name: "turns to every article in the list",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      for (const number of ["5", "3", "1", "4", "2"]) {
        await doc.click(`.articles__item[href="#a${number}"]`);
        await becomes(doc, "article", number);
        await shows(doc, `#a${number} .prose`);
        const current = () =>
          [...document.querySelectorAll(".articles__item[aria-current]")].map((it) => it.hash);
        assert.deepEqual(await doc.eval(current), [`#a${number}`], "current in the list");
      }
    },
  },
  {
    name: "hides a kind of mark and its notes, and keeps the text",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const claim = ".article .claim--conflict";
      const place = ".article .prose p > .ent--place";
      const text = await prose(doc);
      const [claimBefore, placeBefore] = [await drawn(doc, claim), await drawn(doc, place)];
      const notes = () =>
        [...document.querySelectorAll(".note--conflict")].filter((it) => it.checkVisibility())
          .length;
      assert.ok((await doc.eval(notes)) > 0, "a conflict has a note in the margin");

      await doc.click(switchOf("conflict"));
      await until(doc, "conflict notes gone", () =>
        [...document.querySelectorAll(".note--conflict")].every((it) => !it.checkVisibility()),
      );
      await doc.click(switchOf("place"));
      await until(
        doc,
        "places off",
        () => !document.querySelector('[data-filter="place"]').checked,
      );
      const [claimAfter, placeAfter] = [await drawn(doc, claim), await drawn(doc, place)];
      assert.notEqual(claimAfter.look, claimBefore.look, "the conflict's mark goes");
      assert.notEqual(placeAfter.look, placeBefore.look, "the place's mark goes");
      assert.equal(claimAfter.text, claimBefore.text);
      assert.deepEqual(await prose(doc), text, "the text stays");

      await doc.click(switchOf("conflict"));
      await until(doc, "conflict notes back", () =>
        [...document.querySelectorAll(".note--conflict")].some((it) => it.checkVisibility()),
      );
      assert.equal((await drawn(doc, claim)).look, claimBefore.look, "the mark is back");
    },
  },
  {
    name: "copies a paragraph exactly as it was written",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const plain = (text) => text.replace(/[ \t\n]+/g, " ").trim();
      let compared = 0;
      for (const [at, { text }] of (await articles(doc)).entries()) {
        await doc.click(`.articles__item[href="#a${at + 1}"]`);
        await shows(doc, `#a${at + 1} .prose`);
        const written = new Set(text.split("\n").map(plain));
        const copied = await doc.eval(
          (id) => {
            const selection = getSelection();
            return [
              ...document.querySelectorAll(`#${id} .prose p:has(.claim--conflict, .claim--agree)`),
            ].map((it) => {
              selection.selectAllChildren(it);
              return selection.toString();
            });
          },
          `a${at + 1}`,
        );
        for (const paragraph of copied) {
          assert.ok(
            written.has(plain(paragraph)),
            `not in the article: ${JSON.stringify(paragraph)}`,
          );
        }
        compared += copied.length;
      }
      assert.ok(compared >= 5, `${compared} paragraphs compared`);
    },
  },
  {
    name: "speaks Italian and English, the articles their own language",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const text = await prose(doc);
      const tabs = () =>
        [...document.querySelectorAll(".views__tab")].map((it) => it.textContent.trim());
      const before = { lang: (await state(doc)).lang, tabs: await doc.eval(tabs) };
      assert.equal(before.lang, "it", "the seeds' page starts in Italian");
      await doc.click('.tongue button[lang="en"]');
      await becomes(doc, "lang", "en");
      await until(doc, "English tabs", () =>
        /\bRead\b/.test(document.querySelector('.views__tab[href="#read"]').textContent),
      );
      const pressed = () =>
        [...document.querySelectorAll('.tongue [aria-pressed="true"]')].map((it) => it.lang);
      assert.deepEqual(await doc.eval(pressed), ["en"]);
      assert.deepEqual(
        (await prose(doc)).map((it) => it.slice(0, 3)),
        text.map((it) => it.slice(0, 3)),
        "articles keep their language",
      );
      await doc.click('.tongue button[lang="it"]');
      await becomes(doc, "lang", "it");
      assert.deepEqual(await doc.eval(tabs), before.tabs);
      assert.equal(await visible(doc, "#trouble"), false);
    },
  },
];
