//! Figures that are not compared: stretches of time that say when, ages that say who, and others
//! that answer no question of their own.

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
fn in_which_time_others_were_counted() {
    let it = Language::Italian;
    check(it, "L'officina ha riparato 40 biciclette in 3 giorni.", &["40"]);
    check(it, "La mostra ha avuto 9.000 visitatori in due settimane.", &["9.000"]);
    check(it, "Il treno arriva in 3 ore.", &["3 ore"]);
    let en = Language::English;
    check(en, "The shelter took in 60 dogs in two weeks.", &["60"]);
    check(en, "The crossing was made in nine hours.", &["nine hours"]);
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

#[test]
fn a_year_ago() {
    check(Language::Italian, "Un anno fa la quota era del 12 per cento.", &["12 per cento"]);
    let en = Language::English;
    check(en, "A year ago the rent was 900 pounds.", &["900 pounds"]);
    check(en, "Sales were 4% higher than a year earlier.", &["4%"]);
    check(en, "One year ago 300 pupils were enrolled.", &["300"]);
}

#[test]
fn ages_of_some() {
    let it = Language::Italian;
    check(it, "Degli iscritti, trenta sono sotto i 18 anni.", &["trenta"]);
    check(it, "I volontari sopra i 60 anni sono duecento.", &["duecento"]);
    check(it, "Nel coro cantano nove ragazze, tutte sotto i 14 anni.", &["nove"]);
    check(it, "La scuola è rimasta chiusa più di 12 anni.", &["più di 12 anni"]);
}

#[test]
fn kinds_of_things() {
    let en = Language::English;
    check(en, "The ten-year bond yields 3.1%.", &["3.1%"]);
    check(en, "A five-year mortgage costs 4.9%.", &["4.9%"]);
    check(en, "Call the 24-hour helpline, which took 80 calls.", &["80"]);
    check(en, "He was given a four-year sentence.", &["four-year"]);
}

#[test]
fn what_is_aimed_at() {
    check(Language::Italian, "L'obiettivo del 3 per cento è lontano: siamo al 5.", &["5"]);
    check(Language::Italian, "Il deficit sfora il tetto del 3 per cento.", &["3 per cento"]);
    let en = Language::English;
    check(en, "Wages rose 6%, above the 2% target.", &["6%"]);
    check(en, "Growth of 4% beat the goal of 3%.", &["4%"]);
    check(en, "The target was hit by 30% of the shots.", &["30%"]);
}

#[test]
fn the_stretch_of_a_change() {
    let en = Language::English;
    check(en, "Rents rose 9% in the twelve months to March.", &["9%", "to March"]);
    check(en, "Exports fell 3% over the six months ending in April.", &["3%", "in April"]);
    check(Language::Italian, "Il boss sconta i 16 anni a Parma.", &["16 anni"]);
}

#[test]
fn days_that_come_again() {
    check(Language::Italian, "È il terzo sabato di fila senza treni.", &[]);
    check(Language::Italian, "È stato il maggio più caldo a Siena.", &[]);
    check(Language::English, "It was the wettest May on record.", &[]);
    check(Language::English, "Shops close for the second Sunday in a row.", &[]);
    check(Language::English, "The court sat on Sunday.", &["on Sunday"]);
}

#[test]
fn a_few_and_questions() {
    let it = Language::Italian;
    check(it, "Il comitato spera in un seggio o due.", &[]);
    check(it, "Erano davvero in 400? La questura ne conta 250.", &["250"]);
    let en = Language::English;
    check(en, "The recount may move a seat or two.", &[]);
    check(en, "Were 50 jobs really lost? The firm says 35 were.", &["35"]);
    check(en, "Why did 40 families stay?", &["40"]);
    check(it, "Perché 40 famiglie sono rimaste?", &["40"]);
    check(en, "The firm has two plants.", &["two"]);
}

#[test]
fn what_the_page_holds() {
    let it = Language::Italian;
    check(it, "DIRETTA - 5 video - La piena è arrivata a Pavia.", &[]);
    check(it, "12 foto | Il mercato ha 80 banchi.", &["80"]);
    check(it, "Il sindaco lascia dopo 9 anni. 34 commenti", &["9 anni"]);
    check(it, "Nel telefono c'erano 5 video della rapina.", &["5"]);
    check(it, "Il museo espone 300 fotografie.", &["300"]);
    let en = Language::English;
    check(en, "LIVE - 7 videos - The river has risen.", &[]);
    check(en, "Gallery | 14 photos | The fair drew 600 visitors.", &["600"]);
    check(en, "3 comments · The mayor resigned.", &[]);
    check(en, "The court saw 3 videos of the robbery.", &["3"]);
}
