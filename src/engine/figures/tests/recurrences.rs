//! What comes again and again, in Italian and English: no day, and no length of time.

use super::{check, check_en, check_published};

#[test]
fn every_so_often() {
    check("Il mercato apre ogni due giorni.", &[]);
    check("Una pillola ogni 8 ore per 5 giorni.", &["5 giorni = 5 day"]);
    check("Visite ogni tre settimane.", &[]);
    check("Si riuniscono tutti i giorni alle 9.", &["alle 9 = 09:00"]);
    check("La sagra torna ogni 25 aprile.", &[]);
    check("Ogni agosto la città si svuota.", &[]);
    check("Un nuovo caso ogni 100 abitanti.", &["100 = 100"]);
    check_published((2024, 4, 24), "Treni soppressi ogni lunedì e giovedì.", &[]);
    check_en("The board meets every two weeks.", &[]);
    check_en("Trains run every 20 minutes until 6 pm.", &["until 6 pm = /18:00"]);
    check_en("The dose is repeated every third day.", &[]);
    check_en("He swam each day until 6 pm.", &["until 6 pm = /18:00"]);
    check_en("A case in every 100 births.", &["100 = 100"]);
}

#[test]
fn so_often_in_a_time() {
    check_en("They train twice a week.", &[]);
    check_en("Have vitamins one a day.", &["one = 1"]);
    check_en("He ate three meals a day.", &["three = 3"]);
    check_en("Rooms cost $90 a night.", &["$90 = 90 dollar"]);
    check_en("The two rivers flood once a decade.", &["two = 2"]);
    check_en("The festival lasts a week.", &["a week = 1 week"]);
    check("Si allenano due volte a settimana.", &["due = 2"]);
}

#[test]
fn a_period_that_is_measured_is_a_length() {
    check_en("The moon circles it every 7 hours 39 minutes.", &["7 hours 39 minutes = 459 minute"]);
    check_en("The comet returns every 3.3 years.", &["3.3 years = 3.3 year"]);
    check("La marea torna ogni 12 ore e 25 minuti.", &["12 ore e 25 minuti = 745 minute"]);
    check("Il battello parte ogni 20 minuti e dieci volte la domenica.", &["dieci = 10"]);
}
