//! Where the keys lead: the next conflict, question or article.

use super::route::{Anchor, View};
use super::state::State;
use crate::engine::model::{ClaimRef, Verdict};
use crate::present::PageView;

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Towards the end.
    Next,
    /// Towards the beginning.
    Previous,
}

/// The next conflict of the article that is read, or else of the next article that has one; in the
/// view that compares, the next question. `None` at the end.
pub fn conflict(page: &PageView, state: &State, step: Step) -> Option<Anchor> {
    match state.view {
        View::Compare => {
            let at = match state.at {
                Anchor::Question(question) => Some(question),
                _ => None,
            };
            neighbour(&(0..page.questions.len()).collect::<Vec<_>>(), at.as_ref(), step)
                .map(Anchor::Question)
        }
        View::Read => {
            let here = match state.at {
                Anchor::Claim(at) => at,
                // Before the first claim of the article, or after its last.
                _ => ClaimRef {
                    article: state.article,
                    claim: if step == Step::Next { 0 } else { usize::MAX },
                },
            };
            let conflicts = conflicts(page);
            let found = match (step, state.at) {
                (Step::Next, Anchor::Claim(_)) => conflicts.iter().find(|&&at| here < at),
                (Step::Next, _) => conflicts.iter().find(|&&at| here <= at),
                (Step::Previous, _) => conflicts.iter().rev().find(|&&at| at < here),
            };
            found.copied().map(Anchor::Claim)
        }
    }
}

/// The article after or before the one that is read.
pub fn article(page: &PageView, state: &State, step: Step) -> Option<Anchor> {
    let articles: Vec<_> = (0..page.articles.len()).collect();
    neighbour(&articles, Some(&state.article), step).map(Anchor::Article)
}

/// Every conflicting claim, in reading order.
fn conflicts(page: &PageView) -> Vec<ClaimRef> {
    let claims = page.articles.iter().flat_map(|article| {
        article
            .claims
            .iter()
            .enumerate()
            .map(|(claim, view)| (ClaimRef { article: article.index, claim }, view))
    });
    claims.filter(|(_, view)| view.verdict == Some(Verdict::Conflict)).map(|(at, _)| at).collect()
}

/// The item after or before another; the first one if there is no other yet.
fn neighbour<T: Copy + PartialEq>(items: &[T], at: Option<&T>, step: Step) -> Option<T> {
    let Some(idx) = at.and_then(|at| items.iter().position(|item| item == at)) else {
        return items.first().copied();
    };
    match step {
        Step::Next => items.get(idx + 1).copied(),
        Step::Previous => items.get(idx.checked_sub(1)?).copied(),
    }
}
