//! A text cut into paragraphs, sentences and tokens, with no offset ever lost.

mod digit;
mod layout;
mod normalize;
mod sentence;
mod span;
mod token;

pub use layout::{Layout, layout};
pub use normalize::{fold, unaccent};
pub use sentence::{Sentence, paragraphs, sentences};
pub use span::Span;
pub use token::{Token, TokenKind, tokenize};

use super::lang::Pack;

/// A text and its parts: what every later step reads.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The text itself, unchanged.
    pub source: &'a str,
    /// Its words, numbers and marks.
    pub tokens: Vec<Token>,
    /// Its non-empty lines.
    pub paragraphs: Vec<Span>,
    /// Its sentences, none of which crosses a paragraph.
    pub sentences: Vec<Sentence>,
}

impl<'a> Text<'a> {
    /// Cuts `source` by the habits of a language. Any string is legal.
    #[must_use]
    pub fn new(source: &'a str, pack: &Pack) -> Self {
        let tokens = tokenize(source);
        let paragraphs = paragraphs(source);
        let sentences =
            sentences(source, &tokens, &paragraphs, |word| pack.abbreviations.contains(&word));
        Self { source, tokens, paragraphs, sentences }
    }

    /// The words under a span.
    #[must_use]
    pub fn words(&self, span: Span) -> &'a str {
        span.of(self.source)
    }

    /// The index of the sentence that holds the byte `at`, or of the last one before it.
    #[must_use]
    pub fn sentence_at(&self, at: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.span.start() <= at).saturating_sub(1)
    }

    /// The index of the first token that starts at or after the byte `at`.
    #[must_use]
    pub fn token_at(&self, at: usize) -> usize {
        self.tokens.partition_point(|token| token.span.start() < at)
    }

    /// The indices of the tokens that start inside a span.
    #[must_use]
    pub fn tokens_in(&self, span: Span) -> std::ops::Range<usize> {
        self.token_at(span.start())..self.token_at(span.end())
    }
}
