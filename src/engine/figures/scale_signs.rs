//! Letters that multiply digits: `10k`, `$3m`, `1.5m people`.

use super::cursor::Ctx;
use super::prefix::is_money;
use super::scan::{Form, Num};
use super::unit_at::{UnitAt, unit_at};
use super::words::{SignAfter, When};
use crate::engine::model::FigureKind;
use crate::engine::quantity::Decimal;
use crate::engine::text::TokenKind;

/// `10k`, `2.33 k`, `1,2b`, `$3m`: one letter, in the case it must have.
pub(super) fn scale_sign(ctx: &Ctx<'_>, num: &Num) -> Option<(u64, usize)> {
    let tok = ctx.toks.get(num.end)?;
    let sign = tok.span.of(ctx.source);
    let known = ctx.words.numerals.scale_signs.iter().find(|known| known.sign == sign)?;
    let ends = ctx.spaced(num.end + 1) || ctx.kind(num.end + 1) == Some(TokenKind::Mark);
    let money = || is_money(ctx, num);
    // "Between 10m and 12m viewers"
    let range = is_sign_after_next(ctx, num.end);
    let counted = || {
        let at = if range { num.end + 4 } else { num.end + 1 };
        // "1.5m fixed deals", but "the 100m world records"
        let past_adjective = !num.value.fract().is_zero() && ctx.has_content(at);
        is_counted(ctx, at) || past_adjective && is_named(ctx, at + 1)
    };
    let fits = match known.after {
        SignAfter::Any => true,
        SignAfter::Large => {
            let large = Decimal::TEN <= num.value.abs()
                || num.form == Form::Digits
                || ctx.is(num.end + 1, ctx.words.numerals.of);
            let glued = !tok.spaced || num.form == Form::Digits;
            // "120B Elm Avenue"
            let name = || {
                let next = ctx.toks.get(num.end + 1);
                next.is_some_and(|tok| tok.capital) && !ctx.is_titled(num.end + 1)
            };
            glued
                && (large && !name()
                    || money()
                    || counted()
                    || ctx.is_alone(num.first, num.end + 1))
        }
        SignAfter::Precise => {
            let small = num.value.abs() < Decimal::ONE_HUNDRED;
            !tok.spaced && small && (num.form == Form::Digits || money())
        }
        SignAfter::Money => !tok.spaced && money(),
        SignAfter::Counted => !tok.spaced && (money() || counted()),
    };
    (ends && fits).then_some((known.scale, num.end + 1))
}

/// Whether a word of what is counted by the million stands here.
fn is_named(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.is(at, ctx.words.numerals.millions_of)
}

/// Whether what is counted by the million follows, or what measures such numbers: money, volumes.
fn is_counted(ctx: &Ctx<'_>, at: usize) -> bool {
    let numerals = ctx.words.numerals;
    let word = ctx.word(at);
    let listed = numerals.millions_of.iter().any(|known| match known.strip_prefix('*') {
        Some(ending) => word.ends_with(ending) && ctx.has_content(at),
        None => word == *known,
    });
    let measured = || {
        let word = ctx.kind(at) == Some(TokenKind::Word);
        let sure = |unit: &UnitAt| 3 < unit.phrase.len() && unit.word.when == When::Always;
        word && unit_at(ctx, at).is_some_and(|(unit, _)| {
            sure(&unit) && !matches!(unit.kind, FigureKind::Duration | FigureKind::Percent)
        })
    };
    listed && !ctx.is(at, numerals.lengths_of) || measured()
}

/// Whether the sign at an index stands again after the number that it ends a range with.
fn is_sign_after_next(ctx: &Ctx<'_>, sign: usize) -> bool {
    let words = ctx.words.precision;
    let joiner = sign + 1;
    let joins = ctx.is_joined(joiner)
        || ctx.is(joiner, words.between_and)
        || ctx.is(joiner, words.to)
        || ctx.is(joiner, words.or);
    let number = ctx.kind(joiner + 1) == Some(TokenKind::Number);
    joins && number && ctx.word(joiner + 2) == ctx.word(sign) && !ctx.spaced(joiner + 2)
}
