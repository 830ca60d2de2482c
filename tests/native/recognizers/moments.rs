//! Dates, periods, times, durations and recurrences.
//!
//! - Where the text leaves the year or the week open, upstream gives the past and the future one.
//!   Either will do, and so will a date without the year. Likewise an hour of the morning or of
//!   the evening.
//! - A date with a time is two figures here, and so is a period from one time to another.
//! - Upstream gives the parts of a day hours of its own ("morning" is from 8 to 12), and the
//!   beginning, middle and end of a period days of its own ("early in the year" is before July).
//!   Here they are the day and the period; hours and days, where read, must be the same.
//! - A season has no dates upstream. Here it must be read as some date of that year.
//! - A recurrence ("every Monday") names no day: none may be read.
//! - Months have 30 days and years 365 when upstream counts a duration in seconds.

use riscontro::engine::model::Date;

use super::Judgement;
use super::case::{Case, Wanted};
use super::days::{Part, Period, day};
use super::found::Found;

/// Whether a figure is of the kind that the model looks for.
pub fn is_of_model(case: &Case, found: &Found) -> bool {
    match case.model.as_str() {
        "DateExtractor" | "DateParser" => single_day(found).is_some(),
        "DatePeriodExtractor" | "DatePeriodParser" => {
            found.kind == "date" && single_day(found).is_none()
        }
        "DateTimeModel" => matches!(found.kind, "date" | "time"),
        model => panic!("{model} is not known"),
    }
}

pub fn judge(case: &Case, found: &[Found]) -> Judgement {
    for wanted in &case.expect {
        let here: Vec<_> = found.iter().filter(|found| found.is_at(wanted)).collect();
        let senses = senses(wanted);
        assert!(!senses.is_empty(), "{} does not say what {wanted} means", case.id);
        if !senses.iter().any(|sense| sense.is_read(&here, case.published())) {
            let what = if here.is_empty() { "nothing" } else { "something else" };
            return Err(format!("{what} is read at {:?}", wanted.text));
        }
    }
    let stray = found.iter().find(|found| {
        is_of_model(case, found) && !case.expect.iter().any(|wanted| found.is_at(wanted))
    });
    stray.map_or(Ok(()), |stray| Err(format!("nothing is expected at {:?}", stray.text)))
}

/// One of the ways in which something can be meant.
struct Sense<'a> {
    kind: &'a str,
    timex: &'a str,
    modifier: &'a str,
    start: Option<&'a str>,
    end: Option<&'a str>,
    value: Option<&'a str>,
}

/// What is wanted, in each of its senses.
fn senses(wanted: &Wanted) -> Vec<Sense<'_>> {
    let meaning = &wanted.meaning;
    if let Some(values) = meaning["values"].as_array() {
        return values
            .iter()
            .map(|value| Sense {
                kind: value["type"].as_str().unwrap_or_default(),
                timex: value["timex"].as_str().unwrap_or_default(),
                modifier: value["Mod"].as_str().unwrap_or_default(),
                start: value["start"].as_str(),
                end: value["end"].as_str(),
                value: value["value"].as_str(),
            })
            .collect();
    }
    let resolutions = ["PastResolution", "FutureResolution"].map(|key| &meaning[key]);
    resolutions
        .into_iter()
        .filter(|resolution| resolution.is_object())
        .map(|resolution| Sense {
            kind: wanted.kind.as_deref().unwrap_or_default(),
            timex: meaning["Timex"].as_str().unwrap_or_default(),
            modifier: meaning["Mod"].as_str().unwrap_or_default(),
            start: resolution["startDate"].as_str(),
            end: resolution["endDate"].as_str(),
            value: resolution["date"].as_str(),
        })
        .collect()
}

impl Sense<'_> {
    fn is_read(&self, here: &[&Found], published: Date) -> bool {
        match self.kind {
            "date" => self.is_date(here),
            "daterange" => self.is_period(here, published),
            "datetime" => self.is_moment(here),
            "datetimerange" => self.is_from_moment_to_moment(here),
            "time" | "timerange" => self.is_time(here),
            "duration" => self.is_duration(here),
            "set" => here.iter().all(|found| found.kind != "date"),
            kind => panic!("{kind} is not known"),
        }
    }

    fn is_date(&self, here: &[&Found]) -> bool {
        match self.value.and_then(day) {
            Some(day) => here.iter().any(|found| is_day(found, day)),
            // There is no such day: the 29th of February 2019.
            None => here.iter().all(|found| single_day(found).is_none()),
        }
    }

    fn is_period(&self, here: &[&Found], published: Date) -> bool {
        let period = Period { start: self.start.and_then(day), end: self.end.and_then(day) };
        let has = |period: Period, written: bool| {
            dates(here).any(|it| period.is(it.low.as_deref(), it.high.as_deref(), written))
        };
        if period.start.is_none() && period.end.is_none() {
            return self.is_season(here);
        }
        let vague = ["start", "mid", "end"].contains(&self.modifier);
        let within = period.start.unwrap_or(published);
        let whole = if vague { Period::of_timex(self.timex, within) } else { None };
        has(period, self.timex.starts_with('(')) || whole.is_some_and(|whole| has(whole, false))
    }

    fn is_season(&self, here: &[&Found]) -> bool {
        let Some(year) = self.timex.split('-').next().and_then(|year| year.parse().ok()) else {
            return true;
        };
        dates(here).any(|found| {
            let bounds = [&found.low, &found.high];
            let part = |bound: &Option<String>| Part::read(bound.as_deref()?)?.first(year);
            bounds.into_iter().filter_map(part).any(|day| day.year() == year)
        })
    }

    /// Whether its TIMEX names a part of the day: `TMO`, `2016-11-08TNI`.
    fn is_part_of_day(&self) -> bool {
        let part = self.timex.rsplit('T').next().unwrap_or_default();
        self.timex.contains('T') && part.starts_with(|c: char| c.is_ascii_uppercase())
    }

    fn is_moment(&self, here: &[&Found]) -> bool {
        let Some((date, clock)) = self.value.and_then(|value| value.split_once(' ')) else {
            return false;
        };
        day(date).is_some_and(|day| here.iter().any(|found| is_day(found, day)))
            && times(here).any(|time| time == (seconds(clock), seconds(clock)))
    }

    fn is_from_moment_to_moment(&self, here: &[&Found]) -> bool {
        let split = |moment: &str| -> Option<(Date, u32)> {
            let (date, clock) = moment.split_once(' ')?;
            Some((day(date)?, seconds(clock)?))
        };
        let start = self.start.and_then(split);
        let end = self.end.and_then(split);
        if self.is_part_of_day() {
            let Some((day, from)) = start else { return false };
            let to = end.map(|(_, to)| to);
            return here.iter().any(|found| is_day(found, day))
                && times(here).all(|time| time == (Some(from), to));
        }
        // Midnight is the end of the day before.
        let end_day =
            |(day, clock): (Date, u32)| if clock == 0 { day.previous_day() } else { Some(day) };
        let is_from = start.is_none_or(|(day, from)| {
            dates(here).any(|found| is_bound(found.low.as_deref(), day, Part::first))
                && times(here).next().is_some_and(|(low, _)| low == Some(from))
        });
        let is_to = end.is_none_or(|moment| {
            end_day(moment).is_some_and(|day| {
                dates(here).any(|found| is_bound(found.high.as_deref(), day, Part::last))
            }) && times(here).last().is_some_and(|(_, high)| high == Some(moment.1))
        });
        is_from && is_to
    }

    fn is_time(&self, here: &[&Found]) -> bool {
        let (from, to) = match self.value {
            Some(value) => (seconds(value), seconds(value)),
            None => (self.start.and_then(seconds), self.end.and_then(seconds)),
        };
        let mut times = times(here).peekable();
        if self.is_part_of_day() && times.peek().is_none() {
            return true;
        }
        times.any(|time| time == (from, to))
    }

    fn is_duration(&self, here: &[&Found]) -> bool {
        let Some(wanted) = self.value.and_then(|value| value.parse::<f64>().ok()) else {
            return false;
        };
        let bounds = |bound: fn(&Found) -> &Option<String>| {
            let durations = here.iter().filter(|found| found.kind == "duration");
            durations
                .map(|found| {
                    Some(in_seconds(found.unit?)? * bound(found).as_deref()?.parse::<f64>().ok()?)
                })
                .sum::<Option<f64>>()
        };
        let is_it = |sum: Option<f64>| sum.is_some_and(|sum| (sum - wanted).abs() < 1e-6);
        match self.modifier {
            "more" => is_it(bounds(|found| &found.low)),
            "less" => is_it(bounds(|found| &found.high)),
            _ => is_it(bounds(|found| &found.low)) && is_it(bounds(|found| &found.high)),
        }
    }
}

fn dates<'a>(here: &'a [&Found]) -> impl Iterator<Item = &'a Found> {
    here.iter().copied().filter(|found| found.kind == "date")
}

/// From when to when each of the times is, in seconds of the day.
fn times(here: &[&Found]) -> impl Iterator<Item = (Option<u32>, Option<u32>)> {
    let times = here.iter().filter(|found| found.kind == "time");
    times.map(|it| (it.low.as_deref().and_then(seconds), it.high.as_deref().and_then(seconds)))
}

/// The bounds of a figure that is one day.
fn single_day(found: &Found) -> Option<Part> {
    let is_one = found.kind == "date" && found.low == found.high;
    let part = Part::read(found.low.as_deref()?)?;
    (is_one && part.is_day()).then_some(part)
}

fn is_day(found: &Found, day: Date) -> bool {
    single_day(found).is_some_and(|part| part.first(day.year()) == Some(day))
}

fn is_bound(bound: Option<&str>, day: Date, of: fn(Part, i32) -> Option<Date>) -> bool {
    bound.and_then(Part::read).and_then(|part| of(part, day.year())) == Some(day)
}

/// The seconds since midnight of `08:30` or `08:30:00`.
fn seconds(clock: &str) -> Option<u32> {
    let mut parts = clock.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next());
    Some(hour * 3_600 + minute * 60 + second.unwrap_or(Some(0))?)
}

fn in_seconds(unit: &str) -> Option<f64> {
    let seconds = match unit {
        "second" => 1,
        "minute" => 60,
        "hour" => 3_600,
        "day" => 86_400,
        "week" => 604_800,
        "month" => 2_592_000,
        "year" => 31_536_000,
        _ => return None,
    };
    Some(f64::from(seconds))
}
