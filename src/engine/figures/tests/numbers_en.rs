//! Bare numbers in English: digits, words, scales; and what is none.

use super::{check_en, check_notes_en, check_published_en};

#[test]
fn digits_with_separators() {
    check_en("The fair sold 10,000 tickets.", &["10,000 = 10000"]);
    check_en("The town holds 1,234,567.5 shares.", &["1,234,567.5 = 1234567.5"]);
    check_en("An average of 3.5 goals a match.", &["3.5 = 3.5"]);
    check_published_en((2024, 5, 6), "Some 1 250 000 users.", &["Some 1 250 000 = ~1250000"]);
}

#[test]
fn words_joined_and_apart() {
    check_en("Inside were twenty-one patients.", &["twenty-one = 21"]);
    check_en("They counted two hundred and fifty sheep.", &["two hundred and fifty = 250"]);
    check_en(
        "They counted two hundred and three hundred.",
        &["two hundred = 200", "three hundred = 300"],
    );
    check_en(
        "A hundred and one thousand two hundred votes.",
        &["A hundred and one thousand two hundred = 101200"],
    );
    check_en("Five thousand and six fish.", &["Five thousand and six = 5006"]);
    check_en(
        "One million two hundred thousand and six.",
        &["One million two hundred thousand and six = 1200006"],
    );
    check_en("Draws of fifty one fifty two.", &["fifty one = 51", "fifty two = 52"]);
}

#[test]
fn identifiers() {
    check_notes_en("They met at the G7.", &["7: Name"]);
}

#[test]
fn scales_with_an_article() {
    check_en("Takings passed the million mark.", &["passed the million = >1000000"]);
    check_en("Its debt tops the billion mark.", &["tops the billion = >1000000000"]);
    check_en("Views are nearing the billion.", &["nearing the billion = ~1000000000"]);
    check_en("He spent the million he won.", &[]);
}
