//! Sums of money in Italian and English: signs, codes and words, before the number and after it.

use super::{check, check_en, check_notes};

#[test]
fn signs_before_and_after() {
    check("Il biglietto costa € 35.", &["€ 35 = 35 EUR"]);
    check("Una borsa da 2.500 €.", &["2.500 € = 2500 EUR"]);
    check("Vale 40 mln £.", &["40 mln £ = 40000000 GBP"]);
    check_en("A yacht for £2bn.", &["£2bn = 2000000000 GBP"]);
    check_en("It sold for $1,250.50.", &["$1,250.50 = 1250.5 dollar"]);
    check_en("Fees of ¥300 and ₹45.", &["¥300 = 300 JPY", "₹45 = 45 INR"]);
    check_en("The fare is ₪ 8.", &["₪ 8 = 8 ILS"]);
    check_en("Rows of $ 20.00 $ 37.50.", &["$ 20.00 = 20 dollar", "$ 37.50 = 37.5 dollar"]);
}

#[test]
fn signs_that_name_a_country() {
    check_en("A US$150 licence.", &["US$150 = 150 USD"]);
    check_en("A A$90 million mine.", &["A$90 million = 90000000 AUD"]);
    check_en("A bid of C$3.5 billion.", &["C$3.5 billion = 3500000000 CAD"]);
    check_en("A flat at HK$12 million.", &["HK$12 million = 12000000 HKD"]);
    check_en("A grant of NZ$40,000.", &["NZ$40,000 = 40000 NZD"]);
    check_en("A toll of S$5.", &["S$5 = 5 SGD"]);
    check_en("A stake of R$7 million.", &["R$7 million = 7000000 BRL"]);
    check("Un prestito di US$ 15 milioni.", &["US$ 15 milioni = 15000000 USD"]);
    check("Una multa di CAD$ 900.", &["CAD$ 900 = 900 CAD"]);
    check_en("The firm's $5 fee and a $9 tip.", &["$5 = 5 dollar", "$9 = 9 dollar"]);
}

#[test]
fn codes() {
    check("Un fondo da EUR 300 milioni.", &["EUR 300 milioni = 300000000 EUR"]);
    check("Costa 1.200 CHF.", &["1.200 CHF = 1200 CHF"]);
    check("Ricavi per 120 MEUR.", &["120 MEUR = 120000000 EUR"]);
    check("Una tassa di 60 M€.", &["60 M€ = 60000000 EUR"]);
    check_en("Assets of USD115.", &["USD115 = 115 USD"]);
    check_en("It raised 2.5 million NOK.", &["2.5 million NOK = 2500000 NOK"]);
    check_en("They owe 40 USD million.", &["40 USD million = 40000000 USD"]);
    check_en("Sales of MAUD 60.", &["MAUD 60 = 60000000 AUD"]);
    check_en("A deal worth TRY 5.2 billion.", &["TRY 5.2 billion = 5200000000 TRY"]);
    check_en("A mall of USD 2,000.", &["USD 2,000 = 2000 USD"]);
    check_notes("Alla COP28 di Dubai.", &["28: Name"]);
    check_en("All 70 of us.", &["70 = 70"]);
}

#[test]
fn words() {
    check("Ha speso 70 dollari.", &["70 dollari = 70 dollar"]);
    check("Ha speso 70 dollari canadesi.", &["70 dollari canadesi = 70 CAD"]);
    check(
        "Un appalto da 9 milioni di corone danesi.",
        &["9 milioni di corone danesi = 9000000 DKK"],
    );
    check("Ricavi per 2 miliardi di zloty.", &["2 miliardi di zloty = 2000000000 PLN"]);
    check("Una perdita di 300 rupie indiane.", &["300 rupie indiane = 300 INR"]);
    check("Nel 1970 costava 50 lire.", &["Nel 1970 = 1970", "50 lire = 50 ITL"]);
    check("Servono dollari 996.", &["dollari 996 = 996 dollar"]);
    check("Un canone di euro 1.500,00.", &["euro 1.500,00 = 1500 EUR"]);
    check_en("A tax of five million yen.", &["five million yen = 5000000 JPY"]);
    check_en("Fined 10,000 Swiss francs.", &["10,000 Swiss francs = 10000 CHF"]);
    check_en("Paid 1,015 francs a share.", &["1,015 francs = 1015 franc"]);
    check_en(
        "Aid of 3 billion Kenyan shillings.",
        &["3 billion Kenyan shillings = 3000000000 KES"],
    );
    check_en("Debts of 900 million U.S. dollars.", &["900 million U.S. dollars = 900000000 USD"]);
    check_en("A 20-euro note.", &["20-euro = 20 EUR"]);
    check_en("It cost 200 billion won.", &["200 billion won = 200000000000 won"]);
}

#[test]
fn words_that_are_no_money() {
    check("Due corone di fiori.", &["Due = 2"]);
    check("I due marchi si fondono.", &["due = 2"]);
    check("Euro 2024, finale a Berlino.", &[]);
    check("Tre leoni sullo scudo.", &["Tre = 3"]);
    check_en("The party won 306 seats and 20 won medals.", &["306 = 306", "20 = 20"]);
    check_en("She got 12 marks and 3 gold medals.", &["12 = 12", "3 = 3"]);
    check_en("The PHP 8 release.", &[]);
}

#[test]
fn cents() {
    check_en("Bread is up 10p, and milk by 5p.", &["10p = 0.1 GBP", "5p = 0.05 GBP"]);
    check("Costa 5 dollari e 30 centesimi.", &["5 dollari e 30 centesimi = 5.3 dollar"]);
    check(
        "Tredici euro e quarantacinque cent.",
        &["Tredici euro e quarantacinque cent = 13.45 EUR"],
    );
    check("Sale di 12 centesimi il litro.", &["12 centesimi = 0.12 EUR"]);
    check("Il dollaro perde due centesimi.", &["due centesimi = 0.02 dollar"]);
    check("Un contributo di 7 euro e 12 volontari.", &["7 euro = 7 EUR", "12 = 12"]);
    check_en("A ride is three dollars fifty.", &["three dollars fifty = 3.5 dollar"]);
    check_en("It cost $20 and fifty cents.", &["$20 and fifty cents = 20.5 dollar"]);
    check_en("From $20 and 30 stamps.", &["$20 = 20 dollar", "30 = 30"]);
    check_en("Shares fell 34 cents.", &["34 cents = 0.34 dollar"]);
    check_en("Milk at 90 cents, in the euro area.", &["90 cents = 0.9 EUR"]);
    check_en("A 50p coin, and 197 pence a share.", &["50p = 0.5 GBP", "197 pence = 1.97 GBP"]);
    check_en("A 12-cent-a-share dividend.", &["12-cent = 0.12 dollar"]);
    check_en("He paid 5 dollars and 20 guests came.", &["5 dollars = 5 dollar", "20 = 20"]);
}

#[test]
fn pounds_are_money_or_weight() {
    check_en("A fine of 300 pounds.", &["300 pounds = 300 GBP"]);
    check_en("A loss of 20 million pounds.", &["20 million pounds = 20000000 GBP"]);
    check_en("A baby of seven pounds.", &["seven pounds = 7 lb"]);
    check_en("A 300-pound gorilla.", &["300-pound = 300 lb"]);
    check_en("Seized: two million pounds of coffee.", &["two million pounds = 2000000 lb"]);
    check_en("He owes 40 pounds sterling.", &["40 pounds sterling = 40 GBP"]);
}
