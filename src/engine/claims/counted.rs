//! What a number counts: the noun after it, or the one it is said of.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::named::thing_of_concept;
use super::concept::{Event, Thing};
use super::frame::Key;
use super::noun::{Noun, adjectives_after, is_plural, noun_at};
use crate::engine::quantity::{Decimal, Quantity};
use crate::engine::text::Token;

/// The noun that a number counts, with its adjectives.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Its tokens; adjectives included.
    pub tokens: Range<usize>,
    /// The noun alone.
    pub head: Range<usize>,
    /// What is counted.
    pub thing: Key<Thing>,
    /// What happened, where the noun itself says it: "feriti".
    pub event: Option<Event>,
    /// Whether it is told from others, "altri otto Paesi", or some of them, "two of the drivers".
    pub other: bool,
}

impl Counted {
    fn new(ctx: &Ctx, noun: Noun, other: bool) -> Self {
        let Noun { tokens, head, thing } = noun;
        // "four others".
        let other = other || ctx.words().other.contains(&ctx.folded(head.start));
        // A noun of several words says no more than its concept.
        let word = if thing.is_none() { ctx.folded(head.start) } else { "" };
        let thing = thing.map_or_else(|| thing_of(ctx, word), Key::Known);
        Self { tokens, head, thing, event: ctx.words().stricken(word), other }
    }

    /// The tokens of its adjectives.
    pub fn adjectives(&self) -> impl Iterator<Item = usize> + use<> {
        let head = self.head.clone();
        self.tokens.clone().filter(move |at| !head.contains(at))
    }
}

/// How many words back the noun of "i feriti sono 30" may stand.
const REACH: usize = 9;

/// How many words back the verb of "i feriti sono saliti a 30" may stand.
const VERB_REACH: usize = 3;

/// How many words may stand between two commas before that verb.
const INSERTION: usize = 14;

/// Finds what the number in tokens `figure` counts.
pub fn counted(ctx: &Ctx, figure: Range<usize>, quantity: &Quantity) -> Option<Counted> {
    let one = quantity.interval.single() == Some(Decimal::ONE);
    let found = after(ctx, figure.end, one).or_else(|| before(ctx, figure.start))?;
    Some(if found.thing == Key::Known(Thing::Person) && found.event.is_none() {
        apposition(ctx, figure.start, found)
    } else {
        found
    })
}

/// Whether the words of a number, or the one before or after them, add it to another: "altri
/// otto", "another 12", "12 more".
pub fn is_other(ctx: &Ctx, figure: &Range<usize>) -> bool {
    let words = ctx.words();
    (figure.start.saturating_sub(1)..figure.end).any(|at| words.other.contains(&ctx.folded(at)))
        || words.more.contains(&ctx.folded(figure.end))
}

/// "12 nuovi casi", "migliaia di soldati nordcoreani", "291 i morti", "two injured drivers".
fn after(ctx: &Ctx, end: usize, one: bool) -> Option<Counted> {
    let words = ctx.words();
    // What is counted stands in the same sentence, and so in the same paragraph.
    let sentence = ctx.sentence(ctx.token(end.checked_sub(1)?)?.span);
    let mut at = end;
    let mut other = false;
    if words.of.contains(&ctx.folded(at)) {
        at += 1;
        // "two of the drivers" are not all of them.
        if words.articles.contains(&ctx.folded(at)) {
            other = true;
            at += 1;
        }
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
        other |= words.other.contains(&ctx.folded(at)) || words.more.contains(&ctx.folded(at));
        at += 1;
    }
    if sentence.end <= at {
        return None;
    }
    let noun = noun_at(ctx, at, sentence.end, one)?;
    // A capital names a generic class only in the style of some papers: "altri otto Paesi".
    let generic = noun.thing.is_some()
        || is_generic(ctx, noun.head.start)
        || (other && is_plural(ctx, noun.head.start));
    if !generic {
        return None;
    }
    let mut found = Counted::new(ctx, noun, other);
    // "costruttori e deminatori" are counted together, and are neither alone.
    let (noun, and) = (ctx.folded(found.head.start), found.tokens.end);
    if and + 1 < sentence.end
        && words.and.contains(&ctx.folded(and))
        && words.is_agent(noun)
        && words.is_agent(ctx.folded(and + 1))
    {
        let mut stems = [words.term(noun), words.term(ctx.folded(and + 1))];
        stems.sort_unstable();
        found.thing = Key::Open(stems.join("+"));
        found.tokens.end += 2;
    }
    Some(found)
}

/// Whether a noun names a class and not someone.
fn is_generic(ctx: &Ctx, head: usize) -> bool {
    let word = ctx.folded(head);
    ctx.token(head).is_some_and(|token| !token.capital)
        || ctx.words().thing(word).is_some()
        || ctx.words().stricken(word).is_some()
        || ctx.pack.names.country_by_adjective(word).is_some()
}

/// "i feriti ricoverati sono 365", "vittime in Ucraina, stimate intorno a 1.100", "the death toll
/// has risen to 120".
fn before(ctx: &Ctx, start: usize) -> Option<Counted> {
    let words = ctx.words();
    let verb = (start.saturating_sub(VERB_REACH)..start)
        .rev()
        // Another number or a mark begins a new thought.
        .take_while(|&at| ctx.token(at).is_some_and(Token::is_word))
        .find(|&at| words.equating.contains(&ctx.folded(at)))
        // "were carrying 45" says that of something else.
        .filter(|&verb| !(verb + 1..start).any(|at| ctx.is_content(at)))?;
    let sentence = ctx.sentence(ctx.token(start)?.span).start;
    let subject = past_insertion(ctx, sentence, verb);
    let first = sentence.max(subject.saturating_sub(REACH));
    let is_thing = |at: usize| {
        words.thing(ctx.folded(at)).is_some() && (!words.premodified || is_plural(ctx, at))
    };
    let noun = (first..subject)
        .rev()
        .find(|&at| words.stricken(ctx.folded(at)).is_some() || is_thing(at))?;
    // "gli uomini arrestati sono 18": the participle goes with the noun before it.
    let noun = noun.checked_sub(1).filter(|&at| first <= at && is_thing(at)).unwrap_or(noun);
    let head = noun..noun + 1;
    let tokens = noun..head.end + adjectives_after(ctx, head.end, verb);
    Some(Counted::new(ctx, Noun { tokens, head, thing: None }, false))
}

/// Where the subject of a verb ends, what stands between two commas passed over: "the toll, which
/// rose overnight, is 40".
fn past_insertion(ctx: &Ctx, sentence: usize, verb: usize) -> usize {
    let words = ctx.words();
    let auxiliary = |at: &usize| words.auxiliaries.contains(&ctx.folded(*at));
    let start = (sentence..verb).rev().take_while(auxiliary).last().unwrap_or(verb);
    let comma = |at: &usize| ctx.folded(*at) == ",";
    let Some(second) = start.checked_sub(1).filter(comma) else { return verb };
    let first = sentence.max(second.saturating_sub(INSERTION))..second;
    first.rev().find(comma).unwrap_or(verb)
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
        .find(|&at| ctx.words().is_people(ctx.folded(at)));
    named.map_or(found.clone(), |at| Counted { thing: thing_of(ctx, ctx.folded(at)), ..found })
}

fn thing_of(ctx: &Ctx, noun: &str) -> Key<Thing> {
    let words = ctx.words();
    if let Some(thing) = words.thing(noun) {
        return Key::Known(thing);
    }
    // "45 feriti", "300 Ukrainians".
    let people =
        words.stricken(noun).is_some() || ctx.pack.names.country_by_adjective(noun).is_some();
    if people {
        return Key::Known(Thing::Person);
    }
    let named = words.lexicon.concept(noun).and_then(thing_of_concept);
    named.map_or_else(|| Key::Open(words.term(noun).to_owned()), Key::Known)
}
