//! Times of the day: `alle 3.36`, `alle 21 e 45`, `dalle 14 alle 16`.

use super::Found;
use super::cursor::Ctx;
use super::digits::is_plain;
use super::measure::unit_at;
use super::scan::{Form, plain_number_at};
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Clock, TimeRange, Value};
use crate::engine::text::TokenKind;

/// Reads a time that starts at `idx`.
pub(super) fn time_at(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Found> {
    let words = ctx.words.clock;
    if !matches!(ctx.kind(idx)?, TokenKind::Number | TokenKind::Word) {
        return None;
    }
    let (clock, end, sure) = clock_at(ctx, idx)?;
    let one = ctx.is(idx, ctx.words.numerals.ones);
    let opens = if one { words.at_one } else { words.at };
    let at = ctx.any_phrase_before(idx, opens, floor);
    let weakly_at = || ctx.any_phrase_before(idx, words.at_with_minutes, floor);
    let start = match (sure, at) {
        (Sure::Colon, at) => at.or_else(weakly_at).unwrap_or(idx),
        (Sure::Minutes, at) => at.or_else(weakly_at)?,
        (Sure::Part | Sure::Hour, at) => at?,
    };
    let (last, end) = match ctx.any_phrase_at(end, words.until) {
        // "Dalle 5 alle 6 ore" is how long, and no time of the day.
        Some(next) if plain_number_at(ctx, next).is_some() => {
            let (last, end, _) = clock_at(ctx, next)?;
            if !ends_here(ctx, end) {
                return None;
            }
            (last, end)
        }
        _ => (clock, end),
    };
    if sure == Sure::Hour && !(ends_here(ctx, end) && !(one && ctx.is(end, words.and))) {
        return None;
    }
    Some(Found {
        start,
        end,
        core: (idx, end),
        value: Value::Time(TimeRange::between(clock, last)),
        kind: FigureKind::Time,
        written: false,
    })
}

/// How sure the form alone makes of a time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sure {
    /// `18:30`
    Colon,
    /// `18.30`
    Minutes,
    /// An hour with the part of the day.
    Part,
    /// An hour alone, or with minutes in words.
    Hour,
}

/// An hour before a noun counts the noun: "alle tre donne".
fn ends_here(ctx: &Ctx<'_>, end: usize) -> bool {
    let more_digits = matches!(ctx.word(end), "-" | "/" | "°" | "$" | "€")
        || ctx.kind(end) == Some(TokenKind::Number);
    !ctx.has_content(end) && !more_digits && unit_at(ctx, end).is_none()
}

fn clock_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Clock, usize, Sure)> {
    let words = ctx.words.clock;
    let word = ctx.word(idx);
    if ctx.kind(idx)? == TokenKind::Number {
        let colon = ctx.word(idx + 1) == ":" && !ctx.spaced(idx + 1) && !ctx.spaced(idx + 2);
        if colon && !matches!(ctx.word(idx + 3), ":" | "-") {
            return Some((clock(word, ctx.word(idx + 2))?, idx + 3, Sure::Colon));
        }
        if let Some((hour, minute)) = word.split_once(['.', ',']) {
            let clock = clock(hour, minute)?;
            return unit_at(ctx, idx + 1).is_none().then_some((clock, idx + 1, Sure::Minutes));
        }
    }
    let num = plain_number_at(ctx, idx)?;
    if !matches!(num.form, Form::Plain | Form::Words | Form::One) || num.scaled() {
        return None;
    }
    let hour = num.whole().filter(|&hour| hour < 25)? % 24;
    let (mut minutes, mut end) = (0, num.end);
    if let Some((more, after)) = ctx.meaning_at(end, words.minutes_more) {
        (minutes, end) = (more, after);
    } else if ctx.is(end, words.and)
        && let Some(more) = plain_number_at(ctx, end + 1)
        && let Some(more_minutes) = more.whole().filter(|&minutes| 0 < minutes && minutes < 60)
        && matches!(more.form, Form::Plain | Form::Words)
        && (ends_here(ctx, more.end) || ctx.is(more.end, words.minute_marks))
    {
        minutes = i32::try_from(more_minutes).ok()?;
        end = more.end + usize::from(ctx.is(more.end, words.minute_marks));
    }
    let mut total = i32::try_from(hour).ok()? * 60 + minutes;
    let before_part = end;
    if let Some(after) = ctx.any_phrase_at(end, words.after_noon) {
        total += if total < 12 * 60 { 12 * 60 } else { 0 };
        end = after;
    } else if let Some(after) = ctx.any_phrase_at(end, words.before_noon) {
        end = after;
    }
    let sure = if end == before_part { Sure::Hour } else { Sure::Part };
    Some((Clock::after_minutes(total), end, sure))
}

/// Hours and two digits of minutes.
fn clock(hour: &str, minute: &str) -> Option<Clock> {
    let fits = hour.len() <= 2 && minute.len() == 2 && is_plain(hour) && is_plain(minute);
    let hour: u8 = hour.parse().ok().filter(|&hour| fits && hour < 24)?;
    let minute: u8 = minute.parse().ok().filter(|&minute| minute < 60)?;
    Some(Clock { hour, minute, second: None })
}
