//! Of when a number is said to be.

use std::ops::Range;

use super::clause::Ctx;
use crate::engine::model::{Figure, FigureKind};
use crate::engine::quantity::Value;
use crate::engine::text::Span;

/// The year that is named last before a claim in its sentence, or else after it in its clause.
pub fn year_of(ctx: &Ctx, figure: &Figure, clause: Range<usize>) -> Option<i32> {
    let sentence = ctx.sentence_span(figure.span);
    let clause = ctx.span(clause)?;
    let first = ctx.figures.partition_point(|other| other.span.start() < sentence.start());
    let dates = ctx.figures[first..].iter().take_while(|other| other.span.end() <= sentence.end());
    let years: Vec<_> = dates
        .filter_map(|other| match other.claimed() {
            Value::Date(date) => Some((other.span, date.year()?)),
            _ => None,
        })
        .collect();
    let before = years.iter().rev().find(|(span, _)| span.end() <= figure.span.start());
    let after = || {
        years
            .iter()
            .find(|(span, _)| figure.span.end() <= span.start() && span.end() <= clause.end())
    };
    before.or_else(after).map(|&(_, year)| year)
}

/// The first date of the sentence, or else the first time by the clock: of when the claim is said
/// to be.
pub fn as_of<'a>(ctx: &Ctx<'a>, figure: &Figure, sentence: Span) -> Option<&'a Figure> {
    let first = ctx.figures.partition_point(|other| other.span.start() < sentence.start());
    let inside = ctx.figures[first..].iter().take_while(|other| other.span.end() <= sentence.end());
    let others = || inside.clone().filter(|other| other.span != figure.span);
    others()
        .find(|other| other.kind == FigureKind::Date)
        .or_else(|| others().find(|other| other.kind == FigureKind::Time))
}
