//! A reader that knows the answers: every case can be passed, and by its first sense.

use super::case::{self, Case, Wanted};
use super::days::day;
use super::found::Found;
use super::sense::{self, Sense};
use super::{judge, units};

/// A figure where something is wanted.
fn found(
    wanted: &Wanted,
    kind: &'static str,
    unit: Option<&'static str>,
    low: Option<String>,
    high: Option<String>,
) -> Found {
    let (start, end) = (wanted.start.unwrap_or(0), wanted.end.unwrap_or(1));
    Found { start, end, text: wanted.text.clone(), kind, unit, low, high }
}

fn read(case: &Case, wanted: &Wanted) -> Vec<Found> {
    if case.model.starts_with("Date") {
        return match sense::all(wanted).first() {
            Some(sense) => read_date(wanted, sense),
            None => vec![found(wanted, "date", None, None, None)],
        };
    }
    let value = match wanted.meaning["value"].as_str() {
        Some(value) if value != "null" => value,
        _ => return vec![],
    };
    if wanted.kind.as_deref() == Some("ordinal.relative") {
        return vec![];
    }
    if case.model == "NumberRangeModel" {
        let (low, high) = value.trim_matches(['[', ']', '(', ')']).split_once(',').unwrap();
        let end = |end: &str| (!end.is_empty()).then(|| end.to_owned());
        return vec![found(wanted, "number", None, end(low), end(high))];
    }
    let kind = match case.model.as_str() {
        "OrdinalModel" => "ordinal",
        "PercentModel" => "percent",
        "CurrencyModel" => "money",
        "DimensionModel" => "dimension",
        "TemperatureModel" => "temperature",
        "AgeModel" => "age",
        _ => "number",
    };
    let label = wanted.meaning["unit"].as_str();
    let unit = label.map(|label| units::of(label).unwrap_or_else(|| panic!("{label}?")));
    let number = super::numbers::number(value).unwrap();
    let value = number * unit.map_or(1.0, |(_, factor)| factor);
    let bound = Some(value.to_string());
    vec![found(wanted, kind, unit.map(|(symbol, _)| symbol), bound.clone(), bound)]
}

fn read_date(wanted: &Wanted, sense: &Sense<'_>) -> Vec<Found> {
    let figure = |kind, low: Option<String>, high| found(wanted, kind, None, low, high);
    let split = |moment: &str| {
        moment.split_once(' ').map(|(day, clock)| (day.to_owned(), clock.to_owned()))
    };
    let same = |kind, value: String| figure(kind, Some(value.clone()), Some(value));
    let value = sense.value.filter(|&value| value != "not resolved" && value != "0001-01-01");
    match sense.kind {
        "date" => value.map(|day| same("date", day.to_owned())).into_iter().collect(),
        "daterange" if sense.start.is_none() && sense.end.is_none() => {
            let year = sense.timex.trim_start_matches("FY").split('-').next().unwrap();
            let year = if year.parse::<i32>().is_ok() { year } else { "2016" };
            if sense.timex.starts_with('(') { vec![] } else { vec![same("date", year.to_owned())] }
        }
        "daterange" => {
            let last = |end| day(end)?.previous_day().map(|day| day.to_string());
            vec![figure("date", sense.start.map(str::to_owned), sense.end.and_then(last))]
        }
        "datetime" => match value.and_then(split) {
            Some((day, clock)) => vec![same("date", day), same("time", clock)],
            None => vec![],
        },
        "datetimerange" => {
            let (start, end) = (sense.start.and_then(split), sense.end.and_then(split));
            let (low, from) = start.unzip();
            let (high, to) = end.unzip();
            let is_one_day = sense.is_part_of_day() || sense.is_some_of_day();
            let high = if is_one_day { low.clone() } else { high };
            vec![figure("date", low, high), figure("time", from, to)]
        }
        "time" | "timerange" => {
            let end = |end: Option<&str>| end.or(sense.value).map(str::to_owned);
            vec![figure("time", end(sense.start), end(sense.end))]
        }
        "duration" => {
            let bound = |open| value.filter(|_| sense.modifier != open).map(str::to_owned);
            vec![found(wanted, "duration", Some("second"), bound("less"), bound("more"))]
        }
        _ => vec![],
    }
}

#[test]
fn every_case_can_be_passed() {
    for case in &case::all() {
        let found: Vec<_> = case.expect.iter().flat_map(|it| read(case, it)).collect();
        let judgement = judge(case, &found);
        assert!(judgement.is_ok(), "{}: {judgement:?}", case.id);
    }
}
