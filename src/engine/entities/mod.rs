//! Who and what is named, joined across the articles of a bundle.

use super::lang::Pack;
use super::model::{Entity, Mention};
use super::text::Text;

/// The words of names that a language brings.
#[derive(Debug)]
pub struct NameWords {}

/// Finds the names of a text, in order, none overlapping another.
#[must_use]
pub fn recognise(_text: &Text<'_>, _pack: &Pack) -> Vec<Mention> {
    Vec::new()
}

/// Joins the mentions of several articles into entities. `articles` holds each article's text and
/// mentions.
#[must_use]
pub fn link(_articles: &[(&str, &[Mention])]) -> Vec<Entity> {
    Vec::new()
}
