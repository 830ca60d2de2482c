//! Number words that are joined from pieces, as in `duecentocinquanta`.

use super::words::{NumeralWords, Part};

/// The longest number word that is read: nothing below a million is longer.
const MAX_LEN: usize = 64;

/// The value of a number word below a million, with how many thousands it says if it ends with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    pub value: u32,
    pub thousands: Option<u32>,
    /// What may still be added to it is less than this: 1000 after thousands, 1 after units.
    pub room: u32,
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
    let state = State { thousands: 0, below: 0, room: 1_000, cut: false };
    let state = rest_of(stem, state, words.parts)?;
    if state.cut && !cut || state.room == 1_000 && state.thousands == 0 {
        return None;
    }
    let ends_in_thousands = 0 < state.thousands && state.room == 1_000;
    Some(Spelled {
        value: state.thousands * 1_000 + state.below,
        thousands: ends_in_thousands.then_some(state.thousands),
        room: state.room,
    })
}

/// A number word that lost its ending to a suffix: `ottant` of `ottantenne`.
pub(super) fn spelled_stem(stem: &str, words: &NumeralWords) -> Option<Spelled> {
    spelled(stem, words).or_else(|| {
        words.lost_endings.iter().find_map(|ending| spelled(&format!("{stem}{ending}"), words))
    })
}

#[derive(Clone, Copy)]
struct State {
    thousands: u32,
    below: u32,
    /// The next piece must be less than this: 1000, 100 after hundreds, 10 after tens, 1 at the end.
    room: u32,
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
                (fresh && self.thousands == 0).then_some(State { thousands: 1, ..self })
            }
            Part::Thousands => (self.thousands == 0 && 1 < self.below).then_some(State {
                thousands: self.below,
                below: 0,
                room: 1_000,
                cut: false,
            }),
        }
    }

    fn plus(self, value: u32, cut: bool) -> Option<State> {
        let fresh = self.below == 0 && self.room == 1_000 && self.thousands == 0;
        let needs = match value {
            0 if !fresh => return None,
            0..10 => 10,
            _ => 100,
        };
        let room = if value.is_multiple_of(10) && 20 <= value { 10 } else { 1 };
        (needs <= self.room).then_some(State { below: self.below + value, room, cut, ..self })
    }
}
