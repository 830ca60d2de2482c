// Everything without a mouse.

import assert from "node:assert/strict";

import { home } from "../hosts.mjs";
import { becomes, ready, state, until } from "./page.mjs";

/** Presses `key` and waits until the focus is on another `selector`; gives back its address. */
async function focusMoves(tab, doc, key, selector, from) {
  await tab.press(key);
  const at = await until(
    doc,
    `${key} to move the focus to ${selector}`,
    (it, old) => {
      const found = document.activeElement?.closest(it);
      return found && found.id !== old ? found.id || "anonymous" : null;
    },
    selector,
    from,
  );
  return at;
}

export const cases = [
  {
    name: "obeys the keys",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);

      await tab.press("n");
      await becomes(doc, "article", "2");
      await tab.press("p");
      await becomes(doc, "article", "1");

      const first = await focusMoves(tab, doc, "j", "a.claim--conflict", "");
      const second = await focusMoves(tab, doc, "j", "a.claim--conflict", first);
      assert.equal(await focusMoves(tab, doc, "k", "a.claim--conflict", second), first);

      await tab.press("2");
      await becomes(doc, "view", "compare");
      const question = await focusMoves(tab, doc, "j", "section.question", "");
      await focusMoves(tab, doc, "j", "section.question", question);
      await tab.press("1");
      await becomes(doc, "view", "read");

      await tab.press("t");
      await until(doc, "a theme", () => document.documentElement.dataset.theme);
      const { theme } = await state(doc);
      assert.ok(["light", "dark"].includes(theme), theme);
      await tab.press("t");
      await becomes(doc, "theme", theme === "dark" ? "light" : "dark");
    },
  },
  {
    name: "leaves the keys alone while someone types",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900 });
      await ready(doc);
      const field = 'input[type="search"], input[type="text"], textarea';
      if (!(await doc.eval((it) => document.querySelector(it)?.checkVisibility(), field))) return;
      await doc.click(field);
      for (const key of ["2", "n", "t"]) await tab.press(key);
      await until(doc, "the letters", (it) => document.querySelector(it).value === "2nt", field);
      const { view, article, theme } = await state(doc);
      assert.deepEqual({ view, article, theme: theme ?? "none" }, { view: "read", article: "1", theme: "none" });
    },
  },
];
