//! Signs and powers: `-5`, `meno cinque`, `1.3e6`, `3 × 10⁸`, `2^10`.

use super::cursor::Ctx;
use super::dates;
use super::digits::is_plain;
use super::scan::{Form, Num, Scanned};
use crate::engine::quantity::{Decimal, MAX_DIGITS, product, quotient};
use crate::engine::text::TokenKind;

/// The index of the number that a sign at `idx` may belong to.
pub(super) fn after_sign(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let numerals = ctx.words.numerals;
    let at = idx + 1;
    let number = |at: usize| {
        ctx.kind(at) == Some(TokenKind::Number)
            || ctx.word(at).chars().eq([numerals.decimal_mark]) && !ctx.spaced(at + 1)
    };
    let before = idx.checked_sub(1).map_or("", |at| ctx.word(at));
    let free = match ctx.kind(idx)? {
        TokenKind::Mark if ctx.word(idx) == "-" => {
            let open = ctx.spaced(idx)
                || matches!(before, "(" | "[" | "\"" | "«" | "“" | "=" | "<" | ">" | "≤" | "≥");
            let after_number = idx.checked_sub(1).is_some_and(number)
                || idx.checked_sub(1).is_some_and(|at| ctx.numeral(at).is_some());
            open && !after_number && number(at)
        }
        TokenKind::Word if ctx.is(idx, numerals.minus) || ctx.is(idx, numerals.negative) => {
            // "Più o meno dieci"
            ctx.any_phrase_before(idx, numerals.never_minus_after, 0).is_none()
                && (number(at) || ctx.numeral(at).is_some())
        }
        _ => false,
    };
    free.then_some(at)
}

/// Whether the sign at `idx` makes a number below zero of the one after it. A dash does not, where
/// it opens the item of a list or a parenthesis.
pub(super) fn is_signed(ctx: &Ctx<'_>, idx: usize, num: &Num) -> bool {
    let numerals = ctx.words.numerals;
    if ctx.is(idx, numerals.negative) {
        // "Tested negative three times", but "negative five per cent".
        return !ctx.has_content(num.end) || super::unit_at::unit_at(ctx, num.end).is_some();
    }
    let glued = ctx.kind(idx) == Some(TokenKind::Word) || !ctx.spaced(idx + 1);
    let day = dates::starts_date(ctx, idx + 1);
    // "-300 posti": fewer of them.
    let counts = ctx.has_content(num.end) && super::unit_at::unit_at(ctx, num.end).is_none();
    let free = num.form != Form::About && !day && !counts;
    free && (glued || ctx.is_alone(idx, num.end))
}

/// The digits at a number with the power after them.
pub(super) fn power(ctx: &Ctx<'_>, num: Num) -> Scanned {
    let Some(power) = exponent_after(ctx, &num) else { return Scanned::Num(num) };
    let value = match power.of {
        Of::Ten => times_ten_to(num.value, power.exponent),
        Of::Itself => raised(num.value, power.exponent),
    };
    match value {
        Some(value) => Scanned::Num(Num::new(num.first, power.end, value, Form::Digits)),
        None => Scanned::TooLong(power.end),
    }
}

/// What is raised to a power.
enum Of {
    Ten,
    Itself,
}

struct Power {
    of: Of,
    exponent: i32,
    end: usize,
}

fn exponent_after(ctx: &Ctx<'_>, num: &Num) -> Option<Power> {
    let at = num.end;
    let is_ten = |at: usize| ctx.word(at) == "10";
    // 1.3e6
    if ctx.word(at) == "e" && !ctx.spaced(at) && !ctx.spaced(at + 1) {
        let (exponent, end) = exponent_at(ctx, at + 1)?;
        let ends = ctx.spaced(end) || ctx.kind(end) == Some(TokenKind::Mark);
        return ends.then_some(Power { of: Of::Ten, exponent, end });
    }
    // 6.23x10^-4
    if matches!(ctx.word(at), "x" | "×" | "*" | "·") && is_ten(at + 1) {
        let (exponent, end) = raised_to(ctx, at + 2)?;
        return Some(Power { of: Of::Ten, exponent, end });
    }
    let (exponent, end) = raised_to(ctx, at)?;
    // A raised figure after any other number is that of a note.
    let sure = ctx.word(at) == "^" || is_ten(num.first) && num.first + 1 == at;
    sure.then_some(Power { of: Of::Itself, exponent, end })
}

/// `^-4`, or raised digits: the exponent, and the index past it.
fn raised_to(ctx: &Ctx<'_>, idx: usize) -> Option<(i32, usize)> {
    if ctx.word(idx) == "^" {
        return exponent_at(ctx, idx + 1);
    }
    let mut end = idx;
    let mut negative = false;
    let mut exponent = 0;
    while !ctx.spaced(end) && end < idx + 3 {
        match raised_digit(ctx.word(end)) {
            Some(digit) => exponent = exponent * 10 + digit,
            None if end == idx && ctx.word(end) == "⁻" => negative = true,
            None => break,
        }
        end += 1;
    }
    let n_digits = end - idx - usize::from(negative);
    (0 < n_digits).then_some((if negative { -exponent } else { exponent }, end))
}

fn raised_digit(word: &str) -> Option<i32> {
    ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        .iter()
        .position(|raised| *raised == word)
        .and_then(|digit| i32::try_from(digit).ok())
}

/// Up to two digits after any signs, all glued: the exponent, and the index past it.
fn exponent_at(ctx: &Ctx<'_>, mut idx: usize) -> Option<(i32, usize)> {
    let mut minus = 0;
    for _ in 0..2 {
        match ctx.word(idx) {
            "-" => minus += 1,
            "+" => {}
            _ => break,
        }
        idx += 1;
        if ctx.spaced(idx) {
            return None;
        }
    }
    let digits = ctx.word(idx);
    let fits = is_plain(digits) && digits.len() < 3;
    let exponent: i32 = digits.parse().ok().filter(|_| fits)?;
    // Two signs are none: "1.1^--23".
    Some((if minus == 1 { -exponent } else { exponent }, idx + 1))
}

fn times_ten_to(value: Decimal, exponent: i32) -> Option<Decimal> {
    let ten = raised(Decimal::TEN, exponent.abs())?;
    if exponent < 0 { quotient(value, ten)?.exactly() } else { product(value, ten) }
}

fn raised(base: Decimal, exponent: i32) -> Option<Decimal> {
    if MAX_DIGITS * 4 < exponent.unsigned_abs() {
        return None;
    }
    let mut value = Decimal::ONE;
    for _ in 0..exponent.unsigned_abs() {
        value = product(value, base)?;
    }
    if exponent < 0 { quotient(Decimal::ONE, value)?.exactly() } else { Some(value) }
}
