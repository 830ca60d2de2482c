//! What a length, a weight or a time is the measure of: "profondo 18 chilometri", "lasted two hours".

use std::ops::Range;

use super::clause::Ctx;
use super::scope::common_name;
use super::words::any_matches;
use crate::engine::quantity::{Dimension, Unit};

/// What the years of somebody's life are the measure of.
pub const AGE: &str = "age";

/// What a unit that measures one thing alone is the measure of.
const MAGNITUDE: &str = "magnitude";

/// What lies between two places.
pub const DISTANCE: &str = "distance";

/// How many words before a measure may say of what it is.
const BEFORE: usize = 7;

/// How many after it.
const AFTER: usize = 3;

/// The attribute that the figure in some tokens measures, by its concept: the word after it, or else
/// the last one before it in its clause. Another number begins another measure.
pub fn attribute(ctx: &Ctx, figure: &Range<usize>, unit: Unit) -> Option<&'static str> {
    if unit.0 == MAGNITUDE {
        return Some(MAGNITUDE);
    }
    let clause = ctx.clause(figure.clone(), false);
    let after = (figure.end..clause.end.min(figure.end + AFTER))
        .take_while(|&at| !ctx.is_figure(at))
        .find_map(|at| at_token(ctx, at, ctx.words().measures_after));
    let before = || {
        (clause.start.max(figure.start.saturating_sub(BEFORE))..figure.start)
            .rev()
            .take_while(|&at| !ctx.is_figure(at))
            .find_map(|at| at_token(ctx, at, ctx.words().measures))
    };
    // "80 chilometri al largo", "45 miles from the capital".
    let from =
        || ctx.has_phrase(figure.end..figure.end + 1, ctx.words().away_from).then_some(DISTANCE);
    let fits = |attribute: &&'static str| measures(attribute, unit.dimension());
    after.or_else(before).filter(fits).or_else(from).filter(fits)
}

/// What the distance in some tokens is measured from, by its name or by what its noun means: "20
/// chilometri da Crotone", "200 metri dalla spiaggia".
pub fn far_end(ctx: &Ctx, figure: &Range<usize>) -> Option<String> {
    let clause = ctx.clause(figure.clone(), false);
    let ends = |at: usize| {
        let phrases = ctx.words().away_from.iter().filter(move |it| ctx.is_phrase(at, it));
        phrases.map(|phrase| at + phrase.split(' ').count()).max()
    };
    let end = (figure.end..figure.end + AFTER).find_map(ends)?;
    let noun = (end..clause.end.min(end + AFTER)).find(|&at| ctx.is_content(at))?;
    Some(match ctx.name(noun) {
        Some(name) => common_name(ctx, ctx.text.words(name.span)),
        None => ctx.words().term(ctx.folded(noun)).to_owned(),
    })
}

/// Whether an attribute is measured in such units: "un contratto più lungo di 12 mesi" has no length.
fn measures(attribute: &str, dimension: Dimension) -> bool {
    match dimension {
        Dimension::Length => {
            matches!(attribute, "depth" | "distance" | "height" | "length" | "thickness" | "width")
        }
        Dimension::Area => attribute == "area",
        Dimension::Volume => matches!(attribute, "capacity" | "volume"),
        Dimension::Mass => attribute == "weight",
        Dimension::Temperature => attribute == "temperature",
        Dimension::Speed => attribute == "speed",
        Dimension::Duration => attribute == "duration",
        Dimension::Power => matches!(attribute, "capacity" | "power"),
        Dimension::Energy => attribute == "energy",
        Dimension::Other => matches!(attribute, "energy" | "flow" | "magnitude"),
        _ => false,
    }
}

fn at_token(
    ctx: &Ctx,
    at: usize,
    measures: &'static [(&'static str, &'static [&'static str])],
) -> Option<&'static str> {
    let word = ctx.folded(at);
    measures.iter().find(|(_, words)| any_matches(words, word)).map(|&(measure, _)| measure)
}
