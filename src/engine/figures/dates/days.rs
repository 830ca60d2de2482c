//! Days and months by their names: `19 giugno 2024`, `June 19th`, `the 15th day of June`.

use super::listed::shared_year;
use super::ordinal::nth_at;
use super::resolve::is_day;
use super::years::{old_year_at, short_year, year_after, year_at};
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::prefix::money_before;
use crate::engine::figures::scan::{Form, plain_number_at};
use crate::engine::figures::terms::{Cycle, Term};
use crate::engine::figures::unit_at::unit_at;
use crate::engine::quantity::PartialDate;
use crate::engine::text::TokenKind;

/// The name of a month or of a day of the week.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub value: u8,
    /// Whether it is cut short: `Gen`.
    pub short: bool,
    /// Past the name. A full stop that cuts it short is not in it.
    pub end: usize,
}

pub(super) fn month_name(ctx: &Ctx<'_>, at: usize) -> Option<Name> {
    let ((value, short), end) = ctx.term(at, |term| match term {
        Term::Month(month) => Some((month, false)),
        Term::ShortMonth(month) => Some((month, true)),
        _ => None,
    })?;
    Some(Name { value, short, end })
}

/// The index past the full stop of a name that is cut short, where something glued or a number
/// follows.
pub(super) fn past_stop(ctx: &Ctx<'_>, name: Name) -> usize {
    let stop = ctx.word(name.end) == "." && !ctx.spaced(name.end);
    name.end + usize::from(stop && ctx.word(name.end + 1) != "\n")
}

/// The number of a day, as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    pub value: u8,
    pub end: usize,
    /// Whether it is an ordinal: `15th`, `primo`.
    pub ordinal: bool,
    pub digits: bool,
}

/// The day of a month: digits, a word, an ordinal.
pub(super) fn day_at(ctx: &Ctx<'_>, at: usize) -> Option<Day> {
    let day = |value: u32, end, ordinal, digits| {
        let value = u8::try_from(value).ok().filter(|day| (1..=31).contains(day))?;
        Some(Day { value, end, ordinal, digits })
    };
    let digits = ctx.kind(at)? == TokenKind::Number;
    // "Ai primi di maggio" is its beginning.
    let portion = |term| matches!(term, Term::Portion(_)).then_some(());
    if let Some((value, end)) = nth_at(ctx, at).filter(|_| ctx.term(at, portion).is_none()) {
        return day(value, end, true, digits);
    }
    match ctx.kind(at)? {
        TokenKind::Number if ctx.word(at).len() <= 2 => {
            day(ctx.word(at).parse().ok()?, at + 1, false, true)
        }
        TokenKind::Word => {
            let num = plain_number_at(ctx, at).filter(|num| num.form == Form::Words)?;
            day(num.whole()?, num.end, false, false)
        }
        _ => None,
    }
}

/// A day with its month, in either order, and the year where it is said.
pub(super) fn written_day_at(ctx: &Ctx<'_>, at: usize) -> Option<(PartialDate, usize)> {
    day_and_month_at(ctx, at)
        .or_else(|| month_and_day_at(ctx, at))
        .or_else(|| year_first_at(ctx, at))
}

/// `19 giugno 2024`, `primo maggio`, `1° maggio`, `19th of June`, `the 15th day of June`.
pub(super) fn day_and_month_at(ctx: &Ctx<'_>, at: usize) -> Option<(PartialDate, usize)> {
    let day = day_at(ctx, at)?;
    // "$ 12 December 27"
    if day.digits && money_before(ctx, at, false, 0).is_some() {
        return None;
    }
    let of_day = if day.ordinal { ctx.skip(day.end, Term::Cycle(Cycle::Day)) } else { day.end };
    let linked = ctx.past(of_day, Term::Of);
    let month = month_name(ctx, linked.unwrap_or(of_day))?;
    let glued = !ctx.spaced(of_day);
    let (year, end) = with_year(ctx, past_stop(ctx, month), month.end);
    // "Il quarto set" is of a match.
    let ordinal = day.ordinal && (day.digits || day.value == 1);
    // "Lun 18 feb"
    let weekday = |term| matches!(term, Term::Weekday(_) | Term::ShortWeekday(_)).then_some(());
    let named = at.checked_sub(1).is_some_and(|before| ctx.term(before, weekday).is_some());
    // "Il 18 feb."
    let ends = ctx.kind(end).is_none_or(|kind| kind == TokenKind::Mark);
    let alone = ctx.is_alone(at, end) || ends && !day.ordinal && ctx.after_term(at, Term::DayLead);
    let clear = ordinal || named || alone || year.is_some() || linked.is_some() || glued;
    let doubtful = is_doubtful(ctx, month, linked.unwrap_or(of_day));
    (is_day(year, month.value, day.value) && (clear || !doubtful))
        .then_some((date(year, month.value, day.value), end))
}

/// `June 19, 2024`, `May twenty-first`, `Settembre, il ventuno, 1973`.
fn month_and_day_at(ctx: &Ctx<'_>, at: usize) -> Option<(PartialDate, usize)> {
    let month = month_name(ctx, at)?;
    let after = past_stop(ctx, month);
    let comma = after + usize::from(ctx.word(after) == ",");
    let articled = ctx.past(comma, Term::The);
    let day = day_at(ctx, articled.unwrap_or(after))?;
    let (year, end) = with_year(ctx, day.end, day.end);
    let first = ctx.words.calendar.month_first || articled.is_some() && comma != after;
    let counts = ctx.has_content(day.end) || unit_at(ctx, day.end).is_some();
    let clear = day.ordinal || year.is_some();
    // "In June 19 people": a count, where "in" stands before. "They march 10 miles."
    let led = ctx.after_term(at, Term::In);
    let is_count = !clear && counts && (led || is_doubtful(ctx, month, at) || !day.digits);
    // Where the day stands first, only an address to a machine has it second.
    let ends = ctx.kind(day.end).is_none_or(|kind| kind == TokenKind::Mark);
    let clock = ctx.word(day.end) == ":";
    let fits = (first || clear || ends) && !is_count && !clock;
    let year = year.or_else(|| shared_year(ctx, day));
    (fits && is_day(year, month.value, day.value))
        .then_some((date(year, month.value, day.value), end))
}

/// `2017 april 5`, `2016 10 16`.
fn year_first_at(ctx: &Ctx<'_>, at: usize) -> Option<(PartialDate, usize)> {
    let (year, after) = year_at(ctx, at).filter(|_| ctx.words.calendar.month_first)?;
    let two = |at: usize| {
        let digits = ctx.word(at);
        digits.parse::<u8>().ok().filter(|_| digits.len() == 2 && ctx.spaced(at))
    };
    if let (Some(month), Some(day)) = (two(after), two(after + 1)) {
        let ends = ctx.kind(after + 2).is_none_or(|kind| kind == TokenKind::Mark);
        return (ends && is_day(Some(year), month, day))
            .then_some((date(Some(year), month, day), after + 2));
    }
    let month = month_name(ctx, after)?;
    let day = day_at(ctx, past_stop(ctx, month)).filter(|day| !ctx.has_content(day.end))?;
    is_day(Some(year), month.value, day.value)
        .then_some((date(Some(year), month.value, day.value), day.end))
}

const fn date(year: Option<i32>, month: u8, day: u8) -> PartialDate {
    PartialDate { year, month: Some(month), day: Some(day) }
}

/// The year after `at`, with the end of the date; `bare` is its end without a year.
fn with_year(ctx: &Ctx<'_>, at: usize, bare: usize) -> (Option<i32>, usize) {
    match year_after(ctx, at).or_else(|| old_year_at(ctx, at)) {
        Some((year, end)) => (Some(year), end),
        None => (None, bare),
    }
}

/// Whether a name is another word too, and written as that word is.
fn is_doubtful(ctx: &Ctx<'_>, name: Name, at: usize) -> bool {
    let capital = ctx.toks.get(at).is_some_and(|tok| tok.capital);
    let doubtful = ctx.words.calendar.doubtful_months.contains(&ctx.word(at));
    doubtful && !capital && name.end == at + 1
}

/// `giugno 2024`, `aprile`, `2015 June`, `il mese di aprile`; only a year or what stands before makes
/// a month of a word that may be a name.
pub(super) fn month_at(ctx: &Ctx<'_>, at: usize) -> Option<(PartialDate, usize)> {
    let date = |year, month| PartialDate { year, month: Some(month), day: None };
    if let Some((year, after)) = year_at(ctx, at) {
        let comma = after + usize::from(ctx.word(after) == ",");
        let month = month_name(ctx, comma).filter(|_| ctx.words.calendar.month_first)?;
        let free = day_at(ctx, month.end).is_none() && year_at(ctx, month.end).is_none();
        return free.then_some((date(Some(year), month.value), month.end));
    }
    let named = ctx.past(at, Term::Cycle(Cycle::Months(1))).and_then(|end| ctx.past(end, Term::Of));
    let start = named.unwrap_or(at);
    let month = month_name(ctx, start)?;
    if let Some((year, end)) = year_after(ctx, past_stop(ctx, month)) {
        return Some((date(Some(year), month.value), end));
    }
    // "Agosto 99": two digits that are no day.
    let digits = ctx.word(month.end);
    let counts = ctx.has_content(month.end + 1) || unit_at(ctx, month.end + 1).is_some();
    if let Some(year) = short_year(digits).filter(|_| "31" < digits && !counts) {
        return Some((date(Some(year), month.value), month.end + 1));
    }
    (named.is_some() || stands_alone(ctx, month, at))
        .then_some((date(None, month.value), month.end))
}

/// Whether a month without day and year is no name and no other word.
fn stands_alone(ctx: &Ctx<'_>, month: Name, at: usize) -> bool {
    let calendar = ctx.words.calendar;
    let Some(tok) = ctx.toks.get(at) else { return false };
    let capital =
        |at: usize| ctx.toks.get(at).is_some_and(|tok| tok.kind == TokenKind::Word && tok.capital);
    let doubtful = calendar.doubtful_months.contains(&&*tok.word);
    // "This may take long": in small letters only a plain preposition makes a month of it.
    if doubtful && calendar.capitals && !tok.capital {
        let leads = [Term::Of, Term::In, Term::Since, Term::Until];
        return leads.into_iter().any(|lead| ctx.after_term(at, lead));
    }
    // "An august gathering"
    if calendar.capitals && !tok.capital && at.checked_sub(1).is_some_and(|at| is_one(ctx, at)) {
        return false;
    }
    let led = ctx.after_term(at, Term::MonthLead) || pointed(ctx, at);
    let name_after = capital(month.end) && month_name(ctx, month.end).is_none();
    let name_before =
        at.checked_sub(1).is_some_and(|before| capital(before) && ctx.terms(before).is_empty());
    if doubtful || month.short {
        let fits = if calendar.capitals { !month.short || led } else { tok.capital };
        return led && fits && (calendar.capitals || !name_after);
    }
    if calendar.capitals {
        return led || !name_after && !name_before;
    }
    !tok.capital || tok.opens || led && !name_after
}

fn is_one(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.is(at, ctx.words.numerals.ones)
}

/// Whether a word before or after points to one of them: `lo scorso novembre`, `novembre scorso`.
pub(super) fn pointed(ctx: &Ctx<'_>, at: usize) -> bool {
    let is_pointer = |at: usize| {
        ctx.term(at, |term| matches!(term, Term::Point(_) | Term::Portion(_)).then_some(()))
            .is_some()
    };
    at.checked_sub(1).is_some_and(is_pointer) || is_pointer(at + 1)
}

/// The index past a day that its month does not have: `31 giugno`, `Feb 30`.
pub(super) fn impossible_at(ctx: &Ctx<'_>, at: usize) -> Option<usize> {
    let (day, month, end) = if let Some(month) = month_name(ctx, at) {
        let day = day_at(ctx, past_stop(ctx, month)).filter(|_| ctx.month_first)?;
        (day, month, day.end)
    } else {
        let day = day_at(ctx, at)?;
        let month = month_name(ctx, day.end)?;
        (day, month, month.end)
    };
    let end = year_after(ctx, end).map_or(end, |(_, end)| end);
    let doubtful = is_doubtful(ctx, month, at) || is_doubtful(ctx, month, day.end);
    (day.digits && !doubtful && !is_day(None, month.value, day.value)).then_some(end)
}
