//! Where the noun of a number stands in the words after it, and how far its adjectives reach.
//!
//! A language with adjectives behind their noun names it first: "feriti gravi". One with
//! adjectives before it names it last, and it is known by its plural: "three seriously injured
//! rescue workers".

use std::ops::Range;

use super::clause::Ctx;
use super::concept::Thing;

/// A noun with its adjectives.
#[derive(Clone, Debug)]
pub struct Noun {
    /// Its tokens; adjectives included.
    pub tokens: Range<usize>,
    /// The noun itself: "feriti", "vigili del fuoco".
    pub head: Range<usize>,
    /// What it means, where more than one word says it.
    pub thing: Option<Thing>,
}

/// How many adjectives may follow a noun.
const ADJECTIVES: usize = 2;

/// How many words may stand before a noun: "10,000 newly trained young North Korean soldiers".
const MODIFIERS: usize = 6;

/// The noun that begins at a token, or whose adjectives do. `one` is whether the number is one, so
/// that no plural is to be seen.
pub fn noun_at(ctx: &Ctx, at: usize, end: usize, one: bool) -> Option<Noun> {
    if ctx.words().premodified { before_noun(ctx, at, end, one) } else { after_noun(ctx, at, end) }
}

/// How many adjectives follow a noun that ends at a token.
pub fn adjectives_after(ctx: &Ctx, at: usize, end: usize) -> usize {
    (at..end.min(at + ADJECTIVES)).take_while(|&at| is_adjective(ctx, at)).count()
}

/// Whether a word after a noun in the plural goes with it.
fn is_adjective(ctx: &Ctx, at: usize) -> bool {
    let Some(token) = ctx.token(at) else { return false };
    !ctx.words().premodified
        && token.is_word()
        && !token.capital
        && 4 <= token.folded.len()
        && ctx.is_content(at)
        && is_plural(ctx, at)
}

/// A noun that its adjectives follow.
fn after_noun(ctx: &Ctx, at: usize, end: usize) -> Option<Noun> {
    let (head, thing) = match phrase_at(ctx, at) {
        Some((thing, n_words)) => (at..at + n_words, Some(thing)),
        None => (ctx.is_content(at).then_some(at..at + 1)?, None),
    };
    let n_adjectives = adjectives_after(ctx, head.end, end);
    Some(Noun { tokens: at..head.end + n_adjectives, head, thing })
}

/// A noun that its adjectives stand before: the first plural that no other plural follows, or else
/// a word that counts people by what happened to them: "12 injured", "12 injured passengers".
fn before_noun(ctx: &Ctx, start: usize, end: usize, one: bool) -> Option<Noun> {
    let words = ctx.words();
    let noun = |head: Range<usize>, thing| Noun { tokens: start..head.end, head, thing };
    let mut stricken = None;
    let mut at = start;
    let limit = end.min(start + MODIFIERS);
    while at < limit {
        if let Some((thing, n_words)) = phrase_at(ctx, at) {
            return Some(noun(at..at + n_words, Some(thing)));
        }
        // "12 middle-aged men", "12 people's homes".
        let hyphen =
            |at: usize| ctx.token(at).is_some_and(|token| token.folded == "-" && !token.spaced);
        // "four off-road vehicles".
        let joint = ctx.folded(at) == "'s" || hyphen(at) || hyphen(at + 1);
        if !joint && (!ctx.is_content(at) || ctx.is_figure(at)) {
            break;
        }
        let word = ctx.folded(at);
        if is_plural(ctx, at) || (one && words.thing(word).is_some()) {
            // "200 sports halls", "30 women soldiers".
            let next = (at + 1..limit).take_while(|&at| ctx.is_content(at) && is_plural(ctx, at));
            let head = next.last().unwrap_or(at);
            if ctx.folded(head + 1) != "'s" {
                return Some(noun(head..head + 1, None));
            }
            at = head;
        }
        if words.stricken(word).is_some() {
            stricken = stricken.or(Some(at));
        }
        at += 1;
    }
    let head = stricken.or_else(|| if one { singular(ctx, start..at) } else { None });
    head.map(|head| noun(head..head + 1, None))
}

/// The noun of "one fishing boat sank": the last of some words that can be no participle.
fn singular(ctx: &Ctx, mut tokens: Range<usize>) -> Option<usize> {
    let words = ctx.words();
    tokens.rfind(|&at| {
        let word = ctx.folded(at);
        words.event(word).is_none() && !words.participles.iter().any(|it| word.ends_with(it))
    })
}

/// The concept of the words at a token, where more than one says it, and how many they are.
fn phrase_at(ctx: &Ctx, at: usize) -> Option<(Thing, usize)> {
    ctx.words().thing_phrases.iter().find_map(|&(thing, phrases)| {
        let phrase = phrases.iter().find(|phrase| ctx.is_phrase(at, phrase))?;
        Some((thing, phrase.split(' ').count()))
    })
}

/// Whether a word is in the plural, by its ending or by a list.
pub fn is_plural(ctx: &Ctx, at: usize) -> bool {
    let words = ctx.words();
    let word = ctx.folded(at);
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    words.plural_nouns.contains(&word) || (ends(words.plurals) && !ends(words.singulars))
}
