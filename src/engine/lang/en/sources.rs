//! Words by which it is told who says something.

/// Prepositions before who says so. Sorted; folded.
#[rustfmt::skip]
pub const ACCORDING: &[&str] = &[
    "according to", "in the view of", "in the words of",
];

/// Verbs of saying, in the forms of news. Sorted; folded.
#[rustfmt::skip]
pub const SAYING: &[&str] = &[
    "acknowledged", "added", "adding", "announced", "announces", "argued", "assured", "believe",
    "believes", "calculated", "claims", "conceded", "concluded", "confirmed", "confirms",
    "declared", "denied", "estimate", "estimated", "estimates", "explained", "insisted", "insists",
    "maintains", "noted", "notes", "predicted", "quoted", "reckon", "reckoned", "reckons",
    "reiterated", "replied", "reported", "reports", "revealed", "said", "say", "saying", "says",
    "stated", "stressed", "tallied", "tells", "told", "tweeted", "warned", "warns", "writes",
    "wrote",
];

/// Genitive prepositions.
#[rustfmt::skip]
pub const GENITIVE: &[&str] = &[
    "of",
];
