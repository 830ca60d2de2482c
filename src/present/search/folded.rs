//! A text as it is searched: case, accents and spacing made equal, and the way back to the text as
//! it is written.

use crate::engine::text::{Span, unaccent};

/// A folded text. What differs in length from the text as written is kept in a list, so that a
/// place in one is found in the other.
///
/// ```
/// use riscontro::present::Folded;
///
/// let written = "Perché la «Straße» è chiusa";
/// let folded = Folded::new(written);
/// let found: Vec<_> = folded.find("strasse e").map(|span| span.of(written)).collect();
/// assert_eq!(found, ["Straße» è"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    changes: Vec<Change>,
}

/// A character whose folded form has another length, or is of several characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    /// Where its folded form begins, in bytes of the folded text.
    folded: usize,
    /// How long that is; nothing for a combining accent, a soft hyphen, a second space.
    folded_len: usize,
    /// Where it is written, in bytes of the text.
    written: usize,
    /// How long it is there.
    written_len: usize,
    /// Whether it is an accent on the letter before, and goes where that goes.
    joins: bool,
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn new(written: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(written.len()), changes: Vec::new() };
        for (at, c) in written.char_indices() {
            let start = folded.text.len();
            folded.push(c);
            let folded_len = folded.text.len() - start;
            // "ß" and "ss" are equally long, and only one of them has a middle.
            let is_one = folded.text[start..].chars().nth(1).is_none();
            if folded_len != c.len_utf8() || !is_one {
                folded.changes.push(Change {
                    folded: start,
                    folded_len,
                    written: at,
                    written_len: c.len_utf8(),
                    joins: matches!(c, '\u{300}'..='\u{36f}'),
                });
            }
        }
        folded
    }

    fn push(&mut self, c: char) {
        match c {
            // Quotation marks are typed in other ways than they are printed, or not at all.
            '«' | '»' | '“' | '”' | '„' | '"' => {}
            'ß' | 'ẞ' => self.text.push_str("ss"),
            'æ' | 'Æ' => self.text.push_str("ae"),
            'œ' | 'Œ' => self.text.push_str("oe"),
            _ if c.is_whitespace() => {
                if !self.text.ends_with(' ') {
                    self.text.push(' ');
                }
            }
            _ if c.is_ascii() => self.text.push(c.to_ascii_lowercase()),
            _ => self.text.push_str(&unaccent(c.encode_utf8(&mut [0; 4]))),
        }
    }

    /// Whether anything is left of the text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// How many letters are left, without the spaces around them.
    #[must_use]
    pub fn n_letters(&self) -> usize {
        self.text.trim().chars().count()
    }

    /// The places where `needle` stands, in order and without overlaps, as spans of the text as it
    /// is written. The needle is folded too.
    pub fn find(&self, needle: &str) -> impl Iterator<Item = Span> {
        let needle = Folded::new(needle).text.trim().to_owned();
        self.find_folded(&needle).collect::<Vec<_>>().into_iter()
    }

    /// [`Folded::find`] for another folded text.
    pub fn find_in<'a>(&'a self, needle: &'a Folded) -> impl Iterator<Item = Span> + 'a {
        self.find_folded(needle.text.trim())
    }

    fn find_folded<'a>(&'a self, needle: &'a str) -> impl Iterator<Item = Span> + 'a {
        // An empty needle stands everywhere, and is looked for by nobody.
        let matches = (!needle.is_empty()).then(|| self.text.match_indices(needle));
        matches.into_iter().flatten().map(|(at, found)| self.written(at, at + found.len()))
    }

    /// Where a stretch of the folded text is written, whole characters only, with the accents that
    /// follow the last.
    fn written(&self, start: usize, end: usize) -> Span {
        let mut to = self.character(end - 1).1;
        let after = self.changes.partition_point(|change| change.written < to);
        for change in &self.changes[after..] {
            if !change.joins || change.written != to || change.folded != end {
                break;
            }
            to += change.written_len;
        }
        Span::new(self.character(start).0, to)
    }

    /// From where to where the character is written whose folded form holds this byte. The first
    /// end is right for the first byte of a form, the second for its last.
    fn character(&self, at: usize) -> (usize, usize) {
        let n_before = self.changes.partition_point(|change| change.folded <= at);
        let Some(change) = n_before.checked_sub(1).and_then(|idx| self.changes.get(idx)) else {
            return (at, at + 1);
        };
        let written_end = change.written + change.written_len;
        let folded_end = change.folded + change.folded_len;
        if at < folded_end {
            return (change.written, written_end);
        }
        // Since that change both are equally long.
        let start = written_end + (at - folded_end);
        (start, start + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found, as it is written.
    #[track_caller]
    fn check(written: &str, needle: &str, expected: &[&str]) {
        let found: Vec<_> =
            Folded::new(written).find(needle).map(|span| span.of(written).to_owned()).collect();
        assert_eq!(found, expected, "{needle:?} in {written:?}");
    }

    #[test]
    fn case_and_accents_do_not_count() {
        check("È già così, e già", "gia", &["già", "già"]);
        check("E' gia cosi", "già così", &["gia cosi"]);
        check("Erdoğan, ERDOGAN", "erdogan", &["Erdoğan", "ERDOGAN"]);
        check("Курск и Курска", "курск", &["Курск", "Курск"]);
    }

    #[test]
    fn letters_that_change_their_length_keep_their_place() {
        check("die Straße, die STRASSE", "straße", &["Straße", "STRASSE"]);
        check("ßx", "sx", &["ßx"]);
        check("İstanbul è İzmir", "izmir", &["İzmir"]);
        check("İstanbul", "istanbul", &["İstanbul"]);
        check("Œuvre, æther", "aether", &["æther"]);
    }

    #[test]
    fn combining_accents_go_with_their_letter() {
        check("perche\u{301} no", "perché", &["perche\u{301}"]);
        check("perche\u{301} no", "no", &["no"]);
        check("e\u{301}e\u{301}", "e", &["e\u{301}", "e\u{301}"]);
    }

    #[test]
    fn spaces_quotes_and_hidden_signs_do_not_count() {
        check("nel  \u{a0}Kursk", "nel kursk", &["nel  \u{a0}Kursk"]);
        check("«Kursk» e “Kursk”", "kursk", &["Kursk", "Kursk"]);
        check("ri\u{ad}sposta", "risposta", &["ri\u{ad}sposta"]);
        check("dell’esercito", "dell'esercito", &["dell’esercito"]);
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        check("tutto", "", &[]);
        check("tutto", "  ", &[]);
        check("", "tutto", &[]);
        assert!(Folded::new(" «» ").is_empty());
        assert_eq!(Folded::new(" è ß ").n_letters(), 4);
    }
    #[test]
    fn every_place_is_made_of_whole_letters() {
        let letters: Vec<_> = "aèßsæİı\u{301}«\u{ad}\u{a0} ’к日😀".chars().collect();
        let mut n_found = 0;
        for seed in 0..20_000_usize {
            // Digits of a number in base n: each text of some letters comes up.
            let word = |from: usize, n: usize| -> String {
                (0..n)
                    .map(|idx| letters[(from / letters.len().pow(idx as u32)) % letters.len()])
                    .collect()
            };
            let (text, needle) = (word(seed * 7919, 7), word(seed, 2));
            for span in Folded::new(&text).find(&needle) {
                n_found += 1;
                assert!(!span.of(&text).is_empty(), "{needle:?} in {text:?} at {span:?}");
            }
        }
        assert!(100 < n_found, "{n_found}");
    }
}
