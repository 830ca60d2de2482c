//! Parts of one, alone, after a number, and before a scale.

use super::{check, check_en, check_notes, check_notes_en};

const THIRD: &str = "33.33333333333333333333333333..33.33333333333333333333333334 %";

#[test]
fn shares_whose_decimals_never_end_lie_between_neighbours() {
    check("Un terzo dei voti.", &[&format!("Un terzo = {THIRD}")]);
    check("Uno su tre vota.", &[&format!("Uno su tre = {THIRD}")]);
    check_en("A third of the votes.", &[&format!("A third = {THIRD}")]);
    check_en("One in three votes.", &[&format!("One in three = {THIRD}")]);
}

#[test]
fn shares_in_words() {
    check("I due quinti del campo.", &["due quinti = 40 %"]);
    check("Calo di un quarto.", &["un quarto = 25 %"]);
    check("Nove su dieci restano.", &["Nove su dieci = 90 %"]);
    check("Ne guarisce uno su mille.", &["uno su mille = 0.1 %"]);
    check_en("Three quarters of the crop.", &["Three quarters = 75 %"]);
    check_en("Sales fell by a quarter.", &["a quarter = 25 %"]);
    check_en(
        "Nine in 10 voters and four out of five nurses.",
        &["Nine in 10 = 90 %", "four out of five = 80 %"],
    );
    check_en("Five-eighths of an inch of rain", &["Five-eighths of an inch = 0.625 in"]);
    check_en("Half of the roads and half the bridges.", &["Half = 50 %", "half = 50 %"]);
}

#[test]
fn shares_said_before() {
    check("Con una percentuale del 20.", &["percentuale del 20 = 20 %"]);
    check_en("It has a percentage of sixteen.", &["percentage of sixteen = 16 %"]);
    check_en("Ten per cent of 210 patients fell ill.", &["Ten per cent = 10 %", "210 = 210"]);
    check_en("The percentage of 20 patients is unknown.", &["20 = 20"]);
}

#[test]
fn what_only_looks_like_a_share() {
    check("Arrivati tre mezzi dei vigili.", &["tre = 3"]);
    check("Arrivati 3 mezzi dei vigili.", &["3 = 3"]);
    check("Sui 2 mezzi viaggiavano operai.", &["2 = 2"]);
    check("Con un mezzo di soccorso.", &[]);
    check("Giocati 3 quarti di gara.", &["3 quarti = 75 %"]);
    check("Due quarti di finale.", &["Due = 2"]);
    check("Un terzo uomo è fuggito.", &["terzo = nth 3"]);
    check("I promossi sono 120 su 150.", &["120 = 120", "150 = 150"]);
    check_en("A third man fled.", &["third = nth 3"]);
    check_en("Growth over the last three quarters.", &[]);
    check_en("In the first half it rained, half the time.", &["first = nth 1", "half = 50 %"]);
    check_en("There were 12 in six boxes and 8 in 5.", &["12 = 12", "six = 6", "8 = 8", "5 = 5"]);
    check_en("Two dead and a third hurt.", &["Two = 2", "third = nth 3"]);
}

#[test]
fn fractions_in_signs() {
    check("Più di 1/4 del totale.", &["Più di 1/4 = >25 %"]);
    check("Servono 2 1/2 litri.", &["2 1/2 litri = 2.5 l"]);
    check("Servono 2½ litri, poi ¾ di litro.", &["2½ litri = 2.5 l", "¾ di litro = 0.75 l"]);
    check("Ha perso 1/2 del peso.", &["1/2 = 50 %"]);
    check_en("He ate 3/4 of it.", &["3/4 = 75 %"]);
    check("Una quota superiore a 1/4.", &["superiore a 1/4 = >25 %"]);
    check(
        "Una quota superiore a 1/4 e inferiore a 1/2.",
        &["superiore a 1/4 e inferiore a 1/2 = 25..50 %"],
    );
    check_en("It rose 5 1/8 points.", &["5 1/8 = 5.125"]);
    check_notes("Con il fascicolo 18/2020.", &["18/2020: Identifier"]);
    check_notes_en("Open 24/7 since 9/11.", &["24/7: Name", "9/11: Name"]);
}

#[test]
fn mixed_numbers() {
    check("Cinque e tre quarti.", &["Cinque e tre quarti = 5.75"]);
    check("Parte un mezzo da piazza Dante.", &[]);
    check("Un mezzo militare è in fiamme.", &[]);
    check("Due e un mezzo.", &["Due e un mezzo = 2.5"]);
    check_en("He waited two and three quarters.", &["two and three quarters = 2.75"]);
    check_en("One hundred and three quarters.", &["One hundred and three quarters = 100.75"]);
    check_en("It is three and one fourth.", &["three and one fourth = 3.25"]);
    check_en("One hundred and thirty fifths.", &["One hundred and thirty fifths = 26"]);
}

#[test]
fn parts_of_a_scale() {
    check("Un quarto di milione di api.", &["Un quarto di milione = 250000"]);
    check("Sei milioni e mezzo di api.", &["Sei milioni e mezzo = 6500000"]);
    check_en("Three quarters of a million bees.", &["Three quarters of a million = 750000"]);
    check_en("A quarter million bees.", &["A quarter million = 250000"]);
    check_en("One billion and a half million.", &["One billion and a half million = 1000500000"]);
    check_en("One million and a half bees.", &["One million and a half = 1500000"]);
}

#[test]
fn parts_of_a_unit() {
    check("Un ritardo di tre quarti d'ora.", &["tre quarti d'ora = 45 minute"]);
    check("Dopo un'ora e tre quarti di volo.", &["un'ora e tre quarti = 105 minute"]);
    check_en("After two hours and a quarter.", &["two hours and a quarter = 135 minute"]);
    check_en(
        "One and a half hours later, two hours and a third man.",
        &["One and a half hours = 1.5 hour", "two hours = 2 hour", "third = nth 3"],
    );
    check_en("He waited one and half hours.", &["one and half hours = 1.5 hour"]);
    check_en("In 10 and half the cases.", &["10 = 10", "half = 50 %"]);
    check("A un quarto di chilometro.", &["un quarto di chilometro = 0.25 km"]);
}
