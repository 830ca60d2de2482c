//! Days, and periods of days.

use riscontro::engine::model::Date;

/// The day that a text such as `2016-11-07` or `2016-11-07 08:00:00` begins with.
pub fn day(written: &str) -> Option<Date> {
    let mut parts = written.get(..10)?.split('-');
    let year = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    Date::from_calendar_date(year, month.try_into().ok()?, day).ok()
}

/// A year, month or day as the report has it: `2016`, `2016-11`, `2016-11-07`, `--11`, `--11-07`.
#[derive(Clone, Copy)]
pub struct Part {
    year: Option<i32>,
    month: Option<u8>,
    day: Option<u8>,
}

impl Part {
    pub fn read(written: &str) -> Option<Self> {
        let (year, rest) = if let Some(rest) = written.strip_prefix("--") {
            (None, rest)
        } else {
            let (year, rest) = written.split_once('-').unwrap_or((written, ""));
            (Some(year.parse().ok()?), rest)
        };
        let mut parts = rest.split('-').filter(|part| !part.is_empty()).map(str::parse);
        let month = parts.next().transpose().ok()?;
        let day = parts.next().transpose().ok()?;
        Some(Self { year, month, day })
    }

    pub fn is_day(self) -> bool {
        self.day.is_some()
    }

    /// Whether it is in a year; one without a year may be in any.
    pub fn is_in(self, year: i32) -> bool {
        self.year.is_none_or(|own| own == year)
    }

    /// Its first day; `year` stands in for a missing one.
    pub fn first(self, year: i32) -> Option<Date> {
        let month = self.month.unwrap_or(1);
        let year = self.year.unwrap_or(year);
        Date::from_calendar_date(year, month.try_into().ok()?, self.day.unwrap_or(1)).ok()
    }

    /// Its last day; `year` stands in for a missing one.
    pub fn last(self, year: i32) -> Option<Date> {
        if self.day.is_some() {
            return self.first(year);
        }
        let year = self.year.unwrap_or(year);
        let (year, month) = match self.month {
            Some(month) if month < 12 => (year, month + 1),
            _ => (year + 1, 1),
        };
        Date::from_calendar_date(year, month.try_into().ok()?, 1).ok()?.previous_day()
    }
}

/// From a day to another that is outside, as upstream has periods; `None` is unbounded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub start: Option<Date>,
    pub end: Option<Date>,
}

impl Period {
    /// The period that a TIMEX names by itself: `2017`, `2017-12`, `XXXX-03`, `2017-W46`. A missing
    /// year is that of `within`.
    pub fn of_timex(timex: &str, within: Date) -> Option<Self> {
        let (year, rest) = timex.split_once('-').unwrap_or((timex, ""));
        let year = if year == "XXXX" { within.year() } else { year.parse().ok()? };
        if let Some(week) = rest.strip_prefix('W') {
            let monday = time::Weekday::Monday;
            let start = Date::from_iso_week_date(year, week.parse().ok()?, monday).ok()?;
            let end = start.checked_add(time::Duration::WEEK)?;
            return Some(Self { start: Some(start), end: Some(end) });
        }
        let month = if rest.is_empty() { None } else { Some(rest.parse().ok()?) };
        let part = Part { year: Some(year), month, day: None };
        Some(Self { start: part.first(year), end: part.last(year)?.next_day() })
    }

    /// Whether bounds of the report are days of this period and have some in common with a part of
    /// it, or one of them is where the part has but one.
    pub fn has_some_of(self, part: Self, low: Option<&str>, high: Option<&str>) -> bool {
        let year = |day: Option<Date>| day.map_or(0, Date::year);
        let low = low.and_then(Part::read).and_then(|low| low.first(year(part.start)));
        let last = |day: Date| day.previous_day().unwrap_or(day);
        let high = high.and_then(Part::read).and_then(|high| high.last(year(part.end.map(last))));
        let holds = |day: Date| {
            self.start.is_some_and(|start| start <= day) && self.end.is_some_and(|end| day < end)
        };
        match (part.start, part.end, low, high) {
            (Some(start), Some(end), Some(low), Some(high)) => {
                holds(low) && holds(high) && low < end && start <= high
            }
            (Some(_), None, Some(day), None) | (None, Some(_), None, Some(day)) => holds(day),
            _ => false,
        }
    }

    /// Whether bounds of the report, both inside, say this period.
    ///
    /// An end whose day is written ("from 4 to 22") is inside upstream too, and one whose month or
    /// year is ("from 2014 to 2018") stands for its first day, and likewise a quarter or a week: where
    /// `written`, such are the same.
    /// After a day or a year, and before one, is the same whether the day itself is inside.
    pub fn is(self, low: Option<&str>, high: Option<&str>, written: bool) -> bool {
        let (low, high) = (low.map(Part::read), high.map(Part::read));
        let from = match (self.start, low) {
            (None, None) => true,
            (Some(start), Some(Some(low))) => starts(low, start, self.end.is_none()),
            _ => false,
        };
        let to = match (self.end, high) {
            (None, None) => true,
            (Some(end), Some(Some(high))) => ends(high, end, written || self.start.is_none()),
            _ => false,
        };
        from && to
    }
}

fn starts(low: Part, start: Date, is_open: bool) -> bool {
    let first = low.first(start.year());
    let past = start.previous_day().and_then(|day| low.last(day.year()));
    first == Some(start) || (is_open && past == start.previous_day())
}

fn ends(high: Part, end: Date, may_be_inside: bool) -> bool {
    let inside = end.previous_day();
    inside.is_some_and(|inside| high.last(inside.year()) == Some(inside))
        || (may_be_inside
            && (high.last(end.year()) == Some(end)
                || high.first(end.year()) == Some(end)
                || ends_in_cycle(high, end)))
}

/// Whether a bound is the last month of the quarter, or the last day of the week, that begins with
/// a day.
fn ends_in_cycle(high: Part, start: Date) -> bool {
    let week = start.weekday() == time::Weekday::Monday
        && high.is_day()
        && start.checked_add(time::Duration::days(6)) == high.first(start.year());
    let month = u8::from(start.month());
    let quarter = start.day() == 1
        && month % 3 == 1
        && !high.is_day()
        && high.year.is_none_or(|year| year == start.year())
        && high.month == Some(month + 2);
    week || quarter
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(start: &str, end: &str) -> Period {
        Period { start: day(start), end: day(end) }
    }

    #[test]
    fn the_end_is_outside() {
        let november = period("2016-11-01", "2016-12-01");
        assert!(november.is(Some("2016-11"), Some("2016-11"), false));
        assert!(november.is(Some("--11"), Some("--11-30"), false));
        assert!(!november.is(Some("2016-11"), Some("2016-12"), false));
        assert!(!november.is(Some("2016-11-01"), Some("2016-12-01"), false));
        assert!(period("2016-12-01", "2017-01-01").is(Some("--12"), Some("--12"), false));
    }

    #[test]
    fn a_written_end_is_inside() {
        assert!(period("2016-11-04", "2016-11-22").is(Some("--11-04"), Some("--11-22"), true));
        assert!(period("2014-01-01", "2018-01-01").is(Some("2014"), Some("2018"), true));
        assert!(!period("2016-11-04", "2016-11-22").is(Some("--11-04"), Some("--11-22"), false));
    }

    #[test]
    fn a_written_quarter_or_week_stands_for_its_first_day() {
        assert!(period("2017-01-01", "2018-01-01").is(Some("2017-01"), Some("2018-03"), true));
        assert!(!period("2017-01-01", "2018-02-01").is(Some("2017-01"), Some("2018-04"), true));
        let weeks = period("2018-07-30", "2018-08-27");
        assert!(weeks.is(Some("2018-07-30"), Some("2018-09-02"), true));
        assert!(!weeks.is(Some("2018-07-30"), Some("2018-09-03"), true));
        assert!(!weeks.is(Some("2018-07-30"), Some("2018-09-02"), false));
    }

    #[test]
    fn a_missing_end_is_no_end() {
        let after = Period { start: day("2017-01-01"), end: None };
        assert!(after.is(Some("2017"), None, false));
        assert!(after.is(Some("2016"), None, false));
        assert!(!after.is(Some("2017"), Some("2017"), false));
    }

    #[test]
    fn part_of_a_period() {
        let year = period("2018-01-01", "2019-01-01");
        let early = period("2018-01-01", "2018-07-01");
        assert!(year.has_some_of(early, Some("2018"), Some("2018")));
        assert!(year.has_some_of(early, Some("2018-01"), Some("2018-03")));
        assert!(!year.has_some_of(early, Some("2018-10"), Some("2018-12")));
        assert!(!year.has_some_of(early, Some("2017"), Some("2018")));
        let since_late = Period { start: day("2018-09-01"), end: None };
        assert!(year.has_some_of(since_late, Some("2018-11"), None));
        assert!(!year.has_some_of(since_late, Some("2018-11"), Some("2018-12")));
    }

    #[test]
    fn a_timex_names_a_period() {
        let within = day("2018-11-07").unwrap();
        let of = |timex| Period::of_timex(timex, within);
        assert!(of("XXXX-03") == Some(period("2018-03-01", "2018-04-01")));
        assert!(of("2017-W46") == Some(period("2017-11-13", "2017-11-20")));
        assert!(of("2017") == Some(period("2017-01-01", "2018-01-01")));
        assert!(of("2016-SU").is_none());
    }
}
