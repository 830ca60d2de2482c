//! An analysis in steps, none of which takes long: for whoever has other things to do between.

use super::comparisons::Comparing;
use super::model::{Analysis, Article, Entity, Reading};
use super::{entities, read_article};

/// Articles that are being analysed: read one by one, linked, and compared story by story. The
/// result is that of [`super::analyze`].
///
/// ```
/// use riscontro::engine::{Analyzing, analyze};
/// use riscontro::engine::model::Article;
///
/// let article = |id: &str, text: &str| Article {
///     id: id.into(), text: text.into(), title: None, source: None, published: None, language: None,
/// };
/// let articles = vec![article("a", "Sono morte 12 persone."), article("b", "I morti sono 19.")];
/// let mut analyzing = Analyzing::new(articles.clone(), vec![]);
/// while analyzing.step() {}
/// assert_eq!(analyzing.finish(), (articles.clone(), analyze(&articles)));
/// ```
#[derive(Debug)]
pub struct Analyzing {
    articles: Vec<Article>,
    readings: Vec<Reading>,
    entities: Option<Vec<Entity>>,
    comparing: Option<Comparing>,
}

impl Analyzing {
    /// Begins with articles, the first of which may have been read before.
    #[must_use]
    pub fn new(articles: Vec<Article>, mut readings: Vec<Reading>) -> Self {
        readings.truncate(articles.len());
        Self { articles, readings, entities: None, comparing: None }
    }

    /// How many articles are read.
    #[must_use]
    pub fn n_read(&self) -> usize {
        self.readings.len()
    }

    /// Takes one step; `false` if there is none left.
    pub fn step(&mut self) -> bool {
        if let Some(article) = self.articles.get(self.readings.len()) {
            self.readings.push(read_article(article));
            return true;
        }
        if self.entities.is_none() {
            self.entities = Some(linked(&self.articles, &self.readings));
            return true;
        }
        if let Some(comparing) = &mut self.comparing {
            return comparing.step(&self.articles, &self.readings);
        }
        self.comparing = Some(Comparing::new(&self.articles));
        true
    }

    /// The articles with what was found in them, after whatever steps are left.
    #[must_use]
    pub fn finish(mut self) -> (Vec<Article>, Analysis) {
        while self.step() {}
        let Self { articles, readings, entities, comparing } = self;
        let compared = comparing.map(|comparing| comparing.finish(&articles)).unwrap_or_default();
        let analysis = Analysis {
            readings,
            entities: entities.unwrap_or_default(),
            comparisons: compared.comparisons,
            related: compared.related,
        };
        (articles, analysis)
    }
}

/// Who and what is named, joined across the articles.
pub fn linked(articles: &[Article], readings: &[Reading]) -> Vec<Entity> {
    let named: Vec<_> = articles
        .iter()
        .zip(readings)
        .map(|(article, reading)| (article.text.as_str(), reading.mentions.as_slice()))
        .collect();
    entities::link(&named)
}
