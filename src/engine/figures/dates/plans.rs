//! Seasons and plans by their years: `stagione 2023/24`, `triennio 2016-18`.

use super::resolve;
use super::said::Phrase;
use super::years::year_at;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::identifiers::is_headed;
use crate::engine::figures::terms::{Cycle, Term};
use crate::engine::quantity::DateRange;
use crate::engine::text::TokenKind;

/// No season or plan is longer.
const MAX_YEARS: i32 = 30;

/// `stagione 2023/24`, `triennio 2016-18`: years with a mark between. Without a noun before them a
/// stroke must join two that follow one another.
pub(super) fn plan_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    // "The school year 2023-24"
    let year = ctx.past(at, Term::Cycle(Cycle::Months(12)));
    let start = year.unwrap_or(at);
    let (first, mark) = year_at(ctx, start).filter(|&(_, end)| end == start + 1)?;
    let (second, end) = (mark + 1, mark + 2);
    let stroke = ctx.word(mark) == "/";
    let joins = (stroke || ctx.word(mark) == "-") && !ctx.spaced(mark) && !ctx.spaced(second);
    let digits = ctx.word(second);
    let last: i32 = digits.parse().ok().filter(|_| joins && is_plain(digits))?;
    let last = match digits.len() {
        4 => last,
        // "1999/00"
        2 if last < first % 100 => first - first % 100 + 100 + last,
        2 => first - first % 100 + last,
        _ => return None,
    };
    let goes_on = matches!(ctx.word(end), "-" | "/") || ctx.kind(end) == Some(TokenKind::Word);
    let goes_on = goes_on && !ctx.spaced(end);
    // "The 2016-17 season"
    let named = || year.is_some() || spans_before(ctx, at) || ctx.past(end, Term::Span).is_some();
    let follows = || stroke && last == first + 1 && !is_headed(ctx, at);
    let fits = !goes_on && first < last && last < first + MAX_YEARS && (named() || follows());
    let range = DateRange::between(resolve::year(first), resolve::year(last));
    fits.then(|| Phrase::placed(Some(range), end))
}

/// How many words a noun and its years may be apart: "stagione di Serie A 2023/24".
const APART: usize = 4;

/// Whether a noun that is told by its years stands before them.
fn spans_before(ctx: &Ctx<'_>, at: usize) -> bool {
    let words = |&start: &usize| ctx.kind(start) == Some(TokenKind::Word);
    let mut back = (at.saturating_sub(APART + 1)..at).rev().take_while(words);
    back.any(|start| ctx.past(start, Term::Span).is_some())
}
