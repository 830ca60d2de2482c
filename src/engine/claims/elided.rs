//! What a number leaves out because words near by say it: the noun of the whole that it is a part
//! of, of the item before it in a list, of those who are told by what befell them.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::{Event, Thing};
use super::counted::known_thing;
use super::frame::{Frame, Key};
use super::subject::opens;
use super::taken_up::take_up;
use super::{happening, noun};
use crate::engine::model::Claim;
use crate::engine::quantity::Value;
use crate::engine::text::Span;

/// How many claims back the whole may stand of which a number is a part.
const CLAIMS: usize = 4;

/// Fills in what the frame of a bare number in tokens `figure` leaves out; the words of what is
/// counted, where another claim says them.
pub fn complete(
    ctx: &Ctx,
    figure: &Range<usize>,
    value: &Value,
    sentence: Span,
    frame: &mut Frame,
    claims: &[Claim],
) -> Option<Span> {
    let before = claims.last().filter(|last| last.sentence == sentence && is_count(last));
    if let Some(thing) = predicate(ctx, figure) {
        let whole = whole(value, sentence, claims);
        frame.thing = Some(Key::Known(thing));
        frame.part = true;
        let event = whole.and_then(|whole| whole.frame.event.clone());
        frame.event = frame.event.take().or(event);
        return None;
    }
    // "46 a Pavia e undici a Lodi": the second number counts what the first one does.
    if let Some(item) = before.filter(|last| !frame.at.is_empty() && last.frame.at != frame.at) {
        frame.thing.clone_from(&item.frame.thing);
        frame.event.clone_from(&item.frame.event);
        frame.origin.clone_from(&item.frame.origin);
        return item.counted;
    }
    if frame.thing.is_some() {
        return None;
    }
    // "venti podi, dieci dei quali".
    if frame.part
        && let Some(whole) = whole(value, sentence, claims)
    {
        frame.thing.clone_from(&whole.frame.thing);
        frame.origin.clone_from(&whole.frame.origin);
        frame.event = frame.event.take().or_else(|| whole.frame.event.clone());
        return whole.counted;
    }
    // "40 people died and 47 are missing"; "60 are hurt, but only eight in hospital" are some of them.
    let joined =
        figure.start.checked_sub(1).is_some_and(|at| ctx.words().and.contains(&ctx.folded(at)));
    let people = before.filter(|last| joined && is_people(&last.frame) && befalls(frame));
    if let Some(people) = people.filter(|people| !people.frame.part)
        && happening::event_of_subject(ctx, figure.end).is_some()
    {
        frame.thing.clone_from(&people.frame.thing);
        frame.origin.clone_from(&people.frame.origin);
        return None;
    }
    take_up(ctx, figure, value, sentence, frame, claims)
}

/// The last claim of the sentence that says what it counts, and is no less than its part.
fn whole<'a>(part: &Value, sentence: Span, claims: &'a [Claim]) -> Option<&'a Claim> {
    let amount = |value: &Value| match value {
        Value::Quantity(quantity) => {
            quantity.interval.high.or(quantity.interval.low).map(|end| end.value)
        }
        _ => None,
    };
    let near = claims.iter().rev().take(CLAIMS).take_while(|claim| claim.sentence == sentence);
    near.filter(|claim| is_count(claim) && amount(part) <= amount(&claim.value))
        .find(|claim| claim.frame.thing.is_some())
}

pub fn is_count(claim: &Claim) -> bool {
    matches!(claim.value, Value::Quantity(quantity) if quantity.unit.is_none())
}

/// What a part is said to be: "14 erano minorenni", "dodici dei quali bambini".
fn predicate(ctx: &Ctx, figure: &Range<usize>) -> Option<Thing> {
    let words = ctx.words();
    let auxiliary = |at: usize| words.auxiliaries.contains(&ctx.folded(at));
    let part = words.part.iter().find(|phrase| ctx.is_phrase(figure.end, phrase));
    let start = figure.end + part.map_or(0, |phrase| phrase.split(' ').count());
    let at = (start..start + 3).find(|&at| !auxiliary(at))?;
    let said = (start..at).any(|at| words.equating.contains(&ctx.folded(at)));
    let tied = part.is_some() || (said && opens(ctx, figure.start));
    let sentence = ctx.sentence(ctx.token(figure.start)?.span);
    let noun =
        (tied && at < sentence.end).then(|| noun::noun_at(ctx, at, sentence.end, false))??;
    let thing = noun.thing.or_else(|| known_thing(ctx, ctx.folded(noun.head.start)))?;
    (thing.is_human() && words.stricken(ctx.folded(noun.head.start)).is_none()).then_some(thing)
}

/// Those among whom some are counted by what befell them: "fra gli agenti si contano 30 feriti".
pub fn among(ctx: &Ctx, start: usize) -> Option<Thing> {
    let words = ctx.words();
    let sentence = ctx.sentence(ctx.token(start)?.span);
    let clause = ctx.clause(start..start + 1, true);
    (sentence.start.max(clause.start)..start).rev().find_map(|at| {
        let leads = words.among.contains(&ctx.folded(at))
            && words.definite.contains(&ctx.folded(at + 1))
            && at + 2 < start;
        let thing = known_thing(ctx, ctx.folded(at + 2)).filter(|thing| thing.is_human());
        if leads { thing } else { None }
    })
}

fn is_people(frame: &Frame) -> bool {
    matches!(frame.thing, Some(Key::Known(thing)) if thing.is_human())
}

/// Whether what happened does so to people and to little else.
fn befalls(frame: &Frame) -> bool {
    let Some(Key::Known(event)) = frame.event else { return false };
    event.befalls_people()
        || matches!(
            event,
            Event::GoMissing | Event::Survive | Event::Flee | Event::Release | Event::Recover
        )
}
