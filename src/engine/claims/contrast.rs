//! By which words a count is told from others that the same noun could name.

use std::ops::Range;

use super::clause::Ctx;
use super::counted::Counted;
use super::scope::is_of_country;
use super::words::{any_matches, matches};
use crate::engine::model::{Figure, FigureKind};
use crate::engine::quantity::Value;

/// What the words mean by which what tokens `phrase` count is told from the rest, or its
/// occasion from another, sorted: "feriti gravi", "quattro morti tra i bambini", "l'anno scorso". The
/// words before it are those from `start` on.
pub fn contrast(
    ctx: &Ctx,
    phrase: &Range<usize>,
    start: usize,
    noun: Option<&Counted>,
) -> Vec<String> {
    let words = ctx.words();
    let mut found: Vec<String> = noun
        .into_iter()
        .flat_map(Counted::adjectives)
        .filter(|&at| narrows(ctx, at))
        .chain(among(ctx, phrase.end))
        .map(|at| words.term(ctx.folded(at)).to_owned())
        .collect();
    // A clause after the number tells of something else; what stands before it may be far away.
    let before = start..phrase.start;
    let after = phrase.end..ctx.clause(phrase.clone(), false).end;
    // "la seconda giornata" is not the first.
    if let Some(clause) = ctx.span(before.start..after.end) {
        let first = ctx.figures.partition_point(|figure| figure.span.start() < clause.start());
        let inside = ctx.figures[first..].iter();
        let inside = inside.take_while(|figure| figure.span.end() <= clause.end());
        let ordinals = inside.filter(|figure| figure.kind == FigureKind::Ordinal);
        found.extend(ordinals.filter_map(place_in_order));
    }
    // "North Korea" is not in the north.
    for at in before.chain(after).filter(|&at| !ctx.is_named(at) && !is_of_country(ctx, at)) {
        let stands_here =
            |phrase: &&str| ctx.is_phrase(at, phrase) || matches(phrase, ctx.folded(at));
        let found_here =
            words.contrasts.iter().find(|(_, phrases)| phrases.iter().any(stands_here));
        found.extend(found_here.map(|&(contrast, _)| contrast.to_owned()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The place in an order that "seconda", "2ª" and "second" all name.
fn place_in_order(ordinal: &Figure) -> Option<String> {
    let Value::Quantity(place) = ordinal.value else { return None };
    place.interval.single().map(|place| place.to_string())
}

/// Whether an adjective leaves out some of what its noun counts.
fn narrows(ctx: &Ctx, at: usize) -> bool {
    let words = ctx.words();
    let word = ctx.folded(at);
    ctx.is_content(at)
        && !any_matches(words.neutral, word)
        && words.event(word).is_none()
        && !is_of_country(ctx, at)
}

/// "due vittime tra i vigili": those among whom a number counts, where they are people.
fn among(ctx: &Ctx, end: usize) -> Option<usize> {
    let words = ctx.words();
    let noun = end + 2;
    let word = ctx.folded(noun);
    let leads =
        words.among.contains(&ctx.folded(end)) && words.definite.contains(&ctx.folded(end + 1));
    (leads && words.is_people(word)).then_some(noun)
}
