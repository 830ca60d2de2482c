//! Times of the day in English.

use super::{check_en, check_notes_en, check_published_en};

#[test]
fn halves_of_the_day() {
    check_en("The tremor came at 7am.", &["at 7am = 07:00"]);
    check_en("Doors open at 7:30 p.m. on the day.", &["at 7:30 p.m. = 19:30"]);
    check_en("They met at 8.10 pm.", &["at 8.10 pm = 20:10"]);
    check_en("It struck at 12:05 a.m. local time.", &["at 12:05 a.m. = 00:05"]);
    check_en("Lunch is at 12 pm sharp.", &["at 12 pm sharp = 12:00"]);
    check_en("Court resumes at 8:45a tomorrow.", &["at 8:45a = 08:45"]);
    check_en("The shop shut at 3 p . m .", &["at 3 p . m . = 15:00"]);
    check_en("It is at 11 in the evening.", &["at 11 in the evening = 23:00"]);
    check_en("The alarm rang at 3 in the morning.", &["at 3 in the morning = 03:00"]);
    check_en("Trains stop at 11 at night.", &["at 11 at night = 23:00"]);
}

#[test]
fn hours_in_words() {
    check_en("The fire began at half past seven.", &["at half past seven = 07:30"]);
    check_en("Play stopped at a quarter to five.", &["at a quarter to five = 04:45"]);
    check_en("At ten to nine the bell rang.", &["At ten to nine = 08:50"]);
    check_en(
        "It was 20 minutes past eight in the evening.",
        &["20 minutes past eight in the evening = 20:20"],
    );
    check_en("At half-past three it rang.", &["At half-past three = 03:30"]);
    check_en("The polls shut at eight o'clock.", &["at eight o'clock = 08:00"]);
    check_en("The siren went off at two forty-five.", &["at two forty-five = 02:45"]);
    check_en("It left at seven thirty pm.", &["at seven thirty pm = 19:30"]);
    check_en("Two minutes before midnight.", &["Two minutes before midnight = 23:58"]);
}

#[test]
fn named_and_military_hours() {
    check_en("Polls close at noon.", &["at noon = 12:00"]);
    check_en("The law takes effect after midnight.", &["after midnight = 00:00/"]);
    check_en("The deadline is 12 noon.", &["12 noon = 12:00"]);
    check_en("The midnight train was late.", &[]);
    check_en("They attacked at 0630 hours.", &["at 0630 hours = 06:30"]);
    check_en("Curfew from 1900 hours.", &["from 1900 hours = 19:00/"]);
    check_en("It sank at 3:36 a.m. (0136 GMT).", &["at 3:36 a.m. = 03:36", "0136 = 01:36"]);
    check_en("The train left at 1435 GMT.", &["at 1435 = 14:35"]);
    check_en("Kick-off is 19:00 GMT.", &["19:00 = 19:00"]);
    check_en("The call is at 7 GMT.", &["at 7 = 07:00"]);
}

#[test]
fn ranges() {
    check_en("Open from 7 to 7:30.", &["from 7 to 7:30 = 07:00/07:30"]);
    check_en("It rained between 9:30 and 11 am.", &["between 9:30 and 11 am = 09:30/11:00"]);
    check_en("The clinic is open 5 to 6pm.", &["5 to 6pm = 17:00/18:00"]);
    check_en("The road is shut 8-9am.", &["8-9am = 08:00/09:00"]);
    check_en("Open between 9.30-4.30pm daily.", &["between 9.30-4.30pm = 09:30/16:30"]);
    check_en("Visits 11:30 am to 12:30.", &["11:30 am to 12:30 = 11:30/12:30"]);
    check_en("Between 0730-0930 nothing moved.", &["Between 0730-0930 = 07:30/09:30"]);
    check_en(
        "From two thirty to two forty five.",
        &["From two thirty to two forty five = 02:30/02:45"],
    );
    check_en("Open noon to 3 pm.", &["noon to 3 pm = 12:00/15:00"]);
}

#[test]
fn open_ends() {
    check_en("Call after 6 pm.", &["after 6 pm = 18:00/"]);
    check_en("Leave before noon.", &["before noon = /12:00"]);
    check_en("Come as early as 7:00 am.", &["as early as 7:00 am = 07:00/"]);
    check_en("No later than 6:00 they said.", &["No later than 6:00 = /06:00"]);
    check_en("Come at 3 pm or later.", &["at 3 pm or later = 15:00/"]);
    check_en("It ended by around 2pm.", &["by around 2pm = /14:00"]);
}

#[test]
fn what_is_no_time() {
    check_en("He moved to London at 7.", &["7 = 7"]);
    check_en("He ran the distance at 9.58.", &["9.58 = 9.58"]);
    check_notes_en("He won by 1:02:30.", &["1:02:30: Identifier"]);
    check_en("The index closed at 2.50 points.", &["2.50 = 2.5"]);
    check_en("They met at 8 embassies.", &["8 = 8"]);
    check_en("Sales fell by 7 to 5.", &["7 = 7", "5 = 5"]);
    check_notes_en("He won 2-1 and lost 3:16-18.", &["2-1: Score", "3:16-18: Identifier"]);
    check_published_en((2024, 5, 6), "They had ten to nine jobs.", &["ten = 10", "nine = 9"]);
}
