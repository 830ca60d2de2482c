//! From tokens to numbers: a sign, digits or words, and the scales that multiply them.

use super::apart::{Group, group};
use super::cursor::{Ctx, REACH};
use super::derivation::Terms;
use super::digits::{Read, decimal_of, is_plain, starts_groups};
use super::fractions::scaled_fraction;
use super::ones::counts_one;
use super::scales::{scale_after, with_scale};
use super::{decimals, notation};
use crate::engine::quantity::{Decimal, MAX_DIGITS};
use crate::engine::text::TokenKind;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Digits with nothing between them, and no scale.
    Plain,
    /// Digits with separators or a scale.
    Digits,
    /// Words.
    Words,
    /// An article, which counts one only before some words.
    One,
    /// Half of what follows.
    Half,
    /// About so many: `una ventina`.
    About,
    /// An order and no more: `decine`.
    Order,
}

/// A number and the tokens it is written with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Num {
    pub first: usize,
    /// Past its last token.
    pub end: usize,
    pub value: Decimal,
    /// What multiplies it, one if nothing does.
    pub scale: Decimal,
    /// What may still be added to it is less than this: a thousand after thousands.
    pub room: Decimal,
    pub form: Form,
}

impl Num {
    /// A number that no scale multiplies and nothing can be added to.
    pub fn new(first: usize, end: usize, value: Decimal, form: Form) -> Self {
        Self { first, end, value, scale: Decimal::ONE, room: Decimal::ONE, form }
    }

    /// The number before the scale multiplies it.
    pub fn mantissa(&self) -> Decimal {
        self.value.checked_div(self.scale).unwrap_or(self.value)
    }

    pub fn scaled(&self) -> bool {
        self.scale != Decimal::ONE
    }

    /// A whole number that fits.
    pub fn whole(&self) -> Option<u32> {
        if self.value.fract().is_zero() { u32::try_from(self.value.trunc()).ok() } else { None }
    }
}

/// What stands where a number may start.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scanned {
    Num(Num),
    /// More digits than can be held; the index past them.
    TooLong(usize),
    /// Digits that are no number: `1.2.3`, `0962`; the index past them.
    Odd(usize),
}

/// How a number goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joins {
    /// Across "and", as far as the language does: `two hundred and one`.
    All,
    /// Not across "and", which joins two numbers here: `between a hundred and two hundred`.
    NoAnd,
}

/// Reads a number that starts at `idx`.
pub(super) fn number_at(ctx: &Ctx<'_>, idx: usize) -> Option<Scanned> {
    ctx.numbers.of(idx, || number_in_terms(ctx, idx, &mut Terms::default()))
}

/// The same, with the terms that it is the sum of.
pub(super) fn number_in_terms(ctx: &Ctx<'_>, idx: usize, terms: &mut Terms) -> Option<Scanned> {
    let at = notation::after_sign(ctx, idx);
    let first = at.unwrap_or(idx);
    let scanned = match unsigned_at(ctx, first, Joins::All, terms)? {
        // "Between five hundred and one thousand": the word joins both ends of the range.
        Scanned::Num(num) if opens_range(ctx, idx) && !ctx.is(num.end, ends_join(ctx)) => {
            *terms = Terms::default();
            unsigned_at(ctx, first, Joins::NoAnd, terms)?
        }
        scanned => scanned,
    };
    match (scanned, at) {
        (Scanned::Num(num), Some(_)) => {
            let negative = Num { first: idx, value: -num.value, ..num };
            notation::is_signed(ctx, idx, &num).then_some(Scanned::Num(negative))
        }
        _ => Some(scanned),
    }
}

/// The same, where only a number will do.
pub(super) fn plain_number_at(ctx: &Ctx<'_>, idx: usize) -> Option<Num> {
    match number_at(ctx, idx)? {
        Scanned::Num(num) => Some(num),
        _ => None,
    }
}

fn ends_join<'a>(ctx: &Ctx<'a>) -> &'a [&'a str] {
    ctx.words.precision.between_and
}

/// Whether "between" is before a number, with or without an article.
fn opens_range(ctx: &Ctx<'_>, idx: usize) -> bool {
    let precision = ctx.words.precision;
    let article = usize::from(precision.articles.contains(&ctx.before(idx, 0)));
    precision.between.contains(&ctx.before(idx - article, 0))
}

fn unsigned_at(ctx: &Ctx<'_>, idx: usize, joins: Joins, terms: &mut Terms) -> Option<Scanned> {
    let base = match scaled_fraction(ctx, idx, joins) {
        Some(num) => num,
        None => match base_at(ctx, idx, joins)? {
            Scanned::Num(num) => num,
            other => return Some(other),
        },
    };
    let num = with_scale(ctx, base, joins, terms);
    Some(num.map_or(Scanned::TooLong(base.end), Scanned::Num))
}

/// Digits or words, before any scale.
pub(super) fn base_at(ctx: &Ctx<'_>, idx: usize, joins: Joins) -> Option<Scanned> {
    let base = match ctx.kind(idx)? {
        TokenKind::Number => match digits_at(ctx, idx) {
            Scanned::Num(num) => notation::power(ctx, num),
            other => other,
        },
        TokenKind::Word => Scanned::Num(word_at(ctx, idx, joins)?),
        TokenKind::Mark => decimals::pointed_at(ctx, idx)?,
    };
    match base {
        Scanned::Num(num) => Some(decimals::with_decimals(ctx, num)),
        other => Some(other),
    }
}

/// A number in words, up to the first scale.
fn word_at(ctx: &Ctx<'_>, idx: usize, joins: Joins) -> Option<Num> {
    let numerals = ctx.words.numerals;
    let tok = ctx.toks.get(idx)?;
    let word = &*tok.word;
    if numerals.ones.contains(&word) {
        // "A few hundred"; "Formula One"
        let name = ctx.is(idx, numerals.counting_ones) && is_named(ctx, idx);
        if name || ctx.any_phrase_at(idx, numerals.several).is_some() {
            return None;
        }
        let one = Group { value: 1, scale: 1, room: 1, end: idx + 1 };
        let whole = group(ctx, one, joins);
        let counts = whole.end != one.end || counts_one(ctx, idx);
        let form = if counts { Form::Words } else { Form::One };
        return Some(of_group(idx, whole, form));
    }
    if numerals.halves.contains(&word) {
        return Some(Num::new(idx, half_end(ctx, idx), Decimal::new(5, 1), Form::Half));
    }
    if is_named(ctx, idx) {
        return None;
    }
    let Some(spelled) = tok.numeral else { return bare_scale(ctx, idx, joins) };
    if is_homonym(ctx, idx) {
        return None;
    }
    let first =
        Group { value: spelled.value, scale: spelled.scale, room: spelled.room, end: idx + 1 };
    Some(of_group(idx, group(ctx, first, joins), Form::Words))
}

/// Whether a capital inside a sentence makes a name of a number word: "a Cento", "Formula One",
/// "Nineteen Eighty-Four".
fn is_named(ctx: &Ctx<'_>, idx: usize) -> bool {
    let inside = |at: usize| ctx.toks.get(at).is_some_and(|tok| tok.capital && !tok.opens);
    let hyphen = idx.checked_sub(1).filter(|&hyphen| ctx.is_joined(hyphen));
    let joined = hyphen.and_then(|hyphen| hyphen.checked_sub(1)).is_some_and(inside);
    let capital = ctx.toks.get(idx).is_some_and(|tok| tok.capital);
    (inside(idx) || capital && joined) && !ctx.is_titled(idx)
}

/// Whether a number word is something else between the words around it, or beside another that
/// is: "gli anni sessanta e settanta".
pub(super) fn is_homonym(ctx: &Ctx<'_>, idx: usize) -> bool {
    let homonyms = ctx.words.numerals.homonyms;
    let known = |at: usize| homonyms.iter().find(|known| known.word == ctx.word(at));
    let Some(word) = known(idx) else { return false };
    // "Zero-tolerance", "net-zero"
    if word.before.contains(&ctx.word(idx + 1 + usize::from(ctx.is_joined(idx + 1)))) {
        return true;
    }
    let joins = |at: usize| ctx.word(at) == "," || ctx.is(at, ctx.words.numerals.and);
    let mut first = idx - usize::from(idx.checked_sub(1).is_some_and(|at| ctx.is_joined(at)));
    for _ in 0..REACH / 2 {
        let before = first.checked_sub(2).filter(|&at| joins(at + 1));
        match before.filter(|&at| known(at).is_some_and(|other| other.after == word.after)) {
            Some(before) => first = before,
            None => break,
        }
    }
    word.after.contains(&ctx.before(first, 0))
}

fn of_group(idx: usize, group: Group, form: Form) -> Num {
    Num {
        scale: group.scale.into(),
        room: group.room.into(),
        ..Num::new(idx, group.end, group.value.into(), form)
    }
}

/// "Thousand nine hundred", "hundred and fifteen": one is not said where more follows.
fn bare_scale(ctx: &Ctx<'_>, idx: usize, joins: Joins) -> Option<Num> {
    let none = Group { value: 1, scale: 1, room: 1, end: idx };
    let whole = group(ctx, none, joins);
    (idx + 1 < whole.end).then(|| of_group(idx, whole, Form::Words))
}

/// Past the article of "half a million", where something follows that is halved.
pub(super) fn half_end(ctx: &Ctx<'_>, idx: usize) -> usize {
    let numerals = ctx.words.numerals;
    // "Half of a percentage point"
    let linked = super::fractions::linked(ctx, idx + 1);
    let halves =
        |at: usize| scale_after(ctx, at).is_some() || super::unit_at::unit_at(ctx, at).is_some();
    if linked != idx + 1 && halves(linked) {
        return linked;
    }
    let hyphen = usize::from(numerals.joins_with_hyphen && ctx.is_joined(idx + 1));
    let end = idx + 1 + hyphen;
    let article = usize::from(ctx.is(end, numerals.ones));
    let end = end + article + usize::from(article == 1 && hyphen == 1 && ctx.is_joined(end + 1));
    let halved = scale_after(ctx, end).is_some()
        || numerals.collectives.iter().any(|(name, _)| *name == ctx.word(end))
        || super::unit_at::unit_at(ctx, end).is_some();
    if halved { end } else { idx + 1 }
}

/// Digits, with the groups of three that follow after a space.
pub(super) fn digits_at(ctx: &Ctx<'_>, idx: usize) -> Scanned {
    let first = ctx.word(idx);
    let mut end = idx + 1;
    if !(starts_groups(first) && is_group(ctx, end)) {
        let form = if is_plain(first) { Form::Plain } else { Form::Digits };
        return scanned(ctx, first, (idx, end), form);
    }
    let mut joined = first.to_owned();
    while is_group(ctx, end) {
        if joined.len() <= MAX_DIGITS as usize {
            joined.push_str(ctx.word(end));
        }
        end += 1;
        if !is_plain(&joined) {
            break;
        }
    }
    scanned(ctx, &joined, (idx, end), Form::Digits)
}

fn scanned(ctx: &Ctx<'_>, digits: &str, (first, end): (usize, usize), form: Form) -> Scanned {
    match decimal_of(digits, ctx.style) {
        Read::Value(value, _) => Scanned::Num(Num::new(first, end, value, form)),
        Read::TooLong => Scanned::TooLong(end),
        // "0033" may be anything, unless nothing else is there.
        Read::Odd if is_plain(digits) && ctx.is_alone(first, end) => {
            match decimal_of(digits.trim_start_matches('0'), ctx.style) {
                Read::Value(value, _) => Scanned::Num(Num::new(first, end, value, Form::Digits)),
                _ => Scanned::Odd(end),
            }
        }
        Read::Odd => Scanned::Odd(end),
    }
}

/// Whether the token is a group of exactly three digits after exactly one space.
fn is_group(ctx: &Ctx<'_>, idx: usize) -> bool {
    let (Some(tok), Some(last)) =
        (ctx.toks.get(idx), idx.checked_sub(1).and_then(|at| ctx.toks.get(at)))
    else {
        return false;
    };
    let gap = ctx.source.get(last.span.end()..tok.span.start()).unwrap_or_default();
    let word = &*tok.word;
    let marks = |c: char| matches!(c, '.' | ',');
    let whole = word.split(marks).next().unwrap_or_default();
    tok.kind == TokenKind::Number
        && whole.len() == 3
        && is_plain(whole)
        && word.matches(marks).count() < 2
        && gap.chars().count() == 1
        && gap.chars().all(|c| c.is_whitespace() && !c.is_control() && !is_line_end(c))
}

/// Line and paragraph separators.
fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}
