//! Where clauses begin and end, and what stands near a figure.

use std::ops::Range;

use super::words::ClaimWords;
use crate::engine::lang::Pack;
use crate::engine::model::{EntityKind, Figure, Mention};
use crate::engine::text::{Span, Text, Token, TokenKind};

/// What every step of the reading of a claim looks at.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    pub text: &'a Text<'a>,
    pub mentions: &'a [Mention],
    pub figures: &'a [Figure],
    pub pack: &'a Pack,
}

impl<'a> Ctx<'a> {
    pub fn words(&self) -> &'a ClaimWords {
        self.pack.claims
    }

    pub fn token(&self, at: usize) -> Option<&'a Token> {
        self.text.tokens.get(at)
    }

    pub fn folded(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |token| token.folded.as_str())
    }

    /// The tokens of the sentence that holds a span.
    pub fn sentence(&self, span: Span) -> Range<usize> {
        let sentences = &self.text.sentences;
        sentences
            .get(self.text.sentence_at(span.start()))
            .map_or(0..0, |sentence| sentence.tokens.clone())
    }

    /// The span of the sentence that holds a span.
    pub fn sentence_span(&self, span: Span) -> Span {
        let sentence = self.text.sentences.get(self.text.sentence_at(span.start()));
        sentence.map_or(span, |sentence| sentence.span)
    }

    /// The span from the first to the last of some tokens.
    pub fn span(&self, tokens: Range<usize>) -> Option<Span> {
        let first = self.token(tokens.start)?;
        let last = self.token(tokens.end.checked_sub(1)?)?;
        (tokens.start < tokens.end).then(|| first.span.cover(last.span))
    }

    /// Whether a token is a word that can be a noun, verb or adjective. "US" is no pronoun.
    pub fn is_content(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| {
            token.is_word()
                && (!self.words().function.contains(&token.folded.as_str())
                    || token.is_acronym(self.text.source))
        })
    }

    /// Whether a token is a number or belongs to one.
    pub fn is_figure(&self, at: usize) -> bool {
        let Some(token) = self.token(at) else { return false };
        let next = self.figures.partition_point(|figure| figure.span.end() <= token.span.start());
        self.figures.get(next).is_some_and(|figure| figure.span.overlaps(token.span))
    }

    /// The name that a token belongs to.
    pub fn name(&self, at: usize) -> Option<&'a Mention> {
        let token = self.token(at)?;
        let next = self.mentions.partition_point(|name| name.span.end() <= token.span.start());
        self.mentions.get(next).filter(|name| name.span.overlaps(token.span))
    }

    /// Whether a token belongs to a name.
    pub fn is_named(&self, at: usize) -> bool {
        self.name(at).is_some()
    }

    /// Whether a token belongs to the name of a place.
    pub fn is_place(&self, at: usize) -> bool {
        self.name(at).is_some_and(|name| name.kind == EntityKind::Place)
    }

    /// A mark or word with which a clause ends on either side. `strict` leaves commas and quotation
    /// marks inside.
    pub fn ends_clause(&self, at: usize, strict: bool) -> bool {
        let Some(token) = self.token(at) else { return true };
        match token.kind {
            TokenKind::Mark if strict => matches!(token.folded.as_str(), ";" | ":" | "."),
            TokenKind::Mark => !matches!(token.folded.as_str(), "%" | "€" | "$" | "'" | "°"),
            TokenKind::Word => self.words().clause_starts.contains(&token.folded.as_str()),
            TokenKind::Number => false,
        }
    }

    /// The tokens of the clause around some tokens of a sentence.
    pub fn clause(&self, inner: Range<usize>, strict: bool) -> Range<usize> {
        let sentence =
            self.text.tokens.get(inner.start).map_or(0..0, |token| self.sentence(token.span));
        let start = (sentence.start..inner.start).rev().find(|&at| self.ends_clause(at, strict));
        let end = (inner.end..sentence.end).find(|&at| self.ends_clause(at, strict));
        start.map_or(sentence.start, |at| at + 1)..end.unwrap_or(sentence.end)
    }

    /// Whether the words at a token are those of a phrase.
    pub fn is_phrase(&self, at: usize, phrase: &str) -> bool {
        let mut rest = phrase;
        let mut next = at;
        loop {
            let word = self.folded(next);
            let Some(after) = rest.strip_prefix(word).filter(|_| !word.is_empty()) else {
                return false;
            };
            match after.strip_prefix(' ') {
                Some(after) => rest = after,
                None => return after.is_empty(),
            }
            next += 1;
        }
    }

    /// Whether one of some phrases stands within some tokens.
    pub fn has_phrase(&self, mut tokens: Range<usize>, phrases: &[&str]) -> bool {
        tokens.any(|at| phrases.iter().any(|phrase| self.is_phrase(at, phrase)))
    }
}
