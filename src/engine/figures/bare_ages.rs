//! Ages without a unit: `aged 34`, `aged 4, 6 and 9`, `a man, 19, had died`, `Anna Rossi, 34, di Bari`.

use super::age_context::is_listed;
use super::ages::{is_bare_age, is_name, lead_before};
use super::bounds::bound_before;
use super::combine::Draft;
use super::cursor::Ctx;
use super::scan::plain_number_at;
use crate::engine::text::TokenKind;

/// Whether a number without a unit is an age: `aged 34`, `Anna Rossi, 34, di Bari`.
pub(super) fn is_bare(ctx: &Ctx<'_>, draft: &Draft, floor: usize) -> bool {
    let words = ctx.words.ages;
    // "Aged over 65"
    let bound = bound_before(ctx, draft.start, floor).map_or(draft.start, |(_, start)| start);
    let led_at = |at: usize, leads| lead_before(ctx, at, leads, words, floor).is_some();
    let led = |leads| led_at(draft.start, leads) || led_at(bound, leads);
    let closes = !ctx.has_content(draft.end);
    let people = words.people.contains(&ctx.before(draft.start, floor))
        && ctx.any_phrase_at(draft.end, words.people_bound_ends).is_some();
    if people
        || led(words.bare_leads)
        || closes && (led(words.open_leads) || follows_ages(ctx, draft))
    {
        return true;
    }
    if is_of_person(ctx, draft, floor) {
        return true;
    }
    if is_listed(ctx, draft, floor) {
        return true;
    }
    let Some(last) = draft.start.checked_sub(2).filter(|&last| floor <= last) else { return false };
    if ctx.word(last + 1) != "," || ctx.word(draft.end) != "," {
        return false;
    }
    // A name of two words, which no preposition makes that of a place.
    let Some(first) = last.checked_sub(1).filter(|&first| floor <= first) else { return false };
    let place = first.checked_sub(1).is_some_and(|before| {
        ctx.is(before, ctx.words.identifiers.place_leads)
            || ctx.is(before, ctx.words.identifiers.streets_before)
    });
    is_name(ctx, last) && is_name(ctx, first) && !place
}

/// Whether one person stands before a number, of whom it can only be the age: "a man, 19, had died",
/// "a boy of 9".
fn is_of_person(ctx: &Ctx<'_>, draft: &Draft, floor: usize) -> bool {
    let words = ctx.words.ages;
    let person = |at: usize| floor <= at && ctx.is(at, words.people) && !ctx.is_plural(at);
    let Some(before) = draft.start.checked_sub(1) else { return false };
    let owned = before.checked_sub(1).is_some_and(person);
    match (ctx.word(before), ctx.word(draft.end)) {
        (",", "," | ".") | ("(", ")") => owned,
        _ => ctx.is(before, words.links) && owned && !ctx.has_content(draft.end),
    }
}

/// How many ages of a list are gone back over.
const LIST: usize = 4;

/// Whether a number follows ages in a list: "aged 4, 6 and 9".
fn follows_ages(ctx: &Ctx<'_>, draft: &Draft) -> bool {
    let words = ctx.words;
    // "A man aged 34 and 12 others"
    let closes = ctx.kind(draft.end).is_none_or(|kind| kind == TokenKind::Mark)
        || ctx.is(draft.end, words.numerals.and)
        || ctx.is(draft.end, words.identifiers.counting)
        || ctx.is(draft.end, words.identifiers.place_leads);
    if !closes {
        return false;
    }
    let mut first = draft.start;
    for _ in 0..LIST {
        let Some(joiner) = first.checked_sub(1) else { return false };
        let joins = ctx.word(joiner) == "," || ctx.is(joiner, words.numerals.and);
        let before = joiner.checked_sub(1).filter(|&before| joins && is_age_word(ctx, before));
        let Some(before) = before else { return false };
        if ctx.any_phrase_before(before, words.ages.bare_leads, 0).is_some() {
            return true;
        }
        first = before;
    }
    false
}

/// Whether one word or number alone may be an age.
fn is_age_word(ctx: &Ctx<'_>, at: usize) -> bool {
    plain_number_at(ctx, at).is_some_and(|num| num.end == at + 1 && is_bare_age(&num))
}
