//! Numbers, quantities and dates as they are written.
//!
//! The tokens are gone through once from left to right. At each, the rules are asked in turn, the
//! narrower before the wider: what recurs, dates, times of the day, what is no quantity, ordinals, quantities.
//! The first that answers takes the tokens it read; none is read twice. A rule looks a few words
//! back and forth and no further, so the whole is linear in the text.

mod terms;
mod words;

mod clock;
mod cursor;
mod digits;
mod style;

mod apart;
mod decimals;
mod fractions;
mod notation;
mod numerals;
mod ones;
mod orders;
mod scale_signs;
mod scales;
mod scan;

mod age_context;
mod ages;
mod bare_ages;
mod bounds;
mod change;
mod combine;
mod compose;
mod dates;
mod day_parts;
mod derivation;
mod derived_units;
mod holidays;
mod identifiers;
mod levels;
mod measure;
mod ordinals;
mod prefix;
mod races;
mod ranges;
mod ranks;
mod recent;
mod recurrences;
mod shares;
mod spans;
mod strokes;
mod times;
mod unit_at;

#[cfg(test)]
mod tests;

pub use terms::{CalendarWords, Cycle, Pointer, Portion, Term};
pub use words::{
    AgeWords, Bound, ChangeWords, ClockWords, DayPart, Feast, FigureWords, Fits, Holiday,
    HolidayWords, Homonym, IdentifierWords, NumberHomonym, NumeralWords, Opener, OpenerOf, Part,
    PrecisionWords, Prefix, RecurrenceWords, ScaleSign, SignAfter, Since, SpanWords, Stands,
    TimeBound, Told, UnitWord, UnitWords, When,
};

use std::cell::Cell;

use super::lang::Pack;
use super::model::{Date, Figure, FigureKind, Note, NoteReason};
use super::quantity::{DateRange, PartialDate, Value};
use super::text::Text;
use cursor::Ctx;

/// Reads every number, quantity and date of a text, in order, none overlapping another.
/// `published` is the day that "yesterday" counts from; without it such words are left out.
#[must_use]
pub fn read(text: &Text<'_>, published: Option<Date>, pack: &Pack) -> (Vec<Figure>, Vec<Note>) {
    walk(&Ctx::new(text, published, pack.figures))
}

fn walk(ctx: &Ctx<'_>) -> (Vec<Figure>, Vec<Note>) {
    let mut figures = Vec::new();
    let mut notes = Vec::new();
    let mut seen = Seen::default();
    let mut idx = 0;
    while idx < ctx.toks.len() {
        let end = match step(ctx, idx, &seen) {
            Some(Step::Figure(found)) => {
                seen.remember(&found);
                let figure = figure(ctx, &found, None);
                if figure.other.is_some() {
                    notes.push(Note { span: figure.core, reason: NoteReason::TwoReadings });
                }
                figures.push(figure);
                found.end
            }
            Some(Step::Date(found, aside)) => {
                seen.remember(&found);
                let figure = figure(ctx, &found, aside.named);
                notes.extend(aside.note.map(|reason| Note { span: figure.core, reason }));
                figures.push(figure);
                found.end
            }
            Some(Step::Note(reason, end)) => {
                notes.push(Note { span: ctx.span(idx, end), reason });
                end
            }
            Some(Step::Nothing(end)) => end,
            None => {
                idx += 1;
                continue;
            }
        };
        idx = end.max(idx + 1);
        seen.floor = idx;
    }
    (figures, notes)
}

fn figure(ctx: &Ctx<'_>, found: &Found, named: Option<DateRange>) -> Figure {
    Figure {
        span: ctx.span(found.start, found.end),
        core: ctx.span(found.core.0, found.core.1),
        value: found.value,
        other: derivation::other_reading(ctx, found),
        derivation: derivation::derivation(ctx, found),
        kind: found.kind,
        change: change::change_of(ctx, found),
        named,
    }
}

/// What the rules found so far that later ones depend on.
#[derive(Clone, Debug, Default)]
struct Seen {
    /// Past the last token that was taken.
    floor: usize,
    /// The last date that others may be counted from.
    date: Option<PartialDate>,
    /// No date starts before this token, except where one was found.
    dateless: Cell<usize>,
    /// The last bare year, or one counted as "a year ago", and past its last token.
    year: Option<(i32, usize)>,
    /// Past the last token of the last date that has a day.
    day_end: Option<usize>,
    /// Past the last token of the last time of the day.
    time_end: Option<usize>,
}

impl Seen {
    fn remember(&mut self, found: &Found) {
        if let Value::Time(_) = found.value {
            self.time_end = Some(found.end);
        }
        let Value::Date(range) = found.value else { return };
        if found.written {
            self.date = range.end().or(range.start());
        }
        let year = range.end().filter(|date| date.month.is_none()).and_then(|date| date.year);
        self.year = year.map(|year| (year, found.end));
        if range.start().is_some_and(|date| date.day.is_some()) {
            self.day_end = Some(found.end);
        }
    }
}

/// A figure, in tokens.
#[derive(Debug)]
struct Found {
    start: usize,
    end: usize,
    core: (usize, usize),
    value: Value,
    kind: FigureKind,
    /// For dates: whether others may be counted from it: "two days later".
    written: bool,
}

/// What a rule says of the tokens from some place on.
#[derive(Debug)]
enum Step {
    Figure(Found),
    Date(Found, Aside),
    Note(NoteReason, usize),
    /// Words of a number or date that has no value here.
    Nothing(usize),
}

/// What is told of a date beside what it means.
#[derive(Debug)]
struct Aside {
    /// The date as named, where the words around say more or less of it.
    named: Option<DateRange>,
    /// What the reader should know of it.
    note: Option<NoteReason>,
}

fn step(ctx: &Ctx<'_>, idx: usize, seen: &Seen) -> Option<Step> {
    identifiers::whole_word_at(ctx, idx)
        .or_else(|| recurrences::recurrence_at(ctx, idx).map(Step::Nothing))
        .or_else(|| dates::date_at(ctx, idx, seen))
        .or_else(|| times::time_at(ctx, idx, seen).map(Step::Figure))
        .or_else(|| spans::span_at(ctx, idx).map(Step::Figure))
        .or_else(|| ages::age_at(ctx, idx, seen.floor).map(Step::Figure))
        .or_else(|| {
            races::race_at(ctx, idx).map(|it| Step::Figure(bounds::bounded(ctx, it, seen.floor)))
        })
        .or_else(|| identifiers::identifier_at(ctx, idx))
        .or_else(|| ranks::rank_at(ctx, idx, seen.floor).map(Step::Figure))
        .or_else(|| combine::quantity_at(ctx, idx, seen))
}
