//! Questions in words, of stories of many kinds.

use super::*;
use crate::present::wording::tests::story;

/// Checks the questions of some articles, of one day.
#[track_caller]
fn check(articles: &[&str], it: &[&str], en: &[&str]) {
    let articles: Vec<_> = articles.iter().map(|text| (*text, Some(3))).collect();
    let story = story(&articles);
    for (locale, expected) in [(Locale::It, it), (Locale::En, en)] {
        let asked: Vec<_> =
            questions(&story, locale).iter().map(|question| question.line(locale)).collect();
        assert_eq!(asked, expected);
    }
}

#[test]
fn a_count_is_asked_by_its_noun_and_what_happened() {
    check(
        &[
            "La grandinata ha ferito 14 ciclisti durante la gara.",
            "Quattordici ciclisti sono stati feriti dalla grandinata durante la gara.",
        ],
        &["Quanti ciclisti sono stati feriti?"],
        &["How many? “La grandinata ha ferito … ciclisti durante la gara”"],
    );
    check(
        &["In the landslide 18 houses were destroyed.", "The landslide destroyed 18 houses."],
        &["Quanti edifici sono stati distrutti?"],
        &["How many houses were destroyed?"],
    );
    check(
        &["Nel lago sono state liberate 12.000 trote.", "Sono 12.000 le trote liberate nel lago."],
        &["Quante trote liberate?"],
        &["How many? “Sono … le trote liberate nel lago”"],
    );
}

#[test]
fn a_count_of_which_nothing_is_said_to_happen_is_asked_in_its_words() {
    check(
        &["Sono 320 le navi ferme nel canale.", "Nel canale sono ferme 320 navi."],
        &["Quante navi ferme? «Sono … le navi ferme nel canale»"],
        &["How many ships (“navi ferme”)? “Sono … le navi ferme nel canale”"],
    );
    check(
        &["The plant will employ 350 people.", "Some 350 people will work at the plant."],
        &["Quante persone? «The plant will employ … people»"],
        &["How many people? “The plant will employ … people”"],
    );
}

#[test]
fn an_amount_is_asked_in_its_unit_and_in_the_words_around() {
    check(
        &[
            "Il biglietto per la mostra costa 14 euro.",
            "Per visitare la mostra il biglietto costa 14 euro.",
        ],
        &["Quanti euro? «Per visitare la mostra il biglietto costa …»"],
        &["How many euros? “Per visitare la mostra il biglietto costa …”"],
    );
    check(
        &[
            "The tunnel under the lake is 9.2 km long.",
            "The new tunnel under the lake runs for 9.2 kilometres.",
        ],
        &["Quanti chilometri? «The new tunnel under the lake runs for …»"],
        &["How many kilometres? “The new tunnel under the lake runs for …”"],
    );
    check(
        &[
            "L’affluenza è stata del 61,4 per cento.",
            "Ha votato il 61,4% degli elettori: l’affluenza è in calo.",
        ],
        &["Quale percentuale? «Ha votato il … degli elettori»"],
        &["What percentage? “Ha votato il … degli elettori”"],
    );
}

#[test]
fn a_rate_that_all_say_is_asked_for() {
    check(
        &["The ferry carries 900 cars a day.", "Some 900 cars a day cross on the ferry."],
        &["Quante auto al giorno? «The ferry carries … cars a day»"],
        &["How many cars a day? “The ferry carries … cars a day”"],
    );
}

#[test]
fn a_day_is_asked_as_finely_as_it_is_said() {
    check(
        &["Il teatro fu inaugurato nel 1871.", "Il teatro, inaugurato nel 1871, riapre oggi."],
        &["In che anno? «Il teatro fu inaugurato …»"],
        &["In what year? “Il teatro fu inaugurato …”"],
    );
    check(
        &[
            "Il concerto comincia alle 21.30 in piazza.",
            "In piazza il concerto comincia alle ore 21.30.",
        ],
        &["A che ora? «Il concerto comincia … in piazza»"],
        &["At what time? “Il concerto comincia … in piazza”"],
    );
}
