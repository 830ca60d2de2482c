// From a claim to its comparison, to what another article says, and back.

import assert from "node:assert/strict";

import { HOMES, home } from "../hosts.mjs";
import { becomes, hides, inWindow, ready, shows, state, visible } from "./page.mjs";

const CLAIM = ".article .claim--conflict";

const hashOf = (doc, selector) =>
  doc.eval((it) => {
    const found = [...document.querySelectorAll(it)].find((one) => one.checkVisibility());
    return found?.getAttribute("href");
  }, selector);

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
];
