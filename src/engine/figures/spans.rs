//! Lengths of time without a number: `tutta la settimana`, `several days`.

use super::Found;
use super::cursor::Ctx;
use super::terms::Term;
use super::unit_at::unit_at;
use super::words::When;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Unit, Value};
use crate::engine::text::TokenKind;

/// Units of time in the plural after a verb of lasting: "it will take decades".
fn bare(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let several = ctx.term(idx, |term| matches!(term, Term::Cycles(_)).then_some(()));
    let lasting = ctx.words.spans.lasting.contains(&ctx.before(idx, 0));
    several.filter(|_| lasting).map(|_| idx)
}

/// Reads a length of time at `idx` that no number counts.
pub(super) fn span_at(ctx: &Ctx<'_>, idx: usize) -> Option<Found> {
    if ctx.kind(idx)? != TokenKind::Word {
        return None;
    }
    let words = ctx.words.spans;
    let whole = ctx.any_phrase_at(idx, words.whole);
    let some = || ctx.any_phrase_at(idx, words.some).or_else(|| bare(ctx, idx));
    let (n, precision, start) = match whole {
        Some(start) => (Decimal::ONE, Precision::Exact, start),
        None => (Decimal::TWO, Precision::AtLeast, some()?),
    };
    let (unit, end) = unit_at(ctx, start)?;
    if unit.kind != FigureKind::Duration || unit.word.when != When::Always {
        return None;
    }
    // "Some days ago" is when, not how long.
    if ctx.past(end, Term::Ago).is_some() {
        return None;
    }
    // "All last week", "tutto il mese di maggio": a date says which.
    let of = ctx.is(end, ctx.words.numerals.of);
    if start == idx && (of || ctx.has_content(end)) {
        return None;
    }
    let told = ctx.has_content(end) || ctx.is(end, ctx.words.numerals.of);
    let named = whole.is_some() && (told || ctx.is(start, words.never_whole));
    let value = n.checked_mul(unit.factor()?)?.normalize();
    let interval = match precision {
        Precision::AtLeast => Interval::at_least(value),
        _ => Interval::exact(value),
    };
    let quantity = Quantity { interval, precision, unit: Some(Unit(unit.unit)) };
    (!named).then_some(Found {
        start: idx,
        end,
        core: (idx, end),
        value: Value::Quantity(quantity),
        kind: FigureKind::Duration,
        written: false,
    })
}
