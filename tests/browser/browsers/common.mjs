// Waiting and finding, the same for every browser.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** How long anything may take, in milliseconds, before it counts as never. */
export const PATIENCE = 60_000;

/** The language of the reader's system, which the page follows. */
export const SYSTEM = "it";

/** Asks again until `ask` gives something truthy, and gives that back. */
export async function keep(what, ask, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 40));
  } while (Date.now() < end);
  throw new Error(
    `waited ${patience / 1000} s in vain for ${what}${last ? ` (${last.message})` : ""}`,
  );
}

/** How often something is looked at whether it stands still, and how long apart. */
const MOST_LOOKS = 20;
const BETWEEN_LOOKS = 50;

/** In how many looks it must stand in one place. */
const ENOUGH_LOOKS = 4;

/** Where something stands once `look` gives the same several times. What is near the window may be
 * laid out only now, and move it, late on a busy machine: a person waits for that before they press. */
export async function atRest(look) {
  let before;
  let n_same = 0;
  for (let n_looks = 0; n_looks < MOST_LOOKS && n_same < ENOUGH_LOOKS; n_looks += 1) {
    const place = JSON.stringify(await look());
    n_same = place === before ? n_same + 1 : 1;
    before = place;
    await new Promise((done) => setTimeout(done, BETWEEN_LOOKS));
  }
  return JSON.parse(before);
}

/** The first of `names` found on the PATH or as a path of its own. */
export function program(names, debian) {
  for (const name of names) {
    if (name.includes("/")) {
      if (existsSync(name)) return name;
      continue;
    }
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  throw new Error(`${names[0]} is missing: apt-get install --no-install-recommends ${debian}`);
}

/** Runs in a document before any other script: notes what no protocol reports for every frame. */
export function listen() {
  const seen = [];
  Object.defineProperty(window, "__seen", { value: seen });
  const said = console.error;
  console.error = (...what) => {
    seen.push(`console: ${what.join(" ")}`);
    said.apply(console, what);
  };
  addEventListener("error", (e) => seen.push(`page error: ${e.message ?? e.target?.src}`), true);
  addEventListener("unhandledrejection", (e) => seen.push(`page error: unhandled ${e.reason}`));
  addEventListener("securitypolicyviolation", (e) =>
    seen.push(`policy: ${e.effectiveDirective} refused ${e.blockedURI} ${e.sample}`),
  );
}
