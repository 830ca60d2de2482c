//! Numbers that one article gives for one thing as different people say: "centomila per gli
//! organizzatori, quarantamila per la questura".

use std::ops::Range;

use super::attribution::source;
use super::clause::Ctx;
use super::concept::Thing;
use super::frame::{Frame, Key};
use super::happening;
use super::words::any_matches;
use crate::engine::model::{Claim, Derivation, FigureKind};
use crate::engine::quantity::{Decimal, Precision, Quantity, Value, product, quotient};

/// How many claims back the number may stand that another one disputes.
const BACK: usize = 3;

/// How many words that are neither a source nor a verb of saying may stand beside a number that
/// leaves out what it counts.
const MOST_WORDS: usize = 1;

/// Marks each number that somebody gives in place of the one before it, and fills in what it leaves
/// out.
pub fn mark(ctx: &Ctx, claims: &mut [Claim]) {
    for at in 1..claims.len() {
        let (before, rest) = claims.split_at_mut(at);
        let Some(claim) = rest.first_mut() else { continue };
        let first = at.saturating_sub(BACK);
        if let Some(amount) = before.get(first..).and_then(|said| amount(ctx, said, claim)) {
            claim.value = amount;
        }
        let disputed = (first..at)
            .rev()
            .find(|&idx| before.get(idx).is_some_and(|other| of_one_kind(other, claim)));
        let Some((idx, other)) = disputed.and_then(|idx| Some((idx, before.get(idx)?))) else {
            continue;
        };
        if !disputes(ctx, other, claim) {
            continue;
        }
        let (frame, said) = (&mut claim.frame, &other.frame);
        frame.disputes = Some(idx);
        if frame.thing.is_none() {
            frame.thing.clone_from(&said.thing);
            frame.origin.clone_from(&said.origin);
            claim.counted = claim.counted.or(other.counted);
        }
        frame.event = said.event.clone().or_else(|| frame.event.take());
        if frame.at.is_empty() {
            frame.at.clone_from(&said.at);
        }
    }
}

/// The number that a share stands for where it is put in place of a count: "quarantamila per gli
/// organizzatori, la metà per la questura".
fn amount(ctx: &Ctx, said: &[Claim], claim: &Claim) -> Option<Value> {
    let counts = |claim: &&Claim| {
        matches!(claim.value, Value::Quantity(it) if it.unit.is_none())
            && claim.frame.thing.is_some()
    };
    let other = said.iter().rev().find(counts).filter(|it| it.sentence == claim.sentence)?;
    let Value::Quantity(whole) = other.value else { return None };
    let share = share(ctx, claim).filter(|_| claim.frame.thing.is_none())?;
    let interval = quotient(product(share.0, whole.interval.single()?)?, share.1)?;
    let exact = interval.exactly().is_some() && disputes(ctx, other, claim);
    exact.then_some(Value::Quantity(Quantity { interval, ..whole }))
}

/// The share that a claim gives in one word, or as so many parts: "la metà", "due terzi".
fn share(ctx: &Ctx, claim: &Claim) -> Option<(Decimal, Decimal)> {
    let at = ctx.figures.partition_point(|figure| figure.span.start() < claim.figure.start());
    let figure = ctx.figures.get(at).filter(|figure| figure.kind == FigureKind::Percent)?;
    let Value::Quantity(Quantity { interval, precision: Precision::Exact, .. }) = figure.value
    else {
        return None;
    };
    match figure.derivation {
        Derivation::Share { part, whole } => Some((part, whole)),
        _ if ctx.text.tokens_in(figure.core).len() == 1 => {
            Some((interval.single()?, Decimal::ONE_HUNDRED))
        }
        _ => None,
    }
}

/// Whether two claims are numbers in one unit, or the second leaves its unit out.
fn of_one_kind(a: &Claim, b: &Claim) -> bool {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else { return false };
    x.unit == y.unit || y.unit.is_none() && b.frame.thing.is_none()
}

fn disputes(ctx: &Ctx, a: &Claim, b: &Claim) -> bool {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else { return false };
    if x.interval == y.interval || a.frame.change != b.frame.change {
        return false;
    }
    let (a_tokens, b_tokens) = (ctx.text.tokens_in(a.span), ctx.text.tokens_in(b.span));
    let between = a_tokens.end..b_tokens.start;
    let ends = between.clone().filter(|&at| ctx.folded(at) == ".").count();
    if between.is_empty() || 1 < ends {
        return false;
    }
    let Some(cut) = cut(ctx, between) else { return false };
    let clause = ctx.clause(a_tokens.clone(), true).start..cut;
    let whole = ctx.sentence(a.figure).start..cut;
    let sentence = ctx.sentence(b.figure);
    let end = (b_tokens.end..sentence.end).find(|&at| matches!(ctx.folded(at), ";" | "." | ":"));
    let after = cut + 1..end.unwrap_or(sentence.end);
    let one = voice(ctx, &clause, &a_tokens).or_else(|| voice(ctx, &whole, &a_tokens));
    let (Some(one), Some(other)) = (one, voice(ctx, &after, &b_tokens)) else { return false };
    let elsewhere = !b.frame.at.is_empty() && a.frame.at != b.frame.at;
    let of_source = other.clone().any(|at| ctx.is_place(at));
    if elsewhere && !of_source || !one_question(ctx, &a.frame, &b.frame, &other) {
        return false;
    }
    // Each country counts its own, and so may each firm.
    let named = |who: &Range<usize>| {
        let words: Vec<_> = who.clone().filter(|&at| ctx.is_content(at)).collect();
        !words.is_empty() && words.iter().all(|&at| ctx.is_named(at))
    };
    let place = |who: &Range<usize>| named(who) && who.clone().any(|at| ctx.is_place(at));
    if named(&one) && named(&other) || place(&one) || place(&other) {
        return false;
    }
    // What it counts may be left out only where nothing else is said of it.
    let own = b.frame.thing.is_none();
    let stray = after
        .filter(|at| ctx.is_content(*at) && !other.contains(at) && !b_tokens.contains(at))
        .filter(|&at| !is_saying(ctx, at) && !ctx.is_figure(at))
        .count();
    let same = one
        .clone()
        .any(|x| ctx.is_content(x) && other.clone().any(|y| ctx.folded(x) == ctx.folded(y)));
    let most = if y.unit.is_some() { 0 } else { MOST_WORDS };
    !same && (!own || stray <= most)
}

/// Whether the second of two claims says nothing that the first does not. What befell its source,
/// "alcuni sopravvissuti parlano di…", is not what it counts.
fn one_question(ctx: &Ctx, a: &Frame, b: &Frame, source: &Range<usize>) -> bool {
    let human =
        |thing: &Option<Key<Thing>>| matches!(thing, Some(Key::Known(thing)) if thing.is_human());
    let of_source = source
        .clone()
        .filter_map(|at| happening::event_at(ctx, at))
        .any(|event| b.event == Some(Key::Known(event)));
    let event = b.event.as_ref().filter(|_| !of_source);
    let things = b.thing.is_none()
        || a.thing == b.thing
        || human(&a.thing) && human(&b.thing)
        || a.thing.is_none() && event.is_some() && event == a.event.as_ref();
    things && (a.event.is_none() || event.is_none() || a.event.as_ref() == event)
}

/// Where what one says ends and what the other says begins: the end of a sentence, else a mark, else
/// a word for a contrast, else the last comma.
fn cut(ctx: &Ctx, between: Range<usize>) -> Option<usize> {
    let last = |ends: &dyn Fn(&str) -> bool| between.clone().rev().find(|&at| ends(ctx.folded(at)));
    last(&|word| matches!(word, "." | ";"))
        .or_else(|| last(&|word| ctx.words().contrary.contains(&word)))
        .or_else(|| last(&|word| word == ","))
}

/// Who says the number in some tokens of a stretch of text.
fn voice(ctx: &Ctx, stretch: &Range<usize>, figure: &Range<usize>) -> Option<Range<usize>> {
    let words = ctx.words();
    // "Per la questura di Bari i feriti…": where a source ends, and what it says begins.
    let bounded = |start: usize| {
        let limit = if start < figure.start { figure.start } else { stretch.end };
        let end = source(ctx, start, limit).map_or(start, |span| ctx.text.tokens_in(span).end);
        let locative = |at: &usize| words.locative.contains(&ctx.folded(*at));
        start..(start..end).find(locative).unwrap_or(end)
    };
    let outside = |at: &usize| !figure.contains(at);
    let phrase = stretch.clone().filter(outside).find_map(|at| {
        let phrase = words.according.iter().find(|phrase| ctx.is_phrase(at, phrase))?;
        Some(bounded(at + phrase.split(' ').count()))
    });
    // "Per la questura", "centomila per gli organizzatori": right before or after the number, or at
    // the beginning.
    let by_whom = || {
        let leads = |at: usize| {
            words.by_whom.contains(&ctx.folded(at))
                && words.articles.contains(&ctx.folded(at + 1))
                && (at + 2..at + 4).any(|at| words.counters.contains(&ctx.folded(at)))
        };
        [stretch.start, figure.end].into_iter().find(|&at| leads(at)).map(|at| bounded(at + 2))
    };
    let said = || {
        let verb = stretch.clone().filter(outside).find(|&at| is_saying(ctx, at))?;
        // Who says it stands before the verb, or else after it.
        let start = (stretch.start..verb)
            .rev()
            .take_while(|&at| outside(&at) && !matches!(ctx.folded(at), "," | ";" | ":"))
            .last();
        let before =
            start.map(|start| start..verb).filter(|who| who.clone().any(|at| ctx.is_content(at)));
        before.or_else(|| {
            let after = bounded(verb + 1);
            after.clone().any(|at| ctx.is_content(at)).then_some(after)
        })
    };
    phrase.or_else(by_whom).or_else(said)
}

/// Whether somebody names a number; "the estimated 40" says nothing.
fn is_saying(ctx: &Ctx, at: usize) -> bool {
    let adjective = at.checked_sub(1).is_some_and(|before| {
        ctx.words().articles.contains(&ctx.folded(before)) || ctx.folded(before) == "'s"
    });
    !adjective && any_matches(ctx.words().estimating, ctx.folded(at))
}
