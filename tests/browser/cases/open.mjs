// Opening the page, wherever it lives: it is all there, comes alive, and stays quiet.

import assert from "node:assert/strict";

import { HOMES } from "../hosts.mjs";
import {
  COMPARE,
  READ,
  SEEDS,
  becomes,
  noRequests,
  quiet,
  ready,
  shows,
  state,
  visible,
} from "./page.mjs";

async function everythingIsThere(doc) {
  const found = await doc.eval(() => {
    const count = (selector) => document.querySelectorAll(selector).length;
    const kinds = ["person", "organisation", "place", "date", "agreement"];
    return {
      items: count('nav.articles a.articles__item[href^="#a"]'),
      current: count(".articles__item[aria-current]"),
      articles: count("article.article .prose"),
      questions: count("section.question"),
      conflicts: count("section.question .verdict--conflict"),
      claims: count('a.claim.claim--conflict[href^="#c"]'),
      missing: kinds.filter((kind) => count(`.prose .ent--${kind}`) === 0),
    };
  });
  assert.equal(found.items, SEEDS.articles, "articles in the list");
  assert.equal(found.current, 1, "current article in the list");
  assert.equal(found.articles, SEEDS.articles, "articles");
  assert.equal(found.questions, SEEDS.questions, "questions");
  assert.ok(found.conflicts >= SEEDS.conflicts, `${found.conflicts} conflicts`);
  assert.ok(found.claims >= 2 * SEEDS.conflicts, `${found.claims} conflicting claims`);
  assert.deepEqual(found.missing, [], "kinds of entity without a mark");
}

async function itAnswers(doc) {
  await doc.click(COMPARE);
  await becomes(doc, "view", "compare");
  await shows(doc, "section.question .verdict--conflict");
  await doc.click(READ);
  await becomes(doc, "view", "read");
  // A frame has no list: its articles are in the row above the text.
  const item = (await state(doc)).embed ? ".switcher__item" : ".articles__item";
  await doc.click(`${item}[href="#a2"]`);
  await becomes(doc, "article", "2");
  await shows(doc, "#a2 .prose");
  assert.equal(await visible(doc, "#a1 .prose"), false, "article 1 gives way");
}

export const cases = HOMES.map((where) => ({
  name: `opens from ${where.name}`,
  async run({ browser, visit, hosts }) {
    // WebKit's protocol tells no faults: a second visit, to a page that listens, does.
    for (const name of browser.name === "webkit" ? ["page", "listening"] : ["page"]) {
      const { tab, doc, url } = await visit(where, { name });
      await ready(doc);
      assert.equal((await state(doc)).embed, Boolean(where.embed), "data-embed");
      await everythingIsThere(doc);
      await itAnswers(doc);
      assert.equal(await visible(doc, "#trouble"), false, "no trouble");
      await quiet(tab);
      await noRequests({ tab, hosts, url });
    }
  },
}));
