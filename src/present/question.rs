//! One question with everything that answers it.

use super::locale::Locale;
use super::note::{claim_of, small_plot};
use super::plot::{self, BandKind, Drawn, PlotView, Room, plot};
use super::sieve::Subject;
use super::story::Story;
use super::wording::{Question, Quoted, WhyView, day, days_of, label, reason, said_day, why_view};
use crate::engine::lang::pack_of;
use crate::engine::model::{ClaimRef, Comparison, Language, Verdict};
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
    /// What it asks about.
    pub subject: Subject,
    /// How far apart its answers are, in hundredths of the plot; each further article that answers
    /// counts as much as ten of them.
    pub importance: u32,
    /// The first answer as the articles are read.
    pub first: ClaimRef,
    /// The answers worth reading side by side, by their places among the quotes: those that
    /// contradict or update each other, else neighbours.
    pub pairs: Vec<(usize, usize)>,
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
    /// Whether that day is one that the claim itself is of.
    pub own_day: bool,
    /// Whether it is a date that leaves the year open.
    pub year_missing: bool,
    /// The language of the article, for voices and hyphens.
    pub language: Option<&'static str>,
}

/// More pairs than these nobody reads one after the other.
const PAIRS: usize = 60;

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
    let plot = wide_plot(story, comparison, locale);
    let mut quotes: Vec<_> =
        comparison.members.iter().map(|&at| quote(story, at, locale)).collect();
    if let Some(plot) = &plot {
        quotes.sort_by_key(|quote| {
            plot.lanes.iter().position(|lane| {
                lane.articles == [quote.claim.article] && lane.label == quote.value
            })
        });
    }
    let (importance, pairs) = (importance(plot.as_ref(), &quotes), pairs(comparison, &quotes));
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
        subject: Subject::of(story, comparison),
        importance,
        first: comparison.members.iter().copied().min().unwrap_or(comparison.asked_by),
        pairs,
    }
}

/// A plot with one lane a claim, each with who says so.
fn wide_plot(story: &Story, comparison: &Comparison, locale: Locale) -> Option<PlotView> {
    let days = days_of(story, &comparison.members);
    let statements: Vec<_> = comparison
        .members
        .iter()
        .zip(days)
        .map(|(&at, day)| {
            let claim = claim_of(story, at);
            let said_by = claim.attribution.map(|span| capitalised(story.words(at.article, span)));
            plot::Statement {
                articles: vec![at.article],
                // What nobody else is named for, the newspaper says itself.
                who: said_by
                    .or_else(|| story.article(at.article).source.clone())
                    .unwrap_or_default(),
                value: claim.value,
                label: label(&claim.value, story.words(at.article, claim.figure), locale),
                day,
            }
        })
        .collect();
    let counted = counted(story, comparison, locale);
    plot(&statements, &Drawn { verdict: comparison.verdict, room: Room::Wide, counted, locale })
}

/// The most letters that what is counted may have at the end of a scale.
const COUNTED: usize = 14;

/// What is counted, in the words of the claim that asks, if it speaks the language of the interface:
/// all of them if they are few, else the noun alone.
fn counted(story: &Story, comparison: &Comparison, locale: Locale) -> Option<String> {
    let at = comparison.asked_by;
    let language = story.analysis.readings[at.article].language;
    let pack = language.filter(|&it| it == locale.language()).and_then(pack_of)?;
    let words = story.words(at.article, claim_of(story, at).counted?).to_lowercase();
    let words: Vec<_> = words.split_whitespace().collect();
    let all = words.join("\u{a0}");
    let noun = if pack.claims.premodified { words.last() } else { words.first() };
    [Some(all.as_str()), noun.copied()]
        .into_iter()
        .flatten()
        .find(|words| (1..=COUNTED).contains(&words.chars().count()))
        .map(str::to_owned)
}

/// See [`QuestionView::importance`].
fn importance(plot: Option<&PlotView>, quotes: &[QuoteView]) -> u32 {
    let mut articles: Vec<_> = quotes.iter().map(|quote| quote.claim.article).collect();
    articles.sort_unstable();
    articles.dedup();
    let apart = plot.map_or(0.0, |plot| {
        let gaps = plot.bands.iter().filter(|band| band.kind == BandKind::Gap);
        let widest = gaps.map(|band| band.to - band.from).fold(0.0, f64::max);
        let hearts = || plot.lanes.iter().map(|lane| lane.mark.heart());
        let grown = hearts().fold(0.0, f64::max) - hearts().fold(100.0, f64::min);
        if plot.by_day { grown } else { widest }
    });
    apart.max(0.0) as u32 + 10 * articles.len() as u32
}

/// See [`QuestionView::pairs`].
fn pairs(comparison: &Comparison, quotes: &[QuoteView]) -> Vec<(usize, usize)> {
    let place = |at| quotes.iter().position(|quote| quote.claim == at);
    let told: &[_] = match comparison.verdict {
        Verdict::Conflict => &comparison.conflicting,
        Verdict::Updated => &comparison.updated,
        Verdict::Compatible | Verdict::Agree => &[],
    };
    let mut pairs: Vec<_> = told
        .iter()
        .map(|&(a, b)| if b < a { (b, a) } else { (a, b) })
        .filter_map(|(a, b)| Some((place(a)?, place(b)?)))
        .collect();
    if pairs.is_empty() {
        pairs = (1..quotes.len()).map(|idx| (idx - 1, idx)).collect();
    }
    pairs.sort_unstable_by_key(|&(a, b)| (a.min(b), a.max(b)));
    pairs.dedup();
    pairs.truncate(PAIRS);
    pairs
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
        own_day: said_day(story, at).is_some(),
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
