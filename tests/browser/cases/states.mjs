// Where there is little to show: each state has a sentence that helps, in both languages.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { home } from "../hosts.mjs";
import { COMPARE, becomes, italian, quiet, ready, shows, until, visible } from "./page.mjs";

const WIDE = { width: 1440, height: 900 };

const TWELVE = "Nel crollo del ponte sono morte 12 persone, ha detto il prefetto.";

/** Articles, and what the page says of them in each language. */
const STATES = {
  "one article": [[TWELVE], "ne serve almeno un altro", "needs at least one more"],
  "no figures": [
    ["Il sindaco ha lodato i volontari.", "La piazza era piena di gente."],
    "non dicono cifre né date",
    "no figures or dates",
  ],
  "nothing shared": [
    [TWELVE, "La squadra ha venduto 3.000 biglietti."],
    "Nessuna domanda ha più di una risposta",
    "No question has more than one answer",
  ],
  "no conflict": [
    [TWELVE, "Nel crollo del ponte sono morte 12 persone."],
    "Nessun conflitto",
    "No conflict",
  ],
};

const standing = (doc) =>
  doc.eval(() => {
    const shown = [...document.querySelectorAll(".standing")].filter((it) => it.checkVisibility());
    return shown.map((it) => it.innerText).join(" ");
  });

const little = Object.entries(STATES).map(([what, [texts, inItalian, inEnglish]]) => ({
  name: `says what it has: ${what}`,
  async run({ visit, hosts, pack }) {
    const files = texts.map((text, idx) => {
      const path = join(hosts.folder, `${idx}.txt`);
      writeFileSync(path, text);
      return path;
    });
    await pack(files, join(hosts.folder, "little.html"));
    const { tab, doc } = await visit(home("a file"), { name: "little", ...WIDE });
    await ready(doc);
    await italian(doc);
    await doc.click(COMPARE);
    await becomes(doc, "view", "compare");
    assert.ok((await standing(doc)).includes(inItalian), await standing(doc));
    await doc.click('.tongue button[lang="en"]');
    await becomes(doc, "lang", "en");
    assert.ok((await standing(doc)).includes(inEnglish), await standing(doc));
    if (await visible(doc, ".view--compare .standing__open")) {
      await doc.click(".view--compare .standing__open");
      await shows(doc, "#open .drop");
    }
    await quiet(tab);
  },
}));

export const cases = [
  ...little,
  {
    name: "says what an empty page is for, and opens a text",
    async run({ visit, hosts, pack }) {
      await pack(["--empty"], join(hosts.folder, "empty.html"));
      const { tab, doc } = await visit(home("a file"), { name: "empty", ...WIDE });
      await ready(doc);
      await italian(doc);
      const shown = () => document.querySelector("#app").innerText;
      for (const words of ["dove i numeri non tornano", "Resta qui", "Nessun giudizio", "Trascina"])
        assert.ok((await doc.eval(shown)).includes(words), words);
      for (const gone of [".views", ".rail", "#open-button"])
        assert.equal(await visible(doc, gone), false, gone);
      await doc.click('.tongue button[lang="en"]');
      await becomes(doc, "lang", "en");
      assert.ok((await doc.eval(shown)).includes("where do the numbers differ"));

      await doc.click(".paste > summary");
      await doc.click("#open-pasted");
      await shows(doc, ".refused__item");
      await doc.fill("#pasted-text", TWELVE);
      await doc.click("#open-pasted");
      await shows(doc, "#a1 .claim");
      await quiet(tab);
    },
  },
  {
    name: "shows an empty page's visitor an invented example, which their own articles replace",
    async run({ visit, hosts, pack }) {
      await pack(["--empty"], join(hosts.folder, "empty.html"));
      const { tab, doc } = await visit(home("a file"), { name: "empty", ...WIDE });
      await ready(doc);
      await italian(doc);
      await doc.click(".drop__example");
      await shows(doc, "#a1 .claim--conflict");
      const meta = await doc.eval(() => document.querySelector("#a1 .article__meta").innerText);
      assert.match(meta, /Esempio inventato/);
      await doc.click(COMPARE);
      await becomes(doc, "view", "compare");
      const asked = await doc.eval(() =>
        [...document.querySelectorAll(".question__title, .brief__title")].map((it) => it.innerText),
      );
      assert.ok(asked.includes("Quante persone sono state ferite?"), asked.join(" | "));
      await doc.click("#open-button");
      await shows(doc, "#open");
      await doc.click(".paste > summary");
      await doc.fill("#pasted-text", TWELVE);
      await doc.click("#open-pasted");
      await until(doc, "one article", () => document.querySelectorAll(".article").length === 1);
      assert.ok(!(await doc.eval(() => document.querySelector("#app").innerText)).includes("inventato"));
      await quiet(tab);
    },
  },
  {
    name: "says that an empty page needs scripts",
    async run({ visit, hosts, pack }) {
      await pack(["--empty"], join(hosts.folder, "empty.html"));
      const { doc } = await visit(home("a file"), { name: "empty", scripts: false, ...WIDE });
      assert.match(await doc.eval(() => document.body.innerText), /senza script non può aprirne/);
      assert.equal(await visible(doc, ".drop"), false, "no controls that do nothing");
    },
  },
];
