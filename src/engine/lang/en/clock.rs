//! Times of the day.

use crate::engine::figures::ClockWords;

/// The words of times of the day.
pub const CLOCK: ClockWords = ClockWords {
    at_one: &["all'", "dall'"],
    at: &[
        "alle",
        "alle ore",
        "attorno alle",
        "dalle",
        "dalle ore",
        "entro le",
        "fino alle",
        "intorno alle",
        "ore",
        "prima delle",
        "verso le",
    ],
    at_with_minutes: &["dopo le", "erano le", "h", "le", "delle"],
    until: &["alle", "fino alle"],
    and: &["e"],
    minutes_more: &[
        ("e mezza", 30),
        ("e mezzo", 30),
        ("e un quarto", 15),
        ("e tre quarti", 45),
        ("meno un quarto", -15),
        ("meno venti", -20),
        ("meno dieci", -10),
        ("meno cinque", -5),
    ],
    minute_marks: &["minuti"],
    after_noon: &["del pomeriggio", "di sera", "della sera"],
    before_noon: &["del mattino", "della mattina", "di mattina", "di notte"],
};
