//! Collects the marked ranges of a paragraph and flattens them into pieces in order.

use crate::engine::model::EntityKind;
use crate::engine::text::Span;

/// A stretch of a paragraph, with what it is marked as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words without a mark.
    Plain(String),
    /// A name; `entity` counts the bundle's entities from zero, `mention` those of the article.
    Name {
        /// The words.
        words: String,
        /// What it names.
        kind: EntityKind,
        /// Which entity of the bundle.
        entity: usize,
        /// Which mention of the article.
        mention: usize,
    },
    /// A date, counted as names are.
    Date {
        /// The words.
        words: String,
        /// Which day or period of the bundle.
        entity: usize,
        /// Which mention of the article.
        mention: usize,
    },
    /// A claim, which may hold names and dates; `claim` counts the article's claims from zero.
    Claim {
        /// Which claim.
        claim: usize,
        /// What it consists of.
        pieces: Vec<Piece>,
    },
}

/// What a range is to be marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marking {
    /// A name: its kind, entity and mention.
    Name(EntityKind, usize, usize),
    /// A date: its entity and mention.
    Date(usize, usize),
    /// A claim.
    Claim(usize),
}

/// Cuts the words under `bounds` into pieces. Every byte comes out once and in order, whatever the
/// markings: a claim may hold names; of names that overlap the first stays, a name that crosses
/// the end of a claim is left out.
pub fn flatten(text: &str, bounds: Span, markings: &[(Span, Marking)]) -> Vec<Piece> {
    let mut inside: Vec<_> =
        markings.iter().filter(|(span, _)| bounds.contains(*span) && !span.is_empty()).collect();
    inside.sort_by_key(|(span, marking)| {
        (span.start(), !matches!(marking, Marking::Claim(_)), std::cmp::Reverse(span.end()))
    });
    let mut pieces = Vec::new();
    let mut at = bounds.start();
    for (idx, &&(span, marking)) in inside.iter().enumerate() {
        let crosses = |(other, kind): &&&(Span, Marking)| {
            matches!(kind, Marking::Claim(_)) && other.overlaps(span) && !other.contains(span)
        };
        let is_claim = matches!(marking, Marking::Claim(_));
        if span.start() < at || (!is_claim && inside[idx + 1..].iter().any(|other| crosses(&other)))
        {
            continue;
        }
        push_plain(&mut pieces, text, at, span.start());
        let words = span.of(text).to_owned();
        pieces.push(match marking {
            Marking::Name(kind, entity, mention) => Piece::Name { words, kind, entity, mention },
            Marking::Date(entity, mention) => Piece::Date { words, entity, mention },
            Marking::Claim(claim) => {
                let rest: Vec<_> = inside[idx + 1..]
                    .iter()
                    .filter(|(_, marking)| !matches!(marking, Marking::Claim(_)))
                    .map(|marking| **marking)
                    .collect();
                Piece::Claim { claim, pieces: flatten(text, span, &rest) }
            }
        });
        at = span.end();
    }
    push_plain(&mut pieces, text, at, bounds.end());
    pieces
}

/// Cuts pieces before their last word, so that a sign can be kept on its line. A name or date that
/// comes last stays whole.
#[must_use]
pub fn before_last_word(pieces: &[Piece]) -> (Vec<Piece>, Option<Piece>) {
    let Some((last, rest)) = pieces.split_last() else { return (Vec::new(), None) };
    let mut head = rest.to_vec();
    if let Piece::Plain(words) = last
        && let Some(space) = words.trim_end().rfind(char::is_whitespace)
    {
        let (before, word) = words.split_at(space);
        let gap = word.chars().next().map_or(0, char::len_utf8);
        head.push(Piece::Plain(format!("{before}{}", &word[..gap])));
        return (head, Some(Piece::Plain(word[gap..].to_owned())));
    }
    (head, Some(last.clone()))
}

fn push_plain(pieces: &mut Vec<Piece>, text: &str, start: usize, end: usize) {
    let words = Span::new(start, end).of(text);
    if !words.is_empty() {
        pieces.push(Piece::Plain(words.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces with their marks drawn around them.
    fn draw(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Plain(words) => words.clone(),
                Piece::Name { words, .. } => format!("<{words}>"),
                Piece::Date { words, .. } => format!("({words})"),
                Piece::Claim { pieces, .. } => format!("[{}]", draw(pieces)),
            })
            .collect()
    }

    #[track_caller]
    fn check(text: &str, marked: &[(&str, Marking)], expected: &str) {
        let markings: Vec<_> = marked
            .iter()
            .map(|&(words, marking)| {
                let start = text.find(words).unwrap();
                (Span::new(start, start + words.len()), marking)
            })
            .collect();
        assert_eq!(draw(&flatten(text, Span::new(0, text.len()), &markings)), expected);
    }

    const NAME: Marking = Marking::Name(EntityKind::Place, 0, 0);

    #[test]
    fn marks_nest_and_never_lose_a_letter() {
        check(
            "a Bari 12 feriti",
            &[("Bari", NAME), ("12 feriti", Marking::Claim(0))],
            "a <Bari> [12 feriti]",
        );
        check(
            "in Bari ieri",
            &[("in Bari ieri", Marking::Claim(0)), ("Bari", NAME), ("ieri", Marking::Date(0, 1))],
            "[in <Bari> (ieri)]",
        );
        check(
            "San Marino e Marino",
            &[("San Marino", NAME), ("Marino e", NAME)],
            "<San Marino> e Marino",
        );
        check(
            "tre a Bari Vecchia",
            &[("tre a Bari", Marking::Claim(0)), ("Bari Vecchia", NAME)],
            "[tre a Bari] Vecchia",
        );
        check(
            "Bari Vecchia tre",
            &[("Bari Vecchia", NAME), ("Vecchia tre", Marking::Claim(0))],
            "Bari [Vecchia tre]",
        );
        check("niente", &[], "niente");
    }

    #[test]
    fn a_sign_keeps_to_the_last_word() {
        let plain = |words: &str| Piece::Plain(words.to_owned());
        let check = |words: &str, head: &str, tail: &str| {
            assert_eq!(before_last_word(&[plain(words)]), (vec![plain(head)], Some(plain(tail))));
        };
        check("più di 12 feriti", "più di 12 ", "feriti");
        check("a\u{a0}b", "a\u{a0}", "b");
        assert_eq!(before_last_word(&[plain("120")]), (vec![], Some(plain("120"))));
        assert_eq!(before_last_word(&[]), (vec![], None));
    }
}
