//! The scale of a plot: from values to hundredths of its length, with its ticks.

use super::Tick;
use crate::present::Locale;
use crate::present::numbers::format_number;

/// A scale: from a value to hundredths of the plot's length.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    pub low: f64,
    pub high: f64,
    pub logarithmic: bool,
    /// Whether it is one of plain numbers, and not of days or hours.
    pub of_numbers: bool,
}

impl Scale {
    /// Where a value stands, in hundredths; past an end is at that end.
    pub fn place(&self, value: f64) -> f64 {
        let (low, high, value) = if self.logarithmic {
            (self.low.log10(), self.high.log10(), value.max(self.low).log10())
        } else {
            (self.low, self.high, value)
        };
        let share = (value - low) / (high - low) * 100.0;
        // Two decimals are a fraction of a pixel and keep the markup small.
        (share.clamp(0.0, 100.0) * 100.0).round() / 100.0
    }

    /// "10.800–12.000", if both are numbers on the scale, and two.
    pub fn words(&self, from: f64, to: f64, locale: Locale) -> Option<String> {
        let within = self.low < from && from < to && to < self.high;
        (self.of_numbers && within)
            .then(|| format!("{}–{}", number_words(from, locale), number_words(to, locale)))
    }
}

/// The ends of a value on the scale; a missing one is unbounded.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    pub low: Option<f64>,
    pub high: Option<f64>,
}

impl Range {
    /// By what ranges are put in order: an open end lies beyond all others.
    pub fn key(&self) -> (f64, f64) {
        (self.low.unwrap_or(f64::MIN), self.high.unwrap_or(f64::MAX))
    }
}

/// From zero while the largest is at most twenty times the smallest, else by powers of ten. `unit`
/// stands after the last number. `None` if no range has an end.
pub fn number_scale(ranges: &[Range], unit: &str, locale: Locale) -> Option<(Scale, Vec<Tick>)> {
    let ends = || ranges.iter().flat_map(|range| [range.low, range.high]).flatten();
    let least = ends().fold(f64::MAX, f64::min);
    let most = ends().fold(f64::MIN, f64::max);
    if !(least <= most && least.is_finite() && most.is_finite()) {
        return None;
    }
    let (scale, values) = if 0.0 < least && 20.0 * least < most {
        logarithmic(least, most)
    } else {
        linear(least, most, ends().all(|end| end.fract() == 0.0))
    };
    let last = values.len().saturating_sub(1);
    let ticks = values.iter().enumerate().map(|(idx, &value)| {
        let number = axis_number(value, locale);
        let unit =
            if idx == last && !unit.is_empty() { format!("\u{a0}{unit}") } else { String::new() };
        Tick::at(scale.place(value), format!("{number}{unit}"))
    });
    Some((scale, ticks.collect()))
}

/// From zero to a quarter past the farthest value, so that what runs on has room; in whole steps
/// where all ends are whole.
fn linear(least: f64, most: f64, whole: bool) -> (Scale, Vec<f64>) {
    let (low, high) = (least.min(0.0) * 1.25, most.max(0.0) * 1.25);
    let step = nice_step((high - low) / 4.0);
    let step = if whole { step.max(1.0) } else { step };
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    // Zeros alone still need a scale to stand on.
    let last = if first < last { last } else { first + 1.0 };
    let n_steps = (last - first) as u32;
    let scale =
        Scale { low: first * step, high: last * step, logarithmic: false, of_numbers: true };
    (scale, (0..=n_steps).map(|idx| (first + f64::from(idx)) * step).collect())
}

fn logarithmic(least: f64, most: f64) -> (Scale, Vec<f64>) {
    let first = least.log10().floor() as i32;
    let last = (most * 1.25).log10().ceil() as i32;
    let power = |power| 10f64.powi(power);
    let scale = Scale { low: power(first), high: power(last), logarithmic: true, of_numbers: true };
    (scale, (first..=last).map(power).collect())
}

/// A plain number times a power of ten, at least `step`; 1 for none.
fn nice_step(step: f64) -> f64 {
    if step <= 0.0 {
        return 1.0;
    }
    let power = 10f64.powi(step.log10().floor() as i32);
    [1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|&nice| step <= nice)
        .unwrap_or(step)
}

/// A number on a scale, with a short word for millions and more.
fn axis_number(value: f64, locale: Locale) -> String {
    const IT: [(f64, &str); 2] = [(1e9, "\u{a0}mld"), (1e6, "\u{a0}mln")];
    const EN: [(f64, &str); 3] = [(1e12, "tn"), (1e9, "bn"), (1e6, "m")];
    let scales: &[_] = match locale {
        Locale::It => &IT,
        Locale::En => &EN,
    };
    match scales.iter().find(|(scale, _)| *scale <= value.abs()) {
        Some((scale, word)) => format!("{}{word}", number_words(value / scale, locale)),
        None => number_words(value, locale),
    }
}

/// A number in full. Printing at a fixed number of places hides what binary fractions add.
fn number_words(value: f64, locale: Locale) -> String {
    format!("{value:.4}")
        .parse()
        .map_or_else(|_| format!("{value:e}"), |number| format_number(number, locale))
}
