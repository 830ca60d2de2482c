//! What measures a number from before it: `€ 300`, `US$5m`, `magnitudo 6,0`, `-5 gradi`.

use super::bounds::bound_before;
use super::combine::Draft;
use super::compose::cents_after;
use super::cursor::Ctx;
use super::digits::is_plain;
use super::scan::{Form, Num};
use super::unit_at::{code_at, unit_at};
use super::words::{Prefix, Stands, When};
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Unit, currency};
use crate::engine::text::TokenKind;

/// Money before a number: where it starts, its unit, and how many of that one is.
#[derive(Clone, Copy, Debug)]
pub(super) struct MoneyBefore {
    pub start: usize,
    pub unit: &'static str,
    pub factor: Decimal,
}

/// `magnitudo 6,0`, `magnitudo di 6,2`, `magnitudo 6 della scala Richter`, `a percentage of 20`.
pub(super) fn measured_before(ctx: &Ctx<'_>, draft: &mut Draft, floor: usize) {
    let units = ctx.words.units;
    if let Some(start) = ctx.any_phrase_before(draft.start, units.shares_before, floor)
        && draft.unit.is_none()
        && !ctx.has_content(draft.end)
    {
        draft.start = start;
        draft.unit = Some(Unit("%"));
        draft.kind = FigureKind::Percent;
        return;
    }
    let Some((unit, start)) = scale_before(ctx, draft.start, floor) else { return };
    if draft.unit.is_none_or(|of| of == unit) {
        draft.start = start;
        draft.unit = Some(unit);
        draft.kind = FigureKind::Dimension;
    }
}

/// `a magnitude above 5`: the bound between the scale and its number belongs to it.
pub(super) fn scaled_before(ctx: &Ctx<'_>, draft: &mut Draft, floor: usize) {
    if draft.unit.is_none()
        && let Some((_, start)) = bound_before(ctx, draft.start, floor)
        && let Some((unit, _)) = scale_before(ctx, start, floor)
    {
        draft.unit = Some(unit);
        draft.kind = FigureKind::Dimension;
    }
}

/// The word before an index that measures what follows, and where it starts.
fn scale_before(ctx: &Ctx<'_>, start: usize, floor: usize) -> Option<(Unit, usize)> {
    let mut at = start;
    for _ in 0..3 {
        let word = ctx.before(at, floor);
        if let Some(unit) = scale(ctx, word) {
            return Some((Unit(unit), at - 1));
        }
        if !ctx.words.units.scale_links.contains(&word) {
            return None;
        }
        at -= 1;
    }
    None
}

fn scale(ctx: &Ctx<'_>, word: &str) -> Option<&'static str> {
    ctx.words.units.scales.iter().find(|(before, _)| *before == word).map(|&(_, unit)| unit)
}

/// Whether money stands before a number, or before the one that it ends a range with: "$10-12m".
pub(super) fn is_money(ctx: &Ctx<'_>, num: &Num) -> bool {
    let directly = |first: usize| money_before(ctx, first, is_precise(num), 0).is_some();
    let words = ctx.words.precision;
    let joins = |at: usize| ctx.is_joined(at) || ctx.is(at, words.to) || ctx.is(at, words.or);
    let joiner = num.first.checked_sub(1).filter(|&at| joins(at));
    let low = joiner.and_then(|at| at.checked_sub(1));
    let low = low.filter(|&low| ctx.kind(low) == Some(TokenKind::Number));
    directly(num.first) || low.is_some_and(directly)
}

/// Whether what is before a number measures it, also glued to it: `USD115`, `magnitude-6.2`.
pub(super) fn is_measured_before(ctx: &Ctx<'_>, num: &Num) -> bool {
    let Some(before) = num.first.checked_sub(1) else { return false };
    is_money(ctx, num) || ctx.word(before) == "-" && scale(ctx, ctx.before(before, 0)).is_some()
}

/// Whether a number is written as sums of money are: with separators or a scale.
fn is_precise(num: &Num) -> bool {
    num.form == Form::Digits || num.scaled()
}

/// `€ 300`, `$ 20 milioni`, `EUR 300`.
pub(super) fn currency_before(ctx: &Ctx<'_>, draft: &mut Draft, num: &Num, floor: usize) {
    let found =
        money_before(ctx, draft.start, is_precise(num), floor).filter(|_| draft.unit.is_none());
    let Some(found) = found else { return };
    let times = |value: Decimal| Some(value.checked_mul(found.factor)?.normalize());
    let (Some(low), Some(high)) = (times(draft.low), times(draft.high)) else { return };
    draft.start = found.start;
    (draft.low, draft.high) = (low, high);
    // "$100 and fifty"; digits after it would be another number.
    let in_words = ctx.is(draft.end, ctx.words.numerals.and)
        && ctx.kind(draft.end + 1) == Some(TokenKind::Word)
        && num.form == Form::Plain;
    if let Some((cents, end)) = cents_after(ctx, draft.end).filter(|_| in_words)
        && let Some(sum) = low.checked_add(cents)
    {
        let sum = sum.normalize();
        (draft.low, draft.high, draft.end) = (sum, sum, end);
    }
    draft.unit = Some(Unit(found.unit));
    draft.kind = FigureKind::Money;
}

/// The money that stands right before a number.
pub(super) fn money_of(ctx: &Ctx<'_>, num: &Num, floor: usize) -> Option<MoneyBefore> {
    money_before(ctx, num.first, is_precise(num), floor)
}

/// The same; `precise` says whether the number has separators or
/// a scale.
pub(super) fn money_before(
    ctx: &Ctx<'_>,
    first: usize,
    precise: bool,
    floor: usize,
) -> Option<MoneyBefore> {
    let before = first.checked_sub(1).filter(|&before| floor <= before)?;
    let one = |start, unit| Some(MoneyBefore { start, unit, factor: Decimal::ONE });
    let spelled = spelled_before(ctx, first, precise, floor);
    if let Some((start, unit)) = spelled {
        return one(start, unit);
    }
    if let Some((word, _)) = code_at(ctx, before) {
        let factor = word.factor()?;
        let sure = word.when == When::Always || precise;
        return sure.then_some(MoneyBefore { start: before, unit: word.unit, factor });
    }
    let (sign, end) = unit_at(ctx, before).filter(|(sign, _)| sign.is_money())?;
    if ctx.kind(before) != Some(TokenKind::Mark) || end != first {
        return None;
    }
    // "CAD$ 15"
    let country = currency(&ctx.before(before, floor).to_ascii_uppercase());
    match country {
        Some(Unit(unit)) => one(before - 1, unit),
        None => one(before, sign.unit),
    }
}

/// The longest phrase for money that ends before an index.
fn spelled_before(
    ctx: &Ctx<'_>,
    end: usize,
    precise: bool,
    floor: usize,
) -> Option<(usize, &'static str)> {
    let tables = ctx.words.units.before.iter().copied().flatten();
    tables
        .filter_map(|prefix| Some((ctx.phrase_before(end, prefix.phrase, floor)?, prefix)))
        .filter(|&(start, prefix)| stands(ctx, start, end, prefix, precise))
        .map(|(start, prefix)| (start, prefix.unit))
        .min_by_key(|&(start, _)| start)
}

/// Whether a prefix stands as it must.
fn stands(ctx: &Ctx<'_>, start: usize, end: usize, prefix: &Prefix, precise: bool) -> bool {
    let capital = ctx.toks.get(start).is_some_and(|tok| tok.capital);
    let one_piece = |to: usize| (start + 1..to).all(|at| !ctx.spaced(at));
    // A letter before a letter is the end of a word: "Apple's $5".
    let glued = start
        .checked_sub(1)
        .is_some_and(|before| !ctx.spaced(start) && ctx.kind(before) == Some(TokenKind::Word));
    match prefix.stands {
        Stands::Free => true,
        Stands::OnePiece => capital && !glued && one_piece(end),
        Stands::Precise => precise,
        Stands::Small => {
            let digits = ctx.word(end);
            let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
            precise || !capital && 2 <= digits.len() && is_plain(digits) && !year
        }
    }
}

/// `-5 gradi`, `5 gradi sotto zero`. A minus before anything else says which way it went, not that
/// it is negative.
pub(super) fn below_zero(ctx: &Ctx<'_>, draft: &mut Draft, floor: usize) {
    let units = ctx.words.units;
    // "La minima è stata di 5 sotto zero"
    if draft.unit.is_none()
        && draft.end == draft.core.1
        && ctx.any_phrase_at(draft.end, units.below_zero_after).is_some()
    {
        (draft.unit, draft.kind) = (Some(Unit(units.degrees)), FigureKind::Temperature);
    }
    if draft.kind != FigureKind::Temperature {
        return;
    }
    let sign = ctx.before(draft.start, floor);
    // "Caldo record - 40 gradi": with a space after it, it is a dash, unless the words before need
    // a number: "intorno ai - 20 gradi".
    let needed = draft
        .start
        .checked_sub(2)
        .is_some_and(|before| ctx.is(before, ctx.words.calendar.function_words));
    let dash = sign == "-" && ctx.spaced(draft.start) && !needed;
    if units.below_zero.contains(&sign) && !dash {
        draft.start -= 1;
    } else if let Some(end) = ctx.any_phrase_at(draft.end, units.below_zero_after) {
        draft.end = end;
    } else {
        return;
    }
    (draft.low, draft.high) = (-draft.high, -draft.low);
}
