//! How a figure was read: from the words of an article to a value.

use crate::engine::comparisons::compared_interval;
use crate::engine::model::{ClaimRef, Derivation, Term};
use crate::engine::quantity::{Decimal, Precision, Quantity, Value};
use crate::present::note::claim_of;
use crate::present::numbers::format_number;
use crate::present::wording::amount::amount;
use crate::present::wording::value::{day_label, label, said_day};
use crate::present::{Locale, Story, numbers};

/// How one figure was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadView {
    /// Which claim.
    pub claim: ClaimRef,
    /// The words as written.
    pub written: String,
    /// The value they were read as.
    pub value: String,
    /// The day it is of, and where that is known from; of a day or time, none.
    pub day: Option<String>,
    /// The language of the words.
    pub language: Option<&'static str>,
}

const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// How the figure of a claim was read.
pub fn read(story: &Story, at: ClaimRef, locale: Locale) -> ReadView {
    let claim = claim_of(story, at);
    let reading = &story.analysis.readings[at.article];
    let written = story.words(at.article, claim.figure);
    let figure = reading.figures.iter().find(|figure| figure.span == claim.figure);
    let no_day = locale.messages().day_not_given;
    let value = match &claim.value {
        Value::Quantity(quantity) => {
            let how = figure.and_then(|figure| derivation(&figure.derivation, locale));
            let how = how.map(|how| format!("{how} = ")).unwrap_or_default();
            format!("{how}{}", quantity_words(quantity, locale))
        }
        value => label(value, written, locale),
    };
    ReadView {
        claim: at,
        written: written.split_whitespace().collect::<Vec<_>>().join(" "),
        value,
        day: matches!(claim.value, Value::Quantity(_))
            .then(|| day(story, at, locale).unwrap_or_else(|| no_day.to_owned())),
        language: reading.language.map(crate::engine::model::Language::tag),
    }
}

/// A quantity in our own words, with what "about" allows.
fn quantity_words(quantity: &Quantity, locale: Locale) -> String {
    let words = |value: Decimal| amount(value, quantity.unit, locale);
    let bare = |value: Decimal| amount(value, None, locale);
    let (low, high) = (quantity.interval.low, quantity.interval.high);
    let least = low.or(high).map(|end| end.value).unwrap_or_default();
    let most = high.or(low).map(|end| end.value).unwrap_or_default();
    let it = locale == Locale::It;
    match quantity.precision {
        Precision::Exact => words(least),
        Precision::Circa => {
            let about = compared_interval(quantity);
            let end = |end: Option<crate::engine::quantity::End>| {
                end.map(|end| bare(end.value)).unwrap_or_default()
            };
            let (from, to) = (end(about.low), end(about.high));
            let value = words(least);
            if it {
                format!("circa {value}, a confronto da {from} a {to}")
            } else {
                format!("about {value}, compared from {from} to {to}")
            }
        }
        Precision::MoreThan if it => format!("più di {}", words(least)),
        Precision::MoreThan => format!("more than {}", words(least)),
        Precision::AtLeast if it => format!("almeno {}", words(least)),
        Precision::AtLeast => format!("at least {}", words(least)),
        Precision::LessThan if it => format!("meno di {}", words(most)),
        Precision::LessThan => format!("less than {}", words(most)),
        Precision::AtMost if it => format!("al massimo {}", words(most)),
        Precision::AtMost => format!("at most {}", words(most)),
        Precision::Between if it => format!("da {} a {}", bare(least), words(most)),
        Precision::Between => format!("from {} to {}", bare(least), words(most)),
    }
}

/// The arithmetic behind a number that is not written as it is: "2 × 1.000".
fn derivation(derivation: &Derivation, locale: Locale) -> Option<String> {
    let number = |value| format_number(value, locale);
    let term = |&Term { count, scale }: &Term| {
        if scale == Decimal::ONE {
            number(count)
        } else {
            format!("{} × {}", number(count), number(scale))
        }
    };
    match derivation {
        Derivation::Written => None,
        // Millions and more are words of our own sentences too, and one of many is no arithmetic.
        Derivation::Sum(terms) if matches!(&terms[..], [one] if MILLION <= one.scale || one.count == Decimal::ONE) => {
            None
        }
        Derivation::Sum(terms) => Some(terms.iter().map(term).collect::<Vec<_>>().join(" + ")),
        Derivation::Share { part, whole } => {
            Some(format!("{} / {}", number(*part), number(*whole)))
        }
    }
}

/// The day a claim is of, and where that is known from: "riferito a: 3 maggio 2024", "articolo del
/// 4 maggio 2024". `None` where neither is said.
pub fn day(story: &Story, at: ClaimRef, locale: Locale) -> Option<String> {
    let published = story.article(at.article).published;
    let published = published.map(|day| numbers::format_date(day.into(), locale));
    match (said_day(story, at), published, locale) {
        (Some(day), _, Locale::It) => Some(format!("riferito a: {}", day_label(&day, locale))),
        (Some(day), _, Locale::En) => Some(format!("as of {}", day_label(&day, locale))),
        (None, Some(day), Locale::It) => Some(format!("articolo del {day}")),
        (None, Some(day), Locale::En) => Some(format!("article of {day}")),
        (None, None, _) => None,
    }
}
