//! Arithmetic that never rounds.
//!
//! A [`Decimal`] has 96 bits: every number of 28 digits, of which up to 28 are decimals. Its own
//! operators round what is longer; these say `None`, or give the bounds of a quotient whose
//! decimals never end.

use rust_decimal::Decimal;

use super::{End, Interval};

/// How many digits a number has at most: all of so many are held exactly.
pub const MAX_DIGITS: u32 = 28;

/// The product, where it has no more digits than can be held.
///
/// ```
/// use riscontro::engine::quantity::{Decimal, product};
///
/// assert_eq!(product(Decimal::new(25, 1), 1_000.into()), Some(2_500.into()));
/// assert_eq!(product(Decimal::MAX, Decimal::new(1, 1)).is_some(), true);
/// assert_eq!(product(Decimal::MAX, 10.into()), None);
/// ```
#[must_use]
pub fn product(a: Decimal, b: Decimal) -> Option<Decimal> {
    let (a, b) = (a.normalize(), b.normalize());
    held(a.mantissa().checked_mul(b.mantissa())?, a.scale() + b.scale())
}

/// The sum, where it has no more digits than can be held.
///
/// ```
/// use riscontro::engine::quantity::{Decimal, sum};
///
/// assert_eq!(sum(2.into(), Decimal::new(5, 1)), Some(Decimal::new(25, 1)));
/// assert_eq!(sum(Decimal::MAX, Decimal::new(5, 1)), None);
/// ```
#[must_use]
pub fn sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    let (a, b) = (a.normalize(), b.normalize());
    let scale = a.scale().max(b.scale());
    let lift = |n: Decimal| n.mantissa().checked_mul(10_i128.checked_pow(scale - n.scale())?);
    held(lift(a)?.checked_add(lift(b)?)?, scale)
}

/// One number divided by another: exact where the decimals end, else the two neighbours of
/// [`MAX_DIGITS`] digits that the quotient lies between. `None` for a division by zero, and where
/// the quotient has more whole digits than can be held.
///
/// ```
/// use riscontro::engine::quantity::{Decimal, Interval, quotient};
///
/// assert_eq!(quotient(3.into(), 4.into()), Some(Interval::exact(Decimal::new(75, 2))));
/// let third = quotient(1.into(), 3.into()).unwrap();
/// assert!(third.low.unwrap().value < third.high.unwrap().value);
/// ```
#[must_use]
pub fn quotient(part: Decimal, whole: Decimal) -> Option<Interval> {
    let negative = part.is_sign_negative() != whole.is_sign_negative();
    let (part, whole) = (part.abs().normalize(), whole.abs().normalize());
    let scale = part.scale().max(whole.scale());
    let lift = |n: Decimal| n.mantissa().checked_mul(10_i128.checked_pow(scale - n.scale())?);
    let (part, whole) = (lift(part)?, lift(whole)?);
    let mut digits = part.checked_div(whole)?;
    let mut rest = part.checked_rem(whole)?;
    let full = 10_i128.pow(MAX_DIGITS - 1);
    let mut n_decimals = 0;
    while rest != 0 && digits < full && n_decimals < MAX_DIGITS {
        rest = rest.checked_mul(10)?;
        digits = digits * 10 + rest / whole;
        rest %= whole;
        n_decimals += 1;
    }
    let near = held(digits, n_decimals)?;
    let far = if rest == 0 { near } else { held(digits + 1, n_decimals)? };
    Some(if negative { Interval::closed(-far, -near) } else { Interval::closed(near, far) })
}

/// An interval times a number that is not negative: exact, or `None`.
#[must_use]
pub fn scaled(interval: Interval, factor: Decimal) -> Option<Interval> {
    let scale = |end: Option<End>| match end {
        None => Some(None),
        Some(end) => product(end.value, factor).map(|value| Some(End { value, ..end })),
    };
    Some(Interval { low: scale(interval.low)?, high: scale(interval.high)? })
}

/// A decimal of so many units of its last place, unless it has too many digits.
fn held(mut units: i128, mut scale: u32) -> Option<Decimal> {
    while 0 < scale && units % 10 == 0 {
        units /= 10;
        scale -= 1;
    }
    Decimal::try_from_i128_with_scale(units, scale).ok()
}
