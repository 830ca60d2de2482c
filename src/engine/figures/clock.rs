//! One time of the day as written, without the words around it: `18.30`, `tre meno un quarto`,
//! `half past seven`, `8:45 pm`.

use super::cursor::Ctx;
use super::day_parts::is_day_word;
use super::digits::is_plain;
use super::scales::scale_after;
use super::scan::{Form as NumForm, plain_number_at};
use super::terms::first_word;
use super::unit_at::unit_at;
use super::words::{DayPart, TimeBound};
use crate::engine::quantity::Clock;
use crate::engine::text::TokenKind;

const HOUR: i32 = 60;
const NOON: i32 = 12 * HOUR;

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An hour alone: `18`, `tre`.
    Hour,
    /// Minutes in words, or after a word: `tre e mezza`, `21 e 45`, `seven thirty`.
    Worded,
    /// `18.30`
    Decimal,
    /// `0630`, `20h30`: a time after a word that opens one.
    Run,
    /// `12:30:45`
    Seconds,
    /// `18:30`
    Colon,
    /// `mezzanotte`
    Named,
    /// With a word that makes a time of it: `7 pm`, `5 o'clock`, `half past two`.
    Marked,
}

/// A time as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// Minutes from midnight.
    pub minutes: i32,
    pub second: Option<u8>,
    pub form: Form,
    /// The part of the day that is said with it.
    pub part: Option<DayPart>,
    /// Whether it is written so that it can only lie in one half of the day.
    pub settled: bool,
    /// Whether the hour is a word that counts one elsewhere.
    pub one: bool,
    /// Past its last token.
    pub end: usize,
}

impl Reading {
    /// Whether its form alone makes a time of it.
    pub fn is_sure(&self) -> bool {
        matches!(self.form, Form::Colon | Form::Named | Form::Marked)
    }

    /// Whether minutes are written with it.
    pub fn has_minutes(&self) -> bool {
        matches!(self.form, Form::Colon | Form::Decimal | Form::Worded)
    }

    /// Whether ten minutes or more are told with the hour.
    pub fn has_tens(&self) -> bool {
        10 <= self.minutes.rem_euclid(HOUR)
    }

    /// Whether it is one o'clock, or past it.
    pub fn is_one(&self) -> bool {
        (HOUR..2 * HOUR).contains(&self.minutes.rem_euclid(NOON))
    }

    pub fn clock(&self) -> Clock {
        Clock { second: self.second, ..Clock::after_minutes(self.minutes) }
    }

    /// The same in a part of the day.
    pub fn in_part(self, part: DayPart) -> Self {
        let minutes = self.minutes;
        let twelve = (NOON..NOON + HOUR).contains(&minutes);
        let turn = match part {
            DayPart::Morning | DayPart::Night if twelve => -NOON,
            DayPart::Afternoon | DayPart::Evening if minutes < NOON => NOON,
            DayPart::Night if (6 * HOUR..NOON).contains(&minutes) => NOON,
            _ => 0,
        };
        Self { minutes: minutes + turn, settled: true, ..self }
    }

    fn with_minutes(self, minutes: i32, end: usize) -> Self {
        Self { minutes: self.minutes + minutes, form: self.form.max_worded(), end, ..self }
    }
}

impl Form {
    fn max_worded(self) -> Self {
        if self == Form::Hour { Form::Worded } else { self }
    }
}

/// Reads a time at `idx`. `led` says whether a word before it opens a time.
pub(super) fn clock_at(ctx: &Ctx<'_>, idx: usize, led: bool) -> Option<Reading> {
    let may_start = match ctx.kind(idx)? {
        TokenKind::Mark => false,
        TokenKind::Number => true,
        TokenKind::Word => {
            let words = ctx.words.clock;
            let starts = |phrase: &str| first_word(phrase) == ctx.word(idx);
            plain_number_at(ctx, idx).is_some()
                || words.named.iter().any(|(name, _)| starts(name))
                || words.parts_of_hour.iter().any(|(part, _)| starts(part))
        }
    };
    if !may_start || is_glued(ctx, idx) {
        return None;
    }
    if let Some(reading) = from_the_hour(ctx, idx, led) {
        return Some(reading);
    }
    let joined = |at: usize| {
        !ctx.spaced(at) && !ctx.spaced(at + 1) && ctx.kind(at + 1) == Some(TokenKind::Number)
    };
    let colon = ctx.word(idx + 1) == ":";
    let mark = ctx.is(idx + 1, ctx.words.clock.hour_marks);
    let reading = if ctx.kind(idx) == Some(TokenKind::Word) {
        named_at(ctx, idx).or_else(|| hour_at(ctx, idx))?
    } else if mark && joined(idx + 1) {
        Reading { form: Form::Run, ..with_colon(ctx, idx, false)? }
    } else if colon && joined(idx + 1) {
        let seconds = ctx.word(idx + 3) == ":" && joined(idx + 3);
        with_colon(ctx, idx, seconds)?
    } else if ctx.word(idx).contains(['.', ',']) {
        decimal_at(ctx, idx)?
    } else {
        run_at(ctx, idx).or_else(|| hour_at(ctx, idx))?
    };
    Some(parts_and_marks(ctx, more_minutes(ctx, parts_and_marks(ctx, reading))))
}

/// Whether a number is a part of a name: the 1 of "Tg1", but not the 20 of "h20:30".
fn is_glued(ctx: &Ctx<'_>, idx: usize) -> bool {
    let glued = |before: usize| {
        let opens = ctx.words.clock.openers.iter().any(|it| it.phrase == ctx.word(before));
        ctx.kind(before) == Some(TokenKind::Word) && !ctx.word(before).ends_with('\'') && !opens
    };
    !ctx.spaced(idx) && idx.checked_sub(1).is_some_and(glued)
}

/// An hour before a noun counts the noun: "alle tre donne".
pub(super) fn ends_here(ctx: &Ctx<'_>, end: usize) -> bool {
    let verb = || ctx.words.clock.verb_endings.iter().any(|verb| ctx.word(end).ends_with(verb));
    let counts = ctx.has_content(end) && !is_day_word(ctx, end) && !verb();
    (!counts || past_zone(ctx, end) != end) && !is_measured(ctx, end)
}

/// Whether what follows measures a number, or goes on with it: "le 15 lire", "tre-quattro".
pub(super) fn is_measured(ctx: &Ctx<'_>, end: usize) -> bool {
    let goes_on = matches!(ctx.word(end), "-" | "/" | "°" | "$" | "€" | "%" | "£")
        || ctx.kind(end) == Some(TokenKind::Number)
        || scale_after(ctx, end).is_some();
    goes_on || unit_at(ctx, end).is_some() && past_zone(ctx, end) == end
}

/// `20 minutes past eight`, `a quarter to five`, `mancano cinque minuti alle quattro`.
fn from_the_hour(ctx: &Ctx<'_>, idx: usize, led: bool) -> Option<Reading> {
    let words = ctx.words.clock;
    let part = ctx.meaning_at(idx, words.parts_of_hour);
    let (minutes, end) = match part {
        Some(part) => part,
        None => minutes_at(ctx, idx)?,
    };
    let named = ctx.is(end, words.minute_marks);
    let end = end + usize::from(named);
    let since =
        words.since.iter().filter_map(|since| Some((since, ctx.phrase_at(end, since.phrase)?)));
    let (since, next) = since.max_by_key(|&(_, next)| next)?;
    let told = since.sure || named || part.is_some() || led;
    let before = ctx.before(idx, 0);
    // "Un quarto alle 12" needs no "mancano".
    let stands = since.after.is_empty() || part.is_some() || since.after.contains(&before);
    if !told || !stands {
        return None;
    }
    let hour = named_at(ctx, next).or_else(|| hour_at(ctx, next))?;
    let small = hour.form == Form::Named || hour.minutes <= NOON;
    let hour = parts_and_marks(ctx, hour);
    if !small || hour.form == Form::Hour && !ends_here(ctx, hour.end) {
        return None;
    }
    let minutes = if since.before { -minutes } else { minutes };
    Some(Reading { form: Form::Marked, ..hour.with_minutes(minutes, hour.end) })
}

/// The minutes of an hour, as a number.
fn minutes_at(ctx: &Ctx<'_>, idx: usize) -> Option<(i32, usize)> {
    let num = plain_number_at(ctx, idx)?;
    let counts = matches!(num.form, NumForm::Plain | NumForm::Words) && !num.scaled();
    let minutes = num.whole().filter(|minutes| counts && (1..60).contains(minutes))?;
    Some((i32::try_from(minutes).ok()?, num.end))
}

/// `mezzanotte`, `noon`. With a capital inside a sentence it is a name.
fn named_at(ctx: &Ctx<'_>, idx: usize) -> Option<Reading> {
    let (minutes, end) = ctx.meaning_at(idx, ctx.words.clock.named)?;
    let name = ctx.toks.get(idx).is_some_and(|tok| tok.capital && !tok.opens);
    (!name).then_some(Reading { settled: true, ..reading(minutes, Form::Named, end) })
}

fn hour_at(ctx: &Ctx<'_>, idx: usize) -> Option<Reading> {
    let digits = ctx.word(idx);
    if is_plain(digits) {
        let hour = digits.parse().ok().filter(|&hour: &i32| digits.len() < 3 && hour <= 24)?;
        let settled = digits.starts_with('0');
        return Some(Reading { settled, ..reading(hour * HOUR, Form::Hour, idx + 1) });
    }
    let num = plain_number_at(ctx, idx)?;
    if !matches!(num.form, NumForm::Words | NumForm::One) || num.scaled() {
        return None;
    }
    let hour = i32::try_from(num.whole().filter(|&hour| hour <= 24)?).ok()?;
    let one = num.form == NumForm::One;
    Some(Reading { one, ..reading(hour * HOUR, Form::Hour, num.end) })
}

/// `18:30`, and with seconds `12:30:45`.
fn with_colon(ctx: &Ctx<'_>, idx: usize, seconds: bool) -> Option<Reading> {
    let (minutes, settled) = hour_and_minute(ctx.word(idx), ctx.word(idx + 2))?;
    if seconds {
        let digits = ctx.word(idx + 4);
        let second = digits.parse().ok().filter(|&second: &u8| digits.len() == 2 && second < 60)?;
        let whole = reading(minutes, Form::Seconds, idx + 5);
        return Some(Reading { second: Some(second), settled, ..whole });
    }
    Some(Reading { settled, ..reading(minutes, Form::Colon, idx + 3) })
}

/// `18.30`
fn decimal_at(ctx: &Ctx<'_>, idx: usize) -> Option<Reading> {
    let mark = |c: char| c == '.' || c == ctx.words.numerals.decimal_mark;
    let (hour, minute) = ctx.word(idx).split_once(mark)?;
    let (minutes, settled) = hour_and_minute(hour, minute)?;
    let time = Reading { settled, ..reading(minutes, Form::Decimal, idx + 1) };
    let measured = unit_at(ctx, time.end).is_some() && past_zone(ctx, time.end) == time.end;
    (!measured).then_some(time)
}

/// `1140 am`, `930 pm`, `0630`, `1900 hours`, `1435 GMT`.
fn run_at(ctx: &Ctx<'_>, idx: usize) -> Option<Reading> {
    let words = ctx.words.clock;
    let digits = ctx.word(idx);
    let (hour, minute) = digits.split_at_checked(digits.len().checked_sub(2)?)?;
    let (minutes, settled) = hour_and_minute(hour, minute)?;
    if hour.len() < 2 && ctx.meaning_at(idx + 1, words.hour_parts).is_none() {
        return None;
    }
    let time = Reading { settled, ..reading(minutes, Form::Run, idx + 1) };
    if let Some(end) = ctx.any_phrase_at(idx + 1, words.run_marks) {
        return Some(Reading { end, ..time });
    }
    if is_zone(ctx, idx + 1) {
        return Some(Reading { form: Form::Marked, ..time });
    }
    (settled || ctx.meaning_at(idx + 1, words.hour_parts).is_some()).then_some(time)
}

/// The minutes from midnight of an hour and two digits of minutes, and whether the hour is
/// written with two digits of which the first is none.
fn hour_and_minute(hour: &str, minute: &str) -> Option<(i32, bool)> {
    let fits = hour.len() <= 2 && minute.len() == 2 && is_plain(hour) && is_plain(minute);
    let hours: i32 = hour.parse().ok().filter(|_| fits)?;
    let minutes: i32 = minute.parse().ok().filter(|&minutes| minutes < HOUR)?;
    let exists = hours < 24 || hours == 24 && minutes == 0;
    exists.then(|| (hours * HOUR + minutes, hour.len() == 2 && hour.starts_with('0')))
}

fn reading(minutes: i32, form: Form, end: usize) -> Reading {
    let settled = NOON + HOUR <= minutes;
    Reading { minutes, second: None, form, part: None, settled, one: false, end }
}

/// What follows an hour and adds minutes to it, or takes them away.
fn more_minutes(ctx: &Ctx<'_>, time: Reading) -> Reading {
    let words = ctx.words.clock;
    if !matches!(time.form, Form::Hour | Form::Named | Form::Marked) || time.minutes % HOUR != 0 {
        return time;
    }
    if let Some((minutes, end)) = ctx.meaning_at(time.end, words.minutes_more) {
        return time.with_minutes(minutes, end);
    }
    let spelled = ctx.kind(time.end - 1) == Some(TokenKind::Word) && time.form == Form::Hour;
    let (start, sign) = if ctx.is(time.end, words.and) {
        (time.end + 1, 1)
    } else if ctx.is(time.end, words.minus) {
        (time.end + 1, -1)
    } else if spelled && ctx.kind(time.end) == Some(TokenKind::Word) {
        (time.end, 1)
    } else {
        return time;
    };
    let Some((minutes, end)) = minutes_at(ctx, start) else { return time };
    let named = ctx.is(end, words.minute_marks);
    let told = named || ends_here(ctx, end) || ctx.meaning_at(end, words.hour_parts).is_some();
    // "Seven thirty" is a time, "seven three" is none.
    let stands = told && (start != time.end || 10 <= minutes);
    if stands { time.with_minutes(sign * minutes, end + usize::from(named)) } else { time }
}

/// What follows a time and names the part of the day, or makes a time of it.
fn parts_and_marks(ctx: &Ctx<'_>, mut time: Reading) -> Reading {
    let words = ctx.words.clock;
    if time.form == Form::Named {
        return time;
    }
    if let Some(end) = ctx.any_phrase_at(time.end, words.marks) {
        time = Reading { form: Form::Marked, end, ..time };
    }
    let glued = || {
        let digits = ctx.kind(time.end - 1) == Some(TokenKind::Number) && !ctx.spaced(time.end);
        // "10p" are pence, unless one comes "at 10p".
        let led = words.openers.iter().any(|opener| {
            let before = ctx.phrase_before(time.end - 1, opener.phrase, 0);
            opener.bound == TimeBound::At && before.is_some()
        });
        let paid = time.form == Form::Hour && !led && unit_at(ctx, time.end).is_some();
        ctx.meaning_at(time.end, words.glued_parts).filter(|_| digits && !paid)
    };
    if time.part.is_none()
        && let Some((part, end)) = ctx.meaning_at(time.end, words.hour_parts).or_else(glued)
    {
        let said = Reading { part: Some(part), form: Form::Marked, end, ..time };
        time = match part {
            // "Sixteen in the morning" is none.
            DayPart::Morning if NOON + HOUR <= time.minutes => time,
            _ if NOON + HOUR <= time.minutes => said,
            _ => said.in_part(part),
        };
    }
    if !matches!(time.form, Form::Hour | Form::Decimal) {
        return time;
    }
    if past_zone(ctx, time.end) != time.end {
        time.form = Form::Marked;
    }
    time
}

/// Past the words that say by whose clock a time is: `19:00 GMT`, `alle 5 ora locale`.
pub(super) fn past_zone(ctx: &Ctx<'_>, end: usize) -> usize {
    let zone = || is_zone(ctx, end).then_some(end + 1);
    ctx.any_phrase_at(end, ctx.words.clock.whose_clock).or_else(zone).unwrap_or(end)
}

fn is_zone(ctx: &Ctx<'_>, idx: usize) -> bool {
    let written = ctx.span(idx, idx + 1).of(ctx.source);
    ctx.is(idx, ctx.words.clock.zones) && written.chars().all(char::is_uppercase)
}
