//! Holidays as days: `a Natale`, `on Easter Monday 2024`, `before Thanksgiving`.

use super::cursor::{Ctx, REACH};
use super::dates::{Direction, year_at};
use super::terms::{Cycle, Term};
use super::words::{Feast, Holiday, Told};
use crate::engine::model::Date;
use crate::engine::text::TokenKind;

/// The years that the Gregorian calendar and its table of Easter hold for.
const YEARS: std::ops::RangeInclusive<i32> = 1_583..=9_998;

/// Whether a holiday may start at an index, by its first word.
pub(super) fn may_start(ctx: &Ctx<'_>, idx: usize) -> bool {
    let first = ctx.word(idx);
    let names = ctx.words.holidays.names;
    let at = names.partition_point(|holiday| holiday.name < first);
    names.get(at).is_some_and(|holiday| holiday.name.starts_with(first))
}

/// Reads the name of a holiday that is a day here: the feast, and past its last token.
pub(super) fn holiday_at(ctx: &Ctx<'_>, idx: usize) -> Option<(Feast, usize)> {
    if ctx.kind(idx)? != TokenKind::Word {
        return None;
    }
    let (holiday, end) = named_at(ctx, idx)?;
    is_day(ctx, holiday, idx, end).then_some((holiday.feast, end))
}

/// The longest name that starts at an index. The table is sorted, so that those with the same first
/// word stand together.
fn named_at(ctx: &Ctx<'_>, idx: usize) -> Option<(&'static Holiday, usize)> {
    let names: &'static [Holiday] = ctx.words.holidays.names;
    let first = ctx.word(idx);
    let start = names.partition_point(|holiday| holiday.name < first);
    names
        .get(start..)?
        .iter()
        .take_while(|holiday| holiday.name.starts_with(first))
        .filter_map(|holiday| Some((holiday, ctx.phrase_at(idx, holiday.name)?)))
        .max_by_key(|&(_, end)| end)
}

/// Whether a name means the day. A capital beside it makes a part of another name of it, and a noun
/// after it may be what it describes.
fn is_day(ctx: &Ctx<'_>, holiday: &Holiday, idx: usize, end: usize) -> bool {
    let words = ctx.words.holidays;
    let before = ctx.before(idx, 0);
    let capital =
        |at: usize| ctx.toks.get(at).is_some_and(|tok| tok.kind == TokenKind::Word && tok.capital);
    // "La notte di Natale"
    let of = ctx.words.numerals.of_the.contains(&before);
    let part = idx.checked_sub(2).map_or("", |at| ctx.word(at));
    let part = of && ctx.words.clock.day_parts.iter().any(|(known, _)| *known == part);
    let led = ctx.any_phrase_before(idx, words.leads, 0).is_some();
    let led = led || part || ctx.is_alone(idx, end);
    let opens = |at: usize| ctx.toks.get(at).is_some_and(|tok| tok.opens);
    let last = idx.saturating_sub(1);
    let named = !led && capital(last) && !opens(last) || capital(end);
    if named || words.never_after.contains(&before) || ctx.is(end, words.never_before) {
        return false;
    }
    let weekend = ctx.past(end, Term::Cycle(Cycle::Weekend)).is_some();
    let describes = words.describes_nouns && ctx.has_content(end) && !weekend;
    match holiday.told {
        Told::Alone => led || !describes,
        Told::Led => led && !describes || year_at(ctx, end).is_some(),
        Told::OfCountry => (led || !describes) && !near_name(ctx, idx, end),
    }
}

/// Whether the name of a holiday ends before an index, or that of another day: "the Black Friday
/// sales", "Bloody Sunday".
pub(super) fn ends_name(ctx: &Ctx<'_>, end: usize) -> bool {
    let words = ctx.words.holidays;
    words.names.iter().any(|holiday| ctx.phrase_before(end, holiday.name, 0).is_some())
        || ctx.any_phrase_before(end, words.other_days, 0).is_some()
}

/// Whether a name stands near in the sentence, which may be another country's.
fn near_name(ctx: &Ctx<'_>, idx: usize, end: usize) -> bool {
    let name = |&at: &usize| {
        ctx.toks.get(at).is_some_and(|tok| {
            let function = ctx.words.calendar.function_words.contains(&&*tok.word);
            tok.kind == TokenKind::Word && tok.capital && !function
        })
    };
    let within = |at: &usize| ctx.word(*at) != "\n";
    let before = (idx.saturating_sub(REACH)..idx).rev().take_while(within);
    before.chain((end..end + REACH).take_while(within)).any(|at| name(&at))
}

/// The day of a feast in a year; `None` where the calendar has none.
pub(super) fn day_of(feast: Feast, year: i32) -> Option<Date> {
    let date = |month: u8, day: u8| {
        Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok()
    };
    let plus = |date: Date, days: i64| date.checked_add(time::Duration::days(days));
    match feast {
        Feast::Fixed(month, day) => date(month, day),
        Feast::Easter(days) => {
            let (month, day) = easter(year).filter(|_| YEARS.contains(&year))?;
            plus(date(month, day)?, days.into())
        }
        Feast::Nth(month, weekday, nth, days) => {
            let last = time::Month::try_from(month).ok()?.length(year);
            let first = date(month, if nth == 0 { last.checked_sub(6)? } else { 1 })?;
            let on = first.weekday().number_days_from_monday();
            let to = i64::from((weekday % 7 + 7 - on) % 7);
            let weeks = i64::from(nth.saturating_sub(1)) * 7;
            plus(first, to + weeks + i64::from(days))
        }
    }
}

/// The day of a feast that is nearest to the day of publication, in a direction.
pub(super) fn nearest(feast: Feast, published: Date, direction: Direction) -> Option<Date> {
    let years = [-1, 0, 1].map(|after| published.year().checked_add(after));
    let days = years.into_iter().flatten().filter_map(|year| day_of(feast, year));
    let lies = |day: &Date| match direction {
        Direction::Nearest => true,
        Direction::Past => *day <= published,
        Direction::Future => published <= *day,
    };
    let apart = |day: &Date| (*day - published).whole_days().abs();
    days.filter(lies).min_by_key(apart)
}

/// Month and day of Easter Sunday by the Gregorian computus: the rule of an unnamed correspondent
/// of Nature (20 April 1876), as Meeus gives it (Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<(u8, u8)> {
    let moon = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let leap = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * moon + century - century / 4 - leap + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (moon + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    Some((u8::try_from(days / 31).ok()?, u8::try_from(days % 31 + 1).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(feast: Feast, expected: &[&str]) {
        for day in expected {
            let year = day.split('-').next().and_then(|year| year.parse().ok()).expect("a year");
            assert_eq!(day_of(feast, year).expect("a day").to_string(), *day);
        }
    }

    /// Among them the earliest and the latest that can be, of the table of the United States Naval
    /// Observatory.
    #[test]
    fn easter_sundays() {
        check(
            Feast::Easter(0),
            &[
                "1818-03-22",
                "1886-04-25",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2016-03-27",
                "2018-04-01",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2285-03-22",
            ],
        );
        check(Feast::Easter(-46), &["2024-02-14", "2025-03-05"]);
        check(Feast::Easter(1), &["2018-04-02", "2024-04-01"]);
    }

    #[test]
    fn days_of_the_week() {
        check(Feast::Nth(11, 3, 4, 0), &["2018-11-22", "2023-11-23", "2024-11-28"]);
        check(Feast::Nth(11, 3, 4, 1), &["2018-11-23", "2019-11-29"]);
        check(Feast::Nth(5, 0, 0, 0), &["2021-05-31", "2024-05-27"]);
        check(Feast::Nth(9, 0, 1, 0), &["2021-09-06", "2024-09-02"]);
        check(Feast::Nth(1, 0, 3, 0), &["2024-01-15", "2025-01-20"]);
    }

    #[test]
    fn years_without_a_table() {
        assert_eq!(day_of(Feast::Easter(0), 1_200), None);
        assert_eq!(day_of(Feast::Easter(0), 9_999), None);
        assert_eq!(day_of(Feast::Fixed(12, 25), 99_999_999), None);
        assert_eq!(day_of(Feast::Fixed(13, 1), 2_024), None);
    }

    /// A name that is found by its first word must stand where that word is looked for.
    #[test]
    fn tables_are_sorted() {
        for pack in crate::engine::lang::PACKS {
            let names = pack.figures.holidays.names;
            assert!(names.is_sorted_by_key(|holiday| holiday.name), "{:?}", pack.language);
        }
    }
}
