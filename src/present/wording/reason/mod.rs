//! Why a verdict was given, or none: one sentence that names the values, and their days.

mod en;
mod it;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use super::amount::{amount, amounts};
use super::value::{day_label, days_of, label};
use crate::engine::comparisons::{compared_days, compared_interval};
use crate::engine::model::{ClaimRef, Comparison, Related, Verdict};
use crate::engine::quantity::{DateRange, Interval, Quantity, Unit, Value};
use crate::present::note::claim_of;
use crate::present::{Locale, Story};

/// A value as its article writes it, and the day it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub label: String,
    pub day: Option<String>,
    /// The first day of that, as a Julian day number.
    pub first_day: Option<i32>,
}

/// What a verdict rests on, from which each language makes a sentence.
pub(super) enum Reason {
    /// These values exclude the first one.
    Apart { one: Said, others: Vec<Said>, days: bool, when: When },
    /// Some number fits all.
    Fits { labels: Vec<String>, common: String },
    /// They fit each other, and no number is known that fits all.
    PairsFit(Vec<String>),
    /// All say the same words.
    Same(String),
    /// All say the same day or time, some more exactly.
    SameMoment(Vec<String>),
    /// All say the same in different words; the value in our own.
    SameValue { labels: Vec<String>, value: Option<String> },
    /// The count went from one value to another.
    Updated { first: Said, last: Said },
}

/// What is known of the days that values are of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// It need not be told: the values are days themselves.
    Untold,
    /// All are of one day.
    OneDay(String),
    /// They are of these days.
    Days,
    /// Of one of them or more it is not said.
    Unknown,
}

/// Why a verdict was given.
#[must_use]
pub fn reason(story: &Story, comparison: &Comparison, locale: Locale) -> String {
    let reason = reason_of(story, comparison, locale);
    match locale {
        Locale::It => it::reason(&reason),
        Locale::En => en::reason(&reason),
    }
}

/// Why two claims that may answer one question are not compared.
#[must_use]
pub fn open_reason(story: &Story, related: &Related, locale: Locale) -> String {
    let against = related.grounds.iter().find(|ground| ground.weight < 0);
    let against = against.map(|ground| ground.observation);
    let [one, other] = [related.a, related.b].map(|at| label_of(story, at, locale));
    let measured =
        matches!(claim_of(story, related.a).value, Value::Quantity(Quantity { unit: Some(_), .. }));
    match locale {
        Locale::It => it::open(&one, &other, related.why, against, measured),
        Locale::En => en::open(&one, &other, related.why, against, measured),
    }
}

fn label_of(story: &Story, at: ClaimRef, locale: Locale) -> String {
    let claim = claim_of(story, at);
    label(&claim.value, story.words(at.article, claim.figure), locale)
}

fn said(story: &Story, claims: &[ClaimRef], locale: Locale) -> Vec<Said> {
    let days = days_of(story, claims);
    let said = |(&at, day): (&ClaimRef, Option<DateRange>)| Said {
        label: label_of(story, at, locale),
        day: day.map(|day| day_label(&day, locale)),
        first_day: day.and_then(|day| compared_days(&day).0),
    };
    claims.iter().zip(days).map(said).collect()
}

fn reason_of(story: &Story, comparison: &Comparison, locale: Locale) -> Reason {
    let days = comparison
        .members
        .iter()
        .any(|&at| !matches!(claim_of(story, at).value, Value::Quantity(_)));
    match comparison.verdict {
        Verdict::Conflict => apart(story, comparison, days, locale),
        Verdict::Updated => {
            let mut members: Vec<_> =
                comparison.updated.iter().flat_map(|&(a, b)| [a, b]).collect();
            members.sort_unstable();
            members.dedup();
            let mut said = said(story, &members, locale);
            said.sort_by_key(|said| said.first_day);
            match (said.first(), said.last()) {
                (Some(first), Some(last)) => {
                    Reason::Updated { first: first.clone(), last: last.clone() }
                }
                _ => Reason::PairsFit(labels(story, comparison, locale)),
            }
        }
        Verdict::Compatible => {
            let labels = labels(story, comparison, locale);
            match common(story, comparison) {
                Some((common, unit)) => {
                    Reason::Fits { labels, common: amounts(&common, unit, locale) }
                }
                None => Reason::PairsFit(labels),
            }
        }
        Verdict::Agree => {
            let mut labels = labels(story, comparison, locale);
            if labels.len() == 1 {
                return Reason::Same(labels.remove(0));
            }
            if days {
                return Reason::SameMoment(labels);
            }
            let value = common(story, comparison)
                .and_then(|(common, unit)| Some(amount(common.exactly()?, unit, locale)));
            Reason::SameValue { labels, value }
        }
    }
}

/// The member that most others exclude, and those others.
fn apart(story: &Story, comparison: &Comparison, days: bool, locale: Locale) -> Reason {
    let n_against =
        |at| comparison.conflicting.iter().filter(|(a, b)| *a == at || *b == at).count();
    let one = comparison.members.iter().copied().max_by_key(|&at| (n_against(at), Reverse(at)));
    let one = one.unwrap_or(comparison.asked_by);
    let mut claims = vec![one];
    claims.extend(comparison.members.iter().copied().filter(|&other| {
        comparison.conflicting.contains(&(one, other))
            || comparison.conflicting.contains(&(other, one))
    }));
    let mut others: Vec<Said> = Vec::new();
    for said in said(story, &claims, locale) {
        if !others.iter().any(|other| other.label == said.label) {
            others.push(said);
        }
    }
    let one = others.remove(0);
    let when = match &one.day {
        _ if days => When::Untold,
        Some(day) if others.iter().all(|other| other.day.as_ref() == Some(day)) => {
            When::OneDay(day.clone())
        }
        Some(_) if others.iter().all(|other| other.day.is_some()) => When::Days,
        _ => When::Unknown,
    };
    Reason::Apart { one, others, days, when }
}

/// The different words for the values of a comparison, in the order of the articles.
fn labels(story: &Story, comparison: &Comparison, locale: Locale) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for label in comparison.members.iter().map(|&at| label_of(story, at, locale)) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
}

/// The numbers that fit all members, if they are in one unit.
fn common(story: &Story, comparison: &Comparison) -> Option<(Interval, Option<Unit>)> {
    let quantities: Option<Vec<_>> = comparison
        .members
        .iter()
        .map(|&at| match claim_of(story, at).value {
            Value::Quantity(quantity) => Some(quantity),
            _ => None,
        })
        .collect();
    let quantities = quantities?;
    let unit = quantities.first()?.unit;
    if quantities.iter().any(|quantity| quantity.unit != unit) {
        return None;
    }
    let mut intervals = quantities.iter().map(compared_interval);
    let first = intervals.next()?;
    Some((intervals.try_fold(first, |common, next| common.common(&next))?, unit))
}
