//! Places in an order, as dates use them: `15th`, `primo`, `twenty-first`, `XIX`.

use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::text::TokenKind;

/// An ordinal in digits or words, and the index past it.
pub(super) fn nth_at(ctx: &Ctx<'_>, at: usize) -> Option<(u32, usize)> {
    match ctx.kind(at)? {
        TokenKind::Number => {
            let marks = ctx.words.numerals.ordinal_marks;
            let marked = ctx.is(at + 1, marks) && !ctx.spaced(at + 1) && is_plain(ctx.word(at));
            Some((ctx.word(at).parse().ok().filter(|_| marked)?, at + 2))
        }
        TokenKind::Word => in_words(ctx, at),
        TokenKind::Mark => None,
    }
}

fn in_words(ctx: &Ctx<'_>, at: usize) -> Option<(u32, usize)> {
    let place = |at: usize| u32::try_from(ctx.ordinal(at)?.value).ok();
    if let Some(value) = place(at) {
        return Some((value, at + 1));
    }
    // "Twenty-first": tens and an ordinal below ten.
    let tens = ctx.numeral(at).and_then(|tens| u32::try_from(tens.value).ok())?;
    let after = at + 1 + usize::from(ctx.word(at + 1) == "-");
    let unit = place(after).filter(|unit| *unit < 10)?;
    (tens.is_multiple_of(10) && (20..100).contains(&tens)).then_some((tens + unit, after + 1))
}

/// The Roman numbers below ten, by their value.
const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/// A Roman number below thirty: `XIX`, `II`. Other capitals are none.
pub(super) fn roman_at(ctx: &Ctx<'_>, at: usize) -> Option<(u32, usize)> {
    let tok = ctx.toks.get(at).filter(|tok| tok.capital)?;
    let text = tok.span.of(ctx.source);
    let (tens, rest) =
        (0..3).rev().find_map(|tens| Some((tens, text.strip_prefix(&"XX"[..tens])?)))?;
    let unit = UNITS.iter().position(|unit| *unit == rest)?;
    let value = 10 * u32::try_from(tens).ok()? + u32::try_from(unit).ok()?;
    (0 < value).then_some((value, at + 1))
}
