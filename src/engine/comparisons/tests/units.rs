//! Units that one of two claims leaves out, or that may be another's; times that say only when
//! something was written.

use super::{check, check_apart, check_english};

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
