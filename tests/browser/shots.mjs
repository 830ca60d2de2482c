// Pictures of every view on every screen, in Chromium: node shots.mjs PAGE FOLDER
//
// The folder holds the pictures and index.html, which shows them side by side. A picture that is
// missing, blank, or the same as another of its screen fails the run.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { start } from "./browsers/chromium.mjs";
import { program } from "./browsers/common.mjs";
import { COMPARE, ENTITIES, READ, becomes, hides, ready, shows, visible } from "./cases/page.mjs";
import { home, startHosts } from "./hosts.mjs";

const FILE = home("a file");

/** What is pictured on every screen. */
const VIEWS = [
  "read",
  "claim",
  "mention",
  "compare",
  "compatible",
  "agree",
  "pair",
  "entities",
  "entity",
  "search",
  "open",
  "help",
  "help-end",
];

/** How the page is looked at; `more` is what only this screen has. */
const SCREENS = {
  desktop: {
    where: FILE,
    width: 1440,
    height: 900,
    lang: "it",
    more: ["forced-colours", "paper-1", "paper-2", "paper-5"],
  },
  dark: { where: FILE, width: 1440, height: 900, lang: "en", dark: true, more: [] },
  phone: { where: FILE, width: 390, height: 844, scale: 2, lang: "it", more: ["sheet"] },
  small: { where: FILE, width: 320, height: 640, scale: 2, lang: "en", dark: true, more: ["sheet"] },
  // A frame that is higher than the display of a test has no lower edge to lay a sheet on.
  iframe: { where: home("a sandboxed iframe in a file"), width: 640, height: 860, lang: "it", more: [] },
};

/** Goes through one screen and calls `take` at each view. */
async function tour(tab, doc, name, take) {
  const { lang, more } = SCREENS[name];
  const top = () => doc.eval(() => scrollTo({ top: 0, behavior: "instant" }));
  const to = async (selector, view) => {
    await doc.click(selector);
    await becomes(doc, "view", view);
    await top();
  };
  await ready(doc);
  await becomes(doc, "lang", lang);

  await to(COMPARE, "compare");
  await take("compare");
  for (const verdict of ["compatible", "agree"]) {
    await doc.eval((it) => {
      const found = document.querySelector(`.question--${it}`);
      found.scrollIntoView({ block: "start", behavior: "instant" });
    }, verdict);
    await take(verdict);
  }
  await doc.click("section.question--conflict .question__tools a");
  await becomes(doc, "view", "pair");
  await shows(doc, ".pair__sum");
  await take("pair");
  await to(ENTITIES, "entities");
  await take("entities");
  await doc.click(".index--place .index__link");
  await shows(doc, ".card");
  await take("entity");

  await to(READ, "read");
  await take("read");
  await doc.click("#a1 .prose p > .ent--person");
  await shows(doc, ".popover");
  await take("mention");
  await doc.click("#a1 .article__head");
  const claim = "#a1 a.claim--conflict";
  await doc.eval((it) => document.querySelector(it).scrollIntoView({ block: "center" }), claim);
  await take("claim");
  if (more.includes("sheet")) {
    await doc.click(claim);
    await shows(doc, ".sheet");
    await take("sheet");
    await doc.click(".sheet__head button");
  }
  await top();
  await doc.click("#search");
  await tab.type("Kursk");
  await shows(doc, ".results__item");
  await take("search");
  await tab.press("Escape");
  await tab.press("Escape");
  // On a narrow page the field lies over the bar as long as somebody is in it.
  await doc.eval(() => document.activeElement.blur());

  await doc.click("#open-button");
  await shows(doc, ".opener");
  await take("open");
  await doc.click(".opener__head button");
  await hides(doc, ".opener");
  await doc.click(".bar .button[aria-haspopup]");
  await shows(doc, ".help");
  await take("help");
  await doc.eval(() => {
    document.querySelector(".help__choices").scrollIntoView({ block: "end", behavior: "instant" });
  });
  await take("help-end");
  await doc.click(".help__close");
  await hides(doc, ".help");
  if (await visible(doc, "#trouble")) throw new Error(`${name}: the page is in trouble`);
}

/** The page on paper, each sheet a picture. */
async function paper(tab, folder, name) {
  const pdf = join(folder, `${name}.pdf`);
  await tab.paper({ format: "A4", path: pdf });
  const tool = program(["pdftoppm"], "poppler-utils");
  execFileSync(tool, ["-png", "-r", "72", pdf, join(folder, `${name}-paper`)]);
  // The number of a sheet has as many digits as that of the last.
  for (const file of readdirSync(folder)) {
    const number = /-paper-0*(\d+)\.png$/.exec(file)?.[1];
    if (number) renameSync(join(folder, file), join(folder, `${name}-paper-${number}.png`));
  }
}

/** A sheet of paper with one note on it has more than this, in percent. */
const BLANK = 0.2;

/** The share of a picture, in percent, that is of another colour than most of it. */
async function drawn(tab, path) {
  const picture = `data:image/png;base64,${readFileSync(path, "base64")}`;
  return tab.top().eval(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const counts = new Map();
    for (const pixel of new Uint32Array(data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return 100 - (100 * Math.max(...counts.values())) / (image.width * image.height);
  }, picture);
}

/** What is wrong with the pictures: one line for each that is missing, blank or there twice. */
async function faults(browser, folder) {
  const tab = await browser.open({ url: "about:blank" });
  const found = [];
  for (const [name, { more }] of Object.entries(SCREENS)) {
    const seen = new Map();
    for (const what of [...VIEWS, ...more]) {
      const path = join(folder, `${name}-${what}.png`);
      if (!existsSync(path)) {
        found.push(`${path}: missing`);
        continue;
      }
      const print = createHash("sha256").update(readFileSync(path)).digest("hex");
      if (seen.has(print)) found.push(`${path}: the same as ${seen.get(print)}`);
      seen.set(print, what);
      const share = await drawn(tab, path);
      if (share < BLANK) found.push(`${path}: blank but for ${share.toFixed(2)} percent`);
    }
  }
  await tab.close();
  return found;
}

/** A page with all pictures, a row for each view. */
function sheet() {
  const figure = (name, what) =>
    `<figure><a href="${name}-${what}.png"><img src="${name}-${what}.png" alt="" loading="lazy"></a>` +
    `<figcaption>${name}: ${what}</figcaption></figure>`;
  const row = (what) =>
    Object.entries(SCREENS)
      .filter(([, { more }]) => VIEWS.includes(what) || more.includes(what))
      .map(([name]) => figure(name, what))
      .join("\n");
  const rows = [...VIEWS, ...new Set(Object.values(SCREENS).flatMap(({ more }) => more))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Riscontro: every view</title>
<style>
  body { margin: 1rem; font: 14px system-ui; background: #ddd }
  section { display: flex; gap: 1rem; align-items: flex-start; margin-block-end: 2rem }
  figure { margin: 0 }
  img { display: block; max-height: 30rem; max-width: 38rem; box-shadow: 0 0 3px #888 }
</style>
${rows.map((what) => `<h2>${what}</h2>\n<section>\n${row(what)}\n</section>`).join("\n")}
</html>
`;
}

const [page, folder] = process.argv.slice(2);
if (!page || !folder) {
  console.error("usage: node shots.mjs PAGE FOLDER");
  process.exit(2);
}
// A picture of an older page must not be taken for a new one.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const hosts = await startHosts(readFileSync(page, "utf8"));
const browser = await start();
try {
  for (const [name, { where, lang, ...options }] of Object.entries(SCREENS)) {
    const url = hosts.url(where, "page", options);
    const tab = await browser.open({ url: where.embed ? url : `${url}?lang=${lang}`, ...options });
    const doc = where.embed ? await tab.inner() : tab.top();
    await tour(tab, doc, name, (what) => tab.screenshot(join(folder, `${name}-${what}.png`)));
    if (options.more.includes("paper-1")) await paper(tab, folder, name);
    if (options.more.includes("forced-colours")) {
      await tab.prefer({ "forced-colors": "active" });
      await tab.screenshot(join(folder, `${name}-forced-colours.png`));
    }
    await tab.close();
  }
  writeFileSync(join(folder, "index.html"), sheet());
  const wrong = await faults(browser, folder);
  for (const line of wrong) console.error(line);
  if (0 < wrong.length) process.exitCode = 1;
  else console.log(join(folder, "index.html"));
} finally {
  await browser.close();
  hosts.close();
}
