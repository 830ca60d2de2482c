//! Treaties and pacts.

/// Words that begin the name of a treaty. Sorted; folded.
#[rustfmt::skip]
pub const AGREEMENT_HEADS: &[&str] = &[
    "accord", "accords", "agreement", "armistice", "convention", "memorandum", "pact", "protocol",
    "treaty",
];

/// Words that tie the parts of its name. Sorted; folded.
#[rustfmt::skip]
pub const AGREEMENT_LINKS: &[&str] = &[
    "against", "and", "between", "for", "of", "on", "the",
];

/// How the adjectives in such names end: in English they stand before the noun.
pub const AGREEMENT_ENDINGS: &[&str] = &[];
