//! Days, months, years and periods: `19 giugno 2024`, `lo scorso novembre`, `tra martedì e mercoledì`,
//! `the end of next week`, `dal 2019`.
//!
//! A date may be made of others, in four storeys: [`base_at`] reads what stands for itself,
//! [`period_at`] adds parts by their number ("the first week of May"), [`simple_at`] parts in words
//! ("the end of") and what counts from another day, and [`whole_at`] joins two of them or leaves one
//! end open. Each looks only at those below it, so a rule looks ahead a few words and no further.

mod amounts;
mod cycles;
mod days;
mod decades;
mod feasts;
mod listed;
mod nth;
mod numeric;
mod open;
mod ordinal;
mod plans;
mod pointed;
mod portions;
mod quarters;
mod ranges;
mod resolve;
mod said;
mod seasons;
mod weekdays;
mod years;

pub(super) use resolve::Direction;
pub(super) use years::year_at;

use super::cursor::{Ctx, Tok};
use super::digits::is_plain;
use super::scan::plain_number_at;
use super::terms::Term;
use super::times::opened_time_at;
use super::unit_at::unit_at;
use super::{Aside, Found, Seen, Step, day_parts, holidays};
use crate::engine::model::{FigureKind, NoteReason};
use crate::engine::quantity::{DateRange, PartialDate, Value};
use crate::engine::text::TokenKind;
use days::{day_at, month_at, written_day_at};
use said::{Phrase, Said};

/// How many words before a date may belong to it.
const MAX_LEADS: usize = 4;

/// Reads a date that starts at `idx`.
pub(super) fn date_at(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<Step> {
    if may_start(ctx, idx)
        && let Some(step) = impossible_at(ctx, idx).or_else(|| {
            let phrase = listed::listed_day_at(ctx, idx, seen)?;
            Some(step(ctx, idx, idx, &phrase))
        })
    {
        return Some(step);
    }
    let mut at = idx;
    for _ in 0..=MAX_LEADS {
        // Words before a date are gone through for each of them: what was tried is not tried again.
        if seen.dateless.get() <= at {
            if let Some(mut phrase) = whole_at(ctx, at, seen) {
                phrase = in_year_before(ctx, idx, phrase, seen);
                if phrase.has_day(ctx) {
                    phrase.end = day_parts::after_day(ctx, phrase.end);
                }
                return Some(step(ctx, idx, at, &phrase));
            }
            seen.dateless.set(at + 1);
        }
        at = ctx.past(at, Term::Lead).filter(|_| ctx.kind(at) != Some(TokenKind::Mark))?;
    }
    None
}

/// Gives a date the year that it is told of: "un anno fa, quando il 20 settembre".
fn in_year_before(ctx: &Ctx<'_>, start: usize, phrase: Phrase, seen: &Seen) -> Phrase {
    let told = start.checked_sub(1).filter(|&when| ctx.is(when, ctx.words.calendar.when));
    let year = seen.year.filter(|&(_, end)| {
        told.is_some_and(|when| end == when || end + 1 == when && ctx.word(end) == ",")
    });
    match (phrase.said, year) {
        (Said::Written(date @ PartialDate { year: None, .. }), Some((year, _))) => {
            let of = date
                .month
                .zip(date.day)
                .is_none_or(|(month, day)| resolve::is_day(Some(year), month, day));
            let date = PartialDate { year: Some(year), ..date };
            if of { Phrase { said: Said::Written(date), ..phrase } } else { phrase }
        }
        _ => phrase,
    }
}

/// Whether a date with a month or a year starts here.
pub(super) fn starts_date(ctx: &Ctx<'_>, at: usize) -> bool {
    written_day_at(ctx, at).is_some()
        || month_at(ctx, at).is_some()
        || years::year_at(ctx, at).is_some()
}

/// Whether a date that is no longer than a day starts here.
pub(super) fn is_day_at(ctx: &Ctx<'_>, at: usize) -> bool {
    may_start(ctx, at)
        && base_at(ctx, at, &Seen::default()).is_some_and(|phrase| phrase.has_day(ctx))
}

/// A quick look at the first word of what is no range, which most words of a text do not pass. Every
/// rule of dates asks, so the answer is kept.
fn may_start(ctx: &Ctx<'_>, at: usize) -> bool {
    let Some(tok) = ctx.toks.get(at) else { return false };
    let known = tok.may_date.get().unwrap_or_else(|| names_date(ctx, at, tok));
    tok.may_date.set(Some(known));
    known
}

fn names_date(ctx: &Ctx<'_>, at: usize, tok: &Tok<'_>) -> bool {
    match tok.kind {
        TokenKind::Number => true,
        TokenKind::Mark => tok.word == "'",
        TokenKind::Word => {
            ctx.terms(at).iter().any(|(_, term)| term.names())
                || holidays::may_start(ctx, at)
                || tok.capital && ordinal::roman_at(ctx, at).is_some()
                || ordinal::nth_at(ctx, at).is_some()
                || ctx.is(at, ctx.words.numerals.ones)
                || ctx.is(at, ctx.words.numerals.halves)
                || tok.numeral.is_some()
        }
    }
}

/// Any date.
fn whole_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let opens = ctx.terms(at).iter().any(|(_, term)| term.opens());
    let simple = simple_at(ctx, at, seen);
    if !opens && simple.is_none() && !may_start(ctx, at) {
        return None;
    }
    ranges::range_at(ctx, at, seen, simple)
        .or_else(|| open::open_at(ctx, at, seen, simple))
        .or(simple)
        .or_else(|| bare_year_at(ctx, at, false))
        .or_else(|| listed_year_at(ctx, at, seen))
        .or_else(|| listed::next_day_at(ctx, at, seen))
        .or_else(|| lone_day_at(ctx, at, false))
}

/// A date or period that is not joined with another.
fn simple_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    if !may_start(ctx, at) {
        return None;
    }
    longest([
        period_at(ctx, at, seen),
        portions::portion_at(ctx, at, seen),
        amounts::counted_at(ctx, at, seen),
    ])
}

/// A date or a numbered part of a period.
fn period_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let numbered = nth::nth_cycle_at(ctx, at, seen).or_else(|| nth::week_at(ctx, at, seen));
    let day = numbered.as_ref().and_then(|week| weekdays::day_of_week(ctx, week));
    longest([base_at(ctx, at, seen), numbered, day])
}

/// What stands for itself.
fn base_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    if !may_start(ctx, at) {
        return None;
    }
    let written = |found: Option<(PartialDate, usize)>| {
        found.map(|(date, end)| Phrase::new(Said::Written(date), end))
    };
    let numeric = numeric::numeric_at(ctx, at)
        .and_then(|numeric| Some(Phrase::new(Said::Written(numeric.date?), numeric.end)));
    longest([
        pointed::pointed_date_at(ctx, at),
        written(written_day_at(ctx, at)),
        month_at(ctx, at).map(|(date, end)| {
            // "Si voterà a novembre"
            let ahead = date.year.is_none() && weekdays::tells_of_future(ctx, at);
            let direction = if ahead { Direction::Future } else { Direction::Nearest };
            Phrase { direction, ..Phrase::new(Said::Written(date), end) }
        }),
        numeric,
        day_of_pointed_month_at(ctx, at, seen),
        relative_day_at(ctx, at),
        feasts::feast_at(ctx, at),
        weekdays::weekday_at(ctx, at, seen),
        weekdays::day_of_week_at(ctx, at, seen),
        weekdays::weekend_at(ctx, at),
        pointed::pointed_at(ctx, at, seen),
        seasons::season_at(ctx, at),
        quarters::marked_at(ctx, at),
        decades::decade_at(ctx, at),
        decades::century_at(ctx, at),
        years::named_year_at(ctx, at)
            .map(|(year, end)| Phrase::new(Said::Written(resolve::year(year)), end)),
    ])
}

/// A day that others may be counted from: "from tomorrow", "after the 5th of May".
fn anchor_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let now = ctx
        .past(at, Term::Now)
        .map(|end| Phrase::placed(ctx.published.map(|today| DateRange::of(today.into())), end));
    let phrase = longest([now, base_at(ctx, at, &Seen::default())])?;
    let is_day = phrase.place(ctx).is_none_or(|range| cycles::exact_day(range).is_some());
    is_day.then_some(phrase)
}

/// The one that ends last; of two, the first.
fn longest<const N: usize>(phrases: [Option<Phrase>; N]) -> Option<Phrase> {
    phrases.into_iter().flatten().reduce(
        |best, other| {
            if best.end < other.end { other } else { best }
        },
    )
}

/// `ieri`, `the day after tomorrow`.
fn relative_day_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let (days, end) = ctx.term(at, |term| match term {
        Term::Day(days) => Some(days),
        _ => None,
    })?;
    if ctx.any_phrase_before(end, ctx.words.calendar.never_days, 0).is_some() {
        return None;
    }
    let day = ctx.published.and_then(|today| resolve::plus_days(today, days));
    Some(Phrase::placed(day.map(|day| DateRange::of(day.into())), end))
}

/// `il 20 del prossimo mese`, `the 31st of this month`.
fn day_of_pointed_month_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    use super::terms::Cycle;
    let day = day_at(ctx, at)?;
    let of_day = if day.ordinal { ctx.skip(day.end, Term::Cycle(Cycle::Day)) } else { day.end };
    let start = ctx.skip(ctx.past_link(of_day)?, Term::The);
    let month = Cycle::Months(1);
    let month = pointed::pointed_cycle_at(ctx, start, month, seen).or_else(|| {
        let end = ctx.past(start, Term::Cycle(month)).filter(|_| day.ordinal || day.digits)?;
        let this = ctx.published.and_then(|today| cycles::around(today, month, 0));
        (!ctx.has_content(end)).then(|| Phrase::placed(this, end))
    })?;
    let range = month.place(ctx).and_then(DateRange::single).and_then(|month| {
        let of = resolve::is_day(month.year, month.month?, day.value);
        of.then(|| DateRange::of(PartialDate { day: Some(day.value), ..month }))
    });
    Some(Phrase::placed(range, month.end))
}

/// A year that only the word before it tells from a number; `led` if that is known.
fn bare_year_at(ctx: &Ctx<'_>, at: usize, led: bool) -> Option<Phrase> {
    let old = || years::old_year_at(ctx, at).filter(|_| ctx.after_term(at, Term::In));
    let (year, end) = years::year_or_words_at(ctx, at).or_else(old)?;
    // "Rivolgersi al 1522"
    if super::identifiers::is_called(ctx, at) {
        return None;
    }
    let bracketed =
        at.checked_sub(1).is_some_and(|before| ctx.word(before) == "(") && ctx.word(end) == ")";
    let led = led || ctx.after_term(at, Term::YearLead);
    let scaled = plain_number_at(ctx, at).is_some_and(|num| num.scaled() && is_plain(ctx.word(at)));
    // In English a count of thousands may go without its comma: "of 2000 people".
    let counts = ctx.words.calendar.month_first && year % 100 == 0 && ctx.has_content(end)
        || !ctx.after_term(at, Term::In) && years::counts_thousands(ctx, at, end);
    // "From two thousand to three thousand people"
    let joined = year % 100 == 0
        && ctx.after_term(at, Term::From)
        && ctx.past(end, Term::To).is_some_and(|at| plain_number_at(ctx, at).is_some());
    // "A 2019 study": after an article, digits that count nothing.
    let article = at.checked_sub(1).is_some_and(|at| ctx.is(at, ctx.words.numerals.ones));
    let dated = article
        && ctx.words.calendar.month_first
        && (1_900..2_100).contains(&year)
        && is_plain(ctx.word(at))
        && ctx.has_content(end)
        && !ctx.is_plural(end);
    ((led && !counts && !joined || bracketed || dated) && !scaled)
        .then(|| Phrase::new(Said::Written(resolve::year(year)), end))
}

/// `nel 2022, 2023 e 2024`: years that follow another.
fn listed_year_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let (year, end) = years::year_at(ctx, at)?;
    let joined = at.checked_sub(1).is_some_and(|before| {
        seen.year.is_some_and(|(_, end)| end == before)
            && (matches!(ctx.word(before), "," | "-") || ctx.is(before, ctx.words.numerals.and))
    });
    let scaled = plain_number_at(ctx, at).is_some_and(|num| num.scaled());
    (joined && !scaled).then(|| Phrase::new(Said::Written(resolve::year(year)), end))
}

/// `il 15`, `on the 27th`: the day of a month that is not named, where nothing follows that it may
/// count. `sure` if words before make a date of it.
fn lone_day_at(ctx: &Ctx<'_>, at: usize, sure: bool) -> Option<Phrase> {
    let day = day_at(ctx, at)?;
    // "È il terzo" is a place in an order, "on the third" a day.
    if day.ordinal && !day.digits && !sure && !ctx.words.calendar.ordinal_days {
        return None;
    }
    let led = sure || ctx.after_term(at, Term::DayLead);
    // "The 21st at 6pm"
    let led = led
        || day.ordinal && ctx.after_term(at, Term::The) && opened_time_at(ctx, day.end).is_some();
    let closed = match ctx.kind(day.end) {
        None => true,
        Some(TokenKind::Mark) if day.digits => {
            matches!(ctx.word(day.end), "." | "," | ";" | "!" | "?" | ")" | "\n" | "-")
                && (ctx.word(day.end) != "-" || ctx.spaced(day.end))
        }
        Some(TokenKind::Mark) => matches!(ctx.word(day.end), "." | "!" | "?" | "\n"),
        _ => sure || opened_time_at(ctx, day.end).is_some(),
    };
    let known = ctx.published.is_some();
    (led && closed && known && unit_at(ctx, day.end).is_none() && !listed::has_others(ctx, day))
        .then(|| Phrase::new(Said::DayOfMonth(day.value), day.end))
}

/// The figure that a phrase makes, or what is noted where it has no place in time.
fn step(ctx: &Ctx<'_>, start: usize, core: usize, phrase: &Phrase) -> Step {
    let Some(range) = phrase.place(ctx) else {
        return match ctx.published {
            Some(_) => Step::Nothing(phrase.end),
            None => Step::Note(NoteReason::NoPublicationDay, phrase.end),
        };
    };
    let exact = range.end().or(range.start()).is_some_and(|date| date.day.is_some());
    let counted = matches!(phrase.said, Said::Placed(_) | Said::Weekday(_));
    let found = Found {
        start,
        end: phrase.end,
        core: (core, phrase.end),
        value: Value::Date(range),
        kind: FigureKind::Date,
        written: !counted || exact && range.single().is_some(),
    };
    let ambiguous = numeric::numeric_at(ctx, core).is_some_and(|numeric| numeric.ambiguous);
    Step::Date(
        found,
        Aside {
            named: phrase.named.filter(|named| *named != range),
            note: ambiguous.then_some(NoteReason::AmbiguousDate),
        },
    )
}

/// A day that the calendar does not have: `29/2/2019`, `feb 30 2019`.
fn impossible_at(ctx: &Ctx<'_>, at: usize) -> Option<Step> {
    let numeric = numeric::numeric_at(ctx, at).filter(|numeric| numeric.date.is_none());
    let end = numeric.map(|numeric| numeric.end).or_else(|| days::impossible_at(ctx, at))?;
    Some(Step::Note(NoteReason::NoSuchDay, end))
}
