//! Digits with separators: `10.000`, `3,5`, `1.234.567,5`, `1'000`, `12,34,567`.

use super::style::Style;
use crate::engine::quantity::{Decimal, MAX_DIGITS};

/// What the digits of a token say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// The number, and what it would be if its only mark meant the other thing: `1,500` is 1.5 in
    /// Italian, and 1500 elsewhere.
    Value(Decimal, Option<Decimal>),
    /// More digits than can be held.
    TooLong,
    /// No number: `1.2.3`, `0962`.
    Odd,
}

/// Whether these are digits and nothing else.
pub(super) fn is_plain(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number that digits with separators stand for, in an article of a style.
pub(super) fn decimal_of(token: &str, style: Style) -> Read {
    let n_digits = token.bytes().filter(u8::is_ascii_digit).count();
    if (MAX_DIGITS as usize) < n_digits {
        return Read::TooLong;
    }
    let shape = Shape::of(token);
    let (whole, decimals) = match shape {
        Shape::Odd => return Read::Odd,
        Shape::Whole(whole) => (whole, ""),
        Shape::Decimal(whole, decimals) => (whole, decimals),
        Shape::Either(whole, mark, rest) => {
            let grouped = held(&[whole, rest].concat(), 0);
            let decimal = held(&[whole, rest].concat(), rest.len());
            return match (grouped, decimal) {
                (Some(grouped), Some(decimal)) => style.of_two(mark, grouped, decimal),
                _ => Read::TooLong,
            };
        }
    };
    let digits: String =
        whole.chars().chain(decimals.chars()).filter(char::is_ascii_digit).collect();
    held(&digits, decimals.len()).map_or(Read::TooLong, |value| Read::Value(value, None))
}

fn held(digits: &str, n_decimals: usize) -> Option<Decimal> {
    let units = digits.parse::<i128>().ok()?;
    let value = Decimal::try_from_i128_with_scale(units, u32::try_from(n_decimals).ok()?).ok()?;
    Some(value.normalize())
}

/// How digits stand between marks, whatever the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape<'a> {
    /// A whole number, with or without marks between groups.
    Whole(&'a str),
    /// What is before the decimal mark, and after it.
    Decimal(&'a str, &'a str),
    /// One mark with three digits after it, which may be groups or decimals: before it, the mark,
    /// after it.
    Either(&'a str, char, &'a str),
    /// Not a number.
    Odd,
}

impl<'a> Shape<'a> {
    pub fn of(token: &'a str) -> Self {
        let Some((at, mark)) = token.char_indices().rfind(|(_, c)| matches!(c, '.' | ',' | '\''))
        else {
            let stands = is_plain(token) && (token.len() == 1 || !token.starts_with('0'));
            return if stands { Self::Whole(token) } else { Self::Odd };
        };
        let (whole, rest) =
            (token.get(..at).unwrap_or_default(), token.get(at + 1..).unwrap_or_default());
        if grouped(token, mark) || mark == ',' && grouped_as_in_india(token) {
            let either = mark != '\'' && is_plain(whole);
            return if either { Self::Either(whole, mark, rest) } else { Self::Whole(token) };
        }
        let other = |c: char| c != mark && matches!(c, '.' | ',' | '\'');
        let before = match whole.chars().find(|&c| other(c)) {
            None => is_plain(whole),
            Some(group) => grouped(whole, group) || group == ',' && grouped_as_in_india(whole),
        };
        let decimal = before && is_plain(rest) && mark != '\'';
        if decimal { Self::Decimal(whole, rest) } else { Self::Odd }
    }
}

/// Whether digits stand in groups of three between marks: `1.234.567`.
fn grouped(token: &str, mark: char) -> bool {
    let mut groups = token.split(mark);
    let first = groups.next().unwrap_or_default();
    let mut n_groups = 0;
    let rest_fits = groups.all(|group| {
        n_groups += 1;
        group.len() == 3 && is_plain(group)
    });
    starts_groups(first) && rest_fits && 0 < n_groups
}

/// Whether digits stand in groups of two before a last one of three: `12,34,567`.
fn grouped_as_in_india(token: &str) -> bool {
    let Some((before, last)) = token.rsplit_once(',') else { return false };
    let mut groups = before.split(',');
    let first = groups.next().unwrap_or_default();
    let mut n_groups = 0;
    let rest_fits = groups.all(|group| {
        n_groups += 1;
        group.len() == 2 && is_plain(group)
    });
    let last_fits = last.len() == 3 && is_plain(last);
    starts_groups(first) && first.len() < 3 && rest_fits && 0 < n_groups && last_fits
}

/// Whether groups of digits may follow after these.
pub(super) fn starts_groups(digits: &str) -> bool {
    (1..4).contains(&digits.len()) && is_plain(digits) && !digits.starts_with('0')
}
