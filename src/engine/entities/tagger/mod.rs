//! A tagger for people, places and organisations, learnt from labelled sentences.
//!
//! Each token is described by whole numbers (`features`, with what the article says elsewhere of
//! the same word, `article`); each number has a weight for each tag (`weights`), and the best
//! sequence of tags is found for each sentence (`viterbi`).

mod article;
mod features;
mod tags;
mod viterbi;

pub use features::{Sequence, sequences};
pub use tags::{KINDS, N_TAGS, Tag, may_follow, names_of, tags_of};
pub use viterbi::best_path;
