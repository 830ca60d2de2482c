// Firefox over WebDriver BiDi.

import puppeteer from "puppeteer-core";

import { program } from "./common.mjs";
import { open } from "./puppeteer.mjs";

/** puppeteer loosens some of Firefox's rules for its own comfort; readers have them as shipped. */
const AS_SHIPPED = {
  "security.fileuri.strict_origin_policy": true,
};

export async function start() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program(["firefox-esr", "firefox"], "firefox-esr"),
    headless: true,
    extraPrefsFirefox: AS_SHIPPED,
  });
  return {
    name: "firefox",
    open: (options) => open(browser, options),
    close: () => browser.close(),
  };
}
