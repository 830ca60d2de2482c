//! Italian.

mod abbreviations;
mod calendar;
mod common;
mod figures;
mod numerals;
mod precision;
mod units;

use super::Pack;
use crate::engine::claims::ClaimWords;
use crate::engine::entities::NameWords;
use crate::engine::model::Language;

/// The words of Italian.
pub const PACK: Pack = Pack {
    language: Language::Italian,
    abbreviations: abbreviations::ABBREVIATIONS,
    common_words: common::COMMON_WORDS,
    figures: &figures::FIGURES,
    names: &NAMES,
    claims: &CLAIMS,
};

const NAMES: NameWords = NameWords {};
const CLAIMS: ClaimWords = ClaimWords {};
