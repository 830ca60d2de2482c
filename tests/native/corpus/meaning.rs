//! What a figure means, as the corpus says it and as the report does.

use std::fmt;

use riscontro::engine::quantity::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;

/// What a figure means, as the corpus says it.
#[derive(Deserialize)]
pub struct Meaning {
    /// Both ends.
    means: Option<String>,
    low: Option<String>,
    high: Option<String>,
    /// The low end, itself left out.
    above: Option<String>,
    /// The high end, itself left out.
    below: Option<String>,
    #[serde(default)]
    approx: bool,
    unit: Option<String>,
    kind: Option<String>,
    /// A convention that does not go without saying.
    #[serde(rename = "convention")]
    _convention: Option<String>,
}

impl Meaning {
    pub fn is_of(&self, figure: &Figure) -> bool {
        same_end(self.low(), &figure.low, figure.low_open)
            && same_end(self.high(), &figure.high, figure.high_open)
            && self.approx == figure.approx
            && self.unit() == figure.unit.as_deref()
            && self.kind() == figure.kind
    }

    /// Whether it has bounds, and each end once.
    pub fn is_bounded_once(&self) -> bool {
        let n_given = |ends: [&Option<String>; 3]| ends.into_iter().flatten().count();
        let n_low = n_given([&self.means, &self.low, &self.above]);
        let n_high = n_given([&self.means, &self.high, &self.below]);
        0 < n_low + n_high && n_low <= 1 && n_high <= 1
    }

    fn low(&self) -> End<'_> {
        end(&[(&self.means, false), (&self.low, false), (&self.above, true)])
    }

    fn high(&self) -> End<'_> {
        end(&[(&self.means, false), (&self.high, false), (&self.below, true)])
    }

    fn kind(&self) -> &str {
        self.kind.as_deref().unwrap_or("number")
    }

    fn unit(&self) -> Option<&str> {
        self.unit.as_deref().or(match self.kind() {
            "percent" => Some("%"),
            "temperature" => Some("°C"),
            "age" => Some("year"),
            kind @ ("date" | "time") => Some(kind),
            _ => None,
        })
    }
}

/// What is needed of the report.
#[derive(Deserialize)]
pub struct Report {
    pub figures: Vec<Figure>,
}

/// What a figure means, as the report says it.
#[derive(Deserialize)]
pub struct Figure {
    pub article: String,
    pub start: usize,
    pub end: usize,
    text: String,
    low: Box<RawValue>,
    high: Box<RawValue>,
    low_open: bool,
    high_open: bool,
    approx: bool,
    unit: Option<String>,
    kind: String,
}

/// A bound as written, and whether it is itself left out; `None` is unbounded.
type End<'a> = Option<(&'a str, bool)>;

fn end<'a>(candidates: &[(&'a Option<String>, bool)]) -> End<'a> {
    candidates.iter().find_map(|(value, open)| Some((value.as_deref()?, *open)))
}

/// A bound of the report, without the quotation marks of dates and times.
fn reported(bound: &RawValue, open: bool) -> End<'_> {
    let bound = bound.get();
    (bound != "null").then(|| (bound.trim_matches('"'), open))
}

/// Numbers are compared as numbers, dates and times as words; `33.33…` is any number that begins
/// so.
fn same_end(expected: End<'_>, found: &RawValue, found_open: bool) -> bool {
    let (expected, found) = match (expected, reported(found, found_open)) {
        (Some((expected, open)), Some((found, found_open))) if open == found_open => {
            (expected, found)
        }
        (None, None) => return true,
        _ => return false,
    };
    match (expected.strip_suffix('…'), expected.parse::<Decimal>(), found.parse::<Decimal>()) {
        (Some(digits), ..) => found.starts_with(digits),
        (None, Ok(expected), Ok(found)) => expected == found,
        _ => expected == found,
    }
}

impl fmt::Display for Meaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_meaning(f, self.low(), self.high(), self.approx, self.unit(), self.kind())
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "«{}» ", self.text)?;
        let low = reported(&self.low, self.low_open);
        let high = reported(&self.high, self.high_open);
        write_meaning(f, low, high, self.approx, self.unit.as_deref(), &self.kind)
    }
}

/// `money ~5 EUR`, `number (6000, ∞)`.
fn write_meaning(
    f: &mut fmt::Formatter<'_>,
    low: End<'_>,
    high: End<'_>,
    approx: bool,
    unit: Option<&str>,
    kind: &str,
) -> fmt::Result {
    write!(f, "{kind} {}", if approx { "~" } else { "" })?;
    if let (Some(low), Some(high)) = (low, high)
        && low == high
    {
        f.write_str(low.0)?;
    } else {
        let (low, low_open) = low.unwrap_or(("-∞", true));
        let (high, high_open) = high.unwrap_or(("∞", true));
        let brackets = (if low_open { '(' } else { '[' }, if high_open { ')' } else { ']' });
        write!(f, "{}{low}, {high}{}", brackets.0, brackets.1)?;
    }
    unit.filter(|unit| *unit != kind).map_or(Ok(()), |unit| write!(f, " {unit}"))
}

/// One after another; `nothing` if there are none.
pub fn listed(things: impl IntoIterator<Item = impl fmt::Display>) -> String {
    let things: Vec<_> = things.into_iter().map(|it| it.to_string()).collect();
    if things.is_empty() { "nothing".to_owned() } else { things.join(", ") }
}
