//! Who and what is named, joined across the articles of a bundle.
//!
//! A text is scanned for candidates (`scan`, `heads`): listed names, names that begin with a
//! common noun, runs of capitals. Each is weighed where it stands (`evidence`); all mentions of one
//! spelling decide together (`recognise`). Laws, events and works that are named outright are laid over
//! them (`outright`). Then [`link()`] joins the spellings of one bearer (`alias`). Adjectives
//! point to countries and name nothing (`adjectives`).

mod adjectives;
mod alias;
mod countries;
mod evidence;
mod heads;
mod link;
mod outright;
mod recognise;
mod scan;
mod scene;
mod sound;
pub mod tagger;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

pub use adjectives::adjectives;
pub use countries::{Countries, Country, Sort, count, sorted};
pub use link::link;
pub use outright::{OutrightWords, is_in_name, outright};
pub use recognise::{recognise, recognise_by};
pub use words::{NameWords, holds};
