//! Treaties and pacts.

/// Words that begin the name of a treaty. Sorted; folded.
#[rustfmt::skip]
pub const AGREEMENT_HEADS: &[&str] = &[
    "accordi", "accordo", "armistizio", "concordato", "convenzione", "memorandum", "patto",
    "protocollo", "trattati", "trattato",
];

/// Words that tie the parts of its name. Sorted; folded.
#[rustfmt::skip]
pub const AGREEMENT_LINKS: &[&str] = &[
    "d'", "degli", "dei", "del", "dell'", "della", "delle", "dello", "di", "e", "fra", "non", "per",
    "sugli", "sui", "sul", "sull'", "sulla", "sulle", "sullo", "tra",
];

/// How the adjectives in such names end.
#[rustfmt::skip]
pub const AGREEMENT_ENDINGS: &[&str] = &[
    "ale", "ali", "are", "ari", "aria", "arie", "ario", "ica", "iche", "ici", "ico", "iva", "ive",
    "ivi", "ivo",
];
