//! Stretches of time that say when and ages that say who: neither is compared.

use super::claims;
use crate::engine::model::Language;

/// Checks which figures of a text may be compared.
#[track_caller]
fn check(language: Language, text: &str, expected: &[&str]) {
    let found: Vec<_> = claims(language, text)
        .iter()
        .filter(|claim| claim.comparable)
        .map(|claim| claim.figure.of(text).to_owned())
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn how_long_ago() {
    let it = Language::Italian;
    check(it, "Dodici mesi prima i nati erano 410.", &["410"]);
    check(it, "Il biglietto costava 12 euro quattro anni prima.", &["12 euro"]);
    check(it, "Sei mesi prima il museo aveva 30.000 visitatori.", &["30.000"]);
    let en = Language::English;
    check(en, "Six months earlier the library had 900 readers.", &["900"]);
    check(en, "Rents were 7% lower three years earlier.", &["7%"]);
    check(
        en,
        "Eight weeks previously the reservoir held 40 million litres.",
        &["40 million litres"],
    );
}

#[test]
fn how_long_it_took() {
    check(Language::Italian, "La diga cedette due ore prima dell'alba.", &["due ore"]);
    check(Language::English, "The ferry was at sea for nine hours.", &["nine hours"]);
}

#[test]
fn of_what_age() {
    let it = Language::Italian;
    check(it, "I bambini sotto i 12 anni erano tredici.", &["tredici"]);
    check(it, "Il vaccino è offerto agli over 60, cioè a 14.000 persone.", &["14.000"]);
    let en = Language::English;
    check(en, "Children under 12 took 300 of the seats.", &["300"]);
    check(en, "Entry is free for people over 65 years old and 900 came.", &["900"]);
    check(en, "The driver, aged 47, was hurt.", &["47"]);
}
