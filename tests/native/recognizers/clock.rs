//! Times of the day and durations.

use super::case::Case;
use super::days::day;
use super::found::Found;
use super::sense::Sense;

/// From when to when something is, in seconds of the day; `None` is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub from: Option<u32>,
    pub to: Option<u32>,
}

/// The times that are read.
pub fn times(here: &[&Found]) -> impl Iterator<Item = Hours> {
    let times = here.iter().filter(|found| found.kind == "time");
    times.map(|found| Hours {
        from: found.low.as_deref().and_then(seconds),
        to: found.high.as_deref().and_then(seconds),
    })
}

/// The seconds since midnight of `08:30` or `08:30:00`.
pub fn seconds(clock: &str) -> Option<u32> {
    let mut parts = clock.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next());
    Some(hour * 3_600 + minute * 60 + second.unwrap_or(Some(0))?)
}

pub fn is_time(sense: &Sense<'_>, here: &[&Found]) -> bool {
    let wanted = Hours {
        from: sense.value.or(sense.start).and_then(seconds),
        to: sense.value.or(sense.end).and_then(seconds),
    };
    if is_from_for(&wanted, here) {
        return true;
    }
    let mut times = times(here).peekable();
    (sense.is_part_of_day() && times.peek().is_none()) || times.any(|time| time == wanted)
}

/// Whether a time is read from which on something is, and how long: "for two hours from 2pm".
fn is_from_for(wanted: &Hours, here: &[&Found]) -> bool {
    let mut times = times(here);
    let (Some(from), None) = (times.next(), times.next()) else { return false };
    let (low, high) = lasting(here);
    let (Some(start), Some(end)) = (wanted.from, wanted.to) else { return false };
    let long = f64::from(end) - f64::from(start);
    from == Hours { from: wanted.from, to: None } && is_same(low, long) && is_same(high, long)
}

/// Upstream counts a duration in seconds, in which a month has 30 days and a year 365.
pub fn is_duration(sense: &Sense<'_>, here: &[&Found]) -> bool {
    let Some(wanted) = sense.value.and_then(|value| value.parse::<f64>().ok()) else {
        return false;
    };
    let (low, high) = lasting(here);
    match sense.modifier {
        "more" => is_same(low, wanted) && high.is_none(),
        "less" => is_same(high, wanted) && !is_same(low, wanted),
        _ => is_same(low, wanted) && is_same(high, wanted),
    }
}

/// Whether a moment counted from now in hours, minutes or seconds, or the time until then, is read
/// as so long.
pub fn is_until(case: &Case, sense: &Sense<'_>, here: &[&Found]) -> bool {
    let moment = |written: &str| {
        let (date, clock) = written.split_once(['T', ' '])?;
        Some(i64::from(day(date)?.to_julian_day()) * 86_400 + i64::from(seconds(clock)?))
    };
    let now = case.reference.as_deref().and_then(moment);
    let ends = match sense.value {
        Some(value) => (now, moment(value)),
        None => (sense.start.and_then(moment), sense.end.and_then(moment)),
    };
    let (Some(from), Some(to)) = ends else { return false };
    let wanted = (to - from).abs() as f64;
    let (low, high) = lasting(here);
    (Some(from) == now || Some(to) == now) && is_same(low, wanted) && is_same(high, wanted)
}

fn is_same(bound: Option<f64>, wanted: f64) -> bool {
    bound.is_some_and(|bound| (bound - wanted).abs() < 1e-6)
}

/// How many seconds all durations last together: at least, at most.
fn lasting(here: &[&Found]) -> (Option<f64>, Option<f64>) {
    let durations = || here.iter().filter(|found| found.kind == "duration");
    if durations().next().is_none() {
        return (None, None);
    }
    let lasts = |found: &Found, bound: &Option<String>| {
        Some(in_seconds(found.unit?)? * bound.as_deref()?.parse::<f64>().ok()?)
    };
    (
        durations().map(|found| lasts(found, &found.low)).sum(),
        durations().map(|found| lasts(found, &found.high)).sum(),
    )
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
