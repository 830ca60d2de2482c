//! Numbers that count nothing: telephones, addresses, laws, models, scores, list markers.
//!
//! A false reading is worse than a miss, and so is a number that counts something and is left out:
//! where a noun follows that could be counted, most of these rules let the number through.

mod glued;
mod lists;
mod named;
mod scores;
mod streets;
mod telephones;

pub(super) use scores::is_of_game;

use super::Step;
use super::cursor::Ctx;
use super::measure::measure;
use super::prefix::is_measured_before;
use super::scales::scale_after;
use super::scan::{Num, Scanned, number_at};
use super::shares::{is_divided, is_signed_share};
use crate::engine::model::NoteReason;
use crate::engine::text::TokenKind;

/// What a number is that counts nothing, and where it ends.
type Found = Option<(NoteReason, usize)>;

/// Says what digits are that belong to a larger word, before any other rule looks at them: a web
/// address, or the code `1A` in "SW1A 2AA".
pub(super) fn whole_word_at(ctx: &Ctx<'_>, idx: usize) -> Option<Step> {
    let end = glued::web_end(ctx, idx).or_else(|| glued::code_end(ctx, idx))?;
    Some(Step::Note(NoteReason::Identifier, end))
}

/// Says what the number at `idx` is if it is no quantity.
pub(super) fn identifier_at(ctx: &Ctx<'_>, idx: usize) -> Option<Step> {
    let found = match ctx.kind(idx)? {
        TokenKind::Number => digits_at(ctx, idx),
        TokenKind::Word => named::spelled(ctx, idx),
        TokenKind::Mark => None,
    };
    found.map(|(reason, end)| Step::Note(reason, end))
}

fn digits_at(ctx: &Ctx<'_>, idx: usize) -> Found {
    let whole = telephones::dialled(ctx, idx).or_else(|| lists::marker(ctx, idx));
    if let Some(found) = whole.or_else(|| glued::card(ctx, idx)) {
        return Some(found);
    }
    let num = match number_at(ctx, idx)? {
        Scanned::TooLong(end) => return Some((NoteReason::TooLong, end)),
        Scanned::Odd(end) => return Some(odd(ctx, idx, end)),
        Scanned::Num(num) => num,
    };
    if is_measured_before(ctx, &num) || is_signed_share(ctx, idx) || is_divided(ctx, &num) {
        return None;
    }
    if let Some(found) = glued::before(ctx, idx, &num).or_else(|| glued::after(ctx, idx, &num)) {
        return Some(found);
    }
    if let Some(found) = scores::score(ctx, idx)
        .or_else(|| scores::minute(ctx, idx))
        .or_else(|| glued::coordinates(ctx, idx))
    {
        return Some(found);
    }
    let measured = measure(ctx, num).is_some_and(|it| it.unit.is_some());
    if measured || num.scaled() {
        return None;
    }
    streets::house(ctx, &num)
        .or_else(|| named::headed(ctx, &num))
        .or_else(|| named::year(ctx, &num))
        .or_else(|| named::name(ctx, &num))
        .or_else(|| telephones::called(ctx, &num))
}

/// Whether a word before a number says that it counts nothing.
pub(super) fn is_headed(ctx: &Ctx<'_>, idx: usize) -> bool {
    named::any_head(ctx, idx).is_some()
}

/// Whether a number is one to call.
pub(super) fn is_called(ctx: &Ctx<'_>, idx: usize) -> bool {
    telephones::is_called(ctx, idx)
}

/// Digits that are no number: `1.2.3`, `0962`.
fn odd(ctx: &Ctx<'_>, idx: usize, end: usize) -> (NoteReason, usize) {
    let n_parts = ctx.word(idx).split('.').count();
    let reason = match n_parts {
        1 if streets::is_postcode(ctx, idx) => NoteReason::Address,
        1 if telephones::is_long(ctx, idx, run_of_digits(ctx, end)) => NoteReason::Telephone,
        3 => NoteReason::Version,
        _ => NoteReason::Identifier,
    };
    let end = if reason == NoteReason::Telephone { run_of_digits(ctx, end) } else { end };
    (reason, glued::chain_end(ctx, end))
}

/// Past all digits that follow one another, but for those that a scale makes a number of their own:
/// "su Canale 5 4 milioni".
fn run_of_digits(ctx: &Ctx<'_>, mut end: usize) -> usize {
    while ctx.kind(end) == Some(TokenKind::Number) && scale_after(ctx, end + 1).is_none() {
        end += 1;
    }
    end
}

/// Whether a noun follows that the number may count, or a verb that it may be the subject of.
fn counts(ctx: &Ctx<'_>, num: &Num) -> bool {
    ctx.has_content(num.end) || is_subject(ctx, num)
}

/// Whether a verb in the plural follows: "in Francia 8 non hanno superato".
fn is_subject(ctx: &Ctx<'_>, num: &Num) -> bool {
    let verb = num.end + usize::from(ctx.is(num.end, ctx.words.precision.not));
    // "Apollo 11 and Voyager 1 are on show."
    num.whole() != Some(1) && ctx.is(verb, ctx.words.identifiers.counting)
}
