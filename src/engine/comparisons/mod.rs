//! Which claims answer one question, and whether their answers agree.
//!
//! Pairs of claims that can be asked the same are found (`same_question`), gathered into
//! comparisons so that none holds two claims which cannot (`gather`), and each is given a verdict
//! by the arithmetic of values and days (`verdict`). Rules see concepts and values, never a word.

mod gather;
mod same_question;
mod values;
mod verdict;

pub use gather::compare;
pub use values::{ANY_YEAR, Relation, compared_days, compared_interval, relate};

#[cfg(test)]
mod tests;
