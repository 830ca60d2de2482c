//! What a number takes up from a count before it that neither a place nor a part says: by a pronoun,
//! by a demonstrative, in a list of its own kind, or as the subject of the next clause.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::{Event, Thing};
use super::counted::thing_of;
use super::elided::{among, is_count};
use super::frame::{Frame, Key};
use super::happening;
use super::subject::{noun_from, opens};
use super::verbless::alone;
use crate::engine::model::Claim;
use crate::engine::quantity::Value;
use crate::engine::text::Span;

/// How many words before its number a pronoun may stand: "ne sono arrivati quattro".
const PRONOUN_REACH: usize = 4;

/// Fills in the thing of a bare number in tokens `figure` that has none, and what happened; the words
/// of what is counted, where another claim says them.
pub fn take_up(
    ctx: &Ctx,
    figure: &Range<usize>,
    value: &Value,
    sentence: Span,
    frame: &mut Frame,
    claims: &[Claim],
) -> Option<Span> {
    if let Some(thing) = befallen(ctx, figure, value, sentence, claims) {
        frame.thing = Some(Key::Known(thing));
        return None;
    }
    if is_of_it(ctx, figure)
        && let Some(thing) = topic(ctx, figure)
    {
        frame.thing = Some(thing);
        return None;
    }
    if let Some(thing) = of_whole(ctx, figure) {
        frame.thing = Some(thing);
        frame.part = true;
        return None;
    }
    let last = claims.last().filter(|last| {
        is_count(last)
            && last.frame.thing.is_some()
            && !last.frame.completed
            && last.frame.rate.is_none()
    })?;
    if last.sentence != sentence {
        return None;
    }
    if is_of_it(ctx, figure) {
        return share(frame, last, false);
    }
    if is_those(ctx, figure, last) {
        frame.event = happening::event_of_subject(ctx, figure.end + 1).map(Key::Known);
        return share(frame, last, false);
    }
    if is_parallel(ctx, figure, last) {
        return share(frame, last, true);
    }
    let whole = is_no_more(value, &last.value);
    if goes_on(ctx, figure) && whole && (is_human(&last.frame) || !befalls(frame)) {
        frame.part = true;
        return share(frame, last, frame.event.is_none());
    }
    (is_within(ctx, figure) && is_area(&last.frame)).then(|| share(frame, last, false)).flatten()
}

/// Gives a frame the thing of the count before it, and `event` what happened to it.
fn share(frame: &mut Frame, last: &Claim, event: bool) -> Option<Span> {
    frame.thing.clone_from(&last.frame.thing);
    frame.origin.clone_from(&last.frame.origin);
    if event {
        frame.event.clone_from(&last.frame.event);
    }
    last.counted
}

/// Those whom a number counts right before a verb for what befalls nobody but people: "520 died".
/// After animals or what no list knows, it may be those.
fn befallen(
    ctx: &Ctx,
    figure: &Range<usize>,
    value: &Value,
    sentence: Span,
    claims: &[Claim],
) -> Option<Thing> {
    let words = ctx.words();
    // "60 are hurt, but only eight were taken to hospital" are some of them.
    let of_those = claims.last().is_some_and(|last| {
        last.sentence == sentence && is_human(&last.frame) && is_no_more(value, &last.value)
    });
    if of_those {
        return None;
    }
    // "five of the six died": the number right before the verb is the whole.
    let whole = figure.start.checked_sub(2).is_some_and(|of| words.of.contains(&ctx.folded(of)));
    let definite = words.definite.contains(&ctx.folded(figure.start - usize::from(whole)));
    if whole && definite {
        return None;
    }
    let parted = words.of.contains(&ctx.folded(figure.end))
        && words.definite.contains(&ctx.folded(figure.end + 1))
        && ctx.is_figure(figure.end + 2);
    let end = figure.end + if parted { 3 } else { 0 };
    let event = happening::event_of_subject(ctx, end)?;
    let only_people = matches!(
        event,
        Event::Die
            | Event::Injure
            | Event::Arrest
            | Event::Detain
            | Event::Convict
            | Event::Acquit
            | Event::Hospitalise
    );
    // "Flight 516 died" names the number.
    let named = figure
        .start
        .checked_sub(1)
        .and_then(|at| ctx.token(at))
        .is_some_and(|before| before.is_word() && before.capital && !opens(ctx, figure.start));
    let capital = named && !words.locative.contains(&ctx.folded(figure.start - 1));
    let near = ctx.text.sentence_at(sentence.start());
    let mut before = claims
        .iter()
        .rev()
        .take_while(|claim| near <= 1 + ctx.text.sentence_at(claim.figure.start()));
    let other = before.any(|claim| {
        is_count(claim)
            && matches!(claim.frame.thing, Some(Key::Open(_) | Key::Known(Thing::Animal)))
    });
    (only_people && !capital && !other).then(|| among(ctx, figure.start).unwrap_or(Thing::Person))
}

/// "ne sono arrivati quattro": a pronoun for what was counted before.
fn is_of_it(ctx: &Ctx, figure: &Range<usize>) -> bool {
    let words = ctx.words();
    let clause = ctx.clause(figure.clone(), false);
    let first = clause.start.max(figure.start.saturating_sub(PRONOUN_REACH));
    (first..figure.start).any(|at| words.of_it.contains(&ctx.folded(at)))
}

/// "Of its customers, four are banks": the whole that a sentence opens with, of which a number right
/// after the comma is a part.
fn of_whole(ctx: &Ctx, figure: &Range<usize>) -> Option<Key<Thing>> {
    let comma = figure.start.checked_sub(1).filter(|&at| ctx.folded(at) == ",")?;
    let start = ctx.clause(figure.clone(), true).start;
    let whole = ctx.words().wholes.iter().find(|phrase| ctx.is_phrase(start, phrase))?;
    let noun = alone(ctx, start + whole.split(' ').count()..comma)?;
    Some(noun.thing.map_or_else(|| thing_of(ctx, ctx.folded(noun.head.start)), Key::Known))
}

/// "di biglietti, ieri, ne hanno venduti 300": what a pronoun stands for, right before its clause.
fn topic(ctx: &Ctx, figure: &Range<usize>) -> Option<Key<Thing>> {
    let words = ctx.words();
    let clause = ctx.clause(figure.clone(), true);
    let leads = |at: &usize| words.of.contains(&ctx.folded(*at)) && opens(ctx, *at);
    let of = (clause.start..figure.start).rev().find(leads)?;
    let noun = noun_from(ctx, of + 1, figure.start)?;
    Some(noun.thing.map_or_else(|| thing_of(ctx, ctx.folded(noun.head.start)), Key::Known))
}

/// "387 quelle finite in ospedale", right after a count.
fn is_those(ctx: &Ctx, figure: &Range<usize>, last: &Claim) -> bool {
    ctx.words().those.contains(&ctx.folded(figure.end)) && follows(ctx, figure, last)
}

/// Whether but a mark or "and" stands between a count and a number.
fn follows(ctx: &Ctx, figure: &Range<usize>, last: &Claim) -> bool {
    let Some(before) = figure.start.checked_sub(1) else { return false };
    let parts =
        matches!(ctx.folded(before), "," | ";") || ctx.words().and.contains(&ctx.folded(before));
    parts && ctx.text.tokens_in(last.span).end == before
}

/// "tremila per noi, quattromila per loro": the same preposition stands behind both numbers, and but
/// a mark or "and" before the second.
fn is_parallel(ctx: &Ctx, figure: &Range<usize>, last: &Claim) -> bool {
    let words = ctx.words();
    let end = ctx.text.tokens_in(last.span).end;
    let word = ctx.folded(figure.end);
    let Some(before) = figure.start.checked_sub(1) else { return false };
    let parts = matches!(ctx.folded(before), "," | ";") || words.and.contains(&ctx.folded(before));
    let within = (end..before).all(|at| !matches!(ctx.folded(at), ";" | ":" | "." | ","));
    parts && within && words.prepositions.contains(&word) && ctx.folded(end) == word
}

/// "52 feriti; ventiquattro sono ancora in ospedale": whether a number begins the next clause, right
/// before its verb.
fn goes_on(ctx: &Ctx, figure: &Range<usize>) -> bool {
    let words = ctx.words();
    let after = ctx.folded(figure.end);
    let parted = figure.start.checked_sub(1).is_some_and(|at| ctx.folded(at) == ";");
    let participle = words.participles.iter().any(|ending| after.ends_with(ending));
    // "diecimila sono anche i caduti": the subject comes after.
    let clause = ctx.clause(figure.clone(), false);
    let verbs = |at: &usize| words.auxiliaries.contains(&ctx.folded(*at)) || !ctx.is_content(*at);
    let subject = (figure.end..clause.end)
        .take_while(verbs)
        .any(|at| words.plural_articles.contains(&ctx.folded(at)));
    parted && !subject && (words.auxiliaries.contains(&after) || words.is_verb(after) || participle)
}

/// "quattro regioni sono senza casi; in sedici il virus c'è".
fn is_within(ctx: &Ctx, figure: &Range<usize>) -> bool {
    let words = ctx.words();
    let Some(before) = figure.start.checked_sub(2) else { return false };
    ctx.folded(before) == ";"
        && words.locative.contains(&ctx.folded(before + 1))
        && (words.articles.contains(&ctx.folded(figure.end)) || ctx.folded(figure.end) == ",")
}

/// Whether a number is no more than another.
fn is_no_more(part: &Value, whole: &Value) -> bool {
    let amount = |value: &Value| match value {
        Value::Quantity(quantity) => {
            quantity.interval.high.or(quantity.interval.low).map(|end| end.value)
        }
        _ => None,
    };
    amount(part) <= amount(whole)
}

fn is_human(frame: &Frame) -> bool {
    matches!(frame.thing, Some(Key::Known(thing)) if thing.is_human())
}

fn befalls(frame: &Frame) -> bool {
    matches!(frame.event, Some(Key::Known(event)) if event.befalls_people())
}

/// Whether something is counted in which other things are.
fn is_area(frame: &Frame) -> bool {
    matches!(
        frame.thing,
        Some(Key::Known(
            Thing::Region
                | Thing::Province
                | Thing::Municipality
                | Thing::Country
                | Thing::Village
                | Thing::School
                | Thing::Hospital
        ))
    )
}
