// Articles that try to be more than text.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { home, listening } from "../hosts.mjs";
import { noRequests, quiet, ready } from "./page.mjs";

const PAYLOADS = [
  "<script>window.pwned = 1</script>",
  "</script><script>window.pwned = 2</script>",
  '<img src="x" onerror="window.pwned = 3">',
  "<!-- una nota <!-- dentro una nota -->",
  "</style><style>* { display: none }</style>",
  '"><svg onload="window.pwned = 4"></svg>',
  "]]></textarea></title><iframe srcdoc='<script>parent.pwned = 5</script>'></iframe>",
  "&lt;b&gt; &amp;amp; &#60;i&#62;",
  "javascript:window.pwned=6",
];

/** Controls that turn the order of letters around. */
const BIDI = "\u202e000.12 itrom\u202c e \u2066dentro\u2069 e \u200ffine";

const HOSTILE = `Titolo ${PAYLOADS[0]} \u202ecoperto

${PAYLOADS.map((it) => `Il ministero ha contato 12.000 morti ${it} nella regione.`).join("\n")}
Controlli: ${BIDI}.
`;

const HARMLESS = `Un altro articolo

Il ministero ha contato 9.000 morti nella regione.
`;

export const cases = ["a file", "sandboxed srcdoc on a server"].map((name) => ({
  name: `shows hostile articles as text in ${name}`,
  async run({ browser, visit, hosts, pack }) {
    const files = [
      ["hostile <img src=x onerror=alert(1)>.txt", HOSTILE],
      ["harmless.txt", HARMLESS],
    ].map(([file, text]) => {
      writeFileSync(join(hosts.folder, file), text);
      return join(hosts.folder, file);
    });
    await pack(files, join(hosts.folder, "hostile.html"));
    if (browser.name === "webkit") hosts.put("hostile", listening(hosts.read("hostile")));

    const clean = await visit(
      home("a file"),
      browser.name === "webkit" ? { name: "listening" } : {},
    );
    await ready(clean.doc);
    const scripts = () => document.querySelectorAll("script").length;
    const usual = await clean.doc.eval(scripts);
    hosts.asked();

    const { tab, doc, url } = await visit(home(name), { name: "hostile" });
    await ready(doc);
    const found = await doc.eval(() => {
      const prose = document.querySelector("#a1 .prose");
      const foreign = "#app :is(img, iframe, object, embed, script, style, [onload], [onerror])";
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
      let said = "";
      while (nodes.nextNode()) said += nodes.currentNode.data;
      return {
        pwned: window.pwned,
        foreign: [...document.querySelectorAll(foreign)].map((it) => it.outerHTML),
        comments: said.includes("una nota"),
        links: [...document.links].filter((it) => it.protocol === "javascript:").length,
        scripts: document.querySelectorAll("script").length,
        text: document.querySelector("#a1").textContent,
        shown: prose.checkVisibility() && prose.innerText.length > 100,
      };
    });
    assert.equal(found.pwned ?? null, null, "a payload ran");
    assert.deepEqual(found.foreign, [], "elements made from text");
    assert.equal(found.comments, false, "a comment made from text");
    assert.equal(found.scripts, usual, "scripts in the page");
    assert.equal(found.links, 0, "links made from text");
    assert.ok(found.shown, "the article shows");
    const plain = found.text.replace(/\s+/g, " ");
    for (const payload of PAYLOADS) assert.ok(plain.includes(payload), `text lacks ${payload}`);
    await quiet(tab);
    await noRequests({ tab, hosts, url });
  },
}));
