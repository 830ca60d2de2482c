//! Years: `2024`, `'68`, `duemilaventiquattro`, `nineteen ninety-nine`, `anno 267`.

use super::cycles;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::measure::measure;
use crate::engine::figures::scan::{Form, plain_number_at};
use crate::engine::figures::terms::{Cycle, Pointer, Term};
use crate::engine::figures::unit_at::unit_at;

const YEAR: Term = Term::Cycle(Cycle::Months(12));
const YEARS: Term = Term::Cycles(Cycle::Months(12));

/// Four digits from 1500 to 2099, or two after an apostrophe.
pub fn year_at(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    if ctx.word(at) == "'" && !ctx.spaced(at + 1) {
        return Some((short_year(ctx.word(at + 1))?, at + 2));
    }
    let year = four_digits(ctx, at)?;
    (!is_measured(ctx, at)).then_some((year, at + 1))
}

/// Whether a unit makes a quantity of a number. "Nel 1974 ha vinto" has no hectares in it.
pub(super) fn is_measured(ctx: &Ctx<'_>, at: usize) -> bool {
    let measured = plain_number_at(ctx, at).and_then(|num| measure(ctx, num));
    measured.is_some_and(|measured| measured.unit.is_some())
}

fn four_digits(ctx: &Ctx<'_>, at: usize) -> Option<i32> {
    let digits = ctx.word(at);
    let fits = digits.len() == 4 && is_plain(digits) && !is_glued(ctx, at + 1);
    digits.parse().ok().filter(|year| fits && (1_500..2_100).contains(year))
}

/// A year before 1500, where nothing follows that it may count: `5 dicembre 1391`.
pub(super) fn old_year_at(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    let digits = ctx.word(at);
    let year = digits.parse().ok().filter(|year| (1_000..1_500).contains(year))?;
    let counts = ctx.has_content(at + 1)
        || ctx.is(at + 1, ctx.words.numerals.of_the)
        || unit_at(ctx, at + 1).is_some();
    (digits.len() == 4 && !counts).then_some((year, at + 1))
}

/// Whether letters stand directly before the index: `2000s`.
fn is_glued(ctx: &Ctx<'_>, at: usize) -> bool {
    use crate::engine::text::TokenKind::Word;
    !ctx.spaced(at) && ctx.kind(at) == Some(Word)
}

/// Two digits of a year: up to 29 of this century, from 30 on of the last.
pub(super) fn short_year(digits: &str) -> Option<i32> {
    let short: i32 = digits.parse().ok().filter(|_| digits.len() == 2 && is_plain(digits))?;
    Some(if short < 30 { 2_000 + short } else { 1_900 + short })
}

/// The same, or a year in words. What stands before must make a year of it.
pub(super) fn year_or_words_at(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    year_at(ctx, at).or_else(|| year_in_words(ctx, at))
}

/// `millenovecentonovantanove`, `duemila sedici`, `nineteen ninety-nine`, `nineteen oh one`.
fn year_in_words(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    let words = |at: usize| {
        let num = plain_number_at(ctx, at).filter(|num| num.form == Form::Words)?;
        Some((num.whole()?, num.end))
    };
    let (first, end) = words(at)?;
    let zeros = ctx.words.calendar.year_zeros;
    let (year, end) = match first {
        // "One thousand six hundred" is a number: as a year it is "sixteen hundred".
        1_000..2_000 if !zeros.is_empty() && ctx.numeral(at).is_none_or(|it| it.value < 10) => {
            return None;
        }
        1_000..2_100 => (first, end),
        10..=20 if !zeros.is_empty() => {
            let (second, end) = if ctx.is(end, zeros) {
                words(end + 1).filter(|(second, _)| *second < 10)?
            } else {
                words(end).filter(|(second, _)| (10..100).contains(second))?
            };
            (first * 100 + second, end)
        }
        _ => return None,
    };
    Some((i32::try_from(year).ok()?, end)).filter(|_| unit_at(ctx, end).is_none())
}

/// Whether a year in words is as well a number that counts what follows: "two thousand workers".
pub(super) fn counts_thousands(ctx: &Ctx<'_>, at: usize, end: usize) -> bool {
    let number = plain_number_at(ctx, at).filter(|num| num.form == Form::Words && num.end == end);
    ctx.words.calendar.month_first && number.is_some() && ctx.has_content(end)
}

/// A year that a word before it tells from a number: `anno 267`, `year two hundred`.
pub(super) fn named_year_at(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    let after = ctx.past(at, YEAR)?;
    if let Some(found) = year_or_words_at(ctx, after) {
        return Some(found);
    }
    let num = plain_number_at(ctx, after)?;
    let year = num.whole().filter(|year| (100..2_100).contains(year))?;
    let counts = ctx.has_content(num.end) || unit_at(ctx, num.end).is_some();
    let fits = matches!(num.form, Form::Plain | Form::Words) && !counts;
    Some((i32::try_from(year).ok().filter(|_| fits)?, num.end))
}

/// The year after a month or a day, directly or linked: `2024`, `del 2024`, `dell'anno scorso`,
/// `di due anni fa`.
pub(super) fn year_after(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    // "Nel maggio 2020 ha segnato": what follows is no unit here.
    let digits = four_digits(ctx, at).map(|year| (year, at + 1));
    // "Last winter two thousand firms"
    let words = || year_or_words_at(ctx, at).filter(|&(_, end)| !counts_thousands(ctx, at, end));
    let year = digits.or_else(words).or_else(|| pointed_year_at(ctx, at));
    if year.is_some() {
        return year;
    }
    if ctx.word(at) == "," {
        let (year, end) = year_or_words_at(ctx, ctx.skip(at + 1, Term::Of))?;
        // "On June 19, 2000 people marched."
        let counts = year % 100 == 0 && ctx.has_content(end);
        return (!counts).then_some((year, end));
    }
    let linked = ctx.past(at, Term::Of)?;
    let linked = ctx.skip(linked, Term::The);
    year_or_words_at(ctx, linked)
        .or_else(|| pointed_year_at(ctx, linked))
        .or_else(|| named_year_at(ctx, linked))
        .or_else(|| years_ago(ctx, linked))
}

/// `anno scorso`, `last year`, `quest'anno`.
pub(super) fn pointed_year_at(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    let pointer = |at: usize| {
        ctx.term(at, |term| match term {
            Term::Point(pointer @ (Pointer::This | Pointer::Next | Pointer::Last)) => Some(pointer),
            _ => None,
        })
    };
    let (pointer, end) = match pointer(at) {
        Some((pointer, after)) => (pointer, ctx.past(after, YEAR)?),
        None => pointer(ctx.past(at, YEAR)?)?,
    };
    let shift = match pointer {
        Pointer::Next => 1,
        Pointer::Last => -1,
        _ => 0,
    };
    let range = cycles::around(ctx.published?, Cycle::Months(12), shift)?;
    Some((range.year()?, end))
}

/// "Di due anni fa" after a month.
fn years_ago(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    let num = plain_number_at(ctx, at)?;
    let years = ctx.past(num.end, YEARS).or_else(|| ctx.past(num.end, YEAR))?;
    let end = ctx.past(years, Term::Ago)?;
    let years = i32::try_from(num.whole()?).ok()?;
    Some((ctx.published?.year().checked_sub(years)?, end))
}
