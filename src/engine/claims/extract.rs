//! Turns figures into claims.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::Event;
use super::count::count;
use super::frame::{Frame, Key};
use super::measure::{AGE, DISTANCE, attribute, far_end};
use super::yardstick::{is_asked, is_yardstick};
use super::{attribution, disputed, happening, scope, told};
use crate::engine::lang::Pack;
use crate::engine::model::{Claim, Figure, FigureKind, Mention};
use crate::engine::quantity::{Dimension, Quantity, Unit, Value};
use crate::engine::text::{Layout, Text};

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
                count(&ctx, figure, tokens, &claims)
            }
            _ => Some(measured(&ctx, figure, tokens)),
        };
        if let Some(mut claim) = found {
            claim.value = without_direction(claim.value, figure.kind);
            claim.comparable &= !layout.is_furniture(claim.figure)
                && figure.other.is_none()
                && !is_stamp(&ctx, figure)
                && !is_yardstick(&ctx, figure)
                && !is_asked(&ctx, claim.sentence);
            // "12 feriti, il 12 %": two claims never mark the same word.
            if claims.last().is_some_and(|last| claim.span.overlaps(last.span)) {
                claim.span = claim.figure;
            }
            claims.push(claim);
        }
    }
    disputed::mark(&ctx, &mut claims);
    claims
}

/// What a figure claims: of a change, how much it is. "−5 %" says so as "a fall of 5 %" does, and the
/// direction is in the frame; only temperatures are below zero themselves.
fn without_direction(value: Value, kind: FigureKind) -> Value {
    match value {
        Value::Quantity(quantity) if kind != FigureKind::Temperature => {
            let interval = quantity.interval.unsigned();
            Value::Quantity(Quantity { interval, ..quantity })
        }
        value => value,
    }
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
    bare(ctx, figure, tokens, frame)
}

/// So long, so old, so far, at such a time.
fn measured(ctx: &Ctx, figure: &Figure, tokens: Range<usize>) -> Claim {
    let clause = ctx.clause(tokens.clone(), true);
    let unit = match figure.value {
        Value::Quantity(quantity) => quantity.unit,
        _ => None,
    };
    let attribute = match figure.kind {
        FigureKind::Age => Some(AGE),
        _ => unit.and_then(|unit| attribute(ctx, &tokens, unit)),
    };
    let far_end = attribute.filter(|&it| it == DISTANCE).and_then(|_| far_end(ctx, &tokens));
    let frame = Frame {
        thing: attribute.map(|attribute| Key::Open(attribute.to_owned())),
        event: unit.and_then(|unit| befallen(ctx, &tokens, unit)).map(Key::Known),
        at: scope::at(ctx, tokens.clone()),
        near: scope::near(ctx, clause.clone()),
        contrast: far_end.into_iter().collect(),
        subsets: told::subsets(ctx, &tokens, true),
        occasion: told::occasion(ctx, &tokens),
        revision: told::revision(ctx, &tokens, ctx.sentence(figure.span)),
        numbered: told::numbered(ctx, ctx.sentence(figure.span)),
        context: scope::context(ctx, clause),
        ..Frame::default()
    };
    bare(ctx, figure, tokens, frame)
}

/// What happened to so much land: "bruciati 20 ettari". What is weighed may be of many sorts, of which
/// the same happens to each: "820 kg of cocaine and 95 of heroin were seized".
fn befallen(ctx: &Ctx, tokens: &Range<usize>, unit: Unit) -> Option<Event> {
    (unit.dimension() == Dimension::Area)
        .then(|| happening::event_of_count(ctx, tokens.clone()))
        .flatten()
        .filter(|event| event.is_of_things())
}

/// The claim of a figure that counts nothing.
fn bare(ctx: &Ctx, figure: &Figure, tokens: Range<usize>, frame: Frame) -> Claim {
    Claim {
        span: figure.span,
        figure: figure.span,
        value: figure.claimed(),
        counted: None,
        attribution: attribution::attribution(ctx, tokens),
        as_of: None,
        sentence: ctx.sentence_span(figure.span),
        frame,
        comparable: true,
    }
}

/// Whether a time stands before what was written at it: "Ore 11.30 - Il bilancio sale". It says
/// nothing of what happened.
fn is_stamp(ctx: &Ctx, figure: &Figure) -> bool {
    let tokens = ctx.text.tokens_in(figure.span);
    let sentence = ctx.sentence(figure.span);
    let opens = (sentence.start..tokens.start).all(|at| !ctx.is_content(at));
    let ends =
        tokens.end == sentence.end || matches!(ctx.folded(tokens.end), "-" | "–" | "—" | ":" | "|");
    figure.kind == FigureKind::Time && opens && ends
}
