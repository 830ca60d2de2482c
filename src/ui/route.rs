//! Places in the application, each with an address that works without scripts too: the fragment
//! is the id of the element that shows it.

use crate::engine::model::ClaimRef;
use crate::present::{
    MentionRef, PageView, article_anchor, claim_anchor, entity_anchor, mention_anchor,
    paragraph_anchor, question_anchor,
};

/// A way of looking at the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// One article with its notes.
    Read,
    /// The questions, one after the other.
    Compare,
    /// Two answers to one question, each in its article, side by side.
    Pair,
    /// Who, what and which days are named.
    Entities,
}

impl View {
    /// Those that have a tab, in the order of the tabs.
    pub const ALL: [View; 3] = [View::Read, View::Compare, View::Entities];

    /// Its name in attributes and addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            View::Read => "read",
            View::Compare => "compare",
            View::Pair => "pair",
            View::Entities => "entities",
        }
    }
}

/// The address of the pairs that were left open.
const RELATED: &str = "related";

/// A place in the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A view, where it was left.
    View(View),
    /// An article, counted from zero.
    Article(usize),
    /// A claim in its article.
    Claim(ClaimRef),
    /// A paragraph of an article, both counted from zero.
    Paragraph(usize, usize),
    /// A question, counted from zero.
    Question(usize),
    /// The pairs that may be of one question.
    Related,
    /// Two answers to a question side by side, by their places in its list; all counted from zero.
    Pair(PairRef),
    /// An entity, day or period, counted from zero.
    Entity(usize),
    /// A mention in its article.
    Mention(MentionRef),
}

/// Two answers to one question, all counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairRef {
    /// Which question.
    pub question: usize,
    /// The answer at the left, by its place in the question's list.
    pub a: usize,
    /// The answer at the right.
    pub b: usize,
}

impl PairRef {
    /// Whether it is the same answers, whichever of them is at the left.
    #[must_use]
    pub fn is(self, other: Self) -> bool {
        let swapped = Self { a: other.b, b: other.a, ..other };
        self == other || self == swapped
    }
}

impl Anchor {
    /// The id of the element that shows it, which is also its address without `#`.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Anchor::View(view) => view.name().to_owned(),
            Anchor::Article(article) => article_anchor(article),
            Anchor::Claim(claim) => claim_anchor(claim),
            Anchor::Paragraph(article, paragraph) => paragraph_anchor(article, paragraph),
            Anchor::Question(question) => question_anchor(question),
            Anchor::Related => RELATED.to_owned(),
            Anchor::Pair(PairRef { question, a, b }) => {
                format!("f{}-{}-{}", question + 1, a + 1, b + 1)
            }
            Anchor::Entity(entity) => entity_anchor(entity),
            Anchor::Mention(mention) => mention_anchor(mention),
        }
    }

    /// The id of the heading that the focus moves to when the reader comes here; `None` where the
    /// place itself takes it.
    #[must_use]
    pub fn heading(self) -> Option<String> {
        match self {
            Anchor::View(view) if view != View::Read => Some(format!("h-{}", view.name())),
            Anchor::Article(article) => Some(format!("t{}", article + 1)),
            Anchor::Pair(_) => Anchor::View(View::Pair).heading(),
            Anchor::View(_)
            | Anchor::Claim(_)
            | Anchor::Paragraph(..)
            | Anchor::Question(_)
            | Anchor::Related
            | Anchor::Entity(_)
            | Anchor::Mention(_) => None,
        }
    }

    /// Whether a page has this place: an address may be of another page, or made up.
    #[must_use]
    pub fn is_in(self, page: &PageView) -> bool {
        match self {
            Anchor::View(_) | Anchor::Related => true,
            Anchor::Article(article) | Anchor::Paragraph(article, _) => {
                article < page.articles.len()
            }
            Anchor::Claim(ClaimRef { article, claim }) => {
                page.articles.get(article).is_some_and(|view| claim < view.claims.len())
            }
            // Of a question that is there, the view itself says that it has no such answers.
            Anchor::Question(question) | Anchor::Pair(PairRef { question, .. }) => {
                question < page.questions.len()
            }
            Anchor::Entity(entity) => {
                page.entities.get(entity).is_some_and(|view| !view.mentions.is_empty())
            }
            Anchor::Mention(mention) => page.mention(mention).is_some(),
        }
    }

    /// The place with this address.
    #[must_use]
    pub fn parse(fragment: &str) -> Option<Self> {
        if let Some(view) = View::ALL.into_iter().find(|view| view.name() == fragment) {
            return Some(Anchor::View(view));
        }
        if fragment == RELATED {
            return Some(Anchor::Related);
        }
        // Anchors count from one.
        let number = |digits: &str| digits.parse::<usize>().ok()?.checked_sub(1);
        let rest = fragment.get(1..)?;
        match fragment.as_bytes().first()? {
            b'a' => Some(Anchor::Article(number(rest)?)),
            b'c' => Some(Anchor::Question(number(rest)?)),
            b'p' => {
                let (article, paragraph) = rest.split_once('-')?;
                Some(Anchor::Paragraph(number(article)?, number(paragraph)?))
            }
            b'e' => Some(Anchor::Entity(number(rest)?)),
            b'k' => {
                let (article, claim) = rest.split_once('-')?;
                Some(Anchor::Claim(ClaimRef { article: number(article)?, claim: number(claim)? }))
            }
            b'f' => {
                let (question, answers) = rest.split_once('-')?;
                let (a, b) = answers.split_once('-')?;
                let (question, a, b) = (number(question)?, number(a)?, number(b)?);
                Some(Anchor::Pair(PairRef { question, a, b }))
            }
            b'm' => {
                let (article, mention) = rest.split_once('-')?;
                let (article, mention) = (number(article)?, number(mention)?);
                Some(Anchor::Mention(MentionRef { article, mention }))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_anchor_comes_back_from_its_address() {
        let claim = ClaimRef { article: 2, claim: 11 };
        for anchor in [
            Anchor::View(View::Read),
            Anchor::View(View::Compare),
            Anchor::View(View::Entities),
            Anchor::Article(0),
            Anchor::Claim(claim),
            Anchor::Paragraph(1, 30),
            Anchor::Question(7),
            Anchor::Related,
            Anchor::Pair(PairRef { question: 3, a: 0, b: 2 }),
            Anchor::Entity(11),
            Anchor::Mention(MentionRef { article: 1, mention: 13 }),
        ] {
            assert_eq!(Anchor::parse(&anchor.id()), Some(anchor));
        }
        for nonsense in [
            "", "a", "a0", "k1", "k1-0", "x3", "é1", "a-1", "compare2", "f1", "f1-2", "f0-1-2",
            "e", "e0", "m2",
        ] {
            assert_eq!(Anchor::parse(nonsense), None, "{nonsense}");
        }
    }
}
