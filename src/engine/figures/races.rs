//! Times of races, in minutes, seconds and hundredths: `9"80`, `1'43"19`, `10 secondi e 2 centesimi`.

use super::combine::Draft;
use super::cursor::Ctx;
use super::digits::is_plain;
use super::fractions::fraction_at;
use super::scan::{Form, Joins, plain_number_at};
use super::unit_at::unit_after;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Precision, Unit};
use crate::engine::text::TokenKind;

/// The symbol of the unit that all of these are in.
pub(super) const SECOND: &str = "second";

/// The mark of minutes that is no apostrophe.
const MINUTES: &[&str] = &["′"];

/// The mark of seconds, in the spellings that keyboards have.
const SECONDS: &[&str] = &["\"", "”", "″"];

/// Reads a time of a race at its first digits. The decimals after the mark of seconds tell it from
/// a length in feet and inches, an angle and a quotation.
pub(super) fn race_at(ctx: &Ctx<'_>, idx: usize) -> Option<Draft> {
    if ctx.kind(idx)? != TokenKind::Number || !ctx.spaced(idx) && ctx.before(idx, 0) != "(" {
        return None;
    }
    let glued =
        |at: usize, marks: &[&str]| ctx.is(at, marks) && !ctx.spaced(at) && !ctx.spaced(at + 1);
    let small = |digits: &str| {
        let fits = is_plain(digits) && digits.len() <= 2;
        digits.parse::<i64>().ok().filter(|_| fits)
    };
    // An apostrophe between digits is one word with them, as in Swiss thousands.
    let (minutes, seconds, at) = if let Some((minutes, seconds)) = ctx.word(idx).split_once('\'') {
        (small(minutes)?, small(seconds).filter(|&it| it < 60)?, idx)
    } else if glued(idx + 1, MINUTES) {
        (small(ctx.word(idx))?, small(ctx.word(idx + 2)).filter(|&it| it < 60)?, idx + 2)
    } else {
        (0, small(ctx.word(idx))?, idx)
    };
    let digits = ctx.word(at + 2);
    let decimals = u32::try_from(digits.len()).ok().filter(|n| (1..=3).contains(n))?;
    let end = at + 3;
    let ends = ctx.spaced(end)
        || ctx.kind(end) == Some(TokenKind::Mark) && !SECONDS.contains(&ctx.word(end));
    if !glued(at + 1, SECONDS) || !is_plain(digits) || !ends {
        return None;
    }
    let part = Decimal::try_new(digits.parse().ok()?, decimals).ok()?;
    let value = Decimal::from(60 * minutes + seconds).checked_add(part)?.normalize();
    Some(Draft {
        core: (idx, end),
        start: idx,
        end,
        low: value,
        high: value,
        precision: Precision::Exact,
        unit: Some(Unit(SECOND)),
        kind: FigureKind::Duration,
    })
}

/// What "and 2 hundredths" adds to seconds, and the index past it.
pub(super) fn hundredths_after(ctx: &Ctx<'_>, idx: usize) -> Option<(Decimal, usize)> {
    let start = idx + 1;
    if !ctx.is(idx, ctx.words.numerals.and) {
        return None;
    }
    // Hundredths may be those of a currency as well, and have the unit that the words around say.
    let rest = plain_number_at(ctx, start).filter(|rest| rest.form != Form::One)?;
    let measured = unit_after(ctx, &rest).filter(|(unit, _)| unit.unit == SECOND);
    let (part, end) = if let Some((unit, end)) = measured {
        (rest.value.checked_mul(unit.factor()?)?, end)
    } else {
        let part = fraction_at(ctx, start, Joins::NoAnd)?;
        let tens = [10, 100, 1_000].map(Decimal::from).contains(&part.whole);
        (part.times(Decimal::ONE)?.exactly().filter(|_| tens)?, part.end)
    };
    (part < Decimal::ONE).then_some((part.normalize(), end))
}
