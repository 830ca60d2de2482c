//! What the figures of an article claim: of what, about which event, where, said by whom.
//!
//! Each figure is read in its sentence: what it counts (`counted`), what happened (`happening`),
//! where and of whom (`scope`), who says so (`attribution`). The result is a [`Frame`] of concepts
//! that no language owns. What the text leaves open stays open.

mod around;
mod attribution;
mod clause;
mod concept;
mod contrast;
mod count;
mod counted;
mod disputed;
mod elided;
mod ellipsis;
mod extract;
mod frame;
mod happening;
mod lexicon;
mod limits;
mod measure;
mod noun;
mod scope;
mod subject;
mod taken_up;
mod told;
mod verbless;
mod voice;
mod when;
mod words;
mod yardstick;

pub use around::{Around, Surroundings, Term, surroundings, topics};
pub use concept::{Event, Thing};
pub use extract::extract;
pub use frame::{Frame, Key, Place, Rate, Revision};
pub use lexicon::Lexicon;
pub use measure::AGE;
pub use words::ClaimWords;

#[cfg(test)]
mod tests;
