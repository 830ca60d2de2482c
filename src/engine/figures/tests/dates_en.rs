//! Dates in English that other words count, bound or join.

use super::{check_en, check_published, check_published_en};

const MONDAY: (i32, u8, u8) = (2018, 9, 3);

#[track_caller]
fn on_monday(source: &str, expected: &[&str]) {
    check_published_en(MONDAY, source, expected);
}

#[test]
fn a_day_of_the_week_and_its_evening() {
    on_monday(
        "The talks begin on the first Monday evening of October 2018.",
        &["on the first Monday evening of October 2018 = 2018-10-01"],
    );
    on_monday(
        "A concert on the second Friday night of next month.",
        &["on the second Friday night of next month = 2018-10-12"],
    );
    on_monday(
        "The first Sunday morning of March 2017 was dry.",
        &["The first Sunday morning of March 2017 = 2017-03-05"],
    );
    on_monday("The first evening of the fair.", &["first = nth 1"]);
    on_monday("It meets on the second Tuesday of every month.", &[]);
    check_published(MONDAY, "Si apre il primo lunedì di ogni mese.", &[]);
}

#[test]
fn a_day_of_the_week_some_weeks_off() {
    on_monday(
        "We vote on Friday two weeks from now.",
        &["on Friday two weeks from now = 2018-09-21"],
    );
    on_monday("She left Monday three weeks ago.", &["Monday three weeks ago = 2018-08-13"]);
    on_monday("The plant shut Thursday, a week ago.", &["Thursday, a week ago = 2018-08-30"]);
    on_monday(
        "The plant shut Thursday, two weeks of strikes later.",
        &["Thursday = 2018-08-30", "two weeks = 2 week"],
    );
}

#[test]
fn holidays_and_their_weekends() {
    on_monday(
        "Over the Labor Day weekend 12 drowned.",
        &["Over the Labor Day weekend = 2018-09-01/2018-09-03", "12 = 12"],
    );
    on_monday(
        "On Thanksgiving weekend shops open.",
        &["On Thanksgiving weekend = 2018-11-22/2018-11-25"],
    );
    on_monday(
        "Crowds came on Easter weekend 2019.",
        &["on Easter weekend 2019 = 2019-04-20/2019-04-21"],
    );
    on_monday("They closed for Christmas weekend.", &[]);
}

#[test]
fn bounds_of_what_is_counted_from_a_day() {
    on_monday(
        "It will be ready less than 3 days after tomorrow.",
        &["less than 3 days after tomorrow = 2018-09-04/2018-09-06"],
    );
    on_monday(
        "He died less than two weeks before Christmas 2016.",
        &["less than two weeks before Christmas 2016 = 2016-12-12/2016-12-25"],
    );
    on_monday(
        "They met more than a year after May 5, 2016.",
        &["more than a year after May 5, 2016 = 2017-05-05/"],
    );
    on_monday("It takes less than 3 days.", &["less than 3 days = <3 day"]);
    check_published(
        MONDAY,
        "Meno di tre giorni dopo il 5 maggio 2017.",
        &["Meno di tre giorni dopo il 5 maggio 2017 = 2017-05-05/2017-05-07"],
    );
}

#[test]
fn the_last_months_and_weeks() {
    on_monday(
        "In the last 2 months and 3 days it rained twice.",
        &["In the last 2 months and 3 days = 2018-06-30/2018-09-02"],
    );
    on_monday(
        "The next two weeks and three days are free.",
        &["The next two weeks and three days = 2018-09-04/2018-09-20"],
    );
    check_published(
        MONDAY,
        "Negli ultimi due anni e tre mesi.",
        &["Negli ultimi due anni e tre mesi = 2016-06-03/2018-09-02"],
    );
    on_monday(
        "The course will last three weeks, and could last two more days.",
        &["three weeks = 3 week", "two = 2"],
    );
}

#[test]
fn numbers_that_a_time_makes_days() {
    on_monday(
        "The road shuts on the 17 from 2pm to 4pm.",
        &["on the 17 = 2018-09-17", "from 2pm to 4pm = 14:00/16:00"],
    );
    on_monday("Closed 23/12 before 5pm.", &["23/12 = 2018-12-23", "before 5pm = /17:00"]);
    on_monday(
        "Open 6/4 between 9.30-4.30pm.",
        &["6/4 = 2018-06-04", "between 9.30-4.30pm = 09:30/16:30"],
    );
    check_published(
        MONDAY,
        "Chiuso il 9 dalle sei alle otto.",
        &["il 9 = 2018-09-09", "dalle sei alle otto = 06:00/08:00"],
    );
    on_monday("Open 23/12 at 5pm.", &["23/12 = 2018-12-23", "at 5pm = 17:00"]);
    on_monday("The odds are 7/2 at 5pm.", &["at 5pm = 17:00"]);
    on_monday("It led 6/4 after 3 rounds.", &["3 = 3"]);
    on_monday("He ranks on the 17 after two wins.", &["17 = 17", "two = 2"]);
}

#[test]
fn years_in_words() {
    check_en(
        "It ran from two thousand until two thousand and ten.",
        &["from two thousand until two thousand and ten = 2000/2010"],
    );
    check_en(
        "From two thousand to three thousand people.",
        &["From two thousand to three thousand = 2000..3000"],
    );
    check_en("It closed in nineteen eighty-four.", &["in nineteen eighty-four = 1984"]);
    check_en(
        "The town alone accounts for one thousand six hundred and eighty-four.",
        &["one thousand six hundred and eighty-four = 1684"],
    );
}

#[test]
fn money_beside_a_month() {
    on_monday("He paid £ 5 March 12 and ran.", &["£ 5 = 5 GBP", "March 12 = 2018-03-12"]);
    on_monday(
        "I bought it for $ 12 December 27.",
        &["$ 12 = 12 dollar", "December 27 = 2018-12-27"],
    );
    on_monday("He paid on 12 December 2017.", &["on 12 December 2017 = 2017-12-12"]);
}

#[test]
fn days_beside_feasts_and_written_days() {
    on_monday(
        "Shops open the day after Christmas 2017.",
        &["the day after Christmas 2017 = 2017-12-26"],
    );
    on_monday(
        "The week before Easter 2019 is free.",
        &["The week before Easter 2019 = 2019-04-14/2019-04-20"],
    );
    on_monday(
        "The Sunday before May 5, 2017 it rained.",
        &["The Sunday before May 5, 2017 = 2017-04-30"],
    );
    on_monday(
        "The Monday after Easter 2018 was dry.",
        &["The Monday after Easter 2018 = 2018-04-02"],
    );
    on_monday("The day before the election it rained.", &[]);
    on_monday(
        "It fell on Monday after Sunday's storm.",
        &["on Monday = 2018-09-03", "after Sunday = 2018-09-02"],
    );
    check_published(
        MONDAY,
        "Il giorno prima del 5 maggio 2017.",
        &["Il giorno prima del 5 maggio 2017 = 2017-05-04"],
    );
    check_published(
        MONDAY,
        "La settimana prima di Natale.",
        &["La settimana prima di Natale = 2018-12-18/2018-12-24"],
    );
    on_monday(
        "On the weekend of July 4, 2018 it burned.",
        &["On the weekend of July 4, 2018 = 2018-07-07/2018-07-08"],
    );
}

#[test]
fn ends_of_periods_and_halves_of_years() {
    on_monday(
        "It must end before the end of the year.",
        &["before the end of the year = /2018-12"],
    );
    on_monday("Built before the end of 2014.", &["before the end of 2014 = /2014-12"]);
    check_published(
        MONDAY,
        "Prima della fine del 2019 si vota.",
        &["Prima della fine del 2019 = /2019-12"],
    );
    on_monday("Before early 2014 none were sold.", &["Before early 2014 = /2013-12"]);
    on_monday("We met half a year ago.", &["half a year ago = 2018-03"]);
    on_monday(
        "In the third quarter 2018 sales fell.",
        &["In the third quarter 2018 = 2018-07/2018-09"],
    );
    check_published(
        MONDAY,
        "Nel primo semestre 2017 è cresciuto.",
        &["Nel primo semestre 2017 = 2017-01/2017-06"],
    );
    on_monday(
        "In the first quarter 2000 people died.",
        &["In the first quarter = 2018-01/2018-03", "2000 = 2000"],
    );
}

#[test]
fn ranges_to_come_and_clocks_beside_days() {
    on_monday(
        "It will be shut from May through July.",
        &["from May through July = 2019-05/2019-07"],
    );
    on_monday("It was shut from May through July.", &["from May through July = 2018-05/2018-07"]);
    on_monday("On view Nov 18 - Dec 19.", &["Nov 18 - Dec 19 = 2018-11-18/2018-12-19"]);
    on_monday(
        "From 3pm on 2 July to 10am on 4 July.",
        &["From 3pm = 15:00/", "on 2 July = 2018-07-02", "10am = 10:00", "on 4 July = 2018-07-04"],
    );
    on_monday("A quarter past seven at night.", &["A quarter past seven at night = 19:15"]);
    on_monday("Trains run from 930 am.", &["from 930 am = 09:30/"]);
    on_monday("Trains carried 930.", &["930 = 930"]);
}

#[test]
fn parts_of_months_as_ends() {
    on_monday(
        "Shut from early November to mid-January.",
        &["from early November to mid-January = 2017-11-01/2018-01-20"],
    );
    on_monday(
        "Shut from the beginning of May to mid-June 2015.",
        &["from the beginning of May to mid-June 2015 = 2015-05-01/2015-06-20"],
    );
    on_monday(
        "Shut between late December and early February 2016.",
        &["between late December and early February 2016 = 2015-12-21/2016-02-10"],
    );
    on_monday(
        "Shut between late 2015 and early 2017.",
        &["between late 2015 and early 2017 = 2015-09/2017-04"],
    );
}

#[test]
fn days_that_others_place() {
    on_monday(
        "Shut Monday through Friday next week.",
        &["Monday through Friday next week = 2018-09-10/2018-09-14"],
    );
    on_monday("It broke one and a half years ago.", &["one and a half years ago = 2017-03"]);
    on_monday("It took one and a half years.", &["one and a half years = 1.5 year"]);
    on_monday("Come the 21st at 6pm.", &["the 21st = 2018-08-21", "at 6pm = 18:00"]);
    on_monday("Come the 21st guest.", &["21st = nth 21"]);
}

#[test]
fn within_a_time_to_come() {
    on_monday("We will know within two weeks.", &["within two weeks = 2018-09-03/2018-09-17"]);
    on_monday("Within two days the rebels had taken it.", &["two days = 2 day"]);
    check_published(MONDAY, "Il cantiere chiuderà entro due mesi.", &["due mesi = 2 month"]);
    check_published(MONDAY, "Va chiesto entro 60 giorni dalla notifica.", &["60 giorni = 60 day"]);
    check_published(MONDAY, "Due martedì fa ha piovuto.", &["Due martedì fa = 2018-08-21"]);
}

#[test]
fn lengths_beside_both_ends() {
    check_published_en(
        MONDAY,
        "The fair runs for six days, from June 7 to 12.",
        &["six days = 6 day", "from June 7 to 12 = 2018-06-07/2018-06-12"],
    );
    check_published(
        MONDAY,
        "Una mostra di tre settimane, dal 3 ottobre al 24.",
        &["tre settimane = 3 week", "dal 3 ottobre al 24 = 2018-10-03/2018-10-24"],
    );
    check_published(
        MONDAY,
        "Nei sei giorni dal 7 giugno al 12 giugno si vota.",
        &["sei giorni = 6 day", "dal 7 giugno al 12 giugno = 2018-06-07/2018-06-12"],
    );
    check_published(
        MONDAY,
        "Una mostra di tre settimane a partire dal 3 ottobre.",
        &["di tre settimane a partire dal 3 ottobre = 2018-10-03/2018-10-23"],
    );
}

#[test]
fn hours_after_a_day() {
    check_published(
        MONDAY,
        "Il treno partì il 3 luglio. Sei ore dopo arrivò.",
        &["il 3 luglio = 2018-07-03", "Sei ore = 6 hour"],
    );
    check_published_en(
        MONDAY,
        "It began on 3 July, and eight hours later was out.",
        &["on 3 July = 2018-07-03", "eight hours = 8 hour"],
    );
    check_published_en(
        MONDAY,
        "Snow fell on 3 March and thawed two hours later.",
        &["on 3 March = 2018-03-03", "two hours = 2 hour"],
    );
    check_published_en(
        MONDAY,
        "It began on 3 July, and two days later was out.",
        &["on 3 July = 2018-07-03", "two days later = 2018-07-05"],
    );
}
