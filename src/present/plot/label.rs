//! Where words find room: beside a mark, above it, under a scale.

use super::{Align, Mark, Side, Tick};

/// What keeps a label and its mark apart, and ticks from each other, in hundredths.
const GAP: f64 = 3.0;

/// As many letters of some words as fit the length of the plot.
pub fn fitting(words: &str, letter: f64) -> String {
    let most = ((100.0 - GAP) / letter) as usize;
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let cut: String = words.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

/// Before a mark that runs on, and after any other, if there is room; else on the other side, or
/// in a line of its own.
pub fn room_for(mark: Mark, width: f64) -> Side {
    let (low, high) = mark.ends();
    let (before, after) = (width + GAP < low, high + width + GAP < 100.0);
    match mark {
        Mark::Ray(..) if before => Side::Before,
        Mark::Ray(..) | Mark::Any => above(mark, width),
        _ if after => Side::After,
        _ if before => Side::Before,
        _ => above(mark, width),
    }
}

/// Above the place that stands for a mark, and within the plot.
fn above(mark: Mark, width: f64) -> Side {
    let (low, high) = mark.ends();
    let from = match mark {
        Mark::Ray(..) => low,
        Mark::Until(..) => high - width,
        _ => mark.heart() - width / 2.0,
    };
    Side::Above((from.min(100.0 - width).max(0.0) * 100.0).round() / 100.0)
}

/// Keeps the words of all ticks within the plot, and takes them from ticks whose words would touch others; the last keeps its own, since it says
/// what is counted, and the first.
pub fn thin(ticks: &mut [Tick], letter: f64) {
    for tick in ticks.iter_mut().filter(|tick| tick.align == Align::Middle) {
        let half = (tick.label.chars().count() as f64 * letter / 2.0).min(50.0);
        tick.words_at = tick.words_at.max(half).min(100.0 - half);
    }
    if ticks.iter().all(|tick| tick.align == Align::Middle) {
        thin_evenly(ticks, letter);
        return;
    }
    let Some((last, rest)) = ticks.split_last_mut() else { return };
    let (end, _) = stretch(last, letter);
    let mut taken = f64::MIN;
    for tick in rest {
        let (from, to) = stretch(tick, letter);
        if from < taken || end < to + GAP {
            tick.label.clear();
        } else {
            taken = to + GAP;
        }
    }
}

/// As many ticks as keep their even distance: every month, or every second, third…
fn thin_evenly(ticks: &mut [Tick], letter: f64) {
    let touches = |stride: &usize| {
        let shown: Vec<_> =
            ticks.iter().step_by(*stride).map(|tick| stretch(tick, letter)).collect();
        shown.windows(2).any(|two| matches!(two, [(_, end), (from, _)] if *from < end + GAP / 2.0))
    };
    let stride = (1..ticks.len()).find(|stride| !touches(stride)).unwrap_or(ticks.len());
    for (idx, tick) in ticks.iter_mut().enumerate() {
        if idx % stride != 0 {
            tick.label.clear();
        }
    }
}

/// From where to where the words of a tick reach.
fn stretch(tick: &Tick, letter: f64) -> (f64, f64) {
    let width = tick.label.chars().count() as f64 * letter;
    let from = match tick.align {
        Align::Start => tick.words_at,
        Align::Middle => tick.words_at - width / 2.0,
        Align::End => tick.words_at - width,
    };
    (from, from + width)
}
