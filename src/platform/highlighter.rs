//! Tinting words of the articles without a change to the document.

use std::cell::RefCell;

/// Words in an element, by where they stand in its text: bytes of the words as the article has
/// them, without anything the page adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The id of the element.
    pub id: String,
    /// Where the words begin.
    pub from: usize,
    /// Where they end.
    pub to: usize,
}

/// Tints words, where the browser can; where it cannot, nothing happens.
pub trait Highlighter {
    /// Tints these stretches and no others.
    fn tint(&self, stretches: &[Stretch]);
}

/// Remembers what is tinted.
#[derive(Debug, Default)]
pub struct MemoryHighlighter(RefCell<Vec<Stretch>>);

impl Highlighter for MemoryHighlighter {
    fn tint(&self, stretches: &[Stretch]) {
        stretches.clone_into(&mut self.0.borrow_mut());
    }
}
