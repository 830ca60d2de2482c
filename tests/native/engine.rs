//! What holds of the engine whatever the text: it never fails, what it finds stands in order and
//! on whole characters, and neither the run nor the order of the articles changes an answer.

use std::collections::BTreeSet;

use riscontro::engine::model::{Analysis, Article, ClaimRef, Language, Verdict};
use riscontro::engine::text::Span;
use riscontro::engine::{analyze, read_article};

use super::sound::{sound, sound_comparisons};
use super::support::{Dice, article, root, seeds};

/// Analyses texts, once in the language that is found, then as Italian, then as English.
#[track_caller]
fn survives(texts: &[&str]) {
    for language in [None, Some(Language::Italian), Some(Language::English)] {
        let named = |(idx, text): (usize, &&str)| {
            let article = article(&idx.to_string(), text);
            Article { language, ..article }
        };
        let articles: Vec<_> = texts.iter().enumerate().map(named).collect();
        let analysis = analyze(&articles);
        for (article, reading) in articles.iter().zip(&analysis.readings) {
            sound(&article.text, reading);
        }
        sound_comparisons(&analysis);
        assert_eq!(analyze(&articles), analysis, "the same answer on every run");
    }
}

#[test]
fn odd_texts() {
    let long_word = "a".repeat(10_000);
    let long_number = "9".repeat(10_000);
    let groups = "1.000".repeat(1_000);
    let opened = "«(“".repeat(2_000);
    let letters = "à\u{300}\u{301}".repeat(1_000);
    for text in [
        "",
        " ",
        "\0",
        "\u{feff}",
        "\r\n\r\n\u{2028}\u{2029}\u{85}",
        "…",
        "–",
        "«»",
        "0",
        "-0",
        "0,",
        ",0",
        ".",
        "1.",
        "1.2.3.4.5",
        "1,2,3,4,5",
        "1.000.000.000.000.000.000.000.000.000.000.000",
        "340282366920938463463374607431768211456 morti",
        "0,0000000000000000000000000000000000001 per cento",
        "mille mille mille milioni di miliardi di bilioni",
        "centomilamilionimiliardi di feriti",
        "31 febbraio 0000, 99/99/9999, 25:61, 24:00",
        "tra 5 e 3 morti, da 10 a -10 gradi, più di meno di circa 4",
        "fino a fino a fino a",
        "più di",
        "% € ° ₂ ½ ¼ ⅞ ² ³ ٣ ３ Ⅳ ①",
        "e\u{301} i\u{307} ß ﬁ İ ı Ǆ ŉ ΐ",
        "👩‍👩‍👧‍👦 🇮🇹 12 👨🏽‍🚒 morti",
        "\u{202e}itrom 21 onos\u{202c}",
        "昨夜、橋が崩壊し、12人が死亡した。",
        "l’l’l’l’ d’d’ un’un’",
        "Sono morte 12 persone\u{0}e 3\u{1f}feriti\u{7f}.",
        "A. B. C. D. E. F. G. S.p.A. S.r.l. p. es. n. 5",
        "12\u{a0}000\u{202f}persone e 12\u{2009}000 persone",
        long_word.as_str(),
        long_number.as_str(),
        groups.as_str(),
        opened.as_str(),
        letters.as_str(),
    ] {
        survives(&[text]);
        survives(&[text, "Nel crollo sono morte 12 persone.", text]);
    }
    survives(&[]);
}

/// Pieces of news, and pieces that do not belong there.
const PIECES: &[&str] = &[
    "people were killed",
    "more than",
    "up to",
    "between",
    "and",
    "a",
    "1,100",
    "million",
    "two hundred",
    "of",
    "$",
    "percent",
    "the",
    "June 4,",
    "yesterday",
    "on Tuesday",
    "at 3:30 pm",
    "injured",
    "according to",
    "said",
    "John Smith",
    "34-year-old",
    "London",
    "a third",
    "years ago",
    "-year",
    "21st",
    "sono morte",
    "12",
    "persone",
    "più di",
    "circa",
    "fino a",
    "almeno",
    "tra",
    "e",
    "un",
    "una",
    "3,5",
    "1.100",
    "milioni",
    "di",
    "euro",
    "per cento",
    "%",
    "€",
    "il",
    "4",
    "giugno",
    "2024",
    "ieri",
    "martedì",
    "alle",
    "15:30",
    "feriti",
    "soldati",
    "secondo",
    "il ministero",
    "ha detto",
    "Mario Rossi",
    "Roma",
    "l’",
    "d’",
    "dell’",
    "Unione europea",
    "ONU",
    "S.p.A.",
    ".",
    ",",
    ";",
    ":",
    "«",
    "»",
    "“",
    "”",
    "–",
    "-",
    "(",
    ")",
    "\n",
    "\n\n",
    "\u{a0}",
    "migliaia",
    "decine",
    "terzo",
    "a settembre",
    "km",
    "°C",
    "è",
    "\u{301}",
    "🚑",
];

fn thrown_together(dice: &mut Dice) -> String {
    let mut text = String::new();
    for _ in 0..dice.roll(40) {
        text.push_str(PIECES[dice.roll(PIECES.len())]);
        if 0 < dice.roll(4) {
            text.push(' ');
        }
    }
    text
}

#[test]
fn texts_thrown_together() {
    let mut dice = Dice(0x5eed);
    for _ in 0..1_500 {
        let texts =
            [thrown_together(&mut dice), thrown_together(&mut dice), thrown_together(&mut dice)];
        survives(&[&texts[0], &texts[1], &texts[2]]);
    }
}

/// Thirteen thousand sentences of real news, twenty to an article.
#[test]
fn real_news() {
    for name in ["wikinews-dev.txt", "wikinews-train.txt"] {
        let text = std::fs::read_to_string(root().join("tests/texts").join(name)).unwrap();
        let lines: Vec<_> = text.lines().collect();
        for lines in lines.chunks(20) {
            let article = article("news", &lines.join("\n"));
            sound(&article.text, &read_article(&article));
        }
    }
}

#[test]
fn every_beginning_and_end_of_an_article() {
    let seeds = seeds();
    for article in seeds.articles() {
        let text = &article.text;
        let cuts: Vec<_> = text.char_indices().map(|(at, _)| at).step_by(17).collect();
        for at in cuts {
            let read = |part: &str| {
                let part = Article { text: part.to_owned(), ..article.clone() };
                sound(&part.text, &read_article(&part));
            };
            read(&text[..at]);
            read(&text[at..]);
        }
    }
}

/// A claim by the name of its article, wherever that stands.
type Named = (String, Span);

/// Comparisons without the order of the articles: members, verdict, and the pairs that conflict.
fn unordered(
    articles: &[Article],
    analysis: &Analysis,
) -> BTreeSet<(BTreeSet<Named>, Verdict, BTreeSet<BTreeSet<Named>>)> {
    let name = |at: &ClaimRef| {
        let claim = &analysis.readings[at.article].claims[at.claim];
        (articles[at.article].id.clone(), claim.span)
    };
    let comparisons = analysis.comparisons.iter().map(|comparison| {
        let pairs = comparison.conflicting.iter();
        let pairs = pairs.map(|(one, other)| BTreeSet::from([name(one), name(other)])).collect();
        (comparison.members.iter().map(name).collect(), comparison.verdict, pairs)
    });
    comparisons.collect()
}

/// Analyses the articles in several orders: the same claims are compared, with the same verdicts.
#[track_caller]
fn order_is_nothing(articles: &[Article]) {
    let expected = unordered(articles, &analyze(articles));
    let mut turned = articles.to_vec();
    turned.reverse();
    for _ in 0..articles.len() {
        assert_eq!(unordered(&turned, &analyze(&turned)), expected);
        turned.rotate_left(1);
    }
}

#[test]
fn the_order_of_the_articles_changes_no_verdict() {
    order_is_nothing(seeds().articles());
    let articles: Vec<_> = [
        "Nel crollo del ponte sono morte 12 persone, ha detto il prefetto.",
        "Il crollo del ponte è costato la vita a più di 15 persone. I feriti sono 40.",
        "Almeno 12 persone sono morte nel crollo del ponte; circa 35 i feriti.",
        "Il ponte è crollato il 4 giugno. Morte 19 persone, secondo la Protezione civile.",
        "Il ponte è crollato il 5 giugno, i feriti sono fra 30 e 50.",
    ]
    .iter()
    .enumerate()
    .map(|(idx, text)| article(&idx.to_string(), text))
    .collect();
    assert!(!analyze(&articles).comparisons.is_empty());
    order_is_nothing(&articles);
    let mut dice = Dice(0xd1ce);
    for _ in 0..200 {
        let articles: Vec<_> =
            (0..4).map(|idx| article(&idx.to_string(), &thrown_together(&mut dice))).collect();
        order_is_nothing(&articles);
    }
}
