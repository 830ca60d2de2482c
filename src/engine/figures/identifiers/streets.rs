//! Houses and postcodes: `via Roma 12`, `10 Downing Street`, `20121 Milano`.

use super::{Found, counts};
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::scan::{Form, Num};
use crate::engine::model::NoteReason;
use crate::engine::text::TokenKind;

/// How many words the name of a street may have.
const NAME: usize = 5;

/// How many digits a postcode has.
const POSTCODE: usize = 5;

/// The number of a house, or a postcode.
pub(super) fn house(ctx: &Ctx<'_>, num: &Num) -> Found {
    if num.form != Form::Plain {
        return None;
    }
    let end = named_after(ctx, num.first).map(|_| num.end);
    let end = end.or_else(|| named_before(ctx, num).then_some(num.end));
    let end = end.or_else(|| is_postcode(ctx, num.first).then_some(num.end))?;
    Some((NoteReason::Address, end))
}

/// `10 Downing Street`: capitals up to a word for a street, and nothing that is counted.
fn named_after(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let capital = |at: usize| is_capital(ctx, at) || ctx.kind(at) == Some(TokenKind::Number);
    let street = (idx + 2..idx + NAME)
        .find(|&at| ctx.is(at, ctx.words.identifiers.streets) && is_capital(ctx, at))?;
    let named = (idx + 1..street).all(capital);
    (named && !ctx.has_content(street + 1)).then_some(street + 1)
}

/// `via Roma 12`, `piazza della Repubblica, 5`.
fn named_before(ctx: &Ctx<'_>, num: &Num) -> bool {
    let words = ctx.words.identifiers;
    let mut at = num.first;
    let comma = ctx.before(at, 0) == ",";
    at -= usize::from(comma);
    let last = at.checked_sub(1).is_some_and(|last| is_capital(ctx, last));
    let first = at.saturating_sub(NAME);
    let street = (first..at).rev().find(|&at| ctx.is(at, words.streets_before));
    let name = |at: usize| {
        is_capital(ctx, at) || ctx.is(at, ctx.words.numerals.of_the) || ctx.word(at).len() < 3
    };
    let named = street.is_some_and(|street| (street + 1..at).all(name));
    last && named && !counts(ctx, num)
}

/// `20121 Milano` after a mark or in a list of addresses, `NY 10001`.
pub(super) fn is_postcode(ctx: &Ctx<'_>, idx: usize) -> bool {
    let digits = ctx.word(idx);
    if digits.len() != POSTCODE || !is_plain(digits) {
        return false;
    }
    let town = is_capital(ctx, idx + 1) && !ctx.toks.get(idx + 1).is_some_and(|tok| tok.opens);
    let listed = matches!(ctx.before(idx, 0), "," | "-" | "(");
    let state = idx.checked_sub(1).and_then(|at| ctx.toks.get(at)).is_some_and(|tok| {
        tok.word.len() == 2 && tok.span.of(ctx.source).chars().all(char::is_uppercase)
    });
    town && (listed || digits.starts_with('0')) || state && !ctx.has_content(idx + 1)
}

fn is_capital(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.toks.get(at).is_some_and(|tok| tok.kind == TokenKind::Word && tok.capital)
}
