//! The words of numbers, brought together.

use super::ages::AGES;
use super::calendar::CALENDAR;
use super::change::CHANGE;
use super::clock::CLOCK;
use super::holidays::HOLIDAYS;
use super::identifiers::IDENTIFIERS;
use super::numerals::NUMERALS;
use super::precision::PRECISION;
use super::recurrences::RECURRENCES;
use super::spans::SPANS;
use super::units::UNITS;
use crate::engine::figures::FigureWords;

/// Everything by which Italian numbers are read.
pub const FIGURES: FigureWords = FigureWords {
    numerals: &NUMERALS,
    owns_after_s: true,
    precision: &PRECISION,
    change: &CHANGE,
    units: &UNITS,
    ages: &AGES,
    calendar: &CALENDAR,
    clock: &CLOCK,
    holidays: &HOLIDAYS,
    recurrences: &RECURRENCES,
    spans: &SPANS,
    identifiers: &IDENTIFIERS,
};
