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

    /// Its words.
    #[must_use]
    pub const fn messages(self) -> &'static Messages {
        match self {
            Locale::It => &messages::it::MESSAGES,
            Locale::En => &messages::en::MESSAGES,
        }
    }
}
