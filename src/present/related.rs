//! Pairs that may be of one question, and are not compared.

use super::locale::Locale;
use super::question::{QuoteView, quote};
use super::story::Story;
use super::wording::open_reason;

/// Two claims side by side, with why they were left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedView {
    /// Why, in one sentence.
    pub reason: String,
    /// Both claims in their sentences.
    pub quotes: [QuoteView; 2],
}

/// The views of all pairs that were left open.
pub fn related_views(story: &Story, locale: Locale) -> Vec<RelatedView> {
    let view = |related: &crate::engine::model::Related| RelatedView {
        reason: open_reason(story, related, locale),
        quotes: [related.a, related.b].map(|at| quote(story, at, locale)),
    };
    story.analysis.related.iter().map(view).collect()
}
