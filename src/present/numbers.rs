//! Numbers and dates of our own sentences, in the language of the interface.

use super::locale::Locale;
use crate::engine::quantity::{Decimal, PartialDate};

/// A number with thousands grouped from 1,000 up, the same in every browser.
///
/// ```
/// use riscontro::present::{Locale, format_number};
///
/// assert_eq!(format_number("12500.5".parse().unwrap(), Locale::It), "12.500,5");
/// assert_eq!(format_number("12500.5".parse().unwrap(), Locale::En), "12,500.5");
/// ```
#[must_use]
pub fn format_number(number: Decimal, locale: Locale) -> String {
    let (group, point) = match locale {
        Locale::It => ('.', ','),
        Locale::En => (',', '.'),
    };
    let plain = number.normalize().to_string();
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let mut out = String::from(sign);
    for (idx, digit) in whole.chars().enumerate() {
        if 0 < idx && (whole.len() - idx).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

/// A date in words: "19 giugno", "giugno 2024", "2024".
#[must_use]
pub fn format_date(date: PartialDate, locale: Locale) -> String {
    let month = date.month.map(|month| month_name(month, locale));
    let year = date.year.map(|year| year.to_string());
    let day = date.day.map(|day| day.to_string());
    [day.as_deref(), month, year.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The name of a month, counted from 1.
#[must_use]
pub fn month_name(month: u8, locale: Locale) -> &'static str {
    const IT: [&str; 12] = [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match locale {
        Locale::It => IT,
        Locale::En => EN,
    };
    names.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}
