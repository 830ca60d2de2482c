//! Sentences with what they claim, one a line.

mod across;
mod counts;
mod disputed;
mod elided;
mod ellipsis;
mod english_counts;
mod english_frames;
mod events;
mod frames;
mod lexicon;
mod measures;
mod subjects;
mod taken_up;
mod verbless;
mod yardsticks;

use super::{Frame, Key, Rate};
use crate::engine::model::{Article, Claim, Date, Language};
use crate::engine::quantity::{Quantity, Value};
use crate::engine::read_article;

/// Checks the claims of an Italian text published on 10 May 2024: each as [`told`] writes it.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_in(Language::Italian, text, expected);
}

/// The same for an English text.
#[track_caller]
fn check_english(text: &str, expected: &[&str]) {
    check_in(Language::English, text, expected);
}

#[track_caller]
fn check_in(language: Language, text: &str, expected: &[&str]) {
    let found: Vec<_> = claims(language, text).iter().map(|claim| told(claim, text)).collect();
    assert_eq!(found, expected, "{text}");
}

/// Checks what the claims of a text say: numbers with their units.
#[track_caller]
fn check_values(language: Language, text: &str, expected: &[&str]) {
    let value = |claim: &Claim| written(&claim.value);
    let found: Vec<_> = claims(language, text).iter().map(value).collect();
    assert_eq!(found, expected, "{text}");
}

/// A number with its unit.
fn written(value: &Value) -> String {
    let Value::Quantity(Quantity { interval, unit, .. }) = value else { return String::new() };
    let number = interval.single().map(|number| number.normalize().to_string());
    let unit = unit.map(|unit| unit.0.to_owned());
    number.into_iter().chain(unit).collect::<Vec<_>>().join(" ")
}

fn claims(language: Language, text: &str) -> Vec<Claim> {
    let article = Article {
        id: "a".into(),
        text: text.into(),
        title: None,
        source: None,
        published: Date::from_calendar_date(2024, time::Month::May, 10).ok(),
        language: Some(language),
    };
    read_article(&article).claims
}

/// The marked words, and after a colon what is known: `thing event`, `of` a country, `at` a place,
/// `part`, a rate, a year, what tells it `from` others, the words it is said `as of`, `by` whom;
/// `uncompared` where it may not be held against others.
fn told(claim: &Claim, text: &str) -> String {
    let Frame { thing, event, origin, at, year, contrast, part, rate, .. } = &claim.frame;
    let mut parts = vec![format!("{}:", claim.span.of(text))];
    parts.extend(thing.as_ref().map(name));
    parts.extend(event.as_ref().map(name));
    parts.extend(origin.iter().map(|country| format!("of {country}")));
    parts.extend(at.iter().map(|place| format!("at {place:?}")));
    parts.extend(part.then(|| "part".to_owned()));
    parts.extend(rate.map(|rate| per(&rate)));
    parts.extend(year.map(|year| year.to_string()));
    parts.extend((!contrast.is_empty()).then(|| format!("from {}", contrast.join("+"))));
    parts.extend(claim.as_of.map(|span| format!("as of <{}>", span.of(text))));
    parts.extend(claim.attribution.map(|span| format!("by <{}>", span.of(text))));
    parts.extend(
        (!claim.comparable || claim.frame.supposed || claim.frame.completed)
            .then(|| "uncompared".to_owned()),
    );
    parts.join(" ")
}

fn per(rate: &Rate) -> String {
    match rate {
        Rate::Each(each) => format!("per {each}"),
        Rate::Within(stretch) => format!("within {}", written(stretch)),
    }
}

fn name<T: std::fmt::Debug>(key: &Key<T>) -> String {
    match key {
        Key::Known(concept) => format!("{concept:?}"),
        Key::Open(stem) => stem.clone(),
    }
}
