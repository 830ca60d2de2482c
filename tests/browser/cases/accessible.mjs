// For those who do not see the page, or do not see it well: what axe finds, what a screen reader
// hears, where the focus is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { keep } from "../browsers/common.mjs";
import { home } from "../hosts.mjs";
import { READ, becomes, hides, ready, shows, until } from "./page.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

/** The pages that axe is shown. */
const AXED = [false, true].flatMap((dark) =>
  [WIDE, NARROW].flatMap((size) => ["it", "en"].map((language) => ({ dark, size, language }))),
);

/** What axe has against the page as it is now. */
async function violations(doc) {
  await doc.eval(AXE);
  const { violations } = await doc.eval(() =>
    globalThis.axe.run({ resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.target.join(" ")).slice(0, 3).join(" | ")} (${nodes.length})`);
}

/** The page's views, and what lies over them, one after another. */
async function looks(tab, doc, narrow) {
  const views = await doc.eval(() =>
    [...document.querySelectorAll(".views__tab")].map((it) => it.getAttribute("href")),
  );
  const found = {};
  for (const href of views) {
    await doc.click(`.views__tab[href="${href}"]`);
    await becomes(doc, "view", href.slice(1));
    found[href] = await violations(doc);
  }
  await doc.click(READ);
  await becomes(doc, "view", "read");
  await tab.press("/");
  await tab.type("Kursk");
  await shows(doc, ".results__item");
  found.search = await violations(doc);
  await tab.press("Escape");
  await hides(doc, ".results");
  await tab.press("Escape");
  await until(doc, "an empty field", () => document.querySelector("#search").value === "");
  await doc.eval(() => document.activeElement.blur());
  await tab.press("?");
  await shows(doc, ".help");
  found.help = await violations(doc);
  await tab.press("Escape");
  await hides(doc, ".help");
  await doc.click("#open-button");
  await shows(doc, ".drop");
  await doc.click(".paste > summary");
  await doc.click(".opened__summary");
  found.open = await violations(doc);
  await doc.click(".opener__head .button");
  await hides(doc, ".drop");
  if (narrow) {
    await doc.click("#a1 a.claim--conflict");
    await shows(doc, ".sheet");
    found.sheet = await violations(doc);
    // It lies over the tabs.
    await tab.press("Escape");
    await hides(doc, ".sheet");
  }
  return Object.entries(found).filter(([, all]) => all.length > 0);
}

/** The id of what has the focus. */
const focused = (doc) => doc.eval(() => document.activeElement?.id ?? "");

export const cases = [
  ...AXED.map(({ dark, size, language }) => ({
    name: `gives axe nothing to find, ${dark ? "dark" : "light"}, ${size.width} px, ${language}`,
    browsers: ["chromium"],
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { ...size, dark });
      await ready(doc);
      await tab.press("?");
      await shows(doc, ".help");
      await doc.click(`.preferences label[lang="${language}"]`);
      await becomes(doc, "lang", language);
      await tab.press("Escape");
      await hides(doc, ".help");
      assert.deepEqual(await looks(tab, doc, size === NARROW), []);
    },
  })),
  {
    name: "tells a screen reader once what a number conflicts with",
    browsers: ["chromium"],
    async run({ visit }) {
      for (const size of [WIDE, NARROW]) {
        const { tab, doc } = await visit(home("a file"), size);
        await ready(doc);
        const nodes = await tab.accessibility();
        const claims = nodes.filter((it) => it.role === "link" && /in conflitto con/.test(it.description));
        assert.ok(claims.length >= 1, "a conflict is described");
        const [claim] = claims;
        const own = await doc.eval(() => document.querySelector("#a1 a.claim--conflict").textContent);
        assert.equal(claim.name, own.trim(), "its words are its name");
        assert.match(claim.description, /^in conflitto con .*\(articol[oi] \d/);
        const again = nodes.filter((it) => it !== claim && it.name.includes(claim.description));
        assert.deepEqual(again, [], "what it conflicts with is said nowhere else");
        const notes = nodes.filter((it) => it.name.includes("Altri articoli:"));
        assert.deepEqual(notes, [], "no note is read beside it");
        await tab.close();
      }
    },
  },
  {
    name: "says in one live region what filters and searches did",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const regions = () => document.querySelectorAll('[aria-live]:not([aria-live="off"]), [role="status"], [role="log"]').length;
      assert.equal(await doc.eval(regions), 1, "live regions");
      const said = (what) => until(doc, what, (it) => document.querySelector("#said").textContent.includes(it), what);
      await doc.click('.filter label:has([data-filter="place"])');
      await said("Luoghi: evidenziazioni nascoste");
      await doc.click('.filter label:has([data-filter="place"])');
      await said("Luoghi: evidenziazioni mostrate");
      await doc.click("#search");
      await tab.type("Kursk");
      await said("nel testo");
      await tab.type("xyz");
      await said("Nessun risultato");
    },
  },
  {
    name: "keeps the focus where the reader is",
    async run({ browser, visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const isAt = (id) => keep(`the focus on ${id}`, async () => (await focused(doc)) === id);
      await doc.click('.views__tab[href="#compare"]');
      await isAt("h-compare");
      await doc.click(READ);
      await isAt("t1");
      await tab.press("n");
      await isAt("t2");
      await tab.press("?");
      await shows(doc, ".help");
      assert.ok(await doc.eval(() => document.activeElement.closest(".help") !== null), "the help has it");
      await doc.click(".help__close");
      await isAt("t2");

      // The first thing the tab key finds leads past the bar.
      const { tab: fresh, doc: page } = await visit(home("a file"), { width: browser.name === "webkit" ? 640 : 390, height: 844 });
      await ready(page);
      if (browser.name !== "webkit") {
        await fresh.press("Tab");
        assert.equal(await page.eval(() => document.activeElement.className), "skip");
        await fresh.press("Enter");
        await keep("the focus in the text", async () => (await focused(page)) === "text");
        assert.ok(!(await page.eval(() => location.hash)), "the address stays");
      }
      // A sheet gives the focus back to the claim it was opened from.
      await page.click("#a1 a.claim--conflict");
      await shows(page, ".sheet");
      const claim = await page.eval(() => document.querySelector("#a1 a.claim--conflict").id);
      await page.click(".sheet__head button");
      await hides(page, ".sheet");
      await keep("the focus on the claim", async () => (await focused(page)) === claim);
    },
  },
  {
    name: "shows the focus wherever it is",
    browsers: ["chromium"],
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      const seen = new Set();
      for (let idx = 0; idx < 60; idx += 1) {
        await tab.press("Tab");
        const at = await doc.eval(() => {
          const it = document.activeElement;
          const { top, bottom, width } = it.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(it);
          return {
            what: `${it.localName}.${it.className}`,
            body: it === document.body,
            ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 1,
            inside: bottom > 0 && top < innerHeight && width > 0,
          };
        });
        if (at.body) break;
        seen.add(at.what);
        assert.ok(at.ring, `a ring on ${at.what}`);
        assert.ok(at.inside, `${at.what} in the window`);
      }
      assert.ok(seen.size >= 6, [...seen].join(", "));
    },
  },
  {
    name: "has headings in order, one of the first rank in view",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      for (const view of ["#compare", "#read"]) {
        await doc.click(`.views__tab[href="${view}"]`);
        await becomes(doc, "view", view.slice(1));
        const ranks = await doc.eval(() =>
          [...document.querySelectorAll("main :is(h1, h2, h3, h4)")]
            .filter((it) => it.closest(".view").checkVisibility() && it.checkVisibility())
            .map((it) => Number(it.localName[1])),
        );
        assert.equal(ranks[0], 1, view);
        assert.equal(ranks.filter((it) => it === 1).length, 1, `one h1 in ${view}`);
        for (const [idx, rank] of ranks.entries()) {
          if (idx > 0) assert.ok(rank <= ranks[idx - 1] + 1, `${view}: h${ranks[idx - 1]}, h${rank}`);
        }
      }
    },
  },
];
