//! Parts of a period by their number: `la terza settimana di gennaio`, `the last quarter of 2016`,
//! `the first Friday of next month`, `week 3 of 2027`.

use super::cycles::{self, Nth};
use super::ordinal::{nth_at, roman_at};
use super::pointed::{amount_at, cycle_at, cycles_at, pointer_at};
use super::quarters::{fits_in_year, latest};
use super::resolve;
use super::said::Phrase;
use super::weekdays::weekday_name;
use super::years::{pointed_year_at, year_after};
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::{Cycle, Pointer, Term};
use crate::engine::figures::{Seen, day_parts};
use crate::engine::quantity::DateRange;
use crate::engine::text::TokenKind;

/// The n-th cycle of a period: `la terza settimana di gennaio`, `the last quarter of 2016`, `the first
/// Friday of next month`, `the first two weeks of 2021`, `next year's third quarter`.
pub(super) fn nth_cycle_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    if let Some((year, after)) = pointed_year_at(ctx, at).filter(|it| ctx.word(it.1) == "'s") {
        let (nth, after) = place_at(ctx, after + 1)?;
        let (cycle, end) = cycle_at(ctx, after + usize::from(ctx.word(after) == "-"))?;
        let range = cycles::nth(DateRange::of(resolve::year(year)), cycle, nth);
        return Some(Phrase::placed(range, end));
    }
    let (nth, after) = place_at(ctx, at)?;
    let after = after + usize::from(ctx.word(after) == "-" && !ctx.spaced(after));
    let (n, counted) = amount_at(ctx, after).unwrap_or((1, after));
    if let Some(day) = weekday_name(ctx, counted).filter(|_| n == 1) {
        return nth_weekday(ctx, nth, day.value, day.end, seen);
    }
    if let Some(after) = ctx.past(counted, Term::Half).filter(|_| n == 1) {
        let (period, end) = period_after(ctx, after, seen).or_else(|| year_beside(ctx, after))?;
        return Some(Phrase::placed(period.and_then(|period| half(period, nth)), end));
    }
    let (cycle, end) = cycles_at(ctx, counted, n)?;
    let in_year = || year_beside(ctx, end).filter(|_| matches!(cycle, Cycle::Months(_)));
    let Some((period, end)) = period_after(ctx, end, seen).or_else(in_year) else {
        let alone = matches!(cycle, Cycle::Months(3 | 4 | 6)) && n == 1;
        let Nth::First(first) = nth else { return None };
        return (alone && fits_in_year(cycle, first))
            .then(|| Phrase::placed(latest(ctx, cycle, first, at), end));
    };
    let range = period.and_then(|period| some(period, cycle, nth, n));
    Some(Phrase::placed(range, end))
}

/// The year right after a part of it: `terzo trimestre 2018`, but "in the first quarter 2000 people".
fn year_beside(ctx: &Ctx<'_>, at: usize) -> Option<(Option<DateRange>, usize)> {
    let (year, end) = year_after(ctx, at)?;
    let counts = year % 100 == 0 && ctx.has_content(end);
    (!counts).then(|| (Some(DateRange::of(resolve::year(year))), end))
}

/// A half of a year in months, of anything else in days.
fn half(period: DateRange, nth: Nth) -> Option<DateRange> {
    let year = period.single().is_some_and(|date| date.month.is_none());
    if year {
        return cycles::nth(period, Cycle::Months(6), nth);
    }
    let first = resolve::first_day(period.start()?)?;
    let last = resolve::last_day(period.end()?)?;
    let middle = resolve::plus_days(first, (last - first).whole_days() / 2)?;
    match nth {
        Nth::First(1) => Some(cycles::days(first, middle)),
        Nth::First(2) | Nth::Last(1) => Some(cycles::days(resolve::plus_days(middle, 1)?, last)),
        _ => None,
    }
}

/// So many cycles of a period, from its n-th on, or up to its last.
fn some(period: DateRange, cycle: Cycle, nth: Nth, n: u32) -> Option<DateRange> {
    let (one, other) = match nth {
        Nth::First(first) => (nth, Nth::First(first.checked_add(n - 1)?)),
        Nth::Last(last) => (Nth::Last(last.checked_add(n - 1)?), nth),
    };
    let (first, last) = (cycles::nth(period, cycle, one)?, cycles::nth(period, cycle, other)?);
    Some(DateRange::between(first.start()?, last.end()?))
}

/// `first`, `terzo`, `III`, `last`.
fn place_at(ctx: &Ctx<'_>, at: usize) -> Option<(Nth, usize)> {
    if let Some((n, end)) = nth_at(ctx, at).or_else(|| roman_at(ctx, at)) {
        return Some((Nth::First(n), end)).filter(|_| 0 < n && n < 400);
    }
    let (pointer, end) = pointer_at(ctx, at)?;
    matches!(pointer, Pointer::Last | Pointer::Final).then_some((Nth::Last(1), end))
}

/// `il primo venerdì di questo mese`, `the last Monday of May`; without a month, of this one.
fn nth_weekday(ctx: &Ctx<'_>, nth: Nth, day: u8, end: usize, seen: &Seen) -> Option<Phrase> {
    let placed = |period: Option<DateRange>, end| {
        let day = period.and_then(|period| cycles::weekday_of(period, day, nth));
        Phrase::placed(day.map(|day| DateRange::of(day.into())), end)
    };
    // "The first Monday of every month"
    if ctx.past_link(end).is_some_and(|at| ctx.past(at, Term::Habit).is_some()) {
        return Some(Phrase::placed(None, end));
    }
    // "The first Monday evening of next month"
    if let Some((period, end)) = period_after(ctx, day_parts::after_day(ctx, end), seen) {
        return Some(placed(period, end));
    }
    let ends = ctx.kind(end).is_none_or(|kind| kind == TokenKind::Mark);
    let month = ctx.published.and_then(|today| cycles::around(today, Cycle::Months(1), 0));
    (ends && matches!(nth, Nth::First(1..=5))).then(|| placed(month, end))
}

/// The period that a part is of: a link and a month, year or another period. Inside, `None` where
/// it has no place in time.
fn period_after(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<(Option<DateRange>, usize)> {
    let linked = ctx.past_link(at);
    let start = ctx.skip(linked.unwrap_or(at), Term::The);
    let phrase = super::base_at(ctx, start, seen)
        .or_else(|| super::bare_year_at(ctx, start, linked.is_some()))
        .or_else(|| linked.and_then(|_| this_cycle_at(ctx, start)))?;
    let range = phrase.place(ctx).filter(|range| range.year().is_some());
    // "The first week October 5" is none.
    let whole = range.is_none_or(|range| range.single().is_none_or(|date| date.day.is_none()));
    whole.then_some((range, phrase.end))
}

/// A cycle that nothing points to, after a part of it: `the end of the week`, `fine anno`.
pub(super) fn this_cycle_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (cycle, end) = cycle_at(ctx, at)?;
    let told = matches!(cycle, Cycle::Week | Cycle::Weekend | Cycle::Months(1..=120));
    let range = cycles::around(ctx.published?, cycle, 0);
    (told && !ctx.has_content(end)).then(|| Phrase::placed(range, end))
}

/// `week 3 of 2027`, `the week 31`. A season in sports has weeks of its own, but fewer than twenty.
fn week_of_year(ctx: &Ctx<'_>, at: usize, n: u32, end: usize) -> Option<Phrase> {
    let week = |year| cycles::nth(DateRange::of(resolve::year(year)), Cycle::Week, Nth::First(n));
    if let Some((year, end)) = year_after(ctx, end) {
        return Some(Phrase::placed(week(year), end));
    }
    let clear = (20..54).contains(&n) || ctx.after_term(at, Term::The);
    let goes_on = ctx.past(end, Term::Of).is_some() || ctx.has_content(end);
    let range = ctx.published.and_then(|today| week(today.year()));
    (clear && !goes_on).then(|| Phrase::placed(range, end))
}

/// `week of September 18`, `la settimana del 30 novembre`, `week 3 of 2027`, `terza settimana`.
pub(super) fn week_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let is_told = |cycle: &Cycle| matches!(cycle, Cycle::Week | Cycle::Weekend | Cycle::Months(1));
    let (cycle, after) = cycle_at(ctx, at).filter(|(cycle, _)| is_told(cycle))?;
    if let Some((n, after)) = amount_at(ctx, after).filter(|_| cycle == Cycle::Week) {
        return week_of_year(ctx, at, n, after);
    }
    let starting = ctx.past(after, Term::Since).map(|end| ctx.skip(end, Term::On));
    let linked = starting.or_else(|| ctx.past(after, Term::Of))?;
    let linked = ctx.skip(linked, Term::The);
    let day =
        super::base_at(ctx, linked, seen).or_else(|| super::lone_day_at(ctx, linked, true))?;
    let placed = day.place(ctx);
    let is_day = placed.is_none_or(|range| range.single().is_some_and(|date| date.day.is_some()));
    let week = day.day(ctx).and_then(|day| cycles::around(day, cycle, 0));
    is_day.then(|| Phrase::placed(week, day.end))
}
