//! Numbers of our own sentences, with their unit, so that a person can say them: "28,7 miliardi di
//! dollari", "a value between 40 and 50".

use super::units::{unit_name, unit_sign};
use crate::engine::quantity::{Decimal, Interval, Unit};
use crate::present::Locale;
use crate::present::numbers::format_number;

/// Scales by how many zeros they have, for one and for many.
const IT: &[(u32, [&str; 2])] = &[(9, ["miliardo", "miliardi"]), (6, ["milione", "milioni"])];
const EN: &[(u32, [&str; 2])] = &[(12, ["trillion"; 2]), (9, ["billion"; 2]), (6, ["million"; 2])];

/// With more decimals than these, a number is easier to read in full.
const DECIMALS: u32 = 3;

/// A number with its unit in words.
pub fn amount(value: Decimal, unit: Option<Unit>, locale: Locale) -> String {
    let (number, scaled) = number(value, locale);
    let Some(Unit(symbol)) = unit else { return number };
    match (symbol, unit_name(symbol, locale)) {
        ("%", _) => format!("{number}%"),
        ("magnitude", _) => number,
        (_, Some(name)) => {
            let name = if value.abs() == Decimal::ONE { name.one } else { name.many };
            let of = if scaled && locale == Locale::It { "di " } else { "" };
            format!("{number} {of}{name}")
        }
        (_, None) => format!("{number} {}", unit_sign(symbol, locale)),
    }
}

/// A number, from a million up with a word for its scale; and whether it has one.
fn number(value: Decimal, locale: Locale) -> (String, bool) {
    let scales = match locale {
        Locale::It => IT,
        Locale::En => EN,
    };
    for &(zeros, [one, many]) in scales {
        let scale = Decimal::from(10_u64.pow(zeros));
        if value.abs() < scale {
            continue;
        }
        let Some(scaled) = value.checked_div(scale).map(|it| it.normalize()) else { continue };
        if scaled.scale() <= DECIMALS {
            let word = if scaled.abs() == Decimal::ONE { one } else { many };
            return (format!("{} {word}", format_number(scaled, locale)), true);
        }
    }
    (format_number(value, locale), false)
}

/// The numbers of an interval: "40", "un valore fra 40 e 50", "any value above 38".
pub fn amounts(interval: &Interval, unit: Option<Unit>, locale: Locale) -> String {
    let words = |value| amount(value, unit, locale);
    match (interval.low, interval.high, locale) {
        _ if let Some(value) = interval.single() => words(value),
        (Some(low), Some(high), Locale::It) => {
            format!("un valore fra {} e {}", words(low.value), words(high.value))
        }
        (Some(low), Some(high), Locale::En) => {
            format!("a value between {} and {}", words(low.value), words(high.value))
        }
        (Some(low), None, Locale::It) => format!("qualunque valore oltre {}", words(low.value)),
        (Some(low), None, Locale::En) => format!("any value above {}", words(low.value)),
        (None, Some(high), Locale::It) => format!("qualunque valore sotto {}", words(high.value)),
        (None, Some(high), Locale::En) => format!("any value below {}", words(high.value)),
        (None, None, Locale::It) => "qualunque valore".to_owned(),
        (None, None, Locale::En) => "any value".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, unit: Option<&'static str>, it: &str, en: &str) {
        let value = value.parse().unwrap();
        assert_eq!(amount(value, unit.map(Unit), Locale::It), it);
        assert_eq!(amount(value, unit.map(Unit), Locale::En), en);
    }

    #[test]
    fn large_numbers_have_a_word_for_their_scale() {
        check("28700000000", Some("dollar"), "28,7 miliardi di dollari", "28.7 billion dollars");
        check("1000000", Some("EUR"), "1 milione di euro", "1 million euros");
        check("3100000000000", None, "3.100 miliardi", "3.1 trillion");
        check("1234567", None, "1.234.567", "1,234,567");
        check("999999", Some("t"), "999.999 tonnellate", "999,999 tonnes");
    }

    #[test]
    fn a_unit_agrees_with_its_number() {
        check("1", Some("hour"), "1 ora", "1 hour");
        check("12.5", Some("%"), "12,5%", "12.5%");
        check("6.2", Some("magnitude"), "6,2", "6.2");
        check("450", Some("MW"), "450 MW", "450 MW");
        check("-4", Some("deg"), "-4 °", "-4 °");
    }
}
