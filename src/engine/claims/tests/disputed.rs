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
fn what_is_put_in_between_says_nothing() {
    check(
        "I confederali parlano di 9.000 iscritti; il Viminale, rifatti i conti, si ferma a 5.200.",
        &["5.200 / 9.000"],
    );
    check(
        "Secondo gli ambientalisti sono bruciati 900 ettari; il ministero, dopo i rilievi, si ferma \
         a 640.",
        &["640 / 900 ettari"],
    );
    check(
        "L'affluenza, dicono i promotori, ha toccato il 48 per cento; il comitato, riferito al 30% \
         dei seggi, la dà al 41%.",
        &["41% / 48 per cento"],
    );
    check_english(
        "The union, citing its branches, says 900 nurses walked out; the hospital, adding up its \
         shifts, counted 350.",
        &["350 / 900"],
    );
    // What stops at a number counts nobody.
    check("I sindacati stimano risparmi per il 4%; la spesa, dopo i tagli, si ferma al 2%.", &[]);
    check("Secondo i sindacati c'erano 8.000 persone; la città conta 40.000 abitanti.", &[]);
}

#[test]
fn who_counted_is_named_before_a_pronoun() {
    check(
        "Duemila, gridano dal palco; molti meno per la questura, che ne ha contati novecento.",
        &["novecento / Duemila"],
    );
    check(
        "Tremila fedeli, dicono i parroci; assai meno per la polizia, che ne ha contati ottocento.",
        &["ottocento / Tremila"],
    );
    check_english(
        "The charity says 70 migrants drowned; the coastguard, which searched all night, counted \
         45.",
        &["45 / 70"],
    );
    check(
        "Al corteo, dicono i promotori, erano 8.000; la questura ne conta appena 4.000.",
        &["4.000 / 8.000"],
    );
    check("L'azienda dichiara 300 dipendenti; la concorrente ne conta 800.", &[]);
}

#[test]
fn two_share_a_verb() {
    check("La polizia parla di 300 persone, gli organizzatori di 800.", &["800 / 300"]);
    check("I pompieri parlano di 40 case inagibili, i residenti di 75.", &["75 / 40"]);
    check(
        "Gli scienziati di Tokyo parlano di magnitudo 7, quelli americani di 6,8.",
        &["6,8 / magnitudo 7"],
    );
    check_english("The police spoke of 300 people, organisers of 800.", &["800 / 300"]);
    check_english(
        "Experts in Lima speak of magnitude 7, American ones of 6.8.",
        &["6.8 / magnitude 7"],
    );
    check("Il comitato parla di 300 alberi caduti, la prefettura di 12 strade chiuse.", &[]);
    check("La polizia parla di 300 manifestanti a Torino, gli organizzatori di 800 a Milano.", &[]);
    check_english("The report put older houses at 40, new ones at 12.", &[]);
}

#[test]
fn a_number_without_a_unit_is_of_what_has_no_word_for_one() {
    check_english(
        "The survey put the magnitude at 6.8 and the depth at 18.5 km; the national centre measured \
         7.2.",
        &["7.2 / magnitude at 6.8"],
    );
    check_english(
        "Firefighters put the wind at 90 km/h and the index at 5.5; the regional institute measured \
         6.1.",
        &["6.1 / 5.5"],
    );
    check(
        "Secondo i sindacati ha scioperato il 70 per cento; per l'azienda il 41.",
        &["41 / 70 per cento"],
    );
    // No people are counted in tenths.
    check_english("Unions say 40 people struck; the company says 7.2.", &[]);
}

#[test]
fn one_is_denied_and_another_put_in_its_place() {
    check("Altro che 300: erano 120.", &["120 / 300"]);
    check("Altro che 2.000 abbonati: sono 700, ribatte la società.", &["700 / 2.000"]);
    check("Non 40, come dice il sindacato, ma 25.", &["25 / 40"]);
    check("Non erano 300 i pullman, come sostiene il comitato, ma 120.", &["120 / 300"]);
    check_english("Not 40, as the union claims, but 25.", &["25 / 40"]);
    check_english("It was not 900 nurses, as the union claims, but 350.", &["350 / 900"]);
    check_english("Nowhere near the 300 the union claims: there were 120.", &["120 / 300"]);
    check("Altro che 300 euro: erano 120 le famiglie in coda.", &[]);
    check("Non solo 40 infermieri, come dice il sindacato, ma 25 medici.", &[]);
    check_english("Not only 40 nurses, as the union claims, but 25 doctors.", &[]);
}

#[test]
fn each_of_several_numbers_finds_its_own() {
    check_english(
        "The governor says 45 people died and 47 are missing. The federal government had earlier \
         spoken of 48 fatalities.",
        &["48 / 45"],
    );
    check_english(
        "The mayor says 120 houses burned. The interior ministry spoke of 90 houses burned.",
        &["90 / 120"],
    );
    check(
        "Il sindaco parla di 12 feriti e 30 sfollati; la prefettura stima 19 feriti.",
        &["19 / 12"],
    );
    check(
        "In piazza 8.000 persone secondo gli organizzatori (3.000 per la questura).",
        &["3.000 / 8.000"],
    );
    check_english(
        "Police said 40 people were hurt, 12 of them badly, and the hospital said 7 were children.",
        &[],
    );
}

#[test]
fn what_is_told_apart_disputes_nothing() {
    check_english("The ministry counts 40 dead, the Red Cross 300 injured.", &[]);
    check_english(
        "The ministry says 40 people died in the flood; the aid agency says 300 people died in the \
         quake.",
        &[],
    );
    check_english("The mayor says 40 men were hired; the union says 25 women were.", &[]);
    check_english("The stadium holds 60,000, says the club; police counted 45,000.", &[]);
    check_english("The ministry expected 60,000 visitors; the company counted 45,000.", &[]);
    check(
        "Secondo il ministero gli uomini assunti sono 300; per il sindacato le donne sono 120.",
        &[],
    );
    check(
        "La piazza può contenere 300.000 persone, dice il comune; per la questura erano 120.000.",
        &[],
    );
    check("L'obiettivo, dice il ministero, era di 500 case; i sindacati ne contano 120.", &[]);
    check("Secondo la Cgil a Torino erano 8.000; la questura di Cuneo ne conta 900.", &[]);
    check("Secondo gli organizzatori sabato erano 300; per la questura domenica erano 120.", &[]);
    check("Per il sindaco ieri sono arrivati 200 turisti; la prefettura oggi ne conta 90.", &[]);
    check(
        "I pompieri hanno contato 30 incendi nel bosco; la protezione civile parla di 12 incendi \
         nella pianura.",
        &[],
    );
    check(
        "Secondo i sindacati gli iscritti sono 3.000 e i presenti 120; per la questura 120.",
        &[],
    );
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
    super::check_values(
        Language::English,
        "Organisers said 30,000 people marched; police put it at half that.",
        &["30000", "15000"],
    );
    // Nobody puts it in place of the number.
    values("Sono ventimila tifosi, la metà per strada.", &["20000", "50 %"]);
}

/// Checks who gives each number that is disputed, and who the one it is put against.
#[track_caller]
fn check_voices(language: Language, text: &str, expected: &[[Option<&str>; 2]]) {
    let claims = claims(language, text);
    let who = |claim: &Claim| claim.attribution.map(|span| span.of(text));
    let told = |claim: &Claim| Some([who(claim), who(claims.get(claim.frame.disputes?)?)]);
    assert_eq!(claims.iter().filter_map(told).collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn whose_the_numbers_are() {
    let it = |text, one, other| {
        check_voices(Language::Italian, text, &[[Some(other), Some(one)]]);
    };
    it(
        "I sindacati stimano 8.000 persone; la questura, sommando i dati, si ferma a 3.000.",
        "I sindacati",
        "la questura",
    );
    it(
        "Secondo la Croce Rossa i feriti sono 40; il ministero ne conta 25.",
        "la Croce Rossa",
        "il ministero",
    );
    let en = |text, one, other| {
        check_voices(Language::English, text, &[[Some(other), Some(one)]]);
    };
    en("The unions speak of 8,000 marchers; the police counted 3,000.", "The unions", "the police");
    en(
        "The ministry put the dead at 40; the Red Cross counted 65.",
        "The ministry",
        "the Red Cross",
    );
    check_voices(Language::Italian, "Altro che 300 visitatori: erano 120.", &[[None, None]]);
}
