//! Numbers to call or write to.

use std::ops::Range;

use super::{Found, counts, run_of_digits};
use crate::engine::figures::cursor::{Ctx, REACH};
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::scan::Num;
use crate::engine::figures::unit_at::unit_at;
use crate::engine::model::NoteReason;
use crate::engine::text::TokenKind;

/// From so many digits on, groups of them are a number to call.
const N_DIGITS: usize = 7;

/// `+39 06 1234567`, `(212) 555-0100`, `1-800-273-8255`, `333 1234567`, `118` after "call".
pub(super) fn dialled(ctx: &Ctx<'_>, idx: usize) -> Found {
    let digits = ctx.word(idx);
    if !is_plain(digits) {
        return None;
    }
    let end = groups_end(ctx, idx);
    let n_digits = digits_in(ctx, idx..end);
    let plus = ctx.before(idx, 0) == "+" && !ctx.spaced(idx) && !digits.starts_with('0');
    let abroad =
        plus && digits.len() <= 3 && N_DIGITS <= n_digits || plus && N_DIGITS < digits.len();
    let area = ctx.before(idx, 0) == "(" && ctx.word(idx + 1) == ")" && N_DIGITS <= n_digits;
    if abroad || area || is_chain(ctx, idx) {
        return Some((NoteReason::Telephone, end));
    }
    let next = ctx.word(idx + 1);
    let mobile = (2..5).contains(&digits.len()) && 5 <= next.len() && is_plain(next);
    // "0612345678"
    let whole = digits.starts_with('0') && 9 <= digits.len();
    if mobile || whole || is_joined(ctx, idx) || is_emergency(ctx, idx) {
        let end = if is_joined(ctx, idx) { idx + 3 } else { idx + 1 };
        return Some((NoteReason::Telephone, run_of_digits(ctx, end)));
    }
    None
}

/// `333-1234567`, `06/12345678`: a short group and a long one that nothing counts.
fn is_joined(ctx: &Ctx<'_>, idx: usize) -> bool {
    let (area, rest) = (ctx.word(idx), ctx.word(idx + 2));
    let mark = matches!(ctx.word(idx + 1), "-" | "/" | ".");
    let glued = mark && !ctx.spaced(idx + 1) && !ctx.spaced(idx + 2);
    let plain = is_plain(rest) && (2..5).contains(&area.len()) && (6..9).contains(&rest.len());
    let counts = ctx.has_content(idx + 3) || unit_at(ctx, idx + 3).is_some();
    glued && plain && !counts && matches!(ctx.word(idx + 3), "." | "," | ";" | ")" | "" | "\n")
}

/// A number near a word of calling.
pub(super) fn called(ctx: &Ctx<'_>, num: &Num) -> Found {
    let digits = ctx.word(num.first);
    let end = groups_end(ctx, num.first);
    let calls = ctx.words.identifiers.calls;
    let near = || (num.first.saturating_sub(REACH)..num.first).any(|at| ctx.is(at, calls));
    let called_directly = || (num.first.saturating_sub(2)..num.first).any(|at| ctx.is(at, calls));
    let short = is_plain(digits) && (3..7).contains(&digits.len()) && num.end == num.first + 1;
    let grouped = num.first + 1 < num.end || num.end < end;
    let called = (short && !counts(ctx, num) && near())
        || (grouped && !counts(ctx, num) && called_directly());
    called.then_some((NoteReason::Telephone, end.max(num.end)))
}

/// Whether digits that are no number are enough for a telephone.
pub(super) fn is_long(ctx: &Ctx<'_>, start: usize, end: usize) -> bool {
    ctx.word(start).starts_with('0') && N_DIGITS <= digits_in(ctx, start..end)
}

fn digits_in(ctx: &Ctx<'_>, tokens: Range<usize>) -> usize {
    let numbers = tokens.filter(|&at| ctx.kind(at) == Some(TokenKind::Number));
    numbers.map(|at| ctx.word(at).len()).sum()
}

/// How many groups of digits a telephone number may have.
const MAX_GROUPS: usize = 6;

/// Past the groups of digits that follow, with spaces, hyphens, strokes or brackets between.
fn groups_end(ctx: &Ctx<'_>, idx: usize) -> usize {
    let mut end = idx + 1;
    for _ in 0..MAX_GROUPS {
        let mark = usize::from(matches!(ctx.word(end), ")" | "-" | "/" | "."));
        let mark = mark + usize::from(mark == 1 && ctx.word(end + 1) == "(");
        let tied = mark == 0 || ctx.word(end) == ")" || !ctx.spaced(end + mark);
        if !tied || !is_plain(ctx.word(end + mark)) {
            break;
        }
        end += mark + 1;
    }
    end
}

/// `020-7946-0958`: three groups or more joined by hyphens, none so short as the parts of a date or
/// a line-up.
fn is_chain(ctx: &Ctx<'_>, idx: usize) -> bool {
    let joined = |at: usize| ctx.word(at) == "-" && !ctx.spaced(at) && !ctx.spaced(at + 1);
    let end = groups_end(ctx, idx);
    let last = end.checked_sub(1).map_or(0, |last| ctx.word(last).len());
    joined(idx + 1) && joined(idx + 3) && last == 4 && 9 < digits_in(ctx, idx..end)
}

/// Whether a number for emergencies follows a word of calling.
pub(super) fn is_called(ctx: &Ctx<'_>, idx: usize) -> bool {
    let words = ctx.words.identifiers;
    let calls = |at| ctx.is(at, words.calls) || ctx.is(at, words.emergency_words);
    ctx.is(idx, words.emergency) && (idx.saturating_sub(REACH / 2)..idx).any(calls)
}

/// `chiamare il 112`, `il 118 è intervenuto`, `a 911 call`.
fn is_emergency(ctx: &Ctx<'_>, idx: usize) -> bool {
    let words = ctx.words.identifiers;
    if !ctx.is(idx, words.emergency) {
        return false;
    }
    let called = is_called(ctx, idx);
    let answered = words.emergency_leads.contains(&ctx.before(idx, 0));
    (called || answered) && unit_at(ctx, idx + 1).is_none() && !ctx.has_content(idx + 1)
        || ctx.is(idx + 1, words.emergency_nouns)
}
