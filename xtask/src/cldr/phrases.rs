//! Names as the engine looks them up: folded, cut into tokens, one space between two.

use super::Names;
use super::selection::OMITTED;

/// Adds a name, unless it is omitted in its language or has a meaning already.
pub fn add(language: &str, name: &str, symbol: &str, names: &mut Names) {
    let phrase = phrase(name);
    let is_omitted = |&(of, list): &(&str, &[&str])| of == language && list.contains(&&*phrase);
    // Years, remarks in brackets and powers are not what a text says.
    let is_name = !phrase.contains(|c: char| "()[]²³⋅&".contains(c) || c.is_ascii_digit());
    if is_name && !phrase.is_empty() && !OMITTED.iter().any(is_omitted) {
        names.entry(phrase).or_insert_with(|| symbol.to_owned());
    }
}

/// Lower case, with a space around every mark; an apostrophe stays with the word before it.
pub fn phrase(name: &str) -> String {
    let mut phrase = String::new();
    let mut in_word = false;
    for c in name.chars() {
        match c {
            '’' | '\'' | 'ʼ' if in_word => {
                phrase.push('\'');
                in_word = false;
                phrase.push(' ');
            }
            c if c.is_alphanumeric() => {
                phrase.extend(c.to_lowercase());
                in_word = true;
            }
            c => {
                phrase.push(' ');
                phrase.push(if matches!(c, '–' | '‑') { '-' } else { c });
                phrase.push(' ');
                in_word = false;
            }
        }
    }
    phrase.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_as_the_engine_cuts_texts() {
        assert_eq!(phrase("miglia all’ora"), "miglia all' ora");
        assert_eq!(phrase("km/h"), "km / h");
        assert_eq!(phrase("°C"), "° c");
        assert_eq!(phrase("kilowatt-hours"), "kilowatt - hours");
        assert_eq!(phrase("St. Helena pound"), "st . helena pound");
    }

    #[test]
    fn the_first_meaning_stays_and_doubtful_names_are_left_out() {
        let mut names = Names::new();
        add("en", "ounces", "oz", &mut names);
        add("en", "ounces", "ozt", &mut names);
        add("en", "stones", "st", &mut names);
        add("en", "lev (1962–1999)", "BGL", &mut names);
        add("en", "₪", "ILS", &mut names);
        let found: Vec<_> = names.iter().map(|(name, of)| (&**name, &**of)).collect();
        assert_eq!(found, [("ounces", "oz"), ("₪", "ILS")]);
    }
}
