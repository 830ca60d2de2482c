//! What values share: the arithmetic of verdicts.

use crate::engine::model::Claim;
use crate::engine::quantity::{
    DateRange, Decimal, Dimension, End, Interval, PartialDate, Precision, Quantity, TimeRange,
    Unit, Value,
};

/// The year on whose days a date without a year is compared. A leap year, so that every day exists.
pub const ANY_YEAR: i32 = 2024;

/// The numbers that a quantity allows when it is compared: "about n" is a tenth more or less.
///
/// ```
/// use riscontro::engine::comparisons::compared_interval;
/// use riscontro::engine::quantity::{Interval, Precision, Quantity};
///
/// let about = Quantity { interval: Interval::exact(200.into()), precision: Precision::Circa, unit: None };
/// assert_eq!(compared_interval(&about), Interval::closed(180.into(), 220.into()));
/// ```
#[must_use]
pub fn compared_interval(quantity: &Quantity) -> Interval {
    match (quantity.precision, quantity.interval.single()) {
        (Precision::Circa, Some(value)) => {
            let tenth = value.abs().checked_div(Decimal::TEN).unwrap_or_default();
            let low = value.checked_sub(tenth).unwrap_or(value);
            Interval::closed(low, value.checked_add(tenth).unwrap_or(value))
        }
        // "A third" is not meant to the last of its decimals: "33 %" and "33.3 %" are as good.
        (Precision::Exact, Some(value)) if quantity.interval.exactly().is_none() => {
            Interval::closed(value.floor(), value.ceil())
        }
        _ => quantity.interval,
    }
}

/// The first and the last day of a date, as Julian day numbers; `None` for an end that is open. A
/// date without a year lies in [`ANY_YEAR`].
#[must_use]
pub fn compared_days(date: &DateRange) -> (Option<i32>, Option<i32>) {
    let first = date.start().map(first_day);
    let last = date.end().map(last_day);
    (first, last.map(|last| last.max(first.unwrap_or(last))))
}

fn first_day(date: PartialDate) -> i32 {
    day_number(date.year.unwrap_or(ANY_YEAR), date.month.unwrap_or(1), date.day.unwrap_or(1))
}

fn last_day(date: PartialDate) -> i32 {
    let year = date.year.unwrap_or(ANY_YEAR);
    match (date.month, date.day) {
        (Some(month), Some(day)) => day_number(year, month, day),
        (Some(12) | None, _) => day_number(year, 12, 31),
        (Some(month), None) => day_number(year, month + 1, 1) - 1,
    }
}

fn day_number(year: i32, month: u8, day: u8) -> i32 {
    time::Month::try_from(month)
        .ok()
        .and_then(|month| {
            let day = day.min(month.length(year));
            time::Date::from_calendar_date(year, month, day).ok()
        })
        .map_or(0, time::Date::to_julian_day)
}

/// How two values that answer one question relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// They say the same, or of two dates one holds the other.
    Same,
    /// They differ, and some value fits both.
    Fits,
    /// No value fits both.
    Apart,
    /// They measure different things and cannot be held against each other.
    Unlike,
}

/// Holds two values against each other.
#[must_use]
pub fn relate(a: &Value, b: &Value) -> Relation {
    match (a, b) {
        (Value::Quantity(a), Value::Quantity(b)) => relate_quantities(a, b),
        (Value::Date(a), Value::Date(b)) => relate_dates(*a, *b),
        (Value::Time(a), Value::Time(b)) => relate_times(*a, *b),
        _ => Relation::Unlike,
    }
}

/// How what two claims say relates.
///
/// As [`relate`], but a noun for money may mean one of its currencies ("francs", "CHF"), and a number
/// that nothing says what it counts may have left out the unit that the other names: always where the
/// two say nearly the same, else where its own sentence names that unit or the number is as only
/// such are written: "a 24 billion budget", "the party slips to 7.6".
#[must_use]
pub fn relate_claims(a: &Claim, b: &Claim) -> Relation {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else {
        return relate(&a.value, &b.value);
    };
    match unit_of_both(a, b) {
        Some(OneUnit::Named) => relate_quantities(x, y),
        Some(OneUnit::Meant) => relate_intervals(&compared_interval(x), &compared_interval(y)),
        Some(OneUnit::LeftOut) => {
            let relation = relate_intervals(&compared_interval(x), &compared_interval(y));
            let unit = x.unit.or(y.unit);
            let units = a.frame.units.as_ref().or(b.frame.units.as_ref());
            let named = unit.is_some_and(|unit| units.is_some_and(|units| units.contains(&unit)));
            let bare = if x.unit.is_none() { x } else { y };
            let told = named || unit.is_some_and(|unit| tells_unit(bare, unit));
            match relation {
                Relation::Fits if !told && !is_near(x, y) => Relation::Unlike,
                Relation::Apart if !told => Relation::Unlike,
                relation => relation,
            }
        }
        None => Relation::Unlike,
    }
}

/// From here on, what is counted without a noun is money.
const MILLION: i64 = 1_000_000;

/// Whether a number without a unit and a noun is written as numbers of some unit are: millions of
/// money, tenths of hundredths.
fn tells_unit(bare: &Quantity, unit: Unit) -> bool {
    let Some(end) = bare.interval.low.or(bare.interval.high) else { return false };
    match unit.dimension() {
        Dimension::Money => Decimal::from(MILLION) <= end.value,
        Dimension::Share => !end.value.is_integer() && end.value < Decimal::ONE_HUNDRED,
        _ => false,
    }
}

/// Why two numbers can be held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneUnit {
    /// Both name units of one kind, or none.
    Named,
    /// One names a currency by a noun that may mean the other's.
    Meant,
    /// One names no unit, nor what it counts.
    LeftOut,
}

/// Why the numbers of two claims can be held against each other, if they can.
pub fn unit_of_both(a: &Claim, b: &Claim) -> Option<OneUnit> {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else { return None };
    match (x.unit, y.unit) {
        (Some(x), Some(y)) if x != y && x.may_be(y) => Some(OneUnit::Meant),
        (None, Some(_)) => a.frame.units.is_some().then_some(OneUnit::LeftOut),
        (Some(_), None) => b.frame.units.is_some().then_some(OneUnit::LeftOut),
        _ => Some(OneUnit::Named),
    }
}

/// Whether two numbers are less than half as far from each other as the lesser is from zero.
fn is_near(a: &Quantity, b: &Quantity) -> bool {
    let number = |quantity: &Quantity| {
        quantity.interval.low.or(quantity.interval.high).map(|end| end.value.abs())
    };
    let (Some(x), Some(y)) = (number(a), number(b)) else { return false };
    let (less, more) = (x.min(y), x.max(y));
    less.checked_mul(Decimal::new(15, 1)).is_some_and(|most| more <= most)
}

fn relate_quantities(a: &Quantity, b: &Quantity) -> Relation {
    let Some((a_interval, b_interval)) = in_one_unit(a, b) else { return Relation::Unlike };
    relate_intervals(&a_interval, &b_interval)
}

fn relate_intervals(a: &Interval, b: &Interval) -> Relation {
    if a == b {
        return Relation::Same;
    }
    if a.common(b).is_some() { Relation::Fits } else { Relation::Apart }
}

/// The bounds of both in the same unit; `None` where there is no such unit.
pub fn in_one_unit(a: &Quantity, b: &Quantity) -> Option<(Interval, Interval)> {
    let (a_interval, b_interval) = (compared_interval(a), compared_interval(b));
    if a.unit == b.unit {
        return Some((a_interval, b_interval));
    }
    let (a_unit, b_unit) = (a.unit?, b.unit?);
    if a_unit.dimension() != b_unit.dimension() {
        return None;
    }
    let (a_base_interval, a_base) = in_base(a_interval, a_unit)?;
    let (b_base_interval, b_base) = in_base(b_interval, b_unit)?;
    if a_base == b_base {
        return Some((a_base_interval, b_base_interval));
    }
    Some((in_days(a_interval, a_unit, a_base)?, in_days(b_interval, b_unit, b_base)?))
}

/// The bounds of a time in days. Who counts months or years rounds to them: "seven months" is said of
/// anything from six and a half to eight.
fn in_days(interval: Interval, unit: Unit, base: Unit) -> Option<Interval> {
    let (less, more) = if base == Unit::MONTH {
        (Decimal::new(5, 1), Decimal::ONE)
    } else {
        (Decimal::ZERO, Decimal::ZERO)
    };
    let convert =
        |end: Option<End>, by: fn(Decimal, Decimal) -> Option<Decimal>, slack: Decimal| {
            let Some(end) = end else { return Some(None) };
            Some(Some(End { value: unit.mean_days(by(end.value, slack)?)?, ..end }))
        };
    let low = convert(interval.low, Decimal::checked_sub, less)?;
    let high = convert(interval.high, Decimal::checked_add, more)?;
    Some(Interval { low, high })
}

/// The same bounds in the base unit of their dimension.
fn in_base(interval: Interval, unit: Unit) -> Option<(Interval, Unit)> {
    let mut base = unit;
    let mut convert = |end: Option<End>| match end {
        None => Some(None),
        Some(end) => {
            let (value, of) = unit.to_base(end.value)?;
            base = of;
            Some(Some(End { value, ..end }))
        }
    };
    let (low, high) = (convert(interval.low)?, convert(interval.high)?);
    Some((Interval { low, high }, base))
}

/// Dates are compared on what both have: without a year, on month and day alone.
fn relate_dates(a: DateRange, b: DateRange) -> Relation {
    let (a, b) = match (a.year(), b.year()) {
        (Some(_), None) => (without_year(a), Some(b)),
        (None, Some(_)) => (Some(a), without_year(b)),
        _ => (Some(a), Some(b)),
    };
    // A bare year and a date without a year have nothing in common to compare: they fit.
    let (Some(a), Some(b)) = (a, b) else { return Relation::Same };
    let days = |date: &DateRange| {
        let (first, last) = compared_days(date);
        (first.unwrap_or(i32::MIN), last.unwrap_or(i32::MAX))
    };
    let ((a_first, a_last), (b_first, b_last)) = (days(&a), days(&b));
    // An end left open is no precision: "since 2019" holds 2022 and does not say it.
    let closed = [a.start(), a.end(), b.start(), b.end()].iter().all(Option::is_some);
    let holds =
        (a_first <= b_first && b_last <= a_last) || (b_first <= a_first && a_last <= b_last);
    if b_last < a_first || a_last < b_first {
        Relation::Apart
    } else if a == b || closed && holds {
        Relation::Same
    } else {
        Relation::Fits
    }
}

/// The date without its year; `None` if nothing is left.
fn without_year(date: DateRange) -> Option<DateRange> {
    // An open range goes beyond its year.
    let (start, end) = date.start().zip(date.end())?;
    (start.month.is_some() && end.month.is_some() && start.year == end.year)
        .then(|| date.map(|date| PartialDate { year: None, ..date }))
}

fn relate_times(a: TimeRange, b: TimeRange) -> Relation {
    if a == b {
        Relation::Same
    } else if a.meets(b) {
        Relation::Fits
    } else {
        Relation::Apart
    }
}
