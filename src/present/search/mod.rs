//! Searching the articles, the names and the questions: a pure function from a query to results.
//! The texts are folded once, when the search is opened first, so that a letter typed costs one
//! pass over them.

mod folded;

pub use folded::Folded;

use super::page::PageView;
use super::segments::Piece;
use super::story::Story;
use crate::engine::model::{EntityKind, Verdict};
use crate::engine::text::Span;

/// How many letters a query has at least: one letter is everywhere.
const LEAST_LETTERS: usize = 2;

/// How many results a group shows; the rest is counted.
const MOST_SHOWN: usize = 40;

/// How many letters of a paragraph are shown before a hit, and after it.
const BEFORE: usize = 32;
const AFTER: usize = 60;

/// All that can be found, folded.
#[derive(Clone, Debug)]
pub struct Index {
    articles: Vec<Vec<Passage>>,
    entities: Vec<Named>,
    questions: Vec<Asked>,
}

#[derive(Clone, Debug)]
struct Passage {
    words: String,
    folded: Folded,
}

#[derive(Clone, Debug)]
struct Named {
    name: String,
    kind: EntityKind,
    n_mentions: usize,
    /// All its names, folded.
    folded: Vec<Folded>,
}

#[derive(Clone, Debug)]
struct Asked {
    words: String,
    verdict: Verdict,
    n_articles: usize,
    folded: Folded,
}

/// What was found for a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The names that hold it, those mentioned most often first.
    pub entities: Group<Found>,
    /// The questions that hold it.
    pub questions: Group<Found>,
    /// The articles that hold it, in their order.
    pub articles: Group<Found>,
    /// How often it stands in the articles.
    pub n_hits: usize,
}

/// Results of one kind: as many as are shown, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<T> {
    /// Those that are shown.
    pub shown: Vec<T>,
    /// How many there are.
    pub n_all: usize,
}

impl<T> Default for Group<T> {
    fn default() -> Self {
        Self { shown: Vec::new(), n_all: 0 }
    }
}

impl<T> Group<T> {
    fn of(mut all: Vec<T>) -> Self {
        let n_all = all.len();
        all.truncate(MOST_SHOWN);
        Self { shown: all, n_all }
    }
}

/// One result: words around the hit, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is and where.
    pub what: What,
    /// The words before the hit.
    pub before: String,
    /// The hit as it is written.
    pub hit: String,
    /// The words after it.
    pub after: String,
    /// How often: mentions of a name, articles of a question, hits of an article.
    pub n: usize,
}

/// What a result is. Everything is counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A name.
    Entity {
        /// Which entity of the bundle.
        entity: usize,
        /// What it names.
        kind: EntityKind,
    },
    /// A question.
    Question {
        /// Which one.
        question: usize,
        /// Its verdict.
        verdict: Verdict,
    },
    /// A paragraph of an article, the first that holds the query.
    Paragraph {
        /// Which article.
        article: usize,
        /// Which of its paragraphs.
        paragraph: usize,
    },
}

/// A hit in an article, to be tinted there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which paragraph, counted from zero.
    pub paragraph: usize,
    /// Where in its words, in bytes.
    pub span: Span,
}

impl Results {
    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    /// All results that are shown, in order.
    pub fn all(&self) -> impl Iterator<Item = &Found> {
        [&self.entities, &self.questions, &self.articles].into_iter().flat_map(|it| &it.shown)
    }
}

impl Index {
    /// Folds all that can be found.
    #[must_use]
    pub fn new(story: &Story, page: &PageView) -> Self {
        let articles = page.articles.iter().map(|article| {
            let passage = |pieces: &[Piece]| {
                let words = words_of(pieces);
                Passage { folded: Folded::new(&words), words }
            };
            article.blocks.iter().map(|block| passage(&block.pieces)).collect()
        });
        let entities = story.analysis.entities.iter().map(|entity| {
            let mentions = entity.mentions.iter().map(|&(article, mention)| {
                story.words(article, story.analysis.readings[article].mentions[mention].span)
            });
            let mut names: Vec<_> = std::iter::once(entity.name.as_str()).chain(mentions).collect();
            names[1..].sort_unstable();
            names.dedup();
            Named {
                name: entity.name.clone(),
                kind: entity.kind,
                n_mentions: entity.mentions.len(),
                folded: names.into_iter().map(Folded::new).collect(),
            }
        });
        let questions = page.questions.iter().map(|question| {
            let about = question.about.as_ref().map(|about| format!(" «{}»", about.words));
            let words = format!("{}{}", question.title, about.unwrap_or_default());
            let mut articles: Vec<_> = question.quotes.iter().map(|it| it.claim.article).collect();
            articles.sort_unstable();
            articles.dedup();
            Asked {
                folded: Folded::new(&words),
                words,
                verdict: question.verdict,
                n_articles: articles.len(),
            }
        });
        Self {
            articles: articles.collect(),
            entities: entities.collect(),
            questions: questions.collect(),
        }
    }

    /// What there is for a query; nothing for one that is too short.
    #[must_use]
    pub fn find(&self, query: &str) -> Results {
        let Some(needle) = needle(query) else { return Results::default() };
        let mut entities: Vec<_> = self.entities(&needle).collect();
        entities.sort_by_key(|found| std::cmp::Reverse(found.n));
        let questions = self.questions.iter().enumerate().filter_map(|(question, asked)| {
            let span = asked.folded.find_in(&needle).next()?;
            let what = What::Question { question, verdict: asked.verdict };
            Some(Found { what, n: asked.n_articles, ..around(&asked.words, span, what) })
        });
        let articles: Vec<_> =
            (0..self.articles.len()).filter_map(|article| self.article(article, &needle)).collect();
        Results {
            entities: Group::of(entities),
            questions: Group::of(questions.collect()),
            n_hits: articles.iter().map(|found| found.n).sum(),
            articles: Group::of(articles),
        }
    }

    /// Every place in one article where a query stands.
    #[must_use]
    pub fn hits(&self, article: usize, query: &str) -> Vec<Hit> {
        let Some((needle, passages)) = needle(query).zip(self.articles.get(article)) else {
            return Vec::new();
        };
        let hits = passages.iter().enumerate().flat_map(|(paragraph, passage)| {
            passage.folded.find_in(&needle).map(move |span| Hit { paragraph, span })
        });
        hits.collect()
    }

    fn entities<'a>(&'a self, needle: &'a Folded) -> impl Iterator<Item = Found> + 'a {
        self.entities.iter().enumerate().filter_map(move |(entity, named)| {
            if !named.folded.iter().any(|name| name.find_in(needle).next().is_some()) {
                return None;
            }
            let what = What::Entity { entity, kind: named.kind };
            let found = match named.folded.first()?.find_in(needle).next() {
                Some(span) => around(&named.name, span, what),
                // Found under another name: the one that is shown holds no hit.
                None => around(&named.name, Span::new(0, 0), what),
            };
            Some(Found { n: named.n_mentions, ..found })
        })
    }

    fn article(&self, article: usize, needle: &Folded) -> Option<Found> {
        let mut n_hits = 0;
        let mut first = None;
        for (paragraph, passage) in self.articles[article].iter().enumerate() {
            for span in passage.folded.find_in(needle) {
                n_hits += 1;
                first.get_or_insert((paragraph, span));
            }
        }
        let (paragraph, span) = first?;
        let what = What::Paragraph { article, paragraph };
        Some(Found { n: n_hits, ..around(&self.articles[article][paragraph].words, span, what) })
    }
}

fn needle(query: &str) -> Option<Folded> {
    let folded = Folded::new(query);
    (LEAST_LETTERS <= folded.n_letters()).then_some(folded)
}

/// A hit with some words around it, cut between words.
fn around(words: &str, span: Span, what: What) -> Found {
    let (before, after) = (&words[..span.start()], &words[span.end()..]);
    let before = match before.char_indices().rev().nth(BEFORE) {
        Some((cut, _)) => {
            let rest = &before[cut..];
            format!("…{}", rest.split_once(char::is_whitespace).map_or("", |(_, rest)| rest))
        }
        None => before.to_owned(),
    };
    let after = match after.char_indices().nth(AFTER) {
        Some((cut, _)) => {
            let rest = &after[..cut];
            format!("{}…", rest.rsplit_once(char::is_whitespace).map_or("", |(rest, _)| rest))
        }
        None => after.to_owned(),
    };
    Found { what, before, hit: span.of(words).to_owned(), after, n: 0 }
}

/// The words of a paragraph without its marks.
fn words_of(pieces: &[Piece]) -> String {
    let mut words = String::new();
    for piece in pieces {
        match piece {
            Piece::Plain(plain) => words.push_str(plain),
            Piece::Name { words: name, .. } | Piece::Date { words: name, .. } => {
                words.push_str(name);
            }
            Piece::Claim { pieces, .. } => words.push_str(&words_of(pieces)),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::{Bundle, read_plain};
    use crate::present::Locale;

    const ARTICLES: [&str; 2] = [
        "Nel crollo della tribuna di Rovereto sono morte 12 persone, ha detto il prefetto.\n\nA Rovereto è arrivato il ministro.",
        "Nel crollo della tribuna di Rovereto sono morte 15 persone, secondo la Prefettura di Trento.",
    ];

    fn index() -> Index {
        let articles = ARTICLES.iter().enumerate();
        let articles = articles.map(|(idx, text)| read_plain(&format!("a{idx}"), text).unwrap());
        let story = Story::new(&Bundle::new(articles.collect()).unwrap());
        Index::new(&story, &PageView::new(&story, Locale::It))
    }

    #[test]
    fn names_questions_and_texts_are_found_and_counted() {
        let results = index().find("roveretò");
        assert_eq!(results.entities.shown[0].hit, "Rovereto");
        assert_eq!(results.entities.shown[0].n, 3);
        let articles: Vec<_> = results.articles.shown.iter().map(|it| (it.what, it.n)).collect();
        let first = |article| What::Paragraph { article, paragraph: 0 };
        assert_eq!(articles, [(first(0), 2), (first(1), 1)]);
        assert_eq!(results.n_hits, 3);
        assert!(results.questions.shown.is_empty());
        let results = index().find("PERSONE");
        let question = &results.questions.shown[0];
        assert_eq!(question.n, 2);
        assert!(matches!(question.what, What::Question { verdict: Verdict::Conflict, .. }));
    }

    #[test]
    fn hits_are_where_the_words_stand() {
        let index = index();
        let hits = index.hits(0, "rovereto");
        assert_eq!(hits.iter().map(|hit| hit.paragraph).collect::<Vec<_>>(), [0, 1]);
        for hit in hits {
            assert_eq!(hit.span.of(&index.articles[0][hit.paragraph].words), "Rovereto");
        }
        assert_eq!(index.hits(7, "rovereto"), []);
    }

    #[test]
    fn short_queries_and_absent_words_find_nothing() {
        let index = index();
        for query in ["", "r", " r ", "palombaro"] {
            assert!(index.find(query).is_empty(), "{query}");
        }
    }

    #[test]
    fn words_around_a_hit_are_cut_between_words() {
        let results = index().find("ministro");
        let found = &results.articles.shown[0];
        assert_eq!(
            (found.before.as_str(), found.after.as_str()),
            ("A Rovereto è arrivato il ", ".")
        );
        let results = index().find("prefetto");
        assert_eq!(results.articles.shown[0].before, "…morte 12 persone, ha detto il ");
    }

    #[test]
    fn a_group_shows_some_and_counts_all() {
        let group = Group::of((0..100).collect());
        assert_eq!((group.shown.len(), group.n_all), (MOST_SHOWN, 100));
    }
}
