//! Riscontro opens several news articles about one story and shows where their numbers disagree.

pub mod engine;
