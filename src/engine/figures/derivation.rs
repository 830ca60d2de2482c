//! How the value of a figure comes about from what is written, for people to check; and what else
//! its digits may say. Both are worked out from the tokens of a figure once it is read.

use super::Found;
use super::cursor::Ctx;
use super::digits::{Read, decimal_of};
use super::fractions::{fraction_at, with_fraction};
use super::orders::order_at;
use super::scan::{Joins, Scanned, number_in_terms, plain_number_at};
use super::shares::{divisor, out_of};
use crate::engine::model::{Derivation, Term};
use crate::engine::quantity::{Decimal, End, Interval, Quantity, Value, product, quotient, sum};
use crate::engine::text::TokenKind;

/// How many terms a number has at most.
const MAX_TERMS: usize = 6;

/// The terms that a number is the sum of, as they are read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Terms {
    list: [Term; MAX_TERMS],
    len: usize,
}

impl Terms {
    /// Adds one; what is more than there is room for is left out, and so is the derivation then.
    pub fn push(&mut self, count: Decimal, scale: Decimal) {
        if let Some(place) = self.list.get_mut(self.len) {
            *place = Term { count: count.normalize(), scale: scale.normalize() };
        }
        self.len += 1;
    }

    fn sum(&self, negative: bool) -> Derivation {
        let terms = self.list.get(..self.len).unwrap_or_default();
        if terms.len() < 2 && terms.iter().all(|term| term.scale == Decimal::ONE) {
            return Derivation::Written;
        }
        let sign = if negative { -Decimal::ONE } else { Decimal::ONE };
        let signed = |term: &Term| Term { count: term.count * sign, ..*term };
        Derivation::Sum(terms.iter().map(signed).collect())
    }
}

/// How a figure's value comes about.
pub(super) fn derivation(ctx: &Ctx<'_>, found: &Found) -> Derivation {
    if !matches!(found.value, Value::Quantity(_)) {
        return Derivation::Written;
    }
    let (start, end) = found.core;
    sum_at(ctx, start, end).or_else(|| share_at(ctx, start, end)).unwrap_or(Derivation::Written)
}

/// The terms of the number between two tokens.
fn sum_at(ctx: &Ctx<'_>, start: usize, end: usize) -> Option<Derivation> {
    let mut terms = Terms::default();
    let num = match number_in_terms(ctx, start, &mut terms) {
        Some(Scanned::Num(num)) => num,
        Some(_) => return None,
        None => {
            let order = order_at(ctx, start)?;
            let two = Decimal::from(2);
            terms.push(two, order.value.checked_div(two)?);
            order
        }
    };
    let whole = with_fraction(ctx, num);
    if whole.end != num.end {
        terms.push(sum(whole.value, -num.value)?, Decimal::ONE);
    }
    (whole.end == end).then(|| terms.sum(num.value.is_sign_negative()))
}

/// The two numbers of a share between two tokens.
fn share_at(ctx: &Ctx<'_>, start: usize, end: usize) -> Option<Derivation> {
    if let Some(fraction) = fraction_at(ctx, start, Joins::All).filter(|it| it.end == end) {
        return Some(Derivation::Share { part: fraction.part, whole: fraction.whole });
    }
    let num = plain_number_at(ctx, start)?;
    let whole = out_of(ctx, &num).or_else(|| divisor(ctx, &num))?;
    (whole.end == end).then_some(Derivation::Share { part: num.value, whole: whole.value })
}

/// The value a figure has if a mark before its last three digits means the other thing: `1,500`.
pub(super) fn other_reading(ctx: &Ctx<'_>, found: &Found) -> Option<Value> {
    let Value::Quantity(quantity) = found.value else { return None };
    let ratio = (found.core.0..found.core.1).find_map(|at| {
        let token = ctx.toks.get(at).filter(|tok| tok.kind == TokenKind::Number)?;
        match decimal_of(&token.word, ctx.style) {
            Read::Value(value, Some(other)) => quotient(other, value)?.exactly(),
            _ => None,
        }
    })?;
    let end = |end: Option<End>| {
        end.map(|end| End { value: product(end.value, ratio).unwrap_or(end.value), ..end })
    };
    let interval = Interval { low: end(quantity.interval.low), high: end(quantity.interval.high) };
    Some(Value::Quantity(Quantity { interval, ..quantity }))
}
