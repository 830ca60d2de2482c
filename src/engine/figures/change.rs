//! What part a number has in a change: `è salito del 3 per cento al 12`, `up 3 %`, `-5 %`.

use super::Found;
use super::combine::{Draft, bound_before};
use super::cursor::{Ctx, REACH};
use super::levels::is_known;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Change, Decimal, Direction, Value};
use crate::engine::text::TokenKind;

/// Adds the sign that touches a number, unless it counts something: `-3,2%`, `+300`. Temperatures
/// have rules of their own.
pub(super) fn signed(ctx: &Ctx<'_>, draft: &mut Draft, floor: usize) {
    let Some(at) = draft.start.checked_sub(1).filter(|&at| floor <= at) else { return };
    let free = ctx.spaced(at) || matches!(ctx.before(at, floor), "(" | "<" | ">" | "=" | "\n");
    let counts = draft.unit.is_none() && ctx.has_content(draft.end);
    // "75 -300 mm": after a number it is a hyphen that stands askew.
    let askew = at.checked_sub(1).and_then(|before| ctx.kind(before)) == Some(TokenKind::Number);
    let touches = !ctx.spaced(draft.start) && free && !askew;
    if draft.kind == FigureKind::Temperature || !touches {
        return;
    }
    match ctx.word(at) {
        "+" => draft.start = at,
        "-" if !counts => {
            draft.start = at;
            (draft.low, draft.high) = (-draft.high, -draft.low);
        }
        _ => {}
    }
}

/// What part a figure has in a change, if the words around tell of one.
pub(super) fn change_of(ctx: &Ctx<'_>, found: &Found) -> Option<Change> {
    let Value::Quantity(quantity) = found.value else { return None };
    if matches!(found.kind, FigureKind::Ordinal | FigureKind::Age | FigureKind::Duration) {
        return None;
    }
    let share = found.kind == FigureKind::Percent;
    let negative = quantity.interval.high.is_some_and(|end| end.value < Decimal::ZERO);
    by_sign(ctx, found, negative)
        .or_else(|| after(ctx, found.end, share))
        .map(Change::By)
        .or_else(|| before(ctx, found, share, quantity.unit.is_some()))
}

/// `+3 %`, `-300`, `meno 40 per cento`. Of a temperature, it is the degree that is below zero.
fn by_sign(ctx: &Ctx<'_>, found: &Found, negative: bool) -> Option<Direction> {
    let plus = (found.start..found.core.0).any(|at| ctx.word(at) == "+");
    let before = ctx.before(found.start, 0);
    // A dash alone may be punctuation.
    let minus = before != "-" && ctx.words.units.below_zero.contains(&before);
    match found.kind {
        FigureKind::Temperature => None,
        _ if plus => Some(Direction::Up),
        _ if negative || minus => Some(Direction::Down),
        _ => None,
    }
}

/// `300 in più`, `12 % higher`, `a 3 % rise`, `a 300-point fall`.
fn after(ctx: &Ctx<'_>, end: usize, share: bool) -> Option<Direction> {
    let words = ctx.words.change;
    let end = if ctx.is(end, &["-"]) && !ctx.spaced(end) { end + 1 } else { end };
    let end = if ctx.is(end, words.steps) { end + 1 } else { end };
    // "30 in più", "30 feriti in più"
    let noun = usize::from(ctx.has_content(end));
    let after =
        ctx.meaning_at(end, words.after).or_else(|| ctx.meaning_at(end + noun, words.after_noun));
    if let Some((direction, _)) = after {
        return Some(direction);
    }
    let by_share = ctx.meaning_at(end, words.after_share).filter(|_| share);
    by_share.map(|(direction, _)| direction)
}

fn before(ctx: &Ctx<'_>, found: &Found, share: bool, measured: bool) -> Option<Change> {
    let words = ctx.words.change;
    // "sale al 3 %": the link may hold the article, or have it after.
    let article = ctx.words.precision.articles.contains(&ctx.before(found.start, 0));
    let at = found.start - usize::from(article);
    if ctx.any_phrase_before(at, words.bases, 0).is_some() {
        return Some(Change::From);
    }
    // "Less than the 300 expected"
    let compared = bound_before(ctx, found.start, 0)
        .is_some_and(|(precision, _)| is_known(ctx, precision, (found.start, found.end), 0));
    if compared {
        return Some(Change::From);
    }
    let link = ctx.before(at, 0);
    let back = |reach: usize| {
        let first = at.saturating_sub(reach);
        (first..at.saturating_sub(1)).rev().take_while(|&at| !ends_thought(ctx, at))
    };
    if words.from.contains(&link) {
        return back(REACH / 2).any(|at| is_change(ctx, at)).then_some(Change::From);
    }
    if words.to.contains(&link) {
        // A word of moving alone may lead to a place: "they went to 300 towns".
        let shifted = || back(REACH).any(|at| ctx.is(at, words.from));
        let changed = |at| moves(ctx, at, true).is_some() || is_change(ctx, at) && shifted();
        return back(REACH).any(changed).then_some(Change::To);
    }
    if words.by.contains(&link) || words.of.contains(&link) {
        // A genitive far from the word of change belongs to something else, unless it is a share.
        let far = share || words.by.contains(&link);
        let direction = back(if far { REACH } else { 3 }).find_map(|at| moves(ctx, at, share));
        return direction.map(Change::By);
    }
    // "rose 3 %", "fell a further 300 points"; but "fell below 300".
    let level = ctx.is(found.start, words.levels);
    let direction = [at, at.saturating_sub(1)]
        .into_iter()
        .find_map(|past| moves(ctx, past.checked_sub(1)?, share))?;
    let steps = ctx.is(found.end, words.steps);
    let counts = !measured && !steps && ctx.has_content(found.end);
    match (level, counts) {
        (true, _) => Some(Change::To),
        (false, false) => Some(Change::By(direction)),
        (false, true) => None,
    }
}

/// Whether a sentence or a part of one ends here.
fn ends_thought(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.kind(at) == Some(TokenKind::Mark) && matches!(ctx.word(at), "\n" | ";" | ":" | "." | "(")
}

/// Whether a word tells of change.
pub(super) fn is_change(ctx: &Ctx<'_>, at: usize) -> bool {
    moves(ctx, at, true).is_some() || ctx.is(at, ctx.words.change.shifts)
}

/// Where a word of change goes; `share` says whether words that take an object count.
fn moves(ctx: &Ctx<'_>, at: usize, share: bool) -> Option<Direction> {
    let words = ctx.words.change;
    let word = ctx.word(at);
    if word.len() < 2 || ctx.any_phrase_before(at + 1, words.phrasal, 0).is_some() {
        return None;
    }
    let found = |list: &[(&str, Direction)]| {
        let stands = |pattern: &str| match pattern.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == pattern,
        };
        list.iter().find(|(pattern, _)| stands(pattern)).map(|&(_, direction)| direction)
    };
    found(words.moves).or_else(|| if share { found(words.takes) } else { None })
}
