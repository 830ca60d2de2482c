//! Where dates and periods stand.
//!
//! Which articles, prepositions and words of bounds belong to a date differs even between the
//! models upstream ("il 12 gennaio", "within the month"): spans are equal when they are after such
//! words and marks are taken off both ends.

use super::Judgement;
use super::case::Case;
use super::found::Found;
use super::moments;

pub fn judge(case: &Case, found: &[Found]) -> Judgement {
    let text: Vec<char> = case.input.chars().collect();
    for wanted in &case.expect {
        let (Some(start), Some(end)) = (wanted.start, wanted.end) else {
            return Err(format!("{:?} has no place", wanted.text));
        };
        let place = trimmed(&text, start, end);
        let is_same = |found: &&Found| trimmed(&text, found.start, found.end) == place;
        if !found.iter().filter(|found| found.kind == "date").any(|found| is_same(&found)) {
            return Err(format!("no date stands exactly at {:?}", wanted.text));
        }
    }
    let stray = found.iter().find(|found| {
        moments::is_of_model(case, found) && !case.expect.iter().any(|wanted| found.is_at(wanted))
    });
    stray.map_or(Ok(()), |stray| Err(format!("nothing is expected at {:?}", stray.text)))
}

/// A place without the words and marks at its ends that may or may not belong to a date.
fn trimmed(text: &[char], mut start: usize, mut end: usize) -> (usize, usize) {
    while start < end {
        let length = piece(text[start..end].iter());
        if !is_loose(&text[start..start + length]) {
            break;
        }
        start += length;
    }
    while start < end {
        let length = piece(text[start..end].iter().rev());
        if !is_loose(&text[end - length..end]) {
            break;
        }
        end -= length;
    }
    (start, end)
}

/// How long the run of letters and digits is that comes first; else one mark.
fn piece<'a>(chars: impl Iterator<Item = &'a char>) -> usize {
    chars.take_while(|c| c.is_alphanumeric()).count().max(1)
}

fn is_loose(piece: &[char]) -> bool {
    let word: String = piece.iter().flat_map(|c| c.to_lowercase()).collect();
    !word.contains(char::is_alphanumeric) || LOOSE.binary_search(&word.as_str()).is_ok()
}

/// Articles, prepositions and the words of bounds, in alphabetical order.
const LOOSE: &[&str] = &[
    "a", "ad", "after", "ai", "al", "all", "alla", "an", "as", "at", "before", "between", "by",
    "con", "d", "da", "dagli", "dai", "dal", "dall", "dalla", "dalle", "degli", "dei", "del",
    "dell", "della", "delle", "di", "dopo", "durante", "during", "e", "entro", "fino", "for",
    "from", "gli", "i", "il", "in", "l", "la", "le", "lo", "negli", "nei", "nel", "nell", "nella",
    "nelle", "of", "on", "or", "over", "per", "prima", "sin", "since", "the", "till", "to", "tra",
    "until", "within",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loose_words_are_sorted() {
        assert!(LOOSE.is_sorted());
    }

    #[test]
    fn loose_words_are_taken_off_both_ends() {
        let text: Vec<char> = "fino al 12 di gennaio, per".chars().collect();
        assert_eq!(trimmed(&text, 0, text.len()), (8, 21));
        assert_eq!(trimmed(&text, 0, 7), (7, 7));
    }
}
