//! Parts of a year by a letter and a number: `Q1 2024`, `2019-H2`, `1Q 2024`.

use super::cycles::{self, Nth};
use super::resolve;
use super::said::Phrase;
use super::weekdays::tells_of_future;
use super::years::{year_after, year_at};
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::terms::{Cycle, Term};
use crate::engine::quantity::DateRange;
use crate::engine::text::TokenKind;

/// `Q1 2024`, `2019-H2`, `q1 of 2017`, `1Q24`; a half alone is a half of something else.
pub(super) fn marked_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    if let Some((year, after)) = year_at(ctx, at) {
        let joined = ctx.word(after) == "-" && !ctx.spaced(after);
        let (cycle, n, end) = mark_and_number(ctx, after + usize::from(joined))?;
        return Some(Phrase::placed(part_of_year(year, cycle, n), end));
    }
    let (cycle, n, after) = mark_and_number(ctx, at)?;
    let joined = ctx.word(after) == "-" && !ctx.spaced(after);
    if let Some((year, end)) = year_after(ctx, after + usize::from(joined)) {
        return Some(Phrase::placed(part_of_year(year, cycle, n), end));
    }
    (cycle == Cycle::Months(3)).then(|| Phrase::placed(latest(ctx, cycle, n, at), after))
}

/// A mark glued to its number: `Q1`, `1Q`.
fn mark_and_number(ctx: &Ctx<'_>, at: usize) -> Option<(Cycle, u32, usize)> {
    let mark = |at: usize| {
        ctx.term(at, |term| match term {
            Term::Mark(cycle) => Some(cycle),
            _ => None,
        })
    };
    let glued = !ctx.spaced(at)
        && at.checked_sub(1).is_some_and(|before| {
            ctx.kind(before) == Some(TokenKind::Word) || matches!(ctx.word(before), "-" | "/")
        });
    let joined = at.checked_sub(2).is_some_and(|before| year_at(ctx, before).is_some());
    if ctx.spaced(at + 1) || glued && !joined {
        return None;
    }
    let (cycle, digits) = match mark(at) {
        Some((cycle, _)) => (cycle, ctx.word(at + 1)),
        None => (mark(at + 1)?.0, ctx.word(at)),
    };
    let glued = !ctx.spaced(at + 2) && ctx.kind(at + 2) == Some(TokenKind::Word);
    let n = digits.parse().ok().filter(|_| digits.len() == 1 && is_plain(digits) && !glued)?;
    fits_in_year(cycle, n).then_some((cycle, n, at + 2))
}

pub(super) fn fits_in_year(cycle: Cycle, n: u32) -> bool {
    matches!(cycle, Cycle::Months(months) if (1..=12 / u32::from(months)).contains(&n))
}

fn part_of_year(year: i32, cycle: Cycle, n: u32) -> Option<DateRange> {
    cycles::nth(DateRange::of(resolve::year(year)), cycle, Nth::First(n))
}

/// The last such part of a year that has begun by the day of publication, or the next one where a
/// verb before `at` tells of what is to come.
pub(super) fn latest(ctx: &Ctx<'_>, cycle: Cycle, n: u32, at: usize) -> Option<DateRange> {
    let today = ctx.published?;
    if tells_of_future(ctx, at) {
        let ahead = |range: &DateRange| {
            range.end().and_then(resolve::last_day).is_some_and(|last| today <= last)
        };
        let this = part_of_year(today.year(), cycle, n);
        return this.filter(ahead).or_else(|| part_of_year(today.year() + 1, cycle, n));
    }
    let begun = |range: &DateRange| {
        range.start().and_then(resolve::first_day).is_some_and(|first| first <= today)
    };
    let this = part_of_year(today.year(), cycle, n);
    this.filter(begun).or_else(|| part_of_year(today.year() - 1, cycle, n))
}
