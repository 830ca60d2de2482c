//! Results and line-ups: `3-1`, `6-4 6-3`, `4-3-3`, `24/7`, `3 a 1`.

use super::named::sure_head;
use super::{Found, glued};
use crate::engine::figures::bounds::bound_before;
use crate::engine::figures::cursor::{Ctx, REACH};
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::measure::measure;
use crate::engine::figures::scan::plain_number_at;
use crate::engine::figures::strokes::is_slashed;
use crate::engine::model::NoteReason;
use crate::engine::text::TokenKind;

/// The minute of a game: "al 67'", "Rossi 12'". A length in feet has a noun or a mark before it.
pub(super) fn minute(ctx: &Ctx<'_>, idx: usize) -> Found {
    let marked = matches!(ctx.word(idx + 1), "'" | "’" | "′") && !ctx.spaced(idx + 1);
    let alone = ctx.spaced(idx + 2) || ctx.kind(idx + 2) != Some(TokenKind::Number);
    let before = idx.checked_sub(1)?;
    let scorer = ctx.toks.get(before).is_some_and(|it| it.capital && !it.opens);
    let led = ctx.is(before, ctx.words.identifiers.minute_leads) || scorer;
    let plain = is_plain(ctx.word(idx)) && ctx.word(idx).len() <= MINUTE;
    (marked && alone && led && plain).then_some((NoteReason::Score, idx + 2))
}

/// How many digits the minute of a game has at most.
const MINUTE: usize = 3;

/// Reads two numbers or more that a mark joins. Two rising numbers with a noun after them are a
/// range instead, unless a word of games is near.
pub(super) fn score(ctx: &Ctx<'_>, idx: usize) -> Found {
    if let Some(end) = in_words(ctx, idx) {
        return Some((NoteReason::Score, end));
    }
    let joined = |at: usize| {
        matches!(ctx.word(at), "-" | "/" | ":")
            && !ctx.spaced(at)
            && !ctx.spaced(at + 1)
            && ctx.kind(at + 1) == Some(TokenKind::Number)
    };
    // "20/30 pazienti" are a range.
    if !joined(idx + 1) || is_slashed(ctx, idx) {
        return None;
    }
    let end = idx + 3;
    let (left, right) = (ctx.word(idx), ctx.word(idx + 2));
    match ctx.word(idx + 1) {
        // "2:1", but "1:02:30" is a long time
        ":" if !joined(end) => return Some((NoteReason::Score, glued::chain_end(ctx, end))),
        "/" => return Some((stroke(ctx, idx), glued::chain_end(ctx, end))),
        _ => {}
    }
    // "747-400F"
    if !ctx.spaced(end) && ctx.kind(end) == Some(TokenKind::Word) && !measured(ctx, idx + 2) {
        let scaled = plain_number_at(ctx, idx + 2).is_some_and(|num| end < num.end);
        return (!scaled).then(|| (NoteReason::Name, glued::chain_end(ctx, end)));
    }
    if joined(end) {
        let mut last = end;
        let mut small = left.len() == 1 && right.len() == 1 && ctx.word(idx + 1) == "-";
        while joined(last) {
            small &= ctx.word(last + 1).len() == 1;
            last += 2;
        }
        let reason = if small { NoteReason::Score } else { NoteReason::Identifier };
        return Some((reason, glued::chain_end(ctx, last)));
    }
    if !is_plain(left) || !is_plain(right) {
        return None;
    }
    let rises = (left.len(), left) < (right.len(), right);
    let small = left.len() == 1 && right.len() == 1;
    let before = ctx.before(idx, 0);
    let counts = ctx.has_content(end)
        || ctx.words.numerals.of_the.contains(&before)
        || ctx.words.change.by.contains(&before)
        || bound_before(ctx, idx, 0).is_some()
        || measured(ctx, idx + 2)
        || ctx.words.numerals.scales.iter().any(|(scale, _)| *scale == ctx.word(end));
    let game = near_game(ctx, idx) && !measured(ctx, idx + 2);
    // Nothing is counted from none, unless it has a unit: "bambini 0-6 anni".
    let love = left == "0" && !measured(ctx, idx + 2);
    (!rises || small && !counts || game || love)
        .then(|| (NoteReason::Score, glued::chain_end(ctx, end)))
}

/// `24/7` is an idiom, `74/2000` a law where a word says so, anything else a number of something.
fn stroke(ctx: &Ctx<'_>, idx: usize) -> NoteReason {
    let both = (ctx.word(idx), ctx.word(idx + 2));
    let idioms = ctx.words.identifiers.idioms;
    if idioms.iter().any(|idiom| idiom.split_once('/').is_some_and(|parts| parts == both)) {
        return NoteReason::Name;
    }
    sure_head(ctx, idx).unwrap_or(NoteReason::Identifier)
}

/// `3 a 1`, `3 to 2`, where a word of games is near.
fn in_words(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let small = |at: usize| ctx.word(at).len() < 4 && is_plain(ctx.word(at));
    let linked = ctx.is(idx + 1, ctx.words.identifiers.score_links);
    let score = small(idx) && linked && small(idx + 2) && !ctx.has_content(idx + 3);
    let game = |at: usize| is_of_game(ctx, at) && !ctx.is(at, ctx.words.identifiers.votes);
    (score && near(ctx, idx).any(game) && !measured(ctx, idx + 2)).then_some(idx + 3)
}

/// Whether a number has a unit.
fn measured(ctx: &Ctx<'_>, at: usize) -> bool {
    let measured = plain_number_at(ctx, at).and_then(|num| measure(ctx, num));
    measured.is_some_and(|it| it.unit.is_some())
}

fn near_game(ctx: &Ctx<'_>, idx: usize) -> bool {
    near(ctx, idx).any(|at| is_of_game(ctx, at))
}

/// The places around an index, in its sentence.
fn near(ctx: &Ctx<'_>, idx: usize) -> impl Iterator<Item = usize> {
    let inside = |&at: &usize| ctx.word(at) != "\n";
    let before = (idx.saturating_sub(REACH)..idx).rev().take_while(inside);
    before.chain((idx..idx + REACH).take_while(inside))
}

/// Whether a word is of games or votes.
pub(in crate::engine::figures) fn is_of_game(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.is(at, ctx.words.identifiers.scores)
}
