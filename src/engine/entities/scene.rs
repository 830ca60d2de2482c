//! What the rules may ask about a text: its tokens, and where roles, headlines in capitals and
//! sports stand.

use super::vocabulary::Vocabulary;
use super::words::{NameWords, holds};
use crate::engine::lang::Pack;
use crate::engine::model::Language;
use crate::engine::text::{Sentence, Span, Text, Token, TokenKind, fold};
use std::ops::Range;

/// How many tokens a listed name may have.
const MAX_KNOWN_TOKENS: usize = 9;

/// How many quotation marks and brackets may stand before a name.
const MAX_MARKS: usize = 4;
/// How many adjectives may stand between a role and its bearer.
const MAX_ADJECTIVES: usize = 6;

/// A text under reading. All questions about tokens that do not exist are answered "no".
pub(super) struct Scene<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) words: &'static NameWords,
    pub(super) language: Language,
    /// The different words of the text.
    pub(super) vocabulary: Vocabulary,
    /// For each of them, whether it also stands in lower case.
    lower: Vec<bool>,
    /// For each of them, whether a name may begin with it where it has no capital.
    leads: Vec<bool>,
    /// For each token with a capital, the listed names that begin there: past each, the shortest first.
    listed: Vec<Vec<(usize, Known)>>,
    /// Tokens that are part of a role, or of a line that is no sentence.
    muted: Vec<bool>,
    /// Tokens that a role stands right before.
    titled: Vec<bool>,
    /// Whether the text is about a match, so that towns can be teams.
    pub(super) is_sport: bool,
}

/// Which kind of listed name a run of tokens is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    City,
    Area,
    Organisation,
}

impl<'a> Scene<'a> {
    pub(super) fn new(text: &'a Text<'a>, pack: &Pack) -> Self {
        let words = pack.names;
        let vocabulary = Vocabulary::new(&text.tokens);
        let mut lower = vocabulary.ask(|_| false);
        for (at, token) in text.tokens.iter().enumerate() {
            if token.is_word()
                && !token.capital
                && let Some(seen) = vocabulary.number(at).and_then(|word| lower.get_mut(word))
            {
                *seen = true;
            }
        }
        let leads = vocabulary.ask(|at| {
            let folded = text.tokens.get(at).map_or("", |token| &token.folded);
            let tables = [words.lower_heads, words.streets, words.particles];
            tables.iter().any(|table| holds(table, folded))
        });
        let n_sport = text.tokens.iter().filter(|token| holds(words.sport_cues, &token.folded));
        let mut scene = Self {
            text,
            words,
            language: pack.language,
            vocabulary,
            lower,
            leads,
            listed: (0..text.tokens.len())
                .map(|idx| {
                    let is_capital = text.tokens.get(idx).is_some_and(|token| token.capital);
                    if is_capital { listed_at(text, words, idx) } else { Vec::new() }
                })
                .collect(),
            muted: vec![false; text.tokens.len()],
            titled: vec![false; text.tokens.len() + 1],
            is_sport: 3 < n_sport.take(4).count(),
        };
        scene.mute_lines();
        scene.read_roles();
        scene
    }

    pub(super) fn token(&self, idx: usize) -> Option<&'a Token> {
        self.text.tokens.get(idx)
    }

    /// The folded token, or nothing.
    pub(super) fn folded(&self, idx: usize) -> &'a str {
        self.token(idx).map_or("", |token| &token.folded)
    }

    pub(super) fn is_in(&self, idx: usize, table: &[&str]) -> bool {
        holds(table, self.folded(idx))
    }

    /// A word with a capital that is not muted.
    pub(super) fn is_capital(&self, idx: usize) -> bool {
        self.token(idx).is_some_and(|token| token.is_word() && token.capital)
            && self.muted.get(idx) == Some(&false)
    }

    /// A word without a capital.
    pub(super) fn is_lower(&self, idx: usize) -> bool {
        self.token(idx).is_some_and(|token| token.is_word() && !token.capital)
    }

    /// Whether a name may begin at a word without a capital: `ministero della Salute`.
    pub(super) fn leads(&self, idx: usize) -> bool {
        self.vocabulary.of(idx, &self.leads) == Some(&true)
    }

    pub(super) fn is_spaced(&self, idx: usize) -> bool {
        self.token(idx).is_some_and(|token| token.spaced)
    }

    pub(super) fn is_acronym(&self, idx: usize) -> bool {
        self.token(idx).is_some_and(|token| token.is_acronym(self.text.source))
    }

    pub(super) fn is_titled(&self, idx: usize) -> bool {
        self.titled.get(idx) == Some(&true)
    }

    pub(super) fn is_given_name(&self, idx: usize) -> bool {
        self.is_in(idx, self.words.given_names)
    }

    /// Whether the word is also written in lower case here, or is no name anywhere.
    pub(super) fn is_common(&self, idx: usize) -> bool {
        self.is_in(idx, self.words.common) || self.is_in(idx, self.words.titles)
    }

    pub(super) fn is_seen_in_lower(&self, idx: usize) -> bool {
        self.vocabulary.of(idx, &self.lower) == Some(&true)
    }

    /// Whether a heading ran into the text after it: `FirenzeIl`.
    pub(super) fn is_run_together(&self, idx: usize) -> bool {
        let Some(token) = self.token(idx) else { return false };
        let word = self.text.words(token.span);
        let inner = word.char_indices().skip(1).find(|&(_, c)| c.is_uppercase());
        inner.is_some_and(|(at, _)| {
            word.get(at..).is_some_and(|tail| holds(self.words.articles, &fold(tail)))
                && word.get(..at).is_some_and(|head| head.ends_with(char::is_lowercase))
        })
    }

    /// What stands before `idx`, quotation marks and brackets that open passed over; `None` at
    /// the start of the sentence.
    pub(super) fn before(&self, idx: usize, sentence: &Sentence) -> Option<usize> {
        (sentence.tokens.start..idx)
            .rev()
            .take(MAX_MARKS)
            .find(|&at| !matches!(self.folded(at), "\"" | "“" | "«" | "'" | "(" | "„" | "”" | "*"))
    }

    /// Whether a capital at `idx` says nothing: the sentence, a quotation or a list item begins.
    pub(super) fn is_opening(&self, idx: usize, sentence: &Sentence) -> bool {
        let Some(before) = idx.checked_sub(1).filter(|&at| sentence.tokens.start <= at) else {
            return true;
        };
        matches!(self.folded(before), "\"" | "“" | "«" | ":" | "•" | "·" | "*" | ">" | "…")
            || (matches!(self.folded(before), "-" | "(") && before == sentence.tokens.start)
    }

    /// The text of some tokens as one folded name, spaced as in the text.
    pub(super) fn name_of(&self, tokens: Range<usize>) -> String {
        let mut name = String::new();
        for idx in tokens.clone() {
            if idx != tokens.start && self.is_spaced(idx) {
                name.push(' ');
            }
            name.push_str(self.folded(idx));
        }
        name
    }

    pub(super) fn span_of(&self, tokens: &Range<usize>) -> Option<Span> {
        let last = self.token(tokens.end.checked_sub(1)?)?;
        Some(self.token(tokens.start)?.span.cover(last.span))
    }

    /// The longest listed name that begins at `idx` and ends before `end`: past its last token.
    pub(super) fn known(&self, idx: usize, end: usize) -> Option<(usize, Known)> {
        let token = self.token(idx)?;
        let here;
        let listed = if token.capital {
            self.listed.get(idx)?
        } else {
            here = listed_at(self.text, self.words, idx);
            &here
        };
        let starts_with_article = self.is_in(idx, self.words.articles);
        let fits = |&&(past, kind): &&(usize, Known)| {
            let has_capital =
                past == idx + 1 || self.is_capital(past - 1) || self.is_capital(idx + 1);
            // `Corte dei conti` and `Guyana francese` are known by their first word, `Il Giorno` is not.
            past <= end && (has_capital || !starts_with_article && kind != Known::City)
        };
        listed.iter().rev().find(fits).copied()
    }

    /// Lines that hold nothing but initials, and headlines in capitals, where a capital tells no
    /// name from another word.
    fn mute_lines(&mut self) {
        for sentence in &self.text.sentences {
            let tokens = sentence.tokens.clone();
            let words = tokens.clone().filter(|&at| self.token(at).is_some_and(Token::is_word));
            let n_words = words.clone().count();
            let n_acronyms = words.filter(|&at| self.is_acronym(at)).count();
            let paragraph = self.text.paragraphs.get(sentence.paragraph);
            let is_initials = n_words == 1 && n_acronyms == 1 && paragraph == Some(&sentence.span);
            let is_shouted = 4 <= n_words && n_words < n_acronyms * 2;
            if is_initials || is_shouted {
                for at in tokens {
                    if is_initials || self.known(at, at + 1).is_none() {
                        self.mute(at);
                    }
                }
            }
        }
    }

    /// Marks what a role is the role of, and the name that a role leads to.
    fn read_roles(&mut self) {
        for sentence in &self.text.sentences {
            let end = sentence.tokens.end;
            for idx in sentence.tokens.clone() {
                if self.is_in(idx, self.words.titles) {
                    let after = self.role_end(idx + 1, end);
                    self.mute_portfolio(idx + 1, end);
                    if let Some(titled) = self.titled.get_mut(after) {
                        *titled = true;
                    }
                }
            }
        }
    }

    /// Past the role whose head is right before `idx`: adjectives and portfolio.
    fn role_end(&self, idx: usize, end: usize) -> usize {
        let mut at = idx;
        while at < end.min(idx + MAX_ADJECTIVES) && self.is_lower(at) && self.is_adjective(at) {
            at += 1;
        }
        let mut after_portfolio = at;
        while let Some(next) = self.portfolio_end(after_portfolio, end) {
            after_portfolio = next;
        }
        while after_portfolio < end
            && self.is_lower(after_portfolio)
            && self.words.country_by_adjective(self.folded(after_portfolio)).is_some()
        {
            after_portfolio += 1;
        }
        // A comma may stand between the role and its bearer.
        if self.folded(after_portfolio) == "," && at < after_portfolio {
            after_portfolio += 1;
        }
        after_portfolio
    }

    /// Adjectives that stand between a role and a name: `presidente russo`, `leader nazionale`.
    pub(super) fn is_adjective(&self, idx: usize) -> bool {
        self.words.country_by_adjective(self.folded(idx)).is_some()
            || self.is_in(idx, self.words.organisation_adjectives)
            || self.is_in(idx, self.words.titles)
    }

    /// `dell'Interno`, `e delle Finanze`, `del Consiglio`: past it, unless a body of its own
    /// begins there.
    fn portfolio_end(&self, idx: usize, end: usize) -> Option<usize> {
        let of = if self.is_in(idx, self.words.and) { idx + 1 } else { idx };
        let noun = if self.is_in(of, self.words.of) { of + 1 } else { of };
        if idx == noun || end <= noun || !self.is_in(noun, self.words.portfolios) {
            return None;
        }
        if self.known(noun, end).is_some_and(|(known, _)| noun + 1 < known) {
            return None;
        }
        let followed_by_its_own = self.is_in(noun, self.words.organisation_heads)
            && (self.is_in(noun + 1, self.words.of)
                || self.is_lower(noun + 1)
                    && (self.is_in(noun + 1, self.words.organisation_adjectives)
                        || self.words.country_by_adjective(self.folded(noun + 1)).is_some())
                || self.is_capital(noun + 1) && !self.is_given_name(noun + 1));
        (!followed_by_its_own).then(|| {
            // `degli Affari Esteri`, `dello Sviluppo economico`.
            let mut past = noun + 1;
            while past < end && self.is_in(past, self.words.portfolios) && self.is_spaced(past) {
                past += 1;
            }
            past
        })
    }

    fn mute_portfolio(&mut self, idx: usize, end: usize) {
        let mut at = idx;
        while at < end.min(idx + MAX_ADJECTIVES) && self.is_lower(at) && self.is_adjective(at) {
            at += 1;
        }
        while let Some(next) = self.portfolio_end(at, end) {
            for muted in at..next {
                self.mute(muted);
            }
            at = next;
        }
    }

    fn mute(&mut self, idx: usize) {
        if let Some(muted) = self.muted.get_mut(idx) {
            *muted = true;
        }
    }

    /// Whether an age follows: `, 45 anni`.
    pub(super) fn is_age(&self, idx: usize) -> bool {
        let number = if matches!(self.folded(idx), "," | "(") { idx + 1 } else { idx };
        self.token(number).is_some_and(|token| token.kind == TokenKind::Number)
            && self.is_in(number + 1, self.words.years)
    }
}

/// Every listed name that begins at a token: past its last token, and what it is.
fn listed_at(text: &Text<'_>, words: &NameWords, idx: usize) -> Vec<(usize, Known)> {
    let mut found = Vec::new();
    let mut name = String::new();
    for (at, token) in text.tokens.iter().enumerate().skip(idx).take(MAX_KNOWN_TOKENS) {
        if at != idx && token.spaced {
            name.push(' ');
        }
        name.push_str(&token.folded);
        if !words.begins_a_name(&name) {
            break;
        }
        let kind = if holds(words.organisations, &name) {
            Known::Organisation
        } else if words.is_city(&name) {
            Known::City
        } else if words.is_place(&name) {
            Known::Area
        } else {
            continue;
        };
        found.push((at + 1, kind));
    }
    found
}
