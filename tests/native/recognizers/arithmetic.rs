//! Powers: upstream works "1.1^23" out, here the two numbers are read. They are worked out here.

use super::case::Wanted;
use super::found::Found;
use super::numbers::{number, same};

/// Whether an expression has a value when the base and the exponent are as they were read. The
/// signs of the exponent ("2.5^-1", "1.1^--23") belong to the expression, not to a number of a text.
pub fn is_power(found: &[Found], wanted: &Wanted, value: f64) -> bool {
    let Some((base, exponent)) = wanted.text.split_once('^') else { return false };
    let (Some(start), Some(end)) = (wanted.start, wanted.end) else { return false };
    let sign = start + base.chars().count();
    let read = |from: usize, to: usize| {
        let mut inside = found.iter().filter(|it| from <= it.start && it.end <= to);
        let only = inside.next().filter(|it| it.kind == "number" && it.low == it.high)?;
        if inside.next().is_some() { None } else { number(only.low.as_deref()?) }
    };
    let minus = exponent.chars().take_while(|c| !c.is_ascii_digit()).filter(|&c| c == '-').count();
    match (read(start, sign), read(sign + 1, end)) {
        (Some(base), Some(exponent)) => {
            let exponent = if minus % 2 == 0 { exponent.abs() } else { -exponent.abs() };
            same(base.powf(exponent), value)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(start: usize, end: usize, value: &str) -> Found {
        let bound = Some(value.to_owned());
        let (low, high) = (bound.clone(), bound);
        Found { start, end, text: String::new(), kind: "number", unit: None, low, high }
    }

    #[test]
    fn a_power_is_worked_out() {
        let wanted = |text: &str| Wanted {
            text: text.to_owned(),
            kind: None,
            start: Some(0),
            end: Some(text.chars().count()),
            meaning: serde_json::Value::Null,
        };
        let found = [read(0, 4, "-2.5"), read(6, 7, "1")];
        assert!(is_power(&found, &wanted("-2,5^-1"), -0.4));
        assert!(!is_power(&found, &wanted("-2,5^-1"), 0.4));
        assert!(!is_power(&found[..1], &wanted("-2,5^-1"), -0.4));
        assert!(!is_power(&found, &wanted("-2,5 -1"), -0.4));
    }
}
