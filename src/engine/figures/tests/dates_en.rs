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
