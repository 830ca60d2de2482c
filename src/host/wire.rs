//! The messages that cross the border between reader and host page, version 1.
//!
//! Two enums by direction. They are wire types of their own: nothing in the engine is serialised.
//! `docs/protocol.md` is their document.

use serde::{Deserialize, Serialize};

/// What a host page may ask of the reader. Anything else that arrives is ignored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum ToReader {
    /// Say your height again.
    #[serde(rename = "riscontro:init")]
    Init,
    /// Show yourself light or dark.
    #[serde(rename = "riscontro:theme")]
    Theme {
        /// Which of the two.
        theme: Theme,
    },
    /// Speak this language: `it` or `en`.
    #[serde(rename = "riscontro:locale")]
    Locale {
        /// A language tag; one that is not spoken is ignored.
        locale: String,
    },
}

/// What the reader tells its host page: its size and nothing else, since it cannot know who
/// listens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum FromReader {
    /// How high the reader wants to be.
    #[serde(rename = "riscontro:height")]
    Height {
        /// In CSS pixels.
        height: u32,
    },
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Dark ink on light ground.
    Light,
    /// Light ink on dark ground.
    Dark,
}

impl Theme {
    /// Its name on the wire, in attributes and in storage.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_on_the_wire() {
        let height = serde_json::to_string(&FromReader::Height { height: 812 }).unwrap();
        assert_eq!(height, r#"{"type":"riscontro:height","height":812}"#);
        let check =
            |json, message| assert_eq!(serde_json::from_str::<ToReader>(json).unwrap(), message);
        check(r#"{"type":"riscontro:init"}"#, ToReader::Init);
        check(
            r#"{"type":"riscontro:theme","theme":"dark"}"#,
            ToReader::Theme { theme: Theme::Dark },
        );
        check(
            r#"{"type":"riscontro:locale","locale":"en-GB"}"#,
            ToReader::Locale { locale: "en-GB".into() },
        );
        assert!(
            serde_json::from_str::<ToReader>(r#"{"type":"riscontro:load","html":"<b>"}"#).is_err()
        );
    }
}
