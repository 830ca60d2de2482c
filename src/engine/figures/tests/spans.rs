//! Lengths of time without a number, in Italian and English.

use super::{check, check_en, check_published};

#[test]
fn the_whole_of_a_time() {
    check("La strada resta chiusa tutto il giorno.", &["tutto il giorno = 1 day"]);
    check("Ha piovuto per l'intera settimana.", &["l'intera settimana = 1 week"]);
    check("Il cantiere durerà tutto l'anno.", &["tutto l'anno = 1 year"]);
    check_published(
        (2024, 4, 24),
        "Chiuso tutto il mese di maggio.",
        &["il mese di maggio = 2023-05"],
    );
    check_en("The bridge was shut all day.", &["all day = 1 day"]);
    check_en("The fair ran for the whole week.", &["the whole week = 1 week"]);
    check_en("The plant stood idle for an entire year.", &["an entire year = 1 year"]);
}

#[test]
fn two_or_more() {
    check("Il treno era in ritardo di qualche ora.", &["qualche ora = ≥2 hour"]);
    check("Serviranno diversi mesi.", &["diversi mesi = ≥2 month"]);
    check_en("The search went on for several days.", &["several days = ≥2 day"]);
    check_en("The pumps failed within a few minutes.", &["a few minutes = ≥2 minute"]);
}

#[test]
fn what_is_no_length() {
    check("Tutto il paese guarda la partita.", &[]);
    check("Alcuni giorni fa la visita.", &[]);
    check("Qualche giornale lo ha scritto.", &[]);
    check_en("All days are alike.", &[]);
    check_en("The whole team stayed.", &[]);
    check_en("Several people fell.", &[]);
}

#[test]
fn the_next_hour() {
    check("Pioverà nella prossima ora e poi la prossima ora.", &["la prossima ora = 1 hour"]);
    check_en("We will know in the next hour.", &["the next hour = 1 hour"]);
    check_en("He spoke for the past minute.", &["the past minute = 1 minute"]);
    check_en("A goal in the last minute.", &[]);
    check_en("The next hours will tell.", &[]);
}
