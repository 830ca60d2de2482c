//! Whatever the text, spans fit, are in order, and nothing panics.

use crate::engine::figures::numerals::spelled;
use crate::engine::figures::read;
use crate::engine::lang::it::PACK;
use crate::engine::model::Date;
use crate::engine::text::Text;

#[test]
fn other_words_are_no_numbers() {
    for word in [
        "",
        "'",
        "vent",
        "ventdue",
        "centomille",
        "unmila",
        "duetre",
        "trentadieci",
        "mila",
        "duemilamila",
        "centocento",
    ] {
        assert_eq!(spelled(word, PACK.figures.numerals), None, "{word}");
    }
}

/// Beginnings and ends of what rules wait for, and what no rule expects.
const ODD: &[&str] = &[
    "",
    " ",
    "\u{feff}",
    "1",
    "'",
    "'68",
    "1.",
    "1,",
    ",1",
    "1..2",
    "1'",
    "0",
    "00",
    "0.0",
    "-",
    "--",
    "-1",
    "1-",
    "1-2-3-4",
    "1/2/3",
    "99/99/9999",
    "31/02/2024",
    "9999-99-99",
    "%",
    "5%%",
    "€",
    "€€5",
    "tra",
    "tra 5",
    "tra 5 e",
    "tra 5 e 5",
    "da 5 a",
    "un",
    "un un un",
    "mezzo",
    "mila",
    "mila mila",
    "milioni di",
    "decine di decine di decine di",
    "fa",
    "due anni fa",
    "99999999999999999999 anni fa",
    "9999999999 giorni dopo",
    "alle",
    "alle 24",
    "alle 99",
    "alle 0",
    "24:00",
    "23:59",
    "23:60",
    "1:2:3",
    "° C",
    "5°",
    "5° C",
    "½",
    "٣٤",
    "𝟙𝟚",
    "🇮🇹10",
    "10\u{301}",
    "a\u{ad}b 5",
    "’’’5",
    "il il il il il 5 maggio",
    "lunedì 99",
    "lunedì 5 5 5",
    "un milione e un milione e un milione",
    "5 e 5 e 5 e 5 maggio",
    "enne",
    "esimo",
    "5enne5",
    "magnitudo",
    "magnitudo di di di 5",
    "dal 2024 al 2020",
    "dal 5 al 3 maggio",
    "1 su 0",
    "zero su zero",
    "0 miliardi",
    "> = <",
    ">-5",
    "+5%",
    "-5 o -3",
    "tra il 3° e il",
    "tra € 5 e €",
    "o più",
    "più di",
    "non più di 5 o meno",
    "http://1",
    "@1@2",
    "IT60 X054",
    "1. 2) (3)",
    "n. 5, 6 e 7",
    "via Roma, 5",
    "+39",
    "41°54′N",
    "118",
    "dimezzato del -5% a +3",
    "5 000 000 000 000 000 000 000 000 000 000 000 000",
];

#[test]
fn any_text_is_read_without_harm() {
    let published = [None, Some(Date::MIN), Some(Date::MAX)];
    for first in ODD {
        for second in ODD {
            let source = format!("{first} {second}");
            for published in published {
                check_spans(&source, published);
            }
        }
    }
}

#[test]
fn long_runs_take_no_longer_than_their_length() {
    let long = [
        "9".repeat(100_000),
        "9.".repeat(50_000),
        "1 000 ".repeat(20_000),
        "000 ".repeat(30_000),
        "5-".repeat(40_000),
        "G7-".repeat(30_000),
        "centoventi".repeat(10_000),
        "un milione e ".repeat(10_000),
        "5 e ".repeat(30_000),
        "il lo la ".repeat(20_000),
        "decine di ".repeat(20_000),
        "più di 1 e meno di 2 e ".repeat(10_000),
        "tra 1 e tra 2 e ".repeat(10_000),
        "tra 1 e 2 e 3 o ".repeat(10_000),
        "da 1 a 2 a 3-4-".repeat(10_000),
        "- +5".repeat(20_000),
        "a.b@1/".repeat(20_000),
        "IT60 X054 ".repeat(10_000),
        "articoli 1, 2, ".repeat(10_000),
        "(06) 12-34 ".repeat(10_000),
    ];
    for source in long {
        check_spans(&source, None);
    }
}

#[track_caller]
fn check_spans(source: &str, published: Option<Date>) {
    let text = Text::new(source, &PACK);
    let (figures, notes) = read(&text, published, &PACK);
    let mut floor = 0;
    for figure in &figures {
        assert!(!figure.core.of(source).is_empty(), "{source:.60}");
        assert!(figure.span.contains(figure.core), "{source:.60}");
        assert!(floor <= figure.span.start(), "{source:.60}");
        floor = figure.span.end();
    }
    assert!(notes.iter().all(|note| !note.span.of(source).is_empty()), "{source:.60}");
}
