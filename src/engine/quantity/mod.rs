//! Exact values: numbers with bounds and units, dates, times of the day.

mod clock;
mod conversions;
mod currencies;
mod date;
mod exact;
mod interval;
mod unit;

pub use clock::{Clock, TimeRange};
pub use date::{DateRange, PartialDate};
pub use exact::{MAX_DIGITS, product, quotient, scaled, sum};
pub use interval::{End, Interval};
pub use rust_decimal::Decimal;
pub use unit::{Dimension, Unit, base_factor, currency};

/// How precisely a number is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Precision {
    /// The number itself: "120".
    Exact,
    /// About the number: "circa 120". Compared with a tenth more or less.
    Circa,
    /// More than: "più di 120". The number is left out.
    MoreThan,
    /// That or more: "almeno 120", and words that give no more than an order: "migliaia".
    AtLeast,
    /// Less than: "meno di 120". The number is left out.
    LessThan,
    /// That or less: "fino a 120".
    AtMost,
    /// From one to another: "tra 120 e 150".
    Between,
}

/// Which way something moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// It grew.
    Up,
    /// It shrank.
    Down,
    /// The word leaves it open: "changed by 3 %".
    Either,
}

/// What part a number has in a change. "It rose 3 % to 12 %" says by how much and to what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// How much it moved by: "up 3 %", "+3 %". No level.
    By(Direction),
    /// Where it began, or what it is compared with: a level of before.
    From,
    /// Where it ended: a level like any other.
    To,
}

/// A number with what it is measured in and how precisely it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// The bounds as written: for "circa 120" both are 120.
    pub interval: Interval,
    /// How precisely it is said.
    pub precision: Precision,
    /// What it is measured in; `None` for a bare count.
    pub unit: Option<Unit>,
}

/// What a figure or a claim says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// So many of something.
    Quantity(Quantity),
    /// On or from such a day.
    Date(DateRange),
    /// At or from such a time of the day.
    Time(TimeRange),
}
