//! Ranges of exact numbers, with ends that are in, out, or missing.

use rust_decimal::Decimal;

use super::exact::MAX_DIGITS;

/// One end of an [`Interval`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct End {
    /// The number the range ends at.
    pub value: Decimal,
    /// Whether that number itself is left out, as in "more than 10".
    pub open: bool,
}

/// The numbers between two ends; a missing end is unbounded.
///
/// ```
/// use riscontro::engine::quantity::Interval;
///
/// let about = Interval::closed(1_800.into(), 2_200.into());
/// let more = Interval::above(6_000.into());
/// assert_eq!(about.common(&more), None);
/// assert_eq!(about.common(&Interval::exact(2_000.into())), Some(Interval::exact(2_000.into())));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The lower end.
    pub low: Option<End>,
    /// The upper end.
    pub high: Option<End>,
}

impl Interval {
    /// One number alone: `[n, n]`.
    #[must_use]
    pub const fn exact(value: Decimal) -> Self {
        Self::closed(value, value)
    }

    /// Both ends inside: `[low, high]`.
    #[must_use]
    pub const fn closed(low: Decimal, high: Decimal) -> Self {
        Self {
            low: Some(End { value: low, open: false }),
            high: Some(End { value: high, open: false }),
        }
    }

    /// More than a number: `(n, ∞)`.
    #[must_use]
    pub const fn above(value: Decimal) -> Self {
        Self { low: Some(End { value, open: true }), high: None }
    }

    /// A number or more: `[n, ∞)`.
    #[must_use]
    pub const fn at_least(value: Decimal) -> Self {
        Self { low: Some(End { value, open: false }), high: None }
    }

    /// Up to a number that counts something, hence never below zero: `[0, n]`.
    #[must_use]
    pub const fn up_to(value: Decimal) -> Self {
        Self::closed(Decimal::ZERO, value)
    }

    /// Less than a number that counts something: `[0, n)`.
    #[must_use]
    pub const fn below(value: Decimal) -> Self {
        Self {
            low: Some(End { value: Decimal::ZERO, open: false }),
            high: Some(End { value, open: true }),
        }
    }

    /// The same numbers without their sign, where all of them are below zero.
    ///
    /// ```
    /// use riscontro::engine::quantity::Interval;
    ///
    /// assert_eq!(Interval::exact((-5).into()).unsigned(), Interval::exact(5.into()));
    /// ```
    #[must_use]
    pub fn unsigned(self) -> Self {
        let flip = |end: End| End { value: -end.value, ..end };
        match self.high {
            Some(high) if high.value < Decimal::ZERO => {
                Self { low: Some(flip(high)), high: self.low.map(flip) }
            }
            _ => self,
        }
    }

    /// The number, if there is but one: of a quotient whose decimals never end, the nearest below.
    #[must_use]
    pub fn single(&self) -> Option<Decimal> {
        let neighbours = || self.is_endless().then(|| self.low.map(|low| low.value)).flatten();
        self.exactly().or_else(neighbours)
    }

    /// The number, if there is but one and it is held exactly.
    #[must_use]
    pub fn exactly(&self) -> Option<Decimal> {
        match (self.low, self.high) {
            (Some(low), Some(high)) if low == high => Some(low.value),
            _ => None,
        }
    }

    /// Whether the bounds are the two neighbours of [`MAX_DIGITS`](super::MAX_DIGITS) digits that a
    /// quotient lies between, as a third does.
    #[must_use]
    pub fn is_endless(&self) -> bool {
        match (self.low, self.high) {
            (Some(low), Some(high)) => {
                let scale = low.value.scale().max(high.value.scale());
                let gap = high.value.checked_sub(low.value).unwrap_or_default();
                let long = 10_i128.pow(MAX_DIGITS - 2) <= high.value.mantissa().abs()
                    || scale == MAX_DIGITS;
                long && gap == Decimal::new(1, scale)
            }
            _ => false,
        }
    }

    /// The numbers that both hold, or `None` if there are none.
    #[must_use]
    pub fn common(&self, other: &Interval) -> Option<Interval> {
        let low = tighter(self.low, other.low, |a, b| b < a);
        let high = tighter(self.high, other.high, |a, b| a < b);
        let empty = match (low, high) {
            (Some(low), Some(high)) => {
                high.value < low.value || (high.value == low.value && (low.open || high.open))
            }
            _ => false,
        };
        (!empty).then_some(Interval { low, high })
    }
}

/// The end that leaves less in; of two at the same number, the open one.
fn tighter(
    a: Option<End>,
    b: Option<End>,
    a_is_tighter: impl Fn(Decimal, Decimal) -> bool,
) -> Option<End> {
    match (a, b) {
        (Some(a), Some(b)) if a.value == b.value => {
            Some(End { value: a.value, open: a.open || b.open })
        }
        (Some(a), Some(b)) => Some(if a_is_tighter(a.value, b.value) { a } else { b }),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_ends_that_touch_share_nothing() {
        let above = Interval::above(10.into());
        assert_eq!(above.common(&Interval::exact(10.into())), None);
        assert_eq!(above.common(&Interval::below(10.into())), None);
        assert!(Interval::at_least(10.into()).common(&Interval::exact(10.into())).is_some());
        assert!(above.common(&Interval::above(20.into())).is_some());
    }
}
