//! Where the keys lead: the next conflict, question or article.

use super::route::{Anchor, PairRef, View};
use super::state::State;
use crate::engine::model::{ClaimRef, Verdict};
use crate::present::{MentionRef, PageView};

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Towards the end.
    Next,
    /// Towards the beginning.
    Previous,
}

/// The next conflict of the article that is read, or else of the next article that has one; in the
/// view that compares, the next question; side by side, the next pair; in the index, the next entity.
/// `None` at the end.
pub fn conflict(page: &PageView, state: &State, step: Step) -> Option<Anchor> {
    match state.view {
        View::Compare => {
            neighbour(&state.chosen(page), state.question().as_ref(), step).map(Anchor::Question)
        }
        View::Pair => {
            let Anchor::Pair(at) = state.at else { return None };
            let pairs = pairs(page, at.question);
            let at = pairs.iter().find(|pair| pair.is(at));
            neighbour(&pairs, at, step).map(Anchor::Pair)
        }
        View::Entities => {
            let rows: Vec<_> = page.index.rows().collect();
            let at = match state.at {
                Anchor::Entity(entity) => Some(entity),
                _ => None,
            };
            neighbour(&rows, at.as_ref(), step).map(Anchor::Entity)
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

/// Where the reader is among what the keys go through: which one, counted from one, if any yet, and
/// how many there are.
pub fn progress(page: &PageView, state: &State) -> (Option<usize>, usize) {
    let conflicts = conflicts(page);
    let (idx, n_all) = match (state.view, state.at) {
        (View::Pair, Anchor::Pair(at)) => {
            let pairs = pairs(page, at.question);
            (pairs.iter().position(|pair| pair.is(at)), pairs.len())
        }
        (View::Compare, _) => {
            let chosen = state.chosen(page);
            let at = |question| chosen.iter().position(|&other| other == question);
            (state.question().and_then(at), chosen.len())
        }
        (_, Anchor::Claim(at)) => {
            (conflicts.iter().position(|&other| other == at), conflicts.len())
        }
        _ => (None, conflicts.len()),
    };
    (idx.map(|idx| idx + 1), n_all)
}

/// The pairs of a question that are read side by side.
pub fn pairs(page: &PageView, question: usize) -> Vec<PairRef> {
    let pairs = page.questions.get(question).map_or(&[][..], |view| &view.pairs);
    pairs.iter().map(|&(a, b)| PairRef { question, a, b }).collect()
}

/// What is laid side by side from where the reader is: the claim with the first that it is told
/// from, else the first pair of the question. `focused` is the place that has the focus, which may be
/// another claim than the one the reader went to. From side by side it leads back to the question.
pub fn side_by_side(page: &PageView, state: &State, focused: Option<Anchor>) -> Option<Anchor> {
    let of_claim = |at: ClaimRef| {
        let claim = page.articles.get(at.article)?.claims.get(at.claim)?;
        let (question, (a, b)) = (claim.comparison?, claim.pair?);
        Some(PairRef { question, a, b })
    };
    if let Anchor::Pair(at) = state.at {
        return Some(Anchor::Question(at.question));
    }
    let places = [focused, state.sheet.map(Anchor::Claim), Some(state.at)];
    let found = places.into_iter().flatten().find_map(|place| match place {
        Anchor::Claim(at) => of_claim(at),
        Anchor::Question(question) => pairs(page, question).first().copied(),
        _ => None,
    });
    let first = || match state.view {
        View::Read => conflicts(page).into_iter().find_map(of_claim),
        View::Compare | View::Pair => state
            .chosen(page)
            .into_iter()
            .find_map(|question| pairs(page, question).first().copied()),
        View::Entities => None,
    };
    found.or_else(first).map(Anchor::Pair)
}

/// The article after or before the one that is read.
pub fn article(page: &PageView, state: &State, step: Step) -> Option<Anchor> {
    let articles: Vec<_> = (0..page.articles.len()).collect();
    neighbour(&articles, Some(&state.article), step).map(Anchor::Article)
}

/// The next mention of a kind that is not switched off, in the article that is read or the ones
/// after it. `None` at the end, and where no article is read.
pub fn mention(page: &PageView, state: &State, step: Step) -> Option<MentionRef> {
    if state.view != View::Read {
        return None;
    }
    let shown = |article: usize| {
        let mentions = page.articles.get(article).map_or(&[][..], |view| &view.mentions);
        let marked = mentions.iter().filter(|shown| !state.hidden.contains(&shown.kind));
        marked.map(move |shown| MentionRef { article, mention: shown.mention })
    };
    let here = match (state.told, state.at) {
        (Some(told), _) => Some(told.at),
        (None, Anchor::Mention(at)) => Some(at),
        _ => None,
    };
    match step {
        Step::Next => (state.article..page.articles.len())
            .flat_map(shown)
            .find(|&at| here.is_none_or(|here| here < at)),
        Step::Previous => (0..=state.article)
            .rev()
            .flat_map(|article| shown(article).collect::<Vec<_>>().into_iter().rev())
            .find(|&at| here.is_none_or(|here| at < here)),
    }
}

/// The next mention of the same entity, wherever it stands; after the last one the first.
pub fn same_entity(page: &PageView, at: MentionRef, step: Step) -> Option<MentionRef> {
    let mentions = &page.entities.get(page.mention(at)?.entity)?.mentions;
    let idx = mentions.iter().position(|mention| mention.at == at)?;
    let next = match step {
        Step::Next => idx + 1,
        Step::Previous => idx + mentions.len() - 1,
    };
    mentions.get(next % mentions.len()).map(|mention| mention.at)
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
