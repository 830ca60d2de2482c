//! Joins mentions into entities.

use crate::engine::model::{Entity, Mention};

/// Joins the mentions of several articles into entities.
#[must_use]
pub fn link(_articles: &[(&str, &[Mention])]) -> Vec<Entity> {
    Vec::new()
}
