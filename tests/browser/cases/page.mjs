// What the cases know of the page: its marks in the document, and how to wait for them.

import assert from "node:assert/strict";

import { keep } from "../browsers/common.mjs";

export const COMPARE = '.views__tab[href="#compare"]';
export const ENTITIES = '.views__tab[href="#entities"]';
export const READ = '.views__tab[href="#read"]';

/** The page from the seeds: what it must hold at least. */
export const SEEDS = { articles: 5, questions: 9, conflicts: 2 };

/** Waits until `fn(...args)` is truthy in the document. It gives a plain value: Firefox's protocol
 * tells of no element, and an element would be waited for in vain. */
export const until = (doc, what, fn, ...args) => keep(what, () => doc.eval(fn, ...args));

/** Waits until the application has taken over the document; fails with how far it came. */
export async function ready(doc) {
  try {
    await until(doc, "data-ready", () => document.documentElement.dataset.ready !== undefined);
  } catch (error) {
    const far = await doc.eval(() => {
      const { dataset } = document.documentElement;
      const { error } = document.getElementById("trouble").dataset;
      return JSON.stringify({ at: location.href, state: document.readyState, dataset, error });
    });
    throw new Error(`${error.message}: ${far}`);
  }
}

/** Loads the document anew and waits for it: the old one is ready too until it goes. */
export async function reload(doc) {
  await doc.eval(() => {
    document.documentElement.dataset.leaving = "";
    location.reload();
  });
  await until(doc, "the document anew", () => !("leaving" in document.documentElement.dataset));
  await ready(doc);
}

/** What the reader has before them: view, article, language, theme. */
export const state = (doc) =>
  doc.eval(() => {
    const app = document.querySelector("#app > .app");
    const { lang, dataset } = document.documentElement;
    const { view, article } = app.dataset;
    return { view, article, lang, theme: dataset.theme, embed: dataset.embed !== undefined };
  });

/** Waits for one of those to become `value`. */
export async function becomes(doc, key, value) {
  await keep(`${key} = ${value}`, async () => (await state(doc))[key] === value);
}

/** Speaks Italian, whatever the system's language. */
export async function italian(doc) {
  await doc.click('.tongue button[lang="it"]');
  await becomes(doc, "lang", "it");
}

/** Whether something is displayed and has a size. */
export const visible = (doc, selector) =>
  doc.eval((it) => {
    const found = document.querySelector(it);
    const { width, height } = found?.getBoundingClientRect() ?? {};
    return Boolean(found?.checkVisibility({ visibilityProperty: true }) && width && height);
  }, selector);

export const shows = (doc, selector) => keep(`${selector} to show`, () => visible(doc, selector));

export const hides = (doc, selector) =>
  keep(`${selector} to go`, async () => !(await visible(doc, selector)));

/** Waits until something lies, at least with its upper edge, in the window; fails with where it is. */
export async function inWindow(doc, selector) {
  const isThere = (it) => {
    const { top, bottom, height } = document.querySelector(it).getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  try {
    await until(doc, `${selector} in the window`, isThere, selector);
  } catch (error) {
    const where = await doc.eval((it) => {
      const { top, height } = document.querySelector(it)?.getBoundingClientRect() ?? {};
      const { scrollY, innerHeight, location } = window;
      const { hash } = location;
      const focus = document.activeElement?.id;
      const { view, article } = document.querySelector("#app > .app").dataset;
      return JSON.stringify({ top, height, scrollY, innerHeight, hash, focus, view, article });
    }, selector);
    throw new Error(`${error.message}: ${where}`);
  }
}

/** The bundle's articles as the page carries them. */
export const articles = (doc) =>
  doc.eval(() => JSON.parse(document.querySelector("#bundle").textContent).articles);

/** Every article's text can be read on the screen, one after another. */
export async function everyArticleReadable(doc, count = SEEDS.articles) {
  const shown = await doc.eval(() =>
    [...document.querySelectorAll(".article .prose")].map((it) =>
      it.checkVisibility() ? it.innerText.replace(/\s+/g, "").length : 0,
    ),
  );
  assert.equal(shown.length, count, "articles in the document");
  for (const [at, length] of shown.entries())
    assert.ok(length > 300, `article ${at + 1} shows ${length} characters`);
}

/** Fails with the faults, if there are any. */
export async function quiet(tab) {
  // Two frames later, whatever was about to go wrong has.
  const frame = tab.top();
  await frame.eval(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  assert.deepEqual(await tab.faults(), [], "faults");
}

/** Fails if anything but the documents themselves was asked for. */
export async function noRequests({ tab, hosts, url }) {
  const documents = (name) => /\/(page|listening|hostile|host-[\w-]+)\.html$/.test(name);
  const plain = (address) => address.replace(/[#?].*$/, "");
  const others = (await tab.requests()).map(plain).filter((it) => !documents(it));
  assert.deepEqual(others, [], `requests made by ${url}`);
  assert.deepEqual(
    hosts.asked().filter((it) => !documents(it)),
    [],
    "requests seen by the server",
  );
}
