// One's own articles: opened from files, dropped, pasted, taken away, and saved with the page.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { keep } from "../browsers/common.mjs";
import { home } from "../hosts.mjs";
import { SEEDS, everyArticleReadable, hides, italian, quiet, ready, shows, until } from "./page.mjs";

const WIDE = { width: 1440, height: 900 };

/** Two articles that contradict each other, and try to be more than text. */
const BRIDGE = `Crolla il ponte di Valdora </script><!--

Nel crollo del ponte di Valdora sono morte 12 persone, ha detto il prefetto. </script><script>window.pwned = 1</script>
Il sindaco di Valdora ha proclamato il lutto cittadino. <!-- Le scuole resteranno chiuse per due giorni e i treni sono fermi in tutta la valle, dove da ieri mattina lavorano i vigili del fuoco.
`;
const OTHER = `Valdora, il bilancio

Il crollo del ponte di Valdora è costato la vita a 19 persone, secondo la Protezione civile.
I soccorsi sono arrivati da tutta la regione, con elicotteri e unità cinofile; il fiume in piena ha reso difficile il lavoro delle squadre per tutta la notte e per gran parte della mattina.
`;

const file = (hosts, name, content) => {
  const path = join(hosts.folder, name);
  writeFileSync(path, content);
  return path;
};

const both = (hosts) => [
  file(hosts, "ponte.txt", BRIDGE),
  file(hosts, "bilancio <b>.txt", OTHER),
];

const count = (doc) => doc.eval(() => document.querySelectorAll("article.article").length);

const opened = (doc, n) => keep(`${n} open articles`, async () => (await count(doc)) === n);

const text = (doc) => doc.eval(() => document.querySelector("#app").textContent);

async function panel(doc) {
  await doc.click("#open-button");
  await shows(doc, "#open .drop");
}

/** Clicks the choice, the button or the summary with these words in the panel. */
const press = async (doc, selector, words) => {
  await doc.eval(
    (it, words) => {
      const found = [...document.querySelectorAll(it)].find((one) => one.textContent.includes(words));
      document.querySelector("#pressed")?.removeAttribute("id");
      found.id ||= "pressed";
      document.documentElement.dataset.pressed = found.id;
    },
    selector,
    words,
  );
  const id = await doc.eval(() => document.documentElement.dataset.pressed);
  await doc.click(`#${id}`);
};

/** Lets go files over the page, as a person who drags them there. */
const drop = (doc, files) =>
  doc.eval((files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    const options = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent("dragover", options));
    return new Promise((done) => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          const over = document.querySelector("#app > .app").dataset.over;
          document.body.dispatchEvent(new DragEvent("drop", options));
          done(over !== undefined);
        }, 50),
      );
    });
  }, files);

export const cases = [
  {
    name: "opens files in place of the story, and back again",
    async run({ visit, hosts }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await italian(doc);
      await panel(doc);
      await until(doc, "focus in the panel", () => document.activeElement.id === "open");
      await doc.choose("#files", both(hosts));
      await opened(doc, 2);
      const said = await text(doc);
      assert.ok(said.includes("</script><script>window.pwned = 1</script>"), "text stays text");
      assert.equal(await doc.eval(() => window.pwned ?? null), null);
      await shows(doc, "#a1 .claim--conflict");
      await hides(doc, "#open");
      await everyConflict(doc, 1);
      await panel(doc);
      await doc.click(".opener__back");
      await opened(doc, SEEDS.articles);
      await everyConflict(doc, SEEDS.conflicts);
      await quiet(tab);
    },
  },
  {
    name: "says which files it could not open, why, and what to do, and opens the others",
    async run({ visit, hosts }) {
      const { doc } = await visit(home("a server"), WIDE);
      await ready(doc);
      await italian(doc);
      await panel(doc);
      await doc.choose("#files", [
        ...both(hosts),
        file(hosts, "vecchio.txt", Buffer.from("Nel crollo \xe8 morto un uomo.", "latin1")),
        file(hosts, "pagina.html", "<p>Tre feriti.</p>"),
        file(hosts, "rotto.json", '{"articles": 3}'),
        file(hosts, "copia.txt", OTHER),
      ]);
      await opened(doc, 2);
      const refused = () =>
        [...document.querySelectorAll(".refused__item")].map((it) => it.innerText);
      const lines = await doc.eval(refused);
      for (const [idx, words] of [
        ["vecchio.txt", "UTF-8"],
        ["pagina.html", "incollalo"],
        ["rotto.json", "riga 1"],
        ["copia", "già aperto"],
      ].entries()) {
        for (const word of words) assert.ok(lines[idx].includes(word), `${word} in ${lines[idx]}`);
      }
      await doc.click(".refused__item .button");
      await until(doc, "one less", () => document.querySelectorAll(".refused__item").length === 3);
    },
  },
  {
    name: "opens a pasted text beside what is open, and takes it away",
    async run({ visit }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await italian(doc);
      await panel(doc);
      await press(doc, ".opener__choice", "Accanto");
      await doc.click(".paste > summary");
      await doc.fill("#pasted-title", "Il mio articolo");
      await doc.fill("#pasted-text", "Nel crollo di Valdora sono morte 12 persone.");
      await doc.click("#open-pasted");
      await opened(doc, SEEDS.articles + 1);
      const last = () => document.querySelector("#a6 h1").textContent;
      assert.equal(await doc.eval(last), "Il mio articolo");
      await panel(doc);
      await doc.click(".opened__summary");
      await doc.click(".opened__item:last-child .button");
      await opened(doc, SEEDS.articles);
      assert.ok(!(await text(doc)).includes("Valdora"));
    },
  },
  {
    name: "opens files that are dropped anywhere",
    async run({ visit }) {
      const { tab, doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await italian(doc);
      assert.ok(await drop(doc, [["uno.txt", BRIDGE], ["due.md", OTHER]]), "shows where to let go");
      await opened(doc, 2);
      const over = () => document.querySelector("#app > .app").dataset.over === undefined;
      await until(doc, "nothing held over the page", over);
      await quiet(tab);
    },
  },
  {
    name: "shows how far reading has come, and stops",
    async run({ visit, hosts }) {
      const { doc } = await visit(home("a file"), WIDE);
      await ready(doc);
      await italian(doc);
      const seeds = join(import.meta.dirname, "../../../seeds");
      const texts = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), "utf8"));
      const articles = Array.from({ length: 300 }, (_, idx) => {
        return { id: `${idx}`, text: `${idx}. ${texts[idx % texts.length]}` };
      });
      await panel(doc);
      await doc.choose("#files", [file(hosts, "molti.json", JSON.stringify({ articles }))]);
      await until(doc, "progress", () => {
        const words = document.querySelector(".work__words")?.textContent;
        return /[1-9]\d* di 300 articoli/.test(words);
      });
      await doc.click(".work .button");
      await hides(doc, ".work");
      assert.equal(await count(doc), SEEDS.articles, "what was open before");
    },
  },
  {
    name: "saves the page with what is open",
    async run({ browser, visit, hosts, pack }) {
      const { tab, doc } = await visit(home("a server"), {
        ...WIDE,
        ...(browser.name === "chromium" ? { downloads: hosts.folder } : {}),
      });
      await ready(doc);
      await italian(doc);
      const files = both(hosts);
      await panel(doc);
      await doc.choose("#files", files);
      await opened(doc, 2);
      await doc.eval(() => {
        const address = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          blob.text().then((text) => (window.written = text));
          return address(blob);
        };
      });
      await doc.click(".bar .button--save");
      await shows(doc, ".work__name");
      const written = await until(doc, "what was written", () => window.written);
      assert.ok(await doc.eval(() => location.pathname.endsWith("/page.html")), "the page stays");

      // It is the very page that is packed of these articles.
      await pack(files, join(hosts.folder, "packed.html"));
      assert.ok(written === hosts.read("packed"), "the bytes of a packed page");
      if (browser.name === "chromium") {
        const name = await doc.eval(() => document.querySelector(".work__name").textContent);
        const saved = await keep("the download", () => readFileSync(join(hosts.folder, name), "utf8"));
        assert.ok(saved === written, "the bytes that were downloaded");
      }
      await quiet(tab);

      hosts.put("saved", written);
      const copy = await visit(home("a file"), { name: "saved", ...WIDE });
      await ready(copy.doc);
      assert.equal(await count(copy.doc), 2);
      await shows(copy.doc, "#a1 .claim--conflict");
      const silent = await visit(home("a file"), { name: "saved", scripts: false, ...WIDE });
      await everyArticleReadable(silent.doc, 2);
      const shown = await text(silent.doc);
      assert.ok(shown.includes("Valdora") && shown.includes("<!-- Le scuole"), "its articles");
      assert.ok(!shown.includes("Kursk"), "not those of before");
    },
  },
];

async function everyConflict(doc, n) {
  const conflicts = () => document.querySelectorAll(".question--conflict").length;
  assert.equal(await doc.eval(conflicts), n, "conflicts");
}
