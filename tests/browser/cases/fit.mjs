// The page holds whatever the reader's eyes or system ask of it: narrow windows, zoom, wider spacing,
// forced colours, more contrast, less motion, articles that run from right to left.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { home } from "../hosts.mjs";
import { COMPARE, ENTITIES, READ, becomes, hides, ready, shows, until } from "./page.mjs";

const WIDTHS = [320, 390, 640, 1024, 1440];

/** WebKit's window cannot be narrower than this; an iframe can. */
const NARROWEST = { webkit: 480 };

/** How far the document sticks out of its window, and what sticks out most. */
const excess = (doc) =>
  doc.eval(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const right = (it) => it.getBoundingClientRect().right;
    const worst = [...document.body.querySelectorAll("*")].reduce((a, b) =>
      right(b) > right(a) ? b : a,
    );
    return `${scrollWidth} in ${clientWidth}, because of <${worst.localName} class="${worst.className}">`;
  });

async function fits(doc, width) {
  await ready(doc);
  const wide = await doc.eval(() => innerWidth);
  assert.ok(Math.abs(wide - width) <= 1, `the window is ${wide} wide`);
  assert.equal(await excess(doc), null, `reading at ${width} px`);
  await doc.click(COMPARE);
  await becomes(doc, "view", "compare");
  assert.equal(await excess(doc), null, `comparing at ${width} px`);
  await doc.click(ENTITIES);
  await becomes(doc, "view", "entities");
  assert.equal(await excess(doc), null, `the index at ${width} px`);
  await doc.click(".index__link");
  await until(doc, "an entity", () => /^e\d+$/.test(document.activeElement.id));
  assert.equal(await excess(doc), null, `an entity at ${width} px`);
  await doc.click(READ);
  await becomes(doc, "view", "read");
}

export const cases = [
  {
    name: "never scrolls sideways",
    async run({ browser, visit }) {
      const least = NARROWEST[browser.name] ?? 0;
      for (const width of WIDTHS.filter((it) => it < least)) {
        const frame = { width, height: 860 };
        const { doc } = await visit(home("a sandboxed iframe on a server"), { frame });
        await fits(doc, width);
      }
      const { tab, doc } = await visit(home("a file"));
      for (const width of WIDTHS.filter((it) => it >= least)) {
        await tab.resize(width, 860);
        await fits(doc, width);
      }
    },
  },
  {
    name: "fits at 200 % zoom",
    browsers: ["chromium"],
    async run({ visit }) {
      // A window of 1440 px at 200 % lays the page out in half as many, each twice as large.
      const { doc } = await visit(home("a file"), { width: 720, height: 450, scale: 2 });
      await fits(doc, 720);
      await doc.click(".bar .button[aria-haspopup]");
      await shows(doc, ".help");
      assert.equal(await excess(doc), null, "with the help open");
      await doc.click(".help__close");
      await hides(doc, ".help");
    },
  },
  {
    name: "keeps every word when letters, words and lines are spaced wider",
    async run({ browser, visit }) {
      for (const width of [1440, NARROWEST[browser.name] ?? 320]) {
        const { doc } = await visit(home("a file"), { width, height: 860 });
        await ready(doc);
        // WCAG 1.4.12, as a reader's own style sheet would set it.
        await doc.eval(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
          );
          document.adoptedStyleSheets = [sheet];
        });
        const cut = () =>
          [...document.querySelectorAll("button, .views__tab, .verdict, .prose p, .note, .heading, .filter__label")]
            .filter((it) => it.checkVisibility() && !it.closest(".vh"))
            .filter((it) => it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).overflow === "hidden")
            .map((it) => it.className);
        for (const view of [COMPARE, READ]) {
          await doc.click(view);
          assert.equal(await excess(doc), null, `${view} at ${width} px`);
          assert.deepEqual(await doc.eval(cut), [], "nothing is cut off");
        }
        const overlaps = await doc.eval(() => {
          const boxes = [...document.querySelectorAll(".article--current .note")]
            .filter((it) => it.checkVisibility())
            .map((it) => it.getBoundingClientRect());
          return boxes.filter((a, idx) => boxes.slice(idx + 1).some((b) => a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
        });
        assert.equal(overlaps, 0, "no note lies on another");
      }
    },
  },
  {
    name: "keeps marks, signs and plots in forced colours",
    browsers: ["chromium"],
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      await tab.prefer({ "forced-colors": "active" });
      const found = await doc.eval(() => {
        const style = (it) => getComputedStyle(document.querySelector(it));
        const seen = (colour) => !/^rgba\(.*, 0\)$|transparent/.test(colour);
        const page = style("body").backgroundColor;
        return {
          active: matchMedia("(forced-colors: active)").matches,
          conflict: style("#a1 .claim--conflict").outlineStyle,
          agree: style(".article .claim--agree").textDecorationLine,
          person: style(".article .ent--person").textDecorationLine,
          organisation: style(".article .ent--organisation").textDecorationStyle,
          sign: seen(style("#a1 .claim--conflict .claim__sign").backgroundColor),
          ink: style("#a1 .prose").color !== page,
          dot: style("#a1 .mark__dot").fill !== page,
        };
      });
      assert.deepEqual(found, {
        active: true,
        conflict: "solid",
        agree: "underline",
        person: "underline",
        organisation: "double",
        sign: true,
        ink: true,
        dot: true,
      });
    },
  },
  {
    name: "answers to more contrast and to less motion",
    browsers: ["chromium"],
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      const look = () =>
        doc.eval(() => ({
          faint: getComputedStyle(document.querySelector(".filter__count")).color,
          ink: getComputedStyle(document.body).color,
          moves: getComputedStyle(document.querySelector("#a1 .claim--conflict")).transitionDuration,
          glides: getComputedStyle(document.documentElement).scrollBehavior,
        }));
      const still = { "prefers-reduced-motion": "no-preference", "prefers-contrast": "no-preference" };
      await tab.prefer(still);
      const usual = await look();
      assert.notEqual(usual.faint, usual.ink);
      assert.deepEqual([usual.moves, usual.glides], ["0.14s", "smooth"]);
      await tab.prefer({ "prefers-reduced-motion": "reduce", "prefers-contrast": "more" });
      const asked = await look();
      assert.equal(asked.faint, asked.ink, "what was faint is not");
      assert.deepEqual([asked.moves, asked.glides], ["0s", "auto"]);
    },
  },
  {
    name: "sets an article that runs from right to left as it runs, its notes where they always are",
    async run({ browser, visit, hosts, pack }) {
      const hebrew = "הגשר קרס בלילה, וכוחות ההצלה הגיעו למקום לאחר זמן קצר. התושבים פונו מבתיהם.";
      const files = [12, 15].map((dead, idx) => {
        const file = join(hosts.folder, `rtl-${idx}.txt`);
        const claim = `Nel crollo del ponte sono morte ${dead} persone, ha detto il prefetto.`;
        writeFileSync(file, `---\nlanguage: it\n---\n${idx === 0 ? `${hebrew}\n\n` : ""}${claim}\n`);
        return file;
      });
      await pack(files, join(hosts.folder, "rtl.html"));
      for (const width of [1440, NARROWEST[browser.name] ?? 320]) {
        const { doc } = await visit(home("a file"), { name: "rtl", width, height: 860 });
        await ready(doc);
        const set = await doc.eval(() => {
          const prose = document.querySelector("#a1 .prose");
          const range = document.createRange();
          range.selectNodeContents(prose.querySelector("p"));
          const [line] = range.getClientRects();
          const { left, right } = prose.getBoundingClientRect();
          const note = prose.querySelector(".note--conflict");
          const box = note.getBoundingClientRect();
          return {
            direction: getComputedStyle(prose).direction,
            flush: Math.abs(line.right - right) < 2,
            beside: !note.checkVisibility() || (box.left > right && box.right <= innerWidth),
            own: getComputedStyle(note).direction,
            plot: note.querySelector(".plot") !== null,
            inside: left >= 0,
          };
        });
        assert.deepEqual(
          set,
          { direction: "rtl", flush: true, beside: true, own: "ltr", plot: true, inside: true },
          `at ${width} px`,
        );
        assert.equal(await excess(doc), null, `at ${width} px`);
      }
    },
  },
  {
    name: "keeps the marks while the page scrolls, and find-in-page finds words across them",
    browsers: ["chromium"],
    async run({ visit }) {
      const { doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      const drawn = () =>
        [...document.querySelectorAll("#a1 a.claim--conflict")].map((it) => {
          const { textDecorationLine, backgroundImage } = getComputedStyle(it);
          return `${textDecorationLine} ${backgroundImage !== "none"} ${it.getClientRects().length > 0}`;
        });
      const before = await doc.eval(drawn);
      for (let y = 0; y < 3000; y += 600) {
        await doc.eval((it) => scrollTo(0, it), y);
        assert.deepEqual(await doc.eval(drawn), before, `at ${y} px`);
      }
      await doc.eval(() => scrollTo(0, 0));
      // Words that begin before a claim and end after it.
      const words = await doc.eval(() => {
        const claim = document.querySelector("#a1 a.claim--conflict");
        const end = (node) => (node?.textContent ?? "").trim().split(/\s+/).slice(0, 2).join(" ");
        let after = claim.nextSibling;
        while (after && (after.nodeType !== Node.TEXT_NODE || !after.textContent.trim())) after = after.nextSibling;
        const gap = /^\s/.test(after?.textContent ?? "") ? " " : "";
        return `${claim.textContent.trim()}${gap}${end(after)}`;
      });
      assert.ok(await doc.eval((it) => window.find(it), words), `found: ${words}`);
      const selected = await doc.eval(() => getSelection().toString());
      assert.equal(selected.replace(/\s+/g, " "), words.replace(/\s+/g, " "), "and nothing between");
    },
  },
];
