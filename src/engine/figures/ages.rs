//! How old someone is: `di 45 anni`, `il 45enne`, `ventenne`.

use super::combine::Draft;
use super::cursor::Ctx;
use super::numerals::spelled_stem;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Precision, Unit};
use crate::engine::text::TokenKind;

/// `ventenne`, `il 45enne`.
pub(super) fn age_word(ctx: &Ctx<'_>, idx: usize) -> Option<Draft> {
    let numerals = ctx.words.numerals;
    let glued = ctx.is(idx + 1, numerals.age_suffixes) && !ctx.spaced(idx + 1);
    let (years, end) = match ctx.kind(idx)? {
        TokenKind::Number if glued => (ctx.word(idx).parse::<u32>().ok()?, idx + 2),
        TokenKind::Word => {
            let word = ctx.word(idx);
            let stem = numerals.age_suffixes.iter().find_map(|end| word.strip_suffix(end))?;
            (spelled_stem(stem, numerals)?.value, idx + 1)
        }
        _ => return None,
    };
    let years = Decimal::from(years);
    Some(Draft {
        core: (idx, end),
        start: idx,
        end,
        low: years,
        high: years,
        precision: Precision::Exact,
        unit: Some(Unit("year")),
        kind: FigureKind::Age,
    })
}

/// Whether so many years are someone's age.
pub(super) fn is_age(ctx: &Ctx<'_>, draft: &Draft, floor: usize) -> bool {
    let units = ctx.words.units;
    let start = draft.start;
    if draft.unit != Some(Unit("year")) || ctx.is(draft.end, ctx.words.numerals.of_the) {
        return false;
    }
    let person = |at: usize| ctx.is(at, units.people);
    let capital = |at: usize| {
        ctx.toks.get(at).is_some_and(|tok| tok.kind == TokenKind::Word && tok.capital && !tok.opens)
    };
    let Some(before) = start.checked_sub(1).filter(|&before| floor <= before) else { return false };
    if ctx.any_phrase_before(start, units.age_leads, floor).is_some() {
        return true;
    }
    let Some(owner) = before.checked_sub(1) else { return false };
    if ctx.is(before, units.age_links) {
        return person(owner) || capital(owner);
    }
    let closes = ctx.kind(draft.end).is_none_or(|kind| kind == TokenKind::Mark);
    matches!(ctx.word(before), "," | "(") && closes && (person(owner) || capital(owner))
}
