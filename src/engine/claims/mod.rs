//! What the figures of an article claim: of what, about which event, where, said by whom.

mod concept;
mod frame;
mod words;

pub use concept::{Event, Thing};
pub use frame::{Frame, Key, Place};
pub use words::ClaimWords;

use super::lang::Pack;
use super::model::{Claim, Figure, Mention};
use super::text::{Layout, Text};

/// TODO
#[must_use]
pub fn extract(_text: &Text<'_>, _layout: &Layout, _mentions: &[Mention], _figures: &[Figure], _pack: &Pack) -> Vec<Claim> {
    Vec::new()
}
