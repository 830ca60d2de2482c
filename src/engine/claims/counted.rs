//! What a number counts: the noun after it, or the one it is said of.

use std::ops::Range;

use super::clause::Ctx;
use super::concept::named::thing_of_concept;
use super::concept::{Event, Thing};
use super::frame::Key;
use super::noun::{Noun, is_plural, noun_at};
use super::subject::{is_predicate, opens, subject, tallied};
use crate::engine::model::EntityKind;
use crate::engine::quantity::{Decimal, Quantity};

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
        let thing = thing.or_else(|| capitalised(ctx, head.start));
        let thing = thing.map_or_else(|| thing_of(ctx, word), Key::Known);
        Self { tokens, head, thing, event: ctx.words().stricken(word), other }
    }

    /// The tokens of its adjectives.
    pub fn adjectives(&self) -> impl Iterator<Item = usize> + use<> {
        let head = self.head.clone();
        self.tokens.clone().filter(move |at| !head.contains(at))
    }
}

/// How many words back the people of "brigate di costruttori – 5.000 persone" may stand.
const REACH: usize = 9;

/// Finds what the number in tokens `figure` counts.
pub fn counted(ctx: &Ctx, figure: Range<usize>, quantity: &Quantity) -> Option<Counted> {
    let one = quantity.interval.single() == Some(Decimal::ONE);
    let found = after(ctx, &figure, one).or_else(|| before(ctx, &figure))?;
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
fn after(ctx: &Ctx, figure: &Range<usize>, one: bool) -> Option<Counted> {
    let words = ctx.words();
    let end = figure.end;
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
        at += postposed(ctx, figure, at)?;
    } else if opens(ctx, figure.start) && words.equating.contains(&ctx.folded(at)) {
        // "venti sono i positivi".
        let auxiliary = |at: &usize| words.auxiliaries.contains(&ctx.folded(*at));
        at = (at..sentence.end).find(|at| !auxiliary(at))?;
        if !words.plural_articles.contains(&ctx.folded(at)) {
            return None;
        }
        at += 1;
    }
    while words.pre_adjectives.contains(&ctx.folded(at)) {
        other |= words.other.contains(&ctx.folded(at)) || words.more.contains(&ctx.folded(at));
        at += 1;
    }
    if sentence.end <= at || (!one && words.is_verb(ctx.folded(at))) {
        return None;
    }
    let noun = noun_at(ctx, at, sentence.end, one)?;
    // A capital names a generic class only in the style of some papers: "altri otto Paesi".
    let generic = noun.thing.is_some()
        || is_generic(ctx, noun.head.start)
        || (!one && is_make(ctx, figure, noun.head.start))
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

/// How many words stand between a number and the noun after it that it is said of, from an article
/// on: "291 i morti", "158 le denunce", "a 17 il numero delle città". "130 del comune" counts none.
fn postposed(ctx: &Ctx, figure: &Range<usize>, article: usize) -> Option<usize> {
    let words = ctx.words();
    let noun = ctx.folded(article + 1);
    let tied = is_predicate(ctx, figure);
    let sentence = ctx.sentence(ctx.token(article)?.span);
    if tied && tallied(ctx, article + 1, sentence.end).is_some() {
        let of = ctx.folded(article + 3);
        return Some(3 + usize::from(words.articles.contains(&of)));
    }
    let many = tied && words.plural_articles.contains(&ctx.folded(article));
    let known = words.thing(noun).is_some() && tied;
    (many || known || words.stricken(noun).is_some()).then_some(1)
}

/// Whether a capital after a number names what is made many times: "sette Canadair", "12 MPs". A
/// number that opens its clause may be one in a list: "1 Rossi, 2 Bianchi".
fn is_make(ctx: &Ctx, figure: &Range<usize>, head: usize) -> bool {
    let Some(token) = ctx.token(head) else { return false };
    let capital = |at: usize| ctx.token(at).is_some_and(|token| token.capital);
    let word = token.span.of(ctx.text.source);
    let unit = !word.ends_with('s') && word.chars().skip(1).any(char::is_uppercase);
    let next = ctx.mentions.partition_point(|name| name.span.end() <= token.span.start());
    let name = ctx.mentions.get(next).filter(|name| name.span.overlaps(token.span));
    let place = name.is_some_and(|name| {
        name.kind == EntityKind::Place || ctx.text.tokens_in(name.span) != (head..head + 1)
    });
    // "Lecce 3 Bari 1".
    let scored = figure.start.checked_sub(1).is_some_and(capital);
    let alone = head == figure.end && !capital(head + 1);
    alone && 3 <= word.len() && !unit && !place && !scored && !opens(ctx, figure.start)
}

/// Whether a noun names a class and not someone.
pub fn is_generic(ctx: &Ctx, head: usize) -> bool {
    let word = ctx.folded(head);
    ctx.token(head).is_some_and(|token| !token.capital)
        || ctx.words().thing(word).is_some()
        || ctx.words().stricken(word).is_some()
        || ctx.pack.names.country_by_adjective(word).is_some()
}

/// "i feriti ricoverati sono 365", "vittime in Ucraina, stimate intorno a 1.100", "the death toll
/// has risen to 120".
fn before(ctx: &Ctx, figure: &Range<usize>) -> Option<Counted> {
    let noun = subject(ctx, figure)?;
    let adjective = noun.head.start.checked_sub(1).map_or("", |at| ctx.folded(at));
    let other = ctx.words().other.contains(&adjective);
    Some(Counted::new(ctx, noun, other))
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

/// The thing that a noun names, if that is one of the list.
pub fn known_thing(ctx: &Ctx, noun: &str) -> Option<Thing> {
    let words = ctx.words();
    words.thing(noun).or_else(|| words.lexicon.concept(noun).and_then(thing_of_concept))
}

/// The thing that a noun names with a capital letter where its sentence does not begin.
fn capitalised(ctx: &Ctx, head: usize) -> Option<Thing> {
    let token = ctx.token(head).filter(|token| token.capital)?;
    let within = ctx.sentence(token.span).start < head;
    if within { ctx.words().capitalised_thing(&token.folded) } else { None }
}

/// The thing that a noun names.
pub fn thing_of(ctx: &Ctx, noun: &str) -> Key<Thing> {
    let words = ctx.words();
    if let Some(thing) = words.thing(noun) {
        return Key::Known(thing);
    }
    // "45 feriti", "i fermati", "300 Ukrainians". A verdict is no person: "207 condanne".
    let befallen =
        |event: Event| event.befalls_people() && !matches!(event, Event::Convict | Event::Acquit);
    let people = words.stricken(noun).is_some()
        || words.event(noun).is_some_and(befallen)
        || ctx.pack.names.country_by_adjective(noun).is_some();
    if people {
        return Key::Known(Thing::Person);
    }
    known_thing(ctx, noun).map_or_else(|| Key::Open(words.term(noun).to_owned()), Key::Known)
}
