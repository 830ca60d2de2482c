//! Scales of days and of hours.

use super::scale::{Range, Scale};
use super::{Align, Tick};
use crate::engine::comparisons::ANY_YEAR;
use crate::engine::quantity::DateRange;
use crate::present::Locale;
use crate::present::numbers::{format_date, month_name};

/// The longest stretch that is shown day by day, and month by month, in days.
const DAYS: f64 = 45.0;
const MONTHS: f64 = 430.0;

/// What a date without a month lasts at least, in days.
const YEAR: f64 = 365.0;

/// Days where all lie close together, else the months of a year, else years. Dates of which one has
/// no year share the months of one.
pub fn date_scale(undated: bool, ranges: &[Range], locale: Locale) -> Option<(Scale, Vec<Tick>)> {
    // A range with an open end still shows the day that it has.
    let starts = ranges.iter().filter_map(|range| range.low.or(range.high.map(|day| day - 1.0)));
    let ends = ranges.iter().filter_map(|range| range.high.or(range.low.map(|day| day + 1.0)));
    let (first, last) = (starts.fold(f64::MAX, f64::min), ends.fold(f64::MIN, f64::max));
    if last <= first {
        return None;
    }
    // Years alone stand on years, however few they are.
    let is_fine = |range: &Range| matches!((range.low, range.high), (Some(low), Some(high)) if high - low < YEAR);
    if last - first <= DAYS {
        days(first, last, locale)
    } else if undated {
        months((ANY_YEAR, 1), (ANY_YEAR, 12), locale)
    } else {
        let (from, to) = (date_of(first)?, date_of(last - 1.0)?);
        if !ranges.iter().any(is_fine) {
            years(from.year(), to.year())
        } else if from.year() == to.year() {
            months((from.year(), 1), (to.year(), 12), locale)
        } else if last - first <= MONTHS {
            let month = |date: time::Date| (date.year(), u8::from(date.month()));
            months(month(from), month(to), locale)
        } else {
            years(from.year(), to.year())
        }
    }
}

/// Each day or every few, its words under its middle, where a day stands.
fn days(first: f64, last: f64, locale: Locale) -> Option<(Scale, Vec<Tick>)> {
    let pad = ((last - first) / 8.0).ceil().max(1.0);
    let (low, high) = (first - pad, last + pad);
    let scale = Scale { low, high, logarithmic: false, of_numbers: false };
    let step = [1, 2, 5, 10].into_iter().find(|&step| high - low <= f64::from(step) * 9.0);
    let mut ticks = Vec::new();
    let mut month = None;
    let mut day = low;
    while day < high {
        let date = date_of(day)?;
        let name: String = month_name(date.month().into(), locale).chars().take(3).collect();
        let label = if month == Some(date.month()) {
            date.day().to_string()
        } else {
            format!("{} {name}", date.day())
        };
        month = Some(date.month());
        ticks.push(middle(&scale, day, day + 1.0, label));
        day += f64::from(step.unwrap_or(10));
    }
    Some((scale, ticks))
}

/// From one month to another, both whole.
fn months(from: (i32, u8), to: (i32, u8), locale: Locale) -> Option<(Scale, Vec<Tick>)> {
    let after =
        |(year, month): (i32, u8)| if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let scale = Scale {
        low: day_of(from)?,
        high: day_of(after(to))?,
        logarithmic: false,
        of_numbers: false,
    };
    let mut ticks = Vec::new();
    let mut at = from;
    while at <= to {
        let name: String = month_name(at.1, locale).chars().take(3).collect();
        // The year is told where it changes.
        let label = if at.1 == 1 && from.0 != to.0 { format!("{name} {}", at.0) } else { name };
        ticks.push(middle(&scale, day_of(at)?, day_of(after(at))?, label));
        at = after(at);
    }
    Some((scale, ticks))
}

/// From one year to another, both whole; every few where they are many.
fn years(from: i32, to: i32) -> Option<(Scale, Vec<Tick>)> {
    let scale = Scale {
        low: day_of((from, 1))?,
        high: day_of((to + 1, 1))?,
        logarithmic: false,
        of_numbers: false,
    };
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
    let step = steps.into_iter().find(|step| (to - from) / step < 12).unwrap_or(1000);
    let shown = (from..=to).filter(|year| year % step == 0);
    let ticks = shown.map(|year| {
        let label = year.to_string();
        let start = day_of((year, 1))?;
        Some(if step == 1 {
            middle(&scale, start, day_of((year + 1, 1))?, label)
        } else {
            Tick::at(scale.place(start), label)
        })
    });
    Some((scale, ticks.collect::<Option<Vec<_>>>()?))
}

/// Hours of a day, with one more at each end; values in minutes.
pub fn clock_scale(ranges: &[Range]) -> Option<(Scale, Vec<Tick>)> {
    let ends = || ranges.iter().flat_map(|range| [range.low, range.high]).flatten();
    let (first, last) = (ends().fold(f64::MAX, f64::min), ends().fold(f64::MIN, f64::max));
    if last < first {
        return None;
    }
    let from = ((first / 60.0).floor() - 1.0).max(0.0) as u32;
    let to = ((last / 60.0).ceil() + 1.0).min(24.0) as u32;
    let scale = Scale {
        low: f64::from(from * 60),
        high: f64::from(to * 60),
        logarithmic: false,
        of_numbers: false,
    };
    let step = [1, 2, 3, 6].into_iter().find(|step| to - from <= step * 6).unwrap_or(6);
    let ticks = (from..=to)
        .step_by(step as usize)
        .map(|hour| Tick::at(scale.place(f64::from(hour * 60)), format!("{hour}:00")))
        .collect();
    Some((scale, ticks))
}

/// A day in few letters: "26 feb 2023", "feb 2023".
pub fn short_day(day: &DateRange, locale: Locale) -> String {
    let Some(date) = day.start().or(day.end()) else { return String::new() };
    let words = format_date(date, locale);
    match date.month.map(|month| month_name(month, locale)) {
        Some(name) => words.replace(name, &name.chars().take(3).collect::<String>()),
        None => words,
    }
}

/// A tick whose words stand in the middle of the stretch that begins there.
fn middle(scale: &Scale, from: f64, to: f64, label: String) -> Tick {
    let (at, end) = (scale.place(from), scale.place(to));
    Tick { at, label, words_at: f64::midpoint(at, end), align: Align::Middle }
}

fn date_of(day: f64) -> Option<time::Date> {
    time::Date::from_julian_day(day as i32).ok()
}

fn day_of((year, month): (i32, u8)) -> Option<f64> {
    let month = time::Month::try_from(month).ok()?;
    Some(f64::from(time::Date::from_calendar_date(year, month, 1).ok()?.to_julian_day()))
}
