//! The language-neutral concepts that claims are made of.
//!
//! Rules of comparison see these and never a word, so an Italian and an English article compare
//! as two Italian ones do. What no list foresees keeps its own stem and compares with itself.

mod event;
mod thing;

pub use event::Event;
pub use thing::Thing;
