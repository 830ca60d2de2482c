//! The different words of a text, numbered: what depends on a word alone is found out once.

use super::tagger::text_hash;
use crate::engine::text::Token;
use std::collections::BTreeMap;

/// Which word each token is.
pub(super) struct Vocabulary {
    /// For each token the number of its word.
    numbers: Vec<usize>,
    /// A token of each word, the first.
    firsts: Vec<usize>,
}

impl Vocabulary {
    /// Numbers the words as they come; spellings are folded.
    pub(super) fn new(tokens: &[Token]) -> Self {
        // Hashes come first because whole numbers are compared sooner than texts.
        let mut known: BTreeMap<(u64, &str), usize> = BTreeMap::new();
        let mut firsts = Vec::new();
        let numbers = tokens.iter().enumerate().map(|(at, token)| {
            let folded = token.folded.as_str();
            *known.entry((text_hash(folded), folded)).or_insert_with(|| {
                firsts.push(at);
                firsts.len() - 1
            })
        });
        Self { numbers: numbers.collect(), firsts }
    }

    /// The number of a token's word.
    pub(super) fn number(&self, at: usize) -> Option<usize> {
        self.numbers.get(at).copied()
    }

    /// What a function of tokens says, asked of one token of each word.
    pub(super) fn ask<T>(&self, of: impl Fn(usize) -> T) -> Vec<T> {
        self.firsts.iter().map(|&at| of(at)).collect()
    }

    /// What was found out about a token's word.
    pub(super) fn of<'a, T>(&self, at: usize, found: &'a [T]) -> Option<&'a T> {
        found.get(self.number(at)?)
    }
}
