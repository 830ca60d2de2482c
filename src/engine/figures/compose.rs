//! Measures in two units or more: `un'ora e 58 minuti`, `5ft 11in`, `13 dollars and 45 cents`.

use super::cursor::Ctx;
use super::fractions::quarters_after;
use super::measure::Measured;
use super::races::{SECOND, hundredths_after};
use super::scan::{Form, Num, plain_number_at};
use super::unit_at::{UnitAt, unit_after, unit_at};
use crate::engine::model::FigureKind;
use crate::engine::quantity::Decimal;
use crate::engine::text::TokenKind;

/// Units with the next smaller one and how many of it there are.
const SMALLER: &[(&str, &str, i64)] = &[
    ("year", "month", 12),
    ("day", "hour", 24),
    ("hour", "minute", 60),
    ("minute", "second", 60),
    ("ft", "in", 12),
    ("km", "m", 1_000),
    ("m", "cm", 100),
    ("kg", "g", 1_000),
    ("lb", "oz", 16),
    ("st", "lb", 14),
];

/// Units of which so many digits are said after "and" without a name: "un metro e ottanta", "un chilo
/// e duecento".
const DECIMALS: &[(&str, u32)] = &[("kg", 3), ("km", 3), ("m", 2)];

/// No measure has more parts than days, hours, minutes and seconds.
const MAX_PARTS: usize = 3;

/// Adds what follows in the next smaller unit, or a half.
pub(super) fn compose(ctx: &Ctx<'_>, measured: Measured, unit: &UnitAt) -> Option<Measured> {
    if measured.num.form == Form::Half {
        return in_smaller(measured, unit);
    }
    if let Some(end) = ctx.any_phrase_at(measured.end, ctx.words.numerals.and_half) {
        return with_part(measured, unit, Decimal::new(5, 1), end);
    }
    if let Some((part, end)) = quarters_after(ctx, measured.end) {
        return with_part(measured, unit, part, end);
    }
    if unit.is_money() {
        return with_cents(ctx, measured);
    }
    let mut measured = with_decimals(ctx, measured);
    for _ in 0..MAX_PARTS {
        let Some((smaller, n, rest, end)) = smaller_part(ctx, &measured) else { break };
        let kind = measured.unit?.1;
        measured = Measured {
            value: measured.value.checked_mul(n.into())?.checked_add(rest)?.normalize(),
            factor: measured.factor.checked_mul(n.into())?,
            unit: Some((smaller, kind)),
            end,
            ..measured
        };
    }
    match hundredths_after(ctx, measured.end)
        .filter(|_| measured.unit.is_some_and(|it| it.0 == SECOND))
    {
        Some((part, end)) => {
            let value = measured.value.checked_add(part)?.normalize();
            Some(Measured { value, end, ..measured })
        }
        None => Some(measured),
    }
}

fn smaller_than(unit: &str) -> Option<(&'static str, i64)> {
    SMALLER.iter().find(|(larger, ..)| *larger == unit).map(|&(_, smaller, n)| (smaller, n))
}

/// `due anni e mezzo`, `un'ora e tre quarti`.
fn with_part(measured: Measured, unit: &UnitAt, part: Decimal, end: usize) -> Option<Measured> {
    let value = measured.value.checked_add(measured.factor.checked_mul(part)?)?.normalize();
    in_smaller(Measured { value, end, ..measured }, unit)
}

/// Half of a stretch of time in the smaller unit, if that is a whole number of it: half an hour is
/// thirty minutes.
fn in_smaller(measured: Measured, unit: &UnitAt) -> Option<Measured> {
    let (symbol, kind) = measured.unit?;
    let of_time = kind == FigureKind::Duration && symbol != "day" && unit.is_one();
    let Some((smaller, n)) = smaller_than(symbol).filter(|_| of_time) else {
        return Some(measured);
    };
    Some(Measured {
        value: measured.value.checked_mul(n.into())?.normalize(),
        factor: n.into(),
        unit: Some((smaller, kind)),
        ..measured
    })
}

/// What follows in the smaller unit: its symbol, how many of it one of the larger is, how many
/// follow, and the index past them.
fn smaller_part(ctx: &Ctx<'_>, measured: &Measured) -> Option<(&'static str, i64, Decimal, usize)> {
    let (smaller, n) = smaller_than(measured.unit?.0)?;
    let and = ctx.is(measured.end, ctx.words.numerals.and);
    let joined = ctx.is_joined(measured.end);
    // "Due ore e un quarto"
    let quarters = ctx.meaning_at(measured.end, ctx.words.clock.minutes_more);
    if smaller == "minute"
        && let Some((minutes, end)) = quarters.filter(|(minutes, _)| 0 < *minutes)
    {
        return Some((smaller, n, minutes.into(), end));
    }
    // "26 years, three months"
    let comma = ctx.word(measured.end) == "," && ctx.spaced(measured.end + 1);
    let start = measured.end + usize::from(and || joined || comma);
    let rest = plain_number_at(ctx, start).filter(|rest| rest.value < n.into())?;
    // "Two years, a month": an article counts only after "and".
    if !and && rest.form == Form::One {
        return None;
    }
    // After the larger unit a sign is sure: "5 ft 2 in", "11h 55m".
    if let Some((unit, end)) = unit_at(ctx, rest.end) {
        let minutes = smaller == "minute" && unit.phrase == "m";
        let same = minutes || unit.unit == smaller && unit.is_one();
        return same.then_some((smaller, n, rest.value, end));
    }
    // "Un'ora e 58"
    if and && smaller == "minute" && ends_here(ctx, &rest) {
        return Some((smaller, n, rest.value, rest.end));
    }
    // "2h30", "5-foot-11": glued to the larger unit.
    let glued =
        !ctx.spaced(rest.first) && rest.form == Form::Plain && (joined || smaller == "minute");
    let whole = glued && rest.whole().is_some() && rest.end == rest.first + 1;
    whole.then_some((smaller, n, rest.value, rest.end))
}

/// Adds the decimals that are said as a number of their own: "due metri e cinquanta".
fn with_decimals(ctx: &Ctx<'_>, measured: Measured) -> Measured {
    let decimals = || {
        let symbol = measured.unit?.0;
        let &(_, n_digits) = DECIMALS.iter().find(|(unit, _)| *unit == symbol)?;
        let and = ctx.is(measured.end, ctx.words.numerals.and);
        let rest = plain_number_at(ctx, measured.end + 1).filter(|_| and)?;
        let n_written = rest.whole()?.checked_ilog10()? + 1;
        let fits =
            n_written == n_digits && ends_here(ctx, &rest) && measured.factor == Decimal::ONE;
        let part = Decimal::try_new(i64::from(rest.whole()?), n_digits).ok().filter(|_| fits)?;
        let value = measured.value.checked_add(part)?.normalize();
        measured.value.fract().is_zero().then_some(Measured { value, end: rest.end, ..measured })
    };
    decimals().unwrap_or(measured)
}

/// Whether a number counts nothing after it.
fn ends_here(ctx: &Ctx<'_>, rest: &Num) -> bool {
    let written = matches!(rest.form, Form::Plain | Form::Words) && rest.whole().is_some();
    let closes = match ctx.kind(rest.end) {
        None => true,
        Some(TokenKind::Mark) => {
            matches!(
                ctx.word(rest.end),
                "." | "," | ";" | ":" | "!" | "?" | ")" | "\n" | "»" | "\""
            )
        }
        Some(TokenKind::Word) => ctx.is(rest.end, ctx.words.numerals.of),
        Some(TokenKind::Number) => false,
    };
    written && closes
}

/// Adds the cents after whole money: `13 dollars and 45 cents`, `15 dollars 50`.
fn with_cents(ctx: &Ctx<'_>, measured: Measured) -> Option<Measured> {
    let whole = !measured.num.scaled() && measured.value.fract().is_zero();
    match cents_after(ctx, measured.end).filter(|_| whole) {
        Some((cents, end)) => {
            let value = measured.value.checked_add(cents)?.normalize();
            Some(Measured { value, end, ..measured })
        }
        None => Some(measured),
    }
}

/// The cents that follow whole money, in parts of it, and the index past them.
pub(super) fn cents_after(ctx: &Ctx<'_>, end: usize) -> Option<(Decimal, usize)> {
    let and = ctx.is(end, ctx.words.numerals.and);
    let rest = plain_number_at(ctx, end + usize::from(and))?;
    let end = cents(ctx, &rest, and).filter(|_| rest.value < Decimal::ONE_HUNDRED)?;
    Some((rest.value.checked_div(Decimal::ONE_HUNDRED)?, end))
}

/// The index past a number of cents. Without their name only two digits, or words for as much, are
/// cents, and only where nothing follows that they could count.
fn cents(ctx: &Ctx<'_>, rest: &Num, and: bool) -> Option<usize> {
    if rest.form == Form::One || rest.scaled() {
        return None;
    }
    if let Some((unit, end)) = unit_after(ctx, rest) {
        return ctx.words.units.cents.contains(&unit.phrase).then_some(end);
    }
    let tens = Decimal::TEN <= rest.value && rest.value.fract().is_zero();
    let written = matches!(rest.form, Form::Plain | Form::Words);
    let ends = ctx.kind(rest.end).is_none_or(|kind| kind == TokenKind::Mark);
    (tens && written && (ends || !and && !ctx.has_content(rest.end))).then_some(rest.end)
}
