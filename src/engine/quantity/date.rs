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
/// the whole month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateRange {
    /// The first day, month or year.
    pub start: PartialDate,
    /// The last one.
    pub end: PartialDate,
}

/// A time of the day by the clock, without a time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}
