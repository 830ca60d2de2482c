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
        &["What figure? “La grandinata ha ferito … ciclisti durante la gara”"],
    );
    check(
        &["In the landslide 18 houses were destroyed.", "The landslide destroyed 18 houses."],
        &["Quanti edifici sono stati distrutti?"],
        &["How many houses were destroyed?"],
    );
    check(
        &["Nel lago sono state liberate 12.000 trote.", "Sono 12.000 le trote liberate nel lago."],
        &["Quante sono le trote liberate?"],
        &["What figure? “Sono … le trote liberate nel lago”"],
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
        &["Quale lunghezza? «The new tunnel under the lake runs for …»"],
        &["What length? “The new tunnel under the lake runs for …”"],
    );
    check(
        &[
            "Il palombaro ha trovato il relitto a una profondità di 43 metri.",
            "Il relitto giace a 43 metri di profondità, nel golfo.",
        ],
        &["Quale profondità? «palombaro ha trovato il relitto a una profondità di …»"],
        &["What depth? “palombaro ha trovato il relitto a una profondità di …”"],
    );
    check(
        &[
            "Il nuovo ponte ha superato i 120 metri sul fiume.",
            "Il nuovo ponte sul fiume arriva a 120 metri.",
        ],
        &["Quanti metri? «Il nuovo ponte sul fiume arriva a …»"],
        &["How many metres? “Il nuovo ponte sul fiume arriva a …”"],
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

#[test]
fn what_one_article_alone_says_of_what_is_counted_is_not_asked() {
    check(
        &[
            "Dopo il rogo sono 9 i negozi allineati lungo il molo ridotti in cenere.",
            "Nove i negozi ridotti in cenere dal rogo sul molo.",
        ],
        &["Quanti negozi? «… i negozi ridotti in cenere dal rogo sul molo»"],
        &["How many shops? “… i negozi ridotti in cenere dal rogo sul molo”"],
    );
    check_own(
        Locale::It,
        &[
            "Nel porto sono 14 le barche ormeggiate affondate dalla mareggiata.",
            "La mareggiata ha affondato 14 barche nel porto.",
        ],
        &["Quante barche? «Nel porto sono … le barche ormeggiate affondate dalla mareggiata»"],
    );
    check_own(
        Locale::It,
        &[
            "Sono 45 i cani affamati portati via dal canile allagato.",
            "Dal canile allagato sono stati portati via 45 cani.",
        ],
        &["Quanti cani? «Dal canile allagato sono stati portati via … cani»"],
    );
    check_own(
        Locale::It,
        &["Le statue velate sparite dal museo sono 6.", "Dal museo sono sparite 6 statue."],
        &["Quante statue? «Le statue velate sparite dal museo sono …»"],
    );
}

/// Checks the questions of some articles in their own language alone.
#[track_caller]
fn check_own(locale: Locale, articles: &[&str], expected: &[&str]) {
    let articles: Vec<_> = articles.iter().map(|text| (*text, Some(3))).collect();
    let story = story(&articles);
    let asked: Vec<_> =
        questions(&story, locale).iter().map(|question| question.line(locale)).collect();
    assert_eq!(asked, expected);
}

#[test]
fn what_is_counted_has_a_verb() {
    let check = |articles: [&str; 2], expected| check_own(Locale::It, &articles, &[expected]);
    check(
        [
            "I biglietti venduti per la finale sono 12.400.",
            "Venduti 12.400 biglietti per la finale.",
        ],
        "Quanti sono i biglietti venduti? «I biglietti venduti per la finale sono …»",
    );
    check(
        [
            "Gli alberi abbattuti dal vento nel parco sono 230.",
            "Il vento ha abbattuto 230 alberi nel parco.",
        ],
        "Quanti sono gli alberi abbattuti? «Gli alberi abbattuti dal vento nel parco sono …»",
    );
    check(
        ["VOLONTARI IMPEGNATI NEL FANGO: 900.", "Sono 900 i volontari impegnati nel fango."],
        "Quanti sono i volontari impegnati? «Sono … i volontari impegnati nel fango»",
    );
    // No participle: nothing is missing.
    check(
        ["I padiglioni della fiera sono 18.", "La fiera ha 18 padiglioni."],
        "Quanti padiglioni? «I padiglioni della fiera sono …»",
    );
}

#[test]
fn a_capital_at_the_beginning_of_a_sentence_is_none_within_one() {
    let check = |articles: [&str; 2], expected| check_own(Locale::En, &articles, &[expected]);
    check(
        ["Fatalities in the derailment: 12.", "The derailment caused 12 fatalities."],
        "How many fatalities?",
    );
    check(
        ["Cancellations at the airport reached 340.", "The airport counted 340 cancellations."],
        "How many cancellations?",
    );
    check(
        ["Passengers on the ferry numbered 212.", "The ferry carried 212 passengers."],
        "How many passengers? “Passengers on the ferry numbered …”",
    );
    check(
        ["Swiss climbers killed in the avalanche: 4.", "The avalanche killed 4 Swiss climbers."],
        "How many Swiss climbers died?",
    );
    // "How many death" is no question.
    check(
        ["The death of 12 miners in the blast was confirmed.", "12 miners died in the blast."],
        "How many miners died?",
    );
}

#[test]
fn a_part_of_a_list_before_the_figure_is_not_quoted() {
    check_own(
        Locale::It,
        &[
            "Secondo i tecnici dell’ente, della Provincia e del Comune, nel marzo 2021 la diga ha perso acqua per una notte.",
            "La diga ha perso acqua per una notte nel marzo 2021, dice la Provincia.",
        ],
        &["In che mese? «… la diga ha perso acqua per una notte»"],
    );
    check_own(
        Locale::En,
        &[
            "According to the union, the council and the port authority, in May 2019 the crane at the dock lost its brake.",
            "The crane at the dock lost its brake in May 2019, says the port authority.",
        ],
        &["In what month? “… the crane at the dock lost its brake”"],
    );
    // All of the sentence says what it is about.
    check_own(
        Locale::It,
        &[
            "La galleria misura 2 chilometri e mezzo e il ponte 310 metri sul torrente.",
            "Il ponte sul torrente misura 310 metri.",
        ],
        &["Quanti metri? «galleria misura 2 chilometri e mezzo e il ponte … sul torrente»"],
    );
}
