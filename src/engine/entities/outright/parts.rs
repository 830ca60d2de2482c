//! What names of all three sorts are made of: phrases of the lists, capitals, years.

use std::ops::Range;

use super::Reader;
use crate::engine::entities::words::{begins_one, holds};
use crate::engine::text::{Sentence, Span, Token, TokenKind};

/// How many tokens a word of the lists may have: `d.lgs.`, `disegno di legge`.
const MAX_PHRASE: usize = 5;
/// More tokens than the name of a law or an event has before its last word.
const MAX_BEFORE: usize = 9;
/// More capitals after a noun are no name but a headline.
const MAX_CAPITALS: usize = 4;

impl Reader<'_> {
    /// What ends at `at` in a word of a list, and begins after what leads to one that is known:
    /// `the Clean Air Act`.
    pub(super) fn ended(
        &self,
        at: usize,
        within: &Range<usize>,
        ends: &[&str],
    ) -> Option<Range<usize>> {
        let past = self.phrase(at, within.end, ends)?;
        let follows = past < within.end && self.is_capital(past) && self.is_spaced(past);
        if !self.is_capital(at) || follows {
            return None;
        }
        let is_definite = |at: usize| holds(self.words.definite, self.folded(at));
        let floor = within.start.max(at.saturating_sub(MAX_BEFORE));
        let mut start = at;
        while floor < start {
            let before = start - 1;
            if is_definite(before) || self.is_never_inside(before) {
                break;
            } else if self.is_capital(before) {
                start = before;
            } else if floor < before
                && holds(self.words.links, self.folded(before))
                && self.is_capital(before - 1)
                && !is_definite(before - 1)
            {
                start = before - 1;
            } else {
                break;
            }
        }
        let is_led = within.start < start && is_definite(start - 1);
        // `the UK Online Safety Act`: whose it is stands before it.
        while start + 1 < at && self.names.country_by_name(self.folded(start)).is_some() {
            start += 1;
        }
        (is_led && start < at).then(|| start..self.year_end(past, within.end))
    }

    /// Past the capitals that begin at `at`, hyphens among them; nothing for a headline.
    pub(super) fn capitals(&self, at: usize, end: usize) -> Option<usize> {
        let is_part = |at: usize| {
            let word = self.folded(at);
            self.is_capital(at)
                && !self.is_never_inside(at)
                && !holds(self.names.titles, word)
                && !holds(self.names.organisation_adjectives, word)
                && self.names.country_by_adjective(word).is_none()
        };
        let mut past = at;
        // A common word may be part of a name (`Cura Italia`), and is none.
        let mut is_name = false;
        while past < end && is_part(past) {
            is_name |= !holds(self.names.common, self.folded(past));
            let tied = self.folded(past + 1) == "-" && !self.is_spaced(past + 1);
            past += if tied && past + 2 < end && is_part(past + 2) { 2 } else { 1 };
        }
        (is_name && past - at < MAX_CAPITALS).then_some(past)
    }

    /// Past a year, with what ties it: `2015`, `del 1978`.
    pub(super) fn year_end(&self, at: usize, end: usize) -> usize {
        let is_year = |at: usize| {
            let digits = self.folded(at).as_bytes();
            at < end
                && self.is_number(at)
                && self.is_spaced(at)
                && digits.len() == 4
                && matches!(digits.first(), Some(b'1' | b'2'))
                && digits.iter().all(u8::is_ascii_digit)
        };
        let tied = holds(self.names.of, self.folded(at));
        if is_year(at) {
            at + 1
        } else if tied && is_year(at + 1) {
            at + 2
        } else {
            at
        }
    }

    /// Past the longest of these words that begins at `at`.
    pub(super) fn phrase(&self, at: usize, end: usize, table: &[&str]) -> Option<usize> {
        // Nearly all words begin none, and need no name put together.
        if end <= at || !begins_one(table, self.folded(at)) {
            return None;
        }
        let mut words = String::new();
        let mut longest = None;
        for next in at..end.min(at + MAX_PHRASE) {
            if next != at && self.is_spaced(next) {
                words.push(' ');
            }
            words.push_str(self.folded(next));
            if !begins_one(table, &words) {
                break;
            }
            if holds(table, &words) {
                longest = Some(next + 1);
            }
        }
        longest
    }

    /// Whether a definite article leads to `at`, or a sentence begins there with a capital.
    pub(super) fn is_definite(&self, at: usize, start: usize) -> bool {
        match at.checked_sub(1).filter(|before| start <= *before) {
            Some(before) => holds(self.words.definite, self.folded(before)),
            None => self.is_capital(at),
        }
    }

    /// A place or body that the lists know.
    pub(super) fn is_known(&self, tokens: Range<usize>) -> bool {
        let first = self.folded(tokens.start);
        let alone = tokens.len() == 1;
        alone && (holds(self.names.organisations, first) || self.names.is_place(first))
    }

    pub(super) fn is_given(&self, at: usize) -> bool {
        holds(self.names.given_names, self.folded(at))
    }

    /// A given name with a family name.
    pub(super) fn is_person(&self, at: usize) -> bool {
        self.is_given(at) && self.is_capital(at + 1) && self.is_spaced(at + 1)
    }

    pub(super) fn is_never_inside(&self, at: usize) -> bool {
        holds(self.words.never_inside, self.folded(at))
    }

    /// A line in capitals, where they tell no name from another word.
    pub(super) fn is_shouted(&self, sentence: &Sentence) -> bool {
        let tokens = self.text.tokens.get(sentence.tokens.clone()).unwrap_or_default();
        let words = tokens.iter().filter(|token| token.is_word());
        let n_shouted = words.clone().filter(|token| token.is_acronym(self.text.source)).count();
        let n_words = words.count();
        4 <= n_words && n_words < n_shouted * 2
    }

    pub(super) fn folded(&self, at: usize) -> &str {
        self.text.tokens.get(at).map_or("", |token| &token.folded)
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(Token::is_word)
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|token| token.is_word() && token.capital)
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number)
    }

    pub(super) fn is_spaced(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|token| token.spaced)
    }

    pub(super) fn span(&self, tokens: &Range<usize>) -> Option<Span> {
        let last = self.text.tokens.get(tokens.end.checked_sub(1)?)?;
        Some(self.text.tokens.get(tokens.start)?.span.cover(last.span))
    }
}
