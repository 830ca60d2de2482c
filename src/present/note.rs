//! What the other articles say, beside a claim.

use std::cmp::Reverse;

use super::locale::Locale;
use super::plot::{self, PlotView, plot};
use super::story::Story;
use super::wording::{label, short_label, verdict_of};
use crate::engine::comparisons::{Relation, relate_claims};
use crate::engine::model::{Claim, ClaimRef, Comparison, Verdict};
use crate::engine::quantity::Value;

/// A note in the margin.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteView {
    /// How the claim compares.
    pub verdict: Verdict,
    /// What others say that differs, largest first.
    pub others: Vec<Statement>,
    /// What others say that is the same.
    pub agreeing: Vec<Statement>,
    /// The picture; none where all agree.
    pub plot: Option<PlotView>,
}

/// One value and the articles that give it, counted from zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The value in words.
    pub label: String,
    /// Who gives it.
    pub articles: Vec<usize>,
}

/// The width of a letter in a small plot, in hundredths of the plot.
const LETTER: f64 = 2.5;

/// The note beside a claim; `None` where all who say the same are in its own article.
pub fn note_of(
    story: &Story,
    comparison: &Comparison,
    at: ClaimRef,
    locale: Locale,
) -> Option<NoteView> {
    let verdict = verdict_of(story, comparison, at);
    let here = claim_of(story, at);
    let mut others: Vec<(&Claim, Statement)> = Vec::new();
    let mut agreeing: Vec<(&Claim, Statement)> = Vec::new();
    for &other in comparison.members.iter().filter(|&&other| other != at) {
        let claim = claim_of(story, other);
        let same = relate_claims(here, claim) == Relation::Same;
        let words = label(&claim.value, story.words(other.article, claim.figure), locale);
        add(if same { &mut agreeing } else { &mut others }, claim, words, other.article);
    }
    if others.is_empty() && agreeing.iter().all(|(_, statement)| statement.articles == [at.article])
    {
        return None;
    }
    if !matches!(here.value, Value::Date(_)) {
        others.sort_by_key(|(claim, _)| Reverse(lowest(claim)));
    }
    let statements =
        |list: Vec<(&Claim, Statement)>| list.into_iter().map(|(_, statement)| statement).collect();
    Some(NoteView {
        verdict,
        others: statements(others),
        agreeing: statements(agreeing),
        plot: if verdict == Verdict::Agree {
            None
        } else {
            small_plot(story, comparison, verdict, locale)
        },
    })
}

/// A plot with one lane a value, however many articles give it.
pub fn small_plot(
    story: &Story,
    comparison: &Comparison,
    verdict: Verdict,
    locale: Locale,
) -> Option<PlotView> {
    let mut statements: Vec<plot::Statement> = Vec::new();
    for at in &comparison.members {
        let claim = claim_of(story, *at);
        let label = short_label(&claim.value, story.words(at.article, claim.figure), locale);
        match statements.iter_mut().find(|known| known.label == label && known.value == claim.value)
        {
            Some(known) if known.articles.contains(&at.article) => {}
            Some(known) => known.articles.push(at.article),
            None => statements.push(plot::Statement {
                articles: vec![at.article],
                who: String::new(),
                value: claim.value,
                label,
            }),
        }
    }
    plot(&statements, verdict, LETTER, locale)
}

fn add<'a>(
    list: &mut Vec<(&'a Claim, Statement)>,
    claim: &'a Claim,
    label: String,
    article: usize,
) {
    match list.iter_mut().find(|(_, statement)| statement.label == label) {
        Some((_, statement)) if statement.articles.contains(&article) => {}
        Some((_, statement)) => statement.articles.push(article),
        None => list.push((claim, Statement { label, articles: vec![article] })),
    }
}

fn lowest(claim: &Claim) -> Option<crate::engine::quantity::Decimal> {
    match &claim.value {
        Value::Quantity(quantity) => {
            quantity.interval.low.or(quantity.interval.high).map(|end| end.value)
        }
        _ => None,
    }
}

pub fn claim_of(story: &Story, at: ClaimRef) -> &Claim {
    &story.analysis.readings[at.article].claims[at.claim]
}
