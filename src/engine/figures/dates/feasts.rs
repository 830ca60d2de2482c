//! Holidays, with what tells their year: `Natale 2023`, `last Easter`, `il prossimo Capodanno`.

use super::cycles;
use super::pointed::pointer_at;
use super::resolve::{Direction, plus_days};
use super::said::{Phrase, Said};
use super::years::year_after;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::{Cycle, Pointer, Term};
use crate::engine::figures::{Feast, holidays};
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate};
use time::Weekday;

/// A holiday as a day.
pub(super) fn feast_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (before, start) = pointer_at(ctx, at).map_or((None, at), |(it, end)| (Some(it), end));
    let (feast, end) = holidays::holiday_at(ctx, start)?;
    let weekend_at = |at: usize| ctx.past(at, Term::Cycle(Cycle::Weekend));
    let weekend = weekend_at(end);
    let end = weekend.unwrap_or(end);
    let (year, end) = year_after(ctx, end).map_or((None, end), |(year, end)| (Some(year), end));
    let weekend = weekend.map(|_| end).or_else(|| weekend_at(end));
    let after = if before.is_none() { pointer_at(ctx, end) } else { None };
    let (pointer, end) = after.map_or((before, end), |(pointer, end)| (Some(pointer), end));
    let said = match (feast, year) {
        (Feast::Fixed(month, day), _) => {
            Said::Written(PartialDate { year, month: Some(month), day: Some(day) })
        }
        (_, Some(year)) => {
            holidays::day_of(feast, year).map_or(Said::Unplaced, |day| Said::Written(day.into()))
        }
        (_, None) => Said::Movable(feast),
    };
    let phrase = Phrase { direction: direction_of(pointer), ..Phrase::new(said, end) };
    let Some(end) = weekend else { return Some(phrase) };
    let range = phrase.day(ctx).and_then(weekend_with);
    Some(Phrase::placed(range, end))
}

/// The weekend that a feast belongs to, with the feast: `Labor Day weekend`. `None` in the middle of
/// the week, where either may be meant.
fn weekend_with(feast: Date) -> Option<DateRange> {
    let (first, last) = match feast.weekday() {
        Weekday::Monday => (-2, 0),
        Weekday::Thursday => (0, 3),
        Weekday::Friday => (0, 2),
        Weekday::Saturday => (0, 1),
        Weekday::Sunday => (-1, 0),
        Weekday::Tuesday | Weekday::Wednesday => return None,
    };
    Some(cycles::days(plus_days(feast, first)?, plus_days(feast, last)?))
}

/// Which way a pointer points.
fn direction_of(pointer: Option<Pointer>) -> Direction {
    match pointer {
        Some(Pointer::Last | Pointer::Final | Pointer::Preceding | Pointer::BeforeLast) => {
            Direction::Past
        }
        Some(Pointer::Next | Pointer::Following | Pointer::AfterNext) => Direction::Future,
        Some(Pointer::This) | None => Direction::Nearest,
    }
}
