//! Places in the application, each with an address that works without scripts too: the fragment
//! is the id of the element that shows it.

use crate::engine::model::ClaimRef;
use crate::present::{article_anchor, claim_anchor, paragraph_anchor, question_anchor};

/// A way of looking at the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// One article with its notes.
    Read,
    /// The questions, one after the other.
    Compare,
}

impl View {
    /// All of them, in the order of the tabs.
    pub const ALL: [View; 2] = [View::Read, View::Compare];

    /// Its name in attributes and addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            View::Read => "read",
            View::Compare => "compare",
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
        }
    }

    /// The id of the heading that the focus moves to when the reader comes here; `None` where the
    /// place itself takes it.
    #[must_use]
    pub fn heading(self) -> Option<String> {
        match self {
            Anchor::View(View::Read) => None,
            Anchor::View(view) => Some(format!("h-{}", view.name())),
            Anchor::Article(article) => Some(format!("t{}", article + 1)),
            Anchor::Claim(_) | Anchor::Paragraph(..) | Anchor::Question(_) | Anchor::Related => {
                None
            }
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
            b'k' => {
                let (article, claim) = rest.split_once('-')?;
                Some(Anchor::Claim(ClaimRef { article: number(article)?, claim: number(claim)? }))
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
            Anchor::Article(0),
            Anchor::Claim(claim),
            Anchor::Paragraph(1, 30),
            Anchor::Question(7),
            Anchor::Related,
        ] {
            assert_eq!(Anchor::parse(&anchor.id()), Some(anchor));
        }
        for nonsense in ["", "a", "a0", "k1", "k1-0", "x3", "é1", "a-1", "compare2"] {
            assert_eq!(Anchor::parse(nonsense), None, "{nonsense}");
        }
    }
}
