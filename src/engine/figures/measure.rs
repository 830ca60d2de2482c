//! A number with its unit: `due anni e mezzo`, `10 milioni di euro`, `half an hour`.

use super::compose::compose;
use super::cursor::Ctx;
use super::scan::{Form, Num};
use super::unit_at::{UnitAt, unit_after, unit_at};
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Unit};
use crate::engine::text::TokenKind;

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

/// Past "and a half", after a number: of anything, or only of a unit where the words are fewer.
pub(super) fn halved_after(ctx: &Ctx<'_>, at: usize) -> Option<usize> {
    let numerals = ctx.words.numerals;
    let longest =
        |phrases: &[&str]| phrases.iter().filter_map(|half| ctx.joined_phrase_at(at, half)).max();
    let of_unit = || {
        let end = longest(numerals.and_half_of_unit)?;
        unit_at(ctx, end + usize::from(ctx.is_joined(end))).map(|_| end)
    };
    longest(numerals.and_half).or_else(of_unit)
}

/// Reads the unit after a number. `None` if it grows too long, or if an article counts nothing here.
pub(super) fn measure(ctx: &Ctx<'_>, num: Num) -> Option<Measured> {
    let mut value = num.value;
    let mut core_end = num.end;
    let may_halve = matches!(num.form, Form::Plain | Form::Words) && !num.scaled();
    // "Two-and-a-half-year"
    let halves = num.end + usize::from(ctx.is_joined(num.end));
    if may_halve && let Some(end) = halved_after(ctx, halves) {
        value = value.checked_add(Decimal::new(5, 1))?;
        core_end = end;
    }
    let Some((unit, unit_end)) = unit_after(ctx, &Num { end: core_end, value, ..num }) else {
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
    let one = num.form == Form::One && !counts_one(ctx, num.first, &unit, unit_end);
    if one || is_some_day(ctx, &num, unit_end) {
        return None;
    }
    let (scale, end) = late_scale(ctx, &num, &unit, unit_end);
    let factor = unit.factor()?;
    let value = value.checked_mul(scale)?.checked_mul(factor)?.normalize();
    let num = Num { scale: num.scale.checked_mul(scale)?, ..num };
    let symbol = Some((unit.unit, unit.kind));
    let measured = Measured { num, value, factor, unit: symbol, core_end, end };
    compose(ctx, measured, &unit)
}

/// Whether an article before a unit counts one of it, and does not say "each".
fn counts_one(ctx: &Ctx<'_>, first: usize, unit: &UnitAt, end: usize) -> bool {
    let units = ctx.words.units;
    let numerals = ctx.words.numerals;
    // "Un grado e mezzo"
    if ctx.any_phrase_at(end, numerals.and_half).is_some() {
        return true;
    }
    if units.never_one.contains(&unit.phrase) {
        return false;
    }
    let before = first.checked_sub(1);
    // "It fills a cubic kilometre of rock", but "costs 3 euros a cubic metre of water"
    let power = unit.unit.ends_with(['2', '3']) && ctx.is(end, numerals.of);
    let verb = |at: usize| ctx.kind(at) == Some(TokenKind::Word) && unit_at(ctx, at).is_none();
    if power && before.is_some_and(verb) {
        return true;
    }
    units.one_after.is_empty()
        || ctx.is(end, units.one_before)
        || before.is_none_or(|before| {
            ctx.kind(before) == Some(TokenKind::Mark) || ctx.is(before, units.one_after)
        })
}

/// Whether a day is meant that nobody knows: "one day he will be free", "they may one day return".
fn is_some_day(ctx: &Ctx<'_>, num: &Num, end: usize) -> bool {
    let units = ctx.words.units;
    let opens = ctx.toks.get(num.first).is_some_and(|tok| tok.opens);
    let before = ctx.is(num.first.wrapping_sub(1), units.some_day_after);
    ctx.any_phrase_at(num.first, units.some_day) == Some(end)
        && (before || opens && ctx.is(end, units.some_day_before))
}

/// What multiplies a number after its currency: `75 USD million`.
fn late_scale(ctx: &Ctx<'_>, num: &Num, unit: &UnitAt, end: usize) -> (Decimal, usize) {
    let is_scale = |&&(scale, _): &&(&str, u64)| scale == ctx.word(end);
    let scale = ctx.words.numerals.scales.iter().find(is_scale);
    match scale.filter(|_| unit.is_money() && !num.scaled()) {
        Some(&(_, scale)) => (scale.into(), end + 1),
        None => (Decimal::ONE, end),
    }
}

/// The symbol of a unit as the value has it.
pub(super) fn unit_of(measured: &Measured) -> Option<Unit> {
    measured.unit.map(|(symbol, _)| Unit(symbol))
}
