//! What a number counts: the noun after it, or the one it is said of.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::{Event, Thing};
use super::frame::Key;
use crate::engine::text::Token;

/// The noun that a number counts, with its adjectives.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Its tokens; adjectives included.
    pub tokens: Range<usize>,
    /// What is counted.
    pub thing: Key<Thing>,
    /// What happened, where the noun itself says it: "feriti".
    pub event: Option<Event>,
    /// Whether it is told from others: "altri otto Paesi".
    pub other: bool,
}

/// How many words back the noun of "i feriti sono 30" may stand.
const REACH: usize = 9;

/// Finds what the number in tokens `figure` counts.
pub fn counted(ctx: &Ctx, figure: Range<usize>) -> Option<Counted> {
    let found = after(ctx, figure.end).or_else(|| before(ctx, figure.start))?;
    let other_before =
        figure.start.checked_sub(1).is_some_and(|at| ctx.words().other.contains(&ctx.folded(at)));
    let other_inside = figure.clone().any(|at| ctx.words().other.contains(&ctx.folded(at)));
    let found = Counted { other: found.other || other_before || other_inside, ..found };
    Some(if found.thing == Key::Known(Thing::Person) && found.event.is_none() {
        apposition(ctx, figure.start, found)
    } else {
        found
    })
}

/// "12 nuovi casi", "migliaia di soldati nordcoreani", "291 i morti".
fn after(ctx: &Ctx, end: usize) -> Option<Counted> {
    let words = ctx.words();
    // What is counted stands in the same sentence, and so in the same paragraph.
    let sentence = ctx.sentence(ctx.token(end.checked_sub(1)?)?.span);
    let mut at = end;
    let mut other = false;
    if words.of.contains(&ctx.folded(at)) {
        at += 1;
    } else if words.definite.contains(&ctx.folded(at)) {
        // "291 i morti" names what it counts after an article; "130 del comune" counts no communes.
        let noun = ctx.folded(at + 1);
        let verb = end.checked_sub(2).map(|verb| ctx.folded(verb));
        let is_subject = verb.is_some_and(|verb| words.equating.contains(&verb));
        if words.stricken(noun).is_none() && !(is_subject && words.thing(noun).is_some()) {
            return None;
        }
        at += 1;
    }
    while words.pre_adjectives.contains(&ctx.folded(at)) {
        other |= words.other.contains(&ctx.folded(at));
        at += 1;
    }
    if sentence.end <= at {
        return None;
    }
    if !ctx.is_content(at)
        || ctx.token(at).is_some_and(|token| token.capital && words.thing(&token.folded).is_none())
    {
        // A capital names a generic class only in the style of some papers: "altri otto Paesi".
        let plural = words.plurals.iter().any(|ending| ctx.folded(at).ends_with(ending));
        if !(other && plural && ctx.is_content(at)) {
            return None;
        }
    }
    let noun = ctx.folded(at);
    let mut end = at + 1;
    while end <= at + 2 && end < sentence.end && is_adjective(ctx, end) {
        end += 1;
    }
    let mut thing = thing_of(ctx, noun);
    // "costruttori e deminatori" are counted together, and are neither alone.
    if end + 1 < sentence.end
        && words.and.contains(&ctx.folded(end))
        && words.is_agent(noun)
        && words.is_agent(ctx.folded(end + 1))
    {
        let mut stems = [words.stem(noun), words.stem(ctx.folded(end + 1))];
        stems.sort_unstable();
        thing = Key::Open(stems.join("+"));
        end += 2;
    }
    Some(Counted { tokens: at..end, thing, event: words.stricken(noun), other })
}

/// "i feriti ricoverati sono 365", "vittime in Ucraina, stimate intorno a 1.100".
fn before(ctx: &Ctx, start: usize) -> Option<Counted> {
    let words = ctx.words();
    let verb = (start.saturating_sub(3)..start)
        .rev()
        // Another number or a mark begins a new thought.
        .take_while(|&at| ctx.token(at).is_some_and(Token::is_word))
        .find(|&at| words.equating.contains(&ctx.folded(at)))?;
    let first = ctx.sentence(ctx.token(start)?.span).start.max(verb.saturating_sub(REACH));
    let noun = (first..verb).rev().find(|&at| {
        let word = ctx.folded(at);
        words.stricken(word).is_some() || words.thing(word).is_some()
    })?;
    // "gli uomini arrestati sono 18": the participle goes with the noun before it.
    let noun = noun
        .checked_sub(1)
        .filter(|&at| first <= at && words.thing(ctx.folded(at)).is_some())
        .unwrap_or(noun);
    let mut end = noun + 1;
    while end <= noun + 2 && end < verb && is_adjective(ctx, end) {
        end += 1;
    }
    let word = ctx.folded(noun);
    Some(Counted {
        tokens: noun..end,
        thing: thing_of(ctx, word),
        event: words.stricken(word),
        other: false,
    })
}

/// "due brigate di costruttori – 5.000 persone": people who were named just before.
fn apposition(ctx: &Ctx, start: usize, found: Counted) -> Counted {
    if !start.checked_sub(1).is_some_and(|at| matches!(ctx.folded(at), "-" | "(" | ":")) {
        return found;
    }
    // A word right after another one is its adjective: "brigate militari" are no soldiers.
    let quoted = |at: usize| matches!(ctx.folded(at), "“" | "«" | "\"" | ".");
    let named = (start.saturating_sub(REACH)..start - 1)
        .rev()
        .take_while(|&at| !quoted(at))
        .filter(|&at| !at.checked_sub(1).is_some_and(|before| ctx.is_content(before)))
        .find(|&at| {
            ctx.words().is_agent(ctx.folded(at)) || ctx.words().thing(ctx.folded(at)).is_some()
        });
    named.map_or(found.clone(), |at| Counted { thing: thing_of(ctx, ctx.folded(at)), ..found })
}

fn thing_of(ctx: &Ctx, noun: &str) -> Key<Thing> {
    let words = ctx.words();
    if words.stricken(noun).is_some() && words.thing(noun).is_none() {
        return Key::Known(Thing::Person);
    }
    words.thing(noun).map_or_else(|| Key::Open(words.stem(noun).to_owned()), Key::Known)
}

/// Whether a word after a noun in the plural goes with it.
fn is_adjective(ctx: &Ctx, at: usize) -> bool {
    let Some(token) = ctx.token(at) else { return false };
    token.is_word()
        && !token.capital
        && 4 <= token.folded.len()
        && ctx.is_content(at)
        && ctx.words().plurals.iter().any(|ending| token.folded.ends_with(ending))
}
