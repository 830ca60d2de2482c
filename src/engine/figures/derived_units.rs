//! Units made of others: `km²`, `chilometri all'ora`, `micrograms per cubic metre`.

use super::cursor::Ctx;
use super::words::UnitWord;
use crate::engine::quantity::{Dimension, Unit, base_factor};
use crate::engine::text::TokenKind;

/// Signs of length, and those of their squares and cubes.
const POWERS: &[(&str, &str, &str)] = &[
    ("cm", "cm2", "cm3"),
    ("ft", "ft2", "ft3"),
    ("in", "in2", "in3"),
    ("km", "km2", "km3"),
    ("m", "m2", "m3"),
    ("mi", "mi2", "mi3"),
    ("yd", "yd2", "yd3"),
];

/// A unit, what it is said for each of, and the symbol of both.
const QUOTIENTS: &[(&str, &str, &str)] = &[
    ("Gbit", "second", "Gbit/s"),
    ("Mbit", "second", "Mbit/s"),
    ("cm", "hour", "cm/h"),
    ("ft", "second", "ft/s"),
    ("g", "km", "g/km"),
    ("kbit", "second", "kbit/s"),
    ("km", "hour", "km/h"),
    ("km", "second", "km/s"),
    ("l", "second", "l/s"),
    ("m", "second", "m/s"),
    ("m3", "second", "m3/s"),
    ("mg", "dl", "mg/dl"),
    ("mi", "hour", "mph"),
    ("mm", "hour", "mm/h"),
    ("µg", "m3", "µg/m3"),
];

/// How many times an hour, in thousandths: a kilometre an hour is so many metres in each.
const PER_HOUR: &[(&str, i64, u32)] =
    &[("hour", 1, 3), ("minute", 60, 3), ("ms", 3_600, 0), ("second", 3_600, 3)];

/// `m2`, `km³`: the sign of a length with a glued exponent.
pub(super) fn power(ctx: &Ctx<'_>, word: UnitWord, end: usize) -> (UnitWord, usize) {
    let sign = POWERS.iter().find(|(sign, ..)| *sign == word.phrase);
    let ends = ctx.spaced(end + 1) || ctx.kind(end + 1) == Some(TokenKind::Mark);
    let Some(&(_, square, cube)) = sign.filter(|_| !ctx.spaced(end) && ends) else {
        return (word, end);
    };
    match ctx.word(end) {
        "2" | "²" => (UnitWord::one(square, square), end + 1),
        "3" | "³" => (UnitWord::one(cube, cube), end + 1),
        _ => (word, end),
    }
}

/// So much of a unit for each of another, if that is a unit too; others are left as they stand.
/// `other` gives the unit at an index.
pub(super) fn quotient(
    ctx: &Ctx<'_>,
    word: UnitWord,
    end: usize,
    other: impl Fn(usize) -> Option<(UnitWord, usize)>,
) -> (UnitWord, usize) {
    let per = ctx.any_phrase_at(end, ctx.words.units.per);
    let each = per.and_then(other).filter(|(each, _)| each.factor == (1, 0));
    let found = each.filter(|_| word.factor == (1, 0)).and_then(|(each, end)| {
        let known = QUOTIENTS.iter().find(|(of, by, _)| *of == word.unit && *by == each.unit);
        let unit = known.map(|&(.., unit)| UnitWord { unit, ..word });
        Some((unit.or_else(|| speed(word, each.unit))?, end))
    });
    found.unwrap_or((word, end))
}

/// `30 metri al minuto`: a speed without a symbol of its own.
fn speed(word: UnitWord, each: &str) -> Option<UnitWord> {
    if Unit(word.unit).dimension() != Dimension::Length {
        return None;
    }
    let &(_, times, thousandths) = PER_HOUR.iter().find(|(time, ..)| *time == each)?;
    let (metres, decimals) = base_factor(Unit(word.unit))?;
    let factor = (metres.checked_mul(times)?, decimals.checked_add(thousandths)?);
    Some(UnitWord { unit: "km/h", factor, ..word })
}
