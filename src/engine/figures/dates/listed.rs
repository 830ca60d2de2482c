//! Days that share a month: `il 12, il 13 e il 14 giugno 2024`, `June 12, 13 and 14, 2024`.

use super::days::{Day, day_and_month_at, day_at, month_name};
use super::resolve::{self, Direction};
use super::said::{Phrase, Said};
use super::years::{is_measured, year_after, year_at};
use crate::engine::figures::Seen;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::prefix::money_before;
use crate::engine::figures::terms::{Cycle, Term};
use crate::engine::quantity::PartialDate;
use crate::engine::text::TokenKind;

/// How many days a list may have. Each looks for its month no further ahead.
const MAX_DAYS: usize = 12;

/// What follows a day in a list of numbers.
#[derive(Clone, Copy, Debug)]
struct Others {
    /// The first day that is said with its month: the last of the list.
    date: Option<PartialDate>,
    /// Past the last number.
    end: usize,
    count: usize,
    /// Whether each is a day, and later than the one before.
    grows: bool,
    /// Whether an article or the like stands before one of them.
    articled: bool,
    /// Whether "and" stands before the last of them.
    concluded: bool,
}

/// The index past what joins two days, and whether that says "and": `,`, `e`, `&`, `, and`.
fn past_joiner(ctx: &Ctx<'_>, at: usize) -> Option<(usize, bool)> {
    let comma = at + usize::from(ctx.word(at) == ",");
    let concludes = ctx.is(comma, ctx.words.numerals.and) || ctx.word(comma) == "&";
    let end = comma + usize::from(concludes);
    (at < end).then_some((end, concludes))
}

/// The index past words that may stand before each day: `on the`, `del`.
fn past_article(ctx: &Ctx<'_>, at: usize) -> usize {
    if ctx.kind(at) == Some(TokenKind::Number) {
        return at;
    }
    ctx.skip(ctx.skip(at, Term::Lead), Term::The)
}

fn others_after(ctx: &Ctx<'_>, first: Day) -> Option<Others> {
    let mut others = Others {
        date: None,
        end: first.end,
        count: 0,
        grows: true,
        articled: false,
        concluded: false,
    };
    let mut last = first.value;
    while others.count < MAX_DAYS - 1 {
        let Some((joined, concluded)) = past_joiner(ctx, others.end) else { break };
        let start = past_article(ctx, joined);
        let day = day_at(ctx, start);
        // "June 12 and 14, 2024"; a number that is no day goes on with the list, of something else.
        let number = ctx.kind(start) == Some(TokenKind::Number) && year_at(ctx, start).is_none();
        if day.is_none() && !number {
            break;
        }
        others.grows &= day.is_some_and(|day| last < day.value);
        others.articled |= start != joined;
        others.concluded = concluded;
        others.count += 1;
        others.end = day.map_or(start + 1, |day| day.end);
        others.date = day.and_then(|_| Some(day_and_month_at(ctx, start)?.0));
        if others.date.is_some() {
            break;
        }
        last = day.map_or(last, |day| day.value);
    }
    (0 < others.count).then_some(others)
}

/// Whether a day stands next in a list to the last date that was found.
fn follows(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> bool {
    let joined = seen.day_end.and_then(|end| past_joiner(ctx, end));
    joined.is_some_and(|(joined, _)| joined == at || past_article(ctx, joined) == at)
}

/// The days before the last in `il 3 e il 5 maggio`, `nei giorni 12, 13 e 14 giugno`.
pub(super) fn listed_day_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    let day = day_at(ctx, at)?;
    let others = others_after(ctx, day)?;
    let date = others.date.filter(|_| others.grows)?;
    // "$12, 13 and 14 June"
    if day.digits && money_before(ctx, at, false, 0).is_some() {
        return None;
    }
    let led = [Term::The, Term::Lead, Term::Cycles(Cycle::Day)]
        .into_iter()
        .any(|term| ctx.after_term(at, term));
    let before = at.checked_sub(1);
    let parted = before.is_some_and(|before| {
        ctx.kind(before) == Some(TokenKind::Mark) || ctx.is(before, ctx.words.numerals.and)
    });
    // "Ne presero 3, 5 e il 7 maggio partirono": only the last has an article.
    let alike = !others.articled && (parted || 1 < others.count);
    if !led && !alike && !follows(ctx, at, seen) {
        return None;
    }
    let date = resolve::with_year(date, ctx.published, Direction::Nearest);
    Some(Phrase::new(Said::Written(PartialDate { day: Some(day.value), ..date }), day.end))
}

/// `July 19 and 26`: a later day of the month before it, where nothing follows that it may count.
pub(super) fn next_day_at(ctx: &Ctx<'_>, at: usize, seen: &Seen) -> Option<Phrase> {
    if !ctx.words.calendar.month_first || !follows(ctx, at, seen) {
        return None;
    }
    let joiner = seen.day_end?;
    let day = day_at(ctx, at).filter(|day| day.digits)?;
    let (date, first) = seen.date.and_then(|date| Some((date, date.day?)))?;
    // The month must be before its day, not the other way round: "19 July and 26 people".
    let last = joiner.checked_sub(1)?;
    if month_name(ctx, last).is_some() {
        return None;
    }
    let others = others_after(ctx, day);
    let (_, and) = past_joiner(ctx, joiner)?;
    let concluded = others.map_or(and, |others| others.concluded);
    let closed = is_closed(ctx, others.map_or(day.end, |others| others.end), concluded);
    let grows = others.is_none_or(|others| others.grows && others.date.is_none());
    let exists = resolve::is_day(date.year, date.month?, day.value);
    if !closed || !grows || !exists || day.value <= first {
        return None;
    }
    let year = year_after(ctx, day.end).filter(|&(year, _)| date.year.is_none_or(|of| of == year));
    let year = year.filter(|_| others.is_none());
    let end = year.map_or(day.end, |(_, end)| end);
    Some(Phrase::new(Said::Written(PartialDate { day: Some(day.value), ..date }), end))
}

/// Whether the last number of a list has nothing after it that it may count.
fn is_closed(ctx: &Ctx<'_>, end: usize, concluded: bool) -> bool {
    match ctx.kind(end) {
        None => true,
        Some(TokenKind::Mark) => !matches!(ctx.word(end), "%" | "-" | "/" | ":" | "°" | "$" | "€"),
        _ if year_after(ctx, end).is_some() => true,
        // "June 12, 13 and 14 in Rome", not "14 in 100", "14 per cento".
        _ => {
            let goes_on = [Term::In, Term::The].into_iter().any(|it| ctx.past(end, it).is_some());
            let share = ctx.any_phrase_at(end, ctx.words.numerals.out_of);
            let share = share.is_some_and(|after| ctx.kind(after) == Some(TokenKind::Number));
            concluded && goes_on && !share && !is_measured(ctx, end.saturating_sub(1))
        }
    }
}

/// The year that stands behind the last day of a list, for its first: `June 12, 13 and 14, 2024`.
pub(super) fn shared_year(ctx: &Ctx<'_>, first: Day) -> Option<i32> {
    let others = others_after(ctx, first)?;
    let fits = others.grows && others.date.is_none() && (others.concluded || 1 < others.count);
    year_after(ctx, others.end).filter(|_| fits).map(|(year, _)| year)
}

/// Whether a day has its month, or what it counts, from those that follow: `il 12, 13 e 14 giugno`,
/// `il 12, il 13 e il 14 per cento`.
pub(super) fn has_others(ctx: &Ctx<'_>, first: Day) -> bool {
    others_after(ctx, first).is_some_and(|others| {
        // "Arriva il 15, il 16 giugno riparte."
        let clause = others.articled && !others.concluded && others.count == 1;
        match others.date {
            Some(_) => !clause,
            // Of a list that is too long, the month is not known.
            None if others.count == MAX_DAYS - 1 => true,
            None => others.concluded && !is_closed(ctx, others.end, true),
        }
    })
}
