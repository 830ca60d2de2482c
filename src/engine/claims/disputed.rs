//! Numbers that one article gives for one thing as different people say: "centomila per gli
//! organizzatori, quarantamila per la questura".

use std::ops::Range;

use super::clause::Ctx;
use super::concept::Thing;
use super::frame::{Frame, Key, Place};
use super::voice::{Voice, gapped, is_saying, voice};
use super::{happening, scope};
use crate::engine::model::{Claim, Derivation, EntityKind, FigureKind};
use crate::engine::quantity::{
    Decimal, Dimension, Precision, Quantity, Unit, Value, product, quotient,
};
use crate::engine::text::TokenKind;

/// How many claims back the number may stand that another one disputes.
const BACK: usize = 5;

/// How many words that are neither a source nor a verb of saying may stand beside a number that
/// leaves out what it counts.
const MOST_WORDS: usize = 1;

/// How many words may stand between what is denied and what is put in its place.
const DENIAL: usize = 12;

/// Marks each number that somebody gives in place of one before it, and fills in what it leaves out.
pub fn mark(ctx: &Ctx, claims: &mut [Claim]) {
    for at in 1..claims.len() {
        let (before, rest) = claims.split_at_mut(at);
        let Some(claim) = rest.first_mut() else { continue };
        let first = at.saturating_sub(BACK);
        if let Some(amount) = before.get(first..).and_then(|said| amount(ctx, said, claim)) {
            claim.value = amount;
        }
        let found = (first..at).rev().find_map(|idx| match instead(ctx, before, idx, claim) {
            Finding::Other => None,
            Finding::Agrees => Some((idx, None)),
            Finding::Disputes(voices) => Some((idx, Some(voices))),
        });
        let Some((idx, Some(voices))) = found else { continue };
        let Some(other) = before.get_mut(idx) else { continue };
        fill(claim, idx, other);
        if let Some((one, another)) = voices {
            // Nobody disputes what they say themselves.
            claim.attribution = claim.attribution.filter(|it| other.attribution != Some(*it));
            attribute(ctx, other, &one);
            attribute(ctx, claim, &another);
        }
    }
}

/// Marks that a claim disputes another, by its place.
fn fill(claim: &mut Claim, idx: usize, other: &Claim) {
    if let (Value::Quantity(said), Value::Quantity(own)) = (&other.value, &mut claim.value)
        && own.unit.is_none()
    {
        own.unit = said.unit;
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

/// Says whose number a claim is, if nothing else does.
fn attribute(ctx: &Ctx, claim: &mut Claim, voice: &Voice) {
    if claim.attribution.is_none() && voice.is_body(ctx) {
        claim.attribution = ctx.span(voice.who.clone());
    }
}

/// What is found of a claim and one of those before it.
enum Finding {
    /// Nothing: an earlier one may be meant.
    Other,
    /// It is the one that could be meant, and is not disputed.
    Agrees,
    /// It is disputed: who gives the one and who the other, where two are heard.
    Disputes(Option<(Voice, Voice)>),
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
    let idx = said.iter().position(|it| it.figure == other.figure)?;
    let value = Value::Quantity(Quantity { interval, ..whole });
    let counted = Claim { value, ..claim.clone() };
    let disputes = matches!(instead(ctx, said, idx, &counted), Finding::Disputes(_));
    (interval.exactly().is_some() && disputes).then_some(value)
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

/// Whether a claim is given in place of one of those before it, by its place.
fn instead(ctx: &Ctx, before: &[Claim], idx: usize, b: &Claim) -> Finding {
    let Some(a) = before.get(idx).filter(|a| of_one_kind(ctx, before, a, b)) else {
        return Finding::Other;
    };
    let (a_tokens, b_tokens) = (ctx.text.tokens_in(a.span), ctx.text.tokens_in(b.span));
    let between = a_tokens.end..b_tokens.start;
    if before.get(idx + 1..).is_some_and(<[_]>::is_empty) && is_denied(ctx, a, b) {
        let answers = likely(ctx, a, b, None) && one_question(ctx, &a.frame, &b.frame, None);
        return if answers { Finding::Disputes(None) } else { Finding::Agrees };
    }
    let ends = between.clone().filter(|&at| ctx.folded(at) == ".").count();
    let Some(cut) = cut(ctx, between.clone()).filter(|_| ends <= 1) else { return Finding::Other };
    let sentence = ctx.sentence(b.figure);
    let ends = |at: &usize| matches!(ctx.folded(*at), ";" | "." | ":" | ")");
    let end = (b_tokens.end..sentence.end).find(ends).unwrap_or(sentence.end);
    let clause = ctx.clause(a_tokens.clone(), true).start..cut;
    let whole = ctx.sentence(a.figure).start..cut;
    let after = cut + 1..end;
    let said = |stretch: &Range<usize>| voice(ctx, stretch, &a_tokens, is_paid(a));
    let one = said(&clause).or_else(|| said(&whole));
    let other = voice(ctx, &after, &b_tokens, is_paid(b))
        .or_else(|| gapped(ctx, &a_tokens, &after, &b_tokens));
    let (Some(one), Some(other)) = (one, other) else { return Finding::Other };
    if other.span.contains(&b_tokens.start) {
        return Finding::Other;
    }
    let own = is_bare(b);
    if !one_question(ctx, &a.frame, &b.frame, Some(&other.who)) {
        return if own { Finding::Agrees } else { Finding::Other };
    }
    // Of the numbers that one gives, the first is put in place of another's.
    let later = before.get(idx + 1..).unwrap_or_default().iter().any(|it| {
        let tokens = ctx.text.tokens_in(it.figure);
        let same = own || it.frame.thing == b.frame.thing && it.frame.event == b.frame.event;
        cut < tokens.start && !other.span.contains(&tokens.start) && same && unit(it) == unit(b)
    });
    let at_odds = !later
        && likely(ctx, a, b, Some(&other))
        && !elsewhere(ctx, a, b, &other)
        && !owned(ctx, &one, &other)
        && !one.is_like(ctx, &other)
        && !told_apart(ctx, &clause, &after);
    // What it counts may be left out only where nothing else is said of it.
    let stray = after
        .filter(|at| ctx.is_content(*at) && !other.span.contains(at) && !b_tokens.contains(at))
        .filter(|&at| !is_saying(ctx, at) && !ctx.is_figure(at))
        .filter(|&at| !is_settling(ctx, at))
        .count();
    let most = if unit(b).is_some() { 0 } else { MOST_WORDS };
    if at_odds && (!own || stray <= most) {
        Finding::Disputes(Some((one, other)))
    } else {
        Finding::Agrees
    }
}

/// The unit of a number.
fn unit(claim: &Claim) -> Option<Unit> {
    match claim.value {
        Value::Quantity(quantity) => quantity.unit,
        _ => None,
    }
}

fn is_paid(claim: &Claim) -> bool {
    unit(claim).is_some_and(|unit| unit.dimension() == Dimension::Money)
}

/// Whether a number leaves out what it counts.
fn is_bare(claim: &Claim) -> bool {
    claim.frame.thing.is_none()
}

/// Whether two claims are numbers in one unit, or the second leaves its unit out.
fn of_one_kind(ctx: &Ctx, before: &[Claim], a: &Claim, b: &Claim) -> bool {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else { return false };
    let here = || before.iter().rev().take(2 * BACK).filter(|it| it.sentence == a.sentence);
    let Some(unit) = x.unit.filter(|_| y.unit.is_none()) else {
        // A number with decimals counts no people, and after a measure nobody knows which is meant.
        let fraction = |it: &Quantity| it.interval.single().is_some_and(|it| !it.fract().is_zero());
        let counted = x.unit.is_none() && !matches!(a.frame.thing, Some(Key::Open(_)));
        let measured = |it: &Claim| {
            a.figure < it.figure
                && unit(it).is_some_and(|unit| unit.dimension() != Dimension::Share)
        };
        let unclear = fraction(y) && !fraction(x) || here().any(measured);
        return x.unit == y.unit && !(counted && is_bare(b) && unclear);
    };
    // "Magnitude 6.8 and a depth of 18 km; the institute measured 7.2": where something else was
    // given without a word for its unit, that one is meant.
    let wordless = |it: &Claim| {
        let last = ctx.text.tokens_in(it.figure).last().and_then(|at| ctx.token(at));
        last.is_some_and(|token| token.kind == TokenKind::Number)
    };
    let rival = !wordless(a) && here().any(wordless);
    is_bare(b)
        && unit.dimension() != Dimension::Money
        && (unit.dimension() == Dimension::Share || !rival)
}

/// Whether nothing in what two claims say themselves speaks against their being two answers: they
/// differ, and are of one time, one part and one occasion, and neither is a change where the other
/// is none.
fn likely(ctx: &Ctx, a: &Claim, b: &Claim, other: Option<&Voice>) -> bool {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.value, &b.value) else { return false };
    let (fa, fb) = (&a.frame, &b.frame);
    let differ = |x: &Option<Value>, y: &Option<Value>| x.is_some() && y.is_some() && x != y;
    let days = fa.days_from_publication.zip(fb.days_from_publication);
    let years = fa.year.zip(fb.year);
    // When somebody spoke is not when it happened.
    let spoken = |word: &str| {
        let table = ctx.words().contrasts.iter().find(|(concept, _)| *concept == word);
        other.zip(table).is_some_and(|(it, (_, words))| ctx.has_phrase(it.span.clone(), words))
    };
    let narrower = |x: &Frame, y: &Frame| {
        x.contrast.iter().any(|word| !y.contrast.contains(word) && !spoken(word))
            || !x.subsets.is_empty() && x.subsets != y.subsets
    };
    x.interval != y.interval
        && fa.change == fb.change
        && a.comparable
        && b.comparable
        && !fb.part
        && fa.rate == fb.rate
        && fa.occasion == fb.occasion
        && !fa.supposed
        && !fb.supposed
        && !differ(&fa.as_of, &fb.as_of)
        && days.is_none_or(|(x, y)| x == y)
        && years.is_none_or(|(x, y)| x == y)
        && (is_bare(b) || !narrower(fb, fa) && !narrower(fa, fb))
}

/// Whether a number is said to hold for another place. A place in the name of who gives it is none.
fn elsewhere(ctx: &Ctx, a: &Claim, b: &Claim, other: &Voice) -> bool {
    let locative = |at: usize| {
        let before = at.saturating_sub(2)..at;
        before.clone().any(|at| ctx.words().locative.contains(&ctx.folded(at)))
    };
    let of_source = other.who.clone().any(|at| ctx.is_place(at) && !locative(at));
    let towns: Vec<_> = a
        .frame
        .at
        .iter()
        .filter_map(|place| match place {
            Place::Named(name) => Some(name.as_str()),
            Place::Country(_) => None,
        })
        .collect();
    // "A Torino erano 8.000; la questura di Cuneo ne conta 900".
    let of_others = !towns.is_empty()
        && other.who.clone().filter_map(|at| ctx.name(at)).any(|name| {
            name.kind == EntityKind::Place
                && !towns.contains(&scope::common_name(ctx, ctx.text.words(name.span)).as_str())
        });
    of_others || !b.frame.at.is_empty() && a.frame.at != b.frame.at && !of_source
}

/// Whether each of two may have a number of their own: each country counts its own, and so may each
/// firm.
fn owned(ctx: &Ctx, one: &Voice, other: &Voice) -> bool {
    let place = |it: &Voice| it.is_named(ctx) && it.who.clone().any(|at| ctx.is_place(at));
    one.is_named(ctx) && other.is_named(ctx) || place(one) || place(other)
}

/// Whether the words around two numbers tell them apart: what there should be is not what there is,
/// and what befell some in one place is not what befell others in another.
fn told_apart(ctx: &Ctx, one: &Range<usize>, other: &Range<usize>) -> bool {
    let words = ctx.words();
    let due = |stretch: &Range<usize>| {
        stretch
            .clone()
            .any(|at| words.due.contains(&ctx.folded(at)) || words.aims.contains(&ctx.folded(at)))
    };
    let wheres = |stretch: &Range<usize>| -> Vec<&str> {
        let preposition = |at: usize| words.locative.contains(&ctx.folded(at));
        let article = |at: usize| words.articles.contains(&ctx.folded(at));
        let noun = |at: usize| ctx.is_content(at) && !ctx.is_named(at) && !ctx.is_figure(at);
        let led = |at: usize| {
            at.checked_sub(1).is_some_and(|before| {
                preposition(before)
                    || article(before) && before.checked_sub(1).is_some_and(preposition)
            })
        };
        stretch
            .clone()
            .filter(|&at| noun(at) && led(at))
            .map(|at| words.term(ctx.folded(at)))
            .collect()
    };
    let (here, there) = (wheres(one), wheres(other));
    let apart = !here.is_empty() && !there.is_empty() && !here.iter().any(|it| there.contains(it));
    let days = |stretch: &Range<usize>| -> Vec<Value> {
        let Some(span) = ctx.span(stretch.clone()) else { return Vec::new() };
        let dates =
            ctx.figures.iter().filter(|it| it.kind == FigureKind::Date && it.span.overlaps(span));
        dates.map(|date| date.value).collect()
    };
    let (then, now) = (days(one), days(other));
    let other_day = !then.is_empty() && !now.is_empty() && !then.iter().any(|it| now.contains(it));
    due(one) != due(other) || apart || other_day
}

/// Whether one number is denied and another put in its place: "altro che 300: erano 120", "not 40, as
/// the union claims, but 25".
fn is_denied(ctx: &Ctx, a: &Claim, b: &Claim) -> bool {
    let words = ctx.words();
    let (one, other) = (ctx.text.tokens_in(a.figure), ctx.text.tokens_in(b.figure));
    let between = one.end..ctx.text.tokens_in(b.span).start.min(other.start);
    if a.sentence != b.sentence || DENIAL < between.len() {
        return false;
    }
    let tied = |at: usize| {
        words.equating.contains(&ctx.folded(at)) || words.articles.contains(&ctx.folded(at))
    };
    // Back over verbs and articles: "non sono i 300".
    let start = (0..one.start).rev().find(|&at| !tied(at));
    let despised = words.far_from.iter().any(|phrase| {
        let length = phrase.split(' ').count();
        start
            .and_then(|start| (start + 1).checked_sub(length))
            .is_some_and(|at| ctx.is_phrase(at, phrase))
    });
    let said = || {
        a.attribution.is_some()
            || b.attribution.is_some()
            || between.clone().any(|at| is_saying(ctx, at))
    };
    let negated = || start.is_some_and(|at| words.negations.contains(&ctx.folded(at))) && said();
    let last = other.start.checked_sub(1);
    let replaced = last.is_some_and(|at| words.contrary.contains(&ctx.folded(at)));
    let stated = last.is_some_and(|at| words.equating.contains(&ctx.folded(at)));
    let parted = between.clone().any(|at| matches!(ctx.folded(at), "," | ";" | ":" | "-"));
    despised && parted && stated || replaced && negated()
}

/// Whether a token belongs to a phrase by which one who counts gives a number.
fn is_settling(ctx: &Ctx, at: usize) -> bool {
    ctx.words().settling.iter().any(|phrase| {
        let length = phrase.split(' ').count();
        (at.saturating_sub(length - 1)..=at).any(|at| ctx.is_phrase(at, phrase))
    })
}

/// Whether the second of two claims says nothing that the first does not. What befell its source,
/// "alcuni sopravvissuti parlano di…", is not what it counts.
fn one_question(ctx: &Ctx, a: &Frame, b: &Frame, source: Option<&Range<usize>>) -> bool {
    // Each of these may be called people; soldiers or women are but some of them.
    let crowd = |thing: &Key<Thing>| {
        matches!(
            thing,
            Key::Known(
                Thing::Person
                    | Thing::Passenger
                    | Thing::Demonstrator
                    | Thing::Spectator
                    | Thing::Migrant
            )
        )
    };
    let of_source = source
        .into_iter()
        .flat_map(Clone::clone)
        .filter_map(|at| happening::event_at(ctx, at))
        .any(|event| b.event == Some(Key::Known(event)));
    let event = b.event.as_ref().filter(|_| !of_source);
    let things = match (&a.thing, &b.thing) {
        (_, None) => true,
        (Some(x), Some(y)) => x == y || crowd(x) && crowd(y),
        (None, Some(_)) => event.is_some() && event == a.event.as_ref(),
    };
    things && (a.event.is_none() || event.is_none() || a.event.as_ref() == event)
}

/// Where what one says ends and what the other says begins: the end of a sentence or a parenthesis,
/// else a mark, else a word for a contrast, else the last comma, else a word that joins.
fn cut(ctx: &Ctx, between: Range<usize>) -> Option<usize> {
    let last = |ends: &dyn Fn(&str) -> bool| between.clone().rev().find(|&at| ends(ctx.folded(at)));
    last(&|word| matches!(word, "." | ";" | "("))
        .or_else(|| last(&|word| ctx.words().contrary.contains(&word)))
        .or_else(|| last(&|word| word == ","))
        .or_else(|| last(&|word| ctx.words().and.contains(&word)))
}
