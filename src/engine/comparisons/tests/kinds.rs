//! Nouns that count the same where something happened to what they count, and those that never do.

use super::{article, check, check_apart, check_apart_english, check_apart_of, check_english};
use crate::engine::model::Language;

#[test]
fn what_is_called_off_is_a_cancellation() {
    check_english(
        &[
            "Cancellations at the airport have reached about 750.",
            "At the airport 900 flights were cancelled.",
        ],
        "conflict: Cancellations at the airport have reached about 750 | 900 flights",
    );
    check_english(
        &["The snow led to 140 cancellations.", "Some 210 departures were cancelled."],
        "conflict: 140 cancellations | Some 210 departures",
    );
    check(
        &["Le cancellazioni sono 90.", "Sono stati cancellati 130 treni."],
        "conflict: cancellazioni sono 90 | 130 treni",
    );
    // Flights are no trains, and a departure is not always called off.
    check_apart(&["Sono stati cancellati 40 voli.", "Sono stati cancellati 130 treni."]);
    check_apart_english(&["The strike cancelled 40 flights.", "Some 210 departures are planned."]);
}

#[test]
fn who_is_found_guilty_has_a_sentence() {
    check(
        &["Il maxiprocesso finisce con 29 condanne.", "I condannati sono 34."],
        "conflict: 29 condanne | condannati sono 34",
    );
    check(
        &["I giudici hanno deciso 12 assoluzioni.", "Gli assolti sono 17."],
        "conflict: 12 assoluzioni | assolti sono 17",
    );
    check_of_both(
        "Il processo si chiude con 29 condanne.",
        "The trial ended with 34 convictions.",
        "conflict: 29 condanne | 34 convictions",
    );
    // To be on trial is not to be guilty, and to be guilty not to go free.
    check_apart(&["Gli imputati sono 47.", "I condannati sono 29."]);
    check_apart(&["Gli accusati sono 47.", "I colpevoli sono 29."]);
    check_apart(&["Il processo finisce con 29 condanne.", "Gli assolti sono 15."]);
    check_apart_english(&["There were 47 defendants.", "The court found 29 people guilty."]);
}

#[test]
fn who_is_held_by_force_is_a_hostage() {
    check_english(
        &["The gunmen killed 12 captives.", "At least 23 hostages died.", "Nine hostages died."],
        "conflict: 12 captives | At least 23 hostages | Nine hostages",
    );
    check_english(
        &["Fifty hostages were released.", "The rebels released 35 captives."],
        "conflict: Fifty hostages | 35 captives",
    );
    // In an exchange one side holds hostages and the other prisoners.
    check_apart_english(&["They released 50 hostages.", "They released 150 prisoners."]);
    check_apart(&["Sono stati liberati 13 ostaggi.", "Sono stati liberati 39 detenuti."]);
}

#[test]
fn who_attacks_and_is_of_no_army_is_no_soldier() {
    check_english(
        &["Police killed 18 of the attackers.", "Police killed 32 kidnappers."],
        "nothing",
    );
    check_english(
        &["Troops killed 18 militants.", "The army says 29 gunmen were killed."],
        "conflict: 18 militants | 29 gunmen",
    );
    check(
        &["Sono stati uccisi 18 terroristi.", "Nel blitz sono morti 25 jihadisti."],
        "conflict: 18 terroristi | 25 jihadisti",
    );
    check_apart_english(&["The fighting killed 12 soldiers.", "Some 40 militants were killed."]);
    check_apart(&["Negli scontri sono morti 9 soldati.", "Sono morti 30 miliziani."]);
    // Of one country, those who fight for it are its soldiers.
    check_english(
        &["The shelling killed 300 Russian troops.", "The shelling killed 500 Russian fighters."],
        "conflict: 300 Russian troops | 500 Russian fighters",
    );
}

#[test]
fn who_came_is_a_spectator() {
    check(
        &[
            "Alla rassegna gli spettatori sono stati 4.100.",
            "Alla rassegna le presenze sono state 6.300.",
        ],
        "conflict: spettatori sono stati 4.100 | presenze sono state 6.300",
    );
    check(
        &["Alla fiaccolata c'erano 800 partecipanti.", "Alla fiaccolata i presenti erano 2.000."],
        "conflict: 800 partecipanti | presenti erano 2.000",
    );
    // A ticket sold is nobody there, and presences in hotels are nights.
    check_apart(&["I biglietti venduti sono 41.200.", "Gli spettatori sono 63.000."]);
    check_apart(&["Gli arrivi negli alberghi sono 41.200.", "Le presenze sono 163.000."]);
}

#[test]
fn a_kind_of_people_is_a_part_of_them() {
    check_apart(&["Sono morte 40 persone.", "Sono morti 12 bambini."]);
    check_apart(&["Nel naufragio sono morte 40 persone.", "Sono morti 12 migranti."]);
    check_apart_english(&["The flood killed 40 people.", "The flood killed 12 women."]);
    check_apart_english(&["Police arrested 40 people.", "Police arrested 12 students."]);
    check_apart_english(&["The clinic treated 40 patients.", "The smoke injured 12 people."]);
}

#[test]
fn cases_are_those_who_fell_ill() {
    check(
        &["Nella casa di riposo i contagiati sono 120.", "Nella casa di riposo i casi sono 164."],
        "conflict: contagiati sono 120 | casi sono 164",
    );
    // A case may be one of a court.
    check_apart(&["I casi esaminati dal tribunale sono 120.", "I ricoverati sono 164."]);
}

#[test]
fn countries_are_no_villages() {
    check(
        &["Partecipano atleti di 48 Paesi.", "Partecipano atleti di 51 nazioni."],
        "conflict: 48 Paesi | 51 nazioni",
    );
    check_apart(&["Il sisma ha colpito 48 paesi.", "Il sisma ha colpito 3 Paesi."]);
}

#[track_caller]
fn check_of_both(italian: &str, english: &str, expected: &str) {
    let articles = [article(0, italian, Language::Italian), article(1, english, Language::English)];
    super::check_of(&articles, expected);
    check_apart_of(&articles[..1]);
}
