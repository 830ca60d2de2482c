//! Pure functions from values to marks on a number line or a time line.
//!
//! One lane a statement, one scale for all. Places on the scale are hundredths of its length:
//! positions on a screen, never compared as values.

mod label;
mod scale;
mod time_line;

use label::{fitting, room_for, thin};
use scale::{Range, Scale, number_scale};
use time_line::{clock_scale, date_scale, short_day};

use super::locale::Locale;
use super::wording::unit_sign;
use crate::engine::comparisons::{compared_days, compared_interval};
use crate::engine::model::Verdict;
use crate::engine::quantity::{
    DateRange, Decimal, End, Interval, PartialDate, Precision, Quantity, Unit, Value,
};

/// What is drawn for one question.
#[derive(Clone, Debug, PartialEq)]
pub struct PlotView {
    /// One lane a statement, in order of value, or of days where `by_day`.
    pub lanes: Vec<Lane>,
    /// What the lanes share, or what keeps them apart.
    pub bands: Vec<Band>,
    /// The marks of the scale.
    pub ticks: Vec<Tick>,
    /// Whether each step of the scale multiplies.
    pub logarithmic: bool,
    /// Whether the lanes go by the days that the values are of: a count that grows is read downwards.
    pub by_day: bool,
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
    /// As much of the words as fits beside or above the mark.
    pub shown: String,
    /// Where the words stand.
    pub side: Side,
    /// The day the value is of, where lanes go by days.
    pub day: Option<String>,
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
    /// Up to a value; `true` if the value itself is left out.
    Until(f64, bool),
    /// Neither end is known.
    Any,
    /// About a value: its ends and the value.
    About(f64, f64, f64),
}

impl Mark {
    /// Where it begins and ends, in hundredths of the scale.
    #[must_use]
    pub const fn ends(self) -> (f64, f64) {
        match self {
            Mark::Point(at) => (at, at),
            Mark::Range(from, to) | Mark::About(from, to, _) => (from, to),
            Mark::Ray(from, _) => (from, 100.0),
            Mark::Until(to, _) => (0.0, to),
            Mark::Any => (0.0, 100.0),
        }
    }

    /// The one place that stands for it: its value, or else the end that it has.
    #[must_use]
    pub const fn heart(self) -> f64 {
        match self {
            Mark::Point(at) | Mark::Ray(at, _) | Mark::Until(at, _) | Mark::About(_, _, at) => at,
            Mark::Range(from, to) => (from + to) / 2.0,
            Mark::Any => 50.0,
        }
    }
}

/// Where the words of a lane stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Side {
    /// Left of the mark.
    Before,
    /// Right of the mark.
    After,
    /// In a line of their own above it, from here on, in hundredths.
    Above(f64),
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
    /// The numbers that all lanes share, where there are two: "10.800–12.000".
    pub words: Option<String>,
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
    /// What is written there; empty where there is no room.
    pub label: String,
    /// Where the words stand, in hundredths; those of a month in its middle.
    pub words_at: f64,
    /// Which of their points stands there.
    pub align: Align,
}

/// Which point of some words stands at their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Their beginning.
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

impl Tick {
    fn at(at: f64, label: String) -> Self {
        let align = match at {
            _ if at < 2.0 => Align::Start,
            _ if 98.0 < at => Align::End,
            _ => Align::Middle,
        };
        Self { at, label, words_at: at, align }
    }
}

/// How much room there is for words, in the narrowest place where a plot of the size is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// In a margin, a sheet or on a phone: 256 pixels.
    Small,
    /// Below a question: 480 pixels.
    Wide,
}

impl Room {
    /// The width of a letter of a label, in hundredths of the plot.
    #[must_use]
    pub const fn letter(self) -> f64 {
        match self {
            Room::Small => 2.6,
            Room::Wide => 1.6,
        }
    }

    /// The width of a letter on the scale and above the lanes.
    #[must_use]
    pub const fn small_letter(self) -> f64 {
        match self {
            Room::Small => 2.4,
            Room::Wide => 1.3,
        }
    }
}

/// One statement that is to be drawn.
#[derive(Clone, Debug)]
pub struct Statement {
    pub articles: Vec<usize>,
    pub who: String,
    pub value: Value,
    pub label: String,
    /// The day the value is of, as far as is known.
    pub day: Option<DateRange>,
}

/// How statements are drawn.
pub struct Drawn {
    pub verdict: Verdict,
    pub room: Room,
    /// What is counted, for the end of the scale; a unit goes before it.
    pub counted: Option<String>,
    pub locale: Locale,
}

/// The plot of some statements; `None` if they have no end that could stand on a scale.
pub fn plot(statements: &[Statement], drawn: &Drawn) -> Option<PlotView> {
    let Drawn { verdict, room, locale, .. } = *drawn;
    let lacks_year =
        |each: &Statement| matches!(each.value, Value::Date(date) if date.year().is_none());
    // Where one date leaves its year open, all are placed on the months of one year.
    let undated = statements.iter().any(lacks_year);
    let unit = unit_of(statements);
    let ranges: Vec<_> =
        statements.iter().map(|each| range_of(&each.value, undated, unit)).collect();
    let any = |is: fn(&Value) -> bool| statements.iter().any(|each| is(&each.value));
    let (scale, mut ticks) = if any(|value| matches!(value, Value::Date(_))) {
        date_scale(undated, &ranges, locale)?
    } else if any(|value| matches!(value, Value::Time(_))) {
        clock_scale(&ranges)?
    } else {
        number_scale(&ranges, &words_of_unit(unit, drawn), locale)?
    };
    thin(&mut ticks, room.small_letter());
    let by_day =
        verdict == Verdict::Updated && statements.iter().all(|each| first_day(each).is_some());
    let mut lanes: Vec<_> = statements.iter().zip(&ranges).collect();
    lanes.sort_by(|(a, x), (b, y)| {
        let days = if by_day { first_day(a).cmp(&first_day(b)) } else { std::cmp::Ordering::Equal };
        days.then(x.key().0.total_cmp(&y.key().0)).then(x.key().1.total_cmp(&y.key().1))
    });
    let lanes: Vec<_> = lanes
        .into_iter()
        .map(|(each, range)| {
            let mark = mark_of(&each.value, range, &scale);
            let day = each.day.filter(|_| by_day).map(|day| short_day(&day, locale));
            // In a narrow plot there is no other place for the day.
            let words = match (&day, room) {
                (Some(day), Room::Small) => format!("{} · {day}", each.label),
                _ => each.label.clone(),
            };
            let shown = fitting(&words, room.letter());
            let side = room_for(mark, shown.chars().count() as f64 * room.letter());
            let (articles, who, label) =
                (each.articles.clone(), each.who.clone(), each.label.clone());
            Lane { articles, who, mark, label, shown, side, day }
        })
        .collect();
    Some(PlotView {
        bands: bands(&ranges, verdict, &scale, locale),
        description: description(&lanes, scale.logarithmic, locale),
        lanes,
        ticks,
        logarithmic: scale.logarithmic,
        by_day,
    })
}

/// All values in words: "articolo 1, la prefettura: 12; articolo 3: più di 20, 4 mag 2024".
fn description(lanes: &[Lane], logarithmic: bool, locale: Locale) -> String {
    let messages = locale.messages();
    let lane = |lane: &Lane| {
        let numbers: Vec<_> =
            lane.articles.iter().map(|article| (article + 1).to_string()).collect();
        let who = if lane.who.is_empty() { String::new() } else { format!(", {}", lane.who) };
        let day = lane.day.as_ref().map(|day| format!(", {day}")).unwrap_or_default();
        let article = messages.article.to_lowercase();
        format!("{article} {}{who}: {}{day}", numbers.join(", "), lane.label)
    };
    let mut parts: Vec<_> = lanes.iter().map(lane).collect();
    if logarithmic {
        parts.push(messages.scale_log.to_owned());
    }
    parts.join("; ")
}

fn first_day(statement: &Statement) -> Option<i32> {
    compared_days(&statement.day?).0
}

/// The unit that all are drawn in: theirs if it is one, else the base of theirs.
fn unit_of(statements: &[Statement]) -> Option<Unit> {
    let mut units: Vec<_> = statements
        .iter()
        .filter_map(|each| match each.value {
            Value::Quantity(Quantity { unit, .. }) => unit,
            _ => None,
        })
        .collect();
    units.sort_unstable();
    units.dedup();
    match units[..] {
        [] => None,
        [unit] => Some(unit),
        [first, ref others @ ..] => {
            let base = base_of(first);
            Some(if others.iter().all(|unit| base_of(*unit) == base) { base } else { DAY })
        }
    }
}

/// What months are drawn in beside hours.
const DAY: Unit = Unit("day");

fn base_of(unit: Unit) -> Unit {
    unit.to_base(Decimal::ONE).map_or(unit, |(_, base)| base)
}

/// What stands after the last number of the scale.
fn words_of_unit(unit: Option<Unit>, drawn: &Drawn) -> String {
    match unit {
        Some(unit) => unit_sign(unit.0, drawn.locale).to_owned(),
        None => drawn.counted.clone().unwrap_or_default(),
    }
}

/// The ends of a value; of a date without its year if `undated`, of a quantity in `unit`.
fn range_of(value: &Value, undated: bool, unit: Option<Unit>) -> Range {
    match value {
        Value::Quantity(quantity) => {
            let Interval { low, high } = compared_interval(quantity);
            let place = |end: Option<End>| number(in_unit(end?.value, quantity.unit, unit));
            Range { low: place(low), high: place(high) }
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

/// A number in the unit of the plot; as it is where nothing converts it.
fn in_unit(value: Decimal, from: Option<Unit>, to: Option<Unit>) -> Decimal {
    match (from, to) {
        (Some(from), Some(to)) if from != to => {
            let based = from.to_base(value).filter(|&(_, base)| base == to);
            let in_days = || from.mean_days(value).filter(|_| to == DAY);
            based.map(|(value, _)| value).or_else(in_days).unwrap_or(value)
        }
        _ => value,
    }
}

fn number(value: Decimal) -> Option<f64> {
    value.to_string().parse().ok()
}

#[expect(clippy::float_cmp, reason = "the same end twice is placed at the same coordinate")]
fn mark_of(value: &Value, range: &Range, scale: &Scale) -> Mark {
    let low = scale.place(range.low.unwrap_or(scale.low));
    let high = scale.place(range.high.unwrap_or(scale.high));
    let precision = match value {
        Value::Quantity(quantity) => quantity.precision,
        _ => Precision::Exact,
    };
    // "Fewer than 60" may end at zero, which nobody said.
    let ends_above = matches!(precision, Precision::LessThan | Precision::AtMost);
    match (range.low.filter(|_| !ends_above), range.high) {
        (None, None) => return Mark::Any,
        (Some(_), None) => return Mark::Ray(low, precision == Precision::MoreThan),
        (None, Some(_)) => return Mark::Until(high, precision == Precision::LessThan),
        (Some(_), Some(_)) => {}
    }
    match value {
        Value::Quantity(quantity) if quantity.interval.single().is_some() => {
            if precision == Precision::Circa {
                let (low_end, high_end) = (range.low.unwrap_or(0.0), range.high.unwrap_or(0.0));
                Mark::About(low, high, scale.place(f64::midpoint(low_end, high_end)))
            } else {
                Mark::Point((low + high) / 2.0)
            }
        }
        Value::Date(date) if date.single().is_some_and(|date| date.day.is_some()) => {
            Mark::Point((low + high) / 2.0)
        }
        _ if low == high => Mark::Point(low),
        _ => Mark::Range(low, high),
    }
}

fn bands(ranges: &[Range], verdict: Verdict, scale: &Scale, locale: Locale) -> Vec<Band> {
    let mut ends: Vec<_> = ranges
        .iter()
        .map(|range| (range.low.unwrap_or(scale.low), range.high.unwrap_or(scale.high)))
        .collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let band = |kind, from, to| Band {
        kind,
        from: scale.place(from),
        to: scale.place(to),
        words: (kind == BandKind::Common).then(|| scale.words(from, to, locale)).flatten(),
    };
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
