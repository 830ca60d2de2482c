//! Which language a text is in, by its most frequent words.

use super::PACKS;
use crate::engine::model::Language;
use crate::engine::text::Token;

/// The language whose common words make up the largest share of the text, or `None` where fewer
/// than one word in twelve is common in any: a language without words here, or hardly any text.
///
/// ```
/// use riscontro::engine::lang::detect;
/// use riscontro::engine::model::Language;
/// use riscontro::engine::text::tokenize;
///
/// let tokens = tokenize("Il sindaco ha detto che la strada è chiusa per lavori.");
/// assert_eq!(detect(&tokens), Some(Language::Italian));
/// assert_eq!(
///     detect(&tokenize("The road has been closed since the storm.")),
///     Some(Language::English),
/// );
/// assert_eq!(detect(&tokenize("Die Straße ist seit dem Sturm gesperrt.")), None);
/// ```
#[must_use]
pub fn detect(tokens: &[Token]) -> Option<Language> {
    let words = tokens.iter().filter(|token| token.is_word()).count();
    PACKS
        .iter()
        .map(|pack| {
            let is_common = |token: &&Token| pack.common_words.contains(&token.folded.as_str());
            (tokens.iter().filter(is_common).count(), pack.language)
        })
        .max_by_key(|&(n_common, _)| n_common)
        .filter(|&(n_common, _)| words < n_common * 12)
        .map(|(_, language)| language)
}
