//! English.

mod abbreviations;
mod ages;
mod agreements;
mod calendar;
mod change;
mod claims;
mod cldr;
mod clock;
mod common;
mod countries;
mod events;
mod exonyms;
mod figures;
mod furniture;
mod given_names;
mod grammar;
mod holidays;
mod homonyms;
mod identifiers;
mod known_organisations;
mod lexicon;
mod money;
mod names;
mod numerals;
mod organisations;
mod outright;
mod people;
mod places;
mod precision;
mod recurrences;
mod scope;
mod sources;
mod spans;
mod synonyms;
mod things;
mod units;

use super::Pack;
use crate::engine::model::Language;

/// The words of English.
pub const PACK: Pack = Pack {
    language: Language::English,
    abbreviations: abbreviations::ABBREVIATIONS,
    common_words: common::COMMON_WORDS,
    furniture: furniture::FURNITURE,
    figures: &figures::FIGURES,
    names: &names::NAMES,
    claims: &claims::CLAIMS,
};
