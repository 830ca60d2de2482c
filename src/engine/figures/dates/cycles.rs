//! Cycles in the calendar: the week or decade that holds a day, the third week of a month, the day
//! so many months off.

use super::resolve::{
    day_of, first_day, last_day, plus_days, plus_months, same_day, year as whole_year,
};
use crate::engine::figures::terms::Cycle;
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate};

/// Some days, both inside.
pub(super) fn days(first: Date, last: Date) -> DateRange {
    DateRange::between(first.into(), last.into())
}

/// So many months from one on, said as coarsely as they allow.
pub(super) fn months(first: PartialDate, n_months: u16) -> Option<DateRange> {
    let (year, month) = (first.year?, first.month?);
    let last = plus_months(year, month, i64::from(n_months) - 1)?;
    Some(if n_months.is_multiple_of(12) && month == 1 {
        DateRange::between(whole_year(year), whole_year(last.year?))
    } else {
        DateRange::between(first, last)
    })
}

/// The cycle that holds a day, or the one so many after it.
pub(super) fn around(day: Date, cycle: Cycle, after: i64) -> Option<DateRange> {
    let monday = i64::from(day.weekday().number_days_from_monday());
    let in_week = |first: i64, last: i64| {
        let from = plus_days(day, after.checked_mul(7)?.checked_sub(monday)?)?;
        Some(days(plus_days(from, first)?, plus_days(from, last)?))
    };
    match cycle {
        Cycle::Hour | Cycle::Fortnight => None,
        Cycle::Day => plus_days(day, after).map(|day| DateRange::of(day.into())),
        Cycle::Workday => workdays(day, after).map(|day| DateRange::of(day.into())),
        Cycle::Weekend => in_week(5, 6),
        Cycle::Week => in_week(0, 6),
        Cycle::Months(n_months) => {
            // Centuries begin with the year one; decades are said by their first year.
            let shift = if n_months == 1_200 { 12 } else { 0 };
            let index = i64::from(day.year()) * 12 + i64::from(u8::from(day.month())) - 1 - shift;
            let n = i64::from(n_months);
            let first = index.div_euclid(n).checked_add(after)?.checked_mul(n)?;
            months(plus_months(0, 1, first.checked_add(shift)?)?, n_months)
        }
    }
}

/// So many cycles before a day, up to the day before it: `the last three weeks`.
pub(super) fn before(day: Date, cycle: Cycle, n: i64) -> Option<DateRange> {
    if is_coarse(cycle) {
        let (first, last) = (around(day, cycle, -n)?, around(day, cycle, -1)?);
        return Some(DateRange::between(first.start()?, last.end()?));
    }
    Some(days(moved(day, cycle, -n)?, plus_days(day, -1)?))
}

/// So many cycles after a day, from the day after it: `the next three weeks`.
pub(super) fn after(day: Date, cycle: Cycle, n: i64) -> Option<DateRange> {
    if is_coarse(cycle) {
        let (first, last) = (around(day, cycle, 1)?, around(day, cycle, n)?);
        return Some(DateRange::between(first.start()?, last.end()?));
    }
    Some(days(plus_days(day, 1)?, moved(day, cycle, n)?))
}

/// Quarters and weekends are told whole, from one border to the next.
fn is_coarse(cycle: Cycle) -> bool {
    matches!(cycle, Cycle::Weekend) || matches!(cycle, Cycle::Months(n) if 1 < n && n < 12)
}

/// The day so many cycles later.
pub(super) fn moved(day: Date, cycle: Cycle, n: i64) -> Option<Date> {
    match cycle {
        Cycle::Hour => None,
        Cycle::Day => plus_days(day, n),
        Cycle::Workday => workdays(day, n),
        Cycle::Weekend | Cycle::Week => plus_days(day, n.checked_mul(7)?),
        Cycle::Fortnight => plus_days(day, n.checked_mul(14)?),
        Cycle::Months(months) => same_day(day, n.checked_mul(months.into())?),
    }
}

fn workdays(day: Date, n: i64) -> Option<Date> {
    let mut day = day;
    for _ in 0..n.abs().min(400) {
        day = plus_days(day, n.signum())?;
        while 4 < day.weekday().number_days_from_monday() {
            day = plus_days(day, n.signum())?;
        }
    }
    Some(day)
}

/// Which of the cycles inside a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nth {
    /// Counted from its beginning, from 1.
    First(u32),
    /// Counted from its end, from 1.
    Last(u32),
}

/// The n-th cycle of a period. A week is of the month and year that most of its days are of.
pub(super) fn nth(period: DateRange, cycle: Cycle, nth: Nth) -> Option<DateRange> {
    let (first, last) = (first_day(period.start()?)?, last_day(period.end()?)?);
    let holds = |day: Date| (first..=last).contains(&day).then_some(day);
    let n = |n: u32| i64::from(n);
    match (cycle, nth) {
        (Cycle::Day, Nth::First(nth)) => {
            holds(plus_days(first, n(nth) - 1)?).map(|day| DateRange::of(day.into()))
        }
        (Cycle::Day, Nth::Last(nth)) => {
            holds(plus_days(last, 1 - n(nth))?).map(|day| DateRange::of(day.into()))
        }
        (Cycle::Week, _) => {
            let thursday = holds(nth_weekday(first, last, 3, nth)?)?;
            around(thursday, Cycle::Week, 0)
        }
        (Cycle::Weekend, _) => {
            let saturday = holds(nth_weekday(first, last, 5, nth)?)?;
            around(saturday, Cycle::Weekend, 0)
        }
        (Cycle::Months(months), Nth::First(nth)) => {
            let part = around(first, Cycle::Months(months), n(nth) - 1)?;
            holds(last_day(part.end()?)?).map(|_| part)
        }
        (Cycle::Months(months), Nth::Last(nth)) => {
            let part = around(last, Cycle::Months(months), 1 - n(nth))?;
            holds(first_day(part.start()?)?).map(|_| part)
        }
        (Cycle::Hour | Cycle::Workday | Cycle::Fortnight, _) => None,
    }
}

/// The n-th such day of the week in a period, from Monday as 0.
pub(super) fn weekday_of(period: DateRange, weekday: u8, nth: Nth) -> Option<Date> {
    let (first, last) = (first_day(period.start()?)?, last_day(period.end()?)?);
    let day = nth_weekday(first, last, weekday, nth)?;
    (first..=last).contains(&day).then_some(day)
}

fn nth_weekday(first: Date, last: Date, weekday: u8, nth: Nth) -> Option<Date> {
    let from_monday = |day: Date| i64::from(day.weekday().number_days_from_monday());
    let wanted = i64::from(weekday);
    match nth {
        Nth::First(n) => {
            let to = (wanted - from_monday(first)).rem_euclid(7);
            plus_days(first, to + 7 * (i64::from(n) - 1))
        }
        Nth::Last(n) => {
            let back = (from_monday(last) - wanted).rem_euclid(7);
            plus_days(last, -back - 7 * (i64::from(n) - 1))
        }
    }
}

/// The year, month or day that a range is, where it is one.
pub(super) fn exact_day(range: DateRange) -> Option<Date> {
    range.single().and_then(day_of)
}
