//! Short articles of one story, with the comparisons they give.

mod apart;
mod conflicts;
mod english;
mod kinds;
mod mixed;
mod related;
mod revisions;
mod units;
mod values;
mod verdicts;

use crate::engine::analyze;
use crate::engine::model::{Article, Comparison, Date, Language, Verdict};

/// Checks the comparisons of some Italian articles, each as `verdict: words | words`, or "nothing".
/// An article may begin with its day of publication: `[2024-03-01] Nel crollo…`.
#[track_caller]
fn check(texts: &[&str], expected: &str) {
    check_of(&articles(texts, Language::Italian), expected);
}

/// The same for English articles.
#[track_caller]
fn check_english(texts: &[&str], expected: &str) {
    check_of(&articles(texts, Language::English), expected);
}

#[track_caller]
fn check_of(articles: &[Article], expected: &str) {
    let found: Vec<_> = compared(articles).into_iter().map(|(_, told)| told).collect();
    let found = if found.is_empty() { "nothing".to_owned() } else { found.join("; ") };
    assert_eq!(found, expected, "{articles:?}");
}

/// Checks that no numbers of some Italian articles are reported as different answers to one
/// question.
#[track_caller]
fn check_apart(texts: &[&str]) {
    check_apart_of(&articles(texts, Language::Italian));
}

/// The same for English articles.
#[track_caller]
fn check_apart_english(texts: &[&str]) {
    check_apart_of(&articles(texts, Language::English));
}

#[track_caller]
fn check_apart_of(articles: &[Article]) {
    let differing: Vec<_> = compared(articles)
        .into_iter()
        .filter(|(verdict, _)| matches!(verdict, Verdict::Conflict | Verdict::Updated))
        .collect();
    assert_eq!(differing, [], "{articles:?}");
}

/// The comparisons of some articles. Their order must not matter.
#[track_caller]
fn compared(articles: &[Article]) -> Vec<(Verdict, String)> {
    let comparisons = told(articles);
    let reversed: Vec<_> = articles.iter().rev().cloned().collect();
    let verdicts = |told: &[(Verdict, String)]| {
        let mut verdicts: Vec<_> = told
            .iter()
            .map(|(verdict, words)| {
                let (_, members) = words.split_once(": ").unwrap_or_default();
                let mut members: Vec<_> = members.split(" | ").map(str::to_owned).collect();
                members.sort_unstable();
                (*verdict, members)
            })
            .collect();
        verdicts.sort_unstable();
        verdicts
    };
    assert_eq!(verdicts(&told(&reversed)), verdicts(&comparisons), "{articles:?}");
    comparisons
}

fn articles(texts: &[&str], language: Language) -> Vec<Article> {
    texts.iter().enumerate().map(|(idx, text)| article(idx, text, language)).collect()
}

fn article(idx: usize, text: &str, language: Language) -> Article {
    let dated = text.strip_prefix('[').and_then(|text| text.split_once("] "));
    Article {
        id: idx.to_string(),
        text: dated.map_or(text, |(_, text)| text).to_owned(),
        title: None,
        source: None,
        published: dated.and_then(|(day, _)| date(day)),
        language: Some(language),
    }
}

/// A day such as `2024-03-01`.
fn date(day: &str) -> Option<Date> {
    let mut parts = day.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse::<u8>().ok()?;
    let month = time::Month::try_from(month).ok()?;
    Date::from_calendar_date(year, month, parts.next()?.parse().ok()?).ok()
}

fn told(articles: &[Article]) -> Vec<(Verdict, String)> {
    let analysis = analyze(articles);
    let told = |comparison: &Comparison| {
        let members: Vec<_> = comparison
            .members
            .iter()
            .map(|at| {
                let claim = &analysis.readings[at.article].claims[at.claim];
                claim.span.of(&articles[at.article].text)
            })
            .collect();
        let verdict = format!("{:?}", comparison.verdict).to_lowercase();
        (comparison.verdict, format!("{verdict}: {}", members.join(" | ")))
    };
    analysis.comparisons.iter().map(told).collect()
}
