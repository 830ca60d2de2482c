//! What is read in a case, as the report has it.

use std::fmt;

use riscontro::engine::model::Article;
use riscontro::engine::read_article;
use riscontro::report;
use serde_json::value::RawValue;

use super::case::{Case, Wanted};

/// A figure of the report. Bounds are as written there; `None` is unbounded.
pub struct Found {
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub kind: &'static str,
    pub unit: Option<&'static str>,
    pub low: Option<String>,
    pub high: Option<String>,
}

impl Found {
    /// Whether it stands where something is wanted; anywhere, where no place is given.
    pub fn is_at(&self, wanted: &Wanted) -> bool {
        match (wanted.start, wanted.end) {
            (Some(start), Some(end)) => self.start < end && start < self.end,
            _ => true,
        }
    }

    /// Whether it stands within what is wanted.
    pub fn is_inside(&self, wanted: &Wanted) -> bool {
        let (start, end) = (wanted.start, wanted.end);
        start.is_some_and(|start| start <= self.start) && end.is_some_and(|end| self.end <= end)
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = |bound: &Option<String>| bound.clone().unwrap_or_default();
        let Self { text, kind, .. } = self;
        let unit = self.unit.unwrap_or_default();
        write!(f, "{text:?} {kind} [{}, {}] {unit}", bound(&self.low), bound(&self.high))
    }
}

/// Reads the text of a case.
pub fn read(case: &Case) -> Vec<Found> {
    let article = Article {
        id: case.id.clone(),
        text: case.input.clone(),
        title: None,
        source: None,
        published: Some(case.published()),
        language: Some(case.language()),
    };
    let figures = report::figures(&article, &read_article(&article));
    let found = figures.iter().map(|figure| Found {
        start: figure.place.start,
        end: figure.place.end,
        text: figure.place.text.to_owned(),
        kind: figure.kind,
        unit: figure.bounds.unit,
        low: bound(&figure.bounds.low),
        high: bound(&figure.bounds.high),
    });
    found.collect()
}

fn bound(json: &RawValue) -> Option<String> {
    let written = json.get().trim_matches('"');
    (written != "null").then(|| written.to_owned())
}
