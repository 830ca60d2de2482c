//! The files of the corpus, and the texts that come of them.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::Table;

use super::meaning::{Figure, Meaning, listed};

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    #[serde(default)]
    value: Vec<ValueEntry>,
    #[serde(default)]
    text: Vec<TextEntry>,
    #[serde(default)]
    not: Vec<NotEntry>,
}

/// One value and all its spellings.
#[derive(Deserialize)]
struct ValueEntry {
    spellings: Vec<String>,
    r#in: Vec<String>,
    published: Option<String>,
    #[serde(flatten)]
    meaning: Meaning,
    #[serde(flatten)]
    unknown: Table,
}

/// A text and everything that is read in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextEntry {
    text: String,
    reads: Vec<Read>,
    published: Option<String>,
    why: String,
}

/// One figure of a text.
#[derive(Deserialize)]
struct Read {
    words: String,
    #[serde(flatten)]
    meaning: Meaning,
    #[serde(flatten)]
    unknown: Table,
}

/// A text with words that are no figure.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NotEntry {
    text: String,
    words: String,
    published: Option<String>,
    why: String,
}

impl File {
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|problem| problem.to_string())?;
        toml::from_str(&text).map_err(|problem| problem.to_string())
    }

    pub fn n_spellings(&self) -> usize {
        self.value.iter().map(|entry| entry.spellings.len()).sum()
    }

    pub fn cases(&self) -> impl Iterator<Item = Case<'_>> {
        let values = self.value.iter().flat_map(ValueEntry::cases);
        let texts = self.text.iter().map(|entry| Case {
            about: &entry.why,
            text: entry.text.clone(),
            published: entry.published.as_deref(),
            expected: Expected::All(entry.places()),
        });
        let nots = self.not.iter().map(|entry| Case {
            about: &entry.words,
            text: entry.text.clone(),
            published: entry.published.as_deref(),
            expected: Expected::Nothing(place(&entry.words, &entry.text), &entry.why),
        });
        values.chain(texts).chain(nots)
    }

    /// What is wrong with the entries themselves.
    pub fn mistakes(&self) -> Vec<String> {
        let mut found = Vec::new();
        for entry in &self.value {
            let mut wrong = |what: &str| found.push(format!("{}: {what}", entry.spellings[0]));
            if entry.r#in.iter().any(|carrier| carrier.matches("{}").count() != 1) {
                wrong("expected one {} in each sentence");
            }
            check_meaning(&entry.meaning, &entry.unknown, &mut wrong);
        }
        for entry in &self.text {
            let mut wrong = |what: &str| found.push(format!("{}: {what}", entry.text));
            for read in &entry.reads {
                check_meaning(&read.meaning, &read.unknown, &mut wrong);
            }
        }
        found
    }
}

fn check_meaning(meaning: &Meaning, unknown: &Table, wrong: &mut impl FnMut(&str)) {
    for field in unknown.keys() {
        wrong(&format!("there is no field {field}"));
    }
    if !meaning.is_bounded_once() {
        wrong("expected one value, or its bounds");
    }
}

impl ValueEntry {
    fn cases(&self) -> impl Iterator<Item = Case<'_>> {
        let pairs = self
            .spellings
            .iter()
            .flat_map(|spelling| self.r#in.iter().map(move |carrier| (spelling, carrier)));
        pairs.map(|(spelling, carrier)| {
            let (text, core, whole) = carried(carrier, spelling);
            Case {
                about: spelling,
                text,
                published: self.published.as_deref(),
                expected: Expected::Value(&self.meaning, core, whole),
            }
        })
    }
}

impl TextEntry {
    /// The figures, each where its words stand next.
    fn places(&self) -> Vec<(&Meaning, Place)> {
        let mut from = 0;
        let mut found = Vec::new();
        for Read { words, meaning, .. } in &self.reads {
            let is_whole = |at: usize| {
                let before = self.text[..at].chars().next_back();
                let after = self.text[at + words.len()..].chars().next();
                !before.into_iter().chain(after).any(char::is_alphanumeric)
            };
            let mut at = self.text.match_indices(words.as_str()).map(|(at, _)| at);
            let Some(at) = at.find(|&at| from <= at && is_whole(at)) else {
                panic!("{words:?} comes next in: {}", self.text);
            };
            from = at + words.len();
            found.push((meaning, place_at(at, words, &self.text)));
        }
        found
    }
}

/// From one code point to another, end exclusive.
type Place = (usize, usize);

/// One text to read and what is expected of it.
pub struct Case<'a> {
    /// What it tries.
    about: &'a str,
    pub text: String,
    pub published: Option<&'a str>,
    expected: Expected<'a>,
}

enum Expected<'a> {
    /// One figure, over the first place and not past the end of the second.
    Value(&'a Meaning, Place, Place),
    /// These figures, each to the end of its place, and no other.
    All(Vec<(&'a Meaning, Place)>),
    /// No figure there, and why.
    Nothing(Place, &'a str),
}

impl Case<'_> {
    /// What is wrong with what was read, if anything is.
    pub fn problem(&self, figures: &[&Figure]) -> Option<String> {
        let touching = |place: Place| {
            let touches = |it: &&Figure| it.start < place.1 && place.0 < it.end;
            figures.iter().copied().filter(touches).collect::<Vec<_>>()
        };
        let (right, expected, found) = match &self.expected {
            Expected::Value(meaning, core, whole) => {
                let found = touching(*whole);
                let fits = |it: &&Figure| {
                    let covers = it.start <= core.0 && core.1 <= it.end && it.end <= whole.1;
                    covers && meaning.is_of(it)
                };
                (found.len() == 1 && found.iter().all(fits), meaning.to_string(), found)
            }
            Expected::All(reads) => {
                let fits = |((meaning, place), it): (&(&Meaning, Place), &&Figure)| {
                    it.start <= place.0 && it.end == place.1 && meaning.is_of(it)
                };
                let right = reads.len() == figures.len() && reads.iter().zip(figures).all(fits);
                (right, listed(reads.iter().map(|(meaning, _)| meaning)), figures.to_vec())
            }
            Expected::Nothing(place, why) => {
                let found = touching(*place);
                (found.is_empty(), format!("nothing, {why}"), found)
            }
        };
        let Self { about, text, .. } = self;
        (!right).then(|| format!("{about}: {expected}; read {} in: {text}", listed(found)))
    }
}

/// A carrier sentence with a spelling in it: where the spelling stands without what is in
/// brackets, and with it. A sentence that begins with a spelling begins with a capital.
fn carried(carrier: &str, spelling: &str) -> (String, Place, Place) {
    let (before, after) = carrier.split_once("{}").unwrap();
    let plain = spelling.replace(['[', ']'], "");
    let words = if before.is_empty() { capital(&plain) } else { plain };
    let leading = spelling.strip_prefix('[').and_then(|rest| rest.split(']').next());
    let trailing = spelling.strip_suffix(']').and_then(|rest| rest.rsplit('[').next());
    let points = |words: &str| words.chars().count();
    let start = points(before);
    let end = start + points(&words);
    let core = (start + leading.map_or(0, points), end - trailing.map_or(0, points));
    (format!("{before}{words}{after}"), core, (start, end))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Where words stand in a text that has them once.
#[track_caller]
fn place(words: &str, text: &str) -> Place {
    let mut found = text.match_indices(words);
    let (Some((at, _)), None) = (found.next(), found.next()) else {
        panic!("{words:?} stands once in: {text}");
    };
    place_at(at, words, text)
}

/// The place of words that begin at a byte.
fn place_at(at: usize, words: &str, text: &str) -> Place {
    let start = text[..at].chars().count();
    (start, start + words.chars().count())
}

#[test]
fn what_stands_in_brackets_may_be_left_out() {
    assert_eq!(carried("Ha {} anni.", "40"), ("Ha 40 anni.".to_owned(), (3, 5), (3, 5)));
    assert_eq!(carried("{} voti.", "[un ]mezzo[ di]"), {
        ("Un mezzo di voti.".to_owned(), (3, 8), (0, 11))
    });
}
