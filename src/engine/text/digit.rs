//! Decimal digits of all scripts in use, and what may hide between them.

/// The zero of each script; its other digits follow in order. Sorted.
const ZEROS: [char; 29] = [
    '0',
    '\u{660}',   // Arabic
    '\u{6f0}',   // Persian, Urdu
    '\u{966}',   // Devanagari
    '\u{9e6}',   // Bengali
    '\u{a66}',   // Gurmukhi
    '\u{ae6}',   // Gujarati
    '\u{b66}',   // Odia
    '\u{be6}',   // Tamil
    '\u{c66}',   // Telugu
    '\u{ce6}',   // Kannada
    '\u{d66}',   // Malayalam
    '\u{de6}',   // Sinhala
    '\u{e50}',   // Thai
    '\u{ed0}',   // Lao
    '\u{f20}',   // Tibetan
    '\u{1040}',  // Burmese
    '\u{17e0}',  // Khmer
    '\u{1810}',  // Mongolian
    '\u{1c50}',  // Santali
    '\u{aa50}',  // Cham
    '\u{abf0}',  // Meitei
    '\u{ff10}',  // full width
    '\u{1d7ce}', // mathematical: bold, double-struck, sans-serif, bold sans-serif, monospace
    '\u{1d7d8}',
    '\u{1d7e2}',
    '\u{1d7ec}',
    '\u{1d7f6}',
    '\u{1fbf0}', // segmented
];

/// The zero of the script that a digit belongs to; `None` for what is no digit.
fn zero_of(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some('0');
    }
    let at = ZEROS.partition_point(|&zero| zero <= c).checked_sub(1)?;
    ZEROS.get(at).copied().filter(|&zero| u32::from(c) - u32::from(zero) < 10)
}

/// Whether this is a decimal digit of any script.
pub(super) fn is_digit(c: char) -> bool {
    zero_of(c).is_some()
}

/// Signs that guide line breaking and joining, and show nothing.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Signs that turn the direction of the text, and show nothing.
pub(super) fn turns(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// The end of a run of digits, with single separators between digits, and signs that show nothing.
/// Marks that combine with the last digit belong to it.
pub(super) fn number_end(text: &str, start: usize) -> usize {
    let skip = |at: usize, is: fn(char) -> bool| {
        let rest = text.get(at..).unwrap_or_default();
        at + rest.find(|c| !is(c)).unwrap_or(rest.len())
    };
    let hidden = |c| is_invisible(c) || turns(c);
    let mut end = skip(start, is_digit);
    loop {
        let separator = skip(end, hidden);
        let next = text.get(separator..).unwrap_or_default().chars().next();
        let next = match next {
            Some(c) if is_separator(c) => skip(separator + c.len_utf8(), hidden),
            _ => separator,
        };
        let after = skip(next, is_digit);
        if after == next {
            return skip(end, combines);
        }
        end = after;
    }
}

/// What may stand between two digits of one number.
fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '．' | '，' | '\u{66b}' | '\u{66c}')
}

/// Marks over, under and around the sign before.
fn combines(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}')
}

/// A number as ASCII writes it: `١٢٣` is `123`, `10’000` is `10'000`.
///
/// It stays as it is, and is no number to anyone, where its digits are of several scripts, or
/// where it holds what may change how it looks: a sign that turns the text, a combining mark.
pub(super) fn fold_number(number: &str) -> String {
    let mut script = None;
    let mut folded = String::with_capacity(number.len());
    for c in number.chars() {
        match (zero_of(c), c) {
            (Some(zero), _) if *script.get_or_insert(zero) == zero => {
                folded.extend(char::from_digit(u32::from(c) - u32::from(zero), 10));
            }
            (None, '.' | '．') => folded.push('.'),
            (None, ',' | '，') => folded.push(','),
            (None, '\'' | '’') => folded.push('\''),
            (None, _) if is_invisible(c) => {}
            _ => return number.to_owned(),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_one_script_are_a_number() {
        for (written, folded) in [
            ("1.500", "1.500"),
            ("10’000", "10'000"),
            ("١٢٣", "123"),
            ("１，５００", "1,500"),
            ("𝟙𝟚", "12"),
            ("९", "9"),
            ("1\u{200b}000", "1000"),
            ("1\u{ad}5", "15"),
        ] {
            assert_eq!(number_end(written, 0), written.len(), "{written:?}");
            assert_eq!(fold_number(written), folded, "{written:?}");
        }
    }

    #[test]
    fn what_may_look_otherwise_stays_as_it_is() {
        for written in ["1٢", "𝟙１", "1\u{202e}23", "5\u{fe0f}\u{20e3}", "10\u{301}", "٣٫٥"]
        {
            assert_eq!(number_end(written, 0), written.len(), "{written:?}");
            assert_eq!(fold_number(written), written);
        }
    }

    #[test]
    fn zeros_are_sorted() {
        assert!(ZEROS.is_sorted());
    }
}
