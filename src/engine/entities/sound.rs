//! Names as they sound, so that one name in the letters of two languages is one.

use super::alias::{all_words, is_particle};
use super::words::holds;
use crate::engine::model::EntityKind;
use crate::engine::text::unaccent;

/// Words shorter than this are compared as they are, longer ones by [`sound`].
const MIN_SOUND: usize = 5;

/// A name as it sounds, so that the spellings of other alphabets meet: `Zelensky`, `Zelenskyj`.
pub(super) fn sound(word: &str) -> String {
    if word.chars().count() < MIN_SOUND {
        return word.to_owned();
    }
    let letters: Vec<char> = word.chars().collect();
    let mut found = String::with_capacity(word.len());
    let mut put = |letter: char| {
        if !found.ends_with(letter) {
            found.push(letter);
        }
    };
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1);
        let (plain, n_letters) = match (letter, next, letters.get(at + 2)) {
            ('k', Some('h'), _) | ('c', Some('h'), Some('a' | 'o' | 'u')) => ('h', 2),
            ('t' | 'c', Some('z'), _) => ('z', 2),
            ('p', Some('h'), _) => ('f', 2),
            ('o', Some('u'), _) => ('u', 2),
            ('s' | 'c' | 'z' | 'g' | 'd', Some('h'), _) => (letter, 2),
            ('y' | 'j', ..) => ('i', 1),
            ('w', ..) => ('v', 1),
            ('c' | 'q', Some('a' | 'o' | 'u' | 'k'), _) => ('k', 1),
            _ => (letter, 1),
        };
        if plain == 'x' {
            put('k');
            put('s');
        } else {
            put(plain);
        }
        at += n_letters;
    }
    found
}

/// What the spellings of a full name from another alphabet share: `Muammar Gheddafi`, `Moammar Qaddafi`.
/// Nothing for what is no full name of a person.
///
/// First names count by their first and last letter and their consonants, if those are enough to tell
/// them from others (`Svetlana`, `Sviatlana`; but `Valentino` is not `Valentina`). Family names count
/// by more than their [`sound`] only after a first name that no list has, or one that comes with such
/// family names.
pub(super) fn transliterations(name: &str, kind: EntityKind) -> Vec<String> {
    let plain = unaccent(name);
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).collect();
    let Some((family, given)) = words.split_last() else { return vec![] };
    let is_full = kind == EntityKind::Person && !given.is_empty() && MIN_SOUND <= family.len();
    if !is_full || given.iter().any(|word| word.len() < 2 || is_particle(word)) {
        return vec![];
    }
    let is_own = |word: &&str| {
        word.len() < 3
            || all_words()
                .any(|words| holds(words.given_names, word) && !holds(words.transliterated, word))
    };
    let short = |word: &&str| skeleton(&sound(word)).unwrap_or_else(|| sound(word)) + " ";
    let mut keys = vec![given.iter().map(short).collect::<String>() + &sound(family)];
    if !given.iter().any(is_own) {
        keys.push(words.iter().map(|word| broad(&sound(word)) + " ").collect());
    }
    keys
}

/// The first and the last letter of a first name and its consonants, if it has enough of them.
fn skeleton(sounded: &str) -> Option<String> {
    const ENOUGH: usize = 4;
    let is_vowel = |c: &char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let consonants: String = sounded.chars().filter(|c| !is_vowel(c)).collect();
    let (first, last) = (sounded.chars().next()?, sounded.chars().next_back()?);
    (ENOUGH <= consonants.chars().count()).then(|| format!("{first}-{consonants}-{last}"))
}

/// A word with the letters as one that Arabic and its like leave open: `Gheddafi`, `Qadhafi`.
fn broad(sounded: &str) -> String {
    let mut found = String::with_capacity(sounded.len());
    for letter in sounded.chars() {
        let plain = match letter {
            'e' => 'a',
            'o' => 'u',
            'g' | 'q' => 'k',
            _ => letter,
        };
        if !found.ends_with(plain) {
            found.push(plain);
        }
    }
    found
}
