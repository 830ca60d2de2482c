//! What the other articles say, beside a claim.

use std::cmp::Reverse;

use super::locale::Locale;
use super::plot::{self, Drawn, PlotView, Room, plot};
use super::question::said_by;
use super::story::Story;
use super::wording::{day, days_of, label, short_label, verdict_of, why_line};
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
    /// What speaks most for their answering one question, where they do not fit each other.
    pub why: Option<String>,
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
    /// Whom the article names for it, where it is one.
    pub said_by: Option<String>,
    /// The day it is of, where it is another than that of the claim beside which it stands.
    pub day: Option<String>,
}

/// The note beside a claim; `None` where all who say the same are in its own article.
pub fn note_of(
    story: &Story,
    comparison: &Comparison,
    at: ClaimRef,
    locale: Locale,
) -> Option<NoteView> {
    let verdict = verdict_of(story, comparison, at);
    let here = claim_of(story, at);
    let here_day = day(story, at, locale);
    let mut others: Vec<(&Claim, Statement)> = Vec::new();
    let mut agreeing: Vec<(&Claim, Statement)> = Vec::new();
    for &other in comparison.members.iter().filter(|&&other| other != at) {
        let claim = claim_of(story, other);
        let same = relate_claims(here, claim) == Relation::Same;
        let statement = Statement {
            label: label(&claim.value, story.words(other.article, claim.figure), locale),
            articles: vec![other.article],
            said_by: said_by(story, other).filter(|_| !same),
            day: day(story, other, locale).filter(|day| !same && Some(day) != here_day.as_ref()),
        };
        add(if same { &mut agreeing } else { &mut others }, claim, statement);
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
        why: matches!(verdict, Verdict::Conflict | Verdict::Updated)
            .then(|| why_line(story, comparison, locale))
            .flatten(),
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
    let days = days_of(story, &comparison.members);
    for (at, day) in comparison.members.iter().zip(days) {
        let claim = claim_of(story, *at);
        let label = short_label(&claim.value, story.words(at.article, claim.figure), locale);
        // A count that grows is told day by day.
        let same_day = |known: &plot::Statement| verdict != Verdict::Updated || known.day == day;
        match statements
            .iter_mut()
            .find(|known| known.label == label && known.value == claim.value && same_day(known))
        {
            Some(known) if known.articles.contains(&at.article) => {}
            Some(known) => known.articles.push(at.article),
            None => statements.push(plot::Statement {
                articles: vec![at.article],
                who: String::new(),
                value: claim.value,
                label,
                day,
            }),
        }
    }
    plot(&statements, &Drawn { verdict, room: Room::Small, counted: None, locale })
}

/// Adds what one claim says to what others say in the same words.
fn add<'a>(list: &mut Vec<(&'a Claim, Statement)>, claim: &'a Claim, new: Statement) {
    match list.iter_mut().find(|(_, statement)| statement.label == new.label) {
        Some((_, statement)) if statement.articles == new.articles => {}
        Some((_, statement)) => {
            statement.articles.extend(new.articles);
            statement.articles.dedup();
            statement.said_by = None;
            statement.day = None;
        }
        None => list.push((claim, new)),
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
