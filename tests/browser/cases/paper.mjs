// On paper: the articles with their comparisons as numbered notes, and nothing of the interface.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { program } from "../browsers/common.mjs";
import { home } from "../hosts.mjs";
import { COMPARE, SEEDS, articles, becomes, ready } from "./page.mjs";

const plain = (text) => text.replace(/[\s\u00ad]+/g, "");

/** The text of each page of a PDF. */
async function pages(pdf, file) {
  writeFileSync(file, pdf);
  const tool = program(["pdftotext"], "poppler-utils");
  const { stdout } = await promisify(execFile)(tool, ["-layout", file, "-"], { maxBuffer: 1 << 26 });
  return stdout.split("\f").slice(0, -1);
}

export const cases = ["A4", "Letter"].map((format) => ({
  name: `prints every article on a page of its own, with numbered notes, on ${format}`,
  browsers: ["chromium"],
  async run({ visit, hosts }) {
    const { tab, doc } = await visit(home("a file"), { width: 1440, height: 900, dark: true });
    await ready(doc);
    // Whatever is open is not what is printed.
    await doc.click(COMPARE);
    await becomes(doc, "view", "compare");
    const all = await pages(await tab.paper({ format }), join(hosts.folder, `${format}.pdf`));
    const starts = all.filter((it) => /^\s*Articolo \d/m.test(it));
    assert.equal(starts.length, SEEDS.articles, "each article begins a page");
    const printed = plain(all.join(""));
    const written = await articles(doc);
    for (const [at, { text }] of written.entries()) {
      // A line without a number carries no note between its words, whose sign would part them.
      const lines = text.split("\n").filter((it) => it.length > 60 && !/\d/.test(it));
      const found = lines.filter((it) => printed.includes(plain(it).slice(0, 40)));
      assert.ok(found.length >= Math.min(1, lines.length), `article ${at + 1} is on paper`);
    }
    for (const word of ["In conflitto.", "Altri articoli:", "Concord"])
      assert.ok(printed.includes(plain(word)), word);
    for (const word of ["Cerca", "Confronta", "Preferenze", "Articolo seguente", "vai al punto"])
      assert.ok(!printed.includes(plain(word)), `${word} stays on the screen`);
    // Each number in the text has its note.
    await tab.prefer({}, "print");
    const notes = await doc.eval(() =>
      [...document.querySelectorAll(".article")].map((it) => ({
        marks: new Set([...it.querySelectorAll("[data-note]")].map((mark) => mark.dataset.note)).size,
        notes: it.querySelectorAll(".footnotes li").length,
        shown: it.checkVisibility(),
      })),
    );
    for (const { marks, notes: listed, shown } of notes) {
      assert.ok(shown);
      assert.equal(marks, listed, "as many notes as numbers");
    }
    assert.ok(notes.some((it) => it.notes >= 3));
  },
}));
