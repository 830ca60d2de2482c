//! Ranges with a stroke: `20/30 pazienti`, `10/12mila`, `il 60/70 per cento`.

use super::cursor::Ctx;
use super::digits::is_plain;
use super::identifiers;
use super::measure::Measured;
use super::scan::plain_number_at;
use super::terms::Term;
use super::unit_at::unit_at;
use crate::engine::model::FigureKind;
use crate::engine::text::TokenKind;

/// Whether a stroke joins a number to the next: `10mila/12mila`, `20/30 pazienti`.
pub(super) fn is_stroke(ctx: &Ctx<'_>, left: &Measured) -> bool {
    let glued = !ctx.spaced(left.end) && !ctx.spaced(left.end + 1);
    let scaled = || {
        let right = plain_number_at(ctx, left.end + 1);
        left.num.scaled() && right.is_some_and(|right| right.scaled())
    };
    let marks = ctx.words.precision.marks.contains(&"/");
    marks && glued && (scaled() || is_slashed(ctx, left.num.first))
}

/// A number with more digits is no end of such a range.
const MAX_DIGITS: usize = 3;

/// Whether two numbers with a stroke between are the ends of a range, and no fraction, date or
/// number of something: `20/30 pazienti`, `10/12mila`, `il 60/70 per cento`. What is counted follows
/// in the plural.
pub(super) fn is_slashed(ctx: &Ctx<'_>, idx: usize) -> bool {
    let number = |at: usize| {
        let digits = ctx.word(at);
        let short = is_plain(digits) && digits.len() <= MAX_DIGITS && !digits.starts_with('0');
        digits.parse::<u32>().ok().filter(|_| short)
    };
    let next = idx + 3;
    let stroke = ctx.word(idx + 1) == "/" && !ctx.spaced(idx + 1) && !ctx.spaced(idx + 2);
    let marks = ctx.words.precision.marks.contains(&"/");
    let (Some(low), Some(high)) = (number(idx), number(idx + 2)) else { return false };
    // "2 1/2 litri"
    let mixed = idx.checked_sub(1).and_then(|at| ctx.kind(at)) == Some(TokenKind::Number);
    if mixed
        || !stroke
        || !marks
        || high <= low
        || 3 * low < high
        || identifiers::is_headed(ctx, idx)
    {
        return false;
    }
    let plural = ctx.words.identifiers.plurals;
    let hours = || ctx.term(next, |term| matches!(term, Term::Cycles(_)).then_some(())).is_some();
    let counted = ctx.spaced(next)
        && (ctx.has_content(next) || hours())
        && !ctx.is_month(next)
        && plural.iter().any(|ending| ctx.word(next).ends_with(ending));
    let scaled = ctx.words.numerals.scales.iter().any(|(scale, _)| *scale == ctx.word(next));
    let share = unit_at(ctx, next).is_some_and(|(unit, _)| unit.kind == FigureKind::Percent);
    counted || scaled || share && 10 <= low
}
