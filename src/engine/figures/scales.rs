//! What multiplies a number: `mila`, `milioni`, `dozen`, `k`; and what is added to the product.

use super::cursor::Ctx;
use super::derivation::Terms;
use super::fractions::{fraction_at, million, mixed};
use super::scale_signs::scale_sign;
use super::scan::{Form, Joins, Num, Scanned, base_at};
use super::unit_at::unit_at;
use crate::engine::quantity::{Decimal, product, quotient, sum};
use crate::engine::text::TokenKind;

/// A number with the scales after it; `None` if it grows too long.
pub(super) fn with_scale(ctx: &Ctx<'_>, base: Num, joins: Joins, terms: &mut Terms) -> Option<Num> {
    let mut num = parts_more(ctx, base)?;
    let count = num.value;
    num = times_collective(ctx, num)?;
    num = times_scale(ctx, num)?;
    terms.push(count, times(count, num.value));
    num = plus_rest(ctx, num, joins, terms)?;
    num.value = num.value.normalize();
    Some(num)
}

/// What a number was multiplied by.
fn times(count: Decimal, value: Decimal) -> Decimal {
    quotient(value, count).and_then(|scale| scale.exactly()).unwrap_or(Decimal::ONE)
}

/// "Two and a half million", "two-and-a-half million", "2½ million", "one and a quarter million":
/// parts of one, where a scale follows.
fn parts_more(ctx: &Ctx<'_>, num: Num) -> Option<Num> {
    let scaled = |end: usize| scale_after(ctx, past_hyphen(ctx, end)).is_some();
    let halves = past_hyphen(ctx, num.end);
    let and_half = ctx.words.numerals.and_half.iter();
    let half = and_half.filter_map(|half| ctx.joined_phrase_at(halves, half)).max();
    if num.scaled() {
        return Some(num);
    }
    if let Some(end) = half.filter(|&end| scaled(end)) {
        return Some(Num { value: sum(num.value, Decimal::new(5, 1))?, end, ..num });
    }
    let parts = mixed(ctx, &num).filter(|mixed| scaled(mixed.end));
    Some(match parts.and_then(|mixed| Some((mixed.value.exactly()?, mixed.end))) {
        Some((value, end)) => Num { value, end, form: Form::Digits, ..num },
        None => num,
    })
}

/// `una ventina`, `due dozzine`, `centinaia di migliaia` after a number.
fn times_collective(ctx: &Ctx<'_>, mut num: Num) -> Option<Num> {
    let numerals = ctx.words.numerals;
    let at = past_hyphen(ctx, num.end);
    let known = |list: &[(&str, u64)]| list.iter().find(|(w, _)| *w == ctx.word(at)).map(|e| e.1);
    if num.form == Form::One && is_pair(ctx, at) {
        return Some(num);
    } else if let Some(of) = known(numerals.collectives) {
        num.value = product(num.value, of.into())?;
        let about = matches!(num.form, Form::One | Form::Half);
        num.form = if about { Form::About } else { Form::Words };
    } else if let Some(of) = known(numerals.orders).filter(|_| num.form != Form::One) {
        num.value = product(num.value, of.into())?;
        num.form = Form::Words;
    } else {
        return Some(num);
    }
    num.end = at + 1;
    num.room = Decimal::ONE;
    // "una decina di miliardi", "tre decine di migliaia", "a couple hundred"
    let of = num.end + usize::from(ctx.is(num.end, numerals.of));
    let dozens = numerals.collectives.iter().find(|(name, _)| *name == ctx.word(of));
    if let Some(&(_, dozen)) = dozens.filter(|_| num.form == Form::About) {
        return Some(Num { value: product(num.value, dozen.into())?, end: of + 1, ..num });
    }
    let scaled = times_scale(ctx, Num { end: of, ..num })?;
    if scaled.end != of {
        num = Num { form: num.form, ..scaled };
    }
    Some(num)
}

/// Whether two who are together are meant: "a couple from Leeds", "una coppia di Torino", but "a
/// couple of days", "a pair of Airbus jets".
fn is_pair(ctx: &Ctx<'_>, at: usize) -> bool {
    let next = at + 1;
    let plural = |ending: &&str| ctx.word(next).ends_with(ending);
    let named = ctx.toks.get(next + 1).is_some_and(|tok| tok.capital) && !ctx.has_content(next + 2);
    let counts = ctx.is(next, ctx.words.numerals.of) && !named
        || ctx.is(next, ctx.words.numerals.hundreds)
        || scale_after(ctx, next).is_some()
        || ctx.has_content(next) && ctx.words.identifiers.plurals.iter().any(plural);
    ctx.is(at, ctx.words.numerals.pairs) && !counts
}

/// Past a hyphen that is glued to both sides, where the language joins numbers with one.
fn past_hyphen(ctx: &Ctx<'_>, idx: usize) -> usize {
    idx + usize::from(ctx.words.numerals.joins_with_hyphen && ctx.is_joined(idx))
}

/// The scale that stands at an index as a word of its own.
pub(super) fn scale_after(ctx: &Ctx<'_>, idx: usize) -> Option<u64> {
    let word = ctx.word(idx);
    ctx.words.numerals.scales.iter().find(|(scale, _)| *scale == word).map(|it| it.1)
}

/// `mila`, `milioni`, `mila miliardi`, `k`; also orders: `decine di migliaia`.
pub(super) fn times_scale(ctx: &Ctx<'_>, mut num: Num) -> Option<Num> {
    let mut last = if num.scaled() { num.scale } else { Decimal::ONE };
    for _ in 0..2 {
        let Some((scale, end)) = next_scale(ctx, &num) else { break };
        let scale = Decimal::from(scale);
        let linked = num.end + 1 < end;
        if (scale < last || scale == last && !linked) && last != Decimal::ONE {
            break;
        }
        num.value = product(num.value, scale)?;
        num.scale = product(num.scale, scale)?;
        num.room = scale;
        num.end = end;
        // An abbreviation may carry its stop: "3 mln. di euro".
        let stop = ctx.word(num.end) == "." && !ctx.spaced(num.end);
        if stop && ctx.is(num.end + 1, ctx.words.numerals.of) {
            num.end += 1;
        }
        if matches!(num.form, Form::Plain | Form::One | Form::Half) {
            num.form = if num.form == Form::One { Form::Words } else { Form::Digits };
        }
        last = scale;
    }
    Some(num)
}

/// The next scale after a number, and the index past it.
fn next_scale(ctx: &Ctx<'_>, num: &Num) -> Option<(u64, usize)> {
    let numerals = ctx.words.numerals;
    let at = past_hyphen(ctx, num.end);
    if let Some(scale) = scale_after(ctx, at) {
        return Some((scale, at + 1));
    }
    // "200 milioni di miliardi"
    if million() <= num.scale
        && ctx.is(num.end, numerals.of)
        && let Some(scale) = scale_after(ctx, num.end + 1)
    {
        return Some((scale, num.end + 2));
    }
    let small = num.value < Decimal::ONE_HUNDRED && num.value.fract().is_zero() && !num.scaled();
    let counts = small && num.form == Form::Plain || num.form == Form::About;
    if counts && ctx.is(at, numerals.hundreds) {
        return Some((100, at + 1));
    }
    if matches!(num.form, Form::Order | Form::About) {
        let word = ctx.word(num.end);
        let order = numerals.orders.iter().find(|(name, of)| *name == word && 1_000 <= *of);
        return order.map(|&(_, of)| (of, num.end + 1));
    }
    let glued = num.scaled() || ctx.kind(num.first) == Some(TokenKind::Word);
    if glued { None } else { scale_sign(ctx, num) }
}

/// `due milioni e mezzo`, `18 milioni 172mila`, `one million two hundred thousand and six`, `one
/// billion and three quarters million`.
fn plus_rest(ctx: &Ctx<'_>, mut num: Num, joins: Joins, terms: &mut Terms) -> Option<Num> {
    let mut last = num.room;
    // "1.2 trillion and 40 million" are two numbers.
    let counted = num.mantissa().fract().is_zero();
    if matches!(num.form, Form::About | Form::Order) || !counted {
        return Some(num);
    }
    while Decimal::ONE_HUNDRED <= last {
        if let Some((more, end)) = part_of_scale(ctx, &num, last) {
            let (part, scale) = more;
            num.value = sum(num.value, product(part, scale)?)?;
            terms.push(part, scale);
            num.end = end;
            num.room = Decimal::ONE;
            break;
        }
        let Some(rest) = rest_at(ctx, &num, last, joins)? else { break };
        num.value = sum(num.value, rest.value)?;
        terms.push(rest.mantissa(), rest.scale);
        num.end = rest.end;
        num.room = rest.room;
        last = rest.room;
        if !rest.scaled() && rest.room < Decimal::ONE_THOUSAND {
            break;
        }
    }
    Some(num)
}

/// "And a half", "and three quarters million": the parts of a scale that are added, with that
/// scale.
fn part_of_scale(ctx: &Ctx<'_>, num: &Num, last: Decimal) -> Option<((Decimal, Decimal), usize)> {
    let numerals = ctx.words.numerals;
    if last < million() {
        return None;
    }
    let half = ctx.any_phrase_at(num.end, numerals.and_half);
    let (part, end) = if let Some(end) = half {
        (Decimal::new(5, 1), end)
    } else {
        let and = ctx.is(num.end, numerals.and);
        let fraction = fraction_at(ctx, num.end + 1, Joins::NoAnd).filter(|_| and)?;
        (fraction.times(Decimal::ONE)?.exactly()?, fraction.end)
    };
    match scale_after(ctx, end).map(Decimal::from) {
        Some(scale) => (scale < last).then_some(((part, scale), end + 1)),
        None => half.map(|end| ((part, last), end)),
    }
}

/// The next number to add, less than the last scale; `Some(None)` if there is none.
#[expect(clippy::option_option, reason = "the outer one says that a number grew too long")]
fn rest_at(ctx: &Ctx<'_>, num: &Num, last: Decimal, joins: Joins) -> Option<Option<Num>> {
    let numerals = ctx.words.numerals;
    let and = ctx.is(num.end, numerals.and);
    if and && joins == Joins::NoAnd {
        return Some(None);
    }
    let comma = ctx.is(num.end, numerals.thousands_marks) && !ctx.spaced(num.end);
    if comma && !goes_on_after_comma(ctx, num) {
        return Some(None);
    }
    let start = past_hyphen(ctx, num.end + usize::from(and || comma));
    let Some(Scanned::Num(base)) = base_at(ctx, start, joins) else { return Some(None) };
    let one = and && base.form == Form::One && ctx.is(start, numerals.counting_ones);
    let base = if one { Num { form: Form::Words, ..base } } else { base };
    // "A million and three quarters", "two hundred and a third"
    if fraction_at(ctx, start, Joins::NoAnd).is_some() {
        return Some(None);
    }
    // "1.2 trillion and 4K" are two numbers.
    let rest = match scale_sign(ctx, &base) {
        None => times_scale(ctx, times_dozen(ctx, base)?)?,
        Some(_) => return Some(None),
    };
    let large = million() <= last;
    let and_joins = Decimal::from(numerals.and_joins_from) <= last;
    let hundreds = last == Decimal::ONE_THOUSAND && ctx.word(rest.first).len() == 3;
    let both_in_words = num.form == Form::Words || last == Decimal::ONE_HUNDRED;
    let fits = match rest.form {
        Form::Half | Form::About | Form::Order | Form::One => false,
        _ if rest.scaled() && !comma => true,
        Form::Digits => large && grouped_thousands(rest.value),
        _ if comma => {
            let listed = |at: usize| ctx.word(at) == "," || ctx.is(at, numerals.and);
            let more = listed(rest.end) && base_at(ctx, rest.end + 1, Joins::NoAnd).is_some();
            let hundreds = Decimal::ONE_HUNDRED <= rest.value && rest.form == Form::Words;
            hundreds && !more && !ctx.is(rest.end, numerals.of_the)
        }
        // "35mila500", "3 hundred and 21", "3mila e 400", but not "3 million and 21".
        Form::Plain if !and => hundreds && !ctx.spaced(rest.first),
        Form::Plain => {
            last == Decimal::ONE_HUNDRED && and_joins || hundreds && counts_on(ctx, &rest)
        }
        Form::Words if and => both_in_words && and_joins && (!large || numerals.and_joins_millions),
        // "Ten million five hundred", but not "ten million five years ago".
        Form::Words => Decimal::ONE_HUNDRED <= rest.value || unit_at(ctx, rest.end).is_none(),
    };
    Some(Some(rest).filter(|rest| fits && rest.value < last && Decimal::ZERO < rest.value))
}

/// Whether a number goes on before it, and no other one begins: not "3mila e 400 i feriti".
fn counts_on(ctx: &Ctx<'_>, rest: &Num) -> bool {
    !ctx.is(rest.end, ctx.words.precision.articles)
}

/// Whether a comma may part the thousands of a number in words from its hundreds: "two thousand,
/// four hundred", but not "of two thousand, four hundred survived".
fn goes_on_after_comma(ctx: &Ctx<'_>, num: &Num) -> bool {
    let words = ctx.words;
    let article = usize::from(ctx.is(num.first.wrapping_sub(1), words.precision.articles));
    let lead = ctx.before(num.first - article, 0);
    num.form == Form::Words && !words.numerals.of_the.contains(&lead)
}

/// "Three hundred and two dozen": the dozens are counted apart.
fn times_dozen(ctx: &Ctx<'_>, num: Num) -> Option<Num> {
    let name = ctx.word(num.end);
    let of = ctx.words.numerals.collectives.iter().find(|(known, _)| *known == name);
    match of.filter(|_| num.form == Form::Words) {
        Some(&(_, of)) => Some(Num {
            value: product(num.value, of.into())?,
            end: num.end + 1,
            room: Decimal::ONE,
            ..num
        }),
        None => Some(num),
    }
}

/// A number of thousands: what may follow millions without saying so.
fn grouped_thousands(value: Decimal) -> bool {
    Decimal::ONE_THOUSAND <= value
        && value.checked_rem(Decimal::ONE_THOUSAND).is_some_and(|rest| rest.is_zero())
}
