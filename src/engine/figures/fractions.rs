//! Parts of one: `tre quarti`, `one-eighth`, `3/4`, `½`; after a whole number and before a scale.

use super::cursor::Ctx;
use super::digits::is_plain;
use super::scales::scale_after;
use super::scan::{Form, Joins, Num, Scanned, base_at};
use super::strokes::is_slashed;
use super::unit_at::unit_at;
use crate::engine::quantity::{Decimal, Interval, product, quotient, sum};
use crate::engine::text::TokenKind;

/// So many parts of so many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fraction {
    pub part: Decimal,
    pub whole: Decimal,
    /// Past its last token.
    pub end: usize,
    /// Whether the part is one and its name may be an ordinal too: `un terzo`.
    pub doubtful: bool,
}

impl Fraction {
    /// Its value, times something.
    pub fn times(&self, factor: Decimal) -> Option<Interval> {
        quotient(product(self.part, factor)?, self.whole)
    }
}

/// A fraction that starts at `idx`, in signs or words.
pub(super) fn fraction_at(ctx: &Ctx<'_>, idx: usize, joins: Joins) -> Option<Fraction> {
    match ctx.kind(idx)? {
        TokenKind::Mark => vulgar(ctx.word(idx)).map(|(part, whole)| Fraction {
            part: part.into(),
            whole: whole.into(),
            end: idx + 1,
            doubtful: false,
        }),
        TokenKind::Number => slashed(ctx, idx).or_else(|| in_words(ctx, idx, joins)),
        TokenKind::Word => in_words(ctx, idx, joins),
    }
}

/// `tre quarti`, `one-eighth`, `5 eighths`, `un mezzo`.
fn in_words(ctx: &Ctx<'_>, idx: usize, joins: Joins) -> Option<Fraction> {
    let Scanned::Num(num) = base_at(ctx, idx, joins)? else { return None };
    let part = denominator_after(ctx, &num)?;
    Some(Fraction { part: num.value, ..part })
}

/// The parts that a number counts, with their name after it.
pub(super) fn denominator_after(ctx: &Ctx<'_>, num: &Num) -> Option<Fraction> {
    if matches!(num.form, Form::Half | Form::About | Form::Order) || num.value.is_zero() {
        return None;
    }
    let several = num.value != Decimal::ONE;
    let hyphen = ctx.words.numerals.joins_with_hyphen && ctx.word(num.end) == "-";
    let at = num.end + usize::from(hyphen);
    let found = denominator_at(ctx, at)?;
    // "Venti centesimi" are money.
    let measures = unit_at(ctx, at).is_some();
    // "Due quarti di finale"
    let proper = num.value < found.whole && found.whole < Decimal::TEN;
    let reduced = !proper || is_reduced(num.value, found.whole);
    (several == found.plural && Decimal::ONE < found.whole && !measures && reduced).then_some(
        Fraction {
            part: num.value,
            whole: found.whole,
            end: found.end,
            doubtful: found.ordinal && !several,
        },
    )
}

/// Whether no smaller number divides both: nobody says "two quarters" of a half.
fn is_reduced(part: Decimal, whole: Decimal) -> bool {
    let divides = |n: Decimal| {
        let rest = |of: Decimal| of.checked_rem(n).is_some_and(|rest| rest.is_zero());
        rest(part) && rest(whole)
    };
    !(2..10).map(Decimal::from).any(divides)
}

/// The name of a part: `quarto`, `eighths`, `twenty-firsts`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Denominator {
    pub whole: Decimal,
    pub plural: bool,
    /// Whether it may be a place in an order as well, or another noun.
    pub ordinal: bool,
    pub end: usize,
}

/// Reads the name of a part.
pub(super) fn denominator_at(ctx: &Ctx<'_>, idx: usize) -> Option<Denominator> {
    let numerals = ctx.words.numerals;
    let word = ctx.word(idx);
    let named = |list: &[(&str, u32)]| list.iter().find(|(name, _)| *name == word).map(|it| it.1);
    let found = |whole: Decimal, plural: bool, end| {
        // "Un mezzo" is a vehicle as often as a half.
        let other = numerals.halves.contains(&word) || ctx.ordinal(idx).is_some();
        let ordinal = !plural && other;
        Some(Denominator { whole, plural, ordinal, end })
    };
    if let Some(n) = named(numerals.parts_of_whole) {
        return found(n.into(), true, idx + 1);
    }
    if let Some(n) = named(numerals.part_of_whole) {
        return found(n.into(), false, idx + 1);
    }
    // "twenty-firsts"
    if numerals.joins_with_hyphen
        && let Some(tens) = ctx.numeral(idx).filter(|it| it.room == 10)
    {
        let hyphen = usize::from(ctx.is_joined(idx + 1));
        let unit = unit_ordinal(ctx, idx + 1 + hyphen)?;
        return Some(Denominator {
            whole: (tens.value + unit.whole).into(),
            plural: unit.plural,
            ordinal: !unit.plural,
            end: idx + 2 + hyphen,
        });
    }
    let ordinal = ctx.ordinal(idx)?;
    let spelled = 10 < ordinal.value;
    if spelled { found(ordinal.value.into(), ordinal.plural, idx + 1) } else { None }
}

/// The last word of a part with tens before it.
pub(super) struct UnitOrdinal {
    whole: u64,
    pub plural: bool,
}

/// The ordinal of a unit that is no measure as well: `firsts`, but not `seconds`.
pub(super) fn unit_ordinal(ctx: &Ctx<'_>, idx: usize) -> Option<UnitOrdinal> {
    let ordinal = ctx.ordinal(idx)?;
    (ordinal.value < 10 && unit_at(ctx, idx).is_none())
        .then_some(UnitOrdinal { whole: ordinal.value, plural: ordinal.plural })
}

/// `3/4`: two numbers below a hundred, the smaller first. It may be a date or a score as well.
pub(super) fn slashed(ctx: &Ctx<'_>, idx: usize) -> Option<Fraction> {
    let (part, whole) = (ctx.word(idx), ctx.word(idx + 2));
    let slash = matches!(ctx.word(idx + 1), "/" | "\u{2044}" | "\u{2215}")
        && !ctx.spaced(idx + 1)
        && !ctx.spaced(idx + 2);
    let ends = ctx.spaced(idx + 3)
        || ctx.kind(idx + 3) == Some(TokenKind::Mark) && !matches!(ctx.word(idx + 3), "/" | "-");
    let small = |digits: &str| is_plain(digits) && digits.len() < 3 && !digits.starts_with('0');
    // "2/3 settimane" are two or three.
    if !slash || !ends || !small(part) || !small(whole) || is_slashed(ctx, idx) {
        return None;
    }
    let (part, whole) = (part.parse::<u32>().ok()?, whole.parse::<u32>().ok()?);
    (part < whole).then(|| Fraction {
        part: part.into(),
        whole: whole.into(),
        end: idx + 3,
        doubtful: true,
    })
}

/// The fractions that are one sign.
fn vulgar(word: &str) -> Option<(u32, u32)> {
    Some(match word {
        "½" => (1, 2),
        "⅓" => (1, 3),
        "⅔" => (2, 3),
        "¼" => (1, 4),
        "¾" => (3, 4),
        "⅕" => (1, 5),
        "⅖" => (2, 5),
        "⅗" => (3, 5),
        "⅘" => (4, 5),
        "⅙" => (1, 6),
        "⅚" => (5, 6),
        "⅐" => (1, 7),
        "⅛" => (1, 8),
        "⅜" => (3, 8),
        "⅝" => (5, 8),
        "⅞" => (7, 8),
        "⅑" => (1, 9),
        "⅒" => (1, 10),
        _ => return None,
    })
}

/// A fraction directly before the scale it is a part of: `quarter million`, `three quarters of a
/// million`, `un quarto di milione`, `½ million`. The number ends before the scale.
pub(super) fn scaled_fraction(ctx: &Ctx<'_>, idx: usize, joins: Joins) -> Option<Num> {
    let bare = || {
        let part = denominator_at(ctx, idx).filter(|part| !part.plural && !part.ordinal)?;
        let Denominator { whole, end, .. } = part;
        Some(Fraction { part: Decimal::ONE, whole, end, doubtful: false })
    };
    let fraction = fraction_at(ctx, idx, joins).or_else(bare)?;
    let end = linked(ctx, fraction.end);
    scale_after(ctx, end)?;
    let value = fraction.times(Decimal::ONE)?.exactly()?;
    Some(Num::new(idx, end, value, Form::Digits))
}

/// Past what links a part to the scale or unit it is a part of: "of a".
pub(super) fn linked(ctx: &Ctx<'_>, idx: usize) -> usize {
    ctx.any_phrase_at(idx, ctx.words.numerals.part_links).unwrap_or(idx)
}

/// What a fraction after a number adds to it.
pub(super) struct Mixed {
    pub value: Interval,
    pub end: usize,
}

/// The fraction after a whole number: `2 1/4`, `2½`, `five and a quarter`, `sei milioni e due
/// terzi`, where it is parts of a million.
pub(super) fn mixed(ctx: &Ctx<'_>, num: &Num) -> Option<Mixed> {
    let numerals = ctx.words.numerals;
    if !matches!(num.form, Form::Plain | Form::Words | Form::Digits) && !num.scaled() {
        return None;
    }
    let hyphen = |at: usize| usize::from(numerals.joins_with_hyphen && ctx.is_joined(at));
    let start = num.end + hyphen(num.end);
    let and = ctx.is(start, numerals.and);
    // "One-and-a-quarter", but "2-¾" is none.
    let start = if and { start + 1 + hyphen(start + 1) } else { num.end };
    let fraction = fraction_at(ctx, start, Joins::NoAnd)?;
    let signs = ctx.kind(fraction.end - 1) != Some(TokenKind::Word);
    let whole = num.value.fract().is_zero() && fraction.part < fraction.whole;
    // "Two dead and a third hurt" counts a third one.
    let sure = !fraction.doubtful
        || signs
        || ctx.is_alone(num.first, fraction.end)
        || unit_at(ctx, fraction.end).is_some()
        || ctx.is(num.end + 1, numerals.counting_ones) && !ctx.has_content(fraction.end);
    if !whole || !sure || !(and || signs) {
        return None;
    }
    let factor = if million() <= num.scale { num.scale } else { Decimal::ONE };
    let part = product(fraction.part, if num.value.is_sign_negative() { -factor } else { factor })?;
    let parts = sum(product(num.value, fraction.whole)?, part)?;
    Some(Mixed { value: quotient(parts, fraction.whole)?, end: fraction.end })
}

/// "And three quarters", after a unit: how much of it, and the index past it.
pub(super) fn quarters_after(ctx: &Ctx<'_>, idx: usize) -> Option<(Decimal, usize)> {
    let and = ctx.is(idx, ctx.words.numerals.and);
    let fraction = fraction_at(ctx, idx + 1, Joins::NoAnd).filter(|fraction| {
        and && fraction.whole == Decimal::from(4) && fraction.part < fraction.whole
    })?;
    Some((fraction.times(Decimal::ONE)?.exactly()?, fraction.end))
}

/// The number with the fraction after it, where its decimals end.
pub(super) fn with_fraction(ctx: &Ctx<'_>, num: Num) -> Num {
    let exact = |mixed: Mixed| Some((mixed.value.exactly()?, mixed.end));
    match mixed(ctx, &num).and_then(exact) {
        Some((value, end)) => Num { value, end, room: Decimal::ONE, ..num },
        None => num,
    }
}

pub(super) fn million() -> Decimal {
    Decimal::from(1_000_000)
}
