//! One date as written, without the words around it: `19 giugno 2024`, `mercoledì`, `12/03/2024`.

use super::clock::{self, clock_at};
use super::cursor::Ctx;
use super::digits::is_plain;
use super::measure::measure;
use super::scan::{Form, plain_number_at};
use super::unit_at::unit_at;
use super::words::Feast;
use super::{holidays, resolve};
use crate::engine::quantity::{DateRange, PartialDate};
use crate::engine::text::TokenKind;

/// One date as written, not yet placed in a year.
#[derive(Clone, Copy, Debug)]
pub(super) enum Atom {
    /// Written out, in part or whole.
    Written(PartialDate),
    /// A day of the week, from Monday as 0.
    Weekday(u8),
    /// A feast that moves from year to year.
    Movable(Feast),
    /// Counted from the day of publication.
    Fixed(DateRange),
}

impl Atom {
    /// Whether it is no longer than a day.
    pub fn has_day(self) -> bool {
        match self {
            Atom::Written(date) => date.day.is_some(),
            Atom::Weekday(_) | Atom::Movable(_) => true,
            Atom::Fixed(range) => range.start().is_some_and(|date| date.day.is_some()),
        }
    }
}

/// Reads one date without the words around it.
pub(super) fn atom_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Atom, usize)> {
    let calendar = ctx.words.calendar;
    let tok = ctx.toks.get(idx)?;
    if tok.kind == TokenKind::Word {
        if let Some((feast, end)) = holidays::holiday_at(ctx, idx) {
            return Some(feast_at(ctx, feast, end));
        }
        if let Some(&(_, day)) = calendar.weekdays.iter().find(|(name, _)| *name == tok.word) {
            let next = if ctx.word(idx + 1) == "," { idx + 2 } else { idx + 1 };
            if let Some(found) = day_and_month_at(ctx, next) {
                return Some(found);
            }
            let name = tok.capital && !tok.opens;
            let end = lone_day_after(ctx, idx).unwrap_or(idx + 1);
            return (!name).then_some((Atom::Weekday(day), end));
        }
        if let Some(found) = relative_at(ctx, idx) {
            return Some(found);
        }
    }
    day_and_month_at(ctx, idx).or_else(|| month_at(ctx, idx)).or_else(|| numeric_at(ctx, idx))
}

/// A feast with the year after it, where there is one.
fn feast_at(ctx: &Ctx<'_>, feast: Feast, end: usize) -> (Atom, usize) {
    let (year, end) = year_after(ctx, end).map_or((None, end), |(year, end)| (Some(year), end));
    let written = match (feast, year) {
        (Feast::Fixed(month, day), _) => {
            Some(PartialDate { year, month: Some(month), day: Some(day) })
        }
        (_, Some(year)) => holidays::day_of(feast, year).map(resolve::exact),
        (_, None) => None,
    };
    (written.map_or(Atom::Movable(feast), Atom::Written), end)
}

/// `oggi`, `questo mese`, `l'anno scorso`. Without a day to count from they stay unread.
fn relative_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Atom, usize)> {
    let calendar = ctx.words.calendar;
    let published = ctx.published?;
    let fixed = |date: PartialDate, end| Some((Atom::Fixed(DateRange::of(date)), end));
    if let Some((days, end)) = ctx.meaning_at(idx, calendar.relative_days) {
        return fixed(resolve::exact(resolve::plus_days(published, days)?), end);
    }
    if let Some((months, end)) = ctx.meaning_at(idx, calendar.relative_months) {
        let month = u8::from(published.month());
        return fixed(resolve::plus_months(published.year(), month, months.into())?, end);
    }
    let (years, end) = ctx.meaning_at(idx, calendar.relative_years)?;
    fixed(resolve::year(published.year().checked_add(years)?), end)
}

/// `19 giugno 2024`, `primo maggio`, `1° maggio`.
pub(super) fn day_and_month_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Atom, usize)> {
    let (day, end) = day_at(ctx, idx)?;
    let month = month_name(ctx, end)?;
    if !resolve::is_day(day, month) {
        return None;
    }
    let (year, end) = match year_after(ctx, end + 1) {
        Some((year, end)) => (Some(year), end),
        None => (None, end + 1),
    };
    Some((Atom::Written(PartialDate { year, month: Some(month), day: Some(day) }), end))
}

/// The day of a month: digits, a word, the first.
pub(super) fn day_at(ctx: &Ctx<'_>, idx: usize) -> Option<(u8, usize)> {
    if ctx.is(idx, ctx.words.calendar.first) {
        return Some((1, idx + 1));
    }
    let day = match ctx.kind(idx)? {
        TokenKind::Number if ctx.word(idx).len() <= 2 => ctx.word(idx).parse().ok()?,
        TokenKind::Word => {
            let num = plain_number_at(ctx, idx).filter(|num| num.form == Form::Words)?;
            u8::try_from(num.whole()?).ok()?
        }
        _ => return None,
    };
    let marked = ctx.is(idx + 1, ctx.words.numerals.ordinal_marks) && !ctx.spaced(idx + 1);
    (1..=31).contains(&day).then_some((day, idx + 1 + usize::from(marked)))
}

fn month_name(ctx: &Ctx<'_>, idx: usize) -> Option<u8> {
    let word = ctx.word(idx);
    ctx.words.calendar.months.iter().find(|(name, _)| *name == word).map(|&(_, month)| month)
}

/// `giugno 2024`, `aprile`. With a capital inside a sentence it is a name, unless a year follows.
fn month_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Atom, usize)> {
    let month = Some(month_name(ctx, idx)?);
    if let Some((year, end)) = year_after(ctx, idx + 1) {
        return Some((Atom::Written(PartialDate { year: Some(year), month, day: None }), end));
    }
    let tok = ctx.toks.get(idx)?;
    let name = tok.capital && !tok.opens;
    (!name).then_some((Atom::Written(PartialDate { year: None, month, day: None }), idx + 1))
}

/// The year after a month, directly or linked.
fn year_after(ctx: &Ctx<'_>, idx: usize) -> Option<(i32, usize)> {
    year_at(ctx, idx).or_else(|| {
        let linked = ctx.is(idx, ctx.words.calendar.year_links);
        linked.then(|| year_at(ctx, idx + 1).or_else(|| years_ago(ctx, idx + 1))).flatten()
    })
}

/// "Di due anni fa" after a month.
fn years_ago(ctx: &Ctx<'_>, idx: usize) -> Option<(i32, usize)> {
    let measured = measure(ctx, plain_number_at(ctx, idx)?)?;
    let years = i32::try_from(measured.num.whole()?).ok()?;
    let ago = measured.unit.is_some_and(|(unit, _)| unit == "year")
        && ctx.is(measured.end, ctx.words.calendar.ago);
    Some((ctx.published?.year().checked_sub(years).filter(|_| ago)?, measured.end + 1))
}

/// Four digits from 1500 to 2099, or two after an apostrophe.
pub(super) fn year_at(ctx: &Ctx<'_>, idx: usize) -> Option<(i32, usize)> {
    if ctx.word(idx) == "'" && !ctx.spaced(idx + 1) {
        let digits = ctx.word(idx + 1);
        let short: i32 = digits.parse().ok().filter(|_| digits.len() == 2 && is_plain(digits))?;
        return Some((if short < 30 { 2_000 + short } else { 1_900 + short }, idx + 2));
    }
    let digits = ctx.word(idx);
    if digits.len() != 4 || !is_plain(digits) {
        return None;
    }
    let year = digits.parse().ok().filter(|year| (1_500..2_100).contains(year))?;
    let glued = !ctx.spaced(idx + 1) && ctx.kind(idx + 1) == Some(TokenKind::Word);
    (!glued && unit_at(ctx, idx + 1).is_none()).then_some((year, idx + 1))
}

/// `12/03/2024`, `12.3.2024`, `2024-03-12`.
fn numeric_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Atom, usize)> {
    if ctx.kind(idx)? != TokenKind::Number {
        return None;
    }
    let word = ctx.word(idx);
    let mark = ctx.word(idx + 1);
    let joined = (1..5).all(|after| !ctx.spaced(idx + after)) && ctx.word(idx + 3) == mark;
    let (parts, end) = if joined && matches!(mark, "/" | "-") {
        ([word, ctx.word(idx + 2), ctx.word(idx + 4)], idx + 5)
    } else {
        let mut parts = word.split('.');
        ([parts.next()?, parts.next()?, parts.next()?], idx + 1)
    };
    let [first, month, last] = parts;
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    if year.len() != 4 || 2 < day.len() || 2 < month.len() {
        return None;
    }
    let (day, month) = (day.parse().ok()?, month.parse().ok()?);
    let year = Some(year.parse().ok().filter(|year| (1_000..2_200).contains(year))?);
    let date = PartialDate { year, month: Some(month), day: Some(day) };
    resolve::is_day(day, month).then_some((Atom::Written(date), end))
}

/// The end of "sabato 18": a day of the week with the day of a month that is not named.
fn lone_day_after(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let day: u8 = ctx.word(idx + 1).parse().ok()?;
    let clock = clock_at(ctx, idx + 1, false).is_some_and(|time| time.form != clock::Form::Hour);
    let joined = ctx.word(idx + 2) == "-" && !ctx.spaced(idx + 2);
    let free = !ctx.has_content(idx + 2) && unit_at(ctx, idx + 2).is_none() && !clock && !joined;
    ((1..=31).contains(&day) && free).then_some(idx + 2)
}
