// Firefox over WebDriver BiDi.

import puppeteer from "puppeteer-core";

import { SYSTEM, program } from "./common.mjs";
import { open } from "./puppeteer.mjs";

/** puppeteer loosens some of Firefox's rules for its own comfort; readers have them as shipped. */
const AS_SHIPPED = {
  "security.fileuri.strict_origin_policy": true,
};

/** A click must not miss what is still moving. */
const STILL = { "ui.prefersReducedMotion": 1 };

/** With `scripts` off, pages get none; the protocol has no switch for it, the settings do. */
const launch = (scripts) =>
  puppeteer.launch({
    browser: "firefox",
    executablePath: program(["firefox-esr", "firefox"], "firefox-esr"),
    headless: true,
    extraPrefsFirefox: { ...AS_SHIPPED, ...STILL, "intl.accept_languages": SYSTEM, "javascript.enabled": scripts },
  });

export async function start() {
  const usual = await launch(true);
  let silent;
  return {
    name: "firefox",
    async open({ scripts = true, ...options }) {
      if (scripts) return open(usual, options);
      silent ??= await launch(false);
      return open(silent, options);
    },
    async close() {
      await usual.close();
      await silent?.close();
    },
  };
}
