//! Parts of a whole without a percent sign: `la metà`, `due terzi`, `uno su cinque`.

use super::combine::{Draft, bound_before};
use super::cursor::Ctx;
use super::dates;
use super::ordinals::ordinal_word;
use super::scan::{Form, Num, plain_number_at};
use super::unit_at::unit_at;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Precision, Unit};

/// `un terzo`, `due terzi`, `uno su cinque`, `un italiano su quattro`.
pub(super) fn share(ctx: &Ctx<'_>, num: Num, floor: usize) -> Option<Draft> {
    let numerals = ctx.words.numerals;
    // "Three quarters of an hour" are a measure.
    let measured = unit_at(ctx, num.end).is_some();
    if num.scaled() || measured || matches!(num.form, Form::Half | Form::About | Form::Order) {
        return None;
    }
    let of = |whole: Decimal, core_end: usize| {
        let percent = num.value.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
        Some(percents(percent, (num.first, core_end)))
    };
    let part = numerals.parts_of_whole.iter().find(|(name, _)| *name == ctx.word(num.end));
    if let Some(&(_, parts)) = part {
        return if num.value < parts.into() && is_part(ctx, &num, floor) {
            of(parts.into(), num.end + 1)
        } else {
            None
        };
    }
    let (at, noun) = match ctx.is(num.end, numerals.out_of) {
        true => (num.end, false),
        false if ctx.has_content(num.end) && ctx.is(num.end + 1, numerals.out_of) => {
            (num.end + 1, true)
        }
        false => return None,
    };
    let whole = plain_number_at(ctx, at + 1)?;
    // "Six defendants in ten" is a share only if it is said to be about so many; exactly six of a
    // group of ten may be meant otherwise.
    let circa = matches!(bound_before(ctx, num.first, floor), Some((Precision::Circa, _)));
    let one = num.form == Form::One && !ctx.has_content(whole.end);
    let round = whole.whole().is_some_and(|n| matches!(n, 2..=10 | 100 | 1_000));
    let fits = num.value < whole.value
        && round
        && matches!(whole.form, Form::Plain | Form::Words)
        && (!noun || one || circa);
    if fits { of(whole.value, whole.end) } else { None }
}

/// "Un terzo" is a part of something where that follows, or where what is before needs a number;
/// else it may be the third of some people.
fn is_part(ctx: &Ctx<'_>, num: &Num, floor: usize) -> bool {
    let numerals = ctx.words.numerals;
    let next = num.end + 1;
    let before = ctx.before(num.first, 0);
    let needed = numerals.of_the.contains(&before)
        || ctx.words.precision.to.contains(&before)
        || bound_before(ctx, num.first, floor).is_some();
    let several = num.form != Form::One;
    let free = !ctx.has_content(next) && !ctx.toks.get(next).is_some_and(|tok| tok.capital);
    several || ctx.is(next, numerals.of_the) || free && needed
}

/// `la metà`.
pub(super) fn half_of_whole(ctx: &Ctx<'_>, idx: usize) -> Option<Draft> {
    let numerals = ctx.words.numerals;
    if !ctx.is(idx, numerals.half_nouns) {
        return None;
    }
    let before = ctx.before(idx, 0);
    let articled =
        ctx.words.precision.articles.contains(&before) || numerals.of_the.contains(&before);
    let of = ctx.is(idx + 1, numerals.of_the)
        && idx.checked_sub(1).and_then(|at| ordinal_word(ctx, at)).is_none()
        && !ctx.words.precision.to.contains(&before);
    let of_time = ctx.is(idx + 1, numerals.of_the) && dates::starts_date(ctx, idx + 2);
    ((articled || of) && !of_time && !dates::starts_date(ctx, idx + 1))
        .then(|| percents(Decimal::from(50), (idx, idx + 1)))
}

fn percents(value: Decimal, core: (usize, usize)) -> Draft {
    Draft {
        core,
        start: core.0,
        end: core.1,
        low: value,
        high: value,
        precision: Precision::Exact,
        unit: Some(Unit("%")),
        kind: FigureKind::Percent,
    }
}
