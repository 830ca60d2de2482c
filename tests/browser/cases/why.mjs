// What unfolds on request: why claims stand together, and what is perhaps related.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { home } from "../hosts.mjs";
import { COMPARE, becomes, hides, inWindow, ready, shows, visible } from "./page.mjs";

/** Two articles that agree on one number, and whose other numbers are left open. */
const CRYPT = "Nella cripta sono state trovate 412 monete.";
const ARTICLES = [
  ["uno", `La tempesta ha portato raffiche di 110 km/h.\n\n${CRYPT}`],
  ["due", `Il vento ha soffiato a 135 km/h.\n\n${CRYPT}`],
];

async function packed(hosts, pack) {
  const files = ARTICLES.map(([name, text]) => {
    const file = join(hosts.folder, `${name}.txt`);
    writeFileSync(file, `${text}\n`);
    return file;
  });
  await pack(files, join(hosts.folder, "why.html"));
}

const WHY = ".question .why";

async function unfolds(doc) {
  // Where all say the same, the question itself is folded into one line.
  assert.equal(await visible(doc, ".question .quote"), false, "an agreement is one line");
  await doc.click(".question .brief__line");
  await shows(doc, ".question .quote");
  assert.equal(await visible(doc, `${WHY} .why__body`), false, "folded at first");
  await doc.click(`${WHY} summary`);
  await shows(doc, `${WHY} .why__read`);
  const read = () => document.querySelector(".question .why__read").innerText;
  assert.match(await doc.eval(read), /412/);

  assert.equal(await visible(doc, ".related__pair"), false, "folded at first");
  await doc.click(".related summary");
  await shows(doc, ".related__pair");
  const pair = () => document.querySelector(".related__pair").innerText;
  assert.match(await doc.eval(pair), /110 km\/h[\s\S]*135 km\/h/);
}

export const cases = [
  {
    name: "unfolds why claims stand together and what is perhaps related",
    async run({ visit, hosts, pack }) {
      await packed(hosts, pack);
      const { doc } = await visit(home("a file"), { name: "why", width: 1280, height: 900 });
      await ready(doc);
      await doc.click(COMPARE);
      await becomes(doc, "view", "compare");
      await unfolds(doc);

      const open = () => document.querySelector(".question .why").open;
      await doc.click('.tongue button[aria-pressed="false"]');
      await becomes(doc, "lang", "en");
      assert.ok(await doc.eval(open), "another language folds nothing");

      const to = await doc.eval(() => document.querySelector(".related .quote__go").hash);
      await doc.click(`.related .quote__go[href="${to}"]`);
      await becomes(doc, "view", "read");
      await inWindow(doc, to);
    },
  },
  {
    name: "goes to what is perhaps related from the list of questions, and finds it unfolded",
    async run({ visit, hosts, pack }) {
      await packed(hosts, pack);
      const { doc } = await visit(home("a file"), { name: "why", width: 1280, height: 900 });
      await ready(doc);
      await doc.click(COMPARE);
      await becomes(doc, "view", "compare");
      await doc.click('.toc a[href="#related"]');
      await shows(doc, ".related__pair");
      await inWindow(doc, "#related");
    },
  },
  {
    name: "unfolds the same with scripts off",
    async run({ visit, hosts, pack }) {
      await packed(hosts, pack);
      const { doc } = await visit(home("a file"), {
        name: "why",
        scripts: false,
        width: 1280,
        height: 900,
      });
      await unfolds(doc);
    },
  },
  {
    name: "unfolds in the sheet of a narrow page",
    async run({ browser, visit }) {
      const width = browser.name === "webkit" ? 640 : 390;
      const { tab, doc } = await visit(home("a file"), { width, height: 844 });
      await ready(doc);
      await doc.click("#a1 a.claim--conflict");
      await shows(doc, ".sheet .why summary");
      await doc.click(".sheet .why summary");
      await shows(doc, ".sheet .why__read");
      await tab.press("Escape");
      await hides(doc, ".sheet");
    },
  },
];
