//! Number words that are joined from pieces, as in `duecentocinquanta`.

use super::words::{NumeralWords, Part};

/// The longest number word that is read: nothing below a billion is longer.
const MAX_LEN: usize = 128;

/// The value of one number word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    pub value: u64,
    /// What it ends with and is so many of, one if nothing: a thousand in `duemila`.
    pub scale: u64,
    /// What may still be added to it is less than this: 100 after hundreds, 1 after units.
    pub room: u64,
}

/// Reads one word. An apostrophe at its end stands for the vowel that was cut off.
pub(super) fn spelled(word: &str, words: &NumeralWords) -> Option<Spelled> {
    if MAX_LEN < word.len() {
        return None;
    }
    let (stem, cut) = match word.strip_suffix('\'') {
        Some(stem) => (stem, true),
        None => (word, false),
    };
    let start = State { above: 0, scale: u64::MAX, below: 0, room: 1_000, cut: false };
    let state = rest_of(stem, start, words.parts)?;
    let nothing = state.above == 0 && state.room == 1_000;
    if state.cut && !cut || nothing {
        return None;
    }
    let ends_in_scale = state.room == 1_000;
    Some(Spelled {
        value: state.above.checked_add(state.below)?,
        scale: if ends_in_scale { state.scale } else { 1 },
        room: if ends_in_scale { state.scale } else { state.room },
    })
}

/// The bytes that number words begin with.
pub(super) fn first_letters(words: &NumeralWords) -> [bool; 256] {
    let mut letters = [false; 256];
    for byte in words.parts.iter().filter_map(|(part, _)| part.bytes().next()) {
        letters[usize::from(byte)] = true;
    }
    letters
}

/// The same as [`spelled`], for any word of a text: most begin with another letter.
pub(super) fn spelled_from(
    word: &str,
    words: &NumeralWords,
    letters: &[bool; 256],
) -> Option<Spelled> {
    let first = word.bytes().next()?;
    if letters[usize::from(first)] { spelled(word, words) } else { None }
}

/// A number word that lost its ending to a suffix: `ottant` of `ottantenne`, `duemill` of
/// `duemillesimo`.
pub(super) fn spelled_stem(stem: &str, words: &NumeralWords) -> Option<Spelled> {
    spelled(stem, words).or_else(|| {
        words.lost_endings.iter().find_map(|(left, ending)| {
            spelled(&format!("{}{ending}", stem.strip_suffix(left)?), words)
        })
    })
}

#[derive(Clone, Copy)]
struct State {
    /// The thousands and more so far.
    above: u64,
    /// What the last of them is so many of.
    scale: u64,
    /// The hundreds, tens and units since.
    below: u64,
    /// The next piece must be less than this: 1000, 100 after hundreds, 10 after tens, 1 at the end.
    room: u64,
    /// Whether the last piece lost its vowel.
    cut: bool,
}

/// Tries every piece that fits; the room shrinks with each, so this ends after a few.
fn rest_of(rest: &str, state: State, parts: &[(&str, Part)]) -> Option<State> {
    if rest.is_empty() {
        return Some(state);
    }
    if state.cut && !rest.starts_with(['a', 'e', 'i', 'o', 'u']) {
        return None;
    }
    parts.iter().find_map(|&(text, part)| {
        let after = rest.strip_prefix(text)?;
        rest_of(after, state.with(part)?, parts)
    })
}

impl State {
    fn with(self, part: Part) -> Option<State> {
        let fresh = self.below == 0 && self.room == 1_000;
        match part {
            Part::Add(value) => self.plus(value, false),
            Part::AddCut(value) => self.plus(value, true),
            Part::Hundred | Part::HundredCut => {
                let digit = if fresh { 1 } else { self.below };
                let multiplies = fresh || (2..10).contains(&self.below);
                let cut = part == Part::HundredCut;
                multiplies.then_some(State { below: digit * 100, room: 100, cut, ..self })
            }
            Part::Thousand => {
                if fresh {
                    self.times(1, 1_000)
                } else {
                    None
                }
            }
            Part::Thousands => {
                if 1 < self.below {
                    self.times(self.below, 1_000)
                } else {
                    None
                }
            }
            Part::Scale(scale) => {
                if 0 < self.below {
                    self.times(self.below, scale)
                } else {
                    None
                }
            }
        }
    }

    fn plus(self, value: u64, cut: bool) -> Option<State> {
        let fresh = self.below == 0 && self.room == 1_000 && self.above == 0;
        let needs = match value {
            0 if !fresh => return None,
            0..10 => 10,
            _ => 100,
        };
        let room = if value.is_multiple_of(10) && 20 <= value { 10 } else { 1 };
        (needs <= self.room).then_some(State { below: self.below + value, room, cut, ..self })
    }

    fn times(self, count: u64, scale: u64) -> Option<State> {
        let above = self.above.checked_add(count.checked_mul(scale)?)?;
        let state = State { above, scale, below: 0, room: 1_000, cut: false };
        (scale < self.scale).then_some(state)
    }
}
