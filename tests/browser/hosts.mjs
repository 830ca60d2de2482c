// Where the page can live: as a file, on a server, inside somebody else's page.

import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { listen } from "./browsers/common.mjs";

/** Every way to be opened. `embed` is how a host page holds it, `from` where that page comes from. */
export const HOMES = [
  { name: "a file", from: "file" },
  { name: "a server", from: "http" },
  { name: "a sandboxed iframe in a file", from: "file", embed: "src" },
  { name: "a sandboxed iframe on a server", from: "http", embed: "src" },
  { name: "srcdoc in a file", from: "file", embed: "srcdoc" },
  { name: "srcdoc on a server", from: "http", embed: "srcdoc" },
  { name: "sandboxed srcdoc in a file", from: "file", embed: "srcdoc", sandbox: true },
  { name: "sandboxed srcdoc on a server", from: "http", embed: "srcdoc", sandbox: true },
];

export const home = (name) => HOMES.find((it) => it.name === name);

/** A server may add its own policy to the page's: this one leaves WebAssembly out. */
const NO_WASM = "script-src 'unsafe-inline'";

const attribute = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** A host page: remembers what its iframe says and can speak to it. */
function hostPage(iframe, width, height) {
  return `<!doctype html>
<html lang="it">
<meta charset="utf-8">
<title>Host</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; width: ${width}px; height: ${height}px }</style>
<script>
  window.messages = [];
  addEventListener("message", (event) => {
    const own = event.source === document.querySelector("iframe").contentWindow;
    messages.push({ own, data: event.data });
  });
  window.tell = (data) => document.querySelector("iframe").contentWindow.postMessage(data, "*");
</script>
${iframe}
</html>
`;
}

/**
 * The same page with one more script, first of all, that notes faults in `window.__seen`; its hash
 * is added to the page's policy. For a browser whose protocol does not tell them.
 */
export function listening(page) {
  const script = `(${listen})()`;
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(page)?.[0];
  if (!policy?.includes("script-src ")) throw new Error("the page has no policy for scripts");
  const quote = /&#(39|x27);/.exec(policy)?.[0] ?? "'";
  const wider = policy.replace("script-src ", `script-src ${quote}sha256-${hash}${quote} `);
  return page.replace(policy, () => `${wider}<script>${script}</script>`);
}

/** A folder with the page and its host pages, and a server for it that remembers every request. */
export async function startHosts(page) {
  const folder = mkdtempSync(join(tmpdir(), "riscontro-hosts-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  // Also when the run is cut short.
  process.once("exit", clear);
  const log = [];
  const serve = (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    log.push(path);
    const [, refuse, name] = /^\/(no-wasm\/)?([\w-]+\.html)$/.exec(path) ?? [];
    let body;
    try {
      body = readFileSync(join(folder, name ?? ""));
    } catch {
      response.writeHead(404).end();
      return;
    }
    const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
    if (refuse) headers["content-security-policy"] = NO_WASM;
    response.writeHead(200, headers).end(body);
  };
  // Two servers, so that the host page and the framed page are strangers, as in a newsroom.
  const servers = [createServer(serve), createServer(serve)];
  const ports = await Promise.all(
    servers.map(
      (it) => new Promise((done) => it.listen(0, "127.0.0.1", () => done(it.address().port))),
    ),
  );
  const at = (from, name, server = 0) =>
    from === "file"
      ? pathToFileURL(join(folder, name)).href
      : `http://127.0.0.1:${ports[server]}/${name}`;

  const hosts = {
    folder,

    /** Adds another page beside the first. */
    put(name, text) {
      writeFileSync(join(folder, `${name}.html`), text);
    },

    read(name = "page") {
      return readFileSync(join(folder, `${name}.html`), "utf8");
    },

    /** The address to open, so that the page called `name` lives in `where`. */
    url(where, name = "page", { width = 640, height = 860, refuseWasm = false } = {}) {
      const path = `${refuseWasm ? "no-wasm/" : ""}${name}.html`;
      if (!where.embed) return at(where.from, path);
      const sandbox = where.embed === "src" || where.sandbox ? ' sandbox="allow-scripts"' : "";
      const content =
        where.embed === "src"
          ? `src="${attribute(at(where.from, path, 1))}"`
          : `srcdoc="${attribute(hosts.read(name))}"`;
      const title = 'title="Confronto tra le fonti"';
      const host = `host-${HOMES.indexOf(where)}-${name}-${width}`;
      hosts.put(host, hostPage(`<iframe ${title}${sandbox} ${content}></iframe>`, width, height));
      return at(where.from, `${host}.html`);
    },

    /** The paths asked of the server since the last call. */
    asked: () => log.splice(0),

    close() {
      for (const server of servers) server.close().closeAllConnections();
      clear();
    },
  };
  hosts.put("page", page);
  return hosts;
}
