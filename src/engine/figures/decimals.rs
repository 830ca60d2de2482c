//! Decimals that a word or a bare mark begins: `three point five`, `due virgola zero tre`, `.5`.

use super::cursor::Ctx;
use super::digits::is_plain;
use super::scan::{Form, Num, Scanned};
use super::unit_at::unit_at;
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
    if !whole || num.scaled() || !ctx.is(num.end, numerals.points) || is_moment(ctx, num.first) {
        return Scanned::Num(num);
    }
    let (digits, end) = digits_after(ctx, num.end + 1);
    if digits.is_empty() {
        return Scanned::Num(num);
    }
    match value_of(&num.value.to_string(), &digits) {
        Some(value) => Scanned::Num(Num::new(num.first, end, value, num.form)),
        None => Scanned::TooLong(end),
    }
}

/// Whether "one" at an index is that of "at one point two men entered", and no number: nothing is
/// counted after "fell to one point two".
pub(super) fn is_moment(ctx: &Ctx<'_>, one: usize) -> bool {
    let numerals = ctx.words.numerals;
    let led = numerals.points_never_after.contains(&ctx.before(one, 0));
    if !led || !ctx.is(one, numerals.ones) || !ctx.is(one + 1, numerals.points) {
        return false;
    }
    let (digits, end) = digits_after(ctx, one + 2);
    digits.is_empty() || ctx.has_content(end) && unit_at(ctx, end).is_none()
}

/// The digits that follow "point", and the index past them.
fn digits_after(ctx: &Ctx<'_>, start: usize) -> (String, usize) {
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
    (digits, end)
}

/// The digits that one number after "point" stands for, the index past it, and whether it is a
/// single one.
fn decimal_digits(ctx: &Ctx<'_>, idx: usize) -> Option<((String, usize), bool)> {
    let word = ctx.word(idx);
    if is_plain(word) {
        return Some(((word.to_owned(), idx + 1), false));
    }
    if ctx.is(idx, ctx.words.calendar.year_zeros) {
        return Some((("0".to_owned(), idx + 1), true));
    }
    let spelled = ctx.numeral(idx)?;
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
