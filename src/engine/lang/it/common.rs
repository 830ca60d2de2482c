//! The most frequent words, by which a text is known to be Italian.

/// Sorted; folded. None of them is frequent in English.
pub const COMMON_WORDS: &[&str] = &[
    "ai", "al", "alla", "alle", "anche", "che", "come", "con", "da", "dal", "dalla", "degli",
    "dei", "del", "dell'", "della", "delle", "di", "e", "è", "gli", "ha", "hanno", "il", "l'",
    "la", "le", "lo", "ma", "nel", "nella", "non", "per", "più", "sono", "su", "sul", "tra", "un",
    "una", "un'",
];
