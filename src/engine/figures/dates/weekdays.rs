//! Days of the week: `martedì scorso`, `venerdì 15 gennaio`, `Friday next week`, `il primo lunedì di
//! marzo`.

use super::amounts;
use super::cycles::{self, Nth};
use super::days::{Name, day_at, past_stop, written_day_at};
use super::numeric::numeric_at;
use super::pointed::{pointed_cycle_at, pointer_at};
use super::resolve::{self, Direction};
use super::said::{Phrase, Said};
use crate::engine::figures::Seen;
use crate::engine::figures::clock::{self, clock_at};
use crate::engine::figures::cursor::{Ctx, REACH};
use crate::engine::figures::holidays;
use crate::engine::figures::terms::{Cycle, Pointer, Term};
use crate::engine::figures::unit_at::unit_at;
use crate::engine::model::Date;
use crate::engine::quantity::{DateRange, PartialDate};
use crate::engine::text::TokenKind;

pub(super) fn weekday_name(ctx: &Ctx<'_>, at: usize) -> Option<Name> {
    let ((value, short), end) = ctx.term(at, |term| match term {
        Term::Weekday(day) => Some((day, false)),
        Term::ShortWeekday(day) => Some((day, true)),
        _ => None,
    })?;
    Some(Name { value, short, end })
}

/// A day of the week with what tells which one.
pub(super) fn weekday_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let (pointer, start) = pointer_at(ctx, at).map_or((None, at), |(it, end)| (Some(it), end));
    let name = weekday_name(ctx, start)?;
    let after = past_stop(ctx, name);
    if let Some(found) = dated(ctx, name, after) {
        return Some(found);
    }
    let is_pointed = pointer.is_some() || pointer_at(ctx, name.end).is_some();
    if !is_name_of_day(ctx, name, start, is_pointed) {
        return None;
    }
    if pointer.is_none()
        && let Some((week, end)) = week_after(ctx, after, seen)
    {
        let day = week.and_then(|week| cycles::weekday_of(week, name.value, Nth::First(1)));
        return Some(Phrase::placed(day.map(|day| DateRange::of(day.into())), end));
    }
    if pointer.is_none()
        && let Some((week, end)) =
            amounts::week_off(ctx, after + usize::from(ctx.word(after) == ","))
    {
        let day = week.and_then(|week| cycles::weekday_of(week, name.value, Nth::First(1)));
        return Some(Phrase::placed(day.map(|day| DateRange::of(day.into())), end));
    }
    if pointer.is_none()
        && let Some(found) = beside_date(ctx, name, after)
    {
        return Some(found);
    }
    let (pointer, end) = match pointer {
        None => pointer_at(ctx, name.end).map_or((None, name.end), |(it, end)| (Some(it), end)),
        some => (some, name.end),
    };
    Some(match pointer {
        Some(pointer) => pointed(ctx, name, pointer, end, seen),
        None if ctx.after_term(start, Term::Habit) => Phrase::placed(None, end),
        None => {
            Phrase { direction: tense(ctx, start), ..Phrase::new(Said::Weekday(name.value), end) }
        }
    })
}

/// `the Monday after Easter`, `la domenica prima del 25 aprile`. What happened on "Monday after
/// Sunday's storm" did so on Monday.
fn beside_date(ctx: &Ctx<'_>, name: Name, at: usize) -> Option<Phrase> {
    let joins = [(Term::After, Direction::Future), (Term::Before, Direction::Past)];
    joins.into_iter().find_map(|(term, direction)| {
        let start = ctx.skip(ctx.past(at, term)?, Term::The);
        let feast = || super::feasts::feast_at(ctx, start);
        let written =
            written_day_at(ctx, start).map(|(date, end)| Phrase::new(Said::Written(date), end));
        let date = written.or_else(feast).filter(|date| ctx.word(date.end) != "'s")?;
        let day = date.day(ctx).and_then(|day| resolve::weekday(day, name.value, direction));
        Some(Phrase::placed(day.map(|day| DateRange::of(day.into())), date.end))
    })
}

/// `venerdì 15 gennaio`, `Friday the 15th`, `friday (june 15)`, `sabato 18`.
fn dated(ctx: &Ctx<'_>, name: Name, after: usize) -> Option<Phrase> {
    let opening = matches!(ctx.word(after), "," | "(");
    let next = after + usize::from(opening);
    let articled = ctx.past(next, Term::The);
    let start = articled.unwrap_or(next);
    let close = |end: usize| end + usize::from(ctx.word(after) == "(" && ctx.word(end) == ")");
    if let Some((date, end)) = written_day_at(ctx, start) {
        let date = with_weekday(date, name.value, ctx.published);
        return Some(Phrase::new(Said::Written(date), close(end)));
    }
    if let Some(numeric) = numeric_at(ctx, start) {
        let date = numeric.date.filter(|date| date.day.is_some())?;
        return Some(Phrase::new(Said::Written(date), close(numeric.end)));
    }
    let day = day_at(ctx, start).filter(|_| !opening)?;
    let counts = ctx.has_content(day.end) || unit_at(ctx, day.end).is_some();
    let minutes = clock_at(ctx, start, false).is_some_and(|time| time.form != clock::Form::Hour);
    let clock = minutes
        || matches!(ctx.word(day.end), ":" | "-" | "/")
        || ctx.words.numerals.scales.iter().any(|(scale, _)| *scale == ctx.word(day.end));
    // "Friday second": only with its article.
    let fits = day.digits || articled.is_some() || !day.ordinal;
    (fits && !counts && !clock)
        .then(|| Phrase::new(Said::DayAndWeekday(day.value, name.value), day.end))
}

/// Gives a day the year in which it is such a day of the week, if one of the next ones is.
fn with_weekday(date: PartialDate, weekday: u8, published: Option<Date>) -> PartialDate {
    let (None, Some(published)) = (date.year, published) else { return date };
    let nearest = resolve::with_year(date, Some(published), Direction::Nearest);
    let fits = |date: &PartialDate| {
        resolve::day_of(*date).is_some_and(|day| day.weekday().number_days_from_monday() == weekday)
    };
    let years = [0, -1, 1].map(|shift| nearest.year.and_then(|year: i32| year.checked_add(shift)));
    years.map(|year| PartialDate { year, ..date }).into_iter().find(fits).unwrap_or(date)
}

/// Whether the word is the day, and neither a name nor another word.
fn is_name_of_day(ctx: &Ctx<'_>, name: Name, at: usize, is_pointed: bool) -> bool {
    let calendar = ctx.words.calendar;
    let Some(tok) = ctx.toks.get(at) else { return false };
    if holidays::ends_name(ctx, name.end) {
        return false;
    }
    let led = is_pointed || ctx.after_term(at, Term::On) || ctx.after_term(at, Term::MonthLead);
    let ends = ctx.kind(name.end).is_none_or(|kind| kind == TokenKind::Mark);
    let joined = ctx.past(name.end, Term::To).is_some() || ctx.past(name.end, Term::And).is_some();
    if name.short || calendar.doubtful_weekdays.contains(&&*tok.word) {
        let before = at.checked_sub(1).and_then(|before| ctx.toks.get(before));
        let after_verb = before.is_some_and(|before| {
            before.kind == TokenKind::Word
                && (!before.capital || before.opens)
                && before.terms.clone().is_empty()
        });
        let doubtful = calendar.doubtful_weekdays.contains(&&*tok.word);
        let capital = tok.capital || calendar.capitals;
        let listed = listed_after_day(ctx, at);
        // "Light of the Sun"
        if doubtful && at.checked_sub(1).is_some_and(|at| ctx.past(at, Term::The).is_some()) {
            return false;
        }
        let alone = ends && after_verb && capital && !(doubtful && calendar.capitals);
        return led && (!doubtful || ends || joined) || alone || listed;
    }
    calendar.capitals || !tok.capital || tok.opens || is_pointed
}

/// "Mon or Tue"
fn listed_after_day(ctx: &Ctx<'_>, at: usize) -> bool {
    let precision = ctx.words.precision;
    let joined = |at: &usize| ctx.is(*at, precision.or) || ctx.is(*at, ctx.words.numerals.and);
    let other = at.checked_sub(1).filter(joined).and_then(|joint| joint.checked_sub(1));
    other.is_some_and(|other| weekday_name(ctx, other).is_some())
}

/// "Last Tuesday", "lunedì prossimo", "questo venerdì".
fn pointed(ctx: &Ctx<'_>, name: Name, pointer: Pointer, end: usize, seen: &Seen) -> Phrase {
    let weekday = name.value;
    let near = |direction| Phrase { direction, ..Phrase::new(Said::Weekday(weekday), end) };
    let anchored = |direction| {
        let day = seen.date.and_then(resolve::day_of);
        let day = day.and_then(|day| resolve::weekday(day, weekday, direction));
        day.map(|day| Phrase::placed(Some(DateRange::of(day.into())), end))
    };
    match pointer {
        Pointer::Last | Pointer::Final | Pointer::BeforeLast => near(Direction::Past),
        Pointer::Next | Pointer::AfterNext => near(Direction::Future),
        Pointer::Following => anchored(Direction::Future).unwrap_or(near(Direction::Future)),
        Pointer::Preceding => anchored(Direction::Past).unwrap_or(near(Direction::Past)),
        Pointer::This => {
            let week = ctx.published.and_then(|day| cycles::around(day, Cycle::Week, 0));
            let day = week.and_then(|week| cycles::weekday_of(week, weekday, Nth::First(1)));
            Phrase::placed(day.map(|day| DateRange::of(day.into())), end)
        }
    }
}

/// The week after a day of the week: `Friday next week`, `martedì della settimana scorsa`.
fn week_after(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<(Option<DateRange>, usize)> {
    let linked = ctx.skip(ctx.skip(at, Term::Of), Term::The);
    let week = pointed_cycle_at(ctx, linked, Cycle::Week, seen)?;
    Some((week.place(ctx), week.end))
}

/// A week with a day of it: `la prossima settimana, di venerdì`, `next week on Tuesday`.
pub(super) fn day_of_week_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let week = pointed_cycle_at(ctx, at, Cycle::Week, seen)?;
    day_of_week(ctx, &week)
}

/// The day that is said after a week.
pub(super) fn day_of_week(ctx: &Ctx<'_>, week: &Phrase) -> Option<Phrase> {
    let mark = week.end + usize::from(matches!(ctx.word(week.end), "," | "-" | "."));
    let name = weekday_name(ctx, ctx.skip(mark, Term::On))?;
    let range = week.place(ctx);
    let day = range.and_then(|week| cycles::weekday_of(week, name.value, Nth::First(1)));
    Some(Phrase::placed(day.map(|day| DateRange::of(day.into())), name.end))
}

/// `nel fine settimana`, `over the weekend`: the one that is coming, if a verb tells of it; from
/// Monday to Thursday else the one before.
pub(super) fn weekend_at(ctx: &Ctx<'_>, at: usize) -> Option<Phrase> {
    let end = ctx.past(at, Term::Cycle(Cycle::Weekend))?;
    let led = ctx.after_term(at, Term::The) || ctx.after_term(at, Term::Lead);
    let any = ctx.after_term(at, Term::Habit) && !ctx.after_term(at, Term::The);
    let goes_on = ctx.has_content(end) || ctx.past(end, Term::Of).is_some();
    if !led || any || goes_on {
        return None;
    }
    let range = ctx.published.and_then(|today| {
        let early = today.weekday().number_days_from_monday() < 4;
        let shift = if early && !tells_of_future(ctx, at) { -1 } else { 0 };
        cycles::around(today, Cycle::Weekend, shift)
    });
    Some(Phrase::placed(range, end))
}

/// Which way a day lies, by a verb near before that tells of what is to come.
pub(super) fn tense(ctx: &Ctx<'_>, at: usize) -> Direction {
    // "Fissata per lunedì"
    if tells_of_future(ctx, at) || ctx.after_term(at, Term::Lasting) {
        Direction::Future
    } else {
        Direction::Nearest
    }
}

pub(super) fn tells_of_future(ctx: &Ctx<'_>, at: usize) -> bool {
    let calendar = ctx.words.calendar;
    (at.saturating_sub(REACH)..at).rev().take_while(|&at| ctx.word(at) != "\n").any(|at| {
        let word = ctx.word(at);
        calendar.future_words.contains(&word)
            || calendar.future_endings.iter().any(|ending| word.ends_with(ending))
    })
}
