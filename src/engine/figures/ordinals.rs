//! Places in an order: `terzo`, `50ª`, `ventesimo`.

use super::Found;
use super::cursor::Ctx;
use super::digits::is_plain;
use super::numerals::spelled_stem;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Value};
use crate::engine::text::TokenKind;

/// Reads an ordinal that starts at `idx`.
pub(super) fn ordinal_at(ctx: &Ctx<'_>, idx: usize) -> Option<Found> {
    let (value, end) = match ctx.kind(idx)? {
        TokenKind::Number => marked(ctx, idx)?,
        TokenKind::Word => (spelled_ordinal(ctx, idx)?, idx + 1),
        TokenKind::Mark => return None,
    };
    Some(Found {
        start: idx,
        end,
        core: (idx, end),
        value: Value::Quantity(Quantity {
            interval: Interval::exact(value),
            precision: Precision::Exact,
            unit: None,
        }),
        kind: FigureKind::Ordinal,
        written: false,
    })
}

/// Digits with an ordinal sign, which is a degree if a unit says so.
fn marked(ctx: &Ctx<'_>, idx: usize) -> Option<(Decimal, usize)> {
    let digits = ctx.word(idx);
    let marked = ctx.is(idx + 1, ctx.words.numerals.ordinal_marks) && !ctx.spaced(idx + 1);
    if !marked || !is_plain(digits) || super::unit_at::unit_at(ctx, idx + 1).is_some() {
        return None;
    }
    Some((digits.parse::<u32>().ok()?.into(), idx + 2))
}

fn spelled_ordinal(ctx: &Ctx<'_>, idx: usize) -> Option<Decimal> {
    let numerals = ctx.words.numerals;
    let word = ctx.word(idx);
    if let Some(value) = ordinal_word(ctx, idx) {
        let doubtful = numerals.doubtful_ordinals.contains(&word);
        let articled = numerals.articles.contains(&ctx.before(idx, 0));
        return (!doubtful || articled).then_some(value.into());
    }
    let stem = numerals.ordinal_suffixes.iter().find_map(|suffix| word.strip_suffix(suffix))?;
    Some(spelled_stem(stem, numerals)?.value.into())
}

/// The number of one of the short ordinals.
pub(super) fn ordinal_word(ctx: &Ctx<'_>, idx: usize) -> Option<u32> {
    let word = ctx.word(idx);
    let found = ctx.words.numerals.ordinals.iter().find(|(ordinal, _)| *ordinal == word)?;
    Some(found.1)
}
