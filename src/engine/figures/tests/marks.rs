//! Digits with marks between them: whose marks they are, and what else may stand there.

use super::{check, check_en, check_notes};

#[test]
fn groups_of_digits() {
    check("In cassa 1.234.567,5 euro.", &["1.234.567,5 euro = 1234567.5 EUR"]);
    check("Un campo di 12\u{202f}500 metri.", &["12\u{202f}500 metri = 12500 m"]);
    check("Un salario di 4’500 franchi.", &["4’500 franchi = 4500 franc"]);
    check_en("The lake holds 12,500,000 trout.", &["12,500,000 = 12500000"]);
    check_en("The state has 12,34,567 schools.", &["12,34,567 = 1234567"]);
    check_en("They planted 1\u{a0}250\u{a0}000 trees.", &["1\u{a0}250\u{a0}000 = 1250000"]);
    check_en("A sum of 2'500'000.75 in all.", &["2'500'000.75 = 2500000.75"]);
}

#[test]
fn one_mark_before_three_digits_is_that_of_the_language() {
    check("Al corteo 1.500 persone.", &["1.500 = 1500"]);
    check_en("The march drew 1,500 people.", &["1,500 = 1500"]);
    check("La benzina costa 1,879 euro.", &["1,879 euro = 1.879 EUR or 1879"]);
    check_en("The index stood at 4.800 again.", &["4.800 = 4.8 or 4800"]);
    // Neither could be anything else.
    check("La quota vale 0,875.", &["0,875 = 0.875"]);
    check("Un errore di 1234,567 punti.", &["1234,567 = 1234.567"]);
    check_en("A factor of 0.125 was used.", &["0.125 = 0.125"]);
}

#[test]
fn an_article_may_go_against_its_language() {
    check(
        "Su 1,234,567 schede 1,500 sono bianche.",
        &["1,234,567 = 1234567", "1,500 = 1500 or 1.5"],
    );
    check(
        "Un fondo da 3.5 milioni, e 2,400 soci.",
        &["3.5 milioni = 3500000", "2,400 = 2400 or 2.4"],
    );
    check(
        "Spesi 3.5 milioni, 2,5 a testa, da 1.500 soci.",
        &["3.5 milioni = 3500000", "2,5 = 2.5", "1.500 = 1500 or 1.5"],
    );
    check_en(
        "Of 1.234.567 ballots 1.500 were void.",
        &["1.234.567 = 1234567", "1.500 = 1500 or 1.5"],
    );
    check_en("It grew 2,5% to 12.000 goats.", &["2,5% = 2.5 %", "12.000 = 12000 or 12"]);
}

#[test]
fn other_marks_that_leave_no_doubt() {
    check("Una media di 6.2 secondo i tecnici.", &["6.2 = 6.2"]);
    check("In tutto 1,111.11 punti.", &["1,111.11 = 1111.11"]);
    check_en("The number is 1,3 here.", &["1,3 = 1.3"]);
    check_en("In all 1.111,11 points.", &["1.111,11 = 1111.11"]);
}

#[test]
fn a_zero_that_is_not_written() {
    check("Un tasso dello ,75 annuo.", &[",75 = 0.75"]);
    check_en("Rates rose by .25 overnight.", &[".25 = 0.25"]);
    check_en("The match ended .5 ahead.", &[".5 = 0.5"]);
    check_en("It was late .Then 5 left.", &["5 = 5"]);
}

#[test]
fn a_line_that_holds_nothing_but_a_number() {
    check("0033", &["0033 = 33"]);
    check("- 1.200.000", &["- 1.200.000 = -1200000"]);
    check("01,10", &["01,10 = 1.1"]);
    check("una", &["una = 1"]);
    check_en("10G", &["10G = 10000000000"]);
    check_notes("Chiamare lo 0033 subito.", &["0033: Identifier"]);
}

#[test]
fn digits_of_other_scripts() {
    check("Erano ١٢٣ in piazza.", &["١٢٣ = 123"]);
    check("Erano １，５００ in piazza.", &["１，５００ = 1.5 or 1500"]);
    check_en("The temple has 𝟙𝟚 towers and १५ gates.", &["𝟙𝟚 = 12", "१५ = 15"]);
    check_notes("Erano 1٢ in piazza.", &["1٢: Identifier"]);
    check_notes("Erano ٣٫٥ in piazza.", &["٣٫٥: Identifier"]);
}

#[test]
fn what_hides_between_digits() {
    check("Erano 1\u{200b}000 in piazza.", &["1\u{200b}000 = 1000"]);
    check("Erano 1\u{ad}500 in piazza.", &["1\u{ad}500 = 1500"]);
    check("Erano due\u{200b}cento in piazza.", &["due\u{200b}cento = 200"]);
    check("Erano due\u{ad}cento in piazza.", &["due\u{ad}cento = 200"]);
    check("Erano \u{200e}12\u{200e} km di coda.", &["12\u{200e} km = 12 km"]);
    check_notes("Erano 1\u{200f}5 in piazza.", &["1\u{200f}5: Identifier"]);
    check_notes("Erano \u{202e}321\u{202c} in piazza.", &["321: Identifier"]);
    check_notes("Erano 10\u{301} in piazza.", &["10\u{301}: Identifier"]);
    check_notes("Erano 5\u{fe0f}\u{20e3} in piazza.", &["5\u{fe0f}\u{20e3}: Identifier"]);
}
