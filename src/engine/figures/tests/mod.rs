//! What is read out of sentences, one line a case. Helpers whose name ends in `_en` read English,
//! the others Italian.

mod ages;
mod bounds;
mod bounds_en;
mod calendar;
mod change;
mod dates_en;
mod derivations;
mod fractions;
mod holidays;
mod identifiers;
mod marks;
mod money;
mod numbers;
mod numbers_en;
mod quantities;
mod recurrences;
mod robustness;
mod signs;
mod spans;
mod times;
mod times_en;
mod unit_words;
mod units_en;
mod units_it;
mod words;
mod work;

use super::read;
use crate::engine::lang::{Pack, en, it};
use crate::engine::model::{Date, Figure, FigureKind};
use crate::engine::quantity::{Clock, DateRange, End, PartialDate, Precision, TimeRange, Value};
use crate::engine::text::Text;

/// Checks the figures of a text without a day of publication: each as `words = meaning`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_on(&it::PACK, None, text, expected);
}

/// The same in English.
#[track_caller]
fn check_en(text: &str, expected: &[&str]) {
    check_on(&en::PACK, None, text, expected);
}

/// The same, published on a day.
#[track_caller]
fn check_published(day: (i32, u8, u8), text: &str, expected: &[&str]) {
    check_on(&it::PACK, Some(date(day)), text, expected);
}

/// The same in English, published on a day.
#[track_caller]
fn check_published_en(day: (i32, u8, u8), text: &str, expected: &[&str]) {
    check_on(&en::PACK, Some(date(day)), text, expected);
}

/// Checks what is noted and left out: each as `words: reason`. No figure may be read.
#[track_caller]
fn check_notes(source: &str, expected: &[&str]) {
    check_notes_in(&it::PACK, source, expected);
}

/// The same in English.
#[track_caller]
fn check_notes_en(source: &str, expected: &[&str]) {
    check_notes_in(&en::PACK, source, expected);
}

fn date((year, month, day): (i32, u8, u8)) -> Date {
    let month = time::Month::try_from(month).expect("a month");
    Date::from_calendar_date(year, month, day).expect("a day")
}

#[track_caller]
fn check_on(pack: &Pack, published: Option<Date>, source: &str, expected: &[&str]) {
    let text = Text::new(source, pack);
    let (figures, _) = read(&text, published, pack);
    let found: Vec<_> = figures
        .iter()
        .map(|figure| format!("{} = {}", figure.span.of(source), meaning(figure)))
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[track_caller]
fn check_notes_in(pack: &Pack, source: &str, expected: &[&str]) {
    let text = Text::new(source, pack);
    let (figures, notes) = read(&text, None, pack);
    let found: Vec<_> =
        notes.iter().map(|note| format!("{}: {:?}", note.span.of(source), note.reason)).collect();
    assert_eq!(found, expected, "{source}");
    assert_eq!(figures, [], "{source}");
}

/// `03:36`, `14:00/16:00`, `18:00/`, `/20:00`.
fn times(time: TimeRange) -> String {
    let end = |clock: Option<Clock>| clock.map_or_else(String::new, |clock| clock.to_string());
    let single = time.single().map(|clock| clock.to_string());
    single.unwrap_or_else(|| format!("{}/{}", end(time.start()), end(time.end())))
}

/// `2024-06-19`, `2024-06/2024-08`, `2019/`, `/2024-06`.
fn dates(range: DateRange) -> String {
    let end = |date: Option<PartialDate>| date.map_or_else(String::new, |date| date.to_string());
    let single = range.single().map(|date| date.to_string());
    single.unwrap_or_else(|| format!("{}/{}", end(range.start()), end(range.end())))
}

/// `~12 km`, `>3`, `5..8 EUR`, `age 40 year`, `nth 3`, `2024-06-19`, `03:36`; `1.5 or 1500` where
/// the digits have two readings.
fn meaning(figure: &Figure) -> String {
    let quantity = match figure.value {
        Value::Date(range) => return dates(range),
        Value::Time(time) => return times(time),
        Value::Quantity(quantity) => quantity,
    };
    let end = |end: Option<End>| end.map_or_else(String::new, |end| end.value.to_string());
    let (low, high) = (end(quantity.interval.low), end(quantity.interval.high));
    let other = match figure.other {
        Some(Value::Quantity(other)) => format!(" or {}", end(other.interval.low)),
        _ => String::new(),
    };
    let number = match quantity.precision {
        Precision::Exact if low == high => low,
        Precision::Circa => format!("~{low}"),
        Precision::MoreThan => format!(">{low}"),
        Precision::AtLeast => format!("≥{low}"),
        Precision::LessThan => format!("<{high}"),
        Precision::AtMost => format!("≤{high}"),
        Precision::Exact | Precision::Between => format!("{low}..{high}"),
    };
    let kind = match figure.kind {
        FigureKind::Age => "age ",
        FigureKind::Ordinal => "nth ",
        _ => "",
    };
    let unit = quantity.unit.map_or_else(String::new, |unit| format!(" {}", unit.0));
    format!("{kind}{number}{unit}{other}")
}
