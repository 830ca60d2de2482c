//! Parts of a period in words: `metà gennaio`, `late 2017`, `the end of next week`, `il resto
//! dell'anno`, `earlier this month`.

use super::cycles;
use super::nth::this_cycle_at;
use super::pointed::cycle_at;
use super::resolve::{self, days_in, first_day, last_day, plus_days};
use super::said::{Phrase, Said};
use crate::engine::figures::Seen;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::terms::{Portion, Term};
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate};

/// A part of a period that words name.
pub(super) fn portion_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let (portion, after) = ctx.term(at, |term| match term {
        Term::Portion(portion) => Some(portion),
        _ => None,
    })?;
    let joined = after + usize::from(ctx.word(after) == "-");
    let linked = ctx.past_link(joined);
    let start = ctx.skip(linked.unwrap_or(joined), Term::The);
    // "Early next week" needs no link, "the end week" is none.
    let whole = super::period_at(ctx, start, seen)
        .or_else(|| super::bare_year_at(ctx, start, true))
        .or_else(|| this_cycle_at(ctx, start).filter(|_| is_linked(ctx, at, portion, start)))?;
    let range = whole.place(ctx);
    // A day has no such parts here: "at the end of Monday".
    if range.is_some_and(|range| range.single().is_some_and(|date| date.day.is_some())) {
        return None;
    }
    let narrowed = range.and_then(|range| narrow(range, portion, ctx.published));
    let said = narrowed.map_or(Said::Unplaced, Said::Placed);
    let end = whole.end;
    let exact = matches!(portion, Portion::Early | Portion::Late) && is_month(range);
    let named = if exact { None } else { range };
    let yearless = matches!(whole.said, Said::Written(date) if date.year.is_none());
    let late = portion == Portion::Late && ctx.past_link(joined).is_some();
    Some(Phrase { said, end, named, direction: whole.direction, late, yearless })
}

/// Whether a part and a bare cycle belong together: `end of the week`, `fine anno`.
fn is_linked(ctx: &Ctx<'_>, at: usize, portion: Portion, start: usize) -> bool {
    let parts = matches!(portion, Portion::Early | Portion::Mid | Portion::Late | Portion::Rest);
    cycle_at(ctx, start).is_some() && (parts || start != at + 1)
}

fn is_month(range: Option<DateRange>) -> bool {
    let single = range.and_then(DateRange::single);
    single.is_some_and(|date| date.month.is_some() && date.day.is_none())
}

/// A part of a period:
/// - of a month its first ten days, those from the 10th to the 20th, and those from the 21st on;
/// - of a week from Monday to Wednesday, from Tuesday to Friday, and from Thursday on;
/// - of anything longer a third.
fn narrow(range: DateRange, portion: Portion, published: Option<Date>) -> Option<DateRange> {
    let (start, end) = (range.start()?, range.end()?);
    let whole = |(first, last)| cycles::days(first, last);
    let bounds = || first_day(start).zip(last_day(end));
    match portion {
        Portion::Rest => {
            let (first, last) = bounds()?;
            Some(whole((first.max(published?), last))).filter(|_| published <= Some(last))
        }
        Portion::Sooner => {
            let (first, last) = bounds()?;
            let yesterday = plus_days(published?, -1)?;
            Some(whole((first, last.min(yesterday).max(first))))
        }
        Portion::Early | Portion::Mid | Portion::Late => part(range, portion),
    }
}

fn part(range: DateRange, portion: Portion) -> Option<DateRange> {
    if let Some(date @ PartialDate { month: Some(month), day: None, .. }) = range.single() {
        let (first, last) = match portion {
            Portion::Early => (1, 10),
            Portion::Mid => (10, 20),
            _ => (21, days_in(date.year, month)),
        };
        let day = |day| PartialDate { day: Some(day), ..date };
        return Some(DateRange::between(day(first), day(last)));
    }
    let (start, end) = (range.start()?, range.end()?);
    if let (Some(first), Some(last), true) = (start.year, end.year, start.month.is_none()) {
        return Some(part_of_years(first, last, portion));
    }
    let (first, last) = (first_day(start)?, last_day(end)?);
    let n_days = (last - first).whole_days() + 1;
    let days = |from, to| Some(cycles::days(plus_days(first, from)?, plus_days(first, to)?));
    match (portion, n_days) {
        (Portion::Early, 7) => days(0, 2),
        (Portion::Mid, 7) => days(1, 4),
        (_, 7) => days(3, 6),
        (Portion::Early, _) => days(0, n_days / 3),
        (Portion::Mid, _) => days(n_days / 3, 2 * n_days / 3),
        _ => days(2 * n_days / 3, n_days - 1),
    }
}

/// A third of a year in months, of several years in years.
fn part_of_years(first: i32, last: i32, portion: Portion) -> DateRange {
    let month = |month| PartialDate { year: Some(first), month: Some(month), day: None };
    let n_years = last - first + 1;
    let years =
        |from, to| DateRange::between(resolve::year(first + from), resolve::year(first + to));
    match (portion, n_years) {
        (Portion::Early, 1) => DateRange::between(month(1), month(4)),
        (Portion::Mid, 1) => DateRange::between(month(5), month(8)),
        (_, 1) => DateRange::between(month(9), month(12)),
        (Portion::Early, _) => years(0, n_years / 3),
        (Portion::Mid, _) => years(n_years / 3, 2 * n_years / 3),
        _ => years(2 * n_years / 3, n_years - 1),
    }
}
