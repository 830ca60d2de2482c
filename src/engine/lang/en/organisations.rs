//! Organisations: the words their names are made of and the words that come before one.

/// Words that begin the name of a body when they have a capital. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_HEADS: &[&str] = &[
    "academy", "agency", "association", "bank", "board", "bureau", "chamber", "church", "college",
    "commission", "committee", "confederation", "congress", "council", "court", "department",
    "federation", "foundation", "house", "institute", "league", "ministry", "office",
    "organisation", "organization", "parliament", "party", "school", "secretariat", "society",
    "union", "university",
];

/// Words that begin the name of a body without a capital too. Sorted; folded.
#[rustfmt::skip]
pub const LOWER_HEADS: &[&str] = &[
    "department", "ministry",
];

/// Adjectives inside the name of a body. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_ADJECTIVES: &[&str] = &[
    "central", "civil", "democratic", "european", "federal", "general", "international", "local",
    "military", "municipal", "national", "public", "regional", "republican", "royal", "supreme",
    "united",
];

/// Nouns inside the name of a body: `court of appeal`. Sorted; folded.
#[rustfmt::skip]
pub const COMPLEMENTS: &[&str] = &[
    "agriculture", "appeal", "appeals", "commerce", "culture", "defence", "defense", "deputies",
    "education", "elections", "emergencies", "energy", "finance", "health", "human", "justice",
    "labor", "labour", "lords", "medicine", "national", "public", "representatives", "science",
    "sciences", "state", "trade", "transport",
];

/// Words that end the name of a company, a team, a newspaper. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_TAILS: &[&str] = &[
    "academy", "administration", "agency", "air", "airlines", "airways", "albion", "alliance",
    "army", "assembly", "association", "athletic", "authority", "bank", "board", "brigade",
    "brigades", "broadcasting", "brothers", "bureau", "campaign", "center", "centre", "chamber",
    "church", "city", "club", "co", "coalition", "college", "command", "commission", "committee",
    "companies", "company", "confederation", "congress", "constabulary", "corp", "corporation",
    "council", "court", "department", "division", "energy", "entertainment", "exchange", "fc",
    "federation", "fire", "fleet", "force", "forces", "foundation", "fund", "games", "gmbh",
    "government", "group", "guard", "holding", "holdings", "hospital", "hotspur", "inc",
    "industries", "initiative", "institute", "international", "journal", "laboratory", "league",
    "limited", "llc", "ltd", "magazine", "mail", "media", "ministry", "mission", "mobile", "motors",
    "museum", "music", "navy", "network", "news", "nv", "office", "orchestra", "organisation",
    "organization", "parliament", "partners", "party", "pictures", "plc", "police", "post", "press",
    "productions", "project", "racing", "records", "regiment", "research", "reserve", "review",
    "rovers", "school", "secretariat", "security", "senate", "service", "services", "society",
    "software", "spa", "sport", "sports", "squadron", "studio", "studios", "survey", "systems",
    "team", "technologies", "television", "times", "tribune", "trust", "tv", "union", "united",
    "university", "wanderers", "watch", "workers",
];

/// Words that the name of a body follows. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_CUES: &[&str] = &[
    "account", "agency", "airline", "band", "bank", "blog", "brand", "broadcaster", "campaign",
    "chain", "charity", "club", "coalition", "company", "firm", "foundation", "giant", "group",
    "insurer", "label", "lender", "magazine", "maker", "manufacturer", "militia", "movement",
    "network", "newspaper", "operator", "organisation", "organization", "outlet", "party",
    "platform", "publisher", "retailer", "site", "start-up", "startup", "station", "supermarket",
    "team", "think-tank", "union", "website",
];

/// Words that may stand between those and the name. Sorted; folded.
#[rustfmt::skip]
pub const CUE_LINKS: &[&str] = &[
    "based", "called", "internet", "local", "named", "national", "news", "of", "official", "online",
    "private", "public", "rights", "state-run", "the", "web",
];

/// Words of match reports, in which towns are teams. Sorted; folded.
#[rustfmt::skip]
pub const SPORT_CUES: &[&str] = &[
    "cup", "defeat", "defender", "derby", "fans", "final", "fixture", "forward", "goal",
    "goalkeeper", "goals", "half-time", "kick-off", "league", "match", "matches", "midfielder",
    "penalty", "pitch", "qualifier", "scored", "scorer", "semi-final", "striker", "team", "teams",
    "title", "victory", "win",
];
