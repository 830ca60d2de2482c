//! What may rise and fall from day to day, and what words say of an earlier number.

use super::super::profile::Profiles;
use super::super::verdict::updates;
use super::articles;
use crate::engine::model::Language::{self, English, Italian};
use crate::engine::read_article;

/// Whether the number of one of two articles may update that of the other; each has one.
#[track_caller]
fn updated(language: Language, texts: &[&str]) -> bool {
    let articles = articles(texts, language);
    let readings: Vec<_> = articles.iter().map(read_article).collect();
    let profiles = Profiles::new(&articles, &readings);
    let [a, b] = profiles.claims.as_slice() else { panic!("{texts:?}: {readings:?}") };
    updates(a, b)
}

/// Says two sentences on two days, the second a week later.
#[track_caller]
fn a_week_later(language: Language, first: &str, second: &str) -> bool {
    updated(language, &[&format!("[2024-03-01] {first}"), &format!("[2024-03-08] {second}")])
}

#[test]
fn people_grow_older() {
    let updated = |texts: &[&str]| updated(Italian, texts);
    assert!(updated(&["[2024-03-01] Il tenore ha 64 anni.", "[2024-05-20] Il tenore ha 65 anni."]));
    assert!(updated(&[
        "[2024-03-01] La nonna, 80 anni, dorme.",
        "[2026-03-20] La nonna, 82 anni, dorme."
    ]));
    assert!(updated(&[
        "[2024-03-01] È un ragazzo di 17 anni.",
        "[2024-12-20] È un ragazzo di 18 anni."
    ]));
    // Too soon, too much, or the wrong way.
    assert!(!updated(&[
        "[2024-03-01] Il tenore ha 64 anni.",
        "[2024-03-09] Il tenore ha 65 anni."
    ]));
    assert!(!updated(&[
        "[2024-03-01] Il tenore ha 64 anni.",
        "[2024-05-20] Il tenore ha 67 anni."
    ]));
    assert!(!updated(&[
        "[2024-03-01] Il tenore ha 65 anni.",
        "[2024-05-20] Il tenore ha 64 anni."
    ]));
}

#[test]
fn shares_warmth_and_flows_rise_and_fall() {
    let it = |first, second| a_week_later(Italian, first, second);
    assert!(it("Il gradimento del sindaco è al 41%.", "Il gradimento del sindaco è al 38,5%."));
    assert!(it("L'invaso è pieno al 62 per cento.", "L'invaso è pieno al 55 per cento."));
    assert!(it(
        "La portata del fiume è di 310 metri cubi al secondo.",
        "La portata del fiume è di 270 metri cubi al secondo."
    ));
    assert!(it("L'acqua del golfo è a 24 gradi.", "L'acqua del golfo è a 22 gradi."));
    let en = |first, second| a_week_later(English, first, second);
    assert!(en("The dam is 62% full.", "The dam is 55% full."));
    assert!(en("Her approval stands at 47%.", "Her approval stands at 44%."));
    assert!(en("The pool is kept at 27 °C.", "The pool is kept at 25 °C."));
    // How much something changed by, or may, is one fact.
    assert!(!it("I prezzi sono cresciuti del 4%.", "I prezzi sono cresciuti del 3%."));
    assert!(!en("Sales may reach 40% abroad.", "Sales may reach 35% abroad."));
    // Nor does anything change within one day.
    assert!(!updated(
        Italian,
        &["[2024-03-01] L'invaso è pieno al 62%.", "[2024-03-01] L'invaso è pieno al 55%."]
    ));
}

#[test]
fn what_still_stands_may_be_less() {
    let it = |first, second| a_week_later(Italian, first, second);
    assert!(it("Al lavoro ci sono 90 pompieri.", "Al lavoro restano 40 pompieri."));
    assert!(it("Sono chiuse 30 strade.", "Sono ancora chiuse 12 strade."));
    assert!(it("Gli iscritti sono 800.", "Gli iscritti sono ormai 650."));
    let en = |first, second| a_week_later(English, first, second);
    assert!(en("Police closed 30 roads.", "Police say 12 roads remain closed."));
    assert!(en("There are 90 firefighters at work.", "There are still 40 firefighters at work."));
    assert!(en("Some 200 homes have no water.", "Some 60 homes are currently without water."));
    // The earlier article says so, and the later does not.
    assert!(!it("Al lavoro restano 90 pompieri.", "Al lavoro ci sono 40 pompieri."));
}

#[test]
fn a_total_is_corrected() {
    let it = |first, second| a_week_later(Italian, first, second);
    assert!(it("I morti sono 52.", "I morti, nel bilancio rivisto, sono 49."));
    assert!(it("Gli arrestati sono 52.", "Gli arrestati, corregge la procura, sono 49."));
    assert!(it("I contagi sono 520.", "Il dato definitivo dice che i contagi sono 497."));
    let en = |first, second| a_week_later(English, first, second);
    assert!(en("The quake killed 52 people.", "The quake killed 49 people, by a revised toll."));
    assert!(en(
        "Police arrested 52 people.",
        "Correcting itself, the force said it arrested 49 people."
    ));
    assert!(en("The virus infected 520 people.", "The final count is 497 people infected."));
    // What was one fact from the beginning is not updated, whoever corrects it.
    assert!(!it(
        "A bordo c'erano 150 persone.",
        "A bordo, secondo i dati rivisti, c'erano 147 persone."
    ));
}

#[test]
fn a_fire_grows() {
    let it = |first, second| a_week_later(Italian, first, second);
    assert!(it("Il rogo ha bruciato 40 ettari.", "Il rogo ha bruciato 900 ettari."));
    assert!(it(
        "Le fiamme hanno distrutto 3 chilometri quadrati di bosco.",
        "Le fiamme hanno distrutto 700 ettari di bosco."
    ));
    assert!(it("La piena ha distrutto 30 ettari di meleti.", "La piena ha distrutto 75 ettari."));
    let en = |first, second| a_week_later(English, first, second);
    assert!(en("The blaze has burned 40 acres.", "The blaze has burned 2,000 acres."));
    // A field stays as large as it is, and what has burnt does not grow again.
    assert!(!it("Il campo misura 40 ettari.", "Il campo misura 60 ettari."));
    assert!(!it("Il rogo ha bruciato 900 ettari.", "Il rogo ha bruciato 40 ettari."));
}
