// No window, however narrow, makes the page scroll sideways.

import assert from "node:assert/strict";

import { home } from "../hosts.mjs";
import { COMPARE, READ, becomes, ready } from "./page.mjs";

const WIDTHS = [320, 390, 640, 1024, 1440];

/** WebKit's window cannot be narrower than this; an iframe can. */
const NARROWEST = { webkit: 480 };

/** How far the document sticks out of its window, and what sticks out most. */
const excess = (doc) =>
  doc.eval(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const right = (it) => it.getBoundingClientRect().right;
    const worst = [...document.body.querySelectorAll("*")].reduce((a, b) =>
      right(b) > right(a) ? b : a,
    );
    return `${scrollWidth} in ${clientWidth}, because of <${worst.localName} class="${worst.className}">`;
  });

async function fits(doc, width) {
  await ready(doc);
  const wide = await doc.eval(() => innerWidth);
  assert.ok(Math.abs(wide - width) <= 1, `the window is ${wide} wide`);
  assert.equal(await excess(doc), null, `reading at ${width} px`);
  await doc.click(COMPARE);
  await becomes(doc, "view", "compare");
  assert.equal(await excess(doc), null, `comparing at ${width} px`);
  await doc.click(READ);
  await becomes(doc, "view", "read");
}

export const cases = [
  {
    name: "never scrolls sideways",
    async run({ browser, visit }) {
      const least = NARROWEST[browser.name] ?? 0;
      for (const width of WIDTHS.filter((it) => it < least)) {
        const frame = { width, height: 860 };
        const { doc } = await visit(home("a sandboxed iframe on a server"), { frame });
        await fits(doc, width);
      }
      const { tab, doc } = await visit(home("a file"));
      for (const width of WIDTHS.filter((it) => it >= least)) {
        await tab.resize(width, 860);
        await fits(doc, width);
      }
    },
  },
];
