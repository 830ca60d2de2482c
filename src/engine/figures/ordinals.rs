//! Places in an order: `terzo`, `50ª`, `ventesimo`, `one hundred twenty-fifth`.

use super::Found;
use super::cursor::Ctx;
use super::digits::{Read, decimal_of};
use super::numerals::spelled_stem;
use super::scan::{Form, Num, plain_number_at};
use super::unit_at::{counts_lone, unit_at};
use super::words::NumeralWords;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Value, product, sum};
use crate::engine::text::TokenKind;

/// Reads an ordinal that starts at `idx`.
pub(super) fn ordinal_at(ctx: &Ctx<'_>, idx: usize) -> Option<Found> {
    let (value, end) = match ctx.kind(idx)? {
        TokenKind::Number => marked(ctx, idx).or_else(|| after_number(ctx, idx))?,
        TokenKind::Word => spelled_ordinal(ctx, idx).or_else(|| after_number(ctx, idx))?,
        TokenKind::Mark => return None,
    };
    if ctx.any_phrase_at(end, ctx.words.numerals.never_ordinals_before).is_some() {
        return None;
    }
    Some(Found {
        start: idx,
        end,
        core: (idx, end),
        value: Value::Quantity(Quantity {
            interval: Interval::exact(value),
            precision: Precision::Exact,
            unit: None,
        }),
        kind: FigureKind::Ordinal,
        written: false,
    })
}

/// Digits with an ordinal sign or ending, which is a degree if a unit says so: `50ª`, `1.º`, `21st`.
fn marked(ctx: &Ctx<'_>, idx: usize) -> Option<(Decimal, usize)> {
    let numerals = ctx.words.numerals;
    let stop = ctx.word(idx + 1) == "." && !ctx.spaced(idx + 1);
    let mark = idx + 1 + usize::from(stop);
    let glued = ctx.is(mark, numerals.ordinal_marks) && !ctx.spaced(mark);
    // "Classe 5A" has a name.
    let capital = ctx.toks.get(mark).is_some_and(|tok| tok.capital);
    if !glued || capital || unit_at(ctx, mark).is_some() && !is_sure(ctx, idx, mark) {
        return None;
    }
    match decimal_of(ctx.word(idx), ctx.style) {
        Read::Value(value, None) if value.fract().is_zero() && !value.is_zero() => {
            Some((value, mark + 1))
        }
        _ => None,
    }
}

/// Whether a mark that is a unit too makes an ordinal of these digits: "21st", but "12st" is a
/// weight.
fn is_sure(ctx: &Ctx<'_>, idx: usize, mark: usize) -> bool {
    let digits = ctx.word(idx);
    ctx.words.numerals.unit_marks.iter().any(|&(unit, after, unless)| {
        unit == ctx.word(mark) && digits.ends_with(after) && !digits.ends_with(unless)
    })
}

/// One word, or the one that ends the number before it.
fn spelled_ordinal(ctx: &Ctx<'_>, idx: usize) -> Option<(Decimal, usize)> {
    let numerals = ctx.words.numerals;
    let word = ctx.word(idx);
    let ordinal = ctx.ordinal(idx)?;
    let doubtful = numerals.doubtful_ordinals.contains(&word);
    // "Tra un secondo"
    if doubtful && counts_lone(ctx, idx) && unit_at(ctx, idx).is_some() {
        return None;
    }
    let articled = numerals.articles.contains(&ctx.before(idx, 0));
    let places = !ordinal.plural || numerals.ordinal_plural.is_empty();
    (places && (!doubtful || articled)).then(|| (ordinal.value.into(), idx + 1))
}

/// `twenty-first`, `two hundredth`, `tre trilionesimo`: a number whose last part is an ordinal.
fn after_number(ctx: &Ctx<'_>, idx: usize) -> Option<(Decimal, usize)> {
    let numerals = ctx.words.numerals;
    let num = plain_number_at(ctx, idx)?;
    let hyphen = usize::from(numerals.joins_with_hyphen && ctx.is_joined(num.end));
    let and = usize::from(numerals.and_joins_from == 100 && ctx.is(num.end, numerals.and));
    let at = num.end + hyphen + and;
    let word = ctx.word(at);
    let ordinal = ctx.ordinal(at).filter(|ordinal| !ordinal.plural)?;
    let value = Decimal::from(ordinal.value);
    let ends = !ctx.is(at + 1, numerals.of_the);
    let place = if ordinal.scales && and == 0 {
        (scales(&num, value) && ends).then(|| product(num.value, value))?
    } else {
        let below = numerals.joins_with_hyphen && num.form == Form::Words && value < num.room;
        // "A twenty-second pause"
        let lead = ctx.before(idx, 0);
        let doubtful = numerals.doubtful_ordinals.contains(&word)
            && (!numerals.articles.contains(&lead) || numerals.ones.contains(&lead));
        (below && !doubtful).then(|| sum(num.value, value))?
    };
    Some((place?, at + 1))
}

/// Whether a number multiplies an ordinal scale: "two hundredth", "tre milionesimo".
fn scales(num: &Num, scale: Decimal) -> bool {
    let whole = num.value.fract().is_zero() && Decimal::ONE <= num.value;
    whole && num.form != Form::One && (num.value < scale || !num.scaled())
}

/// An ordinal as one word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ordinal {
    pub value: u64,
    /// Whether it is of several.
    pub plural: bool,
    /// Whether a number before it multiplies it: `hundredth`.
    pub scales: bool,
}

/// The value of an ordinal: one of the short ones, or a number word with an ending.
pub(super) fn ordinal_value(word: &str, numerals: &NumeralWords) -> Option<Ordinal> {
    let listed = |word: &str| {
        numerals.ordinals.iter().find(|(known, _)| *known == word).map(|&(_, value)| value.into())
    };
    let found = |value, plural| Some(Ordinal { value, plural, scales: false });
    if let Some(value) = listed(word) {
        return found(value, false);
    }
    if !numerals.ordinal_plural.is_empty()
        && let Some(stem) = word.strip_suffix(numerals.ordinal_plural)
        && let Some(value) = listed(stem)
    {
        return found(value, true);
    }
    numerals.ordinal_suffixes.iter().find_map(|&(suffix, plural)| {
        let stem = word.strip_suffix(suffix)?;
        let scale = || {
            let scale = |name: &str| {
                let found = numerals.scales.iter().find(|(known, _)| *known == name);
                let hundred = numerals.hundreds.contains(&name).then_some(100);
                found.map(|it| it.1).or(hundred)
            };
            let full = |(left, ending): &(&str, &str)| {
                scale(&format!("{}{ending}", stem.strip_suffix(left)?))
            };
            let value = scale(stem).or_else(|| numerals.lost_endings.iter().find_map(full))?;
            Some(Ordinal { value, plural, scales: true })
        };
        let spelled = spelled_stem(stem, numerals);
        spelled.map_or_else(scale, |spelled| {
            Some(Ordinal { value: spelled.value, plural, scales: false })
        })
    })
}
