//! Parts of the day: `lunedì in tarda mattinata`, `tomorrow night`, `alle 9 di ieri sera`.
//!
//! They have no hours of their own, which differ with every speaker, and are no figures. After a
//! day they belong to it; beside a time of the day they tell which half it lies in.

use super::cursor::Ctx;
use super::words::DayPart;

/// How many words a day and its part, or a time and its part, may be apart.
const MAX_LINKS: usize = 4;

/// Past the part of the day after a day that ends at `end`; `end` itself if there is none.
pub(super) fn after_day(ctx: &Ctx<'_>, end: usize) -> usize {
    let words = ctx.words.clock;
    let part = linked(end, |at| ctx.is(at, words.part_links));
    let noun = |at: usize| words.day_parts.iter().any(|(noun, _)| *noun == ctx.word(at));
    if noun(part) { part + 1 } else { end }
}

/// The part of the day that is told right before a time, or right after one that ends at `end`.
pub(super) fn beside(ctx: &Ctx<'_>, start: usize, end: usize) -> Option<DayPart> {
    before(ctx, start).or_else(|| after(ctx, end))
}

/// `stasera alle 8`, `in the afternoon, at 7`.
fn before(ctx: &Ctx<'_>, start: usize) -> Option<DayPart> {
    let at = start.checked_sub(1)?;
    let at = if ctx.word(at) == "," { at.checked_sub(1)? } else { at };
    part_at(ctx, at)
}

/// `alle 8, stasera`, `at 9 on Tuesday night`.
fn after(ctx: &Ctx<'_>, end: usize) -> Option<DayPart> {
    let at = if ctx.word(end) == "," { end + 1 } else { end };
    part_at(ctx, linked(at, |at| is_day_word(ctx, at) || ctx.is(at, ctx.words.clock.part_links)))
}

/// Past the words that may stand between.
fn linked(start: usize, is_link: impl Fn(usize) -> bool) -> usize {
    let past = (start..start + MAX_LINKS).find(|&at| !is_link(at));
    past.unwrap_or(start + MAX_LINKS)
}

fn part_at(ctx: &Ctx<'_>, at: usize) -> Option<DayPart> {
    let words = ctx.words.clock;
    let word = ctx.word(at);
    let both = words.day_parts.iter().chain(words.day_parts_of_days);
    both.into_iter().find(|(part, _)| *part == word).map(|&(_, part)| part)
}

/// Whether a word that names or points to a day stands here.
pub(super) fn is_day_word(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.is(at, ctx.words.clock.part_days) || ctx.is_weekday(at)
}
