//! Why claims stand together, in both languages.

use super::*;
use crate::present::wording::tests::story;

#[test]
fn what_one_language_can_say_the_other_can_too() {
    for &observation in Observation::ALL {
        let (it, en) = (it::words(observation), en::words(observation));
        assert_eq!(it.is_some(), en.is_some(), "{}", observation.name());
    }
}

#[test]
fn every_ground_can_be_told() {
    // Whatever the engine keeps of a comparison, a reader can be told.
    let story = story(&[
        ("Nel crollo del palazzo sono morti 12 operai, ha detto il prefetto.", Some(3)),
        ("Il crollo del palazzo ha ucciso circa 30 operai, secondo i sindacati.", Some(3)),
    ]);
    let comparison = &story.analysis.comparisons[0];
    assert!(!comparison.grounds.is_empty());
    for ground in &comparison.grounds {
        assert!(it::words(ground.observation).is_some(), "{}", ground.observation.name());
    }
}

#[track_caller]
fn check_read(article: &str, day: Option<u8>, it: &str, en: &str) {
    let story = story(&[(article, day)]);
    for (locale, expected) in [(Locale::It, it), (Locale::En, en)] {
        let read = read::read(&story, ClaimRef { article: 0, claim: 0 }, locale);
        let day = read.day.unwrap_or_default();
        assert_eq!(format!("{} → {} · {day}", read.written, read.value), expected);
    }
}

#[test]
fn a_figure_is_read_before_our_eyes() {
    check_read(
        "Un paio di migliaia di tifosi hanno invaso la piazza, dice la questura.",
        Some(3),
        "Un paio di migliaia → circa 2.000, a confronto da 1.800 a 2.200 · articolo del 3 maggio 2024",
        "Un paio di migliaia → about 2,000, compared from 1,800 to 2,200 · article of 3 May 2024",
    );
    check_read(
        "Il museo ha venduto 40mila biglietti.",
        None,
        "40mila → 40 × 1.000 = 40.000 · giorno non indicato",
        "40mila → 40 × 1,000 = 40,000 · day not given",
    );
    check_read(
        "Il ponte è costato circa 18 milioni di euro.",
        None,
        "circa 18 milioni di euro → circa 18 milioni di euro, a confronto da 16,2 milioni a 19,8 milioni · giorno non indicato",
        "circa 18 milioni di euro → about 18 million euros, compared from 16.2 million to 19.8 million · day not given",
    );
    check_read(
        "La biblioteca ha prestato 4.200 libri al 31 dicembre 2023, ha detto il direttore.",
        None,
        "4.200 → 4.200 · riferito a: 31 dicembre 2023",
        "4.200 → 4,200 · as of 31 December 2023",
    );
}

#[test]
fn grounds_are_shown_with_what_they_were_seen_in() {
    let story = story(&[
        ("Il restauro della torre durerà 18 mesi, promette il comune.", None),
        ("Secondo il comune il restauro della torre durerà 18 mesi.", None),
    ]);
    let comparison = &story.analysis.comparisons[0];
    let view = why_view(&story, &comparison.members, &comparison.grounds, Locale::It);
    let shared = view.speaks_for.iter().find(|ground| ground.contains("parole in comune"));
    assert!(
        shared.is_some_and(|it| it.ends_with("«restauro», «torre», «durerà», «comune»")),
        "{view:?}"
    );
}
