//! Dates in digits and marks: `12/03/2024`, `2024-03-12`, `19.6.24`, `23-set-2020`, `11/2016`.

use super::days::{month_name, past_stop};
use super::resolve::is_day;
use super::years::short_year;
use crate::engine::figures::combine::bound_before;
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::shares::is_share_of;
use crate::engine::figures::terms::Term;
use crate::engine::figures::times::opened_time_at;
use crate::engine::figures::words::TimeBound;
use crate::engine::quantity::{PartialDate, Precision};
use crate::engine::text::TokenKind;

/// A date in digits and marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numeric {
    /// `None` where the calendar has no such day.
    pub date: Option<PartialDate>,
    pub end: usize,
    /// Whether day and month may as well be the other way round.
    pub ambiguous: bool,
}

/// A part of such a date.
#[derive(Clone, Copy, Debug)]
enum Piece<'a> {
    Digits(&'a str),
    Month(u8),
}

/// The parts between marks.
struct Chain<'a> {
    pieces: Vec<Piece<'a>>,
    /// The mark between them; empty where a number and a name touch.
    mark: &'a str,
    end: usize,
    spaced: bool,
}

/// Reads a date in digits and marks that starts here.
pub(super) fn numeric_at(ctx: &Ctx<'_>, at: usize) -> Option<Numeric> {
    if is_glued(ctx, at) || is_share_of(ctx, at) { None } else { read(ctx, at, is_led(ctx, at)) }
}

/// The same as an end of a range, which makes a day of two numbers: `28/2-1/3`.
pub(super) fn numeric_end_at(ctx: &Ctx<'_>, at: usize) -> Option<Numeric> {
    read(ctx, at, true)
}

/// `led` is whether words around make a date of less.
fn read(ctx: &Ctx<'_>, at: usize, led: bool) -> Option<Numeric> {
    if let Some(date) = eight_digits(ctx, at) {
        return Some(Numeric { date: Some(date), end: at + 1, ambiguous: false });
    }
    let chain = chain_at(ctx, at)?;
    match *chain.pieces {
        [a, b, c] if !chain.spaced => three(ctx, &chain, led, [a, b, c]),
        [a, b] => two(ctx, &chain, led || is_alone(ctx, at, &chain), a, b),
        _ => None,
    }
}

/// Whether something is glued before that makes another number of it: `138-2010-2015`.
fn is_glued(ctx: &Ctx<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| ctx.word(before));
    !ctx.spaced(at) && matches!(before, "-" | "/" | "." | "_" | "#")
        || !ctx.spaced(at)
            && at.checked_sub(1).and_then(|before| ctx.kind(before)) == Some(TokenKind::Word)
            && !before.ends_with('\'')
}

/// `20161016`.
fn eight_digits(ctx: &Ctx<'_>, at: usize) -> Option<PartialDate> {
    let digits = ctx.word(at);
    if digits.len() != 8 || !is_plain(digits) || !(ctx.spaced(at + 1) || ctx.word(at + 1) == ".") {
        return None;
    }
    let year: i32 = digits.get(..4)?.parse().ok().filter(|year| (1_900..2_100).contains(year))?;
    let (month, day) = (digits.get(4..6)?.parse().ok()?, digits.get(6..)?.parse().ok()?);
    is_day(Some(year), month, day).then_some(date(Some(year), month, day))
}

/// Whether two numbers that are all there is can only be month and day, in the order of the text:
/// `2/29`.
fn is_alone(ctx: &Ctx<'_>, at: usize, chain: &Chain<'_>) -> bool {
    let [Piece::Digits(a), Piece::Digits(b)] = *chain.pieces else { return false };
    let (month, day) = if ctx.month_first { (a, b) } else { (b, a) };
    let large = day.parse::<u8>().is_ok_and(|day| 12 < day);
    large && month.parse::<u8>().is_ok_and(|month| month <= 12) && ctx.is_alone(at, chain.end)
}

const fn date(year: Option<i32>, month: u8, day: u8) -> PartialDate {
    PartialDate { year, month: Some(month), day: Some(day) }
}

/// The parts that one mark joins.
fn chain_at<'a>(ctx: &'a Ctx<'_>, at: usize) -> Option<Chain<'a>> {
    let word = ctx.word(at);
    if ctx.kind(at)? == TokenKind::Number && word.contains('.') {
        let pieces: Vec<_> = word.split('.').map(Piece::Digits).collect();
        return (pieces.len() < 4).then_some(Chain {
            pieces,
            mark: ".",
            end: at + 1,
            spaced: false,
        });
    }
    let (first, mut end) = piece_at(ctx, at)?;
    let mut chain = Chain { pieces: vec![first], mark: "", end, spaced: false };
    while chain.pieces.len() < 3 {
        let mark = ctx.word(end);
        let next = if matches!(mark, "-" | "/") && (chain.mark.is_empty() || chain.mark == mark) {
            chain.spaced |= ctx.spaced(end) || ctx.spaced(end + 1);
            end + 1
        } else if chain.pieces.len() == 1 && !ctx.spaced(end) {
            end
        } else {
            break;
        };
        // "08/12,2015": the last mark is a comma inside the digits.
        if let (2, Some((day, year))) = (chain.pieces.len() + 1, ctx.word(next).split_once(',')) {
            chain.pieces.extend([Piece::Digits(day), Piece::Digits(year)]);
            (chain.mark, chain.end) = (mark, next + 1);
            break;
        }
        let Some((piece, after)) = piece_at(ctx, next) else { break };
        if next != end {
            chain.mark = mark;
        }
        chain.pieces.push(piece);
        (chain.end, end) = (after, after);
    }
    // Another part of the same kind makes it something else: "4-3-2-1".
    let goes_on = matches!(ctx.word(chain.end), "-" | "/")
        && !ctx.spaced(chain.end)
        && !ctx.spaced(chain.end + 1)
        && ctx.kind(chain.end + 1) == Some(TokenKind::Word);
    (1 < chain.pieces.len() && !goes_on).then_some(chain)
}

fn piece_at<'a>(ctx: &'a Ctx<'_>, at: usize) -> Option<(Piece<'a>, usize)> {
    if ctx.kind(at)? == TokenKind::Number {
        let digits = ctx.word(at);
        return is_plain(digits).then_some((Piece::Digits(digits), at + 1));
    }
    let month = month_name(ctx, at)?;
    let stop = past_stop(ctx, month);
    let end = if ctx.spaced(stop) { month.end } else { stop };
    Some((Piece::Month(month.value), end))
}

fn three(ctx: &Ctx<'_>, chain: &Chain<'_>, led: bool, pieces: [Piece<'_>; 3]) -> Option<Numeric> {
    use Piece::{Digits, Month};
    let made = |year: Option<i32>, month: u8, day: &str| {
        let day: u8 = day.parse().ok().filter(|_| day.len() < 3)?;
        let fits = is_day(year, month, day);
        let date = fits.then_some(date(Some(year?), month, day));
        Some(Numeric { date, end: chain.end, ambiguous: false })
    };
    match pieces {
        [Month(month), Digits(a), Digits(b)]
        | [Digits(a), Month(month), Digits(b)]
        | [Digits(a), Digits(b), Month(month)] => {
            let (year, day) = if a.len() == 4 { (long_year(a), b) } else { (any_year(b), a) };
            made(Some(year?), month, day)
        }
        [Digits(a), Digits(b), Digits(c)] if a.len() == 4 => {
            let (month, day): (u8, u8) = (b.parse().ok()?, c.parse().ok()?);
            let (month, day) = if 12 < month { (day, month) } else { (month, day) };
            let year = Some(long_year(a)?);
            let date = is_day(year, month, day).then_some(date(year, month, day));
            (b.len() < 3 && c.len() < 3).then_some(Numeric {
                date,
                end: chain.end,
                ambiguous: false,
            })
        }
        [Digits(a), Digits(b), Digits(c)] => {
            // Three short numbers are a score or a formation more often than a day.
            let short = c.len() == 2;
            let clear = match chain.mark {
                "/" => true,
                "-" => led || 2 == a.len().max(b.len()) || "12" < c,
                _ => led,
            };
            let fits = (clear || !short) && a.len() < 3 && b.len() < 3;
            let year = any_year(c).filter(|_| fits)?;
            ordered(ctx, chain, Some(year), a, b)
        }
        _ => None,
    }
}

/// Day and month in the order of the language, unless only the other one exists.
fn ordered(
    ctx: &Ctx<'_>,
    chain: &Chain<'_>,
    year: Option<i32>,
    a: &str,
    b: &str,
) -> Option<Numeric> {
    let (a, b): (u8, u8) = (a.parse().ok()?, b.parse().ok()?);
    let month_first = date(year, a, b);
    let day_first = date(year, b, a);
    let (own, other) =
        if ctx.month_first { (month_first, day_first) } else { (day_first, month_first) };
    let exists = |date: PartialDate| {
        date.month.zip(date.day).is_some_and(|(month, day)| is_day(year, month, day))
    };
    // A day that only another year has is a slip, and not the other order: 29/2/2019.
    let in_some_year = |date: PartialDate| {
        date.month.zip(date.day).is_some_and(|(month, day)| is_day(None, month, day))
    };
    let chosen = if in_some_year(own) { own } else { other };
    Some(Numeric {
        date: exists(chosen).then_some(chosen),
        end: chain.end,
        ambiguous: ctx.month_first && a != b && exists(own) && exists(other),
    })
}

/// Whether a word before makes a day of two short numbers.
fn is_led(ctx: &Ctx<'_>, at: usize) -> bool {
    let leads = |term: Term| {
        matches!(
            term,
            Term::DayLead
                | Term::From
                | Term::To
                | Term::Between
                | Term::Point(_)
                | Term::Weekday(_)
                | Term::ShortWeekday(_)
        )
    };
    // "Superiore a 1/4"
    let compared = || {
        let bound = bound_before(ctx, at, at.saturating_sub(4));
        matches!(bound, Some((Precision::MoreThan | Precision::LessThan, _)))
    };
    let led = |before| ctx.term(before, |it| leads(it).then_some(())).is_some();
    at.checked_sub(1).is_some_and(led) && !compared()
}

fn two(ctx: &Ctx<'_>, chain: &Chain<'_>, led: bool, a: Piece<'_>, b: Piece<'_>) -> Option<Numeric> {
    use Piece::{Digits, Month};
    let month_of = |year: &str, month: u8| {
        let year = Some(long_year(year)?);
        let date = PartialDate { year, month: Some(month), day: None };
        let fits = (1..=12).contains(&month);
        fits.then_some(Numeric { date: Some(date), end: chain.end, ambiguous: false })
    };
    let ends = ctx.kind(chain.end).is_none_or(|kind| kind == TokenKind::Mark);
    match (a, b) {
        (Month(month), Digits(digits)) | (Digits(digits), Month(month)) if !chain.spaced => {
            if digits.len() == 4 {
                return month_of(digits, month);
            }
            let day = digits.parse().ok().filter(|&day| is_day(None, month, day))?;
            // A year may still follow: "Dec31 , 1994" is read as month and day.
            let marked = !chain.mark.is_empty();
            marked.then_some(Numeric {
                date: Some(date(None, month, day)),
                end: chain.end,
                ambiguous: false,
            })
        }
        (Digits(year), Digits(month)) if year.len() == 4 && month.len() < 3 => {
            // "2010-11" is a season, and "2015.3" a number.
            let next = year.parse::<u32>().ok().zip(month.parse::<u32>().ok());
            let season = month.len() == 2 && next.is_some_and(|(a, b)| (a + 1) % 100 == b);
            let fits = chain.mark != "." && (ends || !chain.spaced) && !season;
            month_of(year, month.parse().ok()?).filter(|_| fits)
        }
        (Digits(month), Digits(year)) if year.len() == 4 && month.len() < 3 => {
            let fits = chain.mark != "." && (ends || !chain.spaced);
            month_of(year, month.parse().ok()?).filter(|_| fits)
        }
        (Digits(a), Digits(b)) if a.len() < 3 && b.len() < 3 && !chain.spaced => {
            // "Won 6/4 at 3.30 pm" may be the odds.
            let large = [a, b].iter().any(|digits| digits.parse::<u8>().is_ok_and(|n| 12 < n));
            let timed = |bound| bound != TimeBound::At || large;
            let led = led || opened_time_at(ctx, chain.end).is_some_and(timed);
            // "L'11/9" is an attack.
            let mut idioms = ctx.words.identifiers.idioms.iter();
            let idiom = idioms.any(|idiom| idiom.split_once('/') == Some((a, b)));
            let fits = chain.mark == "/" && led && !ctx.has_content(chain.end) && !idiom;
            fits.then(|| ordered(ctx, chain, None, a, b))
                .flatten()
                .filter(|numeric| numeric.date.is_some())
        }
        _ => None,
    }
}

fn long_year(digits: &str) -> Option<i32> {
    digits.parse().ok().filter(|year| digits.len() == 4 && (1_000..2_200).contains(year))
}

fn any_year(digits: &str) -> Option<i32> {
    long_year(digits).or_else(|| short_year(digits))
}
