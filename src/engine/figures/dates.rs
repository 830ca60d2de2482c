//! Days, months and years: `19 giugno 2024`, `lo scorso novembre`, `tra martedì e mercoledì`.

use super::cursor::{Ctx, REACH};
use super::days::{Atom, atom_at, day_and_month_at, day_at, year_at};
use super::measure::Measured;
use super::resolve::{self, Direction};
use super::scan::plain_number_at;
use super::{Found, Seen, Step, day_parts, holidays};
use crate::engine::model::{Date, FigureKind};
use crate::engine::quantity::{DateRange, PartialDate, Value};
use crate::engine::text::TokenKind;

/// How many words before a date may belong to it.
const MAX_LEADS: usize = 4;

/// Reads a date that starts at `idx`.
pub(super) fn date_at(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<Step> {
    if matches!(ctx.kind(idx), None | Some(TokenKind::Mark)) && ctx.word(idx) != "'" {
        return None;
    }
    let found = range_at(ctx, idx, seen.floor)
        .or_else(|| single_at(ctx, idx, seen))
        .or_else(|| listed_day_at(ctx, idx, seen.floor))?;
    Some(found)
}

/// Whether a date with a month or a year starts here.
pub(super) fn starts_date(ctx: &Ctx<'_>, idx: usize) -> bool {
    matches!(atom_at(ctx, idx), Some((Atom::Written(_), _))) || year_at(ctx, idx).is_some()
}

/// `quattro giorni fa`, `un mese dopo`: a duration that is a date.
pub(super) fn counted(ctx: &Ctx<'_>, measured: &Measured, seen: &Seen) -> Option<Step> {
    let (unit, kind) = measured.unit?;
    if kind != FigureKind::Duration {
        return None;
    }
    let calendar = ctx.words.calendar;
    let end = measured.end + 1;
    let amount = || i64::try_from(measured.value).ok().filter(|_| measured.value.fract().is_zero());
    let range = if ctx.is(measured.end, calendar.ago) {
        // Without a day to count from, the words have no value.
        let Some(published) = ctx.published else { return Some(Step::Nothing(end)) };
        let amount = amount().and_then(i64::checked_neg);
        let Some(range) = amount.and_then(|amount| ago(published, amount, unit)) else {
            return Some(Step::Nothing(end));
        };
        range
    } else if ctx.is(measured.end, calendar.later) {
        DateRange::of(resolve::later(seen.date?, amount()?, unit)?)
    } else {
        return None;
    };
    let (start, _) = leads(ctx, measured.num.first, seen.floor);
    Some(Step::Figure(Found {
        start,
        end,
        core: (measured.num.first, end),
        value: Value::Date(range),
        kind: FigureKind::Date,
        written: false,
    }))
}

/// The day, month or year so long ago, as coarse as the unit.
fn ago(published: Date, amount: i64, unit: &str) -> Option<DateRange> {
    let days = |days| resolve::plus_days(published, days).map(resolve::exact);
    match unit {
        "day" => days(amount).map(DateRange::of),
        "hour" => (-24 < amount).then(|| DateRange::of(resolve::exact(published))),
        // "Two weeks ago" may be some days off.
        "week" => Some(DateRange::between(
            days(amount.checked_mul(7)?.checked_sub(3)?)?,
            days(amount.checked_mul(7)?.checked_add(3)?)?,
        )),
        "month" => resolve::plus_months(published.year(), published.month().into(), amount)
            .map(DateRange::of),
        "year" => resolve::later(resolve::exact(published), amount, unit).map(DateRange::of),
        _ => None,
    }
}

/// What the words before a date say of it.
#[expect(clippy::struct_excessive_bools, reason = "each is said apart from the others")]
#[derive(Clone, Copy, Debug, Default)]
struct Leads {
    past: bool,
    future: bool,
    early: bool,
    late: bool,
}

impl Leads {
    fn direction(self) -> Direction {
        match (self.past, self.future) {
            (true, _) => Direction::Past,
            (_, true) => Direction::Future,
            _ => Direction::Nearest,
        }
    }
}

/// Where the words before a date start that belong to it, and what they say.
fn leads(ctx: &Ctx<'_>, idx: usize, floor: usize) -> (usize, Leads) {
    let calendar = ctx.words.calendar;
    let mut start = idx;
    let mut said = Leads::default();
    while idx - start < MAX_LEADS && calendar.leads.contains(&ctx.before(start, floor)) {
        start -= 1;
        said.past |= ctx.is(start, calendar.past);
        said.future |= ctx.is(start, calendar.future);
        said.early |= ctx.is(start, calendar.early);
        said.late |= ctx.is(start, calendar.late);
    }
    (start, said)
}

fn single_at(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<Step> {
    let calendar = ctx.words.calendar;
    let (start, mut said) = leads(ctx, idx, seen.floor);
    let (atom, mut end) = match atom_at(ctx, idx) {
        Some(found) => found,
        None => bare_year_at(ctx, idx, seen)?,
    };
    let core = (idx, end);
    let is_weekday = matches!(atom, Atom::Weekday(_));
    if is_weekday && end == idx + 2 {
        return Some(day_of_week_at(ctx, idx, start, atom).unwrap_or(Step::Nothing(end)));
    }
    if atom.has_day() {
        end = day_parts::after_day(ctx, end);
    }
    if ctx.is(end, calendar.past) {
        said.past = true;
        end += 1;
    } else if ctx.is(end, calendar.future) {
        said.future = true;
        end += 1;
    }
    if is_weekday && !said.past && !said.future && calendar.habit.contains(&ctx.before(idx, 0)) {
        return Some(Step::Nothing(end));
    }
    if is_weekday && !said.past {
        said.future |= tells_of_future(ctx, idx);
    }
    let Some(range) = resolved(ctx, atom, said.direction()) else {
        return Some(Step::Nothing(end));
    };
    let range = narrow(range, said);
    let written = matches!(atom, Atom::Written(_) | Atom::Movable(_));
    Some(found(start, end, core, range, written))
}

/// The closest "sabato 18" that the calendar has.
fn day_of_week_at(ctx: &Ctx<'_>, idx: usize, start: usize, atom: Atom) -> Option<Step> {
    let (published, Atom::Weekday(weekday)) = (ctx.published?, atom) else { return None };
    let day: u8 = ctx.word(idx + 1).parse().ok()?;
    let date = (0..180)
        .flat_map(|days| [-days, days])
        .filter_map(|days| resolve::plus_days(published, days))
        .find(|date| date.day() == day && date.weekday().number_days_from_monday() == weekday)?;
    let range = DateRange::of(resolve::exact(date));
    Some(found(start, idx + 2, (idx, idx + 2), range, true))
}

/// Whether a verb near before tells of what is to come.
fn tells_of_future(ctx: &Ctx<'_>, idx: usize) -> bool {
    let endings = ctx.words.calendar.future_endings;
    (idx.saturating_sub(REACH)..idx)
        .rev()
        .take_while(|&at| ctx.word(at) != "\n")
        .any(|at| endings.iter().any(|ending| ctx.word(at).ends_with(ending)))
}

fn found(start: usize, end: usize, core: (usize, usize), range: DateRange, written: bool) -> Step {
    let value = Value::Date(range);
    Step::Figure(Found { start, end, core, value, kind: FigureKind::Date, written })
}

/// "At the beginning of May" is its first ten days, "at the end" the days from the 21st.
fn narrow(range: DateRange, said: Leads) -> DateRange {
    match range.single() {
        Some(date @ PartialDate { month: Some(month), day: None, .. })
            if said.early != said.late =>
        {
            let last = resolve::last_day(date.year, month);
            let (first, last) = if said.early { (1, 10) } else { (21, last) };
            let day = |day| PartialDate { day: Some(day), ..date };
            DateRange::between(day(first), day(last))
        }
        _ => range,
    }
}

fn resolved(ctx: &Ctx<'_>, atom: Atom, direction: Direction) -> Option<DateRange> {
    match atom {
        Atom::Written(date) => {
            Some(DateRange::of(resolve::with_year(date, ctx.published, direction)))
        }
        Atom::Weekday(day) => {
            let date = resolve::weekday(ctx.published?, day, direction)?;
            Some(DateRange::of(resolve::exact(date)))
        }
        Atom::Movable(feast) => {
            let day = holidays::nearest(feast, ctx.published?, direction)?;
            Some(DateRange::of(resolve::exact(day)))
        }
        Atom::Fixed(range) => Some(range),
    }
}

/// A year that only the word before it tells from a number.
fn bare_year_at(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<(Atom, usize)> {
    let (year, end) = year_at(ctx, idx)?;
    let before = ctx.before(idx, 0);
    let led = ctx.words.calendar.year_leads.contains(&before);
    let bracketed = before == "(" && ctx.word(end) == ")";
    // "nel 2022, 2023 e 2024"
    let listed = seen.year_end.is_some_and(|year_end| {
        year_end + 1 == idx
            && (matches!(before, "," | "-") || ctx.is(idx - 1, ctx.words.numerals.and))
    });
    let scaled = plain_number_at(ctx, idx).is_some_and(|num| num.scaled());
    (led || bracketed || listed)
        .then_some((Atom::Written(resolve::year(year)), end))
        .filter(|_| !scaled)
}

/// `tra il 3 e il 5 maggio`, `dal 25 aprile al 3 maggio`, `tra martedì e mercoledì`, `3-5 maggio`.
fn range_at(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Step> {
    let words = ctx.words.precision;
    let (first, end) = match atom_at(ctx, idx) {
        Some((atom, end)) => (Some(atom), end),
        None => match year_at(ctx, idx) {
            Some((year, end)) => (Some(Atom::Written(resolve::year(year))), end),
            None => (None, day_at(ctx, idx)?.1),
        },
    };
    let article = usize::from(words.articles.contains(&ctx.before(idx, floor)));
    let opener = ctx.before(idx - article, floor);
    let opened = idx - article - usize::from(!opener.is_empty());
    let hyphen = ctx.word(end) == "-" && !ctx.spaced(end) && !ctx.spaced(end + 1);
    let (start, next) = if hyphen {
        (leads(ctx, idx, floor).0, end + 1)
    } else if words.between.contains(&opener) && ctx.is(end, words.between_and) {
        (leads(ctx, opened, floor).0, end + 1)
    } else if words.from.contains(&opener) {
        (opened, ctx.any_phrase_at(end, words.to)?)
    } else {
        return None;
    };
    let next = if ctx.is(next, words.articles) { next + 1 } else { next };
    let (last, end) = match atom_at(ctx, next) {
        Some(found) => found,
        None => short_year_at(ctx, idx, next, hyphen)?,
    };
    let (first, final_day) = match (first, last) {
        (None, Atom::Written(last @ PartialDate { month: Some(_), day: Some(_), .. })) => {
            let day = Some(day_at(ctx, idx)?.0);
            let last = resolve::with_year(last, ctx.published, Direction::Nearest);
            (PartialDate { day, ..last }, last)
        }
        (Some(Atom::Written(first)), Atom::Written(last)) => {
            let last = resolve::with_year(last, ctx.published, Direction::Nearest);
            let year = first.year.or(last.year.filter(|_| first.month.is_some()));
            (PartialDate { year, ..first }, last)
        }
        (Some(Atom::Weekday(first)), Atom::Weekday(last)) => {
            let last = resolve::weekday(ctx.published?, last, Direction::Nearest)?;
            let first = resolve::weekday(last, first, Direction::Past)?;
            (resolve::exact(first), resolve::exact(last))
        }
        _ => return None,
    };
    let order = |date: PartialDate| (date.year, date.month, date.day);
    let same_shape = first.month.is_some() == final_day.month.is_some()
        && first.day.is_some() == final_day.day.is_some();
    let written = matches!(last, Atom::Written(_));
    (same_shape && order(first) < order(final_day))
        .then(|| found(start, end, (idx, end), DateRange::between(first, final_day), written))
}

/// The second of two years: `2019-2021`, `2023-24`.
fn short_year_at(ctx: &Ctx<'_>, first: usize, idx: usize, hyphen: bool) -> Option<(Atom, usize)> {
    let (first, _) = year_at(ctx, first)?;
    if let Some((year, end)) = year_at(ctx, idx) {
        return Some((Atom::Written(resolve::year(year)), end));
    }
    let digits = ctx.word(idx);
    let short: i32 = digits.parse().ok().filter(|_| hyphen && digits.len() == 2)?;
    (short == (first + 1) % 100).then_some((Atom::Written(resolve::year(first + 1)), idx + 1))
}

/// The days before the last in "il 3 e il 5 maggio".
fn listed_day_at(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Step> {
    let (day, end) = day_at(ctx, idx)?;
    let joins = |at: usize| ctx.word(at) == "," || ctx.is(at, ctx.words.numerals.and);
    let article = ctx.words.precision.articles;
    let mut next = end;
    for _ in 0..4 {
        if !joins(next) {
            return None;
        }
        let at = if ctx.is(next + 1, article) { next + 2 } else { next + 1 };
        if let Some((Atom::Written(date), _)) = day_and_month_at(ctx, at) {
            let marked = idx.checked_sub(1).and_then(|at| ctx.kind(at)) == Some(TokenKind::Mark);
            let led = marked || article.contains(&ctx.before(idx, floor)) || joins(floor);
            let date = resolve::with_year(date, ctx.published, Direction::Nearest);
            let before = date.day.is_some_and(|last| day < last);
            let range = DateRange::of(PartialDate { day: Some(day), ..date });
            let (start, _) = leads(ctx, idx, floor);
            return (led && before).then(|| found(start, end, (idx, end), range, true));
        }
        next = day_at(ctx, at)?.1;
    }
    None
}
