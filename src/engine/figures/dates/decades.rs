//! Decades and centuries: `anni Settanta`, `the 1990s`, `the twenty-tens`, `XIX secolo`.

use super::ordinal::{nth_at, roman_at};
use super::pointed::cycle_at;
use super::resolve;
use super::said::Phrase;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::terms::{Cycle, Term};
use crate::engine::quantity::DateRange;

/// `anni Settanta`, `anni '70`, `the 1990s`, `the seventies`, `the nineteen seventies`.
pub(super) fn decade_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let decade = |first: i32, end| {
        let range = DateRange::between(resolve::year(first), resolve::year(first + 9));
        Phrase::placed(Some(range), end)
    };
    if let Some(after) = ctx.past(at, Term::TensAfter) {
        let (first, end) = decade_number(ctx, after)?;
        return Some(decade(first, end));
    }
    let tens = |at: usize| {
        ctx.term(at, |term| match term {
            Term::Tens(tens) => Some(i32::from(tens)),
            _ => None,
        })
    };
    // "Her 30s", "in her late 30s" are someone's age.
    let owned = (1..=2).filter_map(|back| at.checked_sub(back));
    let owned = owned.into_iter().any(|at| ctx.is(at, ctx.words.calendar.owners));
    if let Some((tens, end)) = tens(at) {
        return (!owned && ctx.after_term(at, Term::The)).then(|| decade(1_900 + tens, end));
    }
    // "The nineteen seventies", "the twenty-tens".
    if let Some(century) = ctx.numeral(at).map(|it| it.value)
        && (10..=20).contains(&century)
        && let after = at + 1 + usize::from(ctx.word(at + 1) == "-")
        && let Some((tens, end)) = tens(after)
    {
        return Some(decade(i32::try_from(century).ok()? * 100 + tens, end));
    }
    plural_digits(ctx, at, owned)
}

/// `1990s`, `'70s`, `the 70's`.
fn plural_digits(ctx: &Ctx<'_>, at: usize, owned: bool) -> Option<Phrase> {
    if ctx.words.calendar.year_zeros.is_empty() {
        return None;
    }
    let cut = ctx.word(at) == "'" && !ctx.spaced(at + 1);
    let digits = ctx.word(at + usize::from(cut));
    let number_end = at + 1 + usize::from(cut);
    let plural = matches!(ctx.word(number_end), "s" | "'s") && !ctx.spaced(number_end);
    if !plural || !is_plain(digits) || !digits.ends_with('0') {
        return None;
    }
    let end = number_end + 1;
    let years = |first: i32, last: i32| {
        let range = DateRange::between(resolve::year(first), resolve::year(last));
        Some(Phrase::placed(Some(range), end))
    };
    match digits.len() {
        4 => {
            let first: i32 = digits.parse().ok().filter(|year| (1_000..2_100).contains(year))?;
            // "The 1800s" are a century, "the 2000s" ten years.
            let n = if first % 100 == 0 && first < 2_000 { 99 } else { 9 };
            years(first, first + n)
        }
        2 => {
            let led = cut || ctx.after_term(at, Term::The) || ctx.after_term(at, Term::YearLead);
            let first = 1_900 + digits.parse::<i32>().ok().filter(|_| led && !owned)?;
            years(first, first + 9)
        }
        _ => None,
    }
}

/// The number after "anni": `'70`, `1970`, `Settanta`, `millenovecentosettanta`.
fn decade_number(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    let cut = usize::from(ctx.word(at) == "'");
    let digits = ctx.word(at + cut);
    let (number, end) = if is_plain(digits) && matches!(digits.len(), 2 | 4) {
        (digits.parse().ok()?, at + cut + 1)
    } else {
        let value = ctx.numeral(at)?.value;
        (i32::try_from(value).ok()?, at + 1)
    };
    // "Per gli anni 10 e 20": those of the last century are not so called.
    let first = match number {
        10 | 20..100 => 1_900 + number,
        1_000..2_100 => number,
        _ => return None,
    };
    let counts = ctx.has_content(end) && digits.len() == 2 && cut == 0;
    (number % 10 == 0 && !counts).then_some((first, end))
}

/// `XIX secolo`, `the 21st century`, `l'Ottocento`.
pub(super) fn century_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    const CENTURY: Cycle = Cycle::Months(1_200);
    let years = |first: i32| DateRange::between(resolve::year(first), resolve::year(first + 99));
    if let Some((first, end)) = ctx.term(at, |term| match term {
        Term::Century(first) => Some(first),
        _ => None,
    }) {
        let tok = ctx.toks.get(at)?;
        let led = ctx.after_term(at, Term::YearLead) && tok.capital && !ctx.has_content(end);
        return led.then(|| Phrase::placed(Some(years(first)), end));
    }
    // "Secolo XX"
    if let Some((CENTURY, after)) = cycle_at(ctx, at)
        && let Some((n, end)) = roman_at(ctx, after)
    {
        let first = i32::try_from(n.checked_sub(1)?).ok()? * 100 + 1;
        return Some(Phrase::placed(Some(years(first)), end));
    }
    let (n, after) = nth_at(ctx, at).or_else(|| roman_at(ctx, at))?;
    let hyphen = usize::from(ctx.word(after) == "-");
    let (cycle, end) = cycle_at(ctx, after + hyphen)?;
    let first = i32::try_from(n.checked_sub(1)?).ok().filter(|n| (5..30).contains(n))? * 100 + 1;
    (cycle == CENTURY).then(|| Phrase::placed(Some(years(first)), end))
}
