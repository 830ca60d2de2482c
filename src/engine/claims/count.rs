//! What a number, a share or a sum claims.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::{Event, Thing};
use super::contrast::contrast;
use super::counted::{Counted, counted, is_other};
use super::elided::{among, complete};
use super::ellipsis::elliptic;
use super::frame::{Frame, Key};
use super::limits::{is_anaphoric, is_hypothetical, is_part};
use super::when::{as_of, year_of};
use super::{attribution, happening, scope, subject, told};
use crate::engine::model::{Claim, Figure, FigureKind};
use crate::engine::quantity::Value;
use crate::engine::text::Span;

/// How many words before "14 lives" may say that they were saved.
const LIVES_REACH: usize = 3;

/// So many of something.
pub fn count(ctx: &Ctx, figure: &Figure, tokens: Range<usize>, claims: &[Claim]) -> Option<Claim> {
    let noun = match (figure.kind, &figure.value) {
        // The unit stands where the noun would; what it is for is in the context.
        (FigureKind::Number, Value::Quantity(quantity)) => counted(ctx, tokens.clone(), quantity),
        _ => None,
    };
    let elliptic = elliptic(ctx, figure, &tokens, noun.as_ref(), claims);
    if elliptic.is_none() && is_anaphoric(ctx, figure, &tokens, noun.as_ref()) {
        return None;
    }
    let phrase = match &noun {
        Some(noun) => tokens.start.min(noun.tokens.start)..tokens.end.max(noun.tokens.end),
        None => tokens.clone(),
    };
    // What happened to others in the sentence did not to those whom a noun counts without a verb.
    let verbless = noun.as_ref().is_some_and(|noun| noun.tokens.end <= tokens.start)
        && !subject::is_tied(ctx, &tokens);
    let clause = ctx.clause(phrase.clone(), true);
    let sentence = ctx.sentence_span(figure.span);
    // A share or a sum says itself what it is of.
    let bare = noun.is_none() && figure.kind == FigureKind::Number;
    let mut frame = Frame {
        thing: noun.as_ref().map(|noun| noun.thing.clone()),
        event: noun
            .as_ref()
            .and_then(|noun| said_by(ctx, figure, noun))
            .or_else(|| {
                let event =
                    if verbless { happening::event_of_phrase } else { happening::event_of_count };
                event(ctx, phrase.clone())
            })
            .map(Key::Known),
        origin: noun
            .as_ref()
            .map(|noun| scope::origin(ctx, noun.tokens.clone()))
            .unwrap_or_default(),
        at: scope::at(ctx, phrase.clone()),
        near: scope::near(ctx, ctx.sentence(figure.span)),
        context: scope::context(ctx, clause.clone()),
        part: noun.as_ref().is_some_and(|noun| noun.other)
            || is_other(ctx, &tokens)
            || elliptic.as_ref().is_some_and(|elliptic| elliptic.part)
            || (!verbless && is_part(ctx, &clause, &phrase, bare)),
        contrast: contrast(
            ctx,
            &phrase,
            if verbless { phrase.start } else { clause.start },
            noun.as_ref(),
        ),
        subsets: told::subsets(ctx, &phrase, false),
        numbered: told::numbered(ctx, ctx.sentence(figure.span)),
        as_of: as_of(ctx, figure, sentence).map(Figure::claimed),
        days_from_publication: told::days_from_publication(ctx, ctx.sentence(figure.span)),
        occasion: told::occasion(ctx, &phrase),
        rate: scope::rate(ctx, phrase.clone()),
        year: year_of(ctx, figure, clause.clone()),
        change: figure.change,
        supposed: is_hypothetical(ctx, clause.clone()),
        completed: elliptic.is_some(),
        revision: told::revision(ctx, &phrase, ctx.sentence(figure.span)),
        disputes: None,
        units: bare.then(|| scope::units(ctx, figure)),
    };
    if bare && frame.thing.is_none() && is_collective(ctx, &phrase) {
        frame.thing = Some(Key::Known(Thing::Person));
    }
    let elided = if bare {
        complete(ctx, &tokens, &figure.value, sentence, &mut frame, claims)
    } else {
        if noun.as_ref().is_some_and(|noun| noun.event.is_some())
            && frame.thing == Some(Key::Known(Thing::Person))
            && let Some(thing) = among(ctx, phrase.start)
        {
            frame.thing = Some(Key::Known(thing));
        }
        None
    };
    frame.part |= noun.as_ref().is_some_and(|noun| noun.event.is_none())
        && claims.last().is_some_and(|last| details(ctx, last, tokens.start, &frame));
    imply(&mut frame);
    let (span, counted) = marked(ctx, figure, noun.as_ref());
    let counted = counted.or(elided);
    Some(Claim {
        span,
        figure: figure.span,
        value: elliptic.map_or(figure.value, |elliptic| Value::Quantity(elliptic.sum)),
        counted,
        attribution: attribution::attribution(ctx, phrase),
        as_of: as_of(ctx, figure, sentence)
            .filter(|date| date.kind == FigureKind::Date)
            .map(|date| date.span),
        sentence,
        frame,
        comparable: true,
    })
}

/// "39 morti, 29 uomini e 10 donne": whether people are counted right after people of no kind to whom
/// the same happened, of whom they are a part.
fn details(ctx: &Ctx, last: &Claim, start: usize, frame: &Frame) -> bool {
    let people = matches!(&frame.thing, Some(Key::Known(thing)) if thing.is_human());
    let Some(mark) = start.checked_sub(1) else { return false };
    let adjacent = ctx.token(mark).is_some_and(|token| {
        ctx.text.tokens_in(last.span).end == mark && last.span.end() <= token.span.start()
    });
    let joined = ctx.words().and.contains(&ctx.folded(mark)) && last.frame.part;
    adjacent
        && people
        && (joined
            || (matches!(ctx.folded(mark), "," | ":" | "-")
                && last.frame.thing == Some(Key::Known(Thing::Person))))
        && frame.event.is_some()
        && frame.event == last.frame.event
}

/// What a noun or its adjectives say happened: "feriti", "case distrutte". Lives may be saved too.
fn said_by(ctx: &Ctx, figure: &Figure, noun: &Counted) -> Option<Event> {
    let start = ctx.text.tokens_in(figure.span).start;
    let mut verb = start.saturating_sub(LIVES_REACH)..start;
    let saved = ctx.words().lives.contains(&ctx.folded(noun.head.start))
        && verb.any(|at| happening::event_at(ctx, at) == Some(Event::Rescue));
    if saved {
        return Some(Event::Rescue);
    }
    noun.event.or_else(|| happening::within(ctx, noun.adjectives()))
}

/// The words to mark, and those of what is counted.
fn marked(ctx: &Ctx, figure: &Figure, noun: Option<&Counted>) -> (Span, Option<Span>) {
    let counted = noun.and_then(|noun| ctx.span(noun.tokens.clone()));
    let span = counted.map_or(figure.span, |counted| figure.span.cover(counted));
    (span, counted)
}

/// "hanno perso la vita in 267", "in due hanno perso la vita", "sono in venti", "killing 42": the
/// number itself is who it happened to.
fn is_collective(ctx: &Ctx, phrase: &Range<usize>) -> bool {
    let words = ctx.words();
    let Some(before) = phrase.start.checked_sub(1) else { return false };
    if words.collective.contains(&ctx.folded(before)) {
        let verb = |at: usize| words.is_verb(ctx.folded(at)) && !ctx.is_figure(at);
        let back = before.checked_sub(1);
        let said =
            back.is_some_and(verb) || back.and_then(|at| at.checked_sub(1)).is_some_and(verb);
        let told = happening::event_of_subject(ctx, phrase.end).is_some();
        return said || told || happening::ends_before(ctx, before);
    }
    happening::event_at(ctx, before).is_some_and(Event::befalls_people)
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
