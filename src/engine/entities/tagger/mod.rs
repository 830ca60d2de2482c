//! A tagger for people, places and organisations, learnt from labelled sentences.
//!
//! Each token is described by whole numbers (`features`, with what the article says elsewhere of
//! the same word, `article`); each number has a weight for each tag (`weights`), and the best
//! sequence of tags is found for each sentence (`viterbi`).

mod article;
mod features;
mod keys;
mod lists;
mod settle;
mod tags;
mod viterbi;
mod weights;

use super::recognise::ByRules;
use super::scene::Scene;
use std::ops::Range;

pub(super) use features::text_hash;
pub use features::{Sequence, sequences};
pub use keys::Keys;
pub use lists::name_hash;
pub use tags::{KINDS, N_TAGS, Tag, may_follow, names_of, tags_of};
pub use weights::Weights;

/// What `cargo xtask train` has learnt from `training/data`.
static LEARNT: &[u8] = include_bytes!("weights.bin");

/// The weights that the engine has.
pub(super) fn learnt() -> Option<Weights<'static>> {
    Weights::read(LEARNT)
}

/// The names of a text: which tokens, and the place of the kind in [`KINDS`]. What the rules found is
/// one of the observations.
pub(super) fn tag(
    scene: &Scene<'_>,
    by_rules: &[ByRules],
    weights: &Weights<'_>,
) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    for sequence in features::describe(scene, by_rules) {
        let start = sequence.tokens.start;
        let names = names_of(&weights.tag(&sequence)).into_iter();
        found.extend(names.map(|(name, kind)| (name.start + start..name.end + start, kind)));
    }
    settle::settle(scene, by_rules, found)
}
