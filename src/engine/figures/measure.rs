//! A number with its unit: `due anni e mezzo`, `10 milioni di euro`, `un'ora e 58 minuti`.

use super::cursor::{Ctx, REACH};
use super::scan::{Form, Num, plain_number_at};
use super::words::UnitWord;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Unit};

/// A number with what it is measured in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    pub num: Num,
    pub value: Decimal,
    /// How many of `unit` one of the number is.
    pub factor: Decimal,
    pub unit: Option<(&'static str, FigureKind)>,
    /// Past the number, halves included.
    pub core_end: usize,
    /// Past the unit.
    pub end: usize,
}

/// Units of time, each with the next smaller one and how many of it there are.
const SMALLER: &[(&str, &str, i64)] =
    &[("year", "month", 12), ("day", "hour", 24), ("hour", "minute", 60), ("minute", "second", 60)];

/// Reads the unit after a number. `None` if it grows too long, or if an article counts nothing here.
pub(super) fn measure(ctx: &Ctx<'_>, num: Num) -> Option<Measured> {
    let mut value = num.value;
    let mut core_end = num.end;
    let may_halve = matches!(num.form, Form::Plain | Form::Words) && !num.scaled();
    if may_halve && let Some(end) = ctx.any_phrase_at(num.end, ctx.words.numerals.and_half) {
        value = value.checked_add(Decimal::new(5, 1))?;
        core_end = end;
    }
    let Some((word, end)) = unit_after(ctx, &Num { end: core_end, value, ..num }) else {
        let counts = !matches!(num.form, Form::One | Form::Half);
        return counts.then_some(Measured {
            num,
            value,
            factor: Decimal::ONE,
            unit: None,
            core_end,
            end: core_end,
        });
    };
    if num.form == Form::One && ctx.words.units.never_one.contains(&word.phrase) {
        return None;
    }
    let factor = Decimal::try_new(word.factor.0, word.factor.1).ok()?;
    let value = value.checked_mul(factor)?.normalize();
    let unit = Some((at_sea(ctx, word.unit, num.first), word.kind));
    compose(ctx, Measured { num, value, factor, unit, core_end, end })
}

/// The unit phrase after a number and the index past it.
fn unit_after(ctx: &Ctx<'_>, num: &Num) -> Option<(&'static UnitWord, usize)> {
    let units = ctx.words.units;
    let linked = Decimal::from(1_000_000) <= num.scale
        || matches!(num.form, Form::About | Form::Order)
        || units_may_follow_of(ctx, num);
    let start =
        if linked && ctx.is(num.end, ctx.words.numerals.of) { num.end + 1 } else { num.end };
    let (word, end) = unit_at(ctx, start)?;
    let digits = matches!(num.form, Form::Plain | Form::Digits);
    if units.only_one.contains(&word.phrase) && Decimal::ONE < num.value {
        return None;
    }
    if units.never_linked.contains(&word.phrase) && ctx.is(end, ctx.words.numerals.of_the) {
        return None;
    }
    if units.doubtful.contains(&word.phrase) {
        let ends = ctx.kind(end).is_none_or(|kind| kind == crate::engine::text::TokenKind::Mark)
            || ctx.is(end, ctx.words.numerals.of);
        if !digits || !ends {
            return None;
        }
    }
    Some((word, end))
}

/// `due decine di chilometri`: a number word that ends with an order.
fn units_may_follow_of(ctx: &Ctx<'_>, num: &Num) -> bool {
    let last = ctx.before(num.end, num.first);
    ctx.words.numerals.orders.iter().any(|(order, _)| *order == last)
}

/// The longest unit phrase that starts at an index.
pub(super) fn unit_at(ctx: &Ctx<'_>, idx: usize) -> Option<(&'static UnitWord, usize)> {
    let first = ctx.word(idx);
    if first.is_empty() {
        return None;
    }
    // "Il Sole 24 Ore" is a name.
    let name = ctx.toks.get(idx).is_some_and(|tok| tok.capital && !tok.opens);
    ctx.words
        .units
        .after
        .iter()
        .filter(|word| {
            word.phrase.starts_with(first) && !(name && word.kind == FigureKind::Duration)
        })
        .filter_map(|word| Some((word, ctx.phrase_at(idx, word.phrase)?)))
        .max_by_key(|&(_, end)| end)
}

/// Miles are nautical where the words around are of the sea.
fn at_sea(ctx: &Ctx<'_>, unit: &'static str, idx: usize) -> &'static str {
    let units = ctx.words.units;
    let (land, sea) = units.sea_units;
    let near = idx.saturating_sub(2 * REACH)..idx + 2 * REACH;
    if unit == land && near.into_iter().any(|at| ctx.is(at, units.at_sea)) { sea } else { unit }
}

/// Adds what follows in the next smaller unit, or a half.
fn compose(ctx: &Ctx<'_>, measured: Measured) -> Option<Measured> {
    let Some((unit, kind)) = measured.unit else { return Some(measured) };
    let smaller = SMALLER.iter().find(|(larger, ..)| *larger == unit);
    if let Some(end) = ctx.any_phrase_at(measured.end, ctx.words.numerals.and_half) {
        let half = Decimal::new(5, 1);
        let value = measured.value.checked_add(half)?;
        return Some(match smaller {
            Some(&(_, name, n)) if unit != "day" => Measured {
                value: value.checked_mul(n.into())?.normalize(),
                factor: n.into(),
                unit: Some((name, kind)),
                end,
                ..measured
            },
            _ => Measured { value, end, ..measured },
        });
    }
    let Some(&(_, name, n)) = smaller else { return Some(measured) };
    if !ctx.is(measured.end, ctx.words.numerals.and) {
        return Some(measured);
    }
    let Some(rest) = plain_number_at(ctx, measured.end + 1) else { return Some(measured) };
    match unit_after(ctx, &rest) {
        Some((word, end)) if word.unit == name && rest.value < n.into() => Some(Measured {
            value: measured.value.checked_mul(n.into())?.checked_add(rest.value)?.normalize(),
            factor: n.into(),
            unit: Some((name, kind)),
            end,
            ..measured
        }),
        _ => Some(measured),
    }
}

/// The symbol of a unit as the value has it.
pub(super) fn unit_of(measured: &Measured) -> Option<Unit> {
    measured.unit.map(|(symbol, _)| Unit(symbol))
}
