//! Dates.

use super::{check, check_en, check_published, check_published_en};

#[test]
fn dates_written_out() {
    check("Si è votato il 19 giugno 2024.", &["il 19 giugno 2024 = 2024-06-19"]);
    check("Si è votato il 19 giugno.", &["il 19 giugno = --06-19"]);
    check("Nel giugno 2024 la siccità.", &["Nel giugno 2024 = 2024-06"]);
    check("Il derby del 4 settembre 1967.", &["del 4 settembre 1967 = 1967-09-04"]);
    check("Festa il 1° maggio.", &["il 1° maggio = --05-01"]);
    check("Saldi dal primo gennaio.", &["dal primo gennaio = --01-01/"]);
    check("Nato l'11 marzo 2011.", &["l'11 marzo 2011 = 2011-03-11"]);
    check("Nata l' 8 febbraio 1968.", &["l' 8 febbraio 1968 = 1968-02-08"]);
    check("Una notte di dicembre del 2019.", &["notte di dicembre del 2019 = 2019-12"]);
    check("La fattura del 12/03/2024.", &["del 12/03/2024 = 2024-03-12"]);
    check("La fattura del 12.3.2024.", &["del 12.3.2024 = 2024-03-12"]);
    check("Registrato 2024-03-12.", &["2024-03-12 = 2024-03-12"]);
    check("Il trentuno dicembre si brinda.", &["Il trentuno dicembre = --12-31"]);
    check("Domenica 25 dicembre 2022 si riposa.", &["Domenica 25 dicembre 2022 = 2022-12-25"]);
    check("Il 7 aprile del '79 lo arrestarono.", &["Il 7 aprile del '79 = 1979-04-07"]);
    check("Il 31 giugno non esiste.", &[]);
    check("Il 12 dic. 2018 nevicò.", &["Il 12 dic. 2018 = 2018-12-12"]);
    check("Aperto dal 3 ott. 2020.", &["dal 3 ott. 2020 = 2020-10-03/"]);
    check("Nato il 5 sett. 1990 a Bari.", &["il 5 sett. 1990 = 1990-09-05"]);
    check("Ha vinto il terzo set. 2018 punti in tutto.", &["terzo = nth 3", "2018 = 2018"]);
}

#[test]
fn months_and_years() {
    check("Ad aprile le elezioni.", &["Ad aprile = --04"]);
    check("A gennaio la neve.", &["A gennaio = --01"]);
    check("Lo scorso novembre la piena.", &["Lo scorso novembre = --11"]);
    check("Il novembre scorso la piena.", &["Il novembre scorso = --11"]);
    check("Da metà gennaio si scia.", &["Da metà gennaio = --01-10/"]);
    check("A fine aprile 2010 il vertice.", &["A fine aprile 2010 = 2010-04-21/2010-04-30"]);
    check("A inizio maggio il raccolto.", &["A inizio maggio = --05-01/--05-10"]);
    check("Il crollo nel 2009.", &["nel 2009 = 2009"]);
    check("Dal 1994 al governo.", &["Dal 1994 = 1994/"]);
    check("Entro il 2030 le auto elettriche.", &["Entro il 2030 = /2030"]);
    check("A fine 2024 i conti.", &["A fine 2024 = 2024-09/2024-12"]);
    check("La stazione (1949) è chiusa.", &["1949 = 1949"]);
    check("Il ponte risale al 1874.", &["al 1874 = 1874"]);
    check("Campioni nel '68.", &["nel '68 = 1968"]);
    check("Nel 2022, 2023 e 2024 il deficit.", &["Nel 2022 = 2022", "2023 = 2023", "2024 = 2024"]);
    check("Il ballo del Maggio Musicale.", &[]);
    check("Un salto di 2000 metri.", &["2000 metri = 2000 m"]);
    check("La gara al 2000 per cento.", &["2000 per cento = 2000 %"]);
}

#[test]
fn date_ranges() {
    check("Chiuso tra il 3 e il 5 maggio.", &["tra il 3 e il 5 maggio = --05-03/--05-05"]);
    check("Chiuso dal 3 al 5 maggio 2023.", &["dal 3 al 5 maggio 2023 = 2023-05-03/2023-05-05"]);
    check("Dal 25 aprile al 3 maggio le ferie.", &["Dal 25 aprile al 3 maggio = --04-25/--05-03"]);
    check("Tra marzo e giugno i test.", &["Tra marzo e giugno = --03/--06"]);
    check("Presidente dal 1999 al 2013.", &["dal 1999 al 2013 = 1999/2013"]);
    check("La legislatura 2019-2021.", &["2019-2021 = 2019/2021"]);
    check("La stagione 2023-24.", &["2023-24 = 2023/2024"]);
    check(
        "Due gare (19 e 26 luglio) a Jerez.",
        &["Due = 2", "19 = --07-19", "26 luglio = --07-26"],
    );
    check("Nati 15 e 3 marzo bello.", &["15 = 15", "3 marzo = --03-03"]);
}

#[test]
fn counted_from_the_day_of_publication() {
    let day = (2024, 4, 24); // A Wednesday.
    check_published(day, "Ieri il voto.", &["Ieri = 2024-04-23"]);
    check_published(day, "Il concerto di ieri sera.", &["di ieri sera = 2024-04-23"]);
    check_published(day, "Questa notte la scossa.", &["Questa notte = 2024-04-24"]);
    check_published(day, "Domani lo sciopero.", &["Domani = 2024-04-25"]);
    check_published(day, "L'altro ieri il gol.", &["L'altro ieri = 2024-04-22"]);
    check_published(day, "Martedì il crollo in Borsa.", &["Martedì = 2024-04-23"]);
    check_published(day, "Sabato scorso la finale.", &["Sabato scorso = 2024-04-20"]);
    check_published(day, "Lunedì prossimo il processo.", &["Lunedì prossimo = 2024-04-29"]);
    check_published(day, "Il processo riprenderà lunedì.", &["lunedì = 2024-04-29"]);
    check_published(day, "I negozi riapriranno sabato.", &["sabato = 2024-04-27"]);
    check_published(day, "Le scuole chiuderanno venerdì.", &["venerdì = 2024-04-26"]);
    check_published(day, "In città domenica pioveva.", &["domenica = 2024-04-21"]);
    check_published(day, "Quattro giorni fa il furto.", &["Quattro giorni fa = 2024-04-20"]);
    check_published(day, "Due mesi fa il contagio.", &["Due mesi fa = 2024-02"]);
    check_published(day, "Dieci anni fa il naufragio.", &["Dieci anni fa = 2014"]);
    check_published(day, "A gennaio di due anni fa.", &["A gennaio di due anni fa = 2022-01"]);
    check_published(
        day,
        "Nella notte tra lunedì e martedì.",
        &["Nella notte tra lunedì e martedì = 2024-04-22/2024-04-23"],
    );
    check_published(day, "Si parte sabato 27.", &["sabato 27 = 2024-04-27"]);
    check_published(day, "L'anno scorso il Pil.", &["L'anno scorso = 2023"]);
    check_published(day, "Apre ogni martedì.", &[]);
    check_published(day, "Il museo chiude il lunedì.", &[]);
    check_published(day, "Il brano dei Venerdì Santo.", &[]);
}

#[test]
fn years_from_the_day_of_publication() {
    let day = (2024, 4, 24);
    check_published(day, "Lo scorso novembre la piena.", &["Lo scorso novembre = 2023-11"]);
    check_published(day, "A marzo il caldo.", &["A marzo = 2024-03"]);
    check_published(day, "Il 19 giugno si vota.", &["Il 19 giugno = 2024-06-19"]);
    check_published(day, "Il 27 dicembre le dosi.", &["Il 27 dicembre = 2023-12-27"]);
    check_published(day, "Entro settembre i lavori.", &["Entro settembre = /2024-09"]);
    check_published(
        (2024, 1, 9),
        "A fine dicembre i saldi.",
        &["A fine dicembre = 2023-12-21/2023-12-31"],
    );
}

#[test]
fn without_a_day_of_publication_relative_words_say_nothing() {
    check("Ieri il voto, domani i risultati.", &[]);
    check("Martedì il processo.", &[]);
    check("Quattro giorni fa il furto.", &[]);
    check("Prevista per sabato 18.", &[]);
}

#[test]
fn counted_from_another_date() {
    check(
        "Nell'ottobre 2024 partì. Un mese dopo tornò.",
        &["Nell'ottobre 2024 = 2024-10", "Un mese dopo = 2024-11"],
    );
    check(
        "Il 30 maggio 2020 la diagnosi, due giorni dopo cominciò la cura.",
        &["Il 30 maggio 2020 = 2020-05-30", "due giorni dopo = 2020-06-01"],
    );
    check(
        "Il 28 dicembre 2021 il via. Una settimana dopo fermarono tutto.",
        &["Il 28 dicembre 2021 = 2021-12-28", "Una settimana dopo = 2022-01-04"],
    );
    check("Due giorni dopo la gara.", &["Due giorni = 2 day"]);
    check("Nel 2020 il via. Un mese dopo lo stop.", &["Nel 2020 = 2020", "Un mese = 1 month"]);
}

#[test]
fn days_that_share_a_month() {
    check("Il 3 e il 5 maggio.", &["3 = --05-03", "il 5 maggio = --05-05"]);
    check("Il 9 e il 7 maggio.", &["9 = 9", "il 7 maggio = --05-07"]);
    check("Il 3 e il 5 per cento.", &["3 = 3", "5 per cento = 5 %"]);
    check_en("On the 3rd and 5th of May.", &["3rd = --05-03", "5th of May = --05-05"]);
    check_en("Up 3 and 5 per cent.", &["3 = 3", "5 per cent = 5 %"]);
}

#[test]
fn lists_of_days_that_share_a_month() {
    let day = (2024, 4, 24);
    let three = &["8 = 2023-09-08", "9 = 2023-09-09", "10 settembre 2023 = 2023-09-10"];
    check_published(day, "L'8, 9 e 10 settembre 2023 la sagra.", three);
    check_published(
        day,
        "Sciopero il 2, il 3 e il 4 luglio.",
        &["2 = 2024-07-02", "3 = 2024-07-03", "il 4 luglio = 2024-07-04"],
    );
    check_published(
        day,
        "Nei giorni 5, 12, 19 & 26 maggio il museo apre.",
        &["5 = 2024-05-05", "12 = 2024-05-12", "19 = 2024-05-19", "26 maggio = 2024-05-26"],
    );
    check_published(
        day,
        "Dopo il sei, il sette e l'otto giugno.",
        &["sei = 2024-06-06", "sette = 2024-06-07", "l'otto giugno = 2024-06-08"],
    );
    check_published(day, "Arriva il 15, poi riparte.", &["il 15 = 2024-04-15"]);
    // What only looks like it.
    let shares = &["12 = 12", "13 = 13", "14 per cento = 14 %"];
    check_published(day, "Cala il 12, il 13 e il 14 per cento.", shares);
    check_published(day, "Vinse 12, 13 e 14 giochi.", &["12 = 12", "13 = 13", "14 = 14"]);
    check_published(day, "Le righe 12, 13 e 14 mancano.", &["12 = 12", "13 = 13", "14 = 14"]);
    check_published(
        day,
        "Il 12, 32 e 14 giugno.",
        &["12 = 12", "32 = 32", "14 giugno = 2024-06-14"],
    );
    let long = "Il 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 per cento.";
    let bare: Vec<_> = (1..12).map(|n| format!("{n} = {n}")).collect();
    let mut bare: Vec<_> = bare.iter().map(String::as_str).collect();
    bare.push("12 per cento = 12 %");
    check_published(day, long, &bare);
    check_published(
        day,
        "Ne presero 3, 5 e il 7 maggio partirono.",
        &["3 = 3", "5 = 5", "il 7 maggio = 2024-05-07"],
    );
}

#[test]
fn lists_of_days_that_share_a_month_in_english() {
    let day = (2024, 4, 24);
    check_published_en(
        day,
        "Shut on 2, 3 and 4 July 2022.",
        &["2 = 2022-07-02", "3 = 2022-07-03", "4 July 2022 = 2022-07-04"],
    );
    check_published_en(
        day,
        "The fair runs on August 9, 10, and 11, 2025.",
        &["on August 9 = 2025-08-09", "10 = 2025-08-10", "11, 2025 = 2025-08-11"],
    );
    check_published_en(
        day,
        "They play on June 7th, 14th, 21st and 28th in Leeds.",
        &[
            "on June 7th = 2024-06-07",
            "14th = 2024-06-14",
            "21st = 2024-06-21",
            "28th = 2024-06-28",
        ],
    );
    check_published_en(
        day,
        "On the 5th, the 6th & the 7th of May it rained.",
        &["5th = 2024-05-05", "6th = 2024-05-06", "the 7th of May = 2024-05-07"],
    );
    // What only looks like it.
    check_published_en(
        day,
        "On June 12, 13 and 14 people died.",
        &["On June 12 = 2024-06-12", "13 = 13", "14 = 14"],
    );
    check_published_en(day, "On 12, 0 and 14 June.", &["12 = 12", "0 = 0", "14 June = 2024-06-14"]);
    check_published_en(
        day,
        "Up 12, 13 and 14 per cent.",
        &["12 = 12", "13 = 13", "14 per cent = 14 %"],
    );
    check_published_en(day, "They won 12, 13 and 14 games.", &["12 = 12", "13 = 13", "14 = 14"]);
}

#[test]
fn seasons_and_plans_by_their_years() {
    check("Nella stagione 2019/20.", &["2019/20 = 2019/2020"]);
    check("Il triennio 2016-18.", &["2016-18 = 2016/2018"]);
    check("La delibera 2019/20.", &[]);
    check("I voti 2016-18.", &[]);
    check_en("The 2016-17 season.", &["The 2016-17 = 2016/2017"]);
    check_en("A 2019/27 ruling.", &[]);
}

#[test]
fn days_of_the_year_before_them() {
    let day = (2022, 3, 30);
    let check = |text: &str, expected: &[&str]| check_published(day, text, expected);
    check(
        "Il rogo di due anni fa, quando il 20 settembre bruciò il tetto.",
        &["di due anni fa = 2020", "il 20 settembre = 2020-09-20"],
    );
    check(
        "Rimonta al 1998 quando il 5 maggio franò il monte.",
        &["al 1998 = 1998", "il 5 maggio = 1998-05-05"],
    );
    check_published_en(
        day,
        "It recalls the flood of 2015, when on 4 July the dam gave way.",
        &["of 2015 = 2015", "on 4 July = 2015-07-04"],
    );
    check(
        "Fondato nel 1998, il 5 maggio il club fa festa.",
        &["nel 1998 = 1998", "il 5 maggio = 2022-05-05"],
    );
}
