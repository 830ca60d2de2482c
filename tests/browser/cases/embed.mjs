// A newsroom's page holds the reader in an iframe and makes room for it.

import assert from "node:assert/strict";

import { keep } from "../browsers/common.mjs";
import { HOMES } from "../hosts.mjs";
import { COMPARE, becomes, quiet, ready, state, until } from "./page.mjs";

const heard = (top) => top.eval(() => window.messages);
const heights = async (top) =>
  (await heard(top))
    .filter((it) => it.data?.type === "riscontro:height")
    .map((it) => it.data.height);

/** Numbers and single words only: no text, no address. */
function onlySize(data) {
  if (data !== null && typeof data === "object") return Object.values(data).every(onlySize);
  return Number.isInteger(data) || /^[\w:-]{1,24}$/.test(data);
}

export const cases = HOMES.filter((it) => it.embed).flatMap((where) => [
  {
    name: `tells its height from ${where.name}`,
    async run({ visit }) {
      const { tab, doc } = await visit(where);
      const top = tab.top();
      await ready(doc);
      await keep("a height", async () => (await heights(top)).length > 0);
      const reading = (await heights(top)).at(-1);
      assert.ok(Number.isInteger(reading) && reading > 200, `height ${reading}`);

      await doc.click(COMPARE);
      await becomes(doc, "view", "compare");
      await keep("another height", async () => (await heights(top)).at(-1) !== reading);

      const before = (await heights(top)).length;
      await top.eval(() => window.tell({ type: "riscontro:init" }));
      await keep("an answer to init", async () => (await heights(top)).length > before);

      for (const { own, data } of await heard(top)) {
        assert.ok(own, "only the reader speaks");
        assert.ok(onlySize(data), `says more than its size: ${JSON.stringify(data)}`);
      }
    },
  },
  {
    name: `obeys its host, and nobody else, in ${where.name}`,
    async run({ visit }) {
      const { tab, doc } = await visit(where);
      const tell = (data) => tab.top().eval((it) => window.tell(it), data);
      await ready(doc);

      // Not from the host, or not in its words.
      const theme = (await state(doc)).theme;
      await doc.eval(() => postMessage({ type: "riscontro:theme", theme: "dark" }, "*"));
      const nonsense = [
        null,
        7,
        "riscontro:theme",
        [],
        {},
        { type: 5 },
        { type: "riscontro:theme" },
      ];
      for (const data of nonsense) await tell(data);
      await tell({ type: "riscontro:theme", theme: "<img src=x>" });
      await tell({ type: "riscontro:locale", locale: 5 });
      // Messages arrive in order: an answer to this one means that all the others were read.
      const before = (await heights(tab.top())).length;
      await tell({ type: "riscontro:init" });
      await keep("an answer to init", async () => (await heights(tab.top())).length > before);
      assert.equal((await state(doc)).theme, theme, "theme");

      await tell({ type: "riscontro:theme", theme: "dark" });
      await becomes(doc, "theme", "dark");
      await tell({ type: "riscontro:locale", locale: "en" });
      await becomes(doc, "lang", "en");
      await until(doc, "en pressed", () =>
        document.querySelector('.tongue button[lang="en"]').matches('[aria-pressed="true"]'),
      );
      await quiet(tab);
    },
  },
]);
