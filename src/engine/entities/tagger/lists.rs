//! Long lists of names, as hashes: towns, family names, given names.

use super::features::{NO_TEXT, hash_on, text_hash};
use super::keys::Keys;
use crate::engine::entities::scene::Scene;
use crate::engine::text::{Token, unaccent};

/// How many lists there are.
pub const N_LISTS: usize = 3;

/// The lists of `training/data/names`, by `cargo xtask train`.
static LISTS: &[u8] = include_bytes!("lists.bin");

/// How many tokens a listed name may have.
const MAX_TOKENS: usize = 6;

/// The hash under which a list holds a name. Accents and capitals do not count.
#[must_use]
pub fn name_hash(name: &str) -> u32 {
    (text_hash(&unaccent(name)) >> 32) as u32
}

/// The hashes of the names that may begin at a token, by how many tokens they have.
type Starts = [Option<u32>; MAX_TOKENS];

/// For each list, where each token stands in the longest listed name: 0 in none, 1 between, 2 first,
/// 3 last, 4 the only one.
pub(super) fn listed(scene: &Scene<'_>) -> [Vec<u8>; N_LISTS] {
    let mut starts = vec![[None; MAX_TOKENS]; scene.text.tokens.len()];
    for sentence in &scene.text.sentences {
        for at in sentence.tokens.clone() {
            if let Some(slot) = starts.get_mut(at) {
                *slot = names_at(scene, at, sentence.tokens.end);
            }
        }
    }
    let mut rest = LISTS;
    [(); N_LISTS].map(|()| {
        let (keys, after) = Keys::split(rest).unwrap_or_default();
        rest = after;
        marks(&starts, keys)
    })
}

/// The names that begin at `at`, with a capital, and end before `end`.
fn names_at(scene: &Scene<'_>, at: usize, end: usize) -> Starts {
    let mut found = [None; MAX_TOKENS];
    if !scene.token(at).is_some_and(|token| token.is_word() && token.capital) {
        return found;
    }
    // The same as `name_hash` of all that is read so far.
    let mut hash = NO_TEXT;
    for (place, slot) in (at..end).zip(&mut found) {
        if place != at && scene.is_spaced(place) {
            hash = hash_on(hash, " ");
        }
        hash = hash_on(hash, &unaccent(scene.folded(place)));
        let is_word = scene.token(place).is_some_and(Token::is_word);
        *slot = is_word.then_some((hash >> 32) as u32);
    }
    found
}

fn marks(starts: &[Starts], keys: Keys<'_>) -> Vec<u8> {
    let mut marks = vec![0; starts.len()];
    let mut at = 0;
    while let Some(names) = starts.get(at) {
        let is_listed = |hash: &Option<u32>| hash.is_some_and(|hash| keys.find(hash).is_some());
        let past = at + names.iter().rposition(is_listed).map_or(0, |last| last + 1);
        for (place, mark) in marks.iter_mut().enumerate().take(past).skip(at) {
            *mark = 1 + u8::from(place == at) + 2 * u8::from(place + 1 == past);
        }
        at = past.max(at + 1);
    }
    marks
}
