//! Numbers, quantities and dates as they are written.

use super::lang::Pack;
use super::model::{Date, Figure, Note};
use super::text::Text;

/// The words of numbers that a language brings.
#[derive(Debug)]
pub struct FigureWords {}

/// Reads every number, quantity and date of a text, in order, none overlapping another.
/// `published` is the day that "yesterday" counts from.
#[must_use]
pub fn read(_text: &Text<'_>, _published: Option<Date>, _pack: &Pack) -> (Vec<Figure>, Vec<Note>) {
    (Vec::new(), Vec::new())
}
