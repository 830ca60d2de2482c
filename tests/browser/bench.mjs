// How fast the page opens and answers, in Chromium: node bench.mjs [--pack PROGRAM] [COUNT]…
//
// Packs the sample articles and a story of 500 (or of COUNT) articles, opens each several times,
// and prints milliseconds: until the application has taken the page over, how long the page was busy
// at a stretch meanwhile (tasks of more than 50 ms, as the browser counts them; those before the
// application starts are the browser's reading of the file), and from a click to the next painted
// frame. It decides nothing: time depends on the machine and on what else it does.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { start } from "./browsers/chromium.mjs";
import { manyArticles } from "./story.mjs";

const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const OPENINGS = 3;
const ROUNDS = 5;

/** What a person clicks, and what they do before so that the click changes something. */
const CLICKS = [
  ["next article", ".articles__item[aria-current] + .articles__item", "read"],
  ["compare", '.views__tab[href="#compare"]', "read"],
  ["read", '.views__tab[href="#read"]', "compare"],
  ["entities", '.views__tab[href="#entities"]', "read"],
  ["entity", ".index__row:not(.index__row--chosen) .index__link", "entities"],
  ["pointer on a name", ".article--current .ent:not([data-lit])", "read", "pointerover"],
  ["question in the list", ".toc__item:not([aria-current])", "compare"],
  ["filter", ".filter__box", "read"],
  ["language", '.tongue button[aria-pressed="false"]', "read"],
  ["theme", ".button--theme", "read"],
];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const whole = (number) => String(Math.round(number)).padStart(6);

/** In the page: clicks or points, and gives the time until the frame after is painted. */
async function clickToPaint(selector, event = "click") {
  const target = document.querySelector(selector);
  if (!target) return null;
  const settled = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    });
  const begun = performance.now();
  target.dispatchEvent(new PointerEvent(event, { bubbles: true, cancelable: true }));
  return (await settled()) - begun;
}

/** In the page: puts words into the search, and gives the time until their results are painted. */
async function wordsToPaint(words) {
  const field = document.querySelector("#search");
  field.focus();
  const settled = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    });
  const begun = performance.now();
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return (await settled()) - begun;
}

/** Opens a page again and again; how long until the application answers. */
async function openings(browser, url) {
  const times = [];
  for (let idx = 0; idx < OPENINGS; idx += 1) {
    const tab = await browser.open({ url, width: 1440, height: 900 });
    const found = await tab.top().eval(async () => {
      while (document.documentElement.dataset.ready === undefined) {
        await new Promise((done) => setTimeout(done, 5));
      }
      const { firstPaint } = { firstPaint: performance.getEntriesByName("first-contentful-paint") };
      const marks = performance.getEntriesByType("mark").map((it) => [it.name, it.startTime]);
      const ready = performance.now();
      // What lies just before is reported a little later.
      const tasks = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
      observer.observe({ type: "longtask", buffered: true });
      await new Promise((done) => setTimeout(done, 3000));
      const started = performance.getEntriesByName("started")[0]?.startTime ?? 0;
      const own = tasks.filter((it) => started <= it.startTime).map((it) => it.duration);
      const reading = tasks.filter((it) => it.startTime < started).map((it) => it.duration);
      return { ready, paint: firstPaint[0]?.startTime, marks, own, reading };
    });
    times.push(found);
    await tab.close();
  }
  return times;
}

async function measure(browser, name, page) {
  const url = pathToFileURL(page).href;
  const times = await openings(browser, url);
  console.log(`\n${name}, ${Math.round(statSync(page).size / 1000)} KB`);
  console.log(`  ${"first paint".padEnd(24)} ${whole(median(times.map((it) => it.paint ?? 0)))} ms`);
  for (const [mark] of times[0].marks) {
    const at = times.map((it) => it.marks.find(([other]) => other === mark)?.[1] ?? 0);
    console.log(`  ${mark.padEnd(24)} ${whole(median(at))} ms`);
  }
  console.log(`  ${"answers after".padEnd(24)} ${whole(median(times.map((it) => it.ready)))} ms`);
  for (const [what, key] of [["busy, reading the file", "reading"], ["busy, application", "own"]]) {
    const longest = median(times.map((it) => Math.max(0, ...it[key])));
    const sum = median(times.map((it) => it[key].reduce((all, one) => all + one, 0)));
    console.log(`  ${what.padEnd(24)} ${whole(longest)} ms at most at a stretch, ${Math.round(sum)} in all`);
  }
  const tab = await browser.open({ url, width: 1440, height: 900 });
  const doc = tab.top();
  await doc.eval(async () => {
    while (document.documentElement.dataset.ready === undefined) {
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  const medians = {};
  for (const [what, selector, view, event] of CLICKS) {
    const rounds = [];
    for (let idx = 0; idx < ROUNDS; idx += 1) {
      await doc.eval(clickToPaint, `.views__tab[href="#${view}"]`);
      await doc.eval(() => new Promise((done) => setTimeout(done, 100)));
      const took = await doc.eval(clickToPaint, selector, event);
      if (took !== null) rounds.push(took);
      await doc.eval(() => new Promise((done) => setTimeout(done, 100)));
    }
    medians[what] = median(rounds);
    const worst = Math.max(...rounds);
    console.log(`  ${what.padEnd(24)} ${whole(medians[what])} ms  (at most ${Math.round(worst)})`);
  }
  const typed = [];
  for (let idx = 0; idx < ROUNDS; idx += 1) {
    for (const words of ["pr", "pres", "presi"]) typed.push(await doc.eval(wordsToPaint, words));
  }
  medians.search = median(typed);
  const worst = Math.max(...typed);
  console.log(`  ${"letter searched".padEnd(24)} ${whole(medians.search)} ms  (at most ${Math.round(worst)})`);
  await tab.close();
  return medians;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: "string" } },
});
const cargo = ["cargo", "run", "--release", "--quiet", "--", "pack"];
const [command, ...first] = values.pack ? [values.pack, "pack"] : cargo;
const folder = mkdtempSync(join(tmpdir(), "riscontro-bench-"));
const pack = (source, page) =>
  execFileSync(command, [...first, source, "-o", page], {
    ...{ cwd: REPOSITORY, stdio: ["ignore", "ignore", "inherit"] },
  });
const browser = await start();
try {
  const few = join(folder, "seeds.html");
  pack(join(REPOSITORY, "seeds"), few);
  const small = await measure(browser, "sample articles", few);
  for (const count of positionals.length ? positionals.map(Number) : [500]) {
    const source = join(folder, "story.json");
    const page = join(folder, `story-${count}.html`);
    writeFileSync(source, manyArticles(join(REPOSITORY, "tests/gold"), count));
    pack(source, page);
    const large = await measure(browser, `${count} articles`, page);
    const ratios = Object.keys(large).map((it) => `${it} ${(large[it] / small[it]).toFixed(1)}`);
    console.log(`  times as long as with the sample articles: ${ratios.join(", ")}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
