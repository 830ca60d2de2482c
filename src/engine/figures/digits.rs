//! Digits with separators: `10.000`, `3,5`, `1.234.567,5`.

use super::words::NumeralWords;
use crate::engine::quantity::Decimal;

/// A decimal holds every number of so many digits exactly.
pub(super) const MAX_DIGITS: usize = 28;

pub(super) fn is_plain(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) enum Read {
    Value(Decimal),
    TooLong,
    Odd,
}

/// The number that digits with separators stand for.
pub(super) fn decimal_of(token: &str, numerals: &NumeralWords) -> Read {
    let n_digits = token.bytes().filter(u8::is_ascii_digit).count();
    if MAX_DIGITS < n_digits {
        return Read::TooLong;
    }
    let mark = numerals.decimal_mark;
    let groups = |c: char| numerals.group_marks.contains(&c);
    let read = match token.matches(mark).count() {
        0 if is_plain(token) && !(1 < token.len() && token.starts_with('0')) => {
            Some((token.to_owned(), 0))
        }
        0 if grouped(token, groups) => Some((token.replace(groups, ""), 0)),
        // A point that parts no group of three is a decimal one: "magnitudo 6.2".
        0 => token
            .split_once('.')
            .filter(|(whole, part)| is_plain(whole) && is_plain(part))
            .map(|(whole, part)| (format!("{whole}{part}"), part.len())),
        1 => token
            .split_once(mark)
            .filter(|(whole, part)| (is_plain(whole) || grouped(whole, groups)) && is_plain(part))
            .map(|(whole, part)| (format!("{}{part}", whole.replace(groups, "")), part.len())),
        // The other half of the world writes "1,234,567".
        _ if grouped(token, |c| c == mark) => Some((token.replace(mark, ""), 0)),
        _ => None,
    };
    let Some((digits, n_decimals)) = read else { return Read::Odd };
    let value = digits.parse::<i128>().ok().zip(u32::try_from(n_decimals).ok());
    match value.and_then(|(value, scale)| Decimal::try_from_i128_with_scale(value, scale).ok()) {
        Some(value) => Read::Value(value.normalize()),
        None => Read::TooLong,
    }
}

/// Whether digits stand in groups of three between marks.
fn grouped(token: &str, is_mark: impl Fn(char) -> bool) -> bool {
    let mut groups = token.split(is_mark);
    let first = groups.next().unwrap_or_default();
    let first_fits = (1..4).contains(&first.len()) && is_plain(first) && !first.starts_with('0');
    let mut n_groups = 0;
    let rest_fits = groups.all(|group| {
        n_groups += 1;
        group.len() == 3 && is_plain(group)
    });
    first_fits && rest_fits && 0 < n_groups
}
