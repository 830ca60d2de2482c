//! The language of the interface, which is not that of the articles.

use super::messages::{self, Messages};
use super::story::Story;
use crate::engine::model::Language;

/// A language the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// Italian.
    It,
    /// English.
    En,
}

/// What the reader goes through one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nth {
    /// The conflicts of all articles.
    Conflict,
    /// The questions that are shown.
    Question,
    /// The pairs of answers to one question.
    Pair,
}

impl Locale {
    /// All of them, in the order they are offered.
    pub const ALL: [Locale; 2] = [Locale::It, Locale::En];

    /// The language of the first article that has one; Italian if none has.
    #[must_use]
    pub fn of_story(story: &Story) -> Self {
        match story.analysis.readings.iter().find_map(|reading| reading.language) {
            Some(Language::English) => Locale::En,
            _ => Locale::It,
        }
    }

    /// Its tag, as in `<html lang>`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.language().tag()
    }

    /// The language it speaks.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Locale::It => Language::Italian,
            Locale::En => Language::English,
        }
    }

    /// The language of a tag such as `en-GB`, if the interface speaks it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Some(match Language::from_tag(tag)? {
            Language::Italian => Locale::It,
            Language::English => Locale::En,
        })
    }

    /// "3 domande su 14".
    #[must_use]
    pub fn n_questions(self, n_left: usize, of: usize) -> String {
        match (self, n_left) {
            (Locale::It, 0) => format!("nessuna domanda su {of}"),
            (Locale::It, 1) => format!("1 domanda su {of}"),
            (Locale::It, n) => format!("{n} domande su {of}"),
            (Locale::En, 0) => format!("no question of {of}"),
            (Locale::En, n) => format!("{n} of {of} questions"),
        }
    }

    /// "conflitto 3 di 12".
    #[must_use]
    pub fn nth_of(self, what: Nth, at: usize, of: usize) -> String {
        let what = match (self, what) {
            (Locale::It, Nth::Conflict) => "conflitto",
            (Locale::It, Nth::Question) => "domanda",
            (Locale::It, Nth::Pair) => "coppia",
            (Locale::En, Nth::Conflict) => "conflict",
            (Locale::En, Nth::Question) => "question",
            (Locale::En, Nth::Pair) => "pair",
        };
        match self {
            Locale::It => format!("{what} {at} di {of}"),
            Locale::En => format!("{what} {at} of {of}"),
        }
    }

    /// Its words.
    #[must_use]
    pub const fn messages(self) -> &'static Messages {
        match self {
            Locale::It => &messages::it::MESSAGES,
            Locale::En => &messages::en::MESSAGES,
        }
    }
}
