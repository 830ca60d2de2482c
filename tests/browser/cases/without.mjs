// When something is missing: scripts, WebAssembly, half of the data. The text never is.

import assert from "node:assert/strict";

import { home } from "../hosts.mjs";
import { SEEDS, everyArticleReadable, inWindow, shows, visible } from "./page.mjs";

/** The page with its data block cut in half. */
function damaged(page) {
  const found = /(<script[^>]*\bid="bundle"[^>]*>)([\s\S]*?)(<\/script>)/.exec(page);
  assert.ok(found, "the page has a data block");
  const [whole, open, data, close] = found;
  return page.replace(whole, () => open + data.slice(0, data.length / 2) + close);
}

export const cases = [
  {
    name: "can be read with scripts off",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), { scripts: false, width: 1280, height: 900 });
      assert.ok(
        await doc.eval(() => document.documentElement.dataset.live === undefined),
        "no script ran",
      );
      await everyArticleReadable(doc);
      const questions = await doc.eval(() =>
        [...document.querySelectorAll("section.question")].map((it) => it.checkVisibility()),
      );
      assert.deepEqual(questions, Array(SEEDS.questions).fill(true), "every question shows");
      await shows(doc, ".scriptless");
      assert.equal(await visible(doc, "#trouble"), false);

      for (const [link, target] of [
        ['.articles__item[href="#a4"]', "#a4"],
        ["#a1 a.claim--conflict", null],
        [".question .quote__go", null],
      ]) {
        const hash = target ?? (await doc.eval((it) => document.querySelector(it).hash, link));
        await doc.click(link);
        await inWindow(doc, hash);
      }
    },
  },
  {
    name: "says so when WebAssembly is refused, and can be read",
    async run({ visit }) {
      const { doc } = await visit(home("a server"), { refuseWasm: true });
      await shows(doc, "#trouble");
      assert.match(await doc.eval(() => document.querySelector("#trouble").innerText), /\w{3}/);
      await everyArticleReadable(doc);
    },
  },
  {
    name: "says so when its data are damaged, and can be read",
    async run({ visit, hosts }) {
      hosts.put("damaged", damaged(hosts.read()));
      const { doc } = await visit(home("a file"), { name: "damaged" });
      await shows(doc, "#trouble");
      await everyArticleReadable(doc);
    },
  },
];
