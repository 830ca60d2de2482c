//! Numbers, ordinals, shares, ranges, money, measures, ages and temperatures.
//!
//! - Values are numbers in the language's own style, written with fifteen digits: they are equal
//!   when they agree in those.
//! - Upstream reads the number alone, the report has what bounds it too: "more than 30" is at least
//!   30 and has no upper bound. Where the figure is wider than what is expected, one of its bounds
//!   must be the value.
//! - A number that is part of a measure or a date is read there by itself.
//! - A power ("1.1^23") is one number there, worked out. Here it is the two it is written with.
//! - A fraction is a number there and a share here: "a third" is 33.3… %.
//! - A number range has open and closed ends there; here an end is a number, and what counts
//!   something is never below zero.
//! - The name of a unit without a number is found there with the value null. It is no figure.
//! - "The next", "the last", "the penultimate" are ordinals there, counted from where one is or from
//!   the end. They place nothing in a counted order: none may be read there.

use super::Judgement;
use super::arithmetic;
use super::case::{Case, Wanted};
use super::found::Found;
use super::units;

pub fn judge(case: &Case, found: &[Found]) -> Judgement {
    for wanted in case.expect.iter().filter(|wanted| !is_bare_unit(wanted)) {
        is_read(case, found, wanted)?;
    }
    let stray = found.iter().find(|found| {
        is_of_model(case, found) && !case.expect.iter().any(|wanted| found.is_at(wanted))
    });
    stray.map_or(Ok(()), |stray| Err(format!("nothing is expected at {:?}", stray.text)))
}

fn is_read(case: &Case, found: &[Found], wanted: &Wanted) -> Judgement {
    let here: Vec<_> = found.iter().filter(|found| found.is_at(wanted)).collect();
    if wanted.kind.as_deref() == Some("ordinal.relative") {
        let counted = here.iter().find(|found| found.kind == "ordinal");
        return counted.map_or(Ok(()), |it| Err(format!("{:?} is read as counted", it.text)));
    }
    if here.is_empty() {
        return Err(format!("nothing is read at {:?}", wanted.text));
    }
    let value = wanted.meaning["value"].as_str().and_then(number);
    if value.is_some_and(|value| arithmetic::is_power(found, wanted, value)) {
        return Ok(());
    }
    // "One hundred and three quarters" is not 100 and 75 %.
    let is_right = |found: &&Found| says(case, found, wanted);
    let is_left_over = |found: &&Found| found.is_inside(wanted) && !says(case, found, wanted);
    if !here.iter().any(is_right) || here.iter().any(is_left_over) {
        return Err(format!("something else is read at {:?}", wanted.text));
    }
    Ok(())
}

fn is_bare_unit(wanted: &Wanted) -> bool {
    matches!(wanted.meaning["value"].as_str(), None | Some("null"))
}

/// Whether a figure is of the kind that the model looks for.
fn is_of_model(case: &Case, found: &Found) -> bool {
    match case.model.as_str() {
        "NumberRangeModel" => found.kind == "number" && found.low != found.high,
        "NumberModel" => found.kind == "number",
        "OrdinalModel" => found.kind == "ordinal",
        "PercentModel" => found.kind == "percent",
        "CurrencyModel" => found.kind == "money",
        "DimensionModel" => found.kind == "dimension",
        "TemperatureModel" => found.kind == "temperature",
        "AgeModel" => found.kind == "age",
        model => panic!("{model} is not known"),
    }
}

fn says(case: &Case, found: &Found, wanted: &Wanted) -> bool {
    let Some(value) = wanted.meaning["value"].as_str() else { return false };
    match case.model.as_str() {
        "NumberModel" => {
            is_in_date(found, value)
                || (is_counted(found) && has_value(found, wanted, number(value), 1.0))
        }
        "NumberRangeModel" => (is_counted(found) || is_rank(found)) && has_range(found, value),
        "OrdinalModel" | "PercentModel" => {
            is_of_model(case, found) && has_value(found, wanted, number(value), 1.0)
        }
        _ => {
            let label = wanted.meaning["unit"].as_str().unwrap_or_default();
            let factor = units::factor(label, found.unit.unwrap_or_default());
            is_of_model(case, found)
                && factor.is_some_and(|factor| has_value(found, wanted, number(value), factor))
        }
    }
}

/// Whether a figure says how many or how much: a number is read there inside of a measure too.
fn is_counted(found: &Found) -> bool {
    !matches!(found.kind, "ordinal" | "date" | "time")
}

/// Whether a figure is a range of places: "between the 10th and the 15th".
fn is_rank(found: &Found) -> bool {
    found.kind == "ordinal" && found.low != found.high
}

/// Whether a figure is a date with the number as its day, month or year.
fn is_in_date(found: &Found, value: &str) -> bool {
    let part = |part: &str| match (number(part), number(value)) {
        (Some(part), Some(value)) => same(part, value),
        _ => false,
    };
    let date = found.low.as_deref().filter(|_| found.kind == "date" && found.low == found.high);
    date.is_some_and(|date| date.split('-').any(part))
}

/// Whether a figure has a value, given in a unit of which one is `factor` of the figure's.
fn has_value(found: &Found, wanted: &Wanted, value: Option<f64>, factor: f64) -> bool {
    let Some(value) = value else { return false };
    let is_value = |bound: &Option<String>| {
        let bound = bound.as_deref().and_then(number);
        let is_share = found.kind == "percent";
        bound.is_some_and(|bound| {
            same(bound, value * factor) || (is_share && same(bound, value * 100.0))
        })
    };
    // A third lies between two neighbours of 28 digits.
    let bounds = (found.low.as_deref().and_then(number), found.high.as_deref().and_then(number));
    if matches!(bounds, (Some(low), Some(high)) if same(low, high)) {
        return is_value(&found.low);
    }
    let is_wider = wanted.start.is_some_and(|start| found.start < start)
        || wanted.end.is_some_and(|end| end < found.end);
    is_wider && (is_value(&found.low) || is_value(&found.high))
}

/// Whether a figure has the ends of a range such as `[20,30)` or `(,100]`.
fn has_range(found: &Found, range: &str) -> bool {
    let ends = range.trim_matches(['[', ']', '(', ')']).split_once(',');
    let Some((low, high)) = ends else { return false };
    let is_end = |written: &str, bound: &Option<String>| {
        let bound = bound.as_deref().and_then(number);
        let share = if found.kind == "percent" { 100.0 } else { 1.0 };
        match (written.parse::<f64>(), bound) {
            (Ok(end), Some(bound)) => same(bound, end * share) || same(bound, end),
            (Err(_), bound) => bound.is_none(),
            (Ok(_), None) => false,
        }
    };
    let is_from_zero = low.is_empty() && found.low.as_deref().and_then(number) == Some(0.0);
    (is_from_zero || is_end(low, &found.low)) && is_end(high, &found.high)
}

/// A number in either language's style, with or without a sign of per cent.
pub fn number(written: &str) -> Option<f64> {
    written.trim_end_matches('%').replace(',', ".").parse().ok()
}

/// Whether two numbers agree in the fifteen digits that upstream writes.
pub fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-14 * a.abs().max(b.abs())
}
