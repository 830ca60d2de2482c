//! Paragraphs and sentences.

use super::span::Span;
use super::token::{Token, TokenKind};

/// A sentence: its place in the text and its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From the first token's first byte to past the last one's.
    pub span: Span,
    /// Its tokens, as a half-open range of indices.
    pub tokens: std::ops::Range<usize>,
    /// The paragraph it stands in, counted from zero.
    pub paragraph: usize,
}

/// The most tokens a sentence has. What is longer is no prose but a table, a list or an attack, and
/// is cut: later steps look at every pair of places in a sentence, and stay linear in the text by
/// this bound. The longest sentences of newspapers have about 150.
const LONGEST: usize = 240;

/// Where the paragraphs of a text stand: its lines, without the empty ones. Spans leave out the
/// white space around them.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut line_start = 0;
    for line in text.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let start = line_start + (line.len() - line.trim_start().len());
            found.push(Span::new(start, start + trimmed.len()));
        }
        line_start += line.len();
        line_start += text[line_start..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// Cuts tokens into sentences. A sentence never crosses a paragraph; it ends at `.`, `!`, `?` or
/// `…` where the next word has a capital and the word before is no abbreviation. One that goes on for
/// more than 240 tokens is cut, at a comma or the like where there is one.
///
/// `is_abbreviation` is asked with the folded word before a full stop.
#[must_use]
pub fn sentences(
    text: &str,
    tokens: &[Token],
    paragraphs: &[Span],
    is_abbreviation: impl Fn(&str) -> bool,
) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut first = 0;
    for (paragraph, bounds) in paragraphs.iter().enumerate() {
        while first < tokens.len() && tokens[first].span.start() < bounds.start() {
            first += 1;
        }
        let mut idx = first;
        while idx < tokens.len() && tokens[idx].span.start() < bounds.end() {
            let end = idx + 1;
            let last = tokens.get(end).is_none_or(|next| bounds.end() <= next.span.start());
            if last || ends_sentence(text, tokens, idx, &is_abbreviation) {
                let span = tokens[first].span.cover(tokens[idx].span);
                found.push(Sentence { span, tokens: first..end, paragraph });
                first = end;
            } else if LONGEST <= end - first {
                let end = cut(text, &tokens[first..end]) + first;
                let span = tokens[first].span.cover(tokens[end - 1].span);
                found.push(Sentence { span, tokens: first..end, paragraph });
                first = end;
            }
            idx = end;
        }
    }
    found
}

/// How many of the tokens of an endless sentence make a piece: up to the last mark between clauses, if
/// that leaves a piece of some length.
fn cut(text: &str, tokens: &[Token]) -> usize {
    let mark = |token: &Token| matches!(token.span.of(text), ";" | "," | ":") && !token.is_word();
    let last = tokens.iter().rposition(mark).map_or(0, |at| at + 1);
    if LONGEST / 2 < last { last } else { tokens.len() }
}

/// Whether a sentence ends with token `idx`, which is not the paragraph's last.
fn ends_sentence(
    text: &str,
    tokens: &[Token],
    idx: usize,
    is_abbreviation: &impl Fn(&str) -> bool,
) -> bool {
    // Closing quotation marks and brackets belong to the sentence they close.
    let mut stop = idx;
    while 0 < stop
        && matches!(tokens[stop].span.of(text), "”" | "»" | "\"" | ")")
        && !tokens[stop].spaced
    {
        stop -= 1;
    }
    let next = &tokens[idx + 1];
    if !next.spaced && (tokens[stop].span.of(text) != "." || stop == idx) {
        return false;
    }
    let opens = next.capital
        || next.kind == TokenKind::Number
        || matches!(next.span.of(text), "“" | "«" | "\"" | "(" | "-" | "–" | "—" | "'");
    match tokens[stop].span.of(text) {
        "!" | "?" | "…" => opens && next.kind != TokenKind::Number,
        "." => {
            let Some(before) = stop.checked_sub(1).map(|at| &tokens[at]) else { return opens };
            let initial =
                before.is_word() && before.capital && before.span.of(text).chars().count() == 1;
            let ellipsis = before.span.of(text) == ".";
            opens && !initial && !ellipsis && !is_abbreviation(&before.folded)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::text::tokenize;

    fn lengths(text: &str) -> Vec<usize> {
        let found = sentences(text, &tokenize(text), &paragraphs(text), |_| false);
        found.iter().map(|sentence| sentence.tokens.len()).collect()
    }

    #[test]
    fn an_endless_sentence_is_cut_at_a_comma() {
        assert_eq!(lengths(&"uno, due ".repeat(100)), [239, 61]);
        assert_eq!(lengths(&"uno ".repeat(500)), [240, 240, 20]);
        assert_eq!(lengths(&"Uno due tre. ".repeat(100)), [4; 100]);
    }
}
