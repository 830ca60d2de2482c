//! Whether a number is but a part of another, and whether it is a number at all.

use std::ops::Range;

use super::clause::Ctx;
use super::counted::Counted;
use super::words::any_matches;
use crate::engine::model::{Figure, FigureKind};
use crate::engine::quantity::{Decimal, Value};
use crate::engine::text::Token;

/// Whether a number is but a part of another: "di cui 12", "tredici dei quali", "81: venti sono…".
pub fn is_part(ctx: &Ctx, clause: &Range<usize>, phrase: &Range<usize>, bare: bool) -> bool {
    let part = ctx.words().part;
    let detail = bare
        && phrase.start == clause.start
        && clause.start.checked_sub(1).is_some_and(|at| ctx.folded(at) == ":");
    // "Of the 40 injured, 12 are children": another number comes first.
    let of_whole = ctx.words().wholes.iter().any(|whole| {
        ctx.is_phrase(clause.start, whole)
            && (clause.start..phrase.start).any(|at| ctx.is_figure(at))
    });
    // "three of the eight".
    let of_the = bare
        && ctx.words().of.contains(&ctx.folded(phrase.end))
        && ctx.words().articles.contains(&ctx.folded(phrase.end + 1));
    detail
        || of_whole
        || of_the
        || ctx.has_phrase(clause.start..phrase.start, part)
        || ctx.has_phrase(phrase.end..phrase.end + 1, part)
}

/// The largest number that "the two", "those three" may stand for without counting anything.
const LARGEST_ANAPHOR: u32 = 10;

/// "i due Paesi", "le due parti": a small number in words with an article points back to what is
/// known and claims nothing, unless it counts people by what happened to them or is the whole of which
/// a part is told: "three of the eight".
pub fn is_anaphoric(
    ctx: &Ctx,
    figure: &Figure,
    tokens: &Range<usize>,
    noun: Option<&Counted>,
) -> bool {
    let Value::Quantity(quantity) = &figure.value else { return false };
    let definite = tokens
        .start
        .checked_sub(1)
        .is_some_and(|at| ctx.words().definite.contains(&ctx.folded(at)));
    let in_words = !ctx.text.words(figure.span).contains(|c: char| c.is_ascii_digit());
    let small =
        quantity.interval.single().is_some_and(|value| value <= Decimal::from(LARGEST_ANAPHOR));
    let stricken = noun.is_some_and(|noun| noun.event.is_some());
    figure.kind == FigureKind::Number
        && definite
        && in_words
        && small
        && !stricken
        && !is_whole(ctx, tokens.start)
}

/// Whether the words before a number make it the whole of another: "three of the eight", "of the
/// eight, three".
fn is_whole(ctx: &Ctx, start: usize) -> bool {
    let words = ctx.words();
    let Some(of) = start.checked_sub(2) else { return false };
    let after_number = of.checked_sub(1).is_some_and(|at| ctx.is_figure(at));
    let opens = of == 0 || !ctx.token(of - 1).is_some_and(Token::is_word);
    words.of.contains(&ctx.folded(of)) && (after_number || opens)
}

/// Whether a clause tells of what may be. A capital within it begins a name, as that of a month.
pub fn is_hypothetical(ctx: &Ctx, mut clause: Range<usize>) -> bool {
    let start = clause.start;
    clause.any(|at| {
        let named = at != start && ctx.token(at).is_some_and(|token| token.capital);
        !named && any_matches(ctx.words().hypothetical, ctx.folded(at))
    })
}
