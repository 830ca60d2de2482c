//! A case: a text and what must be found in it.

use std::fmt;
use std::fs;

use riscontro::engine::model::{Date, Language};
use serde::Deserialize;
use serde_json::Value;

use super::days::day;
use crate::support::{files, root};

/// A line of the data.
#[derive(Deserialize)]
pub struct Case {
    /// Language, model and number: `it.DateParser.12`.
    pub id: String,
    pub model: String,
    pub lang: String,
    pub input: String,
    /// The moment that relative dates count from.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// What must be found; nothing else of the model's kind may be.
    pub expect: Vec<Wanted>,
}

/// One thing that must be found.
#[derive(Deserialize)]
pub struct Wanted {
    pub text: String,
    /// The type, without the name of its version; `None` where upstream leaves it out.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub start: Option<usize>,
    pub end: Option<usize>,
    /// What it means; missing where only spans are compared.
    #[serde(default, rename = "res")]
    pub meaning: Value,
}

impl Case {
    /// The day that relative dates count from. Cases without one are about spans alone; the day is
    /// the one that most of the others have.
    pub fn published(&self) -> Date {
        let reference = self.reference.as_deref().unwrap_or("2016-11-07");
        day(reference).unwrap_or_else(|| panic!("{}: {reference} is no day", self.id))
    }

    pub fn language(&self) -> Language {
        Language::from_tag(&self.lang).unwrap_or_else(|| panic!("{}: {}", self.id, self.lang))
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.as_deref().unwrap_or("?");
        write!(f, "{:?} {kind} {}", self.text, self.meaning)
    }
}

/// Every case, by file and line.
pub fn all() -> Vec<Case> {
    let paths = files(&root().join("tests/recognizers"));
    let data = paths.iter().filter(|path| path.extension().is_some_and(|it| it == "jsonl"));
    let mut cases = Vec::new();
    for path in data {
        for line in fs::read_to_string(path).unwrap().lines() {
            let case = serde_json::from_str(line);
            cases.push(case.unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        }
    }
    cases
}
