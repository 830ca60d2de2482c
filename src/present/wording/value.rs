//! Values in words: as written where they are quoted, short where there is no room.

use super::units::unit_sign;
use crate::engine::model::ClaimRef;
use crate::engine::quantity::{DateRange, PartialDate, Precision, TimeRange, Value};
use crate::present::note::claim_of;
use crate::present::numbers::{format_date, format_number};
use crate::present::{Locale, Story};

/// A value as its article writes it; dates by their parts, so that "last June" and "in June" read
/// alike.
#[must_use]
pub fn label(value: &Value, written: &str, locale: Locale) -> String {
    match value {
        Value::Quantity(_) => {
            let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
            // The first letter may be a sentence's; a unit's or name's never comes first.
            let mut letters = written.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
        }
        Value::Date(date) => date_label(date, locale),
        Value::Time(time) => time_label(*time, locale),
    }
}

fn date_label(date: &DateRange, locale: Locale) -> String {
    let words = |date: PartialDate| format_date(date, locale);
    match (date.start(), date.end(), locale) {
        (Some(start), Some(end), _) if start == end => words(start),
        (Some(start), Some(end), _) => format!("{} – {}", words(start), words(end)),
        (Some(start), None, Locale::It) => format!("d{}", italian_from(start)),
        (Some(start), None, Locale::En) => format!("from {}", words(start)),
        (None, Some(end), Locale::It) => format!("fino {}", italian_from(end)),
        (None, Some(end), Locale::En) => format!("until {}", words(end)),
        (None, None, _) => String::new(),
    }
}

/// A date with the end of the preposition before it: "al 2019", "a giugno", "all’8 maggio".
fn italian_from(date: PartialDate) -> String {
    let preposition = match (date.month, date.day) {
        (_, Some(8 | 11)) => "all’",
        (Some(_), None) => "a ",
        _ => "al ",
    };
    format!("{preposition}{}", format_date(date, Locale::It))
}

fn time_label(time: TimeRange, locale: Locale) -> String {
    match (time.start(), time.end(), locale) {
        (Some(start), Some(end), _) if start == end => start.to_string(),
        (Some(start), Some(end), _) => format!("{start}–{end}"),
        (Some(start), None, Locale::It) => format!("dalle {start}"),
        (Some(start), None, Locale::En) => format!("from {start}"),
        (None, Some(end), Locale::It) => format!("fino alle {end}"),
        (None, Some(end), Locale::En) => format!("until {end}"),
        (None, None, _) => String::new(),
    }
}

/// A value in as few signs as possible: `> 6.000`, `ca. 1.100`. Words that hold no digit stay.
#[must_use]
pub fn short_label(value: &Value, written: &str, locale: Locale) -> String {
    let Value::Quantity(quantity) = value else { return label(value, written, locale) };
    if !written.contains(|c: char| c.is_ascii_digit()) {
        return label(value, written, locale);
    }
    let number = |end: Option<crate::engine::quantity::End>| {
        end.map(|end| format_number(end.value, locale)).unwrap_or_default()
    };
    let (low, high) = (number(quantity.interval.low), number(quantity.interval.high));
    let bare = match quantity.precision {
        Precision::Exact => low,
        Precision::Circa => format!("{} {low}", if locale == Locale::It { "ca." } else { "c." }),
        Precision::MoreThan => format!("> {low}"),
        Precision::AtLeast => format!("≥ {low}"),
        Precision::LessThan => format!("< {high}"),
        Precision::AtMost => format!("≤ {high}"),
        Precision::Between => format!("{low}–{high}"),
    };
    match quantity.unit {
        Some(unit) => format!("{bare} {}", unit_sign(unit.0, locale)),
        None => bare,
    }
}

/// The days that some claims are of: those they say themselves where all do, else those their
/// articles were published on. A day is told only in one way, since the two are not of one kind.
pub fn days_of(story: &Story, claims: &[ClaimRef]) -> Vec<Option<DateRange>> {
    let said: Vec<_> = claims.iter().map(|&at| said_day(story, at)).collect();
    if said.iter().all(Option::is_some) {
        return said;
    }
    let published =
        |at: &ClaimRef| Some(DateRange::of(story.article(at.article).published?.into()));
    claims.iter().map(published).collect()
}

/// The day, month or year that a claim says it is of.
pub fn said_day(story: &Story, at: ClaimRef) -> Option<DateRange> {
    match claim_of(story, at).frame.as_of {
        Some(Value::Date(date)) if date.start() == date.end() => Some(date),
        _ => None,
    }
}

/// A day in words.
pub fn day_label(date: &DateRange, locale: Locale) -> String {
    date_label(date, locale)
}
