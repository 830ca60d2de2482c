// The page in real browsers: node run.mjs PAGE [--browser NAME]… [--only TEXT] [--pack PROGRAM]
//
// Prints a line per case and ends with exit status 1 if any failed. `--pack` names a program
// that is called as `PROGRAM pack FILE… -o PAGE`; without it, cargo runs the repository's own.

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

import { listening, startHosts } from "./hosts.mjs";

const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const BROWSERS = ["chromium", "firefox", "webkit"];
const CASES = ["open", "embed", "read", "compare", "sidebyside", "entities", "why", "keyboard", "fit", "accessible", "find", "help", "paper", "own", "states", "long", "without", "hostile"];
/** How long a case may take, in milliseconds, unless it says otherwise. */
const LIMIT = 90_000;

/** Articles → page, by the native program. */
function packer(program) {
  const cargo = ["cargo", "run", "--release", "--quiet", "--", "pack"];
  const [command, ...first] = program ? [program, "pack"] : cargo;
  return (files, page) =>
    promisify(execFile)(command, [...first, ...files, "-o", page], { cwd: REPOSITORY });
}

function within(limit, work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** An error's message and the line of the case it came from. */
function told(error) {
  const at = /cases\/(\w+\.mjs:\d+)/.exec(error.stack ?? "")?.[1];
  return `${at ? `${at}: ` : ""}${error.message ?? error}`;
}

/** Runs one case with tabs of its own, closed at its end. */
async function runCase(one, browser, hosts, pack) {
  const tabs = [];
  /** Opens the page called `name` where it lives; `doc` is the page itself, framed or not. */
  async function visit(where, { name = "page", frame, refuseWasm, ...options } = {}) {
    const framed =
      where.embed && options.width ? { width: options.width, height: options.height } : {};
    const url = hosts.url(where, name, { ...framed, ...frame, refuseWasm });
    const tab = await browser.open({ url, ...options });
    tabs.push(tab);
    return { tab, url, doc: where.embed ? await tab.inner() : tab.top() };
  }
  hosts.asked();
  try {
    await within(one.limit ?? LIMIT, one.run({ browser, hosts, pack, visit }));
  } finally {
    for (const tab of tabs) await tab.close().catch(() => {});
  }
}

/** What is said when a browser or its driver is gone: WebKitWebDriver is seen to crash. */
const ENDED = /invalid session id|fetch failed/;

/** All cases in one browser, one after another. */
async function runBrowser(name, cases, page, pack) {
  const failures = [];
  const say = (mark, what, since) =>
    console.log(
      `${mark.padEnd(4)} ${name.padEnd(8)}  ${what}  ${((Date.now() - since) / 1000).toFixed(1)} s`,
    );
  const begun = Date.now();
  let hosts;
  let browser;
  let start;
  try {
    ({ start } = await import(`./browsers/${name}.mjs`));
    hosts = await startHosts(page);
    hosts.put("listening", listening(page));
    browser = await start();
  } catch (error) {
    say("FAIL", "starts", begun);
    hosts?.close();
    return [{ name, what: "starts", error }];
  }
  for (const one of cases) {
    const since = Date.now();
    try {
      try {
        await runCase(one, browser, hosts, pack);
      } catch (error) {
        // Not the page's answer but the end of the program that asks it: another one asks again.
        if (!ENDED.test(error.message)) throw error;
        say("anew", one.name, since);
        await browser.close().catch(() => {});
        browser = await start();
        await runCase(one, browser, hosts, pack);
      }
      say("ok", one.name, since);
    } catch (error) {
      say("FAIL", one.name, since);
      failures.push({ name, what: one.name, error });
    }
  }
  await browser.close().catch(() => {});
  hosts.close();
  return failures;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: "string", multiple: true },
    only: { type: "string" },
    pack: { type: "string" },
  },
});
if (positionals.length !== 1) {
  console.error("usage: node run.mjs PAGE [--browser NAME]… [--only TEXT] [--pack PROGRAM]");
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const page = readFileSync(positionals[0], "utf8");
const modules = await Promise.all(CASES.map((it) => import(`./cases/${it}.mjs`)));
const all = modules.flatMap((it) => it.cases);
const cases = all.filter((it) => !values.only || it.name.includes(values.only));
const names = values.browser ?? BROWSERS;
/** The cases of one browser: some ask what only one of them tells. */
const casesOf = (name) => cases.filter((it) => it.browsers?.includes(name) ?? true);
const begun = Date.now();
const results = await Promise.all(
  names.map((name) => runBrowser(name, casesOf(name), page, packer(values.pack))),
);
const failures = results.flat();
for (const { name, what, error } of failures) {
  console.log(`\n${name}: ${what}\n  ${told(error).replaceAll("\n", "\n  ")}`);
}
const total = names.reduce((sum, name) => sum + casesOf(name).length, 0);
const seconds = Math.round((Date.now() - begun) / 1000);
console.log(`\n${total} cases in ${names.join(", ")}: ${failures.length} failed, ${seconds} s`);
process.exit(failures.length > 0 || total === 0 ? 1 : 0);
