//! Figures that answer no question of their own: they say what something else is held against, who
//! or which kind of thing is meant, or how far something is to go.

use std::ops::Range;

use super::clause::Ctx;
use super::words::any_matches;
use crate::engine::model::{Figure, FigureKind};
use crate::engine::quantity::{Quantity, Unit, Value};
use crate::engine::text::Span;

/// What ages are counted in.
const YEAR: Unit = Unit("year");

/// How many words what is counted takes at most, before the stretch it is counted in.
const COUNTED: usize = 2;

/// How many words before a figure may lead to it as what is aimed at: "the target of 2%".
const AIM: usize = 4;

/// Whether a figure is no answer: "a year ago it was 4 %", "sotto i 12 anni", "two-year bonds", "la
/// seconda domenica di fila", "the 2% target", "a seat or two".
pub fn is_yardstick(ctx: &Ctx, figure: &Figure) -> bool {
    let tokens = ctx.text.tokens_in(figure.span);
    match (figure.kind, figure.value) {
        (FigureKind::Age, Value::Quantity(quantity)) => is_open(&quantity),
        (FigureKind::Duration, Value::Quantity(quantity)) => {
            is_long_ago(ctx, tokens.end)
                || is_age_limit(ctx, &tokens, &quantity)
                || is_kind(ctx, &tokens)
                || is_span_of_change(ctx, &tokens)
                || is_window(ctx, &tokens)
        }
        (FigureKind::Percent, _) => is_aimed_at(ctx, &tokens),
        (FigureKind::Number, _) => is_or_so(ctx, &tokens) || is_of_page(ctx, &tokens),
        (_, Value::Date(_)) => is_year_ago(ctx, &tokens) || is_again(ctx, tokens.end),
        _ => false,
    }
}

/// Whether what is said is asked: nobody states it. "Why did 40 people stay?" says that they did.
pub fn is_asked(ctx: &Ctx, sentence: Span) -> bool {
    ctx.text.words(sentence).trim_end().ends_with('?')
        && !ctx.has_phrase(ctx.sentence(sentence), ctx.words().asking)
}

fn is_open(quantity: &Quantity) -> bool {
    quantity.interval.low.is_none_or(|low| low.value.is_zero()) || quantity.interval.high.is_none()
}

/// "quattro anni prima": but "tre ore prima del crollo" tells how long.
fn is_long_ago(ctx: &Ctx, end: usize) -> bool {
    let words = ctx.words();
    words.ago.contains(&ctx.folded(end))
        && !words.genitive.contains(&ctx.folded(end + 1))
        && !words.of.contains(&ctx.folded(end + 1))
}

/// "tredici dei quali sotto i 12 anni": years that people are under or over are those of their lives.
fn is_age_limit(ctx: &Ctx, tokens: &Range<usize>, quantity: &Quantity) -> bool {
    let years = quantity.unit == Some(YEAR);
    let led = ctx.has_phrase(tokens.start..tokens.start + 1, ctx.words().age_limits);
    years && led && is_open(quantity)
}

/// "the two-year gilt", "a 24-hour helpline": a stretch of time that names a kind of thing.
fn is_kind(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let hyphen = tokens.clone().any(|at| ctx.folded(at) == "-" || ctx.folded(at).contains('-'));
    let named = ctx.words().kinds;
    let mut after = tokens.end..tokens.end + 2;
    hyphen && after.any(|at| any_matches(named, ctx.folded(at)))
}

/// "in the twelve months to June": the stretch over which something changed.
fn is_span_of_change(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let Some(lead) = tokens.start.checked_sub(1) else { return false };
    let words = ctx.words();
    words.definite.contains(&ctx.folded(lead))
        && words.until.iter().any(|until| ctx.is_phrase(tokens.end, until))
}

/// "115.506 inoculazioni in 24 ore": the stretch that what is counted right before was counted in.
fn is_window(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let Some(lead) = tokens.start.checked_sub(1) else { return false };
    let counted = |figure: &&Figure| {
        let end = ctx.text.tokens_in(figure.span).end;
        figure.kind == FigureKind::Number && end < lead && lead <= end + COUNTED
    };
    let before = ctx.figures.partition_point(|it| it.span.start() < figure_start(ctx, tokens));
    ctx.words().within.contains(&ctx.folded(lead))
        && ctx.figures.get(..before).and_then(<[_]>::last).is_some_and(|last| counted(&last))
}

fn figure_start(ctx: &Ctx, tokens: &Range<usize>) -> usize {
    ctx.span(tokens.clone()).map_or(0, Span::start)
}

/// "the 2% target", "l'obiettivo del 2%".
fn is_aimed_at(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let aims = ctx.words().aims;
    let before = tokens.start.saturating_sub(AIM)..tokens.start;
    let aim = before.rev().find(|&at| ctx.is_content(at));
    aim.is_some_and(|at| any_matches(aims, ctx.folded(at)))
        || any_matches(aims, ctx.folded(tokens.end))
}

/// "a seat or two": about as many as one.
fn is_or_so(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let Some(or) = tokens.start.checked_sub(1) else { return false };
    ctx.words().or_two.iter().any(|phrase| ctx.is_phrase(or, phrase))
        && or.checked_sub(1).is_some_and(|at| ctx.is_content(at) && !ctx.is_figure(at))
        && tokens.len() == 1
}

/// "LIVE - 5 videos - Share": what the page holds beside its text, in a scrap of its own.
fn is_of_page(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    let noun = tokens.end;
    let sentence = ctx.token(tokens.start).map_or(0..0, |token| ctx.sentence(token.span));
    let rule = |at: usize| matches!(ctx.folded(at), "-" | "–" | "—" | "|" | "·" | "•" | "/");
    let begins = sentence.start == tokens.start || tokens.start.checked_sub(1).is_some_and(rule);
    let ends = noun + 1 >= sentence.end || rule(noun + 1) || ctx.folded(noun + 1) == ".";
    begins && ends && ctx.words().page_parts.contains(&ctx.folded(noun))
}

/// "A year ago the top line was 13 billion": what a figure of today is held against.
fn is_year_ago(ctx: &Ctx, tokens: &Range<usize>) -> bool {
    ctx.has_phrase(tokens.clone(), ctx.words().year_ago)
}

/// "la seconda domenica di fila", "the hottest June on record": one of many of its name.
fn is_again(ctx: &Ctx, end: usize) -> bool {
    ctx.words().again.iter().any(|again| ctx.is_phrase(end, again))
}
