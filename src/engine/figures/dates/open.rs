//! Dates with one end: `dal 2019`, `since June`, `prima del 1999`, `after 2012`, `entro venerdì`,
//! `2018 or later`.

use super::resolve::{self, Direction, day_of, plus_days, plus_months};
use super::said::{Phrase, Said};
use crate::engine::figures::Seen;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::Term;
use crate::engine::quantity::{DateRange, PartialDate};

/// Which side of a date is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Since,
    Until,
    By,
    Before,
    After,
}

/// A date that is open at one end.
///
/// `simple` is what stands at its first word alone.
pub(super) fn open_at(
    ctx: &Ctx<'_>,
    at: usize,
    seen: &Seen,
    simple: Option<Phrase>,
) -> Option<Phrase> {
    let opener = ctx.term(at, |term| match term {
        Term::Since => Some(Side::Since),
        Term::Until => Some(Side::Until),
        Term::By => Some(Side::By),
        Term::Before => Some(Side::Before),
        Term::After => Some(Side::After),
        _ => None,
    });
    let start = match (opener, ctx.past(at, Term::From)) {
        (Some((_, end)), _) | (None, Some(end)) => ctx.skip(end, Term::The),
        (None, None) => at,
    };
    let led = start != at;
    let simple = if led { super::simple_at(ctx, start, seen) } else { simple };
    let date = simple
        .or_else(|| super::bare_year_at(ctx, start, led || later_after(ctx, start + 1).is_some()))
        .or_else(|| super::lone_day_at(ctx, start, false))?;
    let onward = || ctx.past(date.end, Term::Onward).map(|end| (Side::Since, end));
    let from = opener.is_none() && led;
    let later = later_after(ctx, date.end).or_else(|| if from { onward() } else { None });
    let (side, end) = match (opener, later) {
        (None, Some((side, end))) => (side, end),
        (None, None) => return None,
        // "After Monday's attack" is of Monday.
        (Some(_), _) if ctx.word(date.end) == "'s" => return Some(date),
        (Some((Side::Since, _)), Some((Side::Since, end))) => (Side::Since, end),
        (Some((side, _)), _) => (side, date.end),
    };
    // "By Thursday" may be today, else the next one.
    let weekday = matches!(date.said, Said::Weekday(_));
    let to_come = side == Side::By && !weekday
        || matches!(side, Side::By | Side::Until) && weekday && date.day(ctx) != ctx.published;
    let open = to_come && date.direction == Direction::Nearest;
    let direction = if open { Direction::Future } else { date.direction };
    let range = Phrase { direction, ..date }.place(ctx);
    let open = range.and_then(|range| match side {
        // "Before the end of the year"
        Side::Before if date.late => range.end().map(DateRange::until),
        _ => on_side(range, side),
    });
    let named = match side {
        Side::Since | Side::Until | Side::By => date.named.or(range),
        Side::Before | Side::After => None,
    };
    Some(Phrase { end, named, ..Phrase::placed(open, end) })
}

/// `or later`, `onwards`, `in poi`, `and before`.
fn later_after(ctx: &Ctx<'_>, at: usize) -> Option<(Side, usize)> {
    let later = ctx.past(at, Term::OrLater).map(|end| (Side::Since, end));
    later.or_else(|| ctx.past(at, Term::OrEarlier).map(|end| (Side::Until, end)))
}

fn on_side(range: DateRange, side: Side) -> Option<DateRange> {
    match side {
        Side::Since => range.start().map(DateRange::since),
        Side::Until | Side::By => range.end().map(DateRange::until),
        // What is left of a day may be after it: "after Monday" can be on Monday night.
        Side::Before => next_to(range.start()?, -1).map(DateRange::until),
        Side::After if range.end()?.day.is_some() => range.end().map(DateRange::since),
        Side::After => next_to(range.end()?, 1).map(DateRange::since),
    }
}

/// The day, month or year before or after another, as exact as that. Without a year the last one of
/// a year has none after it.
fn next_to(date: PartialDate, shift: i64) -> Option<PartialDate> {
    let any = PartialDate { year: date.year.or(Some(2024)), ..date };
    let next = match (date.year, date.month, date.day) {
        (_, Some(_), Some(_)) => plus_days(day_of(any)?, shift)?.into(),
        (_, Some(month), None) => plus_months(any.year?, month, shift)?,
        (Some(year), ..) => resolve::year(year.checked_add(i32::try_from(shift).ok()?)?),
        (None, None, _) => return None,
    };
    match date.year {
        Some(_) => Some(next),
        None => (next.year == any.year).then_some(PartialDate { year: None, ..next }),
    }
}
