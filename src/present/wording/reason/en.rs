//! Reasons in English.

use super::{Reason, Said, When};
use crate::engine::comparisons::Observation;
use crate::engine::model::LeftOpen;
use crate::present::wording::why;

pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Apart { one, others, days, when } => apart(one, others, *days, when),
        Reason::Fits { labels, common } => format!(
            "{} do not rule each other out, they only differ in precision: {common} fits {}.",
            list(labels),
            if labels.len() == 2 { "both" } else { "them all" },
        ),
        Reason::PairsFit(labels) => {
            format!("{} do not rule each other out: they only differ in precision.", list(labels))
        }
        Reason::SameMoment(labels) => {
            format!("{} agree: they only differ in precision.", list(labels))
        }
        Reason::Same(value) => format!("All say “{value}”."),
        Reason::SameValue { labels, value: Some(value) } => {
            format!("{} say the same in different words: {value}.", list(labels))
        }
        Reason::SameValue { labels, value: None } => {
            format!("{} say the same in different words.", list(labels))
        }
        Reason::Updated { first, last } => match (&first.day, &last.day) {
            (Some(from), Some(to)) if from != to => format!(
                "The number changes from day to day: “{}” ({from}), then “{}” ({to}).",
                first.label, last.label
            ),
            _ => format!(
                "The number changes from day to day: from “{}” to “{}”, in articles of different dates.",
                first.label, last.label
            ),
        },
    }
}

fn apart(one: &Said, others: &[Said], days: bool, when: &When) -> String {
    let common = if days { "no date in common" } else { "no value in common" };
    let told = |said: &Said| match (when, &said.day) {
        (When::Days, Some(day)) => format!("“{}” ({day})", said.label),
        _ => format!("“{}”", said.label),
    };
    let lead = if let [other] = others {
        format!("{} and {} have {common}", told(one), told(other))
    } else {
        let others: Vec<_> = others.iter().map(told).collect();
        format!("{} has {common} with {}", told(one), others.join(" or with "))
    };
    match when {
        When::Untold | When::Days => format!("{lead}."),
        When::OneDay(day) => format!("{lead}, and are of the same day: {day}."),
        When::Unknown => format!("{lead}; it is not said which day they are of."),
    }
}

pub fn open(
    one: &str,
    other: &str,
    why: LeftOpen,
    against: Option<Observation>,
    measured: bool,
) -> String {
    let unsaid = if measured {
        "what they measure is told by the words around them alone"
    } else {
        "the words around them do not suffice to say so"
    };
    let lacks = against.and_then(why::en::words).unwrap_or(unsaid);
    match why {
        LeftOpen::Excluding => format!(
            "“{one}” and “{other}” rule each other out, but it is not certain that they are of the same thing: {lacks}."
        ),
        LeftOpen::Unsure => format!(
            "“{one}” and “{other}” may be of the same thing, but it is not certain: {lacks}."
        ),
        LeftOpen::Elsewhere => format!(
            "“{one}” and “{other}” are alike, but one of them already answers another question with others."
        ),
    }
}

/// "“a”, “b” and “c”".
fn list(labels: &[String]) -> String {
    match labels {
        [] => String::new(),
        [one] => format!("“{one}”"),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(|label| format!("“{label}”")).collect();
            format!("{} and “{last}”", first.join(", "))
        }
    }
}
