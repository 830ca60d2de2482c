// Chromium over the DevTools protocol.

import puppeteer from "puppeteer-core";

import { SYSTEM, program } from "./common.mjs";
import { open } from "./puppeteer.mjs";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  // A click must not miss what is still moving.
  "--force-prefers-reduced-motion",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--force-color-profile=srgb",
  `--lang=${SYSTEM}`,
  `--accept-lang=${SYSTEM}`,
];

export async function start() {
  const browser = await puppeteer.launch({
    browser: "chrome",
    executablePath: program(["chromium", "chromium-browser", "google-chrome"], "chromium"),
    headless: true,
    // Chromium's own sandbox refuses to run as root, as in a container.
    args: process.getuid?.() === 0 ? [...FLAGS, "--no-sandbox"] : FLAGS,
  });
  return {
    name: "chromium",
    open: ({ scripts = true, ...options }) =>
      open(browser, options, (page) => page.setJavaScriptEnabled(scripts)),
    close: () => browser.close(),
  };
}
