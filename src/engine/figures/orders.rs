//! Orders of magnitude that stand for a number: `decine di`, `a few hundred`, `qualche centinaio`.

use super::bounds::bound_before;
use super::cursor::Ctx;
use super::scales::{scale_after, times_scale};
use super::scan::{Form, Num};
use crate::engine::quantity::Decimal;

/// `decine di`, `milioni di`, `several dozen` with no number before: the number that they are at
/// least, which is twice the order.
pub(super) fn order_at(ctx: &Ctx<'_>, idx: usize) -> Option<Num> {
    let numerals = ctx.words.numerals;
    if let Some(num) = articled(ctx, idx) {
        return Some(num);
    }
    let several = ctx.any_phrase_at(idx, numerals.several);
    let at = several.unwrap_or(idx);
    let word = ctx.word(at);
    let known = |list: &[(&str, u64)]| list.iter().find(|(name, _)| *name == word).map(|it| it.1);
    let bare = numerals.bare_scales.contains(&word);
    let order = known(numerals.orders).or_else(|| scale_after(ctx, at).filter(|_| bare));
    let of = match several {
        Some(_) => order
            .or_else(|| known(numerals.collectives))
            .or_else(|| scale_after(ctx, at))
            .or_else(|| ctx.is(at, numerals.hundreds).then_some(100))?,
        None => order.filter(|_| stands_alone(ctx, idx))?,
    };
    let two = Decimal::from(2);
    let num = Num::new(idx, at + 1, two.checked_mul(of.into())?, Form::Order);
    let linked = at + 1 + usize::from(ctx.is(at + 1, numerals.of));
    let scaled = times_scale(ctx, Num { end: linked, ..num })?;
    Some(if scaled.end == linked { num } else { scaled })
}

/// "Ha superato il miliardo", "oltre la ventina di casi": one, where a bound is before the article.
fn articled(ctx: &Ctx<'_>, idx: usize) -> Option<Num> {
    let numerals = ctx.words.numerals;
    let collective = || numerals.collectives.iter().find(|(name, _)| *name == ctx.word(idx));
    let fits = ctx.is(idx, numerals.articled_scales)
        && ctx.words.precision.definite.contains(&ctx.before(idx, 0))
        && bound_before(ctx, idx, 0).is_some();
    let value = scale_after(ctx, idx).or_else(|| collective().map(|it| it.1)).filter(|_| fits)?;
    let scale = Decimal::from(value);
    Some(Num { scale, ..Num::new(idx, idx + 1, scale, Form::Words) })
}

/// Whether an order says a number here: before "of", or where no word says otherwise.
fn stands_alone(ctx: &Ctx<'_>, idx: usize) -> bool {
    let numerals = ctx.words.numerals;
    let before = ctx.before(idx, 0);
    if numerals.few.contains(&before) {
        return false;
    }
    if ctx.is(idx + 1, numerals.of) {
        // "Scores of 70"
        return ctx.kind(idx + 2) != Some(crate::engine::text::TokenKind::Number);
    }
    let opens =
        ctx.toks.get(idx).is_some_and(|tok| tok.opens) && ctx.is(idx, numerals.opening_orders);
    let inside =
        ctx.is(idx, numerals.inner_orders) && !numerals.never_order_after.contains(&before);
    opens || inside
}
