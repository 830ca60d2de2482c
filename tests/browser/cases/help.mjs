// The help: what it says, how it opens and closes, and what can be chosen in it.

import assert from "node:assert/strict";

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

async function opened(visit, where = "a file", options = WIDE) {
  const { tab, doc } = await visit(home(where), options);
  await ready(doc);
  await tab.press("?");
  await shows(doc, ".help");
  return { tab, doc };
}

export const cases = [
  {
    name: "explains itself, and shows on the page what it speaks of",
    async run({ visit }) {
      const { tab, doc } = await opened(visit);
      const words = await doc.eval(() => document.querySelector(".help").innerText);
      for (const said of ["Come leggere questa pagina", "Non dice chi ha ragione", "falsi allarmi", "nel dubbio tace"])
        assert.ok(words.includes(said), said);
      assert.ok(await doc.eval(() => document.querySelector(".help").matches(":modal")), "modal");
      await tab.press("2");
      assert.equal((await state(doc)).view, "read", "its keys are its own");
      // The step that speaks of a mark leads to one.
      const place = await doc.eval(() => document.querySelector('.help__steps a[href^="#k"]').hash);
      await doc.click('.help__steps a[href^="#k"]');
      await hides(doc, ".help");
      await inWindow(doc, place);
      await doc.click(".bar .button[aria-haspopup]");
      await shows(doc, ".help");
      await doc.click('.help__steps a[href="#compare"]');
      await hides(doc, ".help");
      await becomes(doc, "view", "compare");
      await quiet(tab);
    },
  },
  {
    name: "can be read with scripts off",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), { scripts: false, ...WIDE });
      await shows(doc, "#help");
      const words = await doc.eval(() => document.querySelector("#help").innerText);
      assert.match(words, /Come leggere questa pagina[\s\S]*Che cosa non fa/);
      assert.doesNotMatch(words, /Preferenze/, "no choice that nothing would hear");
      await doc.click('.rail a[href="#help"]');
      await inWindow(doc, "#help");
    },
  },
  {
    name: "lets single letters be switched off, and keeps that",
    async run({ visit }) {
      const { tab, doc } = await opened(visit, "a server");
      await doc.click("label:has(#letter-keys)");
      await until(doc, "off", () => !document.querySelector("#letter-keys").checked);
      await tab.press("Escape");
      await hides(doc, ".help");
      for (const key of ["2", "n", "t", "?", "/"]) await tab.press(key);
      await doc.eval(() => new Promise((done) => setTimeout(done, 100)));
      const { view, article, theme } = await state(doc);
      assert.deepEqual([view, article, theme ?? "none"], ["read", "1", "none"]);
      assert.equal(await visible(doc, ".help"), false);
      await reload(doc);
      await until(doc, "still off", () => !document.querySelector("#letter-keys")?.checked);
      await doc.click(".bar .button[aria-haspopup]");
      await shows(doc, ".help");
      await doc.click("label:has(#letter-keys)");
      await tab.press("Escape");
      await hides(doc, ".help");
      await tab.press("n");
      await becomes(doc, "article", "2");
    },
  },
  {
    name: "follows the system in theme and language until the reader chooses",
    async run({ visit }) {
      const { tab, doc } = await opened(visit, "a server");
      const { lang, theme } = await state(doc);
      assert.deepEqual([lang, theme ?? "the system's"], ["it", "the system's"]);
      await doc.click('.preferences label[lang="en"]');
      await becomes(doc, "lang", "en");
      await doc.click('.preferences fieldset:first-of-type label:last-of-type');
      await becomes(doc, "theme", "dark");
      await reload(doc);
      await becomes(doc, "lang", "en");
      await becomes(doc, "theme", "dark");
      await tab.press("?");
      await shows(doc, ".help");
      for (const set of ["first", "last"]) await doc.click(`.preferences fieldset:${set}-of-type label:first-of-type`);
      await becomes(doc, "lang", "it");
      await until(doc, "no theme", () => document.documentElement.dataset.theme === undefined);
      await reload(doc);
      await becomes(doc, "lang", "it");
      assert.ok((await state(doc)).theme == null);
    },
  },
  {
    name: "opens in a sandboxed frame, where nothing can be kept",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a sandboxed iframe in a file"));
      await ready(doc);
      await doc.click(".bar .button[aria-haspopup]");
      await shows(doc, ".help");
      await doc.click('.preferences label[lang="en"]');
      await becomes(doc, "lang", "en");
      await doc.click(".help__close");
      await hides(doc, ".help");
      await quiet(tab);
    },
  },
];
