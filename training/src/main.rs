//! Learns the tables that the engine carries: `cargo xtask train`.
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
mod logistic;
#[path = "../../tests/native/score.rs"]
mod score;
mod stories;
mod tagger;

fn main() {
    if std::env::args().any(|arg| arg == "tagger") {
        tagger::run();
        return;
    }
    comparisons::run();
}
