//! How old someone or something is, in Italian and English.

use super::{check, check_en};

#[test]
fn so_many_years_old() {
    check_en("The 34-year-old pilot.", &["34-year-old = age 34 year"]);
    check_en("Two 10-year-olds won.", &["Two = 2", "10-year-olds = age 10 year"]);
    check_en("A three-month-old baby.", &["three-month-old = age 3 month"]);
    check_en("The oak is 500 years old.", &["500 years old = age 500 year"]);
    check_en("At eighteen months of age.", &["eighteen months of age = age 18 month"]);
    check_en("An 87 yo man.", &["87 yo = age 87 year"]);
    check("Una bimba di 18 mesi.", &["18 mesi = age 18 month"]);
    check("Intorno ai due anni di età.", &["Intorno ai due anni di età = age ~2 year"]);
    check("Un forno vecchio di 300 anni.", &["300 anni = age 300 year"]);
    check("La nipote ha solo 9 mesi.", &["9 mesi = age 9 month"]);
    check("Un ragazzo di appena 13 anni.", &["13 anni = age 13 year"]);
}

#[test]
fn so_many_years_that_are_no_age() {
    check_en("A 10-year plan.", &["10-year = 10 year"]);
    check_en("Twelve years of war.", &["Twelve years = 12 year"]);
    check("Ha tre mesi per decidere.", &["tre mesi = 3 month"]);
    check("Una prognosi di 30 giorni.", &["30 giorni = 30 day"]);
    check("Negli ultimi due anni di vita.", &["due anni = 2 year"]);
}

#[test]
fn bare_ages() {
    check_en("A man in his 60s.", &["in his 60s = age 60..69 year"]);
    check_en("She is in her late 30s.", &["in her late 30s = age 30..39 year"]);
    check("Un uomo sulla quarantina.", &["sulla quarantina = age ~40 year"]);
    check("Una donna sui 50 anni.", &["sui 50 anni = age ~50 year"]);
    check("Un libro sulla trentina di morti.", &[]);
    check_en("A driver aged 52 was hurt.", &["52 = age 52 year"]);
    check_en("Ann Lee, 34, a nurse.", &["34 = age 34 year"]);
    check_en("She turned 18.", &["18 = age 18 year"]);
    check_en("He died at the age of 79.", &["79 = age 79 year"]);
    check("Anna Verdi, 61, sindaca di Lodi.", &["61 = age 61 year"]);
    check_en("Flats in New York, 34, are empty.", &["34 = 34"]);
    check_en("Votes: Lee, 34, Park, 12.", &["34 = 34", "12 = 12"]);
}

#[test]
fn ages_bounded() {
    check("Vaccini ai 18-24enni.", &["18-24enni = age 18..24 year"]);
    check("Bambini dai 5 agli 11 anni.", &["dai 5 agli 11 anni = age 5..11 year"]);
    check("Una ragazza di 16 o 17 anni.", &["16 o 17 anni = age 16..17 year"]);
    check("Dai 5 agli 11 anni di carcere.", &["Dai 5 agli 11 anni = 5..11 year"]);
    check_en("Pupils aged between 6 and 11.", &["between 6 and 11 = age 6..11 year"]);
    check_en("Adults ages 18 to 49.", &["18 to 49 = age 18..49 year"]);
    check_en("Jabs for the over-65s.", &["over-65s = age >65 year"]);
    check_en("A ban for under-18s.", &["under-18s = age <18 year"]);
    check_en("People over 60 may vote.", &["over 60 = age >60 year"]);
    check_en("Free for children under 5.", &["under 5 = age <5 year"]);
    check_en("Those younger than 12 months.", &["younger than 12 months = age <12 month"]);
    check("Le dosi agli over 80.", &["over 80 = age >80 year"]);
    check("Sconti per gli under 30.", &["under 30 = age <30 year"]);
    check("I primi ultraottantenni.", &["primi = nth 1", "ultraottantenni = age >80 year"]);
    check("Erano più giovani di tre mesi.", &["più giovani di tre mesi = age <3 month"]);
    check("Età compresa tra i 6 e gli 11 anni.", &["tra i 6 e gli 11 anni = age 6..11 year"]);
}

#[test]
fn words_that_end_as_ages_do() {
    check("La procura ottenne il sequestro.", &[]);
    check("Ne ottenni una copia.", &[]);
}

#[test]
fn bounds_that_are_no_ages() {
    check_en("They sold over 65 cars.", &["over 65 = >65"]);
    check("La finale dell'Under 21 azzurra.", &[]);
    check("L'asta si chiude over 60 milioni.", &["60 milioni = 60000000"]);
}

#[test]
fn ages_by_the_words_around() {
    check("Un cuoco greco di 40 anni.", &["40 anni = age 40 year"]);
    check("I gemelli di 8 e 11 anni.", &["8 = age 8 year", "11 anni = age 11 year"]);
    check("Gli alunni sotto i 12 anni.", &["sotto i 12 anni = age <12 year"]);
    check("Si è spento a 93 anni.", &["93 anni = age 93 year"]);
    check("Nati il 3, hanno 8 e 11 anni di pena.", &["3 = 3", "8 = 8", "11 anni = 11 year"]);
    check("Fu condannato a 30 anni.", &["30 anni = 30 year"]);
    check("Un mutuo con più di 20 anni.", &["più di 20 anni = >20 year"]);
}

#[test]
fn years_said_before_the_number() {
    check("Il sindaco, che di anni ne ha 61, esulta.", &["61 = age 61 year"]);
    check("La ballerina di anni ne aveva 19.", &["19 = age 19 year"]);
    check("Il coro di anni ne ha 40.", &["40 = age 40 year"]);
    check("Di case ne ha 61.", &["61 = 61"]);
}
