//! Signs before numbers, and powers.

use super::{check, check_en, check_notes};

#[test]
fn below_zero() {
    check("Il saldo è -5.", &["-5 = -5"]);
    check("La borsa cede (−2,3%).", &["−2,3% = -2.3 %"]);
    check("Il termometro segna meno cinque.", &["meno cinque = -5"]);
    check("Un saldo di -1.200.000 euro.", &["-1.200.000 euro = -1200000 EUR"]);
    check_en("The answer is minus fifteen.", &["minus fifteen = -15"]);
    check_en("The result was negative one.", &["negative one = -1"]);
    check_en("A balance of -3.5 million.", &["-3.5 million = -3500000"]);
}

#[test]
fn dashes_and_words_that_are_no_sign() {
    check("Nel triennio 5-10 anni.", &["5-10 anni = 5..10 year"]);
    check("Più o meno dieci cani.", &["Più o meno dieci = ~10"]);
    check("Non meno di dieci cani.", &["Non meno di dieci = ≥10"]);
    check("- 3 gatti sono fuggiti", &["3 = 3"]);
    check("I gatti - 3 in tutto - dormono.", &["3 = 3"]);
    check("Partono -5 maggio- i treni.", &["5 maggio = --05-05"]);
    check_en("He tested negative three times.", &["three = 3"]);
    check_en("Plus or minus two metres.", &["two metres = 2 m"]);
}

#[test]
fn powers() {
    check("Un valore di 1,3e6 unità.", &["1,3e6 = 1300000"]);
    check("Circa 3×10⁸ stelle.", &["Circa 3×10⁸ = ~300000000"]);
    check_en("A dose of 6.23x10^-4 here.", &["6.23x10^-4 = 0.000623"]);
    check_en("There are 10^9 cells, 2^10 of them new.", &["10^9 = 1000000000", "2^10 = 1024"]);
    check_notes("Sono 9e40 atomi.", &["9e40: TooLong"]);
    check_notes("Sono 3^99 casi.", &["3^99: TooLong"]);
}
