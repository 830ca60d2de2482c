//! Which claims answer one question, and whether their answers agree.

mod values;

pub use values::{ANY_YEAR, Relation, compared_days, compared_interval, relate};

use super::model::{Article, Comparison, Reading};

/// TODO
#[must_use]
pub fn compare(_articles: &[Article], _readings: &[Reading]) -> Vec<Comparison> {
    Vec::new()
}
