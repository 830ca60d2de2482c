//! Laws, events and works, where the text names them outright: by the words of their names alone.
//!
//! They are laid over the names that were found before, which claims are read by: a place inside the
//! name of an event goes on saying where something was counted.

mod events;
mod laws;
mod parts;
mod words;
mod works;

use super::words::{NameWords, begins_one};
use crate::engine::lang::Pack;
use crate::engine::model::{EntityKind, Figure, Mention};
use crate::engine::text::{Span, Text};
use std::ops::Range;

pub use words::OutrightWords;

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
    let words = pack.names.outright;
    let reader = Reader { text, names: pack.names, words, starts: words.starts(), figures };
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
    /// All that such a name may be known by, sorted: nearly all words begin none of it.
    starts: Vec<&'static str>,
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
        if !self.text.tokens.get(at)?.is_word() || !begins_one(&self.starts, self.folded(at)) {
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
