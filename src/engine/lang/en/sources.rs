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
    "calculated", "calculates", "cited", "cites", "claim", "claimed", "claims", "counted",
    "counts", "estimate", "estimated", "estimates", "gives", "insisted", "insists",
    "maintains", "measured", "measures", "put", "puts", "reckon", "reckoned", "reckons",
    "reported", "reports", "said", "say", "says", "speak", "speaks", "spoke", "spoken",
    "suggested", "suggests", "tallied",
];

/// Phrases by which one who counts gives a number of their own. Sorted; folded.
#[rustfmt::skip]
pub const SETTLING: &[&str] = &[
    "came up with", "come up with", "comes up with", "gave a figure of", "gives a figure of",
    "stopped at", "stops at",
];

/// Pronouns for others of whom was named. Sorted; folded.
#[rustfmt::skip]
pub const ONES: &[&str] = &[
    "one", "ones",
];

/// Words by which a number is denied. Sorted; folded.
#[rustfmt::skip]
pub const NEGATIONS: &[&str] = &[
    "not",
];

/// Phrases by which a number that somebody gave is put aside. Sorted; folded.
#[rustfmt::skip]
pub const FAR_FROM: &[&str] = &[
    "far from", "nowhere near",
];

/// Words by which a number tells what there should or could be. Sorted; folded.
#[rustfmt::skip]
pub const DUE: &[&str] = &[
    "capacity", "expected", "forecast", "hold", "holds", "planned", "scheduled", "seat",
    "seats",
];

/// Prepositions before who gives a number: none is only that.
pub const BY_WHOM: &[&str] = &[];

/// Those who count what others count too. Sorted; folded.
#[rustfmt::skip]
pub const COUNTERS: &[&str] = &[
    "agencies", "agency", "analysts", "army", "association", "authorities", "campaigners",
    "center", "centre", "charity", "coastguard", "commission", "committee", "company",
    "council", "department", "doctors", "employers", "experts", "federation", "firefighters",
    "geologists", "government", "governor", "hospital", "hospitals", "inspectors",
    "institute", "investigators", "journalists", "management", "mayor", "media", "ministry",
    "monitors", "observatory", "observers", "officials", "operator", "opposition",
    "organisers", "organizers", "police", "prosecutors", "regulator", "rescuers",
    "researchers", "residents", "scientists", "seismologists", "survivors", "union", "unions",
    "university", "witnesses",
];

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
