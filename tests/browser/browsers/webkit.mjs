// WebKitGTK: its MiniBrowser in a virtual display, over plain WebDriver.

import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";

import { SYSTEM, atRest, keep, program } from "./common.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = { Escape: "\uE00C", Enter: "\uE007", Tab: "\uE004", ArrowUp: "\uE013", ArrowDown: "\uE015" };

/** MiniBrowser lives beside the library, in a folder named after its version and the machine. */
function miniBrowser() {
  const roots = [
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/libexec",
    "/usr/lib",
  ];
  const found = roots.flatMap((root) => {
    try {
      const folders = readdirSync(root).filter((name) => name.startsWith("webkit2gtk-"));
      return folders.map((name) => `${root}/${name}/MiniBrowser`);
    } catch {
      return [];
    }
  });
  return program([...found, "MiniBrowser"], "webkit2gtk-driver");
}

/** A display that is nobody else's. */
async function display() {
  const child = spawn(
    program(["Xvfb"], "xvfb"),
    ["-displayfd", "3", "-screen", "0", "1920x1400x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  let number = "";
  child.stdio[3].on("data", (data) => (number += data));
  await keep("a virtual display", () => number.endsWith("\n"));
  return { child, name: `:${number.trim()}` };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** One WebDriver session: the only window, and the frame that is being spoken to. */
class Session {
  constructor(base) {
    this.base = base;
    this.within = "top";
  }

  async send(method, path, body) {
    const answer = await fetch(`${this.base}${path}`, {
      method,
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** Turns to the top document or to the iframe in it. */
  async turn(to) {
    if (this.within === to) return;
    await this.send("POST", "/frame", { id: null });
    this.within = "top";
    if (to === "inner") {
      const id = await this.send("POST", "/element", { using: "css selector", value: "iframe" });
      await this.send("POST", "/frame", { id });
      this.within = to;
    }
  }

  async eval(fn, args) {
    const script = `return (${fn}).apply(null, arguments)`;
    return this.send("POST", "/execute/sync", { script, args });
  }
}

class Frame {
  constructor(tab, place) {
    Object.assign(this, { tab, place });
  }

  async eval(fn, ...args) {
    await this.tab.session.turn(this.place);
    return this.tab.session.eval(fn, args);
  }

  async click(selector) {
    const { session } = this.tab;
    await session.turn(this.place);
    const found = await session.send("POST", "/element", {
      using: "css selector",
      value: selector,
    });
    await atRest(() =>
      session.eval(
        (it) => {
          it.scrollIntoView({ block: "center", behavior: "instant" });
          const { left, top, width, height } = it.getBoundingClientRect();
          return [left, top, width, height];
        },
        [found],
      ),
    );
    await session.send("POST", `/element/${found[ELEMENT]}/click`);
  }

  /** Chooses files in a field for them. */
  async choose(selector, paths) {
    await this.fill(selector, paths.join("\n"));
  }

  /** Types into a field. */
  async fill(selector, text) {
    const { session } = this.tab;
    await session.turn(this.place);
    const found = await session.send("POST", "/element", {
      using: "css selector",
      value: selector,
    });
    await session.send("POST", `/element/${found[ELEMENT]}/value`, { text });
  }

  /** Rests the pointer on the first line of the first element that `selector` finds. */
  async hover(selector) {
    const point = await this.eval((it) => {
      const found = document.querySelector(it);
      found.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = found.getClientRects()[0];
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, selector);
    const move = { type: "pointerMove", duration: 0, origin: "viewport", ...point };
    await this.tab.session.send("POST", "/actions", {
      actions: [
        { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: [move] },
      ],
    });
  }
}

class Tab {
  constructor(session) {
    this.session = session;
  }

  top() {
    return new Frame(this, "top");
  }

  async inner() {
    return new Frame(this, "inner");
  }

  press(key) {
    return this.keys([KEYS[key] ?? key]);
  }

  type(words) {
    return this.keys([...words]);
  }

  async keys(values) {
    const actions = values.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.session.send("POST", "/actions", {
      actions: [{ type: "key", id: "keys", actions }],
    });
  }

  /** Makes the *page* this large; the window is larger by its bars. */
  async resize(width, height) {
    await this.session.turn("top");
    const inner = () => this.session.eval(() => [innerWidth, innerHeight], []);
    await keep(`a window of ${width} × ${height}`, async () => {
      const [w, h] = await inner();
      if (w === width && h === height) return true;
      const rect = await this.session.send("GET", "/window/rect");
      await this.session.send("POST", "/window/rect", {
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      return false;
    });
  }

  async back() {
    await this.top().eval(() => history.back());
  }

  async screenshot(path) {
    await this.session.turn("top");
    writeFileSync(path, Buffer.from(await this.session.send("GET", "/screenshot"), "base64"));
  }

  /** What `read` gives in the top document and in the iframe, if there is one. */
  async everywhere(read) {
    const top = await this.top().eval(read);
    const framed = await this.top().eval(() => document.querySelectorAll("iframe").length > 0);
    return framed ? [...top, ...(await new Frame(this, "inner").eval(read))] : top;
  }

  /** WebDriver tells no faults, so this knows only those of a page that listens (hosts.mjs). */
  async faults() {
    return [...new Set(await this.everywhere(() => window.__seen ?? []))];
  }

  /** WebDriver tells no requests: what the documents themselves loaded stands in, with the server's log. */
  async requests() {
    const loaded = () => performance.getEntriesByType("resource").map((it) => it.name);
    return (await this.everywhere(loaded)).filter((url) => !/^(data|blob|about):/.test(url));
  }

  /** The window is the session's only one: leave it empty, with nothing stored. */
  async close() {
    await this.top().eval(() => {
      try {
        localStorage.clear();
        sessionStorage.clear();
      } catch {
        // A document without storage has nothing to forget.
      }
    });
    await this.session.send("POST", "/url", { url: "about:blank" });
  }
}

/** A browser of its own on a display of its own, started with `args`. */
async function launch(args) {
  const screen = await display();
  const port = await freePort();
  const driver = spawn(program(["WebKitWebDriver"], "webkit2gtk-driver"), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.name, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", LANGUAGE: SYSTEM, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" },
    stdio: "ignore",
  });
  const stop = () => {
    driver.kill();
    screen.child.kill();
  };
  // Also when the run is cut short.
  process.once("exit", stop);
  try {
    const address = `http://127.0.0.1:${port}`;
    await keep("WebKitWebDriver", async () => (await fetch(`${address}/status`)).ok);
    const options = { binary: miniBrowser(), args: ["--automation", ...args] };
    const { sessionId } = await new Session(address).send("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    const session = new Session(`${address}/session/${sessionId}`);
    const close = async () => {
      await session.send("DELETE", "").catch(() => {});
      stop();
    };
    return { session, close };
  } catch (error) {
    stop();
    throw error;
  }
}

export async function start() {
  const usual = await launch([]);
  let silent;
  return {
    name: "webkit",
    async open({ url, width = 1280, height = 900, scripts = true }) {
      if (!scripts) silent ??= await launch(["--enable-javascript-markup=false"]);
      const { session } = scripts ? usual : silent;
      const tab = new Tab(session);
      // Whatever frame the last case was speaking to.
      session.within = "unknown";
      await tab.resize(width, height);
      await session.send("POST", "/url", { url });
      return tab;
    },
    async close() {
      await usual.close();
      await silent?.close();
    },
  };
}
