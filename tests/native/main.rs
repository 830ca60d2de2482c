//! What the parts do together: the analysis against its gold, the readers against the corpus of
//! spellings, the command line, the page, the rendered application, the contrast
//! of colours, the engine on odd input, and
//! the order of the house.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

#[path = "../../benches/scale/annotated.rs"]
mod annotated;
mod command_line;
mod contrast;
mod corpus;
mod engine;
mod gold;
mod markup;
mod names;
mod not_comparable;
mod order;
mod page;
mod pairs;
mod paraphrase;
mod recognizers;
mod render;
mod scale;
mod score;
mod sound;
mod support;
mod tidy;
mod unseen;
