//! Dates, periods, times, durations and recurrences.
//!
//! - Where the text leaves the year or the week open, upstream gives the past and the future one.
//!   Either will do, and so will a date without the year. Likewise an hour of the morning or of
//!   the evening.
//! - A date with a time is two figures here, and so is a period from one time to another.
//! - Weeks, months and years counted from a day end on a day there: "two years ago" is this very
//!   day. Here it is as precise as what is counted: that year, that month, the days around.
//! - An article has a day of publication and no hour: "in five minutes" is a moment there, and here
//!   how long it is until then; "now" is that day, if it is read at all.
//! - Upstream gives the parts of a day hours of its own ("morning" is from 8 to 12). Here they are
//!   the day; hours, where read, must be the same.
//! - Likewise the beginning, middle and end of a day ("mid today" is from 10 to 14 there, "the end of
//!   tomorrow" its last second). Here they are the day.
//! - From one time on for so long is one period there. Here it is two figures: from when, how long.
//! - Upstream gives the beginning, middle and end of a period days of its own ("early in the year"
//!   is before July). Here they are some of its days, and some of them must be the same.
//! - A season or fiscal year has no days upstream. Here it must be read as some date, of its year.
//! - A recurrence ("every Monday") names no day: none may be read.

use riscontro::engine::model::Date;

use super::Judgement;
use super::case::Case;
use super::clock::{self, Hours};
use super::days::{Part, Period, day};
use super::found::Found;
use super::sense::{self, Sense};

/// Whether a figure is of the kind that the model looks for.
pub fn is_of_model(case: &Case, found: &Found) -> bool {
    match case.model.as_str() {
        "DateExtractor" | "DateParser" => single_day(found).is_some(),
        "DatePeriodExtractor" | "DatePeriodParser" => {
            found.kind == "date" && single_day(found).is_none()
        }
        "DateTimeModel" => matches!(found.kind, "date" | "time"),
        model => panic!("{model} is not known"),
    }
}

pub fn judge(case: &Case, found: &[Found]) -> Judgement {
    for wanted in &case.expect {
        let here: Vec<_> = found.iter().filter(|found| found.is_at(wanted)).collect();
        let senses = sense::all(wanted);
        assert!(!senses.is_empty(), "{} does not say what {wanted} means", case.id);
        if !senses.iter().any(|sense| is_read(case, sense, &here)) {
            let what = if here.is_empty() { "nothing" } else { "something else" };
            return Err(format!("{what} is read at {:?}", wanted.text));
        }
    }
    let stray = found.iter().find(|found| {
        is_of_model(case, found) && !case.expect.iter().any(|wanted| found.is_at(wanted))
    });
    stray.map_or(Ok(()), |stray| Err(format!("nothing is expected at {:?}", stray.text)))
}

fn is_read(case: &Case, sense: &Sense<'_>, here: &[&Found]) -> bool {
    match sense.kind {
        "date" => is_date(case, sense, here),
        "daterange" => is_period(case, sense, here),
        "datetime" => is_moment(case, sense, here) || clock::is_until(case, sense, here),
        "datetimerange" => {
            is_from_moment_to_moment(sense, here) || clock::is_until(case, sense, here)
        }
        "time" | "timerange" => clock::is_time(sense, here),
        "duration" => clock::is_duration(sense, here),
        "set" => dates(here).next().is_none(),
        kind => panic!("{kind} is not known"),
    }
}

fn is_date(case: &Case, sense: &Sense<'_>, here: &[&Found]) -> bool {
    // Upstream has the first day of the first year for a day that there is not.
    let wanted = sense.value.filter(|&value| value != "0001-01-01").and_then(day);
    match wanted {
        Some(day) => all_of(dates(here), |found| is_day(found, day) || is_around(case, found, day)),
        // There is no such day: the 29th of February 2019.
        None => here.iter().all(|found| single_day(found).is_none()),
    }
}

/// Whether a figure is the year, the month or the days around of a day as many years, months or
/// weeks from the day of publication.
fn is_around(case: &Case, found: &Found, day: Date) -> bool {
    let published = case.published();
    let (Some(low), Some(high)) = (found.low.as_deref(), found.high.as_deref()) else {
        return false;
    };
    let days = |days| day.checked_add(time::Duration::days(days)).map(|day| day.to_string());
    let is_month = low == high && day.to_string().starts_with(low) && low.len() == "2016-11".len();
    let is_year = low == high && low == day.year().to_string();
    let is_week = days(-3).as_deref() == Some(low) && days(3).as_deref() == Some(high);
    (is_year && (day.month(), day.day()) == (published.month(), published.day()))
        || (is_month && day.day() == published.day())
        || (is_week && day.weekday() == published.weekday())
}

fn is_period(case: &Case, sense: &Sense<'_>, here: &[&Found]) -> bool {
    let period = Period { start: sense.start.and_then(day), end: sense.end.and_then(day) };
    if period.start.is_none() && period.end.is_none() {
        return is_without_days(sense, here);
    }
    let written = sense.timex.starts_with('(');
    let within = period.start.or(period.end).unwrap_or(case.published());
    let whole = Period::of_timex(sense.timex, within)
        .filter(|&whole| sense.is_part_of_period(period, whole));
    all_of(dates(here), |found| {
        let (low, high) = (found.low.as_deref(), found.high.as_deref());
        period.is(low, high, written)
            || whole.is_some_and(|whole| whole.has_some_of(period, low, high))
    })
}

/// A season, a fiscal year, or a period that ends on a day that there is not.
fn is_without_days(sense: &Sense<'_>, here: &[&Found]) -> bool {
    if sense.timex.starts_with('(') {
        return dates(here).next().is_none();
    }
    let year = sense.timex.split('-').next().and_then(|year| year.parse().ok());
    all_of(dates(here), |found| {
        let bounds = [found.low.as_deref(), found.high.as_deref()];
        let mut parts = bounds.into_iter().flatten().filter_map(Part::read);
        year.is_none_or(|year| parts.any(|part| part.is_in(year)))
    })
}

fn is_moment(case: &Case, sense: &Sense<'_>, here: &[&Found]) -> bool {
    if sense.timex == "PRESENT_REF" {
        return dates(here).all(|found| is_day(found, case.published()));
    }
    let Some((day, clock)) = sense.value.and_then(moment) else {
        return dates(here).all(|found| single_day(found).is_none());
    };
    let hours = Hours { from: Some(clock), to: Some(clock) };
    if sense.is_end_of_day() && clock::times(here).next().is_none() {
        return all_of(dates(here), |found| is_day(found, day));
    }
    dates(here).any(|found| is_day(found, day)) && clock::times(here).any(|it| it == hours)
}

fn is_from_moment_to_moment(sense: &Sense<'_>, here: &[&Found]) -> bool {
    let start = sense.start.and_then(moment);
    let end = sense.end.and_then(moment);
    let first_day =
        |(day, _)| dates(here).any(|found| is_bound(found.low.as_deref(), day, Part::first));
    let last_day =
        |(day, _)| dates(here).any(|found| is_bound(found.high.as_deref(), day, Part::last));
    let wanted = Hours { from: start.map(|(_, clock)| clock), to: end.map(|(_, clock)| clock) };
    if sense.is_part_of_day() || sense.is_some_of_day() {
        let on_day = |(day, _)| dates(here).any(|found| is_day(found, day));
        return start.is_some_and(on_day) && clock::times(here).all(|hours| hours == wanted);
    }
    let mut times = clock::times(here);
    let read = times.next().map(|first| {
        let last = times.last().unwrap_or(first);
        Hours { from: first.from, to: last.to }
    });
    start.is_none_or(first_day) && end.is_none_or(last_day) && read == Some(wanted)
}

/// The day and the second of the day of `2016-11-07 08:00:00`.
fn moment(written: &str) -> Option<(Date, u32)> {
    let (date, clock) = written.split_once(' ')?;
    Some((day(date)?, clock::seconds(clock)?))
}

/// Whether something is read, and all of it is as wanted: "the first Friday of this month" is not
/// that Friday and that month.
fn all_of<'a>(
    mut found: impl Iterator<Item = &'a Found>,
    is_wanted: impl Fn(&Found) -> bool,
) -> bool {
    found.next().is_some_and(&is_wanted) && found.all(is_wanted)
}

fn dates<'a>(here: &'a [&Found]) -> impl Iterator<Item = &'a Found> {
    here.iter().copied().filter(|found| found.kind == "date")
}

/// The bounds of a figure that is one day.
fn single_day(found: &Found) -> Option<Part> {
    let is_one = found.kind == "date" && found.low == found.high;
    let part = Part::read(found.low.as_deref()?)?;
    (is_one && part.is_day()).then_some(part)
}

fn is_day(found: &Found, day: Date) -> bool {
    single_day(found).is_some_and(|part| part.first(day.year()) == Some(day))
}

fn is_bound(bound: Option<&str>, day: Date, of: fn(Part, i32) -> Option<Date>) -> bool {
    bound.and_then(Part::read).and_then(|part| of(part, day.year())) == Some(day)
}
