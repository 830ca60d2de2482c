//! Dates counted from another day: `quattro giorni fa`, `two weeks from tomorrow`, `un mese dopo`,
//! `within five days`, `fra tre settimane`.

use super::cycles;
use super::days;
use super::pointed::{amount_at, cycle_at, cycles_at, pointer_at};
use super::resolve::{self, Direction};
use super::said::Phrase;
use super::weekdays::tells_of_future;
use crate::engine::figures::Seen;
use crate::engine::figures::combine::bound_before;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::{Cycle, Pointer, Term};
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate, Precision};

/// The most parts of an amount: `2 anni, 1 mese e 21 giorni`.
const MAX_PARTS: usize = 4;

/// So many years, months and days.
#[derive(Clone, Copy, Debug, Default)]
struct Amount {
    months: i64,
    days: i64,
    workdays: i64,
    hours: i64,
    n_parts: usize,
    /// As coarse as its smallest part.
    grain: Option<Cycle>,
    end: usize,
}

impl Amount {
    fn with(mut self, n: i64, cycle: Cycle, end: usize) -> Self {
        match cycle {
            Cycle::Hour => self.hours += n,
            Cycle::Day => self.days += n,
            Cycle::Workday => self.workdays += n,
            Cycle::Week | Cycle::Weekend => self.days += 7 * n,
            Cycle::Fortnight => self.days += 14 * n,
            Cycle::Months(months) => self.months += n * i64::from(months),
        }
        self.n_parts += 1;
        (self.grain, self.end) = (Some(cycle), end);
        self
    }

    /// The day so long after another, or before it with a `sign` of -1.
    fn moved(&self, from: Date, sign: i64) -> Option<Date> {
        let day = cycles::moved(from, Cycle::Months(1), sign * self.months)?;
        let day = resolve::plus_days(day, sign * self.days)?;
        cycles::moved(day, Cycle::Workday, sign * self.workdays)
    }

    /// The same, as coarse as the amount: "two years ago" is a year, and "two weeks ago" may be some
    /// days off.
    fn around(&self, from: Date, sign: i64) -> Option<DateRange> {
        let day = self.moved(from, sign)?;
        let near = |days: i64| {
            Some(cycles::days(resolve::plus_days(day, -days)?, resolve::plus_days(day, days)?))
        };
        match self.grain? {
            Cycle::Hour => (self.hours < 24).then(|| DateRange::of(from.into())),
            Cycle::Day | Cycle::Workday => Some(DateRange::of(day.into())),
            Cycle::Week | Cycle::Weekend | Cycle::Fortnight => near(3),
            Cycle::Months(months) if months < 12 => {
                Some(DateRange::of(PartialDate { day: None, ..day.into() }))
            }
            Cycle::Months(_) => Some(DateRange::of(resolve::year(day.year()))),
        }
    }

    /// The date so long after another that may be said in part. `None` if that is not as exact as
    /// the amount.
    fn after_date(&self, from: PartialDate, sign: i64) -> Option<DateRange> {
        match (self.grain?, from) {
            (Cycle::Months(_), PartialDate { month: Some(_), .. }) => {
                self.around(resolve::first_day(from)?, sign)
            }
            (Cycle::Months(_), _) => None,
            (_, from) => Some(DateRange::of(self.moved(resolve::day_of(from)?, sign)?.into())),
        }
    }
}

/// `2 anni, 1 mese e 21 giorni`, `a couple of weeks`, `un anno e mezzo`.
fn parts_at(ctx: &Ctx<'_>, at: usize) -> Option<Amount> {
    let numerals = ctx.words.numerals;
    let mut amount = Amount { end: at, ..Amount::default() };
    for n_parts in 0..MAX_PARTS {
        let start = if n_parts == 0 {
            at
        } else {
            let comma = amount.end + usize::from(ctx.word(amount.end) == ",");
            if ctx.is(comma, numerals.and) { comma + 1 } else { comma }
        };
        if let Some((months, end)) = half_at(ctx, start) {
            amount = amount.with(months, Cycle::Months(1), end);
            continue;
        }
        let one = ctx.is(start, numerals.ones).then_some((1, start + 1));
        // "A few days ago" is no day.
        let vague = |&(n, _): &(u32, usize)| {
            n == 2 || ctx.term(start, |term| matches!(term, Term::Few(_)).then_some(())).is_none()
        };
        let n = amount_at(ctx, start).filter(vague).or(one);
        let Some((n, after)) = n else { break };
        // "One and a half years ago"
        let half = ctx.any_phrase_at(after, numerals.and_half);
        if let Some((Cycle::Months(12), end)) = half.and_then(|half| cycles_at(ctx, half, n)) {
            amount = amount.with(12 * i64::from(n) + 6, Cycle::Months(1), end);
            continue;
        }
        let Some((cycle, end)) = cycles_at(ctx, ctx.skip(after, Term::Of), n) else { break };
        amount = amount.with(n.into(), cycle, end);
    }
    let (cycle, end) = (amount.grain?, amount.end);
    if let Some(end) = ctx.any_phrase_at(end, numerals.and_half) {
        // Half a year is six months; halves of anything else are too vague for a date.
        return match cycle {
            Cycle::Months(12) => Some(amount.with(6, Cycle::Months(1), end)),
            _ => None,
        };
    }
    Some(amount)
}

/// `half a year`, `mezzo secolo`: in months.
fn half_at(ctx: &Ctx<'_>, at: usize) -> Option<(i64, usize)> {
    let numerals = ctx.words.numerals;
    let half = ctx.is(at, numerals.halves).then_some(at + 1)?;
    match cycle_at(ctx, half + usize::from(ctx.is(half, numerals.ones)))? {
        (Cycle::Months(months), end) if months % 12 == 0 => Some((i64::from(months) / 2, end)),
        _ => None,
    }
}

/// A date counted from another day, at its first word.
pub(super) fn counted_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    if let Some(start) = ctx.past(at, Term::Within) {
        return within(ctx, start);
    }
    if let Some(start) = ctx.past(at, Term::InTime) {
        let amount = parts_at(ctx, start)?;
        // "Tra 18 mesi e due anni" is a range.
        let between = ctx.past(at, Term::Between).is_some() && 1 < amount.n_parts;
        return hence(ctx, at, amount).filter(|_| !between);
    }
    if let Some(found) =
        weekdays_off(ctx, at).or_else(|| run_of_parts(ctx, at)).or_else(|| next_cycle(ctx, at))
    {
        return Some(found);
    }
    let amount = parts_at(ctx, at)?;
    let end = amount.end;
    let from_today = |sign| ctx.published.and_then(|today| amount.around(today, sign));
    if let Some(end) = ctx.past(end, Term::Ago) {
        return Some(Phrase::placed(bounded(ctx, at, from_today(-1)), end));
    }
    if let Some(end) = ctx.past(end, Term::Hence) {
        return Some(Phrase::placed(from_today(1), end));
    }
    anchored(ctx, at, &amount, seen)
}

/// `two Sundays from now`.
fn weekdays_off(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (n, after) = amount_at(ctx, at)?;
    let (weekday, after) = ctx.term(after, |term| match term {
        Term::Weekdays(weekday) => Some(weekday),
        // "Due martedì fa"
        Term::Weekday(weekday) if 1 < n => Some(weekday),
        _ => None,
    })?;
    let hence = ctx.past(after, Term::Hence).map(|end| (Direction::Future, 1, end));
    let (direction, sign, end) =
        hence.or_else(|| ctx.past(after, Term::Ago).map(|end| (Direction::Past, -1, end)))?;
    let day = ctx.published.and_then(|today| resolve::weekday(today, weekday, direction));
    let day = day.and_then(|day| resolve::plus_days(day, 7 * sign * (i64::from(n) - 1)));
    Some(Phrase::placed(day.map(|day| DateRange::of(day.into())), end))
}

/// `the last 3 months and 2 weeks`: up to the day before, or from the day after.
fn run_of_parts(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (pointer, start) = pointer_at(ctx, at)?;
    let amount = parts_at(ctx, start).filter(|it| 1 < it.n_parts && it.hours == 0)?;
    let goes_on = [Term::Ago, Term::Of, Term::Later, Term::Earlier, Term::Hence];
    if goes_on.into_iter().any(|term| ctx.past(amount.end, term).is_some()) {
        return None;
    }
    let range = ctx.published.and_then(|today| match pointer {
        Pointer::Last | Pointer::Final => {
            Some(cycles::days(amount.moved(today, -1)?, resolve::plus_days(today, -1)?))
        }
        Pointer::Next => Some(cycles::days(resolve::plus_days(today, 1)?, amount.moved(today, 1)?)),
        _ => None,
    })?;
    Some(Phrase::placed(Some(range), amount.end))
}

/// The calendar week so many weeks from today, or before: "Monday two weeks from now".
pub(super) fn week_off(ctx: &Ctx<'_>, at: usize) -> Option<(Option<DateRange>, usize)> {
    let amount = parts_at(ctx, at)?;
    if amount.grain != Some(Cycle::Week) || amount.n_parts != 1 {
        return None;
    }
    let hence = ctx.past(amount.end, Term::Hence).map(|end| (1, end));
    let (sign, end) = hence.or_else(|| Some((-1, ctx.past(amount.end, Term::Ago)?)))?;
    let week =
        ctx.published.and_then(|today| cycles::around(today, Cycle::Week, sign * amount.days / 7));
    Some((week, end))
}

/// `more than ten years ago` is up to then, `less than two years ago` from then on.
fn bounded(ctx: &Ctx<'_>, at: usize, range: Option<DateRange>) -> Option<DateRange> {
    let range = range?;
    match bound_before(ctx, at, at.saturating_sub(4)) {
        Some((Precision::MoreThan | Precision::AtLeast, _)) => range.end().map(DateRange::until),
        Some((Precision::LessThan | Precision::AtMost, _)) => range.start().map(DateRange::since),
        _ => Some(range),
    }
}

/// `fra tre giorni`, `in two weeks`; where the same word says how long something takes, only after
/// a verb that tells of what is to come.
fn hence(ctx: &Ctx<'_>, at: usize, amount: Amount) -> Option<Phrase> {
    let time = ctx.past(amount.end, Term::Hence);
    let workdays = amount.grain == Some(Cycle::Workday);
    let sure = !ctx.words.calendar.month_first || time.is_some() || workdays;
    // "Fra tre giorni e una settimana" is a range, "tra due anni di carcere" no date.
    let goes_on =
        ctx.past(amount.end, Term::And).is_some() || ctx.past(amount.end, Term::Of).is_some();
    if !sure && !tells_of_future(ctx, at) || goes_on && time.is_none() {
        return None;
    }
    let range = ctx.published.and_then(|today| amount.around(today, 1));
    Some(Phrase::placed(range, time.unwrap_or(amount.end)))
}

/// `within five days`, `entro due mesi`, `within the next 3 years`, `within 2 weeks from today`.
fn within(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let articled = ctx.skip(at, Term::The);
    let next = ctx.term(articled, |term| match term {
        Term::Point(Pointer::Next) => Some(()),
        _ => None,
    });
    let amount = parts_at(ctx, next.map_or(articled, |((), end)| end))?;
    // "Within a month of his arrest" counts from the arrest.
    if ctx.past(amount.end, Term::Of).is_some() || amount.hours != 0 {
        return None;
    }
    let today = ctx.published;
    // "Entro 60 giorni dalla pubblicazione" has no day here.
    let from = match ctx.past(amount.end, Term::From) {
        Some(start) => Some(day_at(ctx, start)?),
        None => None,
    };
    // "Within two days the rebels had taken the city"
    if next.is_none() && from.is_none() && !tells_of_future(ctx, at) {
        return None;
    }
    let start = from.map_or(today, |(day, _)| day);
    let range = start.and_then(|start| Some(cycles::days(start, amount.moved(start, 1)?)));
    Some(Phrase::placed(range, from.map_or(amount.end, |(_, end)| end)))
}

/// `for two weeks from May 20`, `a week starting tomorrow`.
fn lasting(ctx: &Ctx<'_>, at: usize, amount: &Amount) -> Option<Phrase> {
    let comma = amount.end + usize::from(ctx.word(amount.end) == ",");
    let start = match ctx.past(comma, Term::Since) {
        Some(start) => start,
        None => ctx.past(comma, Term::From).filter(|_| ctx.after_term(at, Term::Lasting))?,
    };
    let (day, end) = day_at(ctx, ctx.skip(start, Term::The))?;
    if ends_range(ctx, end) {
        return None;
    }
    let range =
        day.and_then(|day| Some(cycles::days(day, resolve::plus_days(amount.moved(day, 1)?, -1)?)));
    Some(Phrase::placed(range, end))
}

/// Whether the last day follows the first one: "six days, from June 7 to 12" has both ends, and a
/// length of its own.
fn ends_range(ctx: &Ctx<'_>, at: usize) -> bool {
    let last = ctx.past(at, Term::To).map(|last| ctx.skip(last, Term::The));
    last.is_some_and(|last| days::day_at(ctx, last).is_some() || day_at(ctx, last).is_some())
}

/// A relative day or a date, after "from": the day it is.
fn day_at(ctx: &Ctx<'_>, at: usize) -> Option<(Option<Date>, usize)> {
    let phrase = super::anchor_at(ctx, at)?;
    Some((phrase.day(ctx), phrase.end))
}

/// `the day after Christmas`, `il giorno prima del 5 maggio`, `the week before Easter`.
fn next_cycle(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (cycle, end) = cycle_at(ctx, at).filter(|_| ctx.after_term(at, Term::The))?;
    let told = matches!(cycle, Cycle::Day | Cycle::Week | Cycle::Weekend | Cycle::Months(1));
    [(Term::After, 1), (Term::Before, -1)].into_iter().filter(|_| told).find_map(|(term, shift)| {
        let start = ctx.past(end, term)?;
        let (day, end) = day_at(ctx, ctx.skip(start, Term::The))?;
        let range = day.and_then(|day| match (cycle, shift) {
            (Cycle::Week, 1) => cycles::after(day, cycle, 1),
            (Cycle::Week, _) => cycles::before(day, cycle, 1),
            _ => cycles::around(day, cycle, shift),
        });
        // "The day after Monday's attack" is told of Monday.
        (ctx.word(end) != "'s").then(|| Phrase::placed(range, end))
    })
}

/// So long after or before a day that follows one of some words.
fn joined(ctx: &Ctx<'_>, at: usize, amount: &Amount, joins: &[(Term, i64)]) -> Option<Phrase> {
    let found = |&(term, sign): &(Term, i64)| {
        let start = ctx.past(amount.end, term)?;
        let (day, end) = day_at(ctx, ctx.skip(start, Term::The))?;
        if term == Term::From && ends_range(ctx, end) {
            return None;
        }
        let range = day.and_then(|day| off(ctx, at, amount, day, sign));
        Some(Phrase::placed(range, end))
    };
    joins.iter().find_map(found)
}

/// So long after a day, or before it. "Less than three days after" is any day in between.
fn off(ctx: &Ctx<'_>, at: usize, amount: &Amount, day: Date, sign: i64) -> Option<DateRange> {
    let there = amount.moved(day, sign)?;
    let short = resolve::plus_days(there, -sign)?;
    let order = |last: Date| if sign < 0 { (last, day) } else { (day, last) };
    let between = |last| {
        let (first, last) = order(last);
        (first <= last).then(|| cycles::days(first, last))
    };
    match bound_before(ctx, at, at.saturating_sub(4)) {
        Some((Precision::LessThan, _)) => between(short),
        Some((Precision::AtMost, _)) => between(there),
        Some((Precision::MoreThan | Precision::AtLeast, _)) if sign < 0 => {
            Some(DateRange::until(there.into()))
        }
        Some((Precision::MoreThan | Precision::AtLeast, _)) => Some(DateRange::since(there.into())),
        _ => Some(DateRange::of(there.into())),
    }
}

/// `un mese dopo`, `two days later`, `two days after today`, `two weeks before Christmas`.
fn anchored(ctx: &Ctx<'_>, at: usize, amount: &Amount, seen: &Seen) -> Option<Phrase> {
    let end = amount.end;
    if let Some(found) = lasting(ctx, at, amount) {
        return Some(found);
    }
    let joins = [(Term::After, 1), (Term::From, 1), (Term::Before, -1)];
    if let Some(found) = joined(ctx, at, amount, &joins) {
        return Some(found);
    }
    let (sign, end) = match (ctx.past(end, Term::Later), ctx.past(end, Term::Earlier)) {
        (Some(end), _) => (1, end),
        (_, Some(end)) => (-1, end),
        _ => return None,
    };
    // "Six hours later" may be on the next day.
    if amount.grain == Some(Cycle::Hour) {
        return None;
    }
    // "Tre giorni dopo la partita" counts from something that has no date here.
    if ctx.past(end, Term::The).is_some() || ctx.past(end, Term::Of).is_some() {
        return None;
    }
    let range = match seen.date {
        // What is told is over, unless the text says that it is to come.
        Some(date) => amount.after_date(date, sign).filter(|range| {
            let first = range.start().and_then(resolve::first_day);
            tells_of_future(ctx, at) || ctx.published.is_none_or(|today| first <= Some(today))
        }),
        None => ctx
            .published
            .filter(|_| sign == 1 && tells_of_future(ctx, at))
            .and_then(|today| Some(DateRange::of(amount.moved(today, 1)?.into()))),
    };
    range.map(|range| Phrase::placed(Some(range), end))
}
