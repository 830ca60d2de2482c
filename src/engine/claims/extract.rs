//! Turns figures into claims.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::{Event, Thing};
use super::contrast::contrast;
use super::counted::{Counted, counted};
use super::frame::{Frame, Key};
use super::{attribution, happening, scope};
use crate::engine::lang::Pack;
use crate::engine::model::{Claim, Figure, FigureKind, Mention};
use crate::engine::quantity::{Decimal, Value};
use crate::engine::text::{Layout, Span, Text};

/// What the figures of an article claim, in their order. Every figure that states something is a
/// claim; what it counts, and what happened, may stay open.
#[must_use]
pub fn extract(
    text: &Text<'_>,
    layout: &Layout,
    mentions: &[Mention],
    figures: &[Figure],
    pack: &Pack,
) -> Vec<Claim> {
    let ctx = Ctx { text, mentions, figures, pack };
    let mut claims: Vec<Claim> = Vec::new();
    for figure in figures {
        let tokens = text.tokens_in(figure.span);
        let found = match (figure.kind, &figure.value) {
            (FigureKind::Ordinal, _) => None,
            (_, Value::Date(_)) => Some(dated(&ctx, figure, tokens)),
            (FigureKind::Number | FigureKind::Percent | FigureKind::Money, Value::Quantity(_)) => {
                count(&ctx, figure, tokens, claims.last())
            }
            _ => Some(measured(&ctx, figure, tokens)),
        };
        if let Some(mut claim) = found {
            claim.comparable &= !layout.is_furniture(claim.figure);
            // "12 feriti, il 12 %": two claims never mark the same word.
            if claims.last().is_some_and(|last| claim.span.overlaps(last.span)) {
                claim.span = claim.figure;
            }
            claims.push(claim);
        }
    }
    claims
}

/// So many of something.
fn count(
    ctx: &Ctx,
    figure: &Figure,
    tokens: Range<usize>,
    previous: Option<&Claim>,
) -> Option<Claim> {
    let noun = match figure.kind {
        // The unit stands where the noun would; what it is for is in the context.
        FigureKind::Number => counted(ctx, tokens.clone()),
        _ => None,
    };
    if is_anaphoric(ctx, figure, &tokens, noun.as_ref()) {
        return None;
    }
    let phrase = match &noun {
        Some(noun) => tokens.start.min(noun.tokens.start)..tokens.end.max(noun.tokens.end),
        None => tokens.clone(),
    };
    let clause = ctx.clause(phrase.clone(), true);
    let sentence = sentence_of(ctx, figure.span);
    let mut frame = Frame {
        thing: noun.as_ref().map(|noun| noun.thing.clone()),
        event: noun
            .as_ref()
            .and_then(|noun| noun.event.or_else(|| happening::within(ctx, noun.tokens.clone())))
            .or_else(|| happening::event_of_count(ctx, phrase.clone()))
            .map(Key::Known),
        origin: noun
            .as_ref()
            .map(|noun| scope::origin(ctx, noun.tokens.clone()))
            .unwrap_or_default(),
        at: scope::at(ctx, phrase.clone()),
        near: scope::near(ctx, ctx.sentence(figure.span)),
        context: scope::context(ctx, clause.clone()),
        part: noun.as_ref().is_some_and(|noun| noun.other)
            || is_part(ctx, &clause, &phrase, noun.is_some()),
        contrast: contrast(ctx, &phrase, noun.as_ref()),
        as_of: as_of(ctx, figure, sentence).map(|date| date.value),
        rate: scope::rate(ctx, phrase.clone()),
        year: year_of(ctx, figure, clause.clone()),
        change: figure.change,
    };
    if frame.thing.is_none() && frame.event.is_some() && is_collective(ctx, &phrase) {
        frame.thing = Some(Key::Known(Thing::Person));
    }
    // "46 a Pavia e undici a Lodi": the second number counts what the first one does.
    if let Some(previous) = previous
        && noun.is_none()
        && figure.kind == FigureKind::Number
        && previous.sentence == sentence
        && !frame.at.is_empty()
    {
        frame.thing.clone_from(&previous.frame.thing);
        frame.event.clone_from(&previous.frame.event);
        frame.origin.clone_from(&previous.frame.origin);
    }
    imply(&mut frame);
    let hypothetical = ctx.has_word(clause, ctx.words().hypothetical);
    let (span, counted) = marked(ctx, figure, noun.as_ref());
    Some(Claim {
        span,
        figure: figure.span,
        value: figure.value,
        counted,
        attribution: attribution::attribution(ctx, phrase),
        as_of: as_of(ctx, figure, sentence)
            .filter(|date| date.kind == FigureKind::Date)
            .map(|date| date.span),
        sentence,
        frame,
        comparable: !hypothetical,
    })
}

/// Such a day.
fn dated(ctx: &Ctx, figure: &Figure, tokens: Range<usize>) -> Claim {
    let event = happening::event_of_date(ctx, tokens.clone());
    let sentence = ctx.sentence(figure.span);
    let frame = Frame {
        thing: event.and_then(|(at, _)| happening::about(ctx, at)).map(Key::Known),
        event: event.map(|(_, event)| Key::Known(event)),
        near: scope::near(ctx, sentence.clone()),
        context: scope::context(ctx, sentence),
        ..Frame::default()
    };
    Claim { comparable: event.is_some(), ..bare(ctx, figure, tokens, frame) }
}

/// So long, so old, so far, at such a time: claimed, and compared with nothing while it is not
/// known of what it is.
fn measured(ctx: &Ctx, figure: &Figure, tokens: Range<usize>) -> Claim {
    let clause = ctx.clause(tokens.clone(), true);
    let frame = Frame {
        near: scope::near(ctx, clause.clone()),
        context: scope::context(ctx, clause),
        ..Frame::default()
    };
    Claim { comparable: false, ..bare(ctx, figure, tokens, frame) }
}

/// The claim of a figure that counts nothing.
fn bare(ctx: &Ctx, figure: &Figure, tokens: Range<usize>, frame: Frame) -> Claim {
    Claim {
        span: figure.span,
        figure: figure.span,
        value: figure.value,
        counted: None,
        attribution: attribution::attribution(ctx, tokens),
        as_of: None,
        sentence: sentence_of(ctx, figure.span),
        frame,
        comparable: true,
    }
}

fn sentence_of(ctx: &Ctx, span: Span) -> Span {
    ctx.text
        .sentences
        .get(ctx.text.sentence_at(span.start()))
        .map_or(span, |sentence| sentence.span)
}

/// The largest number that "the two", "those three" may stand for without counting anything.
const LARGEST_ANAPHOR: u32 = 10;

/// "i due Paesi", "le due parti": a small number in words with an article points back to what is
/// known and claims nothing, unless it counts people by what happened to them.
fn is_anaphoric(ctx: &Ctx, figure: &Figure, tokens: &Range<usize>, noun: Option<&Counted>) -> bool {
    let Value::Quantity(quantity) = &figure.value else { return false };
    let definite = tokens
        .start
        .checked_sub(1)
        .is_some_and(|at| ctx.words().definite.contains(&ctx.folded(at)));
    let in_words = !ctx.text.words(figure.span).contains(|c: char| c.is_ascii_digit());
    let small =
        quantity.interval.single().is_some_and(|value| value <= Decimal::from(LARGEST_ANAPHOR));
    let stricken = noun.is_some_and(|noun| noun.event.is_some());
    figure.kind == FigureKind::Number && definite && in_words && small && !stricken
}

/// The words to mark, and those of what is counted.
fn marked(ctx: &Ctx, figure: &Figure, noun: Option<&Counted>) -> (Span, Option<Span>) {
    let counted = noun.and_then(|noun| ctx.span(noun.tokens.clone()));
    let span = counted.map_or(figure.span, |counted| figure.span.cover(counted));
    (span, counted)
}

/// Whether a number is but a part of another: "di cui 12", "tredici dei quali", "81: venti sono…".
fn is_part(ctx: &Ctx, clause: &Range<usize>, phrase: &Range<usize>, named: bool) -> bool {
    let part = ctx.words().part;
    let detail = !named
        && phrase.start == clause.start
        && clause.start.checked_sub(1).is_some_and(|at| ctx.folded(at) == ":");
    detail
        || ctx.has_phrase(clause.start..phrase.start, part)
        || ctx.has_phrase(phrase.end..phrase.end + 1, part)
}

/// "hanno perso la vita in 267": the number itself is who it happened to.
fn is_collective(ctx: &Ctx, phrase: &Range<usize>) -> bool {
    let before = phrase.start.checked_sub(1).map(|at| ctx.folded(at));
    before.is_some_and(|word| ctx.words().collective.contains(&word))
        && happening::ends_before(ctx, phrase.start - 1)
}

/// The year that is named last before a claim in its sentence, or else after it in its clause.
fn year_of(ctx: &Ctx, figure: &Figure, clause: Range<usize>) -> Option<i32> {
    let sentence = sentence_of(ctx, figure.span);
    let clause = ctx.span(clause)?;
    let first = ctx.figures.partition_point(|other| other.span.start() < sentence.start());
    let dates = ctx.figures[first..].iter().take_while(|other| other.span.end() <= sentence.end());
    let years: Vec<_> = dates
        .filter_map(|other| match &other.value {
            Value::Date(date) => Some((other.span, date.year()?)),
            _ => None,
        })
        .collect();
    let before = years.iter().rev().find(|(span, _)| span.end() <= figure.span.start());
    let after = || {
        years
            .iter()
            .find(|(span, _)| figure.span.end() <= span.start() && span.end() <= clause.end())
    };
    before.or_else(after).map(|&(_, year)| year)
}

/// What an event or a noun says without a word: those who watch were there, those who are
/// dismissed worked.
fn imply(frame: &mut Frame) {
    let event = match (&frame.event, &frame.thing) {
        (None, Some(Key::Known(Thing::Spectator))) => Some(Event::Attend),
        (None, Some(Key::Known(Thing::Demonstrator))) => Some(Event::Protest),
        _ => None,
    };
    if event.is_some() {
        frame.event = event.map(Key::Known);
    }
    if let (Some(Key::Known(Event::Dismiss)), Some(Key::Known(Thing::Person))) =
        (&frame.event, &frame.thing)
    {
        frame.thing = Some(Key::Known(Thing::Worker));
    }
}

/// The first date of the sentence, or else the first time by the clock: of when the claim is said
/// to be.
fn as_of<'a>(ctx: &Ctx<'a>, figure: &Figure, sentence: Span) -> Option<&'a Figure> {
    let first = ctx.figures.partition_point(|other| other.span.start() < sentence.start());
    let inside = ctx.figures[first..].iter().take_while(|other| other.span.end() <= sentence.end());
    let others = || inside.clone().filter(|other| other.span != figure.span);
    others()
        .find(|other| other.kind == FigureKind::Date)
        .or_else(|| others().find(|other| other.kind == FigureKind::Time))
}
