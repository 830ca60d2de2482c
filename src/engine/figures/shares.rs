//! Parts of a whole without a percent sign: `la metà`, `due terzi`, `uno su cinque`, `3/4`.
//!
//! A share whose decimals never end lies between the two nearest numbers that can be held: a third
//! is `[33.33…3, 33.33…4]` %, with 28 digits. Such bounds are exact, and hold the share.

use super::combine::{Draft, bound_before};
use super::cursor::{Ctx, REACH};
use super::dates;
use super::fractions::{Fraction, denominator_after, fraction_at, linked, mixed, slashed};
use super::prefix::is_money;
use super::scan::{Form, Joins, Num, half_end, plain_number_at};
use super::unit_at::unit_at;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, End, Interval, Precision, Unit, product, quotient, scaled};
use crate::engine::text::TokenKind;

/// `un terzo`, `due terzi`, `uno su cinque`, `un italiano su quattro`, `1 over 20`; and a number
/// with a fraction after it whose decimals never end: `six million and two thirds`.
pub(super) fn share(ctx: &Ctx<'_>, num: Num, floor: usize) -> Option<Draft> {
    if let Some(mixed) = mixed(ctx, &num) {
        return Some(plain(mixed.value, (num.first, mixed.end)));
    }
    if matches!(num.form, Form::Half | Form::About | Form::Order) {
        return None;
    }
    if let Some(part) = denominator_after(ctx, &num) {
        return is_part(ctx, &num, &part, floor)
            .then(|| drafted(ctx, &part, (num.first, part.end)))
            .flatten();
    }
    share_out_of(ctx, &num, floor).or_else(|| divided(ctx, &num))
}

/// `½`, `3/4`: a fraction in signs alone, where something says that it is one.
pub(super) fn signed_share(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Draft> {
    let fraction = match ctx.kind(idx)? {
        TokenKind::Mark => fraction_at(ctx, idx, Joins::NoAnd)?,
        // "3 quarti" is read as "tre quarti" is.
        TokenKind::Number => slashed(ctx, idx)?,
        TokenKind::Word => return None,
    };
    let numerals = ctx.words.numerals;
    let sure = !fraction.doubtful
        || ctx.is_alone(idx, fraction.end)
        || bound_before(ctx, idx, floor).is_some()
        || ctx.is(fraction.end, numerals.of_the)
        || unit_at(ctx, fraction.end).is_some();
    if sure { drafted(ctx, &fraction, (idx, fraction.end)) } else { None }
}

/// Whether digits with a stroke are a share of what follows, and no date: "1/2 del totale", but "1/2
/// del 2020".
pub(super) fn is_share_of(ctx: &Ctx<'_>, idx: usize) -> bool {
    slashed(ctx, idx).is_some_and(|fraction| {
        ctx.is(fraction.end, ctx.words.numerals.of_the)
            && ctx.kind(fraction.end + 1) == Some(TokenKind::Word)
            && !dates::starts_date(ctx, fraction.end + 1)
    })
}

/// Whether [`signed_share`] would read the digits at `idx`.
pub(super) fn is_signed_share(ctx: &Ctx<'_>, idx: usize) -> bool {
    signed_share(ctx, idx, 0).is_some()
}

/// A share of what follows, or so much of a unit.
fn drafted(ctx: &Ctx<'_>, fraction: &Fraction, core: (usize, usize)) -> Option<Draft> {
    if let Some((unit, end)) = unit_at(ctx, linked(ctx, core.1))
        && (unit.kind != FigureKind::Percent || Unit(unit.unit) == Unit::PERCENTAGE_POINT)
    {
        let value = scaled(fraction.times(Decimal::ONE)?, unit.factor()?)?;
        let (symbol, kind) = (Some(Unit(unit.unit)), unit.kind);
        return Some(Draft { end, unit: symbol, kind, ..plain(value, core) });
    }
    of_one(fraction, core)
}

/// "Un terzo" is a part of something where that follows, or where what is before needs a number;
/// else it may be the third of some people.
fn is_part(ctx: &Ctx<'_>, num: &Num, part: &Fraction, floor: usize) -> bool {
    let numerals = ctx.words.numerals;
    let next = part.end;
    let before = ctx.before(num.first, 0);
    if ctx.is_alone(num.first, next) {
        return true;
    }
    // "Un mezzo di soccorso"
    if ctx.is(next - 1, numerals.only_mixed) {
        return false;
    }
    // "Venti quarti di finale"
    if part.whole <= part.part {
        return ctx.words.numerals.joins_with_hyphen && ctx.is_joined(next);
    }
    let of = ctx.is(next, numerals.of_the);
    let several = num.value != Decimal::ONE;
    if several {
        return of || !numerals.never_parts_after.contains(&before);
    }
    let needed = numerals.of_the.contains(&before)
        || ctx.words.precision.to.contains(&before)
        || numerals.part_leads.contains(&before)
        || bound_before(ctx, num.first, floor).is_some();
    let free = !ctx.has_content(next) && !ctx.toks.get(next).is_some_and(|tok| tok.capital);
    let counted = num.form != Form::One && !part.doubtful;
    of || is_of_whole_before(ctx, num.first) || free && (needed || counted)
}

/// "Dei cento iscritti, un quarto…": after the whole, where that opens a thought with "of".
fn is_of_whole_before(ctx: &Ctx<'_>, first: usize) -> bool {
    let Some(comma) = first.checked_sub(1).filter(|&at| ctx.word(at) == ",") else { return false };
    let opens = |at: &usize| ctx.kind(*at) == Some(TokenKind::Mark);
    let mark = (comma.saturating_sub(REACH)..comma).rev().find(opens);
    mark.is_some_and(|mark| ctx.is(mark + 1, ctx.words.numerals.of_the))
}

/// So many out of so many.
fn share_out_of(ctx: &Ctx<'_>, num: &Num, floor: usize) -> Option<Draft> {
    let numerals = ctx.words.numerals;
    let whole = out_of(ctx, num)?;
    let power = whole.whole().is_some_and(is_power_of_ten) && !whole.scaled();
    if !(matches!(whole.form, Form::Plain | Form::Words) || power)
        || unit_at(ctx, whole.end).is_some()
    {
        return None;
    }
    // "Six defendants in ten" is a share only if it is said to be about so many; exactly six of a
    // group of ten may be meant otherwise. "Otto italiani su dieci" is one, since there are more of
    // them; "tre italiani su dieci passeggeri" counts them.
    let noun = ctx.any_phrase_at(num.end, numerals.out_of).is_none();
    let circa = matches!(bound_before(ctx, num.first, floor), Some((Precision::Circa, _)));
    let plurals = ctx.words.identifiers.plurals;
    let counts = plurals.iter().any(|ending| ctx.word(whole.end).ends_with(ending));
    let one = num.value == Decimal::ONE && !ctx.has_content(whole.end);
    let surely = ctx.any_phrase_at(num.end, numerals.surely_out_of).is_some();
    let across = ctx.any_phrase_at(num.end + 1, numerals.surely_out_of).is_some();
    let in_tens = whole.whole().is_some_and(|n| matches!(n, 10 | 100 | 1_000));
    let told = num.form == Form::Words || in_tens;
    let many = ctx.is(num.end, numerals.populations);
    let of_all = across && many && told && !(counts && ctx.has_content(whole.end));
    let one_of = num.value == Decimal::ONE && surely;
    let in_words = num.form == Form::Words && whole.form == Form::Words && surely;
    let round = whole.whole().is_some_and(|n| matches!(n, 2..=10 | 20 | 50) || is_power_of_ten(n));
    let fits = num.value < whole.value
        && Decimal::ZERO < num.value
        && (round || one_of || in_words)
        && (!noun || one || circa || of_all);
    let percent = || quotient(product(num.value, Decimal::ONE_HUNDRED)?, whole.value);
    if fits { Some(percents(percent()?, (num.first, whole.end))) } else { None }
}

/// `100`, `1,000`, `10,000` and so on.
fn is_power_of_ten(n: u32) -> bool {
    100 <= n && 10_u32.pow(n.ilog10()) == n
}

/// The number of which another is so many, with a noun between them or none: `uno su cinque`, `un
/// italiano su cinque`.
pub(super) fn out_of(ctx: &Ctx<'_>, num: &Num) -> Option<Num> {
    let numerals = ctx.words.numerals;
    let directly = ctx.any_phrase_at(num.end, numerals.out_of);
    let across = || {
        let noun = ctx.has_content(num.end);
        ctx.any_phrase_at(num.end + 1, numerals.out_of).filter(|_| noun)
    };
    plain_number_at(ctx, directly.or_else(across)?)
}

/// "One over twenty", with nothing after it.
fn divided(ctx: &Ctx<'_>, num: &Num) -> Option<Draft> {
    let whole = divisor(ctx, num)?;
    let closes = ctx.kind(whole.end).is_none_or(|kind| kind == TokenKind::Mark)
        && !ctx.is(whole.end, &["%"]);
    let money = is_money(ctx, num);
    let year = whole.form == Form::Plain && whole.whole().is_some_and(|n| 1_000 <= n);
    if !closes || money || year {
        return None;
    }
    let fraction =
        Fraction { part: num.value, whole: whole.value, end: whole.end, doubtful: false };
    of_one(&fraction, (num.first, whole.end))
}

/// Whether [`share`] would divide a number by the next one.
pub(super) fn is_divided(ctx: &Ctx<'_>, num: &Num) -> bool {
    divided(ctx, num).is_some()
}

/// The number that another is divided by.
pub(super) fn divisor(ctx: &Ctx<'_>, num: &Num) -> Option<Num> {
    plain_number_at(ctx, ctx.any_phrase_at(num.end, ctx.words.numerals.over)?)
}

/// A share, or a number of one or more.
fn of_one(fraction: &Fraction, core: (usize, usize)) -> Option<Draft> {
    if fraction.part.abs() < fraction.whole {
        return Some(percents(fraction.times(Decimal::ONE_HUNDRED)?, core));
    }
    Some(plain(fraction.times(Decimal::ONE)?, core))
}

/// `la metà`, `half of`, `more than half`.
pub(super) fn half_of_whole(ctx: &Ctx<'_>, idx: usize) -> Option<Draft> {
    let numerals = ctx.words.numerals;
    if !ctx.is(idx, numerals.half_nouns) {
        return None;
    }
    let before = ctx.before(idx, 0);
    let next = idx + 1;
    if half_end(ctx, idx) != next && ctx.is(next, numerals.of_the) {
        return None;
    }
    let free = !ctx.has_content(next) && !ctx.is(next, numerals.ones) && ctx.word(next) != "-";
    let led = numerals.half_leads.contains(&before)
        || free && numerals.half_follows.contains(&"") && bound_before(ctx, idx, 0).is_some();
    let after_ordinal = idx.checked_sub(1).and_then(|at| ctx.ordinal(at)).is_some();
    let of = (ctx.is(next, numerals.of_the) || ctx.is(next, numerals.half_follows))
        && !after_ordinal
        && !ctx.words.precision.to.contains(&before);
    let of_time = ctx.is(next, numerals.of_the) && dates::starts_date(ctx, idx + 2);
    ((led || of) && !of_time && !dates::starts_date(ctx, next))
        .then(|| percents(Interval::exact(Decimal::from(50)), (idx, next)))
}

fn percents(value: Interval, core: (usize, usize)) -> Draft {
    Draft { unit: Some(Unit("%")), kind: FigureKind::Percent, ..plain(value, core) }
}

/// A number without a unit.
fn plain(value: Interval, core: (usize, usize)) -> Draft {
    let end = |end: Option<End>| end.map_or(Decimal::ZERO, |end| end.value);
    Draft {
        core,
        start: core.0,
        end: core.1,
        low: end(value.low),
        high: end(value.high),
        precision: Precision::Exact,
        unit: None,
        kind: FigureKind::Number,
    }
}
