//! Two places in an order that are one range: `tra il 10° e il 15°`.

use super::Found;
use super::bounds::bounded;
use super::combine::Draft;
use super::cursor::Ctx;
use super::ordinals::ordinal_at;
use super::ranges::{closed, opened};
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Value};

/// Reads an ordinal that starts at `idx`, with another one if both are the ends of a range.
pub(super) fn rank_at(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Found> {
    let found = ordinal_at(ctx, idx)?;
    let low = place(&found)?;
    if let Some((start, next)) = opened(ctx, found.start, found.end, floor) {
        let article = usize::from(ctx.is(next, ctx.words.precision.articles));
        let right =
            ordinal_at(ctx, next + article).filter(|right| low < place(right).unwrap_or(low));
        let Some(right) = right else { return Some(found) };
        let high = place(&right)?;
        let interval = Interval::closed(low, high);
        let quantity = Quantity { interval, precision: Precision::Between, unit: None };
        let core = (found.start, right.end);
        return Some(Found {
            start,
            end: right.end,
            core,
            value: Value::Quantity(quantity),
            ..found
        });
    }
    // A bound alone may be of a share, "more than a third", and is left to the others.
    let right = |at: usize, floor: usize| bounded_rank(ctx, &ordinal_at(ctx, at)?, floor);
    let whole = bounded_rank(ctx, &found, floor).map(|left| closed(ctx, left, right));
    Some(whole.filter(|whole| found.end < whole.end).unwrap_or(found))
}

/// An ordinal with what bounds it.
fn bounded_rank(ctx: &Ctx<'_>, found: &Found, floor: usize) -> Option<Found> {
    let place = place(found)?;
    let draft = Draft {
        core: found.core,
        start: found.start,
        end: found.end,
        low: place,
        high: place,
        precision: Precision::Exact,
        unit: None,
        kind: found.kind,
    };
    Some(bounded(ctx, draft, floor)).filter(|whole| whole.end == found.end)
}

fn place(found: &Found) -> Option<Decimal> {
    match found.value {
        Value::Quantity(quantity) => quantity.interval.single(),
        _ => None,
    }
}
