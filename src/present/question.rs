//! One question with everything that answers it.

use super::locale::Locale;
use super::note::{claim_of, small_plot};
use super::plot::{self, PlotView, plot};
use super::story::Story;
use super::wording::{Question, Quoted, WhyView, day, label, reason, why_view};
use crate::engine::lang::pack_of;
use crate::engine::model::{ClaimRef, Language, Verdict};
use crate::engine::quantity::Value;
use crate::engine::text::{Span, tokenize};

/// A question in the view that compares.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// How the answers relate.
    pub verdict: Verdict,
    /// The question in words.
    pub title: String,
    /// The words it is asked about, where the question alone says too little.
    pub about: Option<Quoted>,
    /// Why the verdict was given.
    pub reason: String,
    /// The picture, one lane a claim.
    pub plot: Option<PlotView>,
    /// The picture where there is less room.
    pub small_plot: Option<PlotView>,
    /// Whether it asks for a day.
    pub of_days: bool,
    /// Each answer in its sentence, in the order of the lanes.
    pub quotes: Vec<QuoteView>,
    /// Why the answers stand together.
    pub why: WhyView,
}

/// A claim quoted in its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteView {
    /// Which claim.
    pub claim: ClaimRef,
    /// The value in words.
    pub value: String,
    /// The sentence up to the claim.
    pub before: String,
    /// The words of the claim.
    pub words: String,
    /// The sentence after it.
    pub after: String,
    /// Who says so.
    pub attribution: Option<String>,
    /// The day it is of, or else that of its article.
    pub day: Option<String>,
    /// Whether it is a date that leaves the year open.
    pub year_missing: bool,
    /// The language of the article, for voices and hyphens.
    pub language: Option<&'static str>,
}

/// The width of a letter in a wide plot, in hundredths of the plot.
const LETTER: f64 = 1.15;

/// How much of a long sentence is quoted before the claim, in bytes, and after it.
const CONTEXT: usize = 150;

/// The view of one comparison, counted from zero, with its question.
pub fn question_view(
    story: &Story,
    comparison: usize,
    question: Question,
    locale: Locale,
) -> QuestionView {
    let comparison = &story.analysis.comparisons[comparison];
    let statements: Vec<_> = comparison
        .members
        .iter()
        .map(|&at| {
            let claim = claim_of(story, at);
            plot::Statement {
                articles: vec![at.article],
                who: claim
                    .attribution
                    .map(|span| capitalised(story.words(at.article, span)))
                    .unwrap_or_default(),
                value: claim.value,
                label: label(&claim.value, story.words(at.article, claim.figure), locale),
            }
        })
        .collect();
    let plot = plot(&statements, comparison.verdict, LETTER, locale);
    let mut quotes: Vec<_> =
        comparison.members.iter().map(|&at| quote(story, at, locale)).collect();
    if let Some(plot) = &plot {
        quotes.sort_by_key(|quote| {
            plot.lanes.iter().position(|lane| {
                lane.articles == [quote.claim.article] && lane.label == quote.value
            })
        });
    }
    QuestionView {
        verdict: comparison.verdict,
        title: question.asked,
        about: question.about,
        reason: reason(story, comparison, locale),
        small_plot: small_plot(story, comparison, comparison.verdict, locale),
        plot,
        of_days: matches!(claim_of(story, comparison.asked_by).value, Value::Date(_)),
        quotes,
        why: why_view(story, &comparison.members, &comparison.grounds, locale),
    }
}

pub fn quote(story: &Story, at: ClaimRef, locale: Locale) -> QuoteView {
    let claim = claim_of(story, at);
    let language = story.analysis.readings[at.article].language;
    let text = &story.article(at.article).text;
    let sentence = claim.sentence.cover(claim.span);
    let start = if claim.span.start() < sentence.start() + CONTEXT * 3 / 2 {
        sentence.start()
    } else {
        word_boundary(text, claim.span.start() - CONTEXT)
    };
    let end = if sentence.end() < claim.span.end() + CONTEXT * 3 / 2 {
        sentence.end()
    } else {
        word_boundary(text, claim.span.end() + CONTEXT)
    };
    let ellipsis = |cut| if cut { "…" } else { "" };
    let before = Span::new(start, claim.span.start()).of(text);
    let after = Span::new(claim.span.end(), end).of(text);
    QuoteView {
        claim: at,
        value: label(&claim.value, claim.figure.of(text), locale),
        before: format!("{}{before}", ellipsis(start != sentence.start())),
        words: claim.span.of(text).to_owned(),
        after: format!("{after}{}", ellipsis(end != sentence.end())),
        attribution: said_by(story, at),
        day: day(story, at, locale),
        year_missing: matches!(claim.value, Value::Date(date) if date.year().is_none()),
        language: language.map(Language::tag),
    }
}

/// Who says so, as it is named within a sentence.
pub fn said_by(story: &Story, at: ClaimRef) -> Option<String> {
    let span = claim_of(story, at).attribution?;
    let language = story.analysis.readings[at.article].language;
    Some(within_sentence(story.words(at.article, span), language))
}

/// The start of the word that begins at or after a byte.
fn word_boundary(text: &str, at: usize) -> usize {
    let at = (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    text[at..].find(char::is_whitespace).map_or(text.len(), |skip| at + skip)
}

/// A source as it is named within a sentence: an article that opened one loses its capital.
fn within_sentence(source: &str, language: Option<Language>) -> String {
    let articles = language.and_then(pack_of).map_or(&[][..], |pack| pack.claims.definite);
    let opens =
        tokenize(source).first().is_some_and(|token| articles.contains(&token.folded.as_str()));
    let mut letters = source.chars();
    match letters.next() {
        Some(first) if opens => first.to_lowercase().chain(letters).collect(),
        _ => source.to_owned(),
    }
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
