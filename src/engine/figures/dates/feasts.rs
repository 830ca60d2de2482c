//! Holidays, with what tells their year: `Natale 2023`, `last Easter`, `il prossimo Capodanno`.

use super::pointed::pointer_at;
use super::resolve::Direction;
use super::said::{Phrase, Said};
use super::years::year_after;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::Pointer;
use crate::engine::figures::{Feast, holidays};
use crate::engine::quantity::PartialDate;

/// A holiday as a day.
pub(super) fn feast_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (before, start) = pointer_at(ctx, at).map_or((None, at), |(it, end)| (Some(it), end));
    let (feast, end) = holidays::holiday_at(ctx, start)?;
    let (year, end) = year_after(ctx, end).map_or((None, end), |(year, end)| (Some(year), end));
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
    Some(Phrase { direction: direction_of(pointer), ..Phrase::new(said, end) })
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
