//! Laws, events and works, where the text names them outright: by the words of their names alone.
//!
//! They are laid over the names that were found before, which claims are read by: a place inside the
//! name of an event goes on saying where something was counted.

use super::words::{NameWords, holds};
use crate::engine::lang::Pack;
use crate::engine::model::{EntityKind, Figure, Mention};
use crate::engine::text::{Sentence, Span, Text, Token, TokenKind};
use std::ops::Range;

/// How many tokens a word of the lists may have: `d.lgs.`, `disegno di legge`.
const MAX_PHRASE: usize = 5;
/// More tokens than the name of a law or an event has before its last word.
const MAX_BEFORE: usize = 9;
/// More capitals after a noun are no name but a headline.
const MAX_CAPITALS: usize = 4;
/// How many tokens a title in quotation marks may have.
const MAX_TITLE: usize = 12;
/// How many complements a name has: `Festival del cinema di Venezia`.
const MAX_COMPLEMENTS: usize = 2;

/// The words by which a language names laws, events and works outright. Every table is folded and
/// sorted as bytes; marks that are closed up stand closed up (`n.`).
#[derive(Debug)]
pub struct OutrightWords {
    /// What the number of a law follows: `legge 194`.
    pub numbered_laws: &'static [&'static str],
    /// What stands between the two: `n.`.
    pub number_marks: &'static [&'static str],
    /// What the name of a law follows: `decreto Ronchi`.
    pub named_laws: &'static [&'static str],
    /// What the name of a law ends with: `Clean Air Act`.
    pub law_ends: &'static [&'static str],
    /// What the name of an event follows: `uragano Ida`.
    pub named_events: &'static [&'static str],
    /// What the place or the year of an event follows: `Festival di Sanremo`.
    pub placed_events: &'static [&'static str],
    /// Adjectives after those.
    pub event_adjectives: &'static [&'static str],
    /// What such an event may be an event of, before its place: `Festival del cinema di Venezia`.
    pub event_nouns: &'static [&'static str],
    /// What the name of an event ends with: `Tokyo Olympics`.
    pub event_ends: &'static [&'static str],
    /// Events with one name the world over: `Super Bowl`.
    pub events: &'static [&'static str],
    /// Who meets at summits.
    pub groups: &'static [&'static str],
    /// Those of them that are but their meetings: `G7 di Taormina`.
    pub meetings: &'static [&'static str],
    /// What such a meeting is called.
    pub summits: &'static [&'static str],
    /// What the place of a summit follows.
    pub summit_links: &'static [&'static str],
    /// What a title in quotation marks follows: `romanzo`.
    pub works: &'static [&'static str],
    /// What ties the capitals of a name.
    pub links: &'static [&'static str],
    /// What leads to one that is known: definite articles, with a preposition in them or not.
    pub definite: &'static [&'static str],
    /// What is in no such name though a headline gives it a capital.
    pub never_inside: &'static [&'static str],
}

/// Adds what is named outright to the names of a text. A treaty, or a longer name around it, stays;
/// every other name that it touches gives way. `figures` are the numbers of the text: `la legge 40 anni
/// dopo` has no number.
#[must_use]
pub fn outright(
    text: &Text<'_>,
    pack: &Pack,
    names: &[Mention],
    figures: &[Figure],
) -> Vec<Mention> {
    let reader = Reader { text, names: pack.names, words: pack.names.outright, figures };
    let mut found = reader.found();
    found.retain(|own| {
        let stays = |name: &Mention| {
            name.kind == EntityKind::Agreement
                || name.span != own.span && name.span.contains(own.span)
        };
        !touching(names, own.span).iter().any(stays)
    });
    let free = |name: &&Mention| touching(&found, name.span).is_empty();
    let mut all: Vec<Mention> = names.iter().filter(free).cloned().collect();
    all.extend(found.iter().cloned());
    all.sort_by_key(|mention| mention.span);
    all
}

/// The mentions that share a letter with a span.
fn touching(mentions: &[Mention], span: Span) -> &[Mention] {
    let first = mentions.partition_point(|other| other.span.end() <= span.start());
    let past = mentions.partition_point(|other| other.span.start() < span.end());
    mentions.get(first..past).unwrap_or_default()
}

struct Reader<'a> {
    text: &'a Text<'a>,
    names: &'static NameWords,
    words: &'static OutrightWords,
    figures: &'a [Figure],
}

/// A name: where it stands, and past its last token.
type Found = (Span, usize, EntityKind);

impl Reader<'_> {
    /// All of them, in order, none overlapping another.
    fn found(&self) -> Vec<Mention> {
        let mut found: Vec<Mention> = Vec::new();
        for sentence in self.text.sentences.iter().filter(|sentence| !self.is_shouted(sentence)) {
            let tokens = sentence.tokens.clone();
            let mut at = tokens.start;
            while at < tokens.end {
                let floor = found.last().map_or(0, |last| self.text.token_at(last.span.end()));
                match self.at(at, floor.max(tokens.start)..tokens.end) {
                    Some((span, past, kind)) => {
                        found.push(Mention { span, kind });
                        at = past.max(at + 1);
                    }
                    None => at += 1,
                }
            }
        }
        found
    }

    fn at(&self, at: usize, within: Range<usize>) -> Option<Found> {
        if !self.text.tokens.get(at)?.is_word() {
            return None;
        }
        let name = |tokens: Range<usize>, kind| Some((self.span(&tokens)?, tokens.end, kind));
        let (start, end) = (within.start, within.end);
        let law = || {
            let past = self.numbered_law(at, end).or_else(|| self.named_law(at, start, end));
            past.map(|past| at..past).or_else(|| self.ended(at, &within, self.words.law_ends))
        };
        let event = || {
            let past = self.named_event(at, end).or_else(|| self.placed_event(at, start, end));
            past.or_else(|| self.summit(at, end))
                .map(|past| at..past)
                .or_else(|| self.ended(at, &within, self.words.event_ends))
                .or_else(|| self.event(at, end).map(|past| at..past))
        };
        self.work(at, end)
            .or_else(|| name(law()?, EntityKind::Law))
            .or_else(|| name(event()?, EntityKind::Event))
    }

    /// `legge n. 194 del 1978`, `Directive 2009/28/EC`.
    fn numbered_law(&self, at: usize, end: usize) -> Option<usize> {
        let mut number = self.phrase(at, end, self.words.numbered_laws)?;
        // `Regulation (EU) 2016/679`.
        if self.folded(number) == "("
            && self.is_capital(number + 1)
            && self.folded(number + 2) == ")"
        {
            number += 3;
        }
        number = self.phrase(number, end, self.words.number_marks).unwrap_or(number);
        if end <= number || !self.is_number(number) {
            return None;
        }
        let mut past = number + 1;
        while past + 1 < end
            && matches!(self.folded(past), "/" | "-")
            && !self.is_spaced(past)
            && !self.is_spaced(past + 1)
            && (self.is_number(past + 1) || self.is_capital(past + 1))
        {
            past += 2;
        }
        let digits = self.span(&(number..past))?;
        let next = self.figures.partition_point(|figure| figure.span.end() <= digits.start());
        let counts = self
            .figures
            .get(next)
            .is_some_and(|figure| figure.span.overlaps(digits) && !digits.contains(figure.span));
        (!counts).then(|| self.year_end(past, end))
    }

    /// `legge Fornero`, `decreto Cura Italia`, `decreto «Salva Italia»`.
    fn named_law(&self, at: usize, start: usize, end: usize) -> Option<usize> {
        let name = self.phrase(at, end, self.words.named_laws)?;
        if !self.is_definite(at, start) {
            return None;
        }
        if let Some((_, past)) = self.quoted(name, end) {
            return Some(past);
        }
        let past = self.capitals(name, end)?;
        // `la legge Maria` may be read by her.
        let is_other = self.is_given(name) || self.is_known(name..past);
        (!is_other).then_some(past)
    }

    /// `uragano Ida`, `Operazione Mare Nostrum`, `Expo 2015`.
    fn named_event(&self, at: usize, end: usize) -> Option<usize> {
        let name = self.phrase(at, end, self.words.named_events)?;
        let past = match self.capitals(name, end) {
            Some(past) if !self.is_known(name..past) => past,
            _ => return None,
        };
        Some(self.year_end(past, end))
    }

    /// `Festival di Sanremo`, `Giochi olimpici di Tokyo`, `Mondiali 2022`.
    fn placed_event(&self, at: usize, start: usize, end: usize) -> Option<usize> {
        let mut past = self.phrase(at, end, self.words.placed_events)?;
        if !self.is_capital(at) && !self.is_definite(at, start) {
            return None;
        }
        while past < end && holds(self.words.event_adjectives, self.folded(past)) {
            past += 1;
        }
        let placed = self.complements(past, end, self.names.of);
        let year = self.year_end(placed.unwrap_or(past), end);
        (past < year).then_some(year)
    }

    /// `vertice G20 di Bali`, `G7 summit in Hiroshima`, `G7 di Taormina`.
    fn summit(&self, at: usize, end: usize) -> Option<usize> {
        let words = self.words;
        let first = self.phrase(at, end, words.summits);
        let lead =
            first.map_or(at, |past| past + usize::from(holds(self.names.of, self.folded(past))));
        let group = self.phrase(lead, end, words.groups)?;
        let last = if first.is_none() { self.phrase(group, end, words.summits) } else { None };
        let past = last.unwrap_or(group);
        if first.is_some() || last.is_some() {
            let placed = self.complements(past, end, words.summit_links);
            return Some(self.year_end(placed.unwrap_or(past), end));
        }
        self.phrase(lead, end, words.meetings)?;
        self.complements(past, end, self.names.of_bare)
    }

    /// `Super Bowl LV`, `Coppa del mondo`.
    fn event(&self, at: usize, end: usize) -> Option<usize> {
        let past = self.phrase(at, end, self.words.events)?;
        if !self.is_capital(at) {
            return None;
        }
        let is_roman = past < end
            && self.is_capital(past)
            && self.folded(past).chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'l' | 'c'));
        Some(if is_roman { past + 1 } else { self.year_end(past, end) })
    }

    /// What ends at `at` in a word of a list, and begins after what leads to one that is known:
    /// `the Clean Air Act`.
    fn ended(&self, at: usize, within: &Range<usize>, ends: &[&str]) -> Option<Range<usize>> {
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

    /// `film «La grande bellezza»`: the title alone.
    fn work(&self, at: usize, end: usize) -> Option<Found> {
        let open = self.phrase(at, end, self.words.works)?;
        let (span, past) = self.quoted(open, end)?;
        Some((span, past, EntityKind::Work))
    }

    /// What stands between the quotation marks that open at `open`, and past them; it begins with a
    /// capital or a number and is short enough for a title.
    fn quoted(&self, open: usize, end: usize) -> Option<(Span, usize)> {
        let closing = match self.folded(open) {
            "\"" => ['"', '”'],
            "“" | "„" => ['”', '“'],
            "«" => ['»', '»'],
            "'" | "‘" => ['\'', '’'],
            _ => return None,
        };
        let first = open + 1;
        if end <= first
            || self.is_spaced(first)
            || !(self.is_capital(first) || self.is_number(first))
        {
            return None;
        }
        for at in first..end.min(first + MAX_TITLE + 1) {
            let token = self.text.tokens.get(at)?;
            let word = self.text.words(token.span);
            let is_closed = |c: char| closing.contains(&c);
            // An apostrophe ends a title only where nothing is tied to it.
            let is_free = at + 1 == end || self.is_spaced(at + 1) || !self.is_word(at + 1);
            if let Some(inside) = word.strip_suffix(is_closed)
                && (is_free || inside.is_empty() && !closing.contains(&'\''))
            {
                let start = self.text.tokens.get(first)?.span.start();
                let title = Span::new(start, token.span.start() + inside.len());
                let words = title.of(self.text.source).trim_end_matches([',', '.', ' ']);
                let title = Span::new(start, start + words.len());
                return (!title.is_empty()).then_some((title, at + 1));
            }
        }
        None
    }

    /// Past `di Sanremo`, `del cinema di Venezia`.
    fn complements(&self, at: usize, end: usize, links: &[&str]) -> Option<usize> {
        let mut past = None;
        let mut of = at;
        for _ in 0..MAX_COMPLEMENTS {
            if end <= of + 1 || !holds(links, self.folded(of)) {
                break;
            }
            let noun = of + 1;
            if !self.is_capital(noun) && holds(self.words.event_nouns, self.folded(noun)) {
                of = noun + 1;
                continue;
            }
            if self.is_person(noun) {
                break;
            }
            let Some(next) = self.capitals(noun, end) else { break };
            past = Some(next);
            of = next;
        }
        past
    }

    /// Past the capitals that begin at `at`, hyphens among them; nothing for a headline.
    fn capitals(&self, at: usize, end: usize) -> Option<usize> {
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
    fn year_end(&self, at: usize, end: usize) -> usize {
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
    fn phrase(&self, at: usize, end: usize, table: &[&str]) -> Option<usize> {
        let mut words = String::new();
        let mut longest = None;
        for next in at..end.min(at + MAX_PHRASE) {
            if next != at && self.is_spaced(next) {
                words.push(' ');
            }
            words.push_str(self.folded(next));
            if holds(table, &words) {
                longest = Some(next + 1);
            }
        }
        longest
    }

    /// Whether a definite article leads to `at`, or a sentence begins there with a capital.
    fn is_definite(&self, at: usize, start: usize) -> bool {
        match at.checked_sub(1).filter(|before| start <= *before) {
            Some(before) => holds(self.words.definite, self.folded(before)),
            None => self.is_capital(at),
        }
    }

    /// A place or body that the lists know.
    fn is_known(&self, tokens: Range<usize>) -> bool {
        let first = self.folded(tokens.start);
        let alone = tokens.len() == 1;
        alone && (holds(self.names.organisations, first) || self.names.is_place(first))
    }

    fn is_given(&self, at: usize) -> bool {
        holds(self.names.given_names, self.folded(at))
    }

    /// A given name with a family name.
    fn is_person(&self, at: usize) -> bool {
        self.is_given(at) && self.is_capital(at + 1) && self.is_spaced(at + 1)
    }

    fn is_never_inside(&self, at: usize) -> bool {
        holds(self.words.never_inside, self.folded(at))
    }

    /// A line in capitals, where they tell no name from another word.
    fn is_shouted(&self, sentence: &Sentence) -> bool {
        let tokens = self.text.tokens.get(sentence.tokens.clone()).unwrap_or_default();
        let words = tokens.iter().filter(|token| token.is_word());
        let n_shouted = words.clone().filter(|token| token.is_acronym(self.text.source)).count();
        let n_words = words.count();
        4 <= n_words && n_words < n_shouted * 2
    }

    fn folded(&self, at: usize) -> &str {
        self.text.tokens.get(at).map_or("", |token| &token.folded)
    }

    fn is_word(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(Token::is_word)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|token| token.is_word() && token.capital)
    }

    fn is_number(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number)
    }

    fn is_spaced(&self, at: usize) -> bool {
        self.text.tokens.get(at).is_some_and(|token| token.spaced)
    }

    fn span(&self, tokens: &Range<usize>) -> Option<Span> {
        let last = self.text.tokens.get(tokens.end.checked_sub(1)?)?;
        Some(self.text.tokens.get(tokens.start)?.span.cover(last.span))
    }
}

/// Whether a figure is part of a name: the number of a law, the year of an event.
#[must_use]
pub fn is_in_name(mentions: &[Mention], figure: Span) -> bool {
    let before = mentions.partition_point(|mention| mention.span.start() <= figure.start());
    mentions
        .get(..before)
        .and_then(<[_]>::last)
        .is_some_and(|mention| mention.kind.holds_numbers() && mention.span.contains(figure))
}
