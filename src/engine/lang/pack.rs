//! What every language brings: words, never rules of comparison.

use crate::engine::claims::ClaimWords;
use crate::engine::entities::NameWords;
use crate::engine::figures::FigureWords;
use crate::engine::model::Language;

/// The words of one language. A new language is a new folder that fills this struct.
#[derive(Debug)]
pub struct Pack {
    /// Which language.
    pub language: Language,
    /// Words that a full stop follows without ending the sentence, folded, without the stop.
    pub abbreviations: &'static [&'static str],
    /// Very frequent words by which the language is known, folded.
    pub common_words: &'static [&'static str],
    /// How parts of the page begin that are no part of the article, folded: words and marks apart.
    pub furniture: &'static [&'static str],
    /// Words of numbers, units and dates.
    pub figures: &'static FigureWords,
    /// Words of names.
    pub names: &'static NameWords,
    /// Words of what is counted, what happened and who says so.
    pub claims: &'static ClaimWords,
}
