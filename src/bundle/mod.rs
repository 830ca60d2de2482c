//! Articles in: plain text with optional front matter, and JSON.
//!
//! There is one decoder for articles in JSON: the page's data block, a file given on the command
//! line and a bundle sent by a host page are all read by [`decode`].

mod error;
mod json;
mod plain;

pub use error::Error;
pub use json::{decode, encode};
pub use plain::read_plain;

use std::collections::BTreeMap;

use crate::engine::model::Article;

/// A set of articles about one story. Their ids differ, and there is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    // Invariant: not empty, and no two articles with one id.
    articles: Vec<Article>,
}

impl Bundle {
    /// A bundle of articles in the order they are to be shown.
    ///
    /// # Errors
    ///
    /// If there are no articles, or two have the same id.
    pub fn new(articles: Vec<Article>) -> Result<Self, Error> {
        if articles.is_empty() {
            return Err(Error::no_articles());
        }
        let mut places = BTreeMap::new();
        for (idx, article) in articles.iter().enumerate() {
            if let Some(first) = places.insert(article.id.as_str(), idx) {
                return Err(Error::same_id(&article.id, first, idx));
            }
        }
        Ok(Self { articles })
    }

    /// The articles, in the order they are shown.
    #[must_use]
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }
}
