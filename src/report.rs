//! The report that `analyze` prints: what was found, as JSON.
//!
//! Offsets count Unicode code points, end exclusive; numbers are written digit by digit as they
//! were read, never through a binary fraction.

use std::fmt::Display;

use serde::Serialize;
use serde_json::value::RawValue;

use crate::bundle::Bundle;
use crate::engine::model::{
    Analysis, Article, ClaimRef, Derivation, EntityKind, FigureKind, Ground, LeftOpen, Reading,
    Term,
};
use crate::engine::quantity::{Decimal, Precision, Quantity, Unit, Value, scaled};
use crate::engine::text::Span;
use crate::present::{
    Locale, Story, claim_anchor, open_reason, question_anchor, questions, reason, verdict_name,
};

#[derive(Serialize)]
struct Report<'a> {
    claims: Vec<ClaimJson<'a>>,
    comparisons: Vec<ComparisonJson>,
    related: Vec<RelatedJson>,
    entities: Vec<EntityJson<'a>>,
    figures: Vec<FigureJson<'a>>,
    notes: Vec<NoteJson<'a>>,
}

/// Where something stands.
#[derive(Clone, Serialize)]
pub struct Place<'a> {
    /// The identifier of the article.
    pub article: &'a str,
    /// The first code point.
    pub start: usize,
    /// Past the last code point.
    pub end: usize,
    /// The words that stand there.
    pub text: &'a str,
}

/// Bounds: numbers, dates or times; null is unbounded.
#[derive(Serialize)]
pub struct Bounds {
    /// The least it can be, as JSON: `12.5`, `"2016-10"`, `"08:30"`, `null`.
    pub low: Box<RawValue>,
    /// The most it can be, as JSON.
    pub high: Box<RawValue>,
    /// Whether the lower bound itself is left out.
    pub low_open: bool,
    /// Whether the upper bound itself is left out.
    pub high_open: bool,
    /// Whether it is said to be about so much.
    pub approx: bool,
    /// The symbol of the unit; `date` or `time` for those.
    pub unit: Option<&'static str>,
}

#[derive(Serialize)]
struct ClaimJson<'a> {
    id: String,
    #[serde(flatten)]
    place: Place<'a>,
    #[serde(flatten)]
    bounds: Bounds,
    counts: Option<&'a str>,
    attributed_to: Option<&'a str>,
    as_of: Option<&'a str>,
}

#[derive(Serialize)]
struct ComparisonJson {
    id: String,
    question: String,
    members: Vec<String>,
    verdict: &'static str,
    conflicting_pairs: Vec<[String; 2]>,
    updated_pairs: Vec<[String; 2]>,
    reason: String,
    grounds: Vec<GroundJson>,
}

/// Two claims that may answer one question and are not compared.
#[derive(Serialize)]
struct RelatedJson {
    claims: [String; 2],
    why: &'static str,
    reason: String,
    grounds: Vec<GroundJson>,
}

/// What speaks for one question, or against it.
#[derive(Serialize)]
struct GroundJson {
    observation: &'static str,
    weight: i32,
}

#[derive(Serialize)]
struct EntityJson<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    r#type: &'static str,
    name: &'a str,
    id: String,
}

/// A figure as the report has it.
#[derive(Serialize)]
pub struct FigureJson<'a> {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// What it says.
    #[serde(flatten)]
    pub bounds: Bounds,
    /// What it is: `number`, `percent`, `date`…
    pub kind: &'static str,
    /// What it says if the mark in its digits is another: `1,500`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Bounds>,
    /// How its number comes about, where it is not as written: `18 × 1000000 + 172 × 1000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derivation: Option<String>,
}

#[derive(Serialize)]
struct NoteJson<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    reason: String,
}

/// Turns UTF-8 offsets of one article into code points.
struct Points<'a> {
    id: &'a str,
    text: &'a str,
    /// The byte at which each code point begins.
    starts: Vec<usize>,
}

impl<'a> Points<'a> {
    fn new(id: &'a str, text: &'a str) -> Self {
        Self { id, text, starts: text.char_indices().map(|(at, _)| at).collect() }
    }

    fn place(&self, span: Span) -> Place<'a> {
        let point = |byte: usize| self.starts.partition_point(|&start| start < byte);
        Place {
            article: self.id,
            start: point(span.start()),
            end: point(span.end()),
            text: span.of(self.text),
        }
    }
}

/// The report on an analysed bundle, indented for people. Questions and reasons are in the
/// language of the articles.
#[must_use]
pub fn json(bundle: &Bundle, analysis: Analysis) -> String {
    let story = Story::of(bundle.clone(), analysis);
    let locale = Locale::of_story(&story);
    let articles = story.bundle.articles();
    let points: Vec<_> =
        articles.iter().map(|article| Points::new(&article.id, &article.text)).collect();
    let mut report = Report {
        claims: vec![],
        comparisons: vec![],
        related: vec![],
        entities: vec![],
        figures: vec![],
        notes: vec![],
    };
    for (article, reading) in story.analysis.readings.iter().enumerate() {
        let points = &points[article];
        report.claims.extend(reading.claims.iter().enumerate().map(|(claim, found)| ClaimJson {
            id: claim_anchor(ClaimRef { article, claim }),
            place: points.place(found.span),
            bounds: claimed(&found.value),
            counts: found.counted.map(|span| span.of(points.text)),
            attributed_to: found.attribution.map(|span| span.of(points.text)),
            as_of: found.as_of.map(|span| span.of(points.text)),
        }));
        report.figures.extend(figures_of(points, reading));
        report.notes.extend(reading.notes.iter().map(|note| NoteJson {
            place: points.place(note.span),
            reason: format!("{:?}", note.reason),
        }));
    }
    for (idx, entity) in story.analysis.entities.iter().enumerate() {
        report.entities.extend(entity.mentions.iter().map(|&(article, mention)| EntityJson {
            place: points[article].place(story.analysis.readings[article].mentions[mention].span),
            r#type: entity_kind(entity.kind),
            name: &entity.name,
            id: format!("e{}", idx + 1),
        }));
    }
    let ids = |pairs: &[(ClaimRef, ClaimRef)]| {
        pairs.iter().map(|&(a, b)| [claim_anchor(a), claim_anchor(b)]).collect()
    };
    let questions = questions(&story, locale);
    report.comparisons.extend(story.analysis.comparisons.iter().zip(&questions).enumerate().map(
        |(idx, (comparison, question))| ComparisonJson {
            id: question_anchor(idx),
            question: question.line(locale),
            members: comparison.members.iter().copied().map(claim_anchor).collect(),
            verdict: verdict_name(comparison.verdict),
            conflicting_pairs: ids(&comparison.conflicting),
            updated_pairs: ids(&comparison.updated),
            reason: reason(&story, comparison, locale),
            grounds: grounds(&comparison.grounds),
        },
    ));
    report.related.extend(story.analysis.related.iter().map(|related| RelatedJson {
        claims: [claim_anchor(related.a), claim_anchor(related.b)],
        why: left_open(related.why),
        reason: open_reason(&story, related, locale),
        grounds: grounds(&related.grounds),
    }));
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

/// The figures of one article, as the report lists them.
#[must_use]
pub fn figures<'a>(article: &'a Article, reading: &Reading) -> Vec<FigureJson<'a>> {
    figures_of(&Points::new(&article.id, &article.text), reading).collect()
}

fn figures_of<'a>(points: &Points<'a>, reading: &Reading) -> impl Iterator<Item = FigureJson<'a>> {
    reading.figures.iter().map(|figure| FigureJson {
        place: points.place(figure.span),
        bounds: bounds(&figure.value),
        kind: figure_kind(figure.kind),
        other: figure.other.as_ref().map(bounds),
        derivation: derivation(&figure.derivation),
    })
}

fn grounds(grounds: &[Ground]) -> Vec<GroundJson> {
    grounds
        .iter()
        .map(|&Ground { observation, weight }| GroundJson {
            observation: observation.name(),
            weight,
        })
        .collect()
}

const fn left_open(why: LeftOpen) -> &'static str {
    match why {
        LeftOpen::Excluding => "excluding",
        LeftOpen::Unsure => "unsure",
        LeftOpen::Elsewhere => "elsewhere",
    }
}

fn bounds(value: &Value) -> Bounds {
    match value {
        Value::Quantity(quantity) => {
            let Quantity { interval, precision, unit } = quantity;
            Bounds {
                low: number(interval.low.map(|end| end.value)),
                high: number(interval.high.map(|end| end.value)),
                low_open: interval.low.is_some_and(|end| end.open),
                high_open: interval.high.is_some_and(|end| end.open),
                approx: *precision == Precision::Circa,
                unit: unit.map(|unit| unit.0),
            }
        }
        Value::Date(range) => words_bounds(range.start(), range.end(), "date"),
        Value::Time(time) => words_bounds(time.start(), time.end(), "time"),
    }
}

/// What a claim says. Points of a share are told in one unit: 25 basis points are 0.25 percentage
/// points.
fn claimed(value: &Value) -> Bounds {
    let Value::Quantity(quantity @ Quantity { unit: Some(Unit::BASIS_POINT), .. }) = value else {
        return bounds(value);
    };
    let unit = Some(Unit::PERCENTAGE_POINT);
    match scaled(quantity.interval, Decimal::new(1, 2)) {
        Some(interval) => bounds(&Value::Quantity(Quantity { interval, unit, ..*quantity })),
        None => bounds(value),
    }
}

/// The terms of a sum or a share, as arithmetic writes them.
fn derivation(derivation: &Derivation) -> Option<String> {
    let term = |&Term { count, scale }: &Term| {
        if scale == Decimal::ONE { count.to_string() } else { format!("{count} × {scale}") }
    };
    match derivation {
        Derivation::Written => None,
        Derivation::Sum(terms) => Some(terms.iter().map(term).collect::<Vec<_>>().join(" + ")),
        Derivation::Share { part, whole } => Some(format!("{part} / {whole}")),
    }
}

fn words_bounds<T: Display>(low: Option<T>, high: Option<T>, unit: &'static str) -> Bounds {
    Bounds {
        low: quoted(low),
        high: quoted(high),
        low_open: false,
        high_open: false,
        approx: false,
        unit: Some(unit),
    }
}

fn quoted(words: Option<impl Display>) -> Box<RawValue> {
    raw(words.map_or_else(|| "null".to_owned(), |words| format!("\"{words}\"")))
}

fn number(value: Option<Decimal>) -> Box<RawValue> {
    raw(value.map_or_else(|| "null".to_owned(), |value| value.normalize().to_string()))
}

/// Decimals, dates and times are written in characters that JSON allows as they are.
fn raw(json: String) -> Box<RawValue> {
    RawValue::from_string(json).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

const fn entity_kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "person",
        EntityKind::Organisation => "organisation",
        EntityKind::Place => "place",
        EntityKind::Agreement => "agreement",
        EntityKind::Law => "law",
        EntityKind::Event => "event",
        EntityKind::Work => "work",
    }
}

const fn figure_kind(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Number => "number",
        FigureKind::Ordinal => "ordinal",
        FigureKind::Percent => "percent",
        FigureKind::Money => "money",
        FigureKind::Dimension => "dimension",
        FigureKind::Temperature => "temperature",
        FigureKind::Age => "age",
        FigureKind::Date => "date",
        FigureKind::Time => "time",
        FigureKind::Duration => "duration",
    }
}
