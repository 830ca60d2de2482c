//! Numbers in words, of one word and of many.

use super::{check, check_en, check_notes_en};
use crate::engine::figures::numerals::spelled;
use crate::engine::lang::en;

#[test]
fn pieces_that_make_no_english_number() {
    for word in ["tenone", "onetwo", "twentyten", "hundred", "and", "teen", "forty-"] {
        assert_eq!(spelled(word, en::PACK.figures.numerals), None, "{word}");
    }
}

#[test]
fn italian_words_apart() {
    check("Mille novecento venti iscritti.", &["Mille novecento venti = 1920"]);
    check(
        "Costa mille duecento sessanta sei lire.",
        &["mille duecento sessanta sei lire = 1266 ITL"],
    );
    check("In coda trecento mila auto.", &["trecento mila = 300000"]);
    check(
        "Piantati cinquantatre mila novecento novantanove pini.",
        &["cinquantatre mila novecento novantanove = 53999"],
    );
    check(
        "Un milione duecentomila trecento voti.",
        &["Un milione duecentomila trecento = 1200300"],
    );
    check("Sono mille e duecento le pecore.", &["mille e duecento = 1200"]);
    check("Sono duemila e tre le pagine.", &["duemila e tre = 2003"]);
}

#[test]
fn italian_words_of_millions() {
    check("Valgono ventunmilionitrecento lire.", &["ventunmilionitrecento lire = 21000300 ITL"]);
    check("Un buco da duecentomiliardi.", &["duecentomiliardi = 200000000000"]);
    check("Debiti per due bilioni.", &["due bilioni = 2000000000000"]);
}

#[test]
fn numbers_side_by_side_stay_apart() {
    check(
        "Uno due tre quattro venti quindici.",
        &["Uno = 1", "due = 2", "tre = 3", "quattro = 4", "venti = 20", "quindici = 15"],
    );
    check(
        "Estratti cinquanta sessanta trenta e undici.",
        &["cinquanta = 50", "sessanta = 60", "trenta = 30", "undici = 11"],
    );
    check_en(
        "The draw: one two three, fifty one fifty two.",
        &["one = 1", "two = 2", "three = 3", "fifty one = 51", "fifty two = 52"],
    );
    check_en(
        "Both two hundred and three hundred fit.",
        &["two hundred = 200", "three hundred = 300"],
    );
    check_en(
        "Two thousand and five thousand goats.",
        &["Two thousand = 2000", "five thousand = 5000"],
    );
    check_en("Sums of 4000 3 hundred and 21.", &["4000 = 4000", "3 hundred and 21 = 321"]);
    check("Tra mille e duemila cervi.", &["Tra mille e duemila = 1000..2000"]);
    check("Due milioni sei anni fa.", &["Due milioni = 2000000"]);
}

#[test]
fn decimals_in_words() {
    check("Una media di due virgola cinque figli.", &["due virgola cinque = 2.5"]);
    check("Il calo è di zero virgola zero tre.", &["zero virgola zero tre = 0.03"]);
    check("Uno stadio da tre punto due milioni.", &["tre punto due milioni = 3200000"]);
    check_en("Growth of three point five million jobs.", &["three point five million = 3500000"]);
    check_en("It gained nought point nought three.", &["nought point nought three = 0.03"]);
    check_en(
        "Pi is three point one four one five nine.",
        &["three point one four one five nine = 3.14159"],
    );
    check_en(
        "One hundred twenty point zero five goals.",
        &["One hundred twenty point zero five = 120.05"],
    );
    check_en("At one point two men left.", &["two = 2"]);
}

#[test]
fn scales_and_letters() {
    check_en(
        "A fund of 1.2 trillion and 40 bn.",
        &["1.2 trillion = 1200000000000", "40 bn = 40000000000"],
    );
    check_en(
        "They sold 13 lakh phones and 2 crore pens.",
        &["13 lakh = 1300000", "2 crore = 20000000"],
    );
    check_en("Two and a half million bees.", &["Two and a half million = 2500000"]);
    check_en(
        "Half a million geese and half a dozen eggs.",
        &["Half a million = 500000", "half a dozen = ~6"],
    );
    check_en("Now 5k fans and 4K seats.", &["5k = 5000", "4K = 4000"]);
    check_en("Worth $3m or £2bn.", &["$3m = 3000000 dollar", "£2bn = 2000000000 GBP"]);
    check("Visto da 10k utenti, 3M di volte.", &["10k = 10000", "3M = 3000000"]);
    check("Vale 1,2 M, forse 12 mln.", &["1,2 M = 1200000", "12 mln = 12000000"]);
    check(
        "Spesi 11 mila e 500 euro, usati 11 mila e 500 i rotti.",
        &["11 mila e 500 euro = 11500 EUR", "11 mila = 11000", "500 = 500"],
    );
    check_notes_en("The 5G network and the 2B probe.", &["5G: Name", "2B: Name"]);
    check_notes_en("Over 802.11b radio.", &["802.11b: Name"]);
}

#[test]
fn orders_of_magnitude() {
    check_en("Hundreds were hurt and thousands fled.", &["Hundreds = ≥200", "thousands = ≥2000"]);
    check_en("Tens of thousands of homes burned.", &["Tens of thousands = ≥20000"]);
    check_en(
        "A few hundred sheep and several dozen goats.",
        &["A few hundred = ≥200", "several dozen = ≥24"],
    );
    check_en("Scores of boats sank.", &["Scores = ≥40"]);
    check_en(
        "A couple of hundred swans and a dozen ducks.",
        &["A couple of hundred = ~200", "a dozen = ~12"],
    );
    check_en("They came by the thousands, in their hundreds, with scores of 70.", &["70 = 70"]);
    check(
        "Qualche centinaio di api, alcune decine di vespe.",
        &["Qualche centinaio = ≥200", "alcune decine = ≥20"],
    );
    check("Diverse migliaia di pesci.", &["Diverse migliaia = ≥2000"]);
    check("Migliaia in piazza, decine i fermi.", &["Migliaia = ≥2000", "decine = ≥20"]);
    check("Costa il doppio, entrambi lo sanno.", &[]);
}

#[test]
fn hundreds_below_ten_thousand() {
    check_en("Twenty-five hundred men came.", &["Twenty-five hundred = 2500"]);
    check_en(
        "Some forty-one hundred and five votes.",
        &["Some forty-one hundred and five = ~4105"],
    );
    check_en("It cost twenty one hundred dollars.", &["twenty one hundred dollars = 2100 dollar"]);
    check_en("Two hundred and three hundred.", &["Two hundred = 200", "three hundred = 300"]);
    check_en("Twenty to five hundred.", &["Twenty to five hundred = 20..500"]);
}

#[test]
fn one_is_a_number_beside_a_noun_or_a_number() {
    check_en("One man died and one woman fled.", &["One = 1", "one = 1"]);
    check_en("There is one last chance.", &["one = 1"]);
    check_en("One may ask if no one knew which one it was.", &[]);
    check_en("This one is better than the one he sold, one of the oldest.", &[]);
    check_en("A man on an island.", &[]);
    check("Uno o due giorni.", &["Uno o due giorni = 1..2 day"]);
    check("Uno studente e una maestra.", &[]);
    check("Ha detto che sei pini sono caduti, tu sei testimone.", &["sei = 6"]);
    check(
        "Tra gli anni sessanta e settanta, forti venti, poi venti barche.",
        &["Tra gli anni sessanta = 1960/1969", "venti = 20"],
    );
    check(
        "Ha settanta anni di storia, dagli anni settanta.",
        &["settanta anni = 70 year", "dagli anni settanta = 1970/"],
    );
}

#[test]
fn titles_and_names() {
    check_en("Three Killed as Bridge Falls in Two Towns", &["Three = 3", "Two = 2"]);
    check_en("He flew on Air Force One to see Formula One.", &[]);
    check_en("The reign of Elizabeth II ended.", &[]);
    check("Il Papa Giovanni XXIII e il XIX secolo.", &["il XIX secolo = 1801/1900"]);
    check("Ha corso la Mille Miglia.", &[]);
}

#[test]
fn ordinals() {
    check_en(
        "The twenty-first of them, the 21st try.",
        &["twenty-first = nth 21", "21st = nth 21"],
    );
    check_en("Her one hundred and fourteenth game.", &["one hundred and fourteenth = nth 114"]);
    check_en(
        "The two hundredth visitor was the millionth.",
        &["two hundredth = nth 200", "millionth = nth 1000000"],
    );
    check_en("A second man; she came second to last.", &["second = nth 2"]);
    check_en(
        "He ran for twenty seconds, twenty second pauses.",
        &["twenty seconds = 20 second", "twenty = 20"],
    );
    check_en("A twenty-second pause.", &["twenty-second = 20 second"]);
    check("La 21esima edizione, il 1.º posto.", &["21esima = nth 21", "1.º = nth 1"]);
    check(
        "Il duemillesimo cliente, il milionesimo.",
        &["duemillesimo = nth 2000", "milionesimo = nth 1000000"],
    );
    check("Il centoventisettesimo giro.", &["centoventisettesimo = nth 127"]);
}

#[test]
fn two_of_a_kind() {
    check("Una coppia di aquile nel parco.", &["Una coppia = ~2"]);
    check("Rubata una coppia di candelabri.", &["una coppia = ~2"]);
    check_en("A pair of swans nest here.", &["A pair = ~2"]);
    check_en("The navy bought a pair of Bofors guns.", &["a pair = ~2"]);
    // Two who are together.
    check("Una coppia di Rimini ha vinto.", &[]);
    check("Lo ha trovato una coppia in vacanza.", &[]);
    check_en("The pair met at school.", &[]);
}

#[test]
fn one_of_those_whom_something_befell() {
    check("Crolla un ponteggio: un morto.", &["un = 1"]);
    check("Una vittima e due feriti nel rogo.", &["Una = 1", "due = 2"]);
    check("La valanga fa un disperso.", &["un = 1"]);
    check("Un ferito ha raccontato la caduta.", &[]);
    check("Una ferita che non si chiude.", &[]);
}
