//! From numbers to quantities: what bounds them, joins them into ranges, measures them.

pub(super) use super::bounds::bound_before;

use super::ages;
use super::bounds::bounded;
use super::change::signed;
use super::cursor::Ctx;
use super::fractions::with_fraction;
use super::measure::{Measured, measure, unit_of};
use super::orders::order_at;
use super::prefix::{below_zero, currency_before};
use super::ranges::{closed, range};
use super::scan::{Form, Num, Scanned, number_at};
use super::shares::{half_of_whole, share, signed_share};
use super::{Seen, Step};
use crate::engine::model::{FigureKind, NoteReason};
use crate::engine::quantity::{Decimal, Precision, Unit};

/// A number whose bounds are not yet known.
pub(super) struct Draft {
    pub core: (usize, usize),
    /// From what belongs to it before the number: the word "between", a currency sign.
    pub start: usize,
    pub end: usize,
    pub low: Decimal,
    pub high: Decimal,
    pub precision: Precision,
    pub unit: Option<Unit>,
    pub kind: FigureKind,
}

/// Reads a quantity that starts at `idx`.
pub(super) fn quantity_at(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<Step> {
    let right = |at: usize, floor: usize| match single_at(ctx, at, &Seen { floor, ..seen.clone() })?
    {
        Step::Figure(found) => Some(found),
        _ => None,
    };
    Some(match single_at(ctx, idx, seen)? {
        Step::Figure(found) => Step::Figure(closed(ctx, found, right)),
        other => other,
    })
}

/// The same, with no more than one bound.
fn single_at(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<Step> {
    let draft = ages::age_word(ctx, idx)
        .or_else(|| half_of_whole(ctx, idx))
        .or_else(|| signed_share(ctx, idx, seen.floor));
    if let Some(draft) = draft {
        return Some(Step::Figure(bounded(ctx, draft, seen.floor)));
    }
    let num = match number_at(ctx, idx) {
        Some(Scanned::Num(num)) => with_fraction(ctx, num),
        Some(Scanned::TooLong(end)) => return Some(Step::Note(NoteReason::TooLong, end)),
        Some(Scanned::Odd(end)) => return Some(Step::Note(NoteReason::Identifier, end)),
        None => order_at(ctx, idx)?,
    };
    if let Some(draft) = share(ctx, num, seen.floor) {
        return Some(Step::Figure(bounded(ctx, draft, seen.floor)));
    }
    let measured = measure(ctx, num);
    // "Una o due": an article counts one where a range makes it a number.
    let counted = measured.or_else(|| (num.form == Form::One).then(|| bare(num)))?;
    if let Some(mut draft) = range(ctx, &counted, seen.floor) {
        ages::of_range(ctx, &mut draft, seen.floor);
        return Some(Step::Figure(bounded(ctx, draft, seen.floor)));
    }
    let measured = measured?;
    let mut draft = Draft {
        core: (idx, measured.core_end),
        start: idx,
        end: measured.end,
        low: measured.value,
        high: measured.value,
        precision: match num.form {
            Form::About => Precision::Circa,
            Form::Order => Precision::AtLeast,
            _ => Precision::Exact,
        },
        unit: unit_of(&measured),
        kind: measured.unit.map_or(FigureKind::Number, |(_, kind)| kind),
    };
    currency_before(ctx, &mut draft, &measured.num, seen.floor);
    below_zero(ctx, &mut draft, seen.floor);
    signed(ctx, &mut draft, seen.floor);
    ages::of_number(ctx, &mut draft, &num, seen.floor);
    Some(Step::Figure(bounded(ctx, draft, seen.floor)))
}

/// A number that nothing measures.
fn bare(num: Num) -> Measured {
    Measured {
        num,
        value: num.value,
        factor: Decimal::ONE,
        unit: None,
        core_end: num.end,
        end: num.end,
    }
}
