//! The tokens of a text as the rules of this part look at them.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;

use super::numerals::{Spelled, first_letters, spelled_from};
use super::ordinals::{Ordinal, ordinal_value};
use super::recent::Recent;
use super::scan::Scanned;
use super::style::Style;
use super::terms::Phrases;
use super::unit_at::UnitAt;
use super::words::FigureWords;
use crate::engine::model::Date;
use crate::engine::text::{Span, Text, TokenKind};

/// How many words back and forth a rule may look.
pub(super) const REACH: usize = 8;

/// One token, with the apostrophe of an elided word put back where the text has a space after it.
#[derive(Debug)]
pub(super) struct Tok<'a> {
    pub span: Span,
    pub kind: TokenKind,
    pub word: Cow<'a, str>,
    pub capital: bool,
    pub spaced: bool,
    /// Whether a sentence or a quotation starts here, so that a capital says nothing.
    pub opens: bool,
    /// Which phrases of dates begin with this word.
    pub terms: Range<usize>,
    /// The number that this word says.
    pub numeral: Option<Spelled>,
    /// The place in an order that it says.
    pub ordinal: Option<Ordinal>,
    /// Whether a date may start here, once a rule has asked.
    pub may_date: Cell<Option<bool>>,
}

/// What every rule needs to see.
#[derive(Debug)]
pub(super) struct Ctx<'a> {
    pub source: &'a str,
    pub toks: Vec<Tok<'a>>,
    pub words: &'a FigureWords,
    pub published: Option<Date>,
    /// Its decimal mark.
    pub style: Style,
    /// What words and phrases do in a date.
    pub phrases: Phrases,
    /// Whether the month stands first in a date of digits: as in the language, unless the text has
    /// one that can only be the other way round.
    pub month_first: bool,
    /// The numbers that were read last.
    pub numbers: Recent<Option<Scanned>>,
    /// The units that were read last.
    pub units: Recent<Option<(UnitAt, usize)>>,
    /// How often a rule looked at a token: the work done, whatever the machine.
    #[cfg(test)]
    pub looks: Cell<usize>,
}

impl<'a> Ctx<'a> {
    pub fn new(text: &'a Text<'_>, published: Option<Date>, words: &'a FigureWords) -> Self {
        let mut toks: Vec<Tok<'a>> = Vec::with_capacity(text.tokens.len());
        let mut read_to = 0;
        let mut turned = false;
        for sentence in &text.sentences {
            // An empty mark keeps words of two sentences apart.
            let start = sentence.span.start();
            toks.push(Tok {
                span: Span::new(start, start),
                kind: TokenKind::Mark,
                word: Cow::Borrowed("\n"),
                capital: false,
                spaced: true,
                opens: false,
                terms: 0..0,
                numeral: None,
                ordinal: None,
                may_date: Cell::new(None),
            });
            let tokens = text.tokens.get(sentence.tokens.clone()).unwrap_or_default();
            for token in tokens {
                let gap = text.source.get(read_to..token.span.start()).unwrap_or_default();
                turned = gap.chars().fold(turned, turns);
                read_to = token.span.end();
                if token.folded == "'"
                    && !token.spaced
                    && let Some(last) = toks.last_mut()
                    && last.kind == TokenKind::Word
                    && last.word.ends_with(|c: char| !"aeiouàèéìòù'".contains(c))
                    && !(words.owns_after_s && last.word.len() > 1 && last.word.ends_with('s'))
                {
                    last.span = last.span.cover(token.span);
                    last.word.to_mut().push('\'');
                    continue;
                }
                let opens = toks.last().is_none_or(|last| last.kind == TokenKind::Mark)
                    || follows_time(&toks);
                // Digits that are shown from right to left say something else than is written.
                let hidden = turned && token.kind == TokenKind::Number;
                toks.push(Tok {
                    span: token.span,
                    kind: token.kind,
                    word: Cow::Borrowed(if hidden { "\u{202e}" } else { &token.folded }),
                    capital: token.capital,
                    spaced: token.spaced,
                    opens,
                    terms: 0..0,
                    numeral: None,
                    ordinal: None,
                    may_date: Cell::new(None),
                });
            }
        }
        let style = Style::of(&toks, words.numerals);
        let phrases = Phrases::new(words.calendar);
        let may_name = |tok: &&mut Tok<'_>| tok.kind == TokenKind::Word || tok.word == "'";
        for tok in toks.iter_mut().filter(may_name) {
            tok.terms = phrases.of(&tok.word);
        }
        let letters = first_letters(words.numerals);
        for tok in &mut toks {
            tok.numeral = spelled_from(&tok.word, words.numerals, &letters);
            tok.ordinal = ordinal_value(&tok.word, words.numerals);
        }
        let month_first = month_first(&toks).unwrap_or(words.calendar.month_first);
        Self {
            source: text.source,
            toks,
            words,
            published,
            style,
            phrases,
            month_first,
            numbers: Recent::new(),
            units: Recent::new(),
            #[cfg(test)]
            looks: Cell::new(0),
        }
    }

    /// The folded word at an index; empty past the ends.
    pub fn word(&self, idx: usize) -> &str {
        #[cfg(test)]
        self.looks.set(self.looks.get() + 1);
        self.toks.get(idx).map_or("", |tok| &tok.word)
    }

    /// The word before an index, if it is not before `floor`.
    pub fn before(&self, idx: usize, floor: usize) -> &str {
        if floor < idx { self.word(idx - 1) } else { "" }
    }

    /// The number that the word at an index says.
    pub fn numeral(&self, idx: usize) -> Option<Spelled> {
        self.toks.get(idx)?.numeral
    }

    /// The place in an order that the word at an index says.
    pub fn ordinal(&self, idx: usize) -> Option<Ordinal> {
        self.toks.get(idx)?.ordinal
    }

    pub fn is(&self, idx: usize, list: &[&str]) -> bool {
        list.contains(&self.word(idx))
    }

    pub fn kind(&self, idx: usize) -> Option<TokenKind> {
        self.toks.get(idx).map(|tok| tok.kind)
    }

    /// Whether white space is before the token; past the end too.
    pub fn spaced(&self, idx: usize) -> bool {
        self.toks.get(idx).is_none_or(|tok| tok.spaced || tok.word == "\n")
    }

    /// Whether a hyphen joins what is before it to what is after: `three-day`.
    pub fn is_joined(&self, idx: usize) -> bool {
        self.word(idx) == "-" && !self.spaced(idx) && !self.spaced(idx + 1)
    }

    /// Whether this is in a title where every longer word has a capital, so that it says nothing:
    /// "Three Dead in Factory Fire". A title is short and has no full stop.
    pub fn is_titled(&self, idx: usize) -> bool {
        let inside = |&at: &usize| !matches!(self.word(at), "" | "\n");
        let before = (idx.saturating_sub(2 * REACH)..idx).rev().take_while(inside);
        let after = (idx + 1..=idx + 2 * REACH).take_while(inside);
        let last = after.clone().last().unwrap_or(idx);
        let mut long = before
            .chain(after)
            .filter_map(|at| self.toks.get(at))
            .filter(|tok| tok.kind == TokenKind::Word && 4 < tok.word.len());
        let ends = last < idx + 2 * REACH && self.word(last) != ".";
        ends && long.clone().count() > 1 && long.all(|tok| tok.capital)
    }

    /// Whether some tokens are all there is in their sentence, but for the mark that ends it.
    pub fn is_alone(&self, start: usize, end: usize) -> bool {
        let opens = start.checked_sub(1).is_none_or(|at| self.word(at) == "\n");
        let end = end + usize::from(matches!(self.word(end), "." | "," | ";" | "!" | "?"));
        opens && matches!(self.word(end), "" | "\n")
    }

    /// The index past a phrase that stands at `idx`.
    pub fn phrase_at(&self, idx: usize, phrase: &str) -> Option<usize> {
        let mut end = idx;
        let mut rest = phrase;
        loop {
            let word = self.word(end);
            rest = rest.strip_prefix(word).filter(|_| !word.is_empty())?;
            end += 1;
            if rest.is_empty() {
                return Some(end);
            }
            rest = rest.strip_prefix(' ')?;
        }
    }

    /// The same, where hyphens may join its words: `square-foot`.
    pub fn joined_phrase_at(&self, idx: usize, phrase: &str) -> Option<usize> {
        // Most phrases begin otherwise.
        if !phrase.starts_with(self.word(idx)) {
            return None;
        }
        let mut end = idx;
        for word in phrase.split(' ') {
            if idx < end && self.word(end) != word && self.is_joined(end) {
                end += 1;
            }
            if self.word(end) != word {
                return None;
            }
            end += 1;
        }
        Some(end)
    }

    /// The index past the longest of some phrases that stands at `idx`.
    pub fn any_phrase_at(&self, idx: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().filter_map(|phrase| self.phrase_at(idx, phrase)).max()
    }

    /// The longest of some phrases with a meaning that stands at `idx`: its meaning and the index
    /// past it.
    pub fn meaning_at<T: Copy>(&self, idx: usize, phrases: &[(&str, T)]) -> Option<(T, usize)> {
        phrases
            .iter()
            .filter_map(|&(phrase, meaning)| Some((meaning, self.phrase_at(idx, phrase)?)))
            .max_by_key(|&(_, end)| end)
    }

    /// The index of the first word of a phrase that ends before `end` and starts at `floor` or later.
    pub fn phrase_before(&self, end: usize, phrase: &str, floor: usize) -> Option<usize> {
        let mut start = end;
        let mut rest = phrase;
        loop {
            let word = self.before(start, floor);
            rest = rest.strip_suffix(word).filter(|_| !word.is_empty())?;
            start -= 1;
            if rest.is_empty() {
                return Some(start);
            }
            rest = rest.strip_suffix(' ')?;
        }
    }

    /// The start of the longest of some phrases that end before `end`.
    pub fn any_phrase_before(&self, end: usize, phrases: &[&str], floor: usize) -> Option<usize> {
        phrases.iter().filter_map(|phrase| self.phrase_before(end, phrase, floor)).min()
    }

    /// Whether a common noun or the like stands here: a lower-case word with a meaning of its own.
    pub fn has_content(&self, idx: usize) -> bool {
        self.toks.get(idx).is_some_and(|tok| {
            tok.kind == TokenKind::Word
                && !tok.capital
                && 2 < tok.word.len()
                && !self.words.calendar.function_words.contains(&&*tok.word)
        })
    }

    /// Whether a common noun stands here that ends as one in the plural does.
    pub fn is_plural(&self, idx: usize) -> bool {
        let word = self.word(idx);
        let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        let singular = ends(self.words.numerals.nouns_after_one);
        self.has_content(idx) && ends(self.words.identifiers.plurals) && !singular
    }

    /// The span of some tokens; empty for none.
    pub fn span(&self, start: usize, end: usize) -> Span {
        match (self.toks.get(start), end.checked_sub(1).and_then(|last| self.toks.get(last))) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::new(0, 0),
        }
    }
}

/// Whether all there is of a sentence is a time, as that of an entry in a live report: "18:05 Due
/// feriti".
fn follows_time(toks: &[Tok<'_>]) -> bool {
    let number = |tok: &Tok<'_>| tok.kind == TokenKind::Number;
    match toks {
        [.., open, time] if open.word == "\n" => {
            number(time) && time.word.split_once('.').is_some_and(|(_, minutes)| minutes.len() == 2)
        }
        [.., open, hour, colon, minutes] if open.word == "\n" => {
            number(hour) && colon.word == ":" && number(minutes)
        }
        _ => false,
    }
}

/// Whether the text is shown from right to left after a sign.
fn turns(turned: bool, sign: char) -> bool {
    match sign {
        '\u{202e}' => true,
        '\u{202c}' | '\u{2069}' | '\n' => false,
        _ => turned,
    }
}

/// Whether the first date of digits that can be read in one way only has the month first.
fn month_first(toks: &[Tok<'_>]) -> Option<bool> {
    let part = |tok: &Tok<'_>| tok.word.parse::<u8>().ok().filter(|n| (1..=31).contains(n));
    toks.windows(5).find_map(|window| {
        let [a, mark, b, other, year] = window else { return None };
        let slashed = mark.word == "/" && other.word == "/" && matches!(year.word.len(), 2 | 4);
        let (a, b) = (part(a).filter(|_| slashed)?, part(b)?);
        (12 < a || 12 < b).then_some(12 < b)
    })
}
