//! Learns the tables that the engine carries: `cargo xtask train`; and how good the tagger of names is
//! on articles that it was not taught: `cargo xtask validate`.
//!
//! Floating point is used here and nowhere in the engine: what is learnt is rounded to whole
//! numbers and written as a table that people can read.

#![expect(clippy::print_stdout, reason = "a command for people")]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a tool of the house: what is wrong with its files ends it"
)]

mod comparisons;
#[path = "../../tests/native/names/labelled.rs"]
mod labelled;
mod logistic;
#[path = "../../tests/native/score.rs"]
mod score;
mod stories;
mod tagger;

fn main() {
    let only = std::env::args().nth(1);
    let wants = |part: &str| only.as_deref().is_none_or(|only| only == part);
    if only.as_deref() == Some("lists") {
        tagger::lists::run();
    }
    if only.as_deref() == Some("validate") {
        tagger::validate();
    }
    if wants("tagger") {
        tagger::run();
    }
    if wants("comparisons") {
        comparisons::run();
    }
}
