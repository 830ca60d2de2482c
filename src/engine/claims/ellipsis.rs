//! Sums that leave out what stands in the sum before them: "26 miliardi di euro, nove dei quali…".

use std::ops::Range;

use super::clause::Ctx;
use super::counted::Counted;
use super::happening;
use crate::engine::model::{Claim, Figure, FigureKind};
use crate::engine::quantity::{Decimal, Dimension, End, Interval, Quantity, Value};

/// A number that may leave out "milioni" is smaller than this.
const LARGEST: u32 = 1000;

/// How many digits stand before or after such a word: "28,25 milioni".
const LONGEST: usize = 4;

/// The scales that a sum may leave out, the largest first.
const SCALES: [u64; 3] = [1_000_000_000_000, 1_000_000_000, 1_000_000];

/// The sum that a bare number stands for after a sum in millions: the number with the scale and
/// the currency of that one. Only where the words leave nothing else to count: a number with
/// decimals in the same sentence, "nove dei quali", "ne assorbirà oltre undici", and what a list
/// goes on with after one of them.
pub fn elliptic(
    ctx: &Ctx,
    figure: &Figure,
    tokens: &Range<usize>,
    noun: Option<&Counted>,
    claims: &[Claim],
) -> Option<Quantity> {
    let Value::Quantity(quantity) = figure.value else { return None };
    if figure.kind != FigureKind::Number || noun.is_some() || !is_small(&quantity.interval) {
        return None;
    }
    let (sum, before) = claims.iter().rev().find_map(|claim| match claim.value {
        Value::Quantity(sum) => Some((sum, claim)),
        _ => None,
    })?;
    let scale = scale_of(ctx, &sum, before)?;
    let sentence = |span| ctx.text.sentence_at(span);
    let (last, this) = (sentence(before.figure.start()), sentence(figure.span.start()));
    let fits = (last == this
        && (is_decimal(&quantity.interval)
            || is_some_of(ctx, tokens)
            || (is_elliptic(ctx, before) && is_listed(ctx, tokens))))
        || (this <= last + 1 && is_of_it(ctx, tokens));
    if !fits {
        return None;
    }
    let times = |end: Option<End>| match end {
        None => Some(None),
        Some(end) => Some(Some(End { value: end.value.checked_mul(scale)?, ..end })),
    };
    let interval =
        Interval { low: times(quantity.interval.low)?, high: times(quantity.interval.high)? };
    Some(Quantity { interval, unit: sum.unit, ..quantity })
}

/// The scale of a sum that names one: a million, a billion.
fn scale_of(ctx: &Ctx, sum: &Quantity, claim: &Claim) -> Option<Decimal> {
    let money = sum.unit.is_none_or(|unit| unit.dimension() == Dimension::Money);
    let value = sum.interval.high.or(sum.interval.low)?.value;
    let scale = SCALES.iter().map(|&scale| Decimal::from(scale)).find(|&scale| scale <= value)?;
    // "7.031.798 euro" names none.
    let digits = ctx.text.words(claim.figure).chars().filter(char::is_ascii_digit).count();
    (money && digits <= LONGEST).then_some(scale)
}

fn is_small(interval: &Interval) -> bool {
    let most = Decimal::from(LARGEST);
    [interval.low, interval.high].into_iter().flatten().all(|end| end.value < most)
}

fn is_decimal(interval: &Interval) -> bool {
    let ends = [interval.low, interval.high];
    ends.into_iter().flatten().any(|end| !end.value.fract().is_zero())
}

/// "nove dei quali".
fn is_some_of(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    ctx.has_phrase(tokens.end..tokens.end + 1, ctx.words().part)
}

/// "ne assorbirà oltre undici": a pronoun right before the verb, which tells of nobody.
fn is_of_it(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let pronouns = ctx.words().of_it;
    let before = tokens.start.saturating_sub(3)..tokens.start;
    before.clone().any(|at| pronouns.contains(&ctx.folded(at)))
        && !before.clone().any(|at| happening::event_at(ctx, at).is_some())
}

/// "10,9 all'Emilia; 9 alla Lombardia": between a mark or "and" before it and a preposition.
fn is_listed(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let words = ctx.words();
    let Some(before) = tokens.start.checked_sub(1).map(|at| ctx.folded(at)) else { return false };
    let after = ctx.folded(tokens.end);
    let ends = [words.dative, words.genitive, words.phrase_ends];
    (matches!(before, "," | ";") || words.and.contains(&before))
        && ends.iter().any(|it| it.contains(&after))
}

/// Whether a sum left out its scale itself.
fn is_elliptic(ctx: &Ctx, claim: &Claim) -> bool {
    let at = ctx.figures.partition_point(|figure| figure.span.start() < claim.figure.start());
    ctx.figures.get(at).is_some_and(|figure| figure.value != claim.value)
}
