//! Periods that are pointed to: `questa settimana`, `il mese scorso`, `the next three years`,
//! `last November`, `this summer`.

use super::cycles;
use super::days::{month_at, written_day_at};
use super::numeric::numeric_at;
use super::resolve::{self, Direction};
use super::said::{Phrase, Said};
use super::weekdays::tells_of_future;
use crate::engine::figures::Seen;
use crate::engine::figures::clock::clock_at;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::scan::{Form, plain_number_at};
use crate::engine::figures::terms::{Cycle, Pointer, Term};
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate};
use crate::engine::text::TokenKind;

/// The longest run of cycles that is read.
const MOST: u32 = 1_000;

pub(super) fn pointer_at(ctx: &Ctx<'_>, at: usize) -> Option<(Pointer, usize)> {
    ctx.term(at, |term| match term {
        Term::Point(pointer) => Some(pointer),
        _ => None,
    })
}

/// A cycle in the singular.
pub(super) fn cycle_at(ctx: &Ctx<'_>, at: usize) -> Option<(Cycle, usize)> {
    ctx.term(at, |term| match term {
        Term::Cycle(cycle) => Some(cycle),
        _ => None,
    })
}

/// The cycles that so many of are counted.
pub(super) fn cycles_at(ctx: &Ctx<'_>, at: usize, n: u32) -> Option<(Cycle, usize)> {
    ctx.term(at, |term| match term {
        Term::Cycles(cycle) => Some(cycle),
        // "Qualche ora" is in the singular.
        Term::Cycle(cycle) if n < 4 => Some(cycle),
        _ => None,
    })
}

/// A word after a cycle that points to one: `settimana scorsa`, `il giorno dopo`, `the year before`.
fn pointer_after(ctx: &Ctx<'_>, cycle: usize, at: usize) -> Option<(Pointer, usize)> {
    // "A quarter past ten"
    let hour = |&(_, end): &(Pointer, usize)| plain_number_at(ctx, end).is_some();
    pointer_at(ctx, at).filter(|found| !hour(found)).or_else(|| {
        if !ctx.after_term(cycle, Term::The) {
            return None;
        }
        let (pointer, end) = ctx.term(at, |term| match term {
            Term::Later | Term::After => Some(Pointer::Following),
            Term::Earlier | Term::Before => Some(Pointer::Preceding),
            _ => None,
        })?;
        // "The day after the match" counts from the match.
        let goes_on = ctx.past(end, Term::The).is_some()
            || ctx.past(end, Term::Of).is_some()
            || ctx.has_content(end)
            || ctx.kind(end) == Some(TokenKind::Number)
            || ctx.toks.get(end).is_some_and(|tok| tok.kind != TokenKind::Mark && tok.capital);
        (!goes_on).then_some((pointer, end))
    })
}

/// How many: digits, words, "a few".
pub(super) fn amount_at(ctx: &Ctx<'_>, at: usize) -> Option<(u32, usize)> {
    let few = ctx.term(at, |term| match term {
        Term::Few(few) => Some(u32::from(few)),
        _ => None,
    });
    few.or_else(|| {
        let num = plain_number_at(ctx, at)?;
        let fits = matches!(num.form, Form::Plain | Form::Words | Form::About);
        Some((num.whole().filter(|n| fits && (1..=MOST).contains(n))?, num.end))
    })
}

/// A cycle that is pointed to, before or after: `next week`, `settimana scorsa`.
pub(super) fn pointed_cycle_at(
    ctx: &Ctx<'_>,
    at: usize,
    only: Cycle,
    seen: &Seen,
) -> Option<Phrase> {
    let (pointer, cycle, end) = if let Some((pointer, after)) = pointer_at(ctx, at) {
        let (cycle, end) = cycle_at(ctx, after)?;
        (pointer, cycle, end)
    } else {
        let (cycle, after) = cycle_at(ctx, at)?;
        let (pointer, end) = pointer_after(ctx, at, after)?;
        (pointer, cycle, end)
    };
    (cycle == only).then(|| Phrase::placed(one(ctx, pointer, cycle, at, seen), end))
}

/// Any of the periods above.
pub(super) fn pointed_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    if let Some((pointer, after)) = pointer_at(ctx, at) {
        if let Some((cycle, end)) = cycle_at(ctx, after) {
            return single(ctx, pointer, cycle, at, end, seen);
        }
        let (n, after) = amount_at(ctx, after)?;
        let (cycle, end) = cycles_at(ctx, ctx.skip(after, Term::Of), n)?;
        // "The course will last three weeks"
        let verb = at.checked_sub(1).is_some_and(|at| ctx.is(at, ctx.words.calendar.auxiliaries));
        return many(ctx, pointer, n, cycle, end, seen).filter(|_| !verb);
    }
    if let Some((cycle, after)) = cycle_at(ctx, at) {
        let (pointer, end) = pointer_after(ctx, at, after)?;
        // "A quarter past seven"
        let clock = || clock_at(ctx, at, false).is_some();
        return single(ctx, pointer, cycle, at, end, seen).filter(|_| !clock());
    }
    let (n, after) = amount_at(ctx, at)?;
    if let Some((pointer, after)) = pointer_at(ctx, after) {
        let (cycle, end) = cycles_at(ctx, after, n)?;
        return many(ctx, pointer, n, cycle, end, seen);
    }
    let (cycle, after) = cycles_at(ctx, after, n)?;
    let (pointer, end) = pointer_at(ctx, after)?;
    many(ctx, pointer, n, cycle, end, seen)
}

/// One cycle; `None` where the words mean none: "this day", "the last day".
fn single(
    ctx: &Ctx<'_>,
    pointer: Pointer,
    cycle: Cycle,
    at: usize,
    end: usize,
    seen: &Seen,
) -> Option<Phrase> {
    match (pointer, cycle) {
        _ if is_relative(ctx, pointer, end) => None,
        (Pointer::Following | Pointer::Preceding, _) => {
            Some(Phrase::placed(Some(one(ctx, pointer, cycle, at, seen)?), end))
        }
        (_, Cycle::Hour) | (Pointer::Final | Pointer::Last | Pointer::This, Cycle::Day) => None,
        _ => Some(Phrase::placed(one(ctx, pointer, cycle, at, seen), end)),
    }
}

/// "L'anno successivo alla condanna", "the last two years of his life" count from something that
/// has no date here.
fn is_relative(ctx: &Ctx<'_>, pointer: Pointer, end: usize) -> bool {
    let of = ctx.past(end, Term::Of).is_some();
    match pointer {
        Pointer::This => false,
        Pointer::Following | Pointer::Preceding => of || ctx.past(end, Term::To).is_some(),
        _ => of,
    }
}

fn one(ctx: &Ctx<'_>, pointer: Pointer, cycle: Cycle, at: usize, seen: &Seen) -> Option<DateRange> {
    let today = ctx.published?;
    match pointer {
        Pointer::Next if cycle == Cycle::Day => {
            cycles::around(spoken_of(ctx, at, seen, cycle)?, cycle, 1)
        }
        Pointer::This => cycles::around(today, cycle, 0),
        Pointer::Next => cycles::around(today, cycle, 1),
        Pointer::AfterNext => cycles::around(today, cycle, 2),
        Pointer::Last => cycles::around(today, cycle, -1),
        Pointer::BeforeLast => cycles::around(today, cycle, -2),
        Pointer::Final => cycles::before(today, cycle, 1),
        Pointer::Following => cycles::around(spoken_of(ctx, at, seen, cycle)?, cycle, 1),
        Pointer::Preceding => cycles::around(spoken_of(ctx, at, seen, cycle)?, cycle, -1),
    }
}

/// The date that "the day before" counts from: the last one that is exact enough. Where none is
/// spoken of, the day of publication stands in for a year or a month, and for a day only where the
/// text tells of what is to come.
fn spoken_of(ctx: &Ctx<'_>, at: usize, seen: &Seen, cycle: Cycle) -> Option<Date> {
    match (seen.date, cycle) {
        (Some(date), Cycle::Months(months)) => {
            let exact = date.month.is_some() || months.is_multiple_of(12);
            resolve::first_day(date).filter(|_| exact)
        }
        (Some(date), _) => resolve::day_of(date),
        (None, Cycle::Day | Cycle::Workday) => ctx.published.filter(|_| tells_of_future(ctx, at)),
        (None, _) => ctx.published,
    }
}

fn many(
    ctx: &Ctx<'_>,
    pointer: Pointer,
    n: u32,
    cycle: Cycle,
    end: usize,
    seen: &Seen,
) -> Option<Phrase> {
    // Of "the next hundred years" it does not matter what day they begin.
    if is_relative(ctx, pointer, end)
        || cycle == Cycle::Hour
        || matches!(cycle, Cycle::Months(12..)) && 50 < n
    {
        return None;
    }
    let n = i64::from(n);
    let range = ctx.published.and_then(|today| match pointer {
        Pointer::Last | Pointer::Final | Pointer::BeforeLast => cycles::before(today, cycle, n),
        Pointer::Preceding => cycles::before(anchor(today, seen), cycle, n),
        Pointer::Next | Pointer::AfterNext => cycles::after(today, cycle, n),
        Pointer::Following => cycles::after(anchor(today, seen), cycle, n),
        Pointer::This => None,
    });
    (pointer != Pointer::This).then(|| Phrase::placed(range, end))
}

fn anchor(today: Date, seen: &Seen) -> Date {
    seen.date.and_then(resolve::day_of).unwrap_or(today)
}

/// `lo scorso novembre`, `novembre scorso`, `next June`, `lo scorso 26 ottobre`, `il 5 maggio scorso`.
pub(super) fn pointed_date_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (before, start) = pointer_at(ctx, at).map_or((None, at), |(it, end)| (Some(it), end));
    let numeric = || {
        let numeric = numeric_at(ctx, start)?;
        Some((numeric.date?, numeric.end))
    };
    let (date, end) =
        written_day_at(ctx, start).or_else(|| month_at(ctx, start)).or_else(numeric)?;
    let (pointer, end) = match before {
        Some(pointer) => (pointer, end),
        // "They vote on June 19 this time."
        None => pointer_at(ctx, end).filter(|&(pointer, after)| {
            let other = pointer == Pointer::This && ctx.has_content(after);
            cycle_at(ctx, end + 1).is_none() && !other
        })?,
    };
    let direction = match pointer {
        Pointer::Last | Pointer::Final | Pointer::Preceding | Pointer::BeforeLast => {
            Direction::Past
        }
        Pointer::Next | Pointer::Following | Pointer::AfterNext => Direction::Future,
        Pointer::This => {
            let year = date.year.or(ctx.published.map(Date::year));
            let said = Said::Written(PartialDate { year, ..date });
            return Some(Phrase::new(said, end));
        }
    };
    let mut phrase = Phrase { direction, ..Phrase::new(Said::Written(date), end) };
    // "Last June", said in June, is the one of a year ago.
    if let (None, None, Some(today)) = (date.day, date.year, ctx.published)
        && date.month == Some(u8::from(today.month()))
    {
        let shift = if direction == Direction::Past { -1 } else { 1 };
        let year = today.year().checked_add(shift);
        phrase.said = Said::Written(PartialDate { year, ..date });
    }
    Some(phrase)
}
