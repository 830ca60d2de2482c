//! The scale of a plot: from values to hundredths of its length, with its ticks.

use super::Tick;
use crate::engine::comparisons::ANY_YEAR;
use crate::present::Locale;
use crate::present::numbers::{format_number, month_name};

/// A scale: from a value to hundredths of the plot's length.
pub struct Scale {
    pub low: f64,
    pub high: f64,
    pub logarithmic: bool,
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
}

/// The ends of a value on the scale; a missing one is unbounded.
#[derive(Clone, Copy)]
pub struct Range {
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// From zero while the largest is at most twenty times the smallest, else by powers of ten.
pub fn number_scale(ranges: &[Range], locale: Locale) -> Option<(Scale, Vec<Tick>)> {
    let ends = || ranges.iter().flat_map(|range| [range.low, range.high]).flatten();
    let largest = ends().fold(f64::MIN, f64::max);
    let smallest = ends().filter(|&end| 0.0 < end).fold(f64::MAX, f64::min);
    if !(0.0 < largest && largest.is_finite()) {
        return None;
    }
    if 20.0 * smallest < largest {
        let scale = Scale {
            low: 10f64.powi(smallest.log10().floor() as i32),
            high: 10f64.powi((largest * 1.25).log10().ceil() as i32),
            logarithmic: true,
        };
        let powers = (scale.low.log10().round() as i32)..=(scale.high.log10().round() as i32);
        let ticks = powers.map(|power| number_tick(10f64.powi(power), &scale, locale)).collect();
        return Some((scale, ticks));
    }
    let step = nice_step(largest * 1.25 / 4.0);
    let n_steps = (largest * 1.25 / step).ceil().max(1.0);
    let scale = Scale { low: 0.0, high: step * n_steps, logarithmic: false };
    let ticks = (0..=n_steps as u32)
        .map(|idx| number_tick(f64::from(idx) * step, &scale, locale))
        .collect();
    Some((scale, ticks))
}

/// 1, 2, 2.5 or 5 times a power of ten, at least `step`.
fn nice_step(step: f64) -> f64 {
    let power = 10f64.powi(step.log10().floor() as i32);
    [1.0, 2.0, 2.5, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|&nice| step <= nice)
        .unwrap_or(step)
}

fn number_tick(value: f64, scale: &Scale, locale: Locale) -> Tick {
    // Printing at a fixed number of places hides what binary fractions add.
    let label = format!("{value:.4}")
        .parse()
        .map_or_else(|_| String::new(), |number| format_number(number, locale));
    Tick { at: scale.place(value), label, span: false }
}

/// The twelve months if a year is missing anywhere, else the months or years around the dates.
pub fn date_scale(undated: bool, ranges: &[Range], locale: Locale) -> Option<(Scale, Vec<Tick>)> {
    // A range with an open end still shows the day that it has.
    let starts = ranges.iter().filter_map(|range| range.low.or(range.high.map(|day| day - 1.0)));
    let ends = ranges.iter().filter_map(|range| range.high.or(range.low.map(|day| day + 1.0)));
    let first = starts.fold(f64::MAX, f64::min);
    let last = ends.fold(f64::MIN, f64::max);
    let day_of = |year: i32, month: u8| {
        let month = time::Month::try_from(month).ok()?;
        let day = time::Date::from_calendar_date(year, month, 1).ok()?;
        Some(f64::from(day.to_julian_day()))
    };
    let year_of = |day: f64| time::Date::from_julian_day(day as i32).ok().map(time::Date::year);
    let years =
        if undated { (ANY_YEAR, ANY_YEAR) } else { (year_of(first)?, year_of(last - 1.0)?) };
    let scale =
        Scale { low: day_of(years.0, 1)?, high: day_of(years.1 + 1, 1)?, logarithmic: false };
    let mut ticks = Vec::new();
    for year in years.0..=years.1 {
        if years.0 == years.1 {
            for month in 1..=12 {
                let label = month_name(month, locale).chars().take(3).collect();
                ticks.push(Tick { at: scale.place(day_of(year, month)?), label, span: true });
            }
        } else if years.1 - years.0 < 12 || year % 10 == 0 {
            ticks.push(Tick {
                at: scale.place(day_of(year, 1)?),
                label: year.to_string(),
                span: true,
            });
        }
    }
    Some((scale, ticks))
}
