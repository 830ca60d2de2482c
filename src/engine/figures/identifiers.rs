//! Numbers that count nothing: telephones, roads, laws, flights, models, scores.

use super::Step;
use super::combine::bound_before;
use super::cursor::{Ctx, REACH};
use super::digits::is_plain;
use super::measure::{has_unit, unit_at};
use super::prefix::is_measured_before;
use super::scan::{Form, Num, Scanned, number_at};
use crate::engine::model::NoteReason;
use crate::engine::text::TokenKind;

/// Says what is wrong with the digits at `idx` if they are no quantity.
pub(super) fn identifier_at(ctx: &Ctx<'_>, idx: usize) -> Option<Step> {
    if ctx.kind(idx)? != TokenKind::Number {
        return None;
    }
    let identifier = |end| Some(Step::Note(NoteReason::Identifier, end));
    let (num, end) = match number_at(ctx, idx)? {
        Scanned::TooLong(end) => return Some(Step::Note(NoteReason::TooLong, end)),
        Scanned::Odd(end) => return identifier(run_of_digits(ctx, end)),
        Scanned::Num(num) => (num, num.end),
    };
    if is_measured_before(ctx, &num) {
        return None;
    }
    if is_glued_before(ctx, idx) {
        return identifier(chain_end(ctx, end));
    }
    if let Some(end) = glued_after(ctx, idx) {
        return identifier(end);
    }
    if let Some(end) = score_or_fraction(ctx, idx) {
        return identifier(end);
    }
    if has_unit(ctx, end) || num.scaled() {
        return None;
    }
    if year_like(ctx, &num) {
        return identifier(end);
    }
    if named(ctx, idx, num.form) || called(ctx, idx) || starts_telephone(ctx, idx) {
        return identifier(run_of_digits(ctx, chain_end(ctx, end)));
    }
    None
}

/// Past all digits that follow one another.
fn run_of_digits(ctx: &Ctx<'_>, mut end: usize) -> usize {
    while ctx.kind(end) == Some(TokenKind::Number) {
        end += 1;
    }
    end
}

/// Past everything that is glued to a number: `737-800`.
fn chain_end(ctx: &Ctx<'_>, mut end: usize) -> usize {
    while !ctx.spaced(end)
        && (ctx.kind(end) != Some(TokenKind::Mark)
            || (matches!(ctx.word(end), "-" | "/" | ":")
                && !ctx.spaced(end + 1)
                && ctx.kind(end + 1) != Some(TokenKind::Mark)))
    {
        end += 1;
    }
    end
}

/// `G7`, `Covid-19`, `n°5`.
fn is_glued_before(ctx: &Ctx<'_>, idx: usize) -> bool {
    let Some(before) = idx.checked_sub(1) else { return false };
    if ctx.spaced(idx) {
        return false;
    }
    match ctx.kind(before) {
        Some(TokenKind::Word) => !ctx.word(before).ends_with('\''),
        Some(TokenKind::Mark) => {
            let joins = matches!(ctx.word(before), "-" | "/" | "_" | "." | "&");
            let glued = !ctx.spaced(before)
                && before.checked_sub(1).and_then(|at| ctx.kind(at)) == Some(TokenKind::Word);
            joins && glued || matches!(ctx.word(before), "#" | "@")
        }
        _ => false,
    }
}

/// `5G`, `3D`, `747-400F`: letters after digits that are no unit, scale or ending.
fn glued_after(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let next = idx + 1;
    if ctx.kind(next)? != TokenKind::Word || ctx.spaced(next) {
        return None;
    }
    let numerals = ctx.words.numerals;
    let word = ctx.word(next);
    let known = numerals.scales.iter().any(|(scale, _)| *scale == word)
        || numerals.ordinal_marks.contains(&word)
        || numerals.age_suffixes.contains(&word)
        || unit_at(ctx, next).is_some();
    (!known).then(|| chain_end(ctx, next))
}

/// `3-1`, `4-3-3`, `24/7`, `2:1`. Two rising numbers with a noun after them are a range instead.
fn score_or_fraction(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let joined = |at: usize| {
        matches!(ctx.word(at), "-" | "/" | ":")
            && !ctx.spaced(at)
            && !ctx.spaced(at + 1)
            && ctx.kind(at + 1) == Some(TokenKind::Number)
    };
    if !joined(idx + 1) {
        return None;
    }
    let end = idx + 3;
    if ctx.word(idx + 1) != "-" {
        return Some(chain_end(ctx, end));
    }
    if joined(end) {
        return Some(chain_end(ctx, end));
    }
    let (left, right) = (ctx.word(idx), ctx.word(idx + 2));
    if !is_plain(left) || !is_plain(right) {
        return None;
    }
    let rises = (left.len(), left) < (right.len(), right);
    let small = left.len() == 1 && right.len() == 1;
    let counts = ctx.has_content(end)
        || unit_at(ctx, end).is_some()
        || ctx.words.numerals.scales.iter().any(|(scale, _)| *scale == ctx.word(end));
    (!rises || small && !counts).then(|| chain_end(ctx, end))
}

/// After a word such as "law" or "flight", or after a name.
fn named(ctx: &Ctx<'_>, idx: usize, form: Form) -> bool {
    if form != Form::Plain {
        return ctx.any_phrase_before(idx, ctx.words.identifiers.calls, 0).is_some();
    }
    if ctx.any_phrase_before(idx, ctx.words.identifiers.heads, 0).is_some() {
        return true;
    }
    let Some(before) = idx.checked_sub(1).and_then(|at| ctx.toks.get(at)) else { return false };
    let name =
        |at: usize| ctx.toks.get(at).is_some_and(|tok| tok.kind == TokenKind::Word && tok.capital);
    if before.word == "," {
        // "via Garibaldi, 14"
        let address = |at: usize| ctx.is(at, ctx.words.identifiers.heads);
        return 2 <= idx
            && name(idx - 2)
            && (idx.saturating_sub(6)..idx).any(address)
            && !ctx.has_content(idx + 1);
    }
    let function = ctx.words.calendar.function_words.contains(&&*before.word);
    // "a Cremona 172" counts something, "su un Airbus 320" does not.
    let place =
        2 <= idx && ctx.is(idx - 2, ctx.words.identifiers.place_leads) && 1 < ctx.word(idx).len();
    name(idx - 1)
        && !before.opens
        && !function
        && !place
        && ctx.word(idx).len() < 5
        && !ctx.has_content(idx + 1)
}

/// Four digits that may be a year, though no word says so, and that no noun makes a count.
fn year_like(ctx: &Ctx<'_>, num: &Num) -> bool {
    let range = num.whole().is_some_and(|n| (1_900..2_100).contains(&n));
    let bounded = bound_before(ctx, num.first, 0).is_some();
    range && num.form == Form::Plain && !ctx.has_content(num.end) && !bounded
}

/// A number to call or write to.
fn called(ctx: &Ctx<'_>, idx: usize) -> bool {
    let digits = ctx.word(idx);
    let near = idx.saturating_sub(REACH)..idx;
    is_plain(digits)
        && (3..7).contains(&digits.len())
        && !ctx.has_content(idx + 1)
        && near.into_iter().any(|at| ctx.is(at, ctx.words.identifiers.calls))
}

/// `333 1234567`: digits directly followed by five or more.
fn starts_telephone(ctx: &Ctx<'_>, idx: usize) -> bool {
    let next = ctx.word(idx + 1);
    is_plain(ctx.word(idx)) && 5 <= next.len() && is_plain(next)
}
