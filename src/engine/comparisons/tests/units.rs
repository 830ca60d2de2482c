//! Units that one of two claims leaves out, or that may be another's; times that say only when
//! something was written.

use super::{articles, check, check_apart, check_english};
use crate::engine::comparisons::{Relation, relate_claims};
use crate::engine::model::Language;
use crate::engine::read_article;

#[test]
fn a_noun_for_money_may_mean_a_currency_of_it() {
    check_english(
        &[
            "The bank paid 340 million francs for its rival in Basel.",
            "The bank paid CHF 340 million for its rival in Basel.",
        ],
        "agree: 340 million francs | CHF 340 million",
    );
    check_english(
        &[
            "The builder won a contract worth 72 million pounds in Leeds.",
            "The builder won a contract worth £72 million in Leeds.",
        ],
        "agree: 72 million pounds | £72 million",
    );
    check(
        &[
            "Il restauro della cattedrale è costato 85 milioni di dollari.",
            "Il restauro della cattedrale è costato 85 milioni di dollari americani.",
        ],
        "agree: 85 milioni di dollari | 85 milioni di dollari americani",
    );
    check_apart(&[
        "Il restauro della cattedrale è costato 85 milioni di euro.",
        "Il restauro della cattedrale è costato 91 milioni di dollari.",
    ]);
}

#[test]
fn a_number_may_leave_out_the_unit_of_another() {
    check_english(
        &[
            "The pass closed at a depth of 184 centimetres of snow.",
            "The pass closed when the depth of the snow reached 184.",
        ],
        "agree: 184 centimetres | 184",
    );
    check_apart(&[
        "La galleria è lunga 184 metri.",
        "La galleria ha ospitato 220 quadri in mostra.",
    ]);
}

#[test]
fn a_stamp_is_no_time_of_what_happened() {
    check(
        &["Ore 18.40 - Il sindaco parla alla folla.", "Ore 18.40 - La squadra entra in campo."],
        "nothing",
    );
}

#[test]
fn days_of_different_things_are_apart() {
    check(
        &[
            "La legge è stata firmata il 6 marzo 2023 a Roma.",
            "Nel marzo 2023 pioveva spesso a Roma.",
        ],
        "nothing",
    );
}

/// Checks how the numbers of two articles relate; each has one.
#[track_caller]
fn check_relation(language: Language, texts: [&str; 2], expected: Relation) {
    let articles = articles(&texts, language);
    let readings: Vec<_> = articles.iter().map(read_article).collect();
    let [[a], [b]] = [readings[0].claims.as_slice(), readings[1].claims.as_slice()] else {
        panic!("{texts:?}")
    };
    assert_eq!(relate_claims(a, b), expected, "{texts:?}");
    assert_eq!(relate_claims(b, a), expected, "{texts:?}");
}

#[test]
fn millions_of_nothing_are_money() {
    let en = |texts, expected| check_relation(Language::English, texts, expected);
    en(["The tunnel cost €310 million.", "The tunnel cost 350 million."], Relation::Apart);
    let it = |texts, expected| check_relation(Language::Italian, texts, expected);
    it(["Il ponte vale 2,4 miliardi di euro.", "Il ponte vale 3 miliardi."], Relation::Apart);
    it(["L'asta ha reso 12 milioni di dollari.", "L'asta ha reso 18 milioni."], Relation::Apart);
    // Fewer may be anything, and millions of something are not money.
    it(["Il ponte vale 2,4 miliardi di euro.", "Il ponte vale 300."], Relation::Unlike);
    it(["Il museo costa 9 milioni di euro.", "Il museo ha 2 milioni di libri."], Relation::Unlike);
}

#[test]
fn tenths_of_nothing_are_hundredths() {
    let en = |texts, expected| check_relation(Language::English, texts, expected);
    en(["The party has 8.9% of the vote.", "The party slips to 7.6."], Relation::Apart);
    let it = |texts, expected| check_relation(Language::Italian, texts, expected);
    it(["La crescita è all'1,2%.", "La crescita è allo 0,6."], Relation::Apart);
    it(["L'affluenza è al 61,4 per cento.", "L'affluenza è al 58,7."], Relation::Apart);
    it(["L'affluenza è al 61,4 per cento.", "L'affluenza è al 40."], Relation::Unlike);
}

#[test]
fn a_least_weight_is_held_against_others_in_one_unit() {
    check(
        &[
            "I doganieri hanno sequestrato nel porto più di tre tonnellate di avorio.",
            "I doganieri hanno sequestrato nel porto 3.200 chili di avorio.",
        ],
        "compatible: più di tre tonnellate | 3.200 chili",
    );
    check_english(
        &[
            "The new tunnel under the strait is more than 21 kilometres long.",
            "The new tunnel under the strait is 21,400 metres long.",
        ],
        "compatible: more than 21 kilometres | 21,400 metres",
    );
    check_apart(&[
        "I doganieri hanno sequestrato nel porto più di tre tonnellate di avorio.",
        "La nave portava nel porto 40 chili di posta.",
    ]);
}

#[test]
fn months_are_held_against_days() {
    let it = |texts, expected| check_relation(Language::Italian, texts, expected);
    it(["L'assedio è durato sette mesi.", "L'assedio è durato 224 giorni."], Relation::Fits);
    it(["L'assedio è durato dieci mesi.", "L'assedio è durato 224 giorni."], Relation::Apart);
    it(["Il cantiere durerà un anno.", "Il cantiere durerà 52 settimane."], Relation::Fits);
    it(["Il cantiere durerà un anno.", "Il cantiere durerà 110 settimane."], Relation::Apart);
    let en = |texts, expected| check_relation(Language::English, texts, expected);
    en(["The strike lasted three months.", "The strike lasted 95 days."], Relation::Fits);
    en(["The strike lasted three months.", "The strike lasted 60 days."], Relation::Apart);
    en(["The mission took over two years.", "The mission took 700 days."], Relation::Fits);
    en(["The mission took over two years.", "The mission took 400 days."], Relation::Apart);
    // Of one kind they are as they are written.
    it(["Il cantiere durerà un anno.", "Il cantiere durerà 13 mesi."], Relation::Apart);
    en(["The strike lasted nine hours.", "The bridge is nine metres wide."], Relation::Unlike);
}
