//! Reasons in Italian.

use super::{Reason, Said, When};
use crate::engine::comparisons::Observation;
use crate::engine::model::LeftOpen;
use crate::present::wording::why;

pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Apart { one, others, days, when } => apart(one, others, *days, when),
        Reason::Fits { labels, common } => format!(
            "{} non si escludono, cambia solo la precisione: {common} va bene per {}.",
            list(labels),
            if labels.len() == 2 { "entrambi" } else { "tutti" },
        ),
        Reason::PairsFit(labels) => {
            format!("{} non si escludono: cambia solo la precisione.", list(labels))
        }
        Reason::SameMoment(labels) => {
            format!("{} concordano: cambia solo la precisione.", list(labels))
        }
        Reason::Same(value) => format!("Tutti dicono «{value}»."),
        Reason::SameValue { labels, value: Some(value) } => {
            format!("{} dicono lo stesso in parole diverse: {value}.", list(labels))
        }
        Reason::SameValue { labels, value: None } => {
            format!("{} dicono lo stesso in parole diverse.", list(labels))
        }
        Reason::Updated { first, last } => match (&first.day, &last.day) {
            (Some(from), Some(to)) if from != to => format!(
                "Il numero cambia con i giorni: «{}» ({from}), poi «{}» ({to}).",
                first.label, last.label
            ),
            _ => format!(
                "Il numero cambia con i giorni: da «{}» a «{}», in articoli di date diverse.",
                first.label, last.label
            ),
        },
    }
}

fn apart(one: &Said, others: &[Said], days: bool, when: &When) -> String {
    let common = if days { "date in comune" } else { "valori in comune" };
    let told = |said: &Said| match (when, &said.day) {
        (When::Days, Some(day)) => format!("«{}» ({day})", said.label),
        _ => format!("«{}»", said.label),
    };
    let lead = if let [other] = others {
        format!("{} e {} non hanno {common}", told(one), told(other))
    } else {
        let others: Vec<_> = others.iter().map(told).collect();
        format!("{} non ha {common} con {}", told(one), others.join(" né con "))
    };
    match when {
        When::Untold | When::Days => format!("{lead}."),
        When::OneDay(day) => format!("{lead}, e sono dello stesso giorno: {day}."),
        When::Unknown => format!("{lead}; non è detto a quale giorno si riferiscano."),
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
        "di che cosa siano la misura lo dicono solo le parole intorno"
    } else {
        "le parole intorno non bastano a dirlo"
    };
    let lacks = against.and_then(why::it::words).unwrap_or(unsaid);
    match why {
        LeftOpen::Excluding => format!(
            "«{one}» e «{other}» si escludono, ma non è certo che parlino della stessa cosa: {lacks}."
        ),
        LeftOpen::Unsure => {
            format!("«{one}» e «{other}» forse parlano della stessa cosa, ma non è certo: {lacks}.")
        }
        LeftOpen::Elsewhere => format!(
            "«{one}» e «{other}» si assomigliano, ma uno dei due risponde già, con altri, a una domanda diversa."
        ),
    }
}

/// "«a», «b» e «c»".
fn list(labels: &[String]) -> String {
    match labels {
        [] => String::new(),
        [one] => format!("«{one}»"),
        [first @ .., last] => {
            let first: Vec<_> = first.iter().map(|label| format!("«{label}»")).collect();
            format!("{} e «{last}»", first.join(", "))
        }
    }
}
