//! The words that count one only beside other numbers, or before a noun: `uno`, `one`.

use super::cursor::Ctx;
use super::decimals::is_moment;
use super::fractions::{denominator_at, fraction_at};
use super::measure::halved_after;
use super::scan::{Joins, is_homonym};
use super::unit_at::unit_at;
use crate::engine::model::FigureKind;
use crate::engine::text::TokenKind;

/// Whether the word at `idx` counts one by itself.
pub(super) fn counts_one(ctx: &Ctx<'_>, idx: usize) -> bool {
    let numerals = ctx.words.numerals;
    if ctx.is_alone(idx, idx + 1) {
        return ctx.is(idx, numerals.lone_ones);
    }
    let next = idx + 1;
    // "Un morto e tre feriti", but "un ferito ha raccontato"
    if ctx.is(next, numerals.tolls) && ctx.is(idx, numerals.lone_ones) {
        return !ctx.is(next + 1, numerals.told_of);
    }
    if !ctx.is(idx, numerals.counting_ones) {
        return false;
    }
    let before = ctx.before(idx, 0);
    let sign = ctx.is(idx - 1, numerals.minus) || ctx.is(idx - 1, numerals.negative);
    let beside = is_number(ctx, next)
        || ctx.numeral(idx - 1).is_some()
        || joins(ctx, next).is_some_and(|at| is_number(ctx, at));
    let part = denominator_at(ctx, next + usize::from(ctx.is_joined(next))).is_some();
    let pronoun = is_homonym(ctx, idx);
    let point = ctx.is(next, numerals.points);
    // "One man", "one a day", but "one wonders"
    let scale = numerals.scales.iter().any(|(scale, _)| *scale == before)
        || numerals.hundreds.contains(&before);
    let content = ctx.has_content(next) && (scale || !is_verb(ctx, next));
    let noun = numerals.ones_before_nouns && (content || ctx.is(next, numerals.ones));
    let decimals = point && is_number(ctx, next + 1);
    let measured = |kind| unit_at(ctx, next).is_some_and(|(unit, _)| unit.kind == kind);
    // "That one mile of road"
    let length = measured(FigureKind::Dimension);
    let share = measured(FigureKind::Percent);
    let counts = beside || part || noun || decimals || share || is_added_to(ctx, next);
    sign || length || !pronoun && !is_moment(ctx, idx) && counts
}

/// Whether a part is added: "one and a half", "one-and-a-half", "one and a quarter million".
fn is_added_to(ctx: &Ctx<'_>, next: usize) -> bool {
    let and = next + usize::from(ctx.is_joined(next));
    let part = and + 1 + usize::from(ctx.is_joined(and + 1));
    let fraction = || fraction_at(ctx, part, Joins::NoAnd).is_some_and(|it| !it.doubtful);
    halved_after(ctx, and).is_some() || ctx.is(and, ctx.words.numerals.and) && fraction()
}

/// Whether the ending of a word after "one" makes a verb of it, of which somebody is the subject.
fn is_verb(ctx: &Ctx<'_>, at: usize) -> bool {
    let numerals = ctx.words.numerals;
    let ends = |endings: &[&str]| endings.iter().any(|ending| ctx.word(at).ends_with(ending));
    ends(numerals.verbs_after_one) && !ends(numerals.nouns_after_one)
}

/// Digits, or a word that can be nothing but a number.
fn is_number(ctx: &Ctx<'_>, idx: usize) -> bool {
    match ctx.kind(idx) {
        Some(TokenKind::Number) => true,
        Some(TokenKind::Word) => ctx.numeral(idx).is_some(),
        _ => false,
    }
}

/// Past a word that joins two numbers: "uno o due", "one in five", "one to three".
fn joins(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let words = ctx.words;
    if ctx.is(idx, words.precision.or) || ctx.is(idx, words.precision.between_and) {
        return Some(idx + 1);
    }
    if ctx.is_joined(idx) {
        return Some(idx + 1);
    }
    let phrases = [words.numerals.out_of, words.numerals.over, words.precision.to];
    phrases.iter().filter_map(|phrases| ctx.any_phrase_at(idx, phrases)).max()
}
