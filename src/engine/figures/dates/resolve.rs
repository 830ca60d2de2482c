//! The calendar: which year, which day a partial date means.

use crate::engine::model::Date;
use crate::engine::quantity::PartialDate;

/// Which way what is unsaid lies from the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The closest.
    Nearest,
    /// On or before.
    Past,
    /// On or after.
    Future,
}

pub(super) const fn year(year: i32) -> PartialDate {
    PartialDate { year: Some(year), month: None, day: None }
}

pub(super) const fn month(month: u8) -> PartialDate {
    PartialDate { year: None, month: Some(month), day: None }
}

/// The day, where all parts of it are known.
pub(super) fn day_of(date: PartialDate) -> Option<Date> {
    let month = time::Month::try_from(date.month?).ok()?;
    Date::from_calendar_date(date.year?, month, date.day?).ok()
}

/// The first day of a date whose year is known.
pub(super) fn first_day(date: PartialDate) -> Option<Date> {
    let (month, day) = (date.month.or(Some(1)), date.day.or(Some(1)));
    day_of(PartialDate { month, day, ..date })
}

/// The last day of a date whose year is known.
pub(super) fn last_day(date: PartialDate) -> Option<Date> {
    let month = date.month.unwrap_or(12);
    let day = date.day.or(Some(days_in(date.year, month)));
    day_of(PartialDate { month: Some(month), day, ..date })
}

/// Whether the calendar has such a day; in some year, where the year is not said.
pub(super) fn is_day(year: Option<i32>, month: u8, day: u8) -> bool {
    (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)
}

/// How many days a month has.
pub(super) fn days_in(year: Option<i32>, month: u8) -> u8 {
    time::Month::try_from(month).map_or(31, |month| month.length(year.unwrap_or(2024)))
}

/// Gives a date its year, if the day of publication is known.
pub(super) fn with_year(
    date: PartialDate,
    published: Option<Date>,
    direction: Direction,
) -> PartialDate {
    let (None, Some(month), Some(published)) = (date.year, date.month, published) else {
        return date;
    };
    // Months count as if each had 31 days: enough to order days and to weigh how far they are.
    let place = |year: i32, month: u8, day: u8| {
        (i64::from(year) * 12 + i64::from(month)) * 31 + i64::from(day)
    };
    let this = published.year();
    let now = place(this, published.month().into(), date.day.map_or(1, |_| published.day()));
    let offset = |year: i32| place(year, month, date.day.unwrap_or(1)) - now;
    let exists = |year: &i32| date.day.is_none_or(|day| is_day(Some(*year), month, day));
    // The 29th of February may be some years off.
    let mut years = (this.saturating_sub(8)..=this.saturating_add(8)).filter(exists);
    let chosen = match (direction, date.day) {
        // A month without a day is nearly always told of afterwards.
        (Direction::Past, _) | (Direction::Nearest, None) => {
            years.filter(|&year| offset(year) <= 0).max()
        }
        (Direction::Future, _) => years.find(|&year| 0 <= offset(year)),
        (Direction::Nearest, Some(_)) => years.min_by_key(|&year| offset(year).abs()),
    };
    PartialDate { year: Some(chosen.unwrap_or(this)), ..date }
}

/// The closest such day of the week; with no direction, today counts.
pub(super) fn weekday(published: Date, weekday: u8, direction: Direction) -> Option<Date> {
    let today = published.weekday().number_days_from_monday();
    let back = i64::from((today + 7 - weekday % 7) % 7);
    let days = match direction {
        Direction::Nearest => -back,
        Direction::Past => -(if back == 0 { 7 } else { back }),
        Direction::Future => 7 - back,
    };
    plus_days(published, days)
}

/// The closest day of a month that is not named.
pub(super) fn day_of_month(published: Date, day: u8, direction: Direction) -> Option<Date> {
    let at = |months: i64| {
        let month = plus_months(published.year(), published.month().into(), months)?;
        day_of(PartialDate { day: Some(day), ..month })
    };
    let (mut past, mut future) = ((-2..=0).rev().filter_map(at), (0..=2).filter_map(at));
    let past = past.find(|date| *date <= published);
    let future = future.find(|date| published <= *date);
    match direction {
        Direction::Past => past,
        Direction::Future => future,
        Direction::Nearest => {
            past.into_iter().chain(future).min_by_key(|date| (*date - published).abs())
        }
    }
}

pub(super) fn plus_days(date: Date, days: i64) -> Option<Date> {
    date.checked_add(time::Duration::days(days.clamp(-4_000_000, 4_000_000)))
}

/// A month so many months later.
pub(super) fn plus_months(year: i32, month: u8, months: i64) -> Option<PartialDate> {
    let all = i64::from(year).checked_mul(12)?.checked_add(i64::from(month) - 1)?;
    let all = all.checked_add(months)?;
    let year = i32::try_from(all.div_euclid(12)).ok().filter(|year| (1..=9_999).contains(year))?;
    let month = u8::try_from(all.rem_euclid(12) + 1).ok()?;
    Some(PartialDate { year: Some(year), month: Some(month), day: None })
}

/// The same day so many months later, or the last day of a month that is too short for it.
pub(super) fn same_day(date: Date, months: i64) -> Option<Date> {
    let month = plus_months(date.year(), date.month().into(), months)?;
    let last = last_day(month)?;
    day_of(PartialDate { day: Some(date.day().min(last.day())), ..month })
}
