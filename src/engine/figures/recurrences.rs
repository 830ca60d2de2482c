//! What comes again and again: `ogni lunedì`, `every three weeks`, `twice a day`.
//!
//! It names no day and lasts no time, so nothing is read: the words only must not be taken for a
//! date or a duration.

use super::cursor::Ctx;
use super::scan::{Num, plain_number_at};
use crate::engine::text::TokenKind;

/// How many words may stand between "every" and what recurs.
const MAX_LINKS: usize = 2;

/// Past the words of what recurs, if they start at `idx`.
pub(super) fn recurrence_at(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    if let Some(end) = always_at(ctx, idx) {
        return Some(end);
    }
    if ctx.kind(idx)? != TokenKind::Word {
        return None;
    }
    every_at(ctx, idx).or_else(|| any_such_day_at(ctx, idx)).or_else(|| rate_at(ctx, idx))
}

/// `ogni due settimane`, `every other Monday and Friday`, `each 25 April`.
fn every_at(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let words = ctx.words.recurrences;
    let mut at = ctx.any_phrase_at(idx, words.every)?;
    let is_ordinal =
        |at: usize| ctx.words.numerals.ordinals.iter().any(|(ordinal, _)| *ordinal == ctx.word(at));
    for _ in 0..MAX_LINKS {
        at += usize::from(ctx.is(at, words.links) || is_ordinal(at));
    }
    let num = plain_number_at(ctx, at);
    at = num.map_or(at, |num| num.end);
    let mut end = time_at(ctx, at)?;
    if num.is_some_and(|num| is_measured(ctx, &num, end)) {
        return None;
    }
    let joins = |at: usize| ctx.word(at) == "," || ctx.is(at, ctx.words.numerals.and);
    while joins(end)
        && let Some(next) = weekday_at(ctx, end + 1)
    {
        end = next;
    }
    let marked = ctx.is(end, ctx.words.numerals.ordinal_marks);
    Some(if ctx.kind(end) == Some(TokenKind::Number) { end + 1 + usize::from(marked) } else { end })
}

/// Whether how often something comes is measured, and no habit: "every 11 hours 23 minutes", "every
/// 2.1 years". Such a length is read as any other.
fn is_measured(ctx: &Ctx<'_>, num: &Num, end: usize) -> bool {
    let rest = end + usize::from(ctx.is(end, ctx.words.numerals.and));
    let finer = plain_number_at(ctx, rest)
        .is_some_and(|more| ctx.is(more.end, ctx.words.recurrences.units));
    finer || !num.value.fract().is_zero()
}

/// `24 ore su 24`, `sette giorni su sette`: so many of as many.
fn always_at(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    if !ctx.is(idx + 1, ctx.words.recurrences.units) {
        return None;
    }
    let num = plain_number_at(ctx, idx).filter(|num| num.end == idx + 1)?;
    let whole = ctx.any_phrase_at(idx + 2, ctx.words.numerals.out_of)?;
    let whole = plain_number_at(ctx, whole).filter(|whole| whole.value == num.value)?;
    Some(whole.end)
}

/// `Friday mornings`
fn any_such_day_at(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let end = weekday_at(ctx, idx)?;
    ctx.is(end, ctx.words.recurrences.plural_parts).then_some(end + 1)
}

/// `twice a week`, `three meals a day`. In "the talks lasted a week" nothing is counted before it.
fn rate_at(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let words = ctx.words.recurrences;
    if !ctx.is(idx, words.per) {
        return None;
    }
    if !ctx.is(idx + 1, words.units) {
        return None;
    }
    let end = idx + 2;
    let at = idx.checked_sub(1)?;
    // "It lasts a week" has a verb that ends so too.
    let verb = || ctx.is(at, ctx.words.units.one_after);
    let plural = || ctx.has_content(at) && ctx.word(at).ends_with(words.plural_ending) && !verb();
    let counted = ctx.is(at, words.counts) || plain_number_at(ctx, at).is_some() || plural();
    (counted && !ctx.is(end, words.lengths)).then_some(end)
}

/// A unit of time, a day, a month, a part of the day.
fn time_at(ctx: &Ctx<'_>, at: usize) -> Option<usize> {
    let word = ctx.word(at);
    let words = ctx.words.recurrences;
    let month = || ctx.is_month(at);
    let part = || ctx.words.clock.day_parts.iter().any(|(part, _)| *part == word);
    let noun = || ctx.is(at, words.units) || ctx.is(at, words.nouns) || part() || month();
    weekday_at(ctx, at).or_else(|| noun().then_some(at + 1))
}

fn weekday_at(ctx: &Ctx<'_>, at: usize) -> Option<usize> {
    ctx.is_weekday(at).then_some(at + 1)
}
