//! The most frequent words, by which a text is known to be English.

/// Sorted; folded. None of them is frequent in Italian.
pub const COMMON_WORDS: &[&str] = &[
    "after", "and", "are", "as", "at", "been", "but", "by", "for", "from", "had", "has", "have",
    "he", "is", "it", "its", "of", "on", "or", "said", "she", "that", "the", "their", "they",
    "this", "to", "was", "were", "which", "with",
];
