//! From one date to another: `tra il 3 e il 5 maggio`, `dal 25 aprile al 3 maggio`, `November 19-20`,
//! `2014-2018`, `la prossima settimana da mercoledì a venerdì`.

use super::cycles::{self, Nth};
use super::days::{day_at, month_at, month_name, past_stop};
use super::numeric::numeric_end_at;
use super::plans::plan_at;
use super::pointed::pointed_cycle_at;
use super::resolve::{self, Direction, first_day, with_year};
use super::said::{Phrase, Said};
use super::weekdays::{tense, weekday_name};
use super::years::{is_measured, year_after, year_at, year_or_words_at};
use crate::engine::figures::Seen;
use crate::engine::figures::clock::clock_at;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::{Cycle, Term};
use crate::engine::quantity::{DateRange, PartialDate};

/// One end of a range.
#[derive(Clone, Copy, Debug)]
enum Bound {
    Said(Phrase),
    /// A day whose month the other end has, or words around.
    Day(u8, usize),
    /// A bare year.
    Year(i32, usize),
}

impl Bound {
    fn end(&self) -> usize {
        match self {
            Bound::Said(phrase) => phrase.end,
            Bound::Day(_, end) | Bound::Year(_, end) => *end,
        }
    }
}

/// How a range is opened, which decides what may join its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opener {
    Between,
    From,
    /// Nothing opens it.
    None,
}

/// A range from one date to another.
///
/// `simple` is what stands at its first word alone.
pub(super) fn range_at(
    ctx: &Ctx<'_>,
    at: usize,
    seen: &Seen,
    simple: Option<Phrase>,
) -> Option<Phrase> {
    let plain = || plain_at(ctx, at, seen, simple);
    plan_at(ctx, at)
        .or_else(|| in_month_at(ctx, at))
        .or_else(|| in_week_at(ctx, at, seen))
        .or_else(plain)
}

fn opener_at(ctx: &Ctx<'_>, at: usize) -> (Opener, usize) {
    if let Some(end) = ctx.past(at, Term::Between) {
        (Opener::Between, ctx.skip(end, Term::The))
    } else if let Some(end) = ctx.past(at, Term::From) {
        (Opener::From, ctx.skip(end, Term::The))
    } else {
        (Opener::None, at)
    }
}

/// The index past what joins the ends.
fn joiner_at(ctx: &Ctx<'_>, at: usize, opener: Opener) -> Option<usize> {
    let mark = matches!(ctx.word(at), "-" | "~");
    let end = match opener {
        Opener::Between => ctx.past(at, Term::And).or_else(|| ctx.past(at, Term::To)),
        Opener::From | Opener::None => ctx.past(at, Term::To),
    };
    let end = end.or_else(|| mark.then_some(at + 1))?;
    Some(ctx.skip(end, Term::The))
}

fn plain_at(ctx: &Ctx<'_>, at: usize, seen: &Seen, simple: Option<Phrase>) -> Option<Phrase> {
    let (opener, start) = opener_at(ctx, at);
    // "138-2010-2015" is something to call.
    let glued = at.checked_sub(1).is_some_and(|at| matches!(ctx.word(at), "-" | "/" | "+" | "."));
    if opener == Opener::None && glued && !ctx.spaced(at) {
        return None;
    }
    let simple = if start == at { simple } else { super::simple_at(ctx, start, seen) };
    let first = bound_at(ctx, start, seen, opener, simple)?;
    let middle = past_comma(ctx, &first);
    let next = joiner_at(ctx, middle, opener)?;
    let mark = matches!(ctx.word(middle), "-" | "~");
    let glued = mark && !ctx.spaced(middle) && !ctx.spaced(middle + 1);
    let apart = mark && !glued && opener == Opener::None;
    if apart && !is_whole(&first) && !has_day_and_month(&first) {
        return None;
    }
    let second = second_at(ctx, next, seen, &first, glued)?;
    // "Nov 18 - Dec 19"
    if apart && !is_whole(&first) && !has_day_and_month(&second) {
        return None;
    }
    let chained = ctx.word(second.end()) == "-" && !ctx.spaced(second.end() + 1);
    if opener == Opener::None && chained {
        return None;
    }
    if opener == Opener::None && !may_stand_alone(ctx, &first, &second, middle) {
        return None;
    }
    joined(ctx, at, first, second)
}

/// One end of a range. Inside a range a month needs no other word to be one.
fn bound_at(
    ctx: &Ctx<'_>,
    at: usize,
    seen: &Seen,
    opener: Opener,
    simple: Option<Phrase>,
) -> Option<Bound> {
    let phrase = simple.or_else(|| now_at(ctx, at));
    let slashed =
        numeric_end_at(ctx, at).filter(|_| opener != Opener::None || numeric_joined(ctx, at));
    let numeric = slashed.and_then(|it| Some(Phrase::new(Said::Written(it.date?), it.end)));
    let named = month_name(ctx, at).map(|name| {
        let end = past_stop(ctx, name);
        Phrase::new(
            Said::Written(resolve::month(name.value)),
            if ctx.spaced(end) { name.end } else { end },
        )
    });
    let longest = [phrase, numeric, named]
        .into_iter()
        .flatten()
        .reduce(|best, other| if best.end < other.end { other } else { best });
    if let Some(phrase) = longest {
        return Some(Bound::Said(phrase));
    }
    // "Tra mille e duemila", "da mille a duemila" are numbers; "from two thousand until" is a year.
    let lasts = |end: usize| opener == Opener::From && ctx.past(end, Term::Until).is_some();
    let year = year_at(ctx, at)
        .or_else(|| year_or_words_at(ctx, at).filter(|&(year, end)| year % 100 != 0 || lasts(end)));
    if let Some((year, end)) = year {
        return Some(Bound::Year(year, end));
    }
    // "From 2 July to 10am"
    let clock = || clock_at(ctx, at, false).is_some_and(|time| time.is_sure());
    if let Some(day) = day_at(ctx, at).filter(|_| !clock()) {
        return Some(Bound::Day(day.value, day.end));
    }
    // "Tra la notte di martedì e l'alba di mercoledì"
    let mut start = at;
    for _ in 0..3 {
        start = ctx.past(start, Term::Lead)?;
        if let Some(phrase) = super::base_at(ctx, start, seen) {
            return Some(Bound::Said(phrase)).filter(|_| opener != Opener::None);
        }
    }
    None
}

/// Whether two short dates are joined by a hyphen: `28/2-1/3`.
fn numeric_joined(ctx: &Ctx<'_>, at: usize) -> bool {
    numeric_end_at(ctx, at).is_some_and(|first| {
        ctx.word(first.end) == "-"
            && numeric_end_at(ctx, first.end + 1).is_some_and(|second| second.date.is_some())
    })
}

fn second_at(ctx: &Ctx<'_>, at: usize, seen: &Seen, first: &Bound, glued: bool) -> Option<Bound> {
    if let (Bound::Year(first, _), true) = (first, glued) {
        if let Some((year, end)) = year_at(ctx, at) {
            return Some(Bound::Year(year, end));
        }
        // "2023-24" and "2016-18" are years, "2023-11" a month.
        let digits = ctx.word(at);
        let short: i32 = digits.parse().ok().filter(|_| digits.len() == 2)?;
        let year = first - first % 100 + short;
        // "I voti 2016-18" are a result.
        let led = || at.checked_sub(2).is_some_and(|first| ctx.after_term(first, Term::YearLead));
        let later = year == first + 1 || *first < year && 12 < short && led();
        return later.then_some(Bound::Year(year, at + 1));
    }
    bound_at(ctx, at, seen, Opener::From, super::simple_at(ctx, at, seen))
}

fn now_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let end = ctx.past(at, Term::Now)?;
    Some(Phrase::placed(ctx.published.map(|today| DateRange::of(today.into())), end))
}

/// Past the comma after a year, before a word that joins: "December 28, 2023, to January 3".
fn past_comma(ctx: &Ctx<'_>, first: &Bound) -> usize {
    let end = first.end();
    let whole = is_whole(first) && ctx.word(end) == ",";
    end + usize::from(whole && ctx.past(end + 1, Term::To).is_some())
}

/// Whether an end is full of itself, so that spaces around a hyphen do not matter.
fn is_whole(bound: &Bound) -> bool {
    match bound {
        Bound::Said(Phrase { said: Said::Written(date), .. }) => date.year.is_some(),
        Bound::Said(Phrase { said, .. }) => matches!(said, Said::Placed(_)),
        Bound::Day(..) | Bound::Year(..) => false,
    }
}

/// Whether an end is a day with its month.
fn has_day_and_month(bound: &Bound) -> bool {
    matches!(bound, Bound::Said(Phrase { said: Said::Written(date), .. }) if date.day.is_some())
}

/// Whether two ends make a range where nothing opens it: "a maggio" is not "to May".
fn may_stand_alone(ctx: &Ctx<'_>, first: &Bound, second: &Bound, middle: usize) -> bool {
    let mark = matches!(ctx.word(middle), "-" | "~");
    let long = ctx.words.calendar.month_first || 1 < ctx.word(middle).len();
    match (first, second) {
        (Bound::Year(..), Bound::Year(..)) => mark,
        (Bound::Day(..), Bound::Said(_) | Bound::Day(..)) | (Bound::Said(_), Bound::Day(..)) => {
            mark || long
        }
        (Bound::Said(a), Bound::Said(b)) => {
            let weekdays = |phrase: &Phrase| matches!(phrase.said, Said::Weekday(_));
            // "Open Monday to Friday" is no stretch of days.
            let often = weekdays(a) && weekdays(b) && ctx.word(middle).len() < 4;
            (mark || long) && !often
        }
        _ => false,
    }
}

fn joined(ctx: &Ctx<'_>, at: usize, first: Bound, second: Bound) -> Option<Phrase> {
    let end = second.end();
    let counts_days = matches!(first, Bound::Day(..));
    let written = |bound: &Bound| match bound {
        Bound::Said(Phrase { said: Said::Written(date), .. }) => Some(*date),
        Bound::Said(Phrase { said: Said::Placed(range), .. }) if counts_days => range.single(),
        Bound::Year(year, _) => Some(resolve::year(*year)),
        _ => None,
    };
    let day_of = |day: u8, date: PartialDate| {
        date.day.and(date.month).filter(|&month| resolve::is_day(date.year, month, day))?;
        Some(PartialDate { day: Some(day), ..date })
    };
    let (first, second, end) = match (first, second) {
        (Bound::Day(a, _), Bound::Day(b, _)) => {
            let (month, end) = month_after(ctx, end)?;
            let day = |day| PartialDate { day: Some(day), ..month };
            (day(a), day(b), end)
        }
        (Bound::Day(a, _), second) => {
            let second = written(&second)?;
            (day_of(a, second)?, second, end)
        }
        (first, Bound::Day(b, _)) => {
            let first = written(&first)?;
            let (year, end) = match year_after(ctx, end).filter(|_| first.year.is_none()) {
                Some((year, end)) => (Some(year), end),
                None => (first.year, end),
            };
            let first = PartialDate { year, ..first };
            (first, day_of(b, first)?, end)
        }
        (Bound::Said(a), Bound::Said(b)) if written(&first).zip(written(&second)).is_none() => {
            return placed(ctx, at, &a, &b);
        }
        (Bound::Year(year, _), Bound::Said(b)) if written(&second).is_none() => {
            return placed(ctx, at, &Phrase::new(Said::Written(resolve::year(year)), end), &b);
        }
        (Bound::Said(a), Bound::Year(year, _)) if written(&first).is_none() => {
            return placed(ctx, at, &a, &Phrase::new(Said::Written(resolve::year(year)), end));
        }
        (first, second) => {
            // "Tra 1900 e 2000 persone" counts them.
            let years = matches!((first, second), (Bound::Year(..), Bound::Year(..)));
            if years && (is_measured(ctx, end - 1) || counts_people(ctx, at, end)) {
                return None;
            }
            (written(&first)?, written(&second)?, end)
        }
    };
    let (end, second) = match (second.year, first.year, in_year(ctx, end)) {
        (None, None, Some((year, end))) => (end, PartialDate { year: Some(year), ..second }),
        _ => (end, second),
    };
    let (first, second) = same_time(ctx, at, first, second);
    between(first, second).map(|range| Phrase::placed(Some(range), end))
}

/// Whether bare numbers that may be years count what follows.
fn counts_people(ctx: &Ctx<'_>, at: usize, end: usize) -> bool {
    let articled = ctx.after_term(end - 1, Term::The) || ctx.past(at, Term::From).is_some();
    ctx.has_content(end)
        && (!articled || ctx.words.calendar.month_first)
        && ctx.word(end - 1).ends_with("00")
}

/// `from april to June in 2017`.
fn in_year(ctx: &Ctx<'_>, at: usize) -> Option<(i32, usize)> {
    year_at(ctx, ctx.past(at, Term::YearLead)?)
}

/// The month after two days: `dal 4 al 22 questo mese`, `4-23 in next month`.
fn month_after(ctx: &Ctx<'_>, at: usize) -> Option<(PartialDate, usize)> {
    let linked = ctx.past_link(at).or_else(|| ctx.past(at, Term::Lead)).unwrap_or(at);
    let start = ctx.skip(linked, Term::The);
    let month = pointed_cycle_at(ctx, start, Cycle::Months(1), &Seen::default())?;
    Some((month.place(ctx)?.single()?, month.end))
}

/// Gives two written dates their years: what one has the other has too, and the later one is later.
fn same_time(
    ctx: &Ctx<'_>,
    at: usize,
    first: PartialDate,
    second: PartialDate,
) -> (PartialDate, PartialDate) {
    let turns = match (first.month, second.month) {
        (Some(a), Some(b)) => (b, second.day) < (a, first.day),
        _ => false,
    };
    let with = |date: PartialDate, year: Option<i32>, shift: i32| PartialDate {
        year: year.and_then(|year| year.checked_add(shift)),
        ..date
    };
    match (first.year, second.year) {
        (None, year @ Some(_)) => (with(first, year, -i32::from(turns)), second),
        (year @ Some(_), None) => (first, with(second, year, i32::from(turns))),
        (None, None) => {
            let first = with_year(first, ctx.published, Direction::Nearest);
            let second = with(second, first.year, i32::from(turns));
            let over = resolve::last_day(second) < ctx.published;
            // "It will be shut from August to October", said in May
            let shift = i32::from(over && tense(ctx, at) == Direction::Future);
            (with(first, first.year, shift), with(second, second.year, shift))
        }
        _ => (first, second),
    }
}

/// From the first to the second, if that is forward.
fn between(first: PartialDate, second: PartialDate) -> Option<DateRange> {
    let order = |date: PartialDate| (date.year, date.month, date.day);
    let any = |date: PartialDate| PartialDate { year: date.year.or(Some(2024)), ..date };
    let forward = match (first.year, second.year) {
        (Some(_), Some(_)) | (None, None) => {
            first_day(any(first))? <= resolve::last_day(any(second))?
                && order(first) != order(second)
                || first.year.is_none() && first.month > second.month
        }
        _ => false,
    };
    forward.then_some(DateRange::between(first, second))
}

/// A range of which one end is counted from the day of publication, or a weekday.
fn placed(ctx: &Ctx<'_>, at: usize, first: &Phrase, second: &Phrase) -> Option<Phrase> {
    let end = second.end;
    let unled = first.direction == Direction::Nearest;
    if let (Said::Weekday(a), Said::Weekday(b), true) = (first.said, second.said, unled) {
        let direction = tense(ctx, at);
        let week = || {
            let last = resolve::weekday(ctx.published?, b, direction)?;
            let first = resolve::weekday(last, a, Direction::Past)?;
            Some(cycles::days(first, last))
        };
        return Some(Phrase::placed(week(), end));
    }
    // "Monday through Friday next week"
    if let (Said::Weekday(a), Said::Placed(_), true, Some(last)) =
        (first.said, second.said, unled, second.day(ctx))
    {
        let range = resolve::weekday(last, a, Direction::Past).map(|day| cycles::days(day, last));
        return Some(Phrase::placed(range, end));
    }
    let Some(from) = first.place(ctx) else { return Some(Phrase::placed(None, end)) };
    let to = match second.said {
        Said::DayAndWeekday(..) => {
            let first = from.start().and_then(first_day);
            first.and_then(|first| second.day_from(first)).map(|day| DateRange::of(day.into()))
        }
        Said::Weekday(day) => from
            .start()
            .and_then(first_day)
            .and_then(|first| resolve::weekday(first, day, Direction::Future))
            .map(|day| DateRange::of(day.into())),
        Said::Written(date) if date.year.is_none() => {
            let year = from.year();
            let same = PartialDate { year, ..date };
            let later = PartialDate { year: year.and_then(|year| year.checked_add(1)), ..date };
            let before = |date| Some(resolve::last_day(date)? < first_day(from.start()?)?);
            Some(DateRange::of(if before(same).unwrap_or_default() { later } else { same }))
        }
        _ => second.place(ctx),
    };
    let range = to.and_then(|to| {
        let (start, last) = (from.start()?, to.end()?);
        let shifted = |date: PartialDate, years: i32| PartialDate {
            year: date.year.and_then(|year| year.checked_add(years)),
            ..date
        };
        match (first.yearless, second.yearless) {
            // "From early May to mid-June 2015"
            (true, false) => {
                let start = shifted(start, last.year? - start.year?);
                between(start, last).or_else(|| between(shifted(start, -1), last))
            }
            // "From early November to mid-June"
            (_, true) => between(start, last).or_else(|| between(start, shifted(last, 1))),
            _ => between(start, last),
        }
    });
    let known = to.is_none() || range.is_some();
    known.then(|| Phrase::placed(range, end))
}

/// Days after their month: `November between 19 and 20`, `a febbraio tra il 2 e il 7`.
fn in_month_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (month, after) = if let Some(found) = month_at(ctx, at) {
        found
    } else {
        let name = month_name(ctx, at)?;
        (resolve::month(name.value), past_stop(ctx, name))
    };
    let (opener, start) = opener_at(ctx, after);
    if opener == Opener::None {
        return None;
    }
    let first = day_at(ctx, start)?;
    let second = day_at(ctx, joiner_at(ctx, first.end, opener)?)?;
    let (year, end) = match year_after(ctx, second.end).filter(|_| month.year.is_none()) {
        Some((year, end)) => (Some(year), end),
        None => (month.year, second.end),
    };
    let day = |day| PartialDate { year, day: Some(day), ..month };
    let (first, second) = same_time(ctx, at, day(first.value), day(second.value));
    between(first, second).map(|range| Phrase::placed(Some(range), end))
}

/// Days of a week: `next week from Wednesday to Friday`.
fn in_week_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let week = pointed_cycle_at(ctx, at, Cycle::Week, seen)?;
    let (opener, start) = opener_at(ctx, week.end);
    let first = weekday_name(ctx, start).filter(|_| opener != Opener::None)?;
    let second = weekday_name(ctx, joiner_at(ctx, past_stop(ctx, first), opener)?)?;
    let day = |day| cycles::weekday_of(week.place(ctx)?, day, Nth::First(1));
    let range = day(first.value).zip(day(second.value)).filter(|(first, second)| first < second);
    Some(Phrase::placed(range.map(|(first, second)| cycles::days(first, second)), second.end))
}
