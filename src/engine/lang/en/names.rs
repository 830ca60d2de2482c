//! The words of names: the tables of the files beside this one, put together.

use super::agreements as pact;
use super::countries;
use super::exonyms::EXONYMS;
use super::given_names::GIVEN_NAMES;
use super::known_organisations::ORGANISATIONS;
use super::outright::OUTRIGHT;
use super::synonyms::SYNONYMS;
use super::{organisations as body, people, places};
use crate::engine::entities::NameWords;

/// The words of names.
pub const NAMES: NameWords = NameWords {
    countries: countries::BY_WORD,
    adjectives_have_capitals: true,
    adjective_endings: ADJECTIVE_ENDINGS,
    regions: places::REGIONS,
    cities: places::CITIES,
    areas: places::AREAS,
    exonyms: EXONYMS,
    directions: places::DIRECTIONS,
    streets: places::STREETS,
    sites: places::SITES,
    plain_heads: places::PLAIN_HEADS,
    place_cues: places::PLACE_CUES,
    saints: places::SAINTS,
    place_endings: places::PLACE_ENDINGS,
    given_names: GIVEN_NAMES,
    transliterated: people::TRANSLITERATED,
    titles: people::TITLES,
    portfolios: people::PORTFOLIOS,
    particles: people::PARTICLES,
    hyphen_particles: people::HYPHEN_PARTICLES,
    saying: people::SAYING,
    years: people::YEARS,
    person_endings: people::PERSON_ENDINGS,
    organisations: ORGANISATIONS,
    synonyms: SYNONYMS,
    organisation_heads: body::ORGANISATION_HEADS,
    lower_heads: body::LOWER_HEADS,
    organisation_adjectives: body::ORGANISATION_ADJECTIVES,
    complements: body::COMPLEMENTS,
    organisation_tails: body::ORGANISATION_TAILS,
    organisation_cues: body::ORGANISATION_CUES,
    cue_links: body::CUE_LINKS,
    sport_cues: body::SPORT_CUES,
    agreement_heads: pact::AGREEMENT_HEADS,
    agreement_links: pact::AGREEMENT_LINKS,
    agreement_endings: pact::AGREEMENT_ENDINGS,
    outright: &OUTRIGHT,
    events: EVENTS,
    event_tails: EVENT_TAILS,
    common: COMMON,
    common_endings: COMMON_ENDINGS,
    thing_cues: THING_CUES,
    articles: ARTICLES,
    of: OF,
    of_bare: OF_BARE,
    for_words: FOR,
    with_article: WITH_ARTICLE,
    inside: INSIDE,
    towards: TOWARDS,
    and: AND,
};

/// Articles. Sorted; folded.
#[rustfmt::skip]
const ARTICLES: &[&str] = &[
    "a", "an", "the",
];

/// What ties a name to the noun before it. Sorted; folded.
#[rustfmt::skip]
const OF: &[&str] = &[
    "of",
];

/// What else ties a body to its purpose. Sorted; folded.
#[rustfmt::skip]
const FOR: &[&str] = &[
    "against", "for", "on",
];

/// Prepositions that hold an article: English has none. Sorted; folded.
#[rustfmt::skip]
const WITH_ARTICLE: &[&str] = &[];

/// Prepositions that a place follows. Sorted; folded.
#[rustfmt::skip]
const INSIDE: &[&str] = &[
    "in", "inside", "near",
];

/// Prepositions that a place often follows. Sorted; folded.
#[rustfmt::skip]
const TOWARDS: &[&str] = &[
    "across", "at", "from", "outside", "to", "toward", "towards",
];

/// What joins two of a kind. Sorted; folded.
#[rustfmt::skip]
const AND: &[&str] = &[
    "and",
];

/// Words that begin the name of an event, a law, a product. Sorted; folded.
#[rustfmt::skip]
const EVENTS: &[&str] = &[
    "aids", "android", "awards", "bible", "black friday", "boxing day", "brexit", "category",
    "championship", "championships", "christmas", "covid", "covid-19", "cup", "cyclone", "dna",
    "easter", "ebola", "eid", "expo", "festival", "games", "gdp", "gmt", "gps", "grammy", "grand",
    "halloween", "hanukkah", "hiv", "hurricane", "internet", "ipad", "iphone", "lent", "nobel",
    "olympics", "operation", "oscar", "oscars", "passover", "pc", "playstation", "pm",
    "premiership", "prix", "ramadan", "storm", "super bowl", "thanksgiving", "tour", "tropical",
    "tv", "typhoon", "utc", "vat", "vuelta", "web", "windows", "world cup", "world war",
];

/// Words that end the name of an event. Sorted; folded.
#[rustfmt::skip]
const EVENT_TAILS: &[&str] = &[
    "act", "award", "awards", "bill", "championship", "championships", "cup", "day", "games",
    "league", "olympics", "open", "prix", "slam", "war",
];

/// Words that are no name, though they may have a capital. Sorted; folded.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "a", "able", "about", "above", "according", "across", "actually", "added", "after",
    "afterwards", "again", "against", "age", "agency", "ago", "agreement", "ahead", "aid", "air",
    "all", "almost", "alone", "along", "already", "also", "although", "always", "am", "amid",
    "among", "an", "and", "announcement", "another", "any", "anybody", "anyone", "anything",
    "apart", "april", "are", "area", "army", "around", "arrested", "arrests", "as", "ask", "asked",
    "at", "attack", "attacks", "august", "aunt", "authorities", "autumn", "away", "back", "bad",
    "bank", "based", "be", "because", "become", "been", "before", "began", "behind", "being",
    "believe", "below", "best", "better", "between", "beyond", "big", "both", "breaking", "brief",
    "bring", "britons", "but", "by", "call", "called", "came", "can", "cannot", "captain", "case",
    "cases", "central", "century", "certain", "change", "chief", "child", "children", "church",
    "cities", "city", "civil", "clear", "click", "close", "coach", "coast", "come", "coming",
    "community", "companies", "company", "compared", "continue", "cost", "could", "council",
    "countries", "country", "court", "crisis", "data", "day", "days", "dead", "death", "deaths",
    "december", "decision", "defence", "defense", "department", "despite", "details", "did",
    "director", "do", "doctor", "doctors", "does", "doing", "don'", "done", "down", "due", "during",
    "each", "earlier", "early", "earthquake", "east", "easter", "eastern", "economy", "eight",
    "eighteen", "eighty", "either", "election", "eleven", "else", "emergency", "end", "ends",
    "enough", "environment", "even", "event", "events", "ever", "every", "everybody", "everyone",
    "everything", "evidence", "ex", "exactly", "example", "except", "experts", "explosion", "face",
    "facing", "fact", "families", "family", "far", "father", "february", "few", "fewer", "fifteen",
    "fifth", "fifty", "final", "finally", "fire", "fires", "first", "five", "flash", "flood",
    "floods", "followed", "following", "for", "force", "forces", "foreign", "former", "forty",
    "four", "fourteen", "fourth", "free", "friday", "from", "full", "further", "general", "get",
    "girl", "give", "given", "go", "going", "good", "government", "great", "ground", "group", "had",
    "half", "has", "have", "having", "he", "health", "hello", "help", "hence", "her", "here",
    "high", "him", "himself", "his", "historic", "home", "hospital", "hospitals", "hours", "house",
    "houses", "how", "however", "hundreds", "i", "if", "image", "images", "immediately",
    "important", "in", "including", "indeed", "industry", "injured", "inside", "instead",
    "interior", "investigation", "investigators", "is", "island", "it", "its", "itself", "january",
    "job", "join", "july", "june", "just", "justice", "keep", "key", "king", "know", "labour",
    "lack", "lady", "land", "large", "last", "late", "later", "latest", "law", "leader", "leaders",
    "least", "left", "less", "let", "letter", "life", "like", "likely", "line", "list", "little",
    "live", "local", "long", "look", "lord", "loss", "lots", "love", "low", "made", "main", "major",
    "make", "man", "many", "map", "march", "market", "may", "maybe", "mayor", "me", "mean",
    "meanwhile", "media", "meet", "meeting", "members", "men", "might", "military", "million",
    "millions", "minister", "ministers", "ministry", "miss", "missing", "monday", "money", "month",
    "months", "more", "moreover", "morning", "most", "mother", "mr", "mrs", "ms", "much", "must",
    "my", "name", "national", "nearby", "nearly", "need", "neither", "never", "new", "news",
    "newsletter", "next", "night", "nine", "nineteen", "ninety", "no", "nobody", "none", "nor",
    "normally", "north", "northern", "not", "note", "nothing", "november", "now", "number", "o'",
    "october", "of", "off", "offer", "office", "officer", "officers", "official", "officials",
    "often", "oh", "ok", "old", "on", "once", "one", "ones", "only", "open", "operation",
    "opposition", "or", "order", "other", "others", "our", "out", "outside", "over", "own", "owner",
    "page", "part", "parts", "party", "past", "pay", "peace", "people", "per", "perhaps", "phase",
    "photo", "photos", "picture", "pictures", "plan", "please", "plus", "point", "police", "poor",
    "port", "posted", "power", "present", "president", "press", "price", "prices", "prime",
    "private", "probably", "problem", "process", "programme", "project", "proper", "prosecutors",
    "protest", "protesters", "public", "put", "queen", "question", "questions", "quick", "quite",
    "rather", "read", "reader", "readers", "real", "really", "recent", "record", "related",
    "relatives", "report", "reporters", "reporting", "reports", "rescue", "rescuers", "research",
    "residents", "rest", "review", "right", "road", "route", "rules", "said", "same", "saturday",
    "say", "says", "school", "schools", "scientists", "sea", "search", "season", "second",
    "secretary", "security", "see", "seen", "send", "senior", "september", "series", "service",
    "seven", "seventeen", "seventh", "seventy", "several", "shall", "share", "shares", "she",
    "should", "show", "shows", "since", "sir", "site", "six", "sixteen", "sixth", "sixty", "small",
    "so", "social", "soldiers", "some", "somebody", "someone", "something", "sometimes", "soon",
    "source", "sources", "south", "southern", "speaking", "special", "sport", "spring", "staff",
    "start", "state", "statement", "states", "still", "stop", "storm", "story", "street", "strong",
    "student", "students", "such", "suddenly", "summer", "sunday", "support", "sure", "survivors",
    "take", "taken", "talks", "tap", "team", "tell", "ten", "terms", "than", "thank", "thanks",
    "that", "the", "their", "them", "then", "there", "therefore", "these", "they", "thing",
    "things", "think", "third", "thirteen", "thirty", "this", "those", "though", "thousands",
    "three", "through", "throughout", "thursday", "thus", "time", "times", "title", "to", "today",
    "together", "tomorrow", "tonight", "too", "top", "total", "toward", "towards", "town", "towns",
    "traffic", "trial", "troops", "tropical", "true", "try", "tuesday", "twelve", "twenty", "twice",
    "two", "uncle", "under", "unfortunately", "union", "unless", "until", "up", "update", "updates",
    "upon", "us", "used", "usually", "very", "via", "victims", "video", "view", "village",
    "villages", "visit", "volunteers", "vote", "voters", "votes", "voting", "walls", "wanted",
    "war", "was", "watch", "water", "way", "we", "weather", "wednesday", "week", "weekend", "weeks",
    "welcome", "well", "were", "west", "western", "what", "when", "where", "whether", "which",
    "while", "who", "whoever", "whole", "whom", "whose", "why", "wife", "will", "wind", "winds",
    "winter", "with", "within", "without", "witnesses", "woman", "women", "won'", "work", "workers",
    "working", "world", "worst", "would", "writing", "year", "years", "yes", "yesterday", "yet",
    "you", "young", "your",
];

/// How many common words end, hardly any name. Sorted; folded.
#[rustfmt::skip]
const COMMON_ENDINGS: &[&str] = &[
    "able", "ably", "ally", "ance", "ation", "ations", "edly", "ely", "ency", "ess", "est", "ful",
    "fully", "hood", "ible", "ically", "ing", "ings", "ise", "ised", "ism", "ity", "ive", "ize",
    "ized", "less", "ly", "ment", "ments", "ness", "ous", "ously", "sion", "sions", "tion", "tions",
    "ward", "wards",
];

/// Words that the name of a work, a ship, a storm, a disease follows. Sorted; folded.
#[rustfmt::skip]
const THING_CUES: &[&str] = &[
    "album", "bacterium", "book", "cargo", "comet", "corvette", "cyclone", "disease", "documentary",
    "drug", "ferry", "film", "frigate", "hurricane", "language", "liner", "missile", "movie",
    "musical", "novel", "opera", "probe", "programme", "rocket", "satellite", "series", "ship",
    "single", "sitcom", "song", "spacecraft", "storm", "submarine", "syndrome", "tanker", "trawler",
    "typhoon", "vaccine", "vessel", "virus", "yacht",
];

/// The same without an article in it.
const OF_BARE: &[&str] = &["of"];

/// What an adjective of a country ends in after its singular: nothing, or the ending of a demonym.
const ADJECTIVE_ENDINGS: &[&str] = &["", "s"];
