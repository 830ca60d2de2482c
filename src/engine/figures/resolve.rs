//! The calendar: which year, which day a partial date means.

use crate::engine::model::Date;
use crate::engine::quantity::PartialDate;

/// Which way an unsaid year lies from the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
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

pub(super) fn exact(date: Date) -> PartialDate {
    PartialDate {
        year: Some(date.year()),
        month: Some(u8::from(date.month())),
        day: Some(date.day()),
    }
}

/// Whether the calendar has such a day, whatever the year.
pub(super) fn is_day(day: u8, month: u8) -> bool {
    (1..=31).contains(&day)
        && time::Month::try_from(month).is_ok_and(|month| day <= month.length(2024))
}

/// How many days a month has.
pub(super) fn last_day(year: Option<i32>, month: u8) -> u8 {
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
    let at = |year: i32| PartialDate { year: Some(year), ..date };
    let this = published.year();
    // Months count as if each had 31 days: enough to order days and to weigh how far they are.
    let place = |year: i32, month: u8, day: u8| {
        (i64::from(year) * 12 + i64::from(month)) * 31 + i64::from(day)
    };
    let now = place(this, published.month().into(), date.day.map_or(1, |_| published.day()));
    let offset = |year: i32| place(year, month, date.day.unwrap_or(1)) - now;
    let years = [this, this - 1, this + 1];
    let chosen = match (direction, date.day) {
        // A month without a day is nearly always told of afterwards.
        (Direction::Past, _) | (Direction::Nearest, None) => {
            years.into_iter().filter(|&year| offset(year) <= 0).max()
        }
        (Direction::Future, _) => years.into_iter().filter(|&year| 0 <= offset(year)).min(),
        (Direction::Nearest, Some(_)) => years.into_iter().min_by_key(|&year| offset(year).abs()),
    };
    at(chosen.unwrap_or(this))
}

/// The closest such day of the week; with no direction, today counts.
pub(super) fn weekday(published: Date, weekday: u8, direction: Direction) -> Option<Date> {
    let today = published.weekday().number_days_from_monday();
    let back = i64::from((today + 7 - weekday % 7) % 7);
    plus_days(
        published,
        match direction {
            Direction::Nearest => -back,
            Direction::Past => -(if back == 0 { 7 } else { back }),
            Direction::Future => 7 - back,
        },
    )
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

/// A date so many units after another: days for days and weeks, months for months, years for
/// years. `None` if the other date is not as exact as that.
pub(super) fn later(from: PartialDate, amount: i64, unit: &str) -> Option<PartialDate> {
    let from_year = from.year?;
    match unit {
        "day" | "week" => {
            let month = time::Month::try_from(from.month?).ok()?;
            let date = Date::from_calendar_date(from_year, month, from.day?).ok()?;
            let days = amount.checked_mul(if unit == "week" { 7 } else { 1 })?;
            plus_days(date, days).map(exact)
        }
        "month" => plus_months(from_year, from.month?, amount),
        "year" => {
            from.month?;
            let to = i64::from(from_year).checked_add(amount)?;
            i32::try_from(to).ok().filter(|to| (1..=9_999).contains(to)).map(year)
        }
        _ => None,
    }
}
