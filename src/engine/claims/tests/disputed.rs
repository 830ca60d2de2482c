//! Numbers that one gives in place of another's.

use super::claims;
use crate::engine::model::{Claim, Language};

/// Checks which numbers of an Italian text are put in place of which: `one / other`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_in(Language::Italian, text, expected);
}

/// The same for an English text.
#[track_caller]
fn check_english(text: &str, expected: &[&str]) {
    check_in(Language::English, text, expected);
}

#[track_caller]
fn check_in(language: Language, text: &str, expected: &[&str]) {
    let claims = claims(language, text);
    let told = |claim: &Claim| {
        let other = claims.get(claim.frame.disputes?)?;
        assert_eq!(claim.frame.event, other.frame.event, "{text}");
        Some(format!("{} / {}", claim.figure.of(text), other.figure.of(text)))
    };
    let found: Vec<_> = claims.iter().filter_map(told).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn each_has_a_number_of_their_own() {
    check(
        "In piazza c'erano 8.000 persone per gli organizzatori, 3.000 per la questura.",
        &["3.000 / 8.000"],
    );
    check(
        "Secondo i sindacati ha scioperato il 70 per cento; per l'azienda il 41.",
        &["41 / 70 per cento"],
    );
    check(
        "A bordo, secondo l'armatore, viaggiavano 60 persone, ma alcuni superstiti parlano di 85 \
         passeggeri.",
        &["85 / 60"],
    );
    check(
        "Il ministero stima 400 alberi caduti; 650, replica il sindacato dei forestali.",
        &["650 / 400"],
    );
}

#[test]
fn each_has_an_english_number_of_their_own() {
    check_english(
        "Organisers said 30,000 people marched; the police counted 12,000.",
        &["12,000 / 30,000"],
    );
    check_english(
        "The union says 900 nurses walked out, but the hospital puts it at 350.",
        &["350 / 900"],
    );
    check_english(
        "According to the ministry 40 houses burned, while residents speak of 75.",
        &["75 / 40"],
    );
}

#[test]
fn what_counts_something_else_disputes_nothing() {
    check("La giunta ha stanziato 8 milioni per la sanità, 3 per la scuola.", &[]);
    check("Secondo la prefettura gli sfollati sono 80; per la questura i feriti sono 12.", &[]);
    check("Secondo la Cgil a Torino erano 8.000, secondo la Cisl a Cuneo erano 900.", &[]);
    check("Per gli organizzatori erano 5.000, dice il sindaco.", &[]);
    check_english("France said 30 citizens had left, Spain said 12.", &[]);
    check_english("The mayor said 40 houses burned and 12 cars were lost.", &[]);
    check_english("The police said 40 were arrested; the police said 12 were released.", &[]);
}

#[test]
fn a_share_of_what_another_says_is_a_number() {
    let values = |text: &str, expected: &[&str]| {
        super::check_values(Language::Italian, text, expected);
    };
    values("Sono ventimila tifosi per il comitato, la metà per la questura.", &["20000", "10000"]);
    values("In 600 operai per gli organizzatori, due terzi per l'azienda.", &["600", "400"]);
    values(
        "Gli iscritti sono 4.000 per il comitato, tre quarti per il ministero.",
        &["4000", "3000"],
    );
    // Nobody puts it in place of the number.
    values("Sono ventimila tifosi, la metà per strada.", &["20000", "50 %"]);
}
