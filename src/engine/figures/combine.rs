//! From numbers to quantities: what bounds them, joins them into ranges, measures them.

use super::ages;
use super::cursor::Ctx;
use super::measure::{Measured, measure, unit_of};
use super::prefix::{below_zero, currency_before, measured_before};
use super::scan::{Form, Scanned, number_at, order_at, plain_number_at};
use super::shares::{half_of_whole, share};
use super::{Found, Seen, Step, dates};
use crate::engine::model::{FigureKind, NoteReason};
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Unit, Value};

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
    if let Some(draft) = ages::age_word(ctx, idx).or_else(|| half_of_whole(ctx, idx)) {
        return Some(Step::Figure(bounded(ctx, draft, seen.floor)));
    }
    let num = match number_at(ctx, idx) {
        Some(Scanned::Num(num)) => num,
        Some(Scanned::TooLong(end)) => return Some(Step::Note(NoteReason::TooLong, end)),
        Some(Scanned::Odd(end)) => return Some(Step::Note(NoteReason::Identifier, end)),
        None => order_at(ctx, idx)?,
    };
    if let Some(draft) = share(ctx, num, seen.floor) {
        return Some(Step::Figure(bounded(ctx, draft, seen.floor)));
    }
    let measured = measure(ctx, num)?;
    if let Some(mut draft) = range(ctx, &measured, seen.floor) {
        ages::of_range(ctx, &mut draft, seen.floor);
        return Some(Step::Figure(bounded(ctx, draft, seen.floor)));
    }
    if let Some(step) = dates::counted(ctx, &measured, seen) {
        return Some(step);
    }
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
    ages::of_number(ctx, &mut draft, &num, seen.floor);
    Some(Step::Figure(bounded(ctx, draft, seen.floor)))
}

/// Adds the words that bound a number, before it and after, and what measures it from before.
fn bounded(ctx: &Ctx<'_>, mut draft: Draft, floor: usize) -> Found {
    if draft.precision != Precision::Between {
        if let Some((precision, start)) = bound_before(ctx, draft.start, floor) {
            draft.start = start;
            draft.precision = precision;
        } else if let Some((precision, end)) = bound_after(ctx, draft.end) {
            draft.end = end;
            if draft.precision == Precision::Exact {
                draft.precision = precision;
            }
        }
    }
    measured_before(ctx, &mut draft, floor);
    let interval = match draft.precision {
        Precision::Exact | Precision::Circa | Precision::Between => {
            Interval::closed(draft.low, draft.high)
        }
        Precision::MoreThan => Interval::above(draft.low),
        Precision::AtLeast => Interval::at_least(draft.low),
        Precision::LessThan => Interval::below(draft.high),
        Precision::AtMost => Interval::up_to(draft.high),
    };
    let quantity = Quantity { interval, precision: draft.precision, unit: draft.unit };
    Found {
        start: draft.start,
        end: draft.end,
        core: draft.core,
        value: Value::Quantity(quantity),
        kind: draft.kind,
        written: false,
    }
}

/// The phrase before a number that bounds it, and where it starts.
pub(super) fn bound_before(
    ctx: &Ctx<'_>,
    start: usize,
    floor: usize,
) -> Option<(Precision, usize)> {
    let linked = |links: &[&str]| links.contains(&ctx.before(start, floor));
    ctx.words
        .precision
        .before
        .iter()
        .filter_map(|bound| {
            let at = if linked(bound.links) {
                ctx.phrase_before(start - 1, bound.phrase, floor)
            } else {
                None
            };
            let directly = || ctx.phrase_before(start, bound.phrase, floor);
            let at = if bound.linked { at } else { at.or_else(directly) };
            Some((bound.precision, at?))
        })
        .min_by_key(|&(_, at)| at)
}

/// The phrase after a number that bounds it, unless it bounds the next number.
fn bound_after(ctx: &Ctx<'_>, end: usize) -> Option<(Precision, usize)> {
    let (precision, after) = ctx.meaning_at(end, ctx.words.precision.after)?;
    let bounds_next = number_at(ctx, after).is_some() || number_at(ctx, after + 1).is_some();
    (!bounds_next).then_some((precision, after))
}

/// `tra X e Y`, `da X a Y`, `X-Y`, `X o Y`.
fn range(ctx: &Ctx<'_>, left: &Measured, floor: usize) -> Option<Draft> {
    let words = ctx.words.precision;
    if matches!(left.num.form, Form::Half | Form::About | Form::Order) {
        return None;
    }
    let first = left.num.first;
    let article = usize::from(words.articles.contains(&ctx.before(first, floor)));
    let opener = ctx.before(first - article, floor);
    let opened = first - article - usize::from(!opener.is_empty());
    let hyphen = ctx.word(left.end) == "-" && !ctx.spaced(left.end) && !ctx.spaced(left.end + 1);
    let (start, next) = if words.between.contains(&opener) && ctx.is(left.end, words.between_and) {
        (opened, left.end + 1)
    } else if words.from.contains(&opener) && !after_change(ctx, opened) {
        (opened, ctx.any_phrase_at(left.end, words.to)?)
    } else if ctx.is(left.end, words.or) || hyphen {
        (first, left.end + 1)
    } else {
        return None;
    };
    let next = if ctx.is(next, words.articles) { next + 1 } else { next };
    let right = plain_number_at(ctx, next)?;
    let right = measure(ctx, right)?;
    if matches!(right.num.form, Form::One | Form::Half | Form::About) && !right.num.scaled() {
        return None;
    }
    let mut low = left.value;
    if !left.num.scaled() && left.unit.is_none() && low < right.num.mantissa() {
        low = low.checked_mul(right.num.scale)?;
    }
    if left.unit.is_none() {
        low = low.checked_mul(right.factor)?.normalize();
    }
    let same = match (left.unit, right.unit) {
        (Some(left), Some(right)) => left == right,
        _ => true,
    };
    let unit = right.unit.or(left.unit);
    (same && low < right.value).then(|| Draft {
        core: (first, right.core_end.max(right.num.end)),
        start,
        end: right.end,
        low,
        high: right.value,
        precision: Precision::Between,
        unit: unit.map(|(symbol, _)| Unit(symbol)),
        kind: unit.map_or(FigureKind::Number, |(_, kind)| kind),
    })
}

/// Whether a word of change is near before: "è salito da 10 a 20".
fn after_change(ctx: &Ctx<'_>, idx: usize) -> bool {
    (idx.saturating_sub(4)..idx).any(|at| ctx.is(at, ctx.words.precision.change))
}
