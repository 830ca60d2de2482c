//! The numbers of items in a list: `1. `, `2)`, `(3)` at the start of a line.

use super::Found;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::model::NoteReason;

/// Lists with more items have no numbers, and no number of items is a year.
const MAX_DIGITS: usize = 2;

/// Reads the marker of an item, without the mark after it.
pub(super) fn marker(ctx: &Ctx<'_>, idx: usize) -> Found {
    let digits = ctx.word(idx);
    let bracketed = ctx.before(idx, 0) == "(" && !ctx.spaced(idx);
    let first = idx - usize::from(bracketed);
    if MAX_DIGITS < digits.len() || !is_plain(digits) || !opens_line(ctx, first) {
        return None;
    }
    let closed = match ctx.word(idx + 1) {
        ")" => true,
        "." => !bracketed,
        _ => false,
    };
    let closed = closed && !ctx.spaced(idx + 1) && ctx.spaced(idx + 2);
    // What is left of the item stands on the same line.
    let next = if ctx.word(idx + 2) == "\n" { idx + 3 } else { idx + 2 };
    let item = gap(ctx, idx + 1, next).is_some_and(|gap| !gap.contains('\n'));
    (closed && item).then_some((NoteReason::ListMarker, idx + 1))
}

/// Whether a line starts with a token.
fn opens_line(ctx: &Ctx<'_>, idx: usize) -> bool {
    let Some(mark) = idx.checked_sub(1).filter(|&mark| ctx.word(mark) == "\n") else {
        return false;
    };
    mark.checked_sub(1).is_none_or(|last| gap(ctx, last, idx).is_some_and(|gap| gap.contains('\n')))
}

/// The text between two tokens; `None` past the end.
fn gap<'a>(ctx: &Ctx<'a>, from: usize, to: usize) -> Option<&'a str> {
    ctx.source.get(ctx.toks.get(from)?.span.end()..ctx.toks.get(to)?.span.start())
}
