//! What is said of a comparison, in both languages.

use super::*;
use crate::present::wording::tests::story;

#[track_caller]
fn check(articles: &[(&str, Option<u8>)], verdict: Verdict, it: &str, en: &str) {
    let story = story(articles);
    let comparison = &story.analysis.comparisons[0];
    assert_eq!(comparison.verdict, verdict);
    assert_eq!(reason(&story, comparison, Locale::It), it);
    assert_eq!(reason(&story, comparison, Locale::En), en);
}

#[test]
fn a_conflict_names_the_values_that_exclude_each_other_and_their_days() {
    let [one, other] = [
        "Nel crollo del palazzo sono morti 12 operai, ha detto il prefetto.",
        "Il crollo del palazzo ha ucciso circa 30 operai, secondo i sindacati.",
    ];
    check(
        &[(one, None), (other, None)],
        Verdict::Conflict,
        "«12» e «circa 30» non hanno valori in comune; non è detto a quale giorno si riferiscano.",
        "“12” and “circa 30” have no value in common; it is not said which day they are of.",
    );
    check(
        &[(one, Some(3)), (other, Some(3))],
        Verdict::Conflict,
        "«12» e «circa 30» non hanno valori in comune, e sono dello stesso giorno: 3 maggio 2024.",
        "“12” and “circa 30” have no value in common, and are of the same day: 3 May 2024.",
    );
    check(
        &[(one, Some(4)), (other, Some(3))],
        Verdict::Conflict,
        "«12» (4 maggio 2024) e «circa 30» (3 maggio 2024) non hanno valori in comune.",
        "“12” (4 May 2024) and “circa 30” (3 May 2024) have no value in common.",
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
        "«più di 40» e «tra 30 e 50» non si escludono, cambia solo la precisione: un valore fra 40 e 50 va bene per entrambi.",
        "“più di 40” and “tra 30 e 50” do not rule each other out, they only differ in precision: a value between 40 and 50 fits both.",
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
        "Il numero cambia con i giorni: «70» (7 maggio 2024), poi «90» (9 maggio 2024).",
        "The number changes from day to day: “70” (7 May 2024), then “90” (9 May 2024).",
    );
}

#[test]
fn agreement_is_told_by_the_words_or_by_the_value() {
    check(
        &[
            ("Il restauro della torre è costato 2,5 milioni di euro.", None),
            ("Per il restauro della torre si sono spesi due milioni e mezzo di euro.", None),
        ],
        Verdict::Agree,
        "«2,5 milioni di euro» e «due milioni e mezzo di euro» dicono lo stesso in parole diverse: 2,5 milioni di euro.",
        "“2,5 milioni di euro” and “due milioni e mezzo di euro” say the same in different words: 2.5 million euros.",
    );
    check(
        &[
            ("Il trattato è stato firmato a Ginevra nel giugno 2021.", None),
            ("Il trattato è stato firmato a Ginevra il 16 giugno 2021.", None),
        ],
        Verdict::Agree,
        "«giugno 2021» e «16 giugno 2021» concordano: cambia solo la precisione.",
        "“June 2021” and “16 June 2021” agree: they only differ in precision.",
    );
    check(
        &[
            ("L’alluvione ha causato 70 morti, secondo la prefettura.", Some(7)),
            ("I morti nell’alluvione sono 70, secondo la prefettura.", Some(7)),
        ],
        Verdict::Agree,
        "Tutti dicono «70».",
        "All say “70”.",
    );
}

#[test]
fn a_pair_that_is_left_open_says_why() {
    let story = story(&[
        ("La piena del fiume è arrivata a 4 metri, dice la prefettura.", None),
        ("Secondo la prefettura la piena ha superato 7 metri.", None),
    ]);
    let related = &story.analysis.related[0];
    assert_eq!(
        open_reason(&story, related, Locale::It),
        "«4 metri» e «7 metri» si escludono, ma non è certo che parlino della stessa cosa: di che cosa siano la misura lo dicono solo le parole intorno.",
    );
    assert_eq!(
        open_reason(&story, related, Locale::En),
        "“4 metri” and “7 metri” rule each other out, but it is not certain that they are of the same thing: what they measure is told by the words around them alone.",
    );
}
