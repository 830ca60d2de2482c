//! Sums that leave out what stands in the sum before them: "26 miliardi di euro, nove dei quali…".

use std::ops::Range;

use super::clause::Ctx;
use super::counted::Counted;
use super::happening;
use super::subject::is_tied;
use crate::engine::model::{Claim, Derivation, Figure, FigureKind};
use crate::engine::quantity::{
    Decimal, Dimension, End, Interval, Precision, Quantity, Unit, Value,
};

/// A number that may leave out "milioni" is smaller than this.
const LARGEST: u32 = 1000;

/// How many digits stand before or after such a word: "28,25 milioni".
const LONGEST: usize = 4;

/// The scales that a sum may leave out, the largest first.
const SCALES: [u64; 3] = [1_000_000_000_000, 1_000_000_000, 1_000_000];

/// A sum that left out its scale.
pub struct Elliptic {
    /// The number with its scale and currency.
    pub sum: Quantity,
    /// Whether it is a part of the sum before it.
    pub part: bool,
}

/// The sum that a bare number stands for after a sum in millions: the number with the scale and
/// the currency of that one. Only where the words leave nothing else to count: a number with
/// decimals in the same sentence, "nove dei quali", "ne assorbirà oltre undici", what a list goes on
/// with after one of them; and after money a rounded number with nothing after it that it could
/// count, one that a verb ties to its subject, a lesser one that is part of it.
pub fn elliptic(
    ctx: &Ctx,
    figure: &Figure,
    tokens: &Range<usize>,
    noun: Option<&Counted>,
    claims: &[Claim],
) -> Option<Elliptic> {
    let Value::Quantity(quantity) = &figure.value else { return None };
    if figure.kind != FigureKind::Number || noun.is_some() || !is_small(&quantity.interval) {
        return None;
    }
    // "5 milioni per un anno, poi altri due": a length or a time is no sum.
    let (sum, before) = claims.iter().rev().find_map(|claim| match claim.value {
        Value::Quantity(sum) if sum.unit.is_none_or(is_money) => Some((sum, claim)),
        _ => None,
    })?;
    let scale = scale_of(ctx, &sum, before)?;
    let money = sum.unit.is_some() || before.frame.thing.is_none();
    let part = || is_part_of(quantity, &sum, scale);
    let sentence = |span| ctx.text.sentence_at(span);
    let (last, this) = (sentence(before.figure.start()), sentence(figure.span.start()));
    let fits = (last == this
        && (is_decimal(&quantity.interval)
            || is_some_of(ctx, tokens)
            || (is_elliptic(ctx, before) && is_listed(ctx, tokens, false))
            || (money && is_rounded(figure, quantity) && is_left_alone(ctx, tokens))
            || (money && is_said_of(ctx, tokens))
            || (money && part() && is_listed(ctx, tokens, true))))
        || (this <= last + 1 && is_of_it(ctx, tokens))
        || (this == last + 1
            && money
            && part()
            && is_rounded(figure, quantity)
            && takes_up(ctx, before, tokens));
    if !fits {
        return None;
    }
    let times = |end: Option<End>| match end {
        None => Some(None),
        Some(end) => Some(Some(End { value: end.value.checked_mul(scale)?, ..end })),
    };
    let interval =
        Interval { low: times(quantity.interval.low)?, high: times(quantity.interval.high)? };
    let of_it = last == this && part() && is_listed(ctx, tokens, true);
    Some(Elliptic { sum: Quantity { interval, unit: sum.unit, ..*quantity }, part: of_it })
}

/// The scale of a sum that names one: a million, a billion.
fn scale_of(ctx: &Ctx, sum: &Quantity, claim: &Claim) -> Option<Decimal> {
    let value = sum.interval.high.or(sum.interval.low)?.value;
    let scale = SCALES.iter().map(|&scale| Decimal::from(scale)).find(|&scale| scale <= value)?;
    // "7.031.798 euro" names none.
    let digits = ctx.text.words(claim.figure).chars().filter(char::is_ascii_digit).count();
    let terms = match &figure_of(ctx, claim)?.derivation {
        Derivation::Sum(terms) => terms.as_slice(),
        _ => &[],
    };
    (digits <= LONGEST || terms.iter().any(|term| term.scale == scale)).then_some(scale)
}

fn is_money(unit: Unit) -> bool {
    unit.dimension() == Dimension::Money
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

/// Whether a number is less than that of a sum before its scale: 9 of 26 billion.
fn is_part_of(quantity: &Quantity, sum: &Quantity, scale: Decimal) -> bool {
    let most = |interval: &Interval| interval.high.or(interval.low).map(|end| end.value);
    let whole = most(&sum.interval).and_then(|whole| whole.checked_div(scale));
    most(&quantity.interval) < whole
}

/// "circa 8", "oltre i 33": what is said to be about so much, or more, is seldom a name or a place.
fn is_rounded(figure: &Figure, quantity: &Quantity) -> bool {
    figure.span != figure.core && quantity.precision != Precision::Exact
}

/// Whether nothing that a number could count stands after it but a mark or a preposition, nor a verb
/// before it, of which it may be the object: "scored more than 20".
fn is_left_alone(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let words = ctx.words();
    let after = ctx.folded(tokens.end);
    let before = tokens.start.checked_sub(1).map_or("", |at| ctx.folded(at));
    let verb = words.participles.iter().any(|ending| before.ends_with(ending));
    let free = ends_phrase(ctx, tokens.end)
        || words.locative.contains(&after)
        || leads_on(ctx, tokens.end);
    free && (!verb || words.equating.contains(&before))
}

/// Whether a mark or the end of the text stands at a token.
fn ends_phrase(ctx: &Ctx, at: usize) -> bool {
    ctx.token(at).is_none_or(|token| {
        matches!(token.folded.as_str(), "." | "," | ";" | ":" | "?" | "!" | ")" | "»" | "”" | "\n")
    })
}

/// Whether a preposition that says for whom or of what stands at a token.
fn leads_on(ctx: &Ctx, at: usize) -> bool {
    let words = ctx.words();
    let word = ctx.folded(at);
    [words.dative, words.genitive, words.phrase_ends].iter().any(|it| it.contains(&word))
}

/// "è ora di 92", "stimati in 48": a verb ties the number to its subject by a preposition, and
/// nothing follows.
fn is_said_of(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let words = ctx.words();
    let before = tokens.start.checked_sub(1).map_or("", |at| ctx.folded(at));
    let tied = words.genitive.contains(&before)
        || words.collective.contains(&before)
        || words.reached.contains(&before);
    tied && ends_phrase(ctx, tokens.end) && is_tied(ctx, tokens)
}

/// "10,9 all'Emilia; 9 alla Lombardia": between a mark or "and" before it and a preposition.
/// `close` asks for a comma and for one that says to whom: "30 milioni, venti a carico del Comune".
fn is_listed(ctx: &Ctx, tokens: &Range<usize>, close: bool) -> bool {
    let words = ctx.words();
    let Some(before) = tokens.start.checked_sub(1).map(|at| ctx.folded(at)) else { return false };
    if close {
        return before == "," && words.dative.contains(&ctx.folded(tokens.end));
    }
    (matches!(before, "," | ";") || words.and.contains(&before)) && leads_on(ctx, tokens.end)
}

/// "… ventitré miliardi. E circa 10 arriveranno": whether a number opens its sentence before a verb
/// that tells of nobody, right after a sentence that ends with the sum.
fn takes_up(ctx: &Ctx, before: &Claim, tokens: &Range<usize>) -> bool {
    let end = ctx.text.tokens_in(before.span).end;
    let Some(token) = ctx.token(tokens.start) else { return false };
    let first = ctx.sentence(token.span).start;
    let opens = first == tokens.start
        || (first + 1 == tokens.start && ctx.words().and.contains(&ctx.folded(first)));
    opens
        && end + 1 == first
        && ctx.words().is_verb(ctx.folded(tokens.end))
        && happening::event_of_subject(ctx, tokens.end).is_none()
}

/// Whether a sum left out its scale itself.
fn is_elliptic(ctx: &Ctx, claim: &Claim) -> bool {
    figure_of(ctx, claim).is_some_and(|figure| figure.value != claim.value)
}

fn figure_of<'a>(ctx: &Ctx<'a>, claim: &Claim) -> Option<&'a Figure> {
    let at = ctx.figures.partition_point(|figure| figure.span.start() < claim.figure.start());
    ctx.figures.get(at)
}
