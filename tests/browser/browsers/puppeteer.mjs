// What Chromium and Firefox share: a tab driven by puppeteer-core.

import { atRest, keep, listen } from "./common.mjs";

/** The middle of an element's first line, brought into the window. */
function middle(it) {
  it.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = it.getClientRects()[0] ?? it.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** A document of the page: the top one, or the one inside its iframe. */
class Frame {
  constructor(tab, frame) {
    this.tab = tab;
    this.frame = frame;
  }

  /** Runs `fn(...args)` in the document and gives back its plain value. */
  eval(fn, ...args) {
    return this.frame.evaluate(fn, ...args);
  }

  /** Presses the mouse, as a person would, on the first element that `selector` finds. */
  async click(selector) {
    const found = await this.frame.$(selector);
    if (!found) throw new Error(`nothing to click: ${selector}`);
    const point = await atRest(() => found.evaluate(middle));
    // puppeteer's own click waits for the page's scripts, which may be off; in a frame it alone
    // knows where the frame stands.
    if (this.frame.parentFrame()) await found.click();
    else await this.tab.page.mouse.click(point.x, point.y);
    await found.dispose();
  }

  /** Chooses files in a field for them. */
  async choose(selector, paths) {
    const found = await this.frame.$(selector);
    await found.uploadFile(...paths);
    await found.dispose();
  }

  /** Types into a field. */
  async fill(selector, text) {
    const found = await this.frame.$(selector);
    await found.type(text);
    await found.dispose();
  }

  /** Rests the pointer on the first line of the first element that `selector` finds. */
  async hover(selector) {
    const found = await this.frame.$(selector);
    const point = await atRest(() => found.evaluate(middle));
    await this.tab.page.mouse.move(point.x, point.y);
    await found.dispose();
  }
}

class Tab {
  constructor(context, page) {
    Object.assign(this, { context, page, heard: [], asked: [] });
    page.on("console", (m) => m.type() === "error" && this.heard.push(`console: ${m.text()}`));
    page.on("pageerror", (e) => this.heard.push(`page error: ${e?.message ?? e}`));
    page.on("request", (r) => this.asked.push(r.url()));
  }

  top() {
    return new Frame(this, this.page.mainFrame());
  }

  async inner() {
    const frame = await keep("an iframe in the host page", () =>
      this.page.mainFrame().childFrames().at(0),
    );
    return new Frame(this, frame);
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  type(words) {
    return this.page.keyboard.type(words);
  }

  /** What assistive technology is given, as a flat list: role, name and description. */
  async accessibility() {
    const protocol = await this.page.createCDPSession();
    const { nodes } = await protocol.send("Accessibility.getFullAXTree");
    const heard = nodes.filter((it) => !it.ignored);
    return heard.map(({ role, name, description }) => ({
      role: role?.value ?? "",
      name: name?.value ?? "",
      description: description?.value ?? "",
    }));
  }

  /** What the reader prefers, or the medium: `{ "forced-colors": "active" }`. Chromium only. */
  async prefer(features, media = "") {
    const protocol = await this.page.createCDPSession();
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await protocol.send("Emulation.setEmulatedMedia", { media, features: list });
  }

  /** The page on paper. Chromium only. */
  paper(options) {
    return this.page.pdf({ printBackground: false, ...options });
  }

  resize(width, height) {
    return this.page.setViewport({ width, height, deviceScaleFactor: 1 });
  }

  back() {
    return this.top().eval(() => history.back());
  }

  screenshot(path) {
    return this.page.screenshot({ path });
  }

  /** Console errors, page errors and policy violations so far, each once. */
  async faults() {
    const all = [...this.heard];
    for (const frame of this.page.frames()) {
      all.push(...(await frame.evaluate(() => window.__seen ?? []).catch(() => [])));
    }
    return [...new Set(all)];
  }

  /** Every address asked for so far, by the page or its frames. */
  requests() {
    return this.asked.filter((url) => !/^(data|blob|about):/.test(url));
  }

  async close() {
    await this.context.close();
  }
}

/** Opens `url` in a profile of its own; `prepare` may change the page before. */
export async function open(browser, options, prepare = async () => {}) {
  const { url, width = 1280, height = 900, scale = 1, dark = false, downloads } = options;
  const context = await browser.createBrowserContext(
    downloads ? { downloadBehavior: { policy: "allow", downloadPath: downloads } } : {},
  );
  const page = await context.newPage();
  const tab = new Tab(context, page);
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await page.evaluateOnNewDocument(listen);
  await prepare(page);
  await page.goto(url, { waitUntil: "load", timeout: 30_000 });
  return tab;
}
