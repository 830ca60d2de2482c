//! Everything the application shows, in one language.

use super::Kind;
use super::article::{ArticleView, ShownMention, article_view};
use super::entity::{EntityView, entity_views};
use super::index::IndexView;
use super::locale::Locale;
use super::named::{MentionRef, Named};
use super::question::{QuestionView, question_view};
use super::related::{RelatedView, related_views};
use super::segments::Piece;
use super::story::Story;
use super::wording::Asking;
use crate::engine::model::Verdict;

/// The whole of what is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct PageView {
    /// What the story is called.
    pub title: String,
    /// One view an article.
    pub articles: Vec<ArticleView>,
    /// One view a question, conflicts first.
    pub questions: Vec<QuestionView>,
    /// The pairs that may be of one question and are not compared.
    pub related: Vec<RelatedView>,
    /// Everything that is named, by its number.
    pub entities: Vec<EntityView>,
    /// The same by kind, in the order it is listed.
    pub index: IndexView,
    /// How often each kind of mark occurs.
    pub counts: Counts,
}

/// How often each kind of mark occurs in the bundle, in the order of [`Kind::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<(Kind, usize)>);

impl Counts {
    /// How often one kind occurs.
    #[must_use]
    pub fn of(&self, kind: Kind) -> usize {
        self.0.iter().find(|(other, _)| *other == kind).map_or(0, |(_, n_marks)| *n_marks)
    }
}

impl PageView {
    /// Works out everything that is shown of a story.
    #[must_use]
    pub fn new(story: &Story, locale: Locale) -> Self {
        let mut paging = Paging::new(story, locale);
        while paging.step(story) {}
        paging.finish(story)
    }

    /// What a mention names, if it is marked in the text.
    #[must_use]
    pub fn mention(&self, at: MentionRef) -> Option<ShownMention> {
        let mentions = &self.articles.get(at.article)?.mentions;
        // Marks are numbered in reading order.
        let idx = mentions.binary_search_by_key(&at.mention, |shown| shown.mention).ok()?;
        mentions.get(idx).copied()
    }

    /// How many questions have a verdict.
    #[must_use]
    pub fn n_questions(&self, verdict: Verdict) -> usize {
        self.questions.iter().filter(|question| question.verdict == verdict).count()
    }
}

/// A page that is being worked out: an article or a question at a time, for whoever has other things
/// to do between. The result is that of [`PageView::new`].
#[derive(Debug)]
pub struct Paging {
    locale: Locale,
    named: Named,
    articles: Vec<ArticleView>,
    asking: Asking,
    questions: Vec<QuestionView>,
}

impl Paging {
    /// Begins with a story, which is the same in every step.
    #[must_use]
    pub fn new(story: &Story, locale: Locale) -> Self {
        Self {
            locale,
            named: Named::new(story),
            articles: Vec::new(),
            asking: Asking::default(),
            questions: Vec::new(),
        }
    }

    /// Takes one step; `false` if there is none left.
    pub fn step(&mut self, story: &Story) -> bool {
        let index = self.articles.len();
        if let Some(mentions) = self.named.mentions.get(index) {
            self.articles.push(article_view(story, index, mentions, self.locale));
            return true;
        }
        if self.asking.step(story, self.locale) {
            return true;
        }
        let index = self.questions.len();
        let Some(question) = self.asking.question(story, index, self.locale) else { return false };
        self.questions.push(question_view(story, index, question, self.locale));
        true
    }

    /// The page, after whatever steps are left.
    #[must_use]
    pub fn finish(mut self, story: &Story) -> PageView {
        while self.step(story) {}
        let Self { locale, named, mut articles, questions, .. } = self;
        lay_side_by_side(&mut articles, &questions);
        let related = related_views(story, locale);
        let entities = entity_views(story, &named, &articles, locale);
        PageView {
            title: story.title(locale),
            counts: count(&articles),
            index: IndexView::new(&entities),
            articles,
            questions,
            related,
            entities,
        }
    }
}

/// Gives each claim the first pair that it is one of.
fn lay_side_by_side(articles: &mut [ArticleView], questions: &[QuestionView]) {
    for question in questions {
        for (place, quote) in question.quotes.iter().enumerate() {
            let pairs = &question.pairs;
            let own = pairs.iter().find(|&&(a, b)| a == place || b == place).or(pairs.first());
            articles[quote.claim.article].claims[quote.claim.claim].pair = own.copied();
        }
    }
}

fn count(articles: &[ArticleView]) -> Counts {
    let mut counts = Counts(Kind::ALL.map(|kind| (kind, 0)).to_vec());
    let mut add = |kind| {
        if let Some((_, n_marks)) = counts.0.iter_mut().find(|(other, _)| *other == kind) {
            *n_marks += 1;
        }
    };
    for article in articles {
        for piece in article.blocks.iter().flat_map(|block| &block.pieces) {
            count_piece(piece, article, &mut add);
        }
    }
    counts
}

fn count_piece(piece: &Piece, article: &ArticleView, add: &mut impl FnMut(Kind)) {
    match piece {
        Piece::Plain(_) => {}
        Piece::Name { kind, .. } => add(Kind::Entity(*kind)),
        Piece::Date { .. } => add(Kind::Date),
        Piece::Claim { claim, pieces } => {
            add(Kind::Claim(article.claims[*claim].verdict));
            for piece in pieces {
                count_piece(piece, article, add);
            }
        }
    }
}
