// Pictures of every view, in Chromium: node shots.mjs PAGE FOLDER

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { start } from "./browsers/chromium.mjs";
import { becomes, hides, ready, shows, visible } from "./cases/page.mjs";
import { home, startHosts } from "./hosts.mjs";

const FILE = home("a file");

/** How the page is looked at. */
const SCREENS = {
  desktop: { where: FILE, width: 1440, height: 900 },
  dark: { where: FILE, width: 1440, height: 900, dark: true },
  phone: { where: FILE, width: 390, height: 844, scale: 2 },
  iframe: { where: home("a sandboxed iframe in a file"), width: 640, height: 860 },
};

/** The page's tabs are its views; whatever it has is pictured. */
const views = (doc) =>
  doc.eval(() =>
    [...document.querySelectorAll(".views__tab")].map((it) => it.getAttribute("href")),
  );

async function picture(browser, hosts, name, folder) {
  const { where, ...options } = SCREENS[name];
  const tab = await browser.open({ url: hosts.url(where, "page", options), ...options });
  const doc = where.embed ? await tab.inner() : tab.top();
  const take = async (what) => {
    const path = join(folder, `${name}-${what}.png`);
    await tab.screenshot(path);
    console.log(path);
  };
  await ready(doc);
  for (const href of await views(doc)) {
    await doc.click(`.views__tab[href="${href}"]`);
    await becomes(doc, "view", href.slice(1));
    await doc.eval(() => scrollTo(0, 0));
    await take(href.slice(1));
  }
  await doc.click('.views__tab[href="#compare"]');
  await becomes(doc, "view", "compare");
  await doc.click("section.question--conflict .question__tools a");
  await becomes(doc, "view", "pair");
  await shows(doc, ".pair__sum");
  await take("pair");
  await doc.click('.views__tab[href="#compare"]');
  await becomes(doc, "view", "compare");
  for (const kind of ["updated", "compatible", "agree"]) {
    const there = await doc.eval((it) => {
      const found = document.querySelector(`section.question--${it}`);
      found?.scrollIntoView({ block: "start", behavior: "instant" });
      return Boolean(found);
    }, kind);
    if (there) await take(`compare-${kind}`);
  }
  await doc.click('.views__tab[href="#entities"]');
  await becomes(doc, "view", "entities");
  await doc.click(".index--place .index__link");
  await shows(doc, ".card");
  await take("entity");
  await doc.click('.views__tab[href="#read"]');
  await becomes(doc, "view", "read");
  await doc.click("#a1 .prose p > .ent--person");
  await shows(doc, ".popover");
  await take("mention");
  await doc.click("#a1 .article__head");
  const claim = "#a1 a.claim--conflict";
  await doc.eval((it) => document.querySelector(it).scrollIntoView({ block: "center" }), claim);
  await take("claim");
  // A frame that is higher than the display of a test has no lower edge to lay a sheet on.
  if (options.width < 960 && !where.embed) {
    await doc.click(claim);
    await shows(doc, ".sheet");
    await take("sheet");
  }
  await doc.eval(() => scrollTo(0, 0));
  if (await visible(doc, ".sheet")) await doc.click(".sheet__head button");
  await doc.click("#search");
  await tab.type("Kursk");
  await shows(doc, ".results__item");
  await take("search");
  await tab.press("Escape");
  await tab.press("Escape");
  // On a narrow page the field lies over the bar as long as somebody is in it.
  await doc.eval(() => document.activeElement.blur());
  await doc.click(".bar .button[aria-haspopup]");
  await shows(doc, ".help");
  await take("help");
  await doc.click(".help__close");
  await hides(doc, ".help");
  if (name === "desktop") {
    await tab.prefer({ "forced-colors": "active" });
    await take("forced-colours");
    await tab.prefer({}, "print");
    await take("print");
  }
  if (await visible(doc, "#trouble")) throw new Error(`${name}: the page is in trouble`);
  await tab.close();
}

const [page, folder] = process.argv.slice(2);
if (!page || !folder) {
  console.error("usage: node shots.mjs PAGE FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const hosts = await startHosts(readFileSync(page, "utf8"));
const browser = await start();
try {
  for (const name of Object.keys(SCREENS)) await picture(browser, hosts, name, folder);
} finally {
  await browser.close();
  hosts.close();
}
