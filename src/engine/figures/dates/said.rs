//! What a phrase says of a date, before it is placed in time.

use super::resolve::{self, Direction};
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::{Feast, holidays};
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate};

/// A date as it is said.
#[derive(Clone, Copy, Debug)]
pub(super) enum Said {
    /// Written out, in part or whole.
    Written(PartialDate),
    /// The day of a month that is not named: `il 15`.
    DayOfMonth(u8),
    /// A day of the week, from Monday as 0.
    Weekday(u8),
    /// A day of the week that is such a day of its month: `venerdì 15`.
    DayAndWeekday(u8, u8),
    /// A feast that moves from year to year.
    Movable(Feast),
    /// Placed already: counted from the day of publication, or full of itself.
    Placed(DateRange),
    /// Words of a date that counts from a day of publication that is not known, or that the
    /// calendar does not have.
    Unplaced,
}

/// A phrase that says a date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    pub said: Said,
    /// Past its last token.
    pub end: usize,
    /// Which way it lies, where words say so.
    pub direction: Direction,
    /// The date as named, where words narrow it: 2025 of `the end of 2025`.
    pub named: Option<DateRange>,
    /// Whether it is the last part of a period, so that what is before its end is before the whole's.
    pub late: bool,
    /// Whether it is part of a month whose year is not said, so that the other end of a range tells it.
    pub yearless: bool,
}

impl Phrase {
    pub fn new(said: Said, end: usize) -> Self {
        Self { said, end, direction: Direction::Nearest, named: None, late: false, yearless: false }
    }

    pub fn placed(range: Option<DateRange>, end: usize) -> Self {
        Self::new(range.map_or(Said::Unplaced, Said::Placed), end)
    }

    /// When it is; `None` if that cannot be told.
    pub fn place(&self, ctx: &Ctx<'_>) -> Option<DateRange> {
        let published = ctx.published;
        let day = |day: Option<Date>| day.map(|day| DateRange::of(day.into()));
        match self.said {
            Said::Written(date) => {
                Some(DateRange::of(resolve::with_year(date, published, self.direction)))
            }
            Said::DayOfMonth(of_month) => {
                day(resolve::day_of_month(published?, of_month, self.direction))
            }
            Said::Weekday(weekday) => day(resolve::weekday(published?, weekday, self.direction)),
            Said::DayAndWeekday(of_month, weekday) => {
                day(day_and_weekday(published?, of_month, weekday))
            }
            Said::Movable(feast) => day(holidays::nearest(feast, published?, self.direction)),
            Said::Placed(range) => Some(range),
            Said::Unplaced => None,
        }
    }

    /// The first "sabato 18" from a day on.
    pub fn day_from(&self, first: Date) -> Option<Date> {
        let Said::DayAndWeekday(of_month, weekday) = self.said else { return None };
        let mut days = (0..400).filter_map(|days| resolve::plus_days(first, days));
        days.find(|day| day.day() == of_month && day.weekday().number_days_from_monday() == weekday)
    }

    /// Whether it is no longer than a day, placed or not.
    pub fn has_day(&self, ctx: &Ctx<'_>) -> bool {
        match self.said {
            Said::Written(date) => date.day.is_some(),
            Said::Placed(_) => self.place(ctx).is_some_and(is_in_days),
            Said::Unplaced => false,
            _ => true,
        }
    }

    /// The day it is; `None` if it is no single day.
    pub fn day(&self, ctx: &Ctx<'_>) -> Option<Date> {
        super::cycles::exact_day(self.place(ctx)?)
    }
}

fn is_in_days(range: DateRange) -> bool {
    range.start().or(range.end()).is_some_and(|date| date.day.is_some())
        && range.start().zip(range.end()).is_none_or(|(start, end)| start == end)
}

/// The closest "sabato 18" that the calendar has within some months.
fn day_and_weekday(published: Date, of_month: u8, weekday: u8) -> Option<Date> {
    (0..400)
        .flat_map(|days| [-days, days])
        .filter_map(|days| resolve::plus_days(published, days))
        .find(|date| date.day() == of_month && date.weekday().number_days_from_monday() == weekday)
}
