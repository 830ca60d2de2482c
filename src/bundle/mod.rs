//! Articles in: plain text with optional front matter, and JSON.
//!
//! There is one decoder for articles in JSON: the page's data block, a file given on the command
//! line and one opened in the page are all read by [`decode`].

mod error;
mod file;
mod json;
mod plain;

pub use error::{Error, Problem};
pub use file::{join, read_file};
pub use json::{decode, encode};
pub use plain::read_plain;

use std::collections::BTreeMap;

use crate::engine::model::Article;

/// A set of articles about one story. Their ids differ; a page without any waits for some.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    // Invariant: no two articles with one id.
    articles: Vec<Article>,
}

impl Bundle {
    /// A bundle of articles in the order they are to be shown.
    ///
    /// # Errors
    ///
    /// If two have the same id.
    pub fn new(articles: Vec<Article>) -> Result<Self, Error> {
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

    /// The articles themselves.
    #[must_use]
    pub fn into_articles(self) -> Vec<Article> {
        self.articles
    }
}
