//! Whether so many years are someone's age, by the words around them.

use super::ages::{YEARS, is_bare_age, is_name, is_time, lead_before};
use super::bounds::bound_before;
use super::combine::Draft;
use super::cursor::Ctx;
use super::scan::plain_number_at;
use super::unit_at::unit_at;
use crate::engine::quantity::Unit;
use crate::engine::text::TokenKind;

/// Whether so much time is someone's age.
pub(super) fn is_age(ctx: &Ctx<'_>, draft: &Draft, floor: usize) -> bool {
    let words = ctx.words.ages;
    // "A 24 anni dalla strage", "20 anni di carcere"
    let since = ctx.is(draft.end, ctx.words.precision.from);
    if ctx.is(draft.end, ctx.words.numerals.of_the) || since {
        return false;
    }
    let years = draft.unit == YEARS;
    let closes = ctx.kind(draft.end).is_none_or(|kind| kind == TokenKind::Mark);
    let told = || is_of_bounded(ctx, draft.start, floor) || is_at(ctx, draft.start, floor);
    if years && told() {
        return true;
    }
    let (start, floor) = match list_before(ctx, draft.start) {
        Some(first) => (first, 0),
        None => (draft.start, floor),
    };
    let led = |leads| lead_before(ctx, start, leads, words, floor).is_some();
    if years && led(words.leads) || closes && led(words.closing_leads) {
        return true;
    }
    let person = |at: usize| ctx.is(at, words.people);
    let capital = |at: usize| is_name(ctx, at) && !ctx.toks.get(at).is_some_and(|tok| tok.opens);
    if let Some(link) = ctx.any_phrase_before(start, words.links, floor) {
        // "Un imprenditore italiano di 58 anni"
        let described = |owner: usize| {
            years && ctx.has_content(owner) && owner.checked_sub(1).is_some_and(person)
        };
        let is_owner = |owner: usize| person(owner) || years && capital(owner) || described(owner);
        // "La bimba, di 5 mesi, sta bene"
        let comma = usize::from(ctx.before(link, floor) == ",");
        return link.checked_sub(1 + comma).is_some_and(is_owner);
    }
    let Some(before) = start.checked_sub(1).filter(|&before| floor <= before) else { return false };
    let owner = before.checked_sub(1);
    matches!(ctx.word(before), "," | "(")
        && closes
        && owner.is_some_and(|owner| person(owner) || years && capital(owner))
}

/// `i ragazzi sotto i 14 anni`, `bambini di almeno 6 anni`, `chi ha oltre 65 anni`: years that are
/// bounded, of people.
fn is_of_bounded(ctx: &Ctx<'_>, start: usize, floor: usize) -> bool {
    let words = ctx.words.ages;
    let Some((_, start)) = bound_before(ctx, start, floor) else { return false };
    if lead_before(ctx, start, words.leads, words, floor).is_some() {
        return true;
    }
    let owner = ctx.any_phrase_before(start, words.bound_links, floor).unwrap_or(start);
    let owner = owner.checked_sub(1).filter(|&owner| floor <= owner);
    owner.is_some_and(|owner| ctx.is(owner, words.people))
}

/// How many words before an age what happened may be told.
const HAPPENED: usize = 6;

/// `è morta ieri a 91 anni`, `in pensione a 67 anni`: what happens once in a life.
fn is_at(ctx: &Ctx<'_>, start: usize, floor: usize) -> bool {
    let words = ctx.words.ages;
    lead_before(ctx, start, words.at, words, floor).is_some_and(|at| {
        let told = (at.saturating_sub(HAPPENED)..at).rev();
        let told = || told.clone().take_while(|&at| ctx.kind(at) == Some(TokenKind::Word));
        let any = |list| told().any(|at| ctx.is(at, list));
        any(words.life) && !any(words.sentences)
    })
}

/// How many numbers of one list are gone through.
const LIST: usize = 4;

/// Where the list of numbers starts that ends with the one at an index: `di 19, 20 e 23 anni`.
fn list_before(ctx: &Ctx<'_>, last: usize) -> Option<usize> {
    let mut first = last;
    for _ in 0..LIST {
        let Some(before) = first.checked_sub(2) else { break };
        let is_age = plain_number_at(ctx, before).is_some_and(|num| is_bare_age(&num));
        if !is_age || !joins(ctx, before + 1) {
            break;
        }
        first = before;
    }
    (first < last).then_some(first)
}

/// Whether a number without a unit is in a list of ages: the 19 of `due fratelli di 19 e 23 anni`.
pub(super) fn is_listed(ctx: &Ctx<'_>, draft: &Draft, floor: usize) -> bool {
    let mut end = draft.end;
    for _ in 0..LIST {
        let next = plain_number_at(ctx, end + 1).filter(is_bare_age);
        let Some(next) = next.filter(|_| joins(ctx, end)) else { return false };
        end = next.end;
        if let Some((unit, end)) = unit_at(ctx, end) {
            let whole = Draft { end, unit: Some(Unit(unit.unit)), ..*draft };
            return is_time(&whole) && is_age(ctx, &whole, floor);
        }
    }
    false
}

fn joins(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.word(at) == "," || ctx.is(at, ctx.words.numerals.and)
}
