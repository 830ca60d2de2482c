//! Two numbers that are one: `tra X e Y`, `from X to Y`, `X-Y`, `more than X and less than Y`.

use super::bounds::bound_before;
use super::change::is_change;
use super::combine::Draft;
use super::cursor::{Ctx, REACH};
use super::measure::{Measured, measure};
use super::prefix::{MoneyBefore, money_of};
use super::scan::{Form, plain_number_at};
use super::strokes::is_stroke;
use super::{Found, identifiers};
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Unit, Value};
use crate::engine::text::TokenKind;

/// How many words before "from X to Y" a word of change may stand: "è salito ieri da 10 a 20".
const CHANGE_REACH: usize = 4;

/// A symbol with the kind of figure it makes.
type Measure = (&'static str, FigureKind);

/// Reads the range that starts with a number.
pub(super) fn range(ctx: &Ctx<'_>, left: &Measured, floor: usize) -> Option<Draft> {
    if matches!(left.num.form, Form::Half | Form::About | Form::Order) {
        return None;
    }
    let money = if left.unit.is_none() { money_of(ctx, &left.num, floor) } else { None };
    let first = money.map_or(left.num.first, |money| money.start);
    let (start, next) = joined(ctx, left, first, floor)?;
    let (right, right_money) = operand_at(ctx, next)?;
    // "Tra un metro e un metro e mezzo"
    let bare = !right.num.scaled() && right.unit.is_none();
    if matches!(right.num.form, Form::One | Form::Half | Form::About) && bare {
        return None;
    }
    let mut low = left.value;
    if !left.num.scaled() && left.unit.is_none() && low < right.num.mantissa() {
        low = low.checked_mul(right.num.scale)?;
    }
    if left.num.form == Form::Plain && ctx.is_joined(left.end) && said_once(low, right.num.value) {
        low = low.checked_mul(Decimal::ONE_THOUSAND)?;
    }
    if left.unit.is_none() {
        low = low.checked_mul(right.factor)?.normalize();
    }
    let paid = |money: Option<MoneyBefore>| money.map(|money| (money.unit, FigureKind::Money));
    let left_unit = left.unit.or(paid(money));
    let right_unit = right.unit.or(paid(right_money));
    let (high, unit) = match (left_unit, right_unit) {
        (Some(left), Some(right_unit)) if left != right_unit => {
            let (low_value, high, unit) = one_unit((low, left), (right.value, right_unit))?;
            low = low_value;
            (high, Some(unit))
        }
        (left, right_unit) => (right.value, right_unit.or(left)),
    };
    (low < high).then(|| Draft {
        core: (left.num.first, right.core_end.max(right.num.end)),
        start,
        end: right.end,
        low,
        high,
        precision: Precision::Between,
        unit: unit.map(|(symbol, _)| Unit(symbol)),
        kind: unit.map_or(FigureKind::Number, |(_, kind)| kind),
    })
}

/// Whether "10-12,000" is from ten thousand on: the thousands are whole, and the ends not far from
/// each other.
fn said_once(low: Decimal, high: Decimal) -> bool {
    let thousand = Decimal::ONE_THOUSAND;
    let whole = high.checked_rem(thousand).is_some_and(|rest| rest.is_zero());
    let thousands = high.checked_div(thousand).unwrap_or(Decimal::ZERO);
    let near = low.checked_mul(Decimal::TEN).is_some_and(|ten| thousands < ten);
    whole && Decimal::ZERO < low && low < thousands && near
}

/// How many tokens money may have before a number: `US$`.
const MONEY: usize = 3;

/// The number that ends a range, with the money before it: "from $3m to $4m".
fn operand_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Measured, Option<MoneyBefore>)> {
    // "Tra un metro e un metro e mezzo", "tra un 40 e un 50%"
    let direct = || measure(ctx, plain_number_at(ctx, idx)?);
    if let Some(measured) = direct() {
        return Some((measured, None));
    }
    let first = idx + usize::from(ctx.is(idx, ctx.words.precision.articles));
    (first..=first + MONEY).find_map(|at| {
        let num = plain_number_at(ctx, at)?;
        let money = money_of(ctx, &num, first).filter(|money| money.start == first);
        let reached = at == first || money.is_some();
        if reached { Some((measure(ctx, num)?, money)) } else { None }
    })
}

/// What joins a number to the next one: where the whole starts, and where the next one is.
fn joined(ctx: &Ctx<'_>, left: &Measured, first: usize, floor: usize) -> Option<(usize, usize)> {
    let words = ctx.words.precision;
    let aged = ctx.any_phrase_before(first, ctx.words.ages.bare_leads, floor).unwrap_or(first);
    let found = opened(ctx, first, left.end, floor);
    if let Some(found) = found.or_else(|| opened(ctx, aged, left.end, floor)) {
        return Some(found);
    }
    if ctx.is(left.end, words.or) {
        return Some((first, left.end + 1));
    }
    if let Some(next) = ctx.any_phrase_at(left.end, words.bare_to) {
        // "A loss of 5,000 to 8,000 euros" is no score.
        let measured = operand_at(ctx, next)
            .is_some_and(|(right, money)| right.unit.is_some() || money.is_some());
        let near = first.saturating_sub(REACH)..first;
        let level = ctx.words.precision.states.contains(&ctx.before(first, floor));
        let changed = |at| !level && is_change(ctx, at);
        let other = |at| changed(at) || !measured && identifiers::is_of_game(ctx, at);
        return (!near.into_iter().any(other)).then_some((first, next));
    }
    if ctx.word(left.end) == "/" {
        return is_stroke(ctx, left).then_some((first, left.end + 1));
    }
    if ctx.word(left.end) != "-" {
        return None;
    }
    let next = left.end + 1;
    // A dash between two thoughts has a space on both sides, and so has one in a careless range.
    match (ctx.spaced(left.end), ctx.spaced(next)) {
        // "7-Eleven" is a name.
        (false, false) => {
            let word = ctx.kind(next) == Some(TokenKind::Word);
            let digits = ctx.kind(left.num.first) == Some(TokenKind::Number);
            (!word || !digits).then_some((first, next))
        }
        (true, true) => {
            let right = plain_number_at(ctx, next).and_then(|num| measure(ctx, num))?;
            // "Chiude con un - 3 %"
            let bare = left.unit.is_none() && left.num.form != Form::One;
            (bare && right.unit.is_some()).then_some((first, next))
        }
        _ => None,
    }
}

/// The same, where a word opens the range: "between X and Y", "from X to Y".
pub(super) fn opened(
    ctx: &Ctx<'_>,
    first: usize,
    end: usize,
    floor: usize,
) -> Option<(usize, usize)> {
    let words = ctx.words.precision;
    let article = usize::from(words.articles.contains(&ctx.before(first, floor)));
    let opener = ctx.before(first - article, floor);
    let start = first - article - usize::from(!opener.is_empty());
    if words.between.contains(&opener) && ctx.is(end, words.between_and) {
        return Some((start, end + 1));
    }
    let next = ctx.any_phrase_at(end, words.to).filter(|_| words.from.contains(&opener))?;
    let moved = (start.saturating_sub(CHANGE_REACH)..start).any(|at| is_change(ctx, at));
    (!moved).then_some((start, next))
}

/// Two values in the smaller one of their units, where that is exact.
fn one_unit(
    (low, left): (Decimal, Measure),
    (high, right): (Decimal, Measure),
) -> Option<(Decimal, Decimal, Measure)> {
    let one = |unit: Measure| Unit(unit.0).to_base(Decimal::ONE);
    let ((left_size, left_base), (right_size, right_base)) = (one(left)?, one(right)?);
    if left_base != right_base {
        return None;
    }
    let in_units = |value: Decimal, of: Decimal, by: Decimal| {
        let ratio = of.checked_div(by)?;
        let exact = ratio.checked_mul(by)? == of;
        if exact { Some(value.checked_mul(ratio)?.normalize()) } else { None }
    };
    if left_size <= right_size {
        Some((low, in_units(high, right_size, left_size)?, left))
    } else {
        Some((in_units(low, left_size, right_size)?, high, right))
    }
}

/// How many words of a bound may stand between two numbers of one range.
const BOUND_REACH: usize = 6;

/// Joins a number that is bounded on one side with the next one, if that bounds it on the other:
/// "more than 10 and less than 20". `read` reads the quantity at an index, from a floor on.
pub(super) fn closed(
    ctx: &Ctx<'_>,
    left: Found,
    read: impl Fn(usize, usize) -> Option<Found>,
) -> Found {
    let Value::Quantity(first) = left.value else { return left };
    let Some(next) = ctx.any_phrase_at(left.end, ctx.words.precision.and) else { return left };
    if side(first.precision).is_none() {
        return left;
    }
    let right = (next + 1..next + BOUND_REACH)
        .filter(|&at| matches!(bound_before(ctx, at, next), Some((_, start)) if start == next))
        .find_map(|at| read(at, next).filter(|right| right.start == next));
    let Some(right) = right else { return left };
    let Value::Quantity(second) = right.value else { return left };
    let Some(quantity) = between(&first, &second).or_else(|| between(&second, &first)) else {
        return left;
    };
    Found {
        end: right.end,
        core: (left.core.0, right.core.1),
        value: Value::Quantity(quantity),
        kind: right.kind,
        ..left
    }
}

/// Whether a bound is a lower one; `None` if it is none.
fn side(precision: Precision) -> Option<bool> {
    match precision {
        Precision::MoreThan | Precision::AtLeast => Some(true),
        Precision::LessThan | Precision::AtMost => Some(false),
        _ => None,
    }
}

/// The range between a lower and an upper bound of one unit, if there is anything in it.
fn between(lower: &Quantity, upper: &Quantity) -> Option<Quantity> {
    let sides = (side(lower.precision)?, side(upper.precision)?) == (true, false);
    let unit = upper.unit.or(lower.unit);
    let alike = lower.unit.is_none() || lower.unit == upper.unit;
    let interval = Interval { low: lower.interval.low, high: upper.interval.high };
    let filled = lower.interval.low?.value < upper.interval.high?.value;
    (sides && alike && filled).then_some(Quantity { interval, precision: Precision::Between, unit })
}
