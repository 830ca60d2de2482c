//! The language-neutral concepts that claims are made of.
//!
//! Rules of comparison see these and never a word, so an Italian and an English article compare
//! as two Italian ones do. What no list foresees is known by its concept in the lexicon; a word that
//! is not there either keeps its own stem and compares with itself.

mod event;
pub(super) mod named;
mod thing;

pub use event::Event;
pub use thing::Thing;
