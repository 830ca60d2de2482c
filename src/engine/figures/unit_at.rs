//! Which unit a phrase after a number names.

use super::cursor::{Ctx, REACH};
use super::derived_units::{power, quotient};
use super::prefix::is_money;
use super::scan::{Form, Num};
use super::terms::{Term, first_word};
use super::words::{UnitWord, When};
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Dimension, Unit, currency};
use crate::engine::text::TokenKind;

/// A unit where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnitAt {
    pub phrase: &'static str,
    pub unit: &'static str,
    pub kind: FigureKind,
    pub word: UnitWord,
}

impl UnitAt {
    fn new(word: UnitWord) -> Self {
        Self { phrase: word.phrase, unit: word.unit, kind: kind_of(word.unit), word }
    }

    /// How many of the unit one of these is.
    pub fn factor(&self) -> Option<Decimal> {
        self.word.factor()
    }

    /// Whether it is one of its unit.
    pub fn is_one(&self) -> bool {
        self.word.factor == (1, 0)
    }

    /// Whether it is a whole currency, and no hundredths.
    pub fn is_money(&self) -> bool {
        self.kind == FigureKind::Money && self.is_one()
    }
}

/// What kind of figure a unit makes.
fn kind_of(unit: &'static str) -> FigureKind {
    match Unit(unit).dimension() {
        Dimension::Share => FigureKind::Percent,
        Dimension::Money => FigureKind::Money,
        Dimension::Temperature => FigureKind::Temperature,
        Dimension::Duration => FigureKind::Duration,
        _ => FigureKind::Dimension,
    }
}

/// The longest unit phrase that starts at an index, whatever the number before it.
pub(super) fn unit_at(ctx: &Ctx<'_>, idx: usize) -> Option<(UnitAt, usize)> {
    ctx.units.of(idx, || read_unit(ctx, idx))
}

fn read_unit(ctx: &Ctx<'_>, idx: usize) -> Option<(UnitAt, usize)> {
    let tok =
        ctx.toks.get(idx).filter(|tok| tok.kind != TokenKind::Number && !tok.word.is_empty())?;
    let (word, end) = named_at(ctx, idx)?;
    let (word, end) = quotient(ctx, word, end, |at| named_at(ctx, at));
    let unit = UnitAt::new(word);
    // "Il Sole 24 Ore" is a name, and "5G" no five grams.
    let name = tok.capital && !tok.opens && unit.kind == FigureKind::Duration;
    // A litre is `l` or `L`; "PC" is no per cent.
    let one = word.phrase.len() == 1 && word.phrase != "l";
    let sign = word.phrase.len() == 2 && unit.kind == FigureKind::Percent;
    let letter = unit.kind != FigureKind::Money && one || sign;
    let capital = word.unit.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    let other = letter && tok.kind == TokenKind::Word && tok.capital != capital;
    let near = match word.when {
        When::Near(words) => {
            // A degree sign alone may be an ordinal's.
            let alone = || word.phrase != "°" && ctx.is_alone(idx.saturating_sub(1), end);
            let degree = unit.kind == FigureKind::Temperature && !tok.spaced;
            let told = is_near(ctx, idx, words) || has_degrees(ctx, idx);
            told || degree && is_led(ctx, idx) || alone()
        }
        When::Each => counts_lone(ctx, idx),
        _ => true,
    };
    (near && !name && !other).then_some((unit, end))
}

/// How many tokens the numbers of "20-22C" have before its sign.
const NUMBERS: usize = 4;

/// Whether a word before the number that a sign is glued to makes a measure of it: "kept at -80C".
fn is_led(ctx: &Ctx<'_>, idx: usize) -> bool {
    let number = |&at: &usize| ctx.kind(at) == Some(TokenKind::Number) || ctx.word(at) == "-";
    let back = (idx.saturating_sub(NUMBERS)..idx).rev();
    let first = back.take_while(number).last();
    first.is_some_and(|first| ctx.is(first.wrapping_sub(1), ctx.words.units.glued_degree_leads))
}

/// The unit that the tables or the codes have for the longest phrase at an index.
fn named_at(ctx: &Ctx<'_>, idx: usize) -> Option<(UnitWord, usize)> {
    let units = ctx.words.units;
    let by_hand = units.after.iter().filter_map(|table| longest(ctx, idx, table, |it| it.phrase));
    let by_hand = by_hand.map(|(word, end)| (*word, end)).rev().max_by_key(|&(_, end)| end);
    let by_name = longest(ctx, idx, units.names, |&(phrase, _)| phrase)
        .map(|(&(phrase, unit), end)| (UnitWord::one(phrase, unit), end));
    let (word, end) = match (by_hand, by_name) {
        (Some(by_hand), Some(by_name)) if by_name.1 <= by_hand.1 => by_hand,
        (by_hand, by_name) => by_name.or(by_hand).or_else(|| code_at(ctx, idx))?,
    };
    Some(power(ctx, word, end))
}

/// The longest phrase of a sorted table that starts at an index, and the index past it.
fn longest<T>(
    ctx: &Ctx<'_>,
    idx: usize,
    table: &'static [T],
    phrase: impl Fn(&T) -> &'static str,
) -> Option<(&'static T, usize)> {
    let first = ctx.word(idx);
    let starts = |entry: &T| first_word(phrase(entry));
    // A space sorts before whatever a word may go on with, so phrases with one first word are
    // together.
    let from = table.partition_point(|entry| starts(entry) < first);
    let alike = table.get(from..)?.iter().take_while(|entry| starts(entry) == first);
    // The stop that ends a sentence is not that of an abbreviation, if there is one without.
    let ends =
        |entry: &T, end: usize| phrase(entry).ends_with(" .") && matches!(ctx.word(end), "" | "\n");
    alike
        .filter_map(|entry| Some((entry, ctx.joined_phrase_at(idx, phrase(entry))?)))
        .max_by_key(|&(entry, end)| (!ends(entry, end), end))
}

/// `USD`, and `MEUR` for millions of euros.
pub(super) fn code_at(ctx: &Ctx<'_>, idx: usize) -> Option<(UnitWord, usize)> {
    let written = ctx.span(idx, idx + 1).of(ctx.source);
    let (code, decimals) = match (written.len(), written.chars().next()?) {
        (3, _) => (written, 0),
        (4, 'k' | 'K') => (written.get(1..)?, 3),
        (4, 'm' | 'M') => (written.get(1..)?, 6),
        _ => return None,
    };
    let unit = currency(code)?.0;
    let doubtful = ctx.words.units.doubtful_codes.contains(&unit);
    let when = if doubtful { When::Many } else { When::Always };
    let factor = (10_i64.pow(decimals), 0);
    Some((UnitWord { phrase: unit, unit, factor, when }, idx + 1))
}

/// Whether one of some words is near.
pub(super) fn is_near(ctx: &Ctx<'_>, idx: usize, words: &[&str]) -> bool {
    (idx.saturating_sub(2 * REACH)..idx + 2 * REACH).any(|at| ctx.is(at, words))
}

/// The unit of a number: right after it, after a hyphen, or after a link where one may stand.
pub(super) fn unit_after(ctx: &Ctx<'_>, num: &Num) -> Option<(UnitAt, usize)> {
    let numerals = ctx.words.numerals;
    let million = Decimal::from(1_000_000);
    let linked = million <= num.scale
        || million <= num.value && num.form == Form::Digits
        || matches!(num.form, Form::About | Form::Order)
        || numerals.orders.iter().any(|(order, _)| *order == ctx.before(num.end, num.first));
    let halved = num.form == Form::Half && ctx.is(num.end, numerals.ones);
    // "4-mile-a-day": the article says "each".
    let joined = ctx.is_joined(num.end) && num.form != Form::One;
    let start = num.end + usize::from(linked && ctx.is(num.end, numerals.of) || halved || joined);
    let (unit, end) =
        unit_at(ctx, start).or_else(|| bracketed(ctx, start)).or_else(|| pointed(ctx, start))?;
    let units = ctx.words.units;
    let not = |list: &[&str]| list.contains(&unit.phrase);
    // "$125m" are no metres.
    let paid = unit.kind != FigureKind::Money && is_money(ctx, num);
    if paid
        || Decimal::ONE < num.value && not(units.only_one)
        || not(units.never_linked) && ctx.is(end, numerals.of_the)
        || is_other(ctx, &unit, start)
        || begins_next(ctx, num, &unit, (start, end))
        || !fits(ctx, num, unit.word.when, (start, end))
    {
        return None;
    }
    let many = Decimal::from(1_000_000) <= num.scale && !ctx.is(end, numerals.of);
    let other = units.homonyms.iter().find(|homonym| {
        homonym.phrases.contains(&unit.phrase)
            && (many && homonym.many || is_near(ctx, num.first, homonym.near))
    });
    let meant = other.map_or(unit, |other| UnitAt::new(UnitWord { unit: other.unit, ..unit.word }));
    Some((meant, end))
}

/// `20 (kg)`, `5 [miles]`: a unit alone in brackets, and no letter.
fn bracketed(ctx: &Ctx<'_>, idx: usize) -> Option<(UnitAt, usize)> {
    let close = match ctx.word(idx) {
        "(" => ")",
        "[" => "]",
        "<" => ">",
        _ => return None,
    };
    let (unit, end) = unit_at(ctx, idx + 1)?;
    let told = 1 < unit.phrase.len() && unit.kind == FigureKind::Dimension;
    (told && ctx.word(end) == close).then_some((unit, end + 1))
}

/// `the 13 last minutes`: of longer times, dates are made.
fn pointed(ctx: &Ctx<'_>, idx: usize) -> Option<(UnitAt, usize)> {
    let start = ctx.term(idx, |term| matches!(term, Term::Point(_)).then_some(()))?.1;
    unit_at(ctx, start).filter(|(unit, _)| ctx.words.units.pointed.contains(&unit.phrase))
}

/// Whether words near say that a unit word is none: "she holds two degrees in law".
fn is_other(ctx: &Ctx<'_>, unit: &UnitAt, at: usize) -> bool {
    let mut known = ctx.words.units.never_near.iter();
    known.any(|(phrases, near)| phrases.contains(&unit.phrase) && is_near(ctx, at, near))
}

/// Whether the number makes sure of its unit, which stands at `(start, end)`.
fn fits(ctx: &Ctx<'_>, num: &Num, when: When, (start, end): (usize, usize)) -> bool {
    let digits = matches!(num.form, Form::Plain | Form::Digits) || num.scaled();
    let glued = start == num.end && !ctx.spaced(start);
    match when {
        When::Always | When::Each | When::Near(_) => true,
        When::Digits => digits,
        When::DigitsOrNear(words) => digits || is_near(ctx, start, words),
        When::Many => num.scaled() || num.form == Form::Digits,
        When::Joined => {
            let joined = num.end < start && ctx.word(num.end) == "-";
            joined || digits || num.form == Form::Words && num.value == Decimal::ONE
        }
        When::Sign => digits && (glued || closes(ctx, end)),
        When::Spaced => digits && (glued || closes(ctx, end) || is_function(ctx, end)),
        When::Glued => digits && glued,
    }
}

/// Whether an article counts one of a unit that is an ordinal too: "tra un secondo", "in un secondo".
pub(super) fn counts_lone(ctx: &Ctx<'_>, idx: usize) -> bool {
    let numerals = ctx.words.numerals;
    // "Mezzo secondo"
    if idx.checked_sub(1).is_some_and(|half| ctx.is(half, numerals.halves)) {
        return !ctx.has_content(idx + 1);
    }
    let Some(one) = idx.checked_sub(1).filter(|&one| ctx.is(one, numerals.ones)) else {
        return false;
    };
    let led = [Term::In, Term::InTime, Term::Lasting].into_iter();
    let led = led.into_iter().any(|term| ctx.after_term(one, term));
    let names = ctx.toks.get(idx + 1).is_some_and(|tok| tok.capital);
    ctx.is_alone(one, idx + 1) || led && !ctx.has_content(idx + 1) && !names
}

fn is_function(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.is(at, ctx.words.calendar.function_words)
}

/// Whether a word before digits makes degrees of the sign after them: "i 40°".
pub(super) fn has_degrees(ctx: &Ctx<'_>, sign: usize) -> bool {
    let units = ctx.words.units;
    let lead = sign.checked_sub(2).map_or("", |at| ctx.word(at));
    let digits = sign.checked_sub(1).map_or("", |at| ctx.word(at));
    // "-2°", "37,5°"
    let negative = units.below_zero.contains(&lead) || lead == "+";
    let negative = negative || digits == "0" || digits.contains(',');
    ctx.word(sign) == "°"
        && (units.degree_leads.contains(&lead) || negative && !units.degree_leads.is_empty())
        && !ctx.has_content(sign + 1)
}

/// Whether a thought ends with a sign, or what it measures follows.
fn closes(ctx: &Ctx<'_>, end: usize) -> bool {
    let measures = ctx.is(end, ctx.words.numerals.of) || ctx.is(end, ctx.words.units.sign_before);
    // "Four more came in." ends with no inches.
    let stop = end.checked_sub(1).is_some_and(|last| ctx.word(last) == ".");
    measures || !stop && ctx.kind(end).is_none_or(|kind| kind != TokenKind::Word)
}

/// Whether money at `(start, end)` is that of the next number: `a US$150 fee`, `$ 20 $ 37`.
fn begins_next(ctx: &Ctx<'_>, num: &Num, unit: &UnitAt, (start, end): (usize, usize)) -> bool {
    let number = unit.is_money() && ctx.kind(end) == Some(TokenKind::Number);
    let sign = ctx.kind(start) == Some(TokenKind::Mark);
    number && (!ctx.spaced(end) || sign && is_money(ctx, num))
}
