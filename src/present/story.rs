//! A bundle with what was found in it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::locale::Locale;
use crate::bundle::Bundle;
use crate::engine::analyze;
use crate::engine::model::{Analysis, Article, ClaimRef};

/// Articles and their analysis: what every view is made from.
#[derive(Debug, PartialEq, Eq)]
pub struct Story {
    /// The articles.
    pub bundle: Bundle,
    /// What was found in them.
    pub analysis: Analysis,
    /// The comparison of every claim that is in one.
    compared: BTreeMap<ClaimRef, usize>,
    /// Every claim of a pair that was left open.
    related: BTreeSet<ClaimRef>,
}

impl Story {
    /// Analyses a bundle.
    #[must_use]
    pub fn new(bundle: &Bundle) -> Self {
        Self::of(bundle.clone(), analyze(bundle.articles()))
    }

    /// A bundle with its analysis.
    #[must_use]
    pub fn of(bundle: Bundle, analysis: Analysis) -> Self {
        let comparisons = analysis.comparisons.iter().enumerate();
        let members = comparisons.flat_map(|(idx, comparison)| {
            comparison.members.iter().map(move |&claim| (claim, idx))
        });
        let compared = members.collect();
        let related = analysis.related.iter().flat_map(|related| [related.a, related.b]).collect();
        Self { bundle, analysis, compared, related }
    }

    /// What the story is called: the three names that most articles share, most frequent first.
    #[must_use]
    pub fn title(&self, locale: Locale) -> String {
        let mut entities: Vec<_> = self.analysis.entities.iter().collect();
        entities.sort_by_key(|entity| {
            let mut articles: Vec<_> =
                entity.mentions.iter().map(|&(article, _)| article).collect();
            articles.dedup();
            Reverse((articles.len(), entity.mentions.len()))
        });
        let names: Vec<_> = entities.iter().take(3).map(|entity| entity.name.as_str()).collect();
        if names.is_empty() {
            locale.messages().untitled_story.to_owned()
        } else {
            names.join(", ")
        }
    }

    /// The comparison that a claim is a member of.
    #[must_use]
    pub fn comparison_of(&self, claim: ClaimRef) -> Option<usize> {
        self.compared.get(&claim).copied()
    }

    /// Whether a claim may be of one question with another, and is not compared with it.
    #[must_use]
    pub fn is_related(&self, claim: ClaimRef) -> bool {
        self.related.contains(&claim)
    }

    /// An article of the bundle.
    #[must_use]
    pub fn article(&self, article: usize) -> &Article {
        &self.bundle.articles()[article]
    }

    /// The words under a span of an article.
    #[must_use]
    pub fn words(&self, article: usize, span: crate::engine::text::Span) -> &str {
        span.of(&self.article(article).text)
    }
}
