//! Adjectives of countries, which point to a country without naming it: `francese`, `North Korean`.

use super::words::{NameWords, holds};
use crate::engine::lang::Pack;
use crate::engine::model::{Adjective, Mention};
use crate::engine::text::{Span, Text, Token};
use std::ops::Range;

/// The adjectives and demonyms of countries in a text, in order. What is part of a name (`American
/// Airlines`) or of a longer word (`afro-americano`) points to no country.
#[must_use]
pub fn adjectives(text: &Text<'_>, pack: &Pack, mentions: &[Mention]) -> Vec<Adjective> {
    let reader = Reader { text, words: pack.names, mentions };
    let mut found: Vec<Adjective> = Vec::new();
    for sentence in &text.sentences {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let read = reader.read(at, sentence.tokens.clone());
            at += read.as_ref().map_or(1, |(n_tokens, _)| *n_tokens);
            found.extend(read.map(|(_, adjective)| adjective));
        }
    }
    found
}

struct Reader<'a> {
    text: &'a Text<'a>,
    words: &'static NameWords,
    mentions: &'a [Mention],
}

impl Reader<'_> {
    /// The adjective that begins at a token, and of how many it is.
    fn read(&self, at: usize, within: Range<usize>) -> Option<(usize, Adjective)> {
        let token = self.token(at).filter(|token| token.is_word())?;
        let has_capital = self.words.adjectives_have_capitals;
        if token.capital != has_capital {
            return None;
        }
        let next = self.token(at + 1).filter(|next| {
            at + 1 < within.end && next.is_word() && next.capital == has_capital && next.spaced
        });
        let two = next.filter(|_| has_capital).and_then(|next| {
            let both = format!("{} {}", token.folded, next.folded);
            Some((2, token.span.cover(next.span), self.words.country_by_adjective(&both)?))
        });
        let one = || Some((1, token.span, self.words.country_by_adjective(&token.folded)?));
        let (n_tokens, span, country) = two.or_else(one)?;
        // `Us` is a pronoun, and `US` a name.
        let is_name = self.words.country_by_name(&token.folded).is_some();
        let is_alone = !self.is_tied(at) && !is_name && self.named_at(span).is_none();
        let is_free = !has_capital
            || (n_tokens == 2 || self.may_follow(at, within.start))
                && self.may_lead(at + n_tokens, within.end);
        (is_alone && is_free).then_some((n_tokens, Adjective { span, country }))
    }

    /// Whether a hyphen makes it the end of a longer word.
    fn is_tied(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.token(before));
        before.is_some_and(|before| before.folded == "-")
            && self.token(at).is_some_and(|token| !token.spaced)
    }

    /// Whether a capital may stand here that is not part of what stands before: `Latin American`.
    fn may_follow(&self, at: usize, start: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|before| start <= *before) else { return true };
        let capital = self.token(before).filter(|token| token.is_word() && token.capital);
        capital.is_none_or(|token| before == start && holds(self.words.common, &token.folded))
    }

    /// Whether what stands after is no more of the same name: `French Open`.
    fn may_lead(&self, next: usize, end: usize) -> bool {
        let capital = self.token(next).filter(|_| next < end);
        let capital = capital.filter(|token| token.is_word() && token.capital && token.spaced);
        capital.is_none_or(|token| {
            let is_title = holds(self.words.titles, &token.folded);
            is_title
                || self.named_at(token.span).is_some_and(|it| it.span.start() == token.span.start())
        })
    }

    /// The mention that a span is part of.
    fn named_at(&self, span: Span) -> Option<&Mention> {
        let first = self.mentions.partition_point(|it| it.span.end() <= span.start());
        self.mentions.get(first).filter(|it| it.span.overlaps(span))
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.text.tokens.get(at)
    }
}
