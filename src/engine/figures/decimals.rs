//! Decimals that a word or a bare mark begins: `three point five`, `due virgola zero tre`, `.5`.

use super::cursor::Ctx;
use super::digits::is_plain;
use super::numerals::spelled;
use super::scan::{Form, Num, Scanned};
use crate::engine::quantity::{Decimal, MAX_DIGITS};
use crate::engine::text::TokenKind;

/// `.5` after a space: the zero is not written. The mark must be the one of the language.
pub(super) fn pointed_at(ctx: &Ctx<'_>, idx: usize) -> Option<Scanned> {
    let mark = ctx.words.numerals.decimal_mark;
    let digits = ctx.word(idx + 1);
    let is_mark = ctx.word(idx).chars().eq([mark]);
    let free = ctx.spaced(idx) || idx.checked_sub(1).is_some_and(|at| ctx.word(at) == "-");
    let after_number = idx.checked_sub(1).and_then(|at| ctx.kind(at)) == Some(TokenKind::Number);
    if !is_mark || !free || after_number || ctx.spaced(idx + 1) || !is_plain(digits) {
        return None;
    }
    Some(match value_of("0", digits) {
        Some(value) => Scanned::Num(Num::new(idx, idx + 2, value, Form::Digits)),
        None => Scanned::TooLong(idx + 2),
    })
}

/// Adds what follows after "point": a number, or its digits one by one.
pub(super) fn with_decimals(ctx: &Ctx<'_>, num: Num) -> Scanned {
    let numerals = ctx.words.numerals;
    let whole = num.form == Form::Words || num.form == Form::Plain;
    let one = ctx.is(num.first, numerals.ones);
    let at_one = one && numerals.points_never_after.contains(&ctx.before(num.first, 0));
    if !whole || num.scaled() || at_one || !ctx.is(num.end, numerals.points) {
        return Scanned::Num(num);
    }
    let start = num.end + 1;
    let mut digits = String::new();
    let mut end = start;
    while digits.len() <= MAX_DIGITS as usize
        && let Some((next, single)) = decimal_digits(ctx, end)
    {
        if !single && !digits.chars().all(|c| c == '0') {
            break;
        }
        digits.push_str(&next.0);
        end = next.1;
        if !single {
            break;
        }
    }
    if digits.is_empty() {
        return Scanned::Num(num);
    }
    match value_of(&num.value.to_string(), &digits) {
        Some(value) => Scanned::Num(Num::new(num.first, end, value, num.form)),
        None => Scanned::TooLong(end),
    }
}

/// The digits that one number after "point" stands for, the index past it, and whether it is a
/// single one.
fn decimal_digits(ctx: &Ctx<'_>, idx: usize) -> Option<((String, usize), bool)> {
    let word = ctx.word(idx);
    if is_plain(word) {
        return Some(((word.to_owned(), idx + 1), false));
    }
    let spelled = spelled(word, ctx.words.numerals)?;
    if spelled.value < 10 && spelled.room == 1 && !ctx.is(idx + 1, ctx.words.numerals.hundreds) {
        return Some(((spelled.value.to_string(), idx + 1), true));
    }
    let first = super::apart::Group {
        value: spelled.value,
        scale: spelled.scale,
        room: spelled.room,
        end: idx + 1,
    };
    let whole = super::apart::group(ctx, first, super::scan::Joins::NoAnd);
    Some(((whole.value.to_string(), whole.end), false))
}

fn value_of(whole: &str, decimals: &str) -> Option<Decimal> {
    let units = [whole, decimals].concat().parse().ok()?;
    let scale = u32::try_from(decimals.len()).ok()?;
    Some(Decimal::try_from_i128_with_scale(units, scale).ok()?.normalize())
}
