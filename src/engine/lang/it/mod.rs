//! Italian.

mod abbreviations;
mod common;

use super::Pack;
use crate::engine::claims::ClaimWords;
use crate::engine::entities::NameWords;
use crate::engine::figures::FigureWords;
use crate::engine::model::Language;

/// The words of Italian.
pub const PACK: Pack = Pack {
    language: Language::Italian,
    abbreviations: abbreviations::ABBREVIATIONS,
    common_words: common::COMMON_WORDS,
    figures: &FIGURES,
    names: &NAMES,
    claims: &CLAIMS,
};

const FIGURES: FigureWords = FigureWords {};
const NAMES: NameWords = NameWords {};
const CLAIMS: ClaimWords = ClaimWords {};
