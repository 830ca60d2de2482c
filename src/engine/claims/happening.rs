//! What happened to the things counted, and what a day is the day of.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::{Event, Thing};

/// How many auxiliaries and adverbs may stand between a noun and its participle.
const REACH: usize = 5;

/// What happened to what tokens `phrase` count: the participle after it or within it, the verb before
/// it in its clause, the verb after it, and at last the verb of the clauses before.
pub fn event_of_count(ctx: &Ctx, phrase: Range<usize>) -> Option<Event> {
    let words = ctx.words();
    let event_at = |at: usize| event_at(ctx, at).filter(|event| event.is_of_counts());
    let clause = ctx.clause(phrase.clone(), false);
    let sentence = ctx.clause(phrase.clone(), true);
    // "donated to 40 schools", "si sono fermati a 76": it did not happen to those.
    let before = phrase.start.saturating_sub(1);
    let end = if words.reached.contains(&ctx.folded(before)) { before } else { phrase.start };
    let end = if end < phrase.start { end.saturating_sub(1).max(clause.start) } else { end };
    event_of_phrase(ctx, phrase.clone())
        .or_else(|| (clause.start..end).rev().find_map(event_at))
        .or_else(|| {
            (phrase.end..clause.end)
                .take_while(|&at| !words.phrase_ends.contains(&ctx.folded(at)))
                .find_map(event_at)
        })
        .or_else(|| (sentence.start..clause.start).rev().find_map(event_at))
}

/// What the participle after tokens `phrase` or within them says.
pub fn event_of_phrase(ctx: &Ctx, mut phrase: Range<usize>) -> Option<Event> {
    // "the people killed in the blast number 30": between the noun and its number.
    event_of_subject(ctx, phrase.end).or_else(|| {
        let of_count = |event: &Event| event.is_of_counts();
        phrase.find_map(|at| event_at(ctx, at).filter(of_count))
    })
}

/// The event that the verb right after a subject tells, auxiliaries passed over.
pub fn event_of_subject(ctx: &Ctx, end: usize) -> Option<Event> {
    let auxiliary = |at: usize| ctx.words().auxiliaries.contains(&ctx.folded(at));
    let mut told = (end..end + REACH)
        .take_while(|&at| at == end || auxiliary(at - 1))
        .filter_map(|at| Some((at, event_at(ctx, at)?)));
    let (at, event) = told.next()?;
    // "were confirmed dead".
    Some(if auxiliary(at) { told.next().map_or(event, |(_, event)| event) } else { event })
}

/// The event that a participle among some adjectives tells: "case distrutte".
pub fn within(ctx: &Ctx, mut adjectives: impl Iterator<Item = usize>) -> Option<Event> {
    adjectives.find_map(|at| event_at(ctx, at))
}

/// The event that the date in tokens `date` is the day of, with what it is about. A date that opens
/// its sentence belongs to what follows, any other to what stands before it in its clause.
pub fn event_of_date(ctx: &Ctx, date: Range<usize>) -> Option<(usize, Event)> {
    let sentence = ctx.token(date.start).map_or(0..0, |token| ctx.sentence(token.span));
    let first_of_sentence = (sentence.start..date.start).all(|at| !ctx.is_content(at));
    let dated =
        |at: usize| event_at(ctx, at).filter(|event| event.has_one_day()).map(|event| (at, event));
    let after = || {
        // What is said to have happened counts, not the saying; a clause that tells more does not.
        let mut ends = (date.end..sentence.end).filter(|&at| matches!(ctx.folded(at), ";" | "."));
        (date.end..ends.next().unwrap_or(sentence.end)).find_map(dated)
    };
    if first_of_sentence {
        return after();
    }
    let clause = ctx.clause(date.clone(), true);
    (clause.start..date.start).rev().find_map(dated).or_else(|| {
        // "solo ad aprile Mosca ha confermato": the verb comes next.
        let clause = ctx.clause(date.clone(), false);
        (date.end..clause.end).find_map(dated)
    })
}

/// What the event at a token is about: the first noun of the list after it, else the last before.
pub fn about(ctx: &Ctx, event: usize) -> Option<Thing> {
    let sentence = ctx.token(event).map_or(0..0, |token| ctx.sentence(token.span));
    let thing =
        |at: usize| ctx.words().thing(ctx.folded(at)).filter(|thing| is_dated_thing(*thing));
    thing(event)
        .or_else(|| (event + 1..sentence.end).find_map(thing))
        .or_else(|| (sentence.start..event).rev().find_map(thing))
}

const fn is_dated_thing(thing: Thing) -> bool {
    matches!(thing, Thing::Agreement | Thing::Offensive | Thing::Deployment | Thing::Soldier)
}

/// Whether the words right before a token say what happened.
pub fn ends_before(ctx: &Ctx, at: usize) -> bool {
    // The longest phrase of the lists has four words.
    (at.saturating_sub(4)..at).any(|start| {
        let words = ctx.words();
        let phrases = words.event_phrases.iter().flat_map(|(_, phrases)| phrases.iter());
        let mut ends = phrases
            .filter(|phrase| ctx.is_phrase(start, phrase))
            .map(|phrase| start + phrase.split(' ').count());
        ends.any(|end| end == at) || (start + 1 == at && words.event(ctx.folded(start)).is_some())
    })
}

/// The event that the word at a token tells, or the phrase that begins there.
pub fn event_at(ctx: &Ctx, at: usize) -> Option<Event> {
    let words = ctx.words();
    let phrases = words.event_phrases.iter();
    let phrase =
        phrases.filter(|(_, phrases)| phrases.iter().any(|phrase| ctx.is_phrase(at, phrase)));
    phrase.map(|&(event, _)| event).next().or_else(|| words.event(ctx.folded(at)))
}
