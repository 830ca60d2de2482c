//! Our own sentences about what the articles say: questions, reasons, counts.

mod en;
mod it;
mod value;

pub use value::{label, short_label};

use super::Locale;
use super::story::Story;
use crate::engine::claims::{Event, Key, Thing};
use crate::engine::comparisons::{Relation, compared_interval, relate_claims};
use crate::engine::lang::pack_of;
use crate::engine::model::{Comparison, Language, Verdict};
use crate::engine::quantity::Value;
use crate::engine::quantity::{Interval, Unit};
use crate::engine::text::fold;

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// How many.
    Count,
    /// How much, in a unit.
    Amount(Unit),
    /// On which day.
    Day,
    /// At what time.
    Hour,
}

/// The parts of a question, from which each language makes a sentence.
pub(super) struct Parts<'a> {
    pub asks: Asks,
    /// The words of what is counted, as an article writes them.
    pub words: Option<&'a str>,
    /// Whether those words are in the language of the sentence.
    pub own_words: bool,
    /// Whether those words say what happened: "feriti".
    pub stricken: bool,
    pub thing: Option<Thing>,
    pub event: Option<Event>,
}

/// The question that the claims of a comparison answer.
#[must_use]
pub fn question(story: &Story, comparison: &Comparison, locale: Locale) -> String {
    let at = comparison.asked_by;
    let reading = &story.analysis.readings[at.article];
    let claim = &reading.claims[at.claim];
    let asks = match &claim.value {
        Value::Quantity(quantity) => quantity.unit.map_or(Asks::Count, Asks::Amount),
        Value::Date(_) => Asks::Day,
        Value::Time(..) => Asks::Hour,
    };
    let thing = match claim.frame.thing {
        Some(Key::Known(thing)) => Some(thing),
        _ => None,
    };
    let event = match claim.frame.event {
        Some(Key::Known(event)) => Some(event),
        _ => None,
    };
    let words = claim.counted.map(|span| story.words(at.article, span));
    let parts = Parts {
        asks,
        words,
        stricken: words.is_some_and(|words| is_stricken(words, reading.language)),
        own_words: reading.language == Some(locale.language()),
        thing,
        event,
    };
    match locale {
        Locale::It => it::question(&parts),
        Locale::En => en::question(&parts),
    }
}

/// Whether the first of some words counts people by what happened to them.
fn is_stricken(words: &str, language: Option<Language>) -> bool {
    let noun = fold(words.split_whitespace().next().unwrap_or_default());
    language.and_then(pack_of).is_some_and(|pack| pack.claims.stricken(&noun).is_some())
}

/// What a verdict rests on, from which each language makes a sentence.
pub(super) enum Reason {
    /// These values exclude the first one.
    Apart { one: String, others: Vec<String>, days: bool, undated: bool },
    /// Some number fits all.
    Fits(Interval),
    /// Some day fits all.
    DaysFit,
    /// All say the same words.
    Same(String),
    /// All say the same in different words.
    SameValue(Vec<String>),
    /// The count went from one value to another.
    Updated { first: String, last: String },
}

/// Why a verdict was given, in one sentence.
#[must_use]
pub fn reason(story: &Story, comparison: &Comparison, locale: Locale) -> String {
    let reason = reason_of(story, comparison, locale);
    match locale {
        Locale::It => it::reason(&reason),
        Locale::En => en::reason(&reason),
    }
}

fn reason_of(story: &Story, comparison: &Comparison, locale: Locale) -> Reason {
    let claim_of =
        |at: crate::engine::model::ClaimRef| &story.analysis.readings[at.article].claims[at.claim];
    let label_of = |at: crate::engine::model::ClaimRef| {
        let claim = claim_of(at);
        label(&claim.value, story.words(at.article, claim.figure), locale)
    };
    let days =
        comparison.members.iter().any(|&at| !matches!(claim_of(at).value, Value::Quantity(_)));
    match comparison.verdict {
        Verdict::Conflict => {
            // The member that most others exclude, and those others.
            let n_against =
                |at| comparison.conflicting.iter().filter(|(a, b)| *a == at || *b == at).count();
            let one = comparison
                .members
                .iter()
                .copied()
                .max_by_key(|&at| (n_against(at), std::cmp::Reverse(at)));
            let one = one.unwrap_or(comparison.asked_by);
            let against = comparison.members.iter().copied().filter(|&other| {
                comparison.conflicting.contains(&(one, other))
                    || comparison.conflicting.contains(&(other, one))
            });
            let mut others: Vec<String> = Vec::new();
            for label in against.map(label_of) {
                if !others.contains(&label) {
                    others.push(label);
                }
            }
            let undated = comparison.members.iter().any(|at| {
                story.article(at.article).published.is_none() && claim_of(*at).as_of.is_none()
            });
            Reason::Apart { one: label_of(one), others, days, undated: undated && !days }
        }
        Verdict::Updated => {
            let mut members: Vec<_> =
                comparison.updated.iter().flat_map(|&(a, b)| [a, b]).collect();
            members.sort_by_key(|at| (story.article(at.article).published, *at));
            Reason::Updated {
                first: members.first().map(|&at| label_of(at)).unwrap_or_default(),
                last: members.last().map(|&at| label_of(at)).unwrap_or_default(),
            }
        }
        Verdict::Compatible if days => Reason::DaysFit,
        Verdict::Compatible => {
            let intervals = comparison.members.iter().filter_map(|&at| match &claim_of(at).value {
                Value::Quantity(quantity) => Some(compared_interval(quantity)),
                _ => None,
            });
            let common = intervals.reduce(|a, b| a.common(&b).unwrap_or(a));
            common.map_or(Reason::DaysFit, Reason::Fits)
        }
        Verdict::Agree => {
            let mut labels: Vec<String> = Vec::new();
            for label in comparison.members.iter().map(|&at| label_of(at)) {
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }
            if labels.len() == 1 {
                Reason::Same(labels.remove(0))
            } else {
                Reason::SameValue(labels)
            }
        }
    }
}

/// How a claim is marked in its article: a claim of a conflicting question that nobody excludes
/// is no conflict itself.
#[must_use]
pub fn verdict_of(
    story: &Story,
    comparison: &Comparison,
    at: crate::engine::model::ClaimRef,
) -> Verdict {
    let within = |pairs: &[(_, _)]| pairs.iter().any(|&(a, b)| a == at || b == at);
    if within(&comparison.conflicting) {
        return Verdict::Conflict;
    }
    if within(&comparison.updated) {
        return Verdict::Updated;
    }
    if comparison.verdict == Verdict::Agree {
        return Verdict::Agree;
    }
    let claim_of =
        |at: crate::engine::model::ClaimRef| &story.analysis.readings[at.article].claims[at.claim];
    let differs = comparison
        .members
        .iter()
        .any(|&other| relate_claims(claim_of(at), claim_of(other)) != Relation::Same);
    if differs { Verdict::Compatible } else { Verdict::Agree }
}

#[cfg(test)]
mod tests;
