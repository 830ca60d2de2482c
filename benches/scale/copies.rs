//! Bundles of many stories, made from the annotated ones: a copy has other names, other words of its
//! own, other figures and days.

use std::collections::{BTreeMap, BTreeSet};

use riscontro::engine::model::{Article, Date};
use riscontro::engine::read_article;

use super::annotated::annotated;

/// So many stories: the annotated ones, then copies of them.
pub fn many_stories(n: usize) -> Vec<Vec<Article>> {
    let templates = annotated();
    let own = own_words(&templates);
    let copy = |idx: usize| {
        let (template, number) = (idx % templates.len(), idx / templates.len());
        let copy = Copy::new(&own[template], number as u64);
        let article = |article: &Article| Article {
            id: format!("{number}-{}", article.id),
            text: copy.text(&article.text),
            title: article.title.as_deref().map(|title| copy.text(title)),
            published: article.published.map(|day| copy.day(day)),
            ..article.clone()
        };
        templates[template].iter().map(article).collect()
    };
    (0..n).map(copy).collect()
}

/// Of each story, the words that few have: most of its names, and what it tells of. Words of figures
/// are not among them, so that a copy claims as much as its original.
fn own_words(stories: &[Vec<Article>]) -> Vec<BTreeSet<&str>> {
    let mut stories_of: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (idx, article) in each_article(stories) {
        for word in pieces(&article.text).filter(|piece| MIN_LETTERS <= piece.chars().count()) {
            stories_of.entry(word).or_default().insert(idx);
        }
    }
    for (_, article) in each_article(stories) {
        for figure in read_article(article).figures {
            pieces(figure.span.of(&article.text)).for_each(|word| {
                stories_of.remove(word);
            });
        }
    }
    stories_of.retain(|word, of| of.len() <= FEW && word.chars().all(char::is_alphabetic));
    let mut own = vec![BTreeSet::new(); stories.len()];
    for (word, of) in stories_of {
        for story in of {
            own[story].insert(word);
        }
    }
    own
}

/// A word of more stories belongs to none.
const FEW: usize = 4;

/// A word with fewer letters says nothing of a story.
const MIN_LETTERS: usize = 4;

fn each_article(stories: &[Vec<Article>]) -> impl Iterator<Item = (usize, &Article)> {
    let stories = stories.iter().enumerate();
    stories.flat_map(|(idx, story)| story.iter().map(move |article| (idx, article)))
}

/// How one copy of a story differs from it; number zero does not.
struct Copy<'a> {
    own: &'a BTreeSet<&'a str>,
    number: u64,
    /// What stands for each digit; zero stays.
    digits: [u8; 10],
}

impl<'a> Copy<'a> {
    fn new(own: &'a BTreeSet<&'a str>, number: u64) -> Self {
        let mut digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        let mut dice = number;
        for last in (2..10).rev().filter(|_| 0 < number) {
            dice = stirred(dice);
            digits.swap(last, 1 + dice as usize % last);
        }
        Self { own, number, digits }
    }

    fn text(&self, text: &str) -> String {
        let mut copied = String::with_capacity(text.len());
        for piece in pieces(text).filter(|_| 0 < self.number) {
            if piece.starts_with(|c: char| c.is_ascii_digit()) {
                copied.push_str(&self.figure(piece));
            } else if self.own.contains(piece) {
                copied.push_str(&self.word(piece));
            } else {
                copied.push_str(piece);
            }
        }
        if self.number == 0 { text.to_owned() } else { copied }
    }

    /// What may be a day or an hour stays one, and a year a year; of other figures each digit
    /// becomes another.
    fn figure(&self, piece: &str) -> String {
        let within = |number: u64, first: u64, past: u64| {
            (first + (number - first + self.number) % (past - first)).to_string()
        };
        match piece.parse() {
            Ok(number @ 1..13) if !piece.starts_with('0') => within(number, 1, 13),
            Ok(number @ 13..24) => within(number, 13, 24),
            Ok(number @ 24..29) => within(number, 24, 29),
            Ok(0..32 | 1900..2100) => piece.to_owned(),
            _ => piece.chars().map(|c| self.digit(c)).collect(),
        }
    }

    fn digit(&self, c: char) -> char {
        let digit = c.to_digit(10).and_then(|digit| self.digits.get(digit as usize));
        digit.map_or(c, |&digit| char::from(b'0' + digit))
    }

    /// A word of the same length and shape, vowels for vowels, with the same ending.
    fn word(&self, word: &str) -> String {
        let seed = stirred(self.number);
        let mut dice = word.bytes().fold(seed, |dice, byte| stirred(dice ^ u64::from(byte)));
        let last = word.chars().count() - 1;
        let other = |(at, c): (usize, char)| {
            let letters = if "aeiouàèéìòù".contains(c.to_ascii_lowercase()) {
                "aeiou"
            } else {
                "bcdfglmnprstvz"
            };
            dice = stirred(dice);
            let letter = char::from(letters.as_bytes()[dice as usize % letters.len()]);
            match () {
                () if at == last => c,
                () if c.is_uppercase() => letter.to_ascii_uppercase(),
                () => letter,
            }
        };
        word.chars().enumerate().map(other).collect()
    }

    /// As many weeks later as there were copies before.
    fn day(&self, day: Date) -> Date {
        let later = 7 * i32::try_from(self.number).unwrap_or_default();
        Date::from_julian_day(day.to_julian_day() + later).unwrap_or(day)
    }
}

/// Numbers with their marks, words, and every other character alone.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = if first.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
            rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ',']).len()
        } else if first.is_alphabetic() {
            rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// A number that looks random, the same on every run (splitmix, 64 bits).
fn stirred(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}
