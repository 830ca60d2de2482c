// Large stories for the benchmark: the annotated ones, and copies with other figures and names.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["clusters", "ours"];

/** A word of more stories belongs to none, and stays as it is in a copy. */
const FEW = 4;

const WORDS = /\p{L}{4,}/gu;

/** The articles of every annotated story. */
function annotated(gold) {
  const paths = FOLDERS.flatMap((folder) => {
    const names = readdirSync(join(gold, folder)).filter((name) => name.endsWith(".json"));
    return names.sort().map((name) => join(gold, folder, name));
  });
  return paths.map((path) => JSON.parse(readFileSync(path, "utf8")).articles);
}

/** Of each story, the words that few have: most of its names, and what it tells of. */
function ownWords(stories) {
  const of = new Map();
  for (const [idx, articles] of stories.entries()) {
    for (const word of new Set(articles.flatMap((it) => it.text.match(WORDS) ?? []))) {
      of.set(word, [...(of.get(word) ?? []), idx]);
    }
  }
  const rare = [...of].filter(([, stories]) => stories.length <= FEW).map(([word]) => word);
  return new Set(rare);
}

/** The text as the copy of that number has it: other vowels in the names, other digits. */
function copied(text, own, number) {
  if (number === 0) return text;
  const vowels = (word) =>
    word.replace(/[aeiou]/g, (it) => "aeiouaeiou"["aeiou".indexOf(it) + 1 + (number % 4)]);
  const other = text.replace(WORDS, (word) =>
    own.has(word) ? `${vowels(word)}${"bdlnrstv"[number % 8]}${"aeio"[(number >> 3) % 4]}` : word,
  );
  return other.replace(/[2-9]/g, (digit) => String(2 + ((Number(digit) - 2 + number) % 8)));
}

/** A bundle of so many articles, as JSON. */
export function manyArticles(gold, count) {
  const stories = annotated(gold);
  const own = ownWords(stories);
  const articles = [];
  for (let number = 0; articles.length < count; number += 1) {
    for (const [idx, story] of stories.entries()) {
      for (const { id, text, title, source, published, language } of story) {
        articles.push({
          ...{ id: `${number}-${idx}-${id}`, text: copied(text, own, number) },
          ...{ title: title && copied(title, own, number), source, published, language },
        });
      }
    }
  }
  return JSON.stringify({ articles: articles.slice(0, count) });
}
