//! What is said of a comparison, in both languages.

use super::*;
use crate::bundle::Bundle;
use crate::engine::model::{Article, Date};

/// The first comparison of some articles, each with the day of May 2024 it was published on.
fn first_of(articles: &[(&str, Option<u8>)]) -> Story {
    let articles = articles.iter().enumerate().map(|(idx, (text, day))| Article {
        id: format!("a{idx}"),
        text: (*text).to_owned(),
        title: None,
        source: None,
        published: day.map(|day| Date::from_calendar_date(2024, time::Month::May, day).unwrap()),
        language: None,
    });
    Story::new(&Bundle::new(articles.collect()).unwrap())
}

#[track_caller]
fn check(articles: &[(&str, Option<u8>)], verdict: Verdict, it: [&str; 2], en: [&str; 2]) {
    let story = first_of(articles);
    let comparison = &story.analysis.comparisons[0];
    assert_eq!(comparison.verdict, verdict);
    for (locale, [asked, because]) in [(Locale::It, it), (Locale::En, en)] {
        assert_eq!(question(&story, comparison, locale), asked);
        assert_eq!(reason(&story, comparison, locale), because);
    }
}

#[test]
fn a_conflict_names_the_values_that_exclude_each_other() {
    check(
        &[
            ("Nel crollo del palazzo sono morti 12 operai, ha detto il prefetto.", None),
            ("Il crollo del palazzo ha ucciso circa 30 operai, secondo i sindacati.", None),
        ],
        Verdict::Conflict,
        [
            "Quanti operai sono morti?",
            "«12» non ha nessun valore in comune con «circa 30». Non è detto a quale giorno si riferiscano.",
        ],
        [
            "How many “operai” died?",
            "“12” has no value in common with “circa 30”. It is not said which day they are of.",
        ],
    );
}

#[test]
fn a_compatible_answer_says_what_fits_all() {
    check(
        &[
            (
                "Nello scontro fra i due treni i feriti sono più di 40, dicono i soccorritori.",
                Some(3),
            ),
            ("Nello scontro fra i due treni ci sono stati tra 30 e 50 feriti.", Some(3)),
        ],
        Verdict::Compatible,
        [
            "Quanti feriti?",
            "Cambia la precisione, ma nessuna cifra esclude un’altra: un valore fra 40 e 50 le soddisfa tutte.",
        ],
        [
            "How many people were injured?",
            "They differ in precision, but none rules out another: a value between 40 and 50 fits them all.",
        ],
    );
}

#[test]
fn a_growing_count_is_told_from_first_to_last() {
    check(
        &[
            ("È salito a 90 morti il bilancio dell’alluvione, dice la prefettura.", Some(9)),
            ("L’alluvione ha causato 70 morti, secondo la prefettura.", Some(7)),
        ],
        Verdict::Updated,
        [
            "Quanti morti?",
            "Il conto cambia con i giorni: da «70» a «90», in articoli di date diverse.",
        ],
        [
            "How many people died?",
            "The count changes from day to day: from “70” to “90”, in articles of different dates.",
        ],
    );
}
