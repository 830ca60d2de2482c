//! Times of the day: `alle 3.36`, `dalle 14 alle 16`, `after 6 pm`, `between 9:30 and 11 am`.

use super::change::is_change;
use super::clock::{Form, Reading, clock_at, ends_here, is_measured, past_zone};
use super::cursor::{Ctx, REACH};
use super::scan::plain_number_at;
use super::words::{DayPart, Opener, OpenerOf, TimeBound};
use super::{Found, Seen, dates, day_parts};
use crate::engine::model::FigureKind;
use crate::engine::quantity::{TimeRange, Value};

const HALF_A_DAY: i32 = 12 * 60;

/// Reads a time that starts at `idx`, or a range of them.
pub(super) fn time_at(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<Found> {
    let first = clock_at(ctx, idx, false)?;
    let lead = lead_before(ctx, idx, seen.floor);
    let bound = lead.map(|lead| lead.opener.bound);
    let first = if bound == Some(TimeBound::At) { clock_at(ctx, idx, true)? } else { first };
    let start = lead.map_or(idx, |lead| lead.start);
    let last = match last_at(ctx, &first, bound) {
        Last::At(last) => Some(last),
        Last::None if bound == Some(TimeBound::Between) => return None,
        Last::None => None,
        Last::Odd => return None,
    };
    let sight = Sight { lead, start, first, last };
    if !sight.is_time(ctx, seen) {
        return None;
    }
    let (time, end) = sight.value(ctx);
    Some(Found {
        start,
        end,
        core: (idx, last.map_or(first.end, |last| last.end)),
        value: Value::Time(time),
        kind: FigureKind::Time,
        written: false,
    })
}

/// The phrase before a time and where it starts.
#[derive(Clone, Copy)]
struct Lead {
    opener: &'static Opener,
    start: usize,
}

/// The longest phrase that opens a time at `idx`.
fn lead_before(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Lead> {
    let words = ctx.words.clock;
    let lead = |end: usize| {
        let openers: &'static [Opener] = words.openers;
        openers
            .iter()
            .filter_map(|opener| {
                Some(Lead { opener, start: ctx.phrase_before(end, opener.phrase, floor)? })
            })
            .min_by_key(|lead| lead.start)
    };
    let about = words.about.contains(&ctx.before(idx, floor));
    about.then(|| lead(idx - 1)).flatten().or_else(|| lead(idx))
}

/// What the phrase says that opens a time here, if it or the form makes sure of the time, so that a
/// number before it may be its day: "on the 17 from 2pm to 4pm", "il 23/12 dalle 14 alle 16".
pub(super) fn opened_time_at(ctx: &Ctx<'_>, idx: usize) -> Option<TimeBound> {
    let openers = ctx.words.clock.openers.iter();
    let opener = openers
        .filter_map(|opener| Some((opener, ctx.phrase_at(idx, opener.phrase)?)))
        .max_by_key(|&(_, end)| end);
    let (opener, start) = opener?;
    let first = clock_at(ctx, start, opener.bound == TimeBound::At)?;
    let last = match last_at(ctx, &first, Some(opener.bound)) {
        Last::At(last) => Some(last),
        Last::None | Last::Odd => None,
    };
    let hours = opener.of == OpenerOf::Hours && (last.is_some() || first.has_minutes());
    let sure = hours || first.is_sure() || last.is_some_and(|last| last.is_sure());
    sure.then_some(opener.bound)
}

/// What follows a time after a word that joins it to another.
enum Last {
    /// The time it lasts to.
    At(Reading),
    /// No such word.
    None,
    /// Digits that make something else of both: "3:16-18".
    Odd,
}

fn last_at(ctx: &Ctx<'_>, first: &Reading, bound: Option<TimeBound>) -> Last {
    let words = ctx.words.clock;
    let at = past_zone(ctx, first.end);
    let glued = !ctx.spaced(at) && !ctx.spaced(at + 1);
    let hyphen = ctx.word(at) == "-" && (glued || first.is_sure());
    let next = if hyphen {
        Some(at + 1)
    } else if bound == Some(TimeBound::Between) {
        ctx.any_phrase_at(at, words.between_and)
    } else {
        ctx.any_phrase_at(at, words.until)
    };
    let Some(next) = next else { return Last::None };
    let next = if ctx.is(next, words.about) { next + 1 } else { next };
    match clock_at(ctx, next, false) {
        Some(Reading { form: Form::Hour, .. })
            if hyphen && bound.is_none() && first.form == Form::Colon =>
        {
            Last::Odd
        }
        Some(last) if last.form != Form::Hour || ends_here(ctx, last.end) => Last::At(last),
        // "Tra le 9.30 e le 11 pioggia": the minutes tell that both are times.
        Some(last) if first.has_minutes() && !is_measured(ctx, last.end) => Last::At(last),
        Some(_) => Last::Odd,
        None if hyphen && glued => Last::Odd,
        None => Last::None,
    }
}

/// A time with all that may tell that it is one.
struct Sight {
    lead: Option<Lead>,
    start: usize,
    first: Reading,
    last: Option<Reading>,
}

impl Sight {
    fn end(&self) -> usize {
        self.last.map_or(self.first.end, |last| last.end)
    }

    fn is_time(&self, ctx: &Ctx<'_>, seen: &Seen) -> bool {
        let Self { lead, start, first, last } = *self;
        let words = ctx.words.clock;
        let end = self.end();
        let of = lead.map(|lead| lead.opener.of);
        if first.one && (of != Some(OpenerOf::One) || ctx.is(end, words.and)) {
            return false;
        }
        let from_another = || last.is_some() || ends_with_number(ctx, start);
        let ends = ends_here(ctx, end) && !(from_another() && follows_change(ctx, start));
        let sure = first.is_sure() || last.is_some_and(|last| last.is_sure());
        let beside_day = || is_beside_day(ctx, start, end, seen);
        match (of, first.form) {
            (Some(OpenerOf::Any), _) => true,
            (Some(OpenerOf::Named), _) => first.is_sure(),
            (Some(OpenerOf::One), _) => first.is_one() && (sure || ends),
            (None, Form::Named) => {
                let article = ctx.words.precision.articles.contains(&ctx.before(start, 0));
                let capital = ctx.toks.get(start).is_some_and(|tok| tok.capital);
                let alone = !capital && ctx.is_alone(start, end);
                (words.named_alone && ends || alone) && !article
            }
            (_, Form::Seconds) => {
                lead.is_some_and(|lead| lead.opener.bound == TimeBound::At) || beside_day()
            }
            // "On March eighteenth nine thirty"
            (None, Form::Worded) if seen.day_end == Some(start) => ends && first.has_tens(),
            // "22.40 - La corsa è finita": what opens an entry of a live report.
            (None, Form::Decimal) if opens_entry(ctx, start, end) => true,
            (None, form) => sure && (form == Form::Hour || first.is_sure()),
            (Some(OpenerOf::Hours), Form::Hour | Form::Worded) => sure || ends,
            (Some(_), Form::Hour) => {
                let of_day = of == Some(OpenerOf::HoursOfDay);
                let beside = || {
                    day_parts::beside(ctx, start, end).is_some()
                        || of_day && beside_day()
                        || is_same_elsewhere(ctx, start, seen)
                };
                let small = words.counts_to_24 || first.minutes <= HALF_A_DAY;
                sure || small && ends && beside()
            }
            // Where tenths stand after a point, only a day beside it tells a time with one.
            (Some(_), Form::Decimal) if ctx.words.numerals.decimal_mark == '.' => {
                sure || ends && (beside_day() || day_parts::beside(ctx, start, end).is_some())
            }
            (Some(_), Form::Decimal | Form::Run) => true,
            _ => sure || ends,
        }
    }

    /// What it says, and past its last token.
    fn value(&self, ctx: &Ctx<'_>) -> (TimeRange, usize) {
        let Self { lead, start, first, last } = *self;
        let mut end = self.end();
        let part = day_parts::beside(ctx, start, end);
        let placed = |time: Reading| match part {
            // "This morning at 12" is noon.
            Some(part) if !time.settled && part != DayPart::Morning => time.in_part(part),
            _ => time,
        };
        let Some(last) = last else {
            let clock = placed(first).clock();
            let after = ctx.meaning_at(end, ctx.words.clock.open_after);
            let bound = lead.map(|lead| lead.opener.bound);
            end = after.map_or(end, |(_, end)| end);
            return match after.map(|(bound, _)| bound).or(bound) {
                Some(TimeBound::From) => (TimeRange::since(clock), end),
                Some(TimeBound::Until) => (TimeRange::until(clock), end),
                _ => (TimeRange::of(clock), end),
            };
        };
        let (first, last) = halves(placed(first), placed(last), ctx.words.clock.counts_to_24);
        (TimeRange::between(first.clock(), last.clock()), end)
    }
}

/// The ends of a range, each in the half of the day that the other tells: "from 9:30 to 4 pm".
fn halves(first: Reading, last: Reading, counts_to_24: bool) -> (Reading, Reading) {
    let later = Reading { minutes: last.minutes + HALF_A_DAY, ..last };
    match (first.settled, last.part) {
        (false, Some(part)) => {
            let same = first.in_part(part);
            (if same.minutes <= last.minutes { same } else { first }, last)
        }
        _ if last.settled || first.minutes <= last.minutes => (first, last),
        (true, _) => {
            let told = first.part.is_some() || first.form == Form::Named && !counts_to_24;
            let fits = told && first.minutes <= later.minutes;
            (first, if fits { later } else { last })
        }
        (false, None) => (first, if counts_to_24 { last } else { later }),
    }
}

/// Whether digits open a sentence, written as times of the day are, and a dash follows.
fn opens_entry(ctx: &Ctx<'_>, start: usize, end: usize) -> bool {
    let dash = ctx.word(end) == "-" && ctx.spaced(end) && ctx.spaced(end + 1);
    ctx.words.numerals.decimal_mark != '.'
        && ctx.before(start, 0) == "\n"
        && ctx.word(start).len() == "22.40".len()
        && dash
}

/// Whether a day stands right before or right after.
fn is_beside_day(ctx: &Ctx<'_>, start: usize, end: usize, seen: &Seen) -> bool {
    let comma = usize::from(ctx.before(start, 0) == ",");
    let link = usize::from(ctx.is(end, ctx.words.clock.part_links) || ctx.word(end) == ",");
    seen.day_end.is_some_and(|day_end| day_end + comma == start)
        || dates::is_day_at(ctx, end + link)
}

/// Whether the time of another place was told before: "alle 21 locali (le 15 in Italia)".
fn is_same_elsewhere(ctx: &Ctx<'_>, start: usize, seen: &Seen) -> bool {
    matches!(ctx.before(start, 0), "(" | ",")
        && seen.time_end.is_some_and(|end| start <= end + REACH)
}

/// Whether a number stands right before.
fn ends_with_number(ctx: &Ctx<'_>, start: usize) -> bool {
    start.checked_sub(1).is_some_and(|at| plain_number_at(ctx, at).is_some())
}

/// Whether a word of change is near before: "è passato dalle 10 alle 20".
fn follows_change(ctx: &Ctx<'_>, idx: usize) -> bool {
    (idx.saturating_sub(4)..idx).any(|at| is_change(ctx, at))
}
