//! Days as news writes them: with or without a year, a month alone, from one to another.

use std::fmt;

/// A day, a month or a year, with the parts that the text gives. A text that says "in April"
/// gives a month without a year.
///
/// Only these combinations exist: year; year and month; year, month and day; month; month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// The year of our era.
    pub year: Option<i32>,
    /// The month, from 1.
    pub month: Option<u8>,
    /// The day of the month, from 1. Never without a month.
    pub day: Option<u8>,
}

impl From<time::Date> for PartialDate {
    /// The day, with all its parts.
    fn from(date: time::Date) -> Self {
        Self { year: Some(date.year()), month: Some(date.month().into()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    /// ISO 8601 where the year is known (`2024`, `2024-06`, `2024-06-19`), else as XML Schema's
    /// `gMonth` and `gMonthDay` (`--06`, `--06-19`).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(f, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

/// From one day to another, both inside. A date alone starts and ends with itself: "June 2024" is
/// the whole month. One of the ends may be open: "since 2019" has no last day, "before June" no
/// first one.
///
/// ```
/// use riscontro::engine::quantity::{DateRange, PartialDate};
///
/// let year = PartialDate { year: Some(2019), month: None, day: None };
/// assert_eq!(DateRange::of(year).single(), Some(year));
/// assert_eq!((DateRange::since(year).start(), DateRange::since(year).end()), (Some(year), None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateRange {
    // Invariant: one of the ends is there.
    start: Option<PartialDate>,
    end: Option<PartialDate>,
}

impl DateRange {
    /// The whole of one day, month or year.
    #[must_use]
    pub const fn of(date: PartialDate) -> Self {
        Self::between(date, date)
    }

    /// From the first date to the last, both inside.
    #[must_use]
    pub const fn between(start: PartialDate, end: PartialDate) -> Self {
        Self { start: Some(start), end: Some(end) }
    }

    /// From a date on.
    #[must_use]
    pub const fn since(start: PartialDate) -> Self {
        Self { start: Some(start), end: None }
    }

    /// Up to the end of a date.
    #[must_use]
    pub const fn until(end: PartialDate) -> Self {
        Self { start: None, end: Some(end) }
    }

    /// The first day, month or year; `None` if it has no beginning.
    #[must_use]
    pub const fn start(self) -> Option<PartialDate> {
        self.start
    }

    /// The last day, month or year; `None` if it has no end.
    #[must_use]
    pub const fn end(self) -> Option<PartialDate> {
        self.end
    }

    /// The one date that it starts and ends with.
    #[must_use]
    pub fn single(self) -> Option<PartialDate> {
        self.start.filter(|_| self.start == self.end)
    }

    /// The year it starts in, or ends in if it has no beginning; `None` where that is not said.
    #[must_use]
    pub fn year(self) -> Option<i32> {
        self.start.or(self.end).and_then(|date| date.year)
    }

    /// The same with both ends changed.
    #[must_use]
    pub fn map(self, change: impl Fn(PartialDate) -> PartialDate) -> Self {
        Self { start: self.start.map(&change), end: self.end.map(&change) }
    }
}
