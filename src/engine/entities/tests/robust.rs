//! Whatever the text, spans fit and nothing panics.

use super::mentions;
use crate::engine::entities::link;

/// Reads and links anything, and looks at what a caller relies on.
fn read(source: &str) {
    let found = mentions(source);
    for mention in &found {
        assert!(!mention.span.of(source).is_empty(), "{source:?}");
    }
    for pair in found.windows(2) {
        assert!(pair[0].span.end() <= pair[1].span.start(), "{source:?}");
    }
    let entities = link(&[(source, &found), (source, &found)]);
    let n_mentions: usize = entities.iter().map(|entity| entity.mentions.len()).sum();
    assert_eq!(n_mentions, found.len() * 2, "{source:?}");
    assert_eq!(found, mentions(source));
}

#[test]
fn odd_strings() {
    for source in [
        "",
        " ",
        "\n\n",
        "A",
        "L'",
        "L’",
        "D'",
        "’",
        "-",
        "- -",
        "A-",
        "-A",
        "Jong-",
        "(",
        "\"",
        "«»",
        "A.",
        "A.B.",
        "A.B.C",
        "È",
        "Ë\u{301}",
        "\u{feff}Roma",
        "Ro\u{ad}ma",
        "🇮🇹 Italia 🇮🇹",
        "Città del",
        "Ministero",
        "Ministero della",
        "Ministero dell'",
        "ministero di",
        "via",
        "Trattato di",
        "Trattato sul per",
        "Presidente",
        "presidente della",
        "Nord",
        "Nord della",
        "von der",
        "al-",
        "al-A",
        "Bashar al-",
        "ǅ Ǆ",
        "ẞ İstanbul",
        "李 Rossi",
        "مصر",
        "Mario\u{a0}Rossi",
        "Rossi(Bianchi)",
        "Roma,Milano,Napoli",
        "Kim Jong-un-Kim",
        "RussiaLa",
        "AAAA BBBB CCCC DDDD",
        "1 A 2 B",
        "Sant'",
        "San",
        "dell'Aquila",
        "L' Aquila",
        "S.p.A.",
        "e e e E E E",
    ] {
        read(source);
        read(&source.repeat(40));
        read(&format!("Mario Rossi {source} Milano, {source}. {source}"));
    }
}

#[test]
fn cut_anywhere() {
    let source = "Il ministro dell’Interno Mario Rossi (Pd), 45 anni, è all'Aquila con Kim Jong-un \
                  per il Trattato di pace; il Consiglio di sicurezza dell’Onu tace: «È l’ora».";
    for (at, _) in source.char_indices() {
        read(source.get(at..).unwrap_or_default());
        read(source.get(..at).unwrap_or_default());
    }
}

#[test]
fn long_runs_stay_quick() {
    read(&"Mario ".repeat(20_000));
    read(&"Ministero della Salute e ".repeat(8_000));
    read(&"A.".repeat(20_000));
    read(&"von ".repeat(20_000));
    read(&"presidente del ".repeat(10_000));
}
