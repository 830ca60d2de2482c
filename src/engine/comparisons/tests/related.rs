//! Pairs that are left open: what they are, and that they are no comparison.

use super::{Language, articles};
use crate::engine::analyze;
use crate::engine::comparisons::{Relation, relate_claims};
use crate::engine::model::{Analysis, Claim, ClaimRef, LeftOpen};

/// Checks which pairs of some articles are left open, each as `words | words`, and why.
#[track_caller]
fn check(texts: &[&str], language: Language, expected: &[(&str, LeftOpen)]) {
    let articles = articles(texts, language);
    let analysis = analyze(&articles);
    let words = |at: ClaimRef| claim(&analysis, at).span.of(&articles[at.article].text);
    let found: Vec<_> = analysis
        .related
        .iter()
        .map(|it| (format!("{} | {}", words(it.a), words(it.b)), it.why))
        .collect();
    let found: Vec<_> = found.iter().map(|(words, why)| (words.as_str(), *why)).collect();
    assert_eq!(found, expected);
    bounded(&analysis);
}

fn claim(analysis: &Analysis, at: ClaimRef) -> &Claim {
    &analysis.readings[at.article].claims[at.claim]
}

/// What holds of all pairs that are left open.
#[track_caller]
fn bounded(analysis: &Analysis) {
    for related in &analysis.related {
        let (a, b) = (related.a, related.b);
        assert!(a.article < b.article);
        let both = |members: &[ClaimRef]| members.contains(&a) && members.contains(&b);
        assert!(!analysis.comparisons.iter().any(|comparison| both(&comparison.members)));
        let relation = relate_claims(claim(analysis, a), claim(analysis, b));
        assert_eq!(relation == Relation::Apart, related.why == LeftOpen::Excluding);
        for at in [a, b] {
            let of = analysis.related.iter().filter(|other| other.a == at || other.b == at);
            assert!(of.count() <= 2);
        }
    }
}

#[test]
fn numbers_that_differ_of_what_too_little_is_said_are_left_open() {
    use LeftOpen::Excluding;
    check(
        &[
            "La tempesta ha portato raffiche di 110 km/h, dicono i meteorologi.",
            "I meteorologi hanno misurato raffiche di 135 km/h nella tempesta.",
        ],
        Language::Italian,
        &[("110 km/h | 135 km/h", Excluding)],
    );
    check(
        &[
            "La piena del fiume è arrivata a 4 metri, dice la prefettura.",
            "Secondo la prefettura la piena ha superato 7 metri.",
        ],
        Language::Italian,
        &[("4 metri | 7 metri", Excluding)],
    );
    check(
        &[
            "The storm brought gusts of 110 km/h, the forecasters said.",
            "Forecasters measured gusts of 135 km/h in the storm.",
        ],
        Language::English,
        &[("110 km/h | 135 km/h", Excluding)],
    );
}

#[test]
fn nothing_near_leaves_nothing_open() {
    check(
        &[
            "Il museo ha venduto 300 biglietti in un giorno.",
            "La diga contiene 40 milioni di metri cubi d’acqua.",
        ],
        Language::Italian,
        &[],
    );
}
