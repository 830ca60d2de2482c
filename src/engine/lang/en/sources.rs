//! Words by which it is told who says something.

/// Prepositions before who says so. Sorted; folded.
#[rustfmt::skip]
pub const ACCORDING: &[&str] = &[
    "according to", "in the view of", "in the words of",
];

/// Pronouns for a source that has no name. Sorted; folded.
pub const WHOEVER: &[&str] = &["people who", "those who", "whoever"];

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

/// Verbs by which somebody gives a number of their own. Sorted; folded.
#[rustfmt::skip]
pub const ESTIMATING: &[&str] = &[
    "acknowledged", "acknowledges", "admits", "admitted", "believe", "believes", "calculate",
    "calculated", "calculates", "claim", "claimed", "claims", "counted", "counts", "estimate",
    "estimated", "estimates", "insisted", "insists", "maintains", "measured", "measures", "put",
    "puts", "reckon", "reckoned", "reckons", "said", "say", "says", "speak", "speaks", "spoke",
    "spoken", "tallied",
];

/// Prepositions before who gives a number: none is only that.
pub const BY_WHOM: &[&str] = &[];

/// Those who count what others count too: none stands after such a preposition.
pub const COUNTERS: &[&str] = &[];

/// Words that set what one says against what another does. Sorted; folded.
#[rustfmt::skip]
pub const CONTRARY: &[&str] = &[
    "but", "though", "whereas", "while",
];

/// Genitive prepositions.
#[rustfmt::skip]
pub const GENITIVE: &[&str] = &[
    "of",
];
