//! Pure functions from values to marks on a number line or a time line.
//!
//! One lane a statement, one scale for all. Places on the scale are hundredths of its length:
//! positions on a screen, never compared as values.

mod scale;

use scale::{Range, Scale, date_scale, number_scale};

use super::locale::Locale;
use crate::engine::comparisons::{compared_days, compared_interval};
use crate::engine::model::Verdict;
use crate::engine::quantity::{Decimal, Interval, PartialDate, Precision, Value};

/// What is drawn for one question.
#[derive(Clone, Debug, PartialEq)]
pub struct PlotView {
    /// One lane a statement, in order of value.
    pub lanes: Vec<Lane>,
    /// What the lanes share, or what keeps them apart.
    pub bands: Vec<Band>,
    /// The marks of the scale.
    pub ticks: Vec<Tick>,
    /// Whether each step of the scale multiplies.
    pub logarithmic: bool,
    /// All values in words, for those who do not see the picture.
    pub description: String,
}

/// One statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// The articles that make it, counted from zero.
    pub articles: Vec<usize>,
    /// Who says so.
    pub who: String,
    /// How it is drawn.
    pub mark: Mark,
    /// The value in words.
    pub label: String,
    /// Where the words stand.
    pub side: Side,
}

/// How a value is drawn, in hundredths of the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// An exact value.
    Point(f64),
    /// From one value to another.
    Range(f64, f64),
    /// From a value on; `true` if the value itself is left out.
    Ray(f64, bool),
    /// About a value: its ends and the value.
    About(f64, f64, f64),
}

/// Where the words of a lane stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Left of the mark.
    Before,
    /// Right of the mark.
    After,
    /// On the mark.
    On,
}

/// A stretch of the scale that all lanes share or that keeps them apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What it means.
    pub kind: BandKind,
    /// Where it begins, in hundredths.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

/// What a band means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BandKind {
    /// Between values that exclude each other.
    Gap,
    /// Values that fit all, which differ in precision.
    Common,
    /// The value all of them say.
    Same,
}

/// A mark of the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where it stands, in hundredths.
    pub at: f64,
    /// What is written there; may be empty.
    pub label: String,
    /// Whether the words belong to the stretch that begins here, as a month's do.
    pub span: bool,
}

/// One statement that is to be drawn.
#[derive(Clone, Debug)]
pub struct Statement {
    pub articles: Vec<usize>,
    pub who: String,
    pub value: Value,
    pub label: String,
}

/// Draws the statements of one question; `letter` is the width of a letter of a label, in
/// hundredths of the plot. `None` where they are no numbers or dates.
pub fn plot(
    statements: &[Statement],
    verdict: Verdict,
    letter: f64,
    locale: Locale,
) -> Option<PlotView> {
    let is_date = |statement: &Statement| matches!(statement.value, Value::Date(_));
    let lacks_year = |statement: &Statement| matches!(statement.value, Value::Date(date) if date.year().is_none());
    // Where one leaves the year open, all are placed on the months of one year.
    let undated = statements.iter().any(lacks_year);
    let ranges: Vec<_> =
        statements.iter().map(|statement| range_of(&statement.value, undated)).collect();
    let (scale, ticks) = if statements.iter().any(is_date) {
        date_scale(undated, &ranges, locale)?
    } else {
        number_scale(&ranges, locale)?
    };
    let mut lanes: Vec<_> = statements
        .iter()
        .zip(&ranges)
        .map(|(statement, range)| {
            let mark = mark_of(&statement.value, range, &scale);
            let side = side_of(mark, statement.label.chars().count() as f64 * letter);
            let key = (range.low.unwrap_or(f64::MIN), range.high.unwrap_or(f64::MAX));
            (
                key,
                Lane {
                    articles: statement.articles.clone(),
                    who: statement.who.clone(),
                    mark,
                    label: statement.label.clone(),
                    side,
                },
            )
        })
        .collect();
    lanes.sort_by(|(a, _), (b, _)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let lanes: Vec<_> = lanes.into_iter().map(|(_, lane)| lane).collect();
    let description = lanes
        .iter()
        .map(|lane| {
            let numbers: Vec<_> =
                lane.articles.iter().map(|article| (article + 1).to_string()).collect();
            format!(
                "{} {}: {}",
                locale.messages().article.to_lowercase(),
                numbers.join(", "),
                lane.label
            )
        })
        .collect::<Vec<_>>()
        .join("; ");
    Some(PlotView {
        bands: bands(&ranges, verdict, &scale),
        lanes,
        ticks,
        logarithmic: scale.logarithmic,
        description,
    })
}

/// The ends of a value; of a date without its year if `undated`.
fn range_of(value: &Value, undated: bool) -> Range {
    match value {
        Value::Quantity(quantity) => {
            let Interval { low, high } = compared_interval(quantity);
            Range {
                low: low.and_then(|end| number(end.value)),
                high: high.and_then(|end| number(end.value)),
            }
        }
        Value::Date(date) => {
            let date =
                if undated { date.map(|date| PartialDate { year: None, ..date }) } else { *date };
            let (first, last) = compared_days(&date);
            Range { low: first.map(f64::from), high: last.map(|last| f64::from(last) + 1.0) }
        }
        Value::Time(time) => {
            let minutes = |clock: crate::engine::quantity::Clock| {
                f64::from(clock.hour) * 60.0 + f64::from(clock.minute)
            };
            Range { low: time.start().map(minutes), high: time.end().map(minutes) }
        }
    }
}

fn number(value: Decimal) -> Option<f64> {
    value.to_string().parse().ok()
}

#[expect(clippy::float_cmp, reason = "the same end twice is placed at the same coordinate")]
fn mark_of(value: &Value, range: &Range, scale: &Scale) -> Mark {
    let low = scale.place(range.low.unwrap_or(scale.low));
    let high = scale.place(range.high.unwrap_or(scale.high));
    match value {
        Value::Quantity(quantity) => {
            match (quantity.precision, quantity.interval.single().and_then(number)) {
                (Precision::Circa, Some(middle)) => Mark::About(low, high, scale.place(middle)),
                (_, Some(_)) => Mark::Point(low),
                _ if range.high.is_none() => {
                    Mark::Ray(low, quantity.precision == Precision::MoreThan)
                }
                _ => Mark::Range(low, high),
            }
        }
        Value::Date(date) if date.single().is_some_and(|date| date.day.is_some()) => {
            Mark::Point((low + high) / 2.0)
        }
        Value::Date(date) if date.end().is_none() => Mark::Ray(low, false),
        _ if low == high => Mark::Point(low),
        _ => Mark::Range(low, high),
    }
}

/// Before a ray, and after anything else, if there is room; else on the other side or on the mark.
fn side_of(mark: Mark, width: f64) -> Side {
    let (low, high) = match mark {
        Mark::Point(at) => (at, at),
        Mark::Range(low, high) | Mark::About(low, high, _) => (low, high),
        Mark::Ray(low, _) if width + 3.0 < low => return Side::Before,
        Mark::Ray(..) => return Side::On,
    };
    if high + width + 3.0 < 100.0 {
        Side::After
    } else if width + 3.0 < low {
        Side::Before
    } else {
        Side::On
    }
}

fn bands(ranges: &[Range], verdict: Verdict, scale: &Scale) -> Vec<Band> {
    let mut ends: Vec<_> = ranges
        .iter()
        .map(|range| (range.low.unwrap_or(scale.low), range.high.unwrap_or(scale.high)))
        .collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let band = |kind, from, to| Band { kind, from: scale.place(from), to: scale.place(to) };
    match verdict {
        Verdict::Updated => Vec::new(),
        Verdict::Conflict => {
            // Between two values that exclude each other, unless another such gap lies within.
            let pairs = ends.iter().flat_map(|a| ends.iter().map(move |b| (a.1, b.0)));
            let mut gaps: Vec<_> = pairs.filter(|(from, to)| from < to).collect();
            gaps.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
            gaps.dedup();
            let holds_another = |gap: &(f64, f64)| {
                gaps.iter().any(|other| other != gap && gap.0 <= other.0 && other.1 <= gap.1)
            };
            let narrow = gaps.iter().filter(|gap| !holds_another(gap));
            narrow.map(|&(from, to)| band(BandKind::Gap, from, to)).collect()
        }
        Verdict::Compatible | Verdict::Agree => {
            let low = ends.iter().map(|&(low, _)| low).fold(scale.low, f64::max);
            let high = ends.iter().map(|&(_, high)| high).fold(scale.high, f64::min);
            let kind = if verdict == Verdict::Agree { BandKind::Same } else { BandKind::Common };
            if low <= high { vec![band(kind, low, high)] } else { Vec::new() }
        }
    }
}

#[cfg(test)]
mod tests;
