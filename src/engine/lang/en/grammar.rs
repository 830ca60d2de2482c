//! The small words by which a sentence is taken apart.

/// Words that are neither noun nor verb nor adjective, and the auxiliary verbs. Sorted; folded.
#[rustfmt::skip]
pub const FUNCTION: &[&str] = &[
    "'", "'s", "a", "about", "above", "across", "after", "afterwards", "again", "against", "ago",
    "ahead", "all", "almost", "along", "alongside", "already", "also", "although", "always", "am",
    "amid", "among", "amongst", "an", "and", "another", "any", "anybody", "anyone", "anything",
    "apart", "approximately", "are", "aren'", "around", "as", "aside", "at", "away", "back", "be",
    "because", "been", "before", "behind", "being", "below", "beneath", "beside", "besides",
    "between", "beyond", "both", "but", "by", "can", "cannot", "could", "couldn'", "despite", "did",
    "didn'", "do", "does", "doesn'", "doing", "don'",  "due", "during", "each", "either",
    "else", "elsewhere", "enough", "even", "ever", "every", "everybody", "everyone", "everything",
    "everywhere", "except", "few", "fewer", "for", "from", "had", "hadn'", "has", "hasn'", "have",
    "haven'", "having", "he", "hence", "her", "here", "hers", "herself", "him", "himself", "his",
    "how", "however", "i", "if", "in", "indeed", "inside", "instead", "into", "is", "isn'", "it",
    "its", "itself", "just", "last", "late", "later", "least", "less", "like", "many", "may", "me",
    "meanwhile", "might", "mine", "more", "moreover", "most", "much", "must", "my", "myself",
    "near", "nearly", "neither", "never", "nevertheless", "next", "no", "nobody", "none", "nor",
    "not", "nothing", "now", "nowhere", "of", "off", "often", "on", "once", "one", "ones", "only",
    "onto", "or", "other", "otherwise", "our", "ours", "ourselves", "out", "outside", "over",
    "overseas", "own", "per", "perhaps", "please", "quite", "rather", "really", "roughly", "same",
    "shall", "she", "should", "shouldn'", "since", "so", "some", "somebody", "someone", "something",
    "sometimes", "somewhere", "soon", "still", "such", "t", "than", "that", "the", "their",
    "theirs", "them", "themselves", "then", "there", "therefore", "these", "they", "this", "those",
    "though", "through", "throughout", "thus", "till", "times", "to", "today", "together",
    "tomorrow", "tonight", "too", "toward", "towards", "under", "underneath", "unless", "unlike",
    "until", "upon", "us", "versus", "very", "via", "was", "wasn'", "we", "well", "were",
    "weren'", "what", "whatever", "when", "whenever", "where", "whereas", "wherever", "whether",
    "which", "while", "who", "whoever", "whole", "whom", "whose", "why", "will", "with", "within",
    "without", "won'", "would", "wouldn'", "yesterday", "yet", "you", "your", "yours", "yourself",
];

/// Auxiliary verbs, and adverbs and participles between a noun and its participle. Sorted; folded.
#[rustfmt::skip]
pub const AUXILIARIES: &[&str] = &[
    "allegedly", "already", "also", "apparently", "are", "be", "been", "being", "believed",
    "confirmed", "currently", "did", "do", "does", "far", "feared", "found", "had", "has", "have",
    "having", "is", "just", "known", "later", "left", "listed", "might", "must", "never", "not",
    "now", "officially", "reported", "reportedly", "since", "so", "still", "then", "thought", "was",
    "were", "will", "would", "yet",
];

/// Adverbs between a noun and its number. Sorted; folded.
#[rustfmt::skip]
pub const ADVERBS: &[&str] = &[
    "altogether", "already", "currently", "far", "instead", "now", "only", "so", "still", "today",
    "yet",
];

/// Phrases behind a number by which it is all there are. Sorted; folded.
#[rustfmt::skip]
pub const IN_ALL: &[&str] = &[
    "altogether", "in all", "in total", "of them",
];

/// Adjectives that stand before a noun and leave open what kind it is. Sorted; folded.
#[rustfmt::skip]
pub const PRE_ADJECTIVES: &[&str] = &[
    "additional", "another", "big", "elderly", "entire", "extra", "first", "former", "fresh",
    "further", "innocent", "large", "last", "more", "new", "old", "other", "small", "total",
    "whole", "young",
];

/// Those by which some are told from others, or from those there were before.
#[rustfmt::skip]
pub const OTHER: &[&str] = &[
    "additional", "another", "extra", "fresh", "further", "new", "other", "others",
];

/// What adds a number to another only after it.
#[rustfmt::skip]
pub const MORE: &[&str] = &[
    "more",
];

/// Definite articles and possessives.
#[rustfmt::skip]
pub const ARTICLES: &[&str] = &[
    "her", "his", "its", "our", "the", "their",
];

/// Definite articles and demonstratives.
#[rustfmt::skip]
pub const DEFINITE: &[&str] = &[
    "the", "these", "those",
];

/// Definite articles, possessives and demonstratives, which tell no plural.
#[rustfmt::skip]
pub const PLURAL_ARTICLES: &[&str] = &[
    "all", "her", "his", "its", "our", "the", "their", "these", "those",
];

/// Prepositions. Sorted; folded.
#[rustfmt::skip]
pub const PREPOSITIONS: &[&str] = &[
    "about", "above", "across", "after", "against", "along", "amid", "among", "around", "at",
    "before", "behind", "below", "between", "beyond", "by", "despite", "during", "for", "from",
    "in", "inside", "into", "near", "of", "off", "on", "onto", "outside", "over", "per", "since",
    "through", "throughout", "to", "toward", "towards", "under", "until", "via", "with", "within",
    "without",
];

/// Endings of verbs: English nouns are known by their plural.
pub const VERBS: &[&str] = &[];

/// What joins a number to its noun.
#[rustfmt::skip]
pub const OF: &[&str] = &[
    "of",
];

/// Pronouns for some of what was named: English has none.
pub const OF_IT: &[&str] = &[];

/// Demonstratives in the plural that stand for a noun.
pub const THOSE: &[&str] = &["those"];

/// What joins two nouns.
#[rustfmt::skip]
pub const AND: &[&str] = &[
    "and",
];

/// Words that begin another clause. Sorted; folded.
#[rustfmt::skip]
pub const CLAUSE_STARTS: &[&str] = &[
    "after", "although", "as", "because", "before", "but", "if", "that", "though", "unless",
    "until", "when", "where", "which", "while", "who", "whom", "whose",
];

/// Those of them that hang on the noun before them.
pub const RELATIVE: &[&str] = &["that", "which", "who", "whose"];

/// Words that begin a purpose or a source.
#[rustfmt::skip]
pub const PHRASE_ENDS: &[&str] = &[
    "according", "amid", "for", "to",
];

/// Verbs that tie a number to a noun before it. Sorted; folded.
#[rustfmt::skip]
pub const EQUATING: &[&str] = &[
    "are", "became", "climbed", "climbs", "doubled", "dropped", "drops", "estimated", "exceed",
    "exceeded", "exceeds", "fallen", "falls", "fell", "grew", "grown", "grows", "hit", "hits",
    "hitting", "is", "jumped", "jumps", "number", "numbered", "passed", "reach", "reached",
    "reaches", "reaching", "remains", "rise", "risen", "rises", "rising", "rose", "settled",
    "stand", "standing", "stands", "stood", "surpassed", "swelled", "top", "topped", "tops",
    "total", "totaled", "totaling", "totalled", "totalling", "totals", "was", "were",
];

/// Verbs that do so by a preposition. Sorted; folded.
#[rustfmt::skip]
pub const REACHING: &[&str] = &[
    "amount", "amounted", "amounts", "came", "come", "comes", "decreased",
    "gone", "increased", "ran", "run", "runs", "shot", "soared", "went",
];

/// Those prepositions.
#[rustfmt::skip]
pub const REACHED: &[&str] = &[
    "at", "to",
];

/// Nouns for a number, whose genitive says of what. Sorted; folded.
#[rustfmt::skip]
pub const TOTALS: &[&str] = &[
    "count", "number", "numbers", "sum", "tally", "total",
];

/// Endings of those who do something for a living.
#[rustfmt::skip]
pub const AGENTS: &[&str] = &[
    "ers", "ors", "ists", "ians",
];

/// Endings of nouns in the plural.
#[rustfmt::skip]
pub const PLURALS: &[&str] = &[
    "s",
];

/// Endings of nouns that are the same in the plural: the article tells none in English.
pub const INVARIABLES: &[&str] = &[];

/// Endings of words that only look like plurals.
#[rustfmt::skip]
pub const SINGULARS: &[&str] = &[
    "ss", "us", "is", "ous", "'s", "s'", "series", "news",
];

/// Endings of participles.
#[rustfmt::skip]
pub const PARTICIPLES: &[&str] = &[
    "ed", "ing",
];

/// Plurals without such an ending, and nouns that count many. Sorted; folded.
#[rustfmt::skip]
pub const PLURAL_NOUNS: &[&str] = &[
    "aircraft", "alumni", "analyses", "bacteria", "bases", "bonuses", "buses", "businessmen",
    "calves", "campuses", "cattle", "cavalry", "children", "clergy", "clergymen", "congressmen",
    "crew", "crewmen", "crises", "criteria", "deer", "diagnoses", "feet", "firemen", "fish",
    "fishermen", "folk", "geese", "gunmen", "halves", "hovercraft", "hypotheses", "infantry",
    "knives", "leaves", "lives", "livestock", "loaves", "men", "mice", "military", "militiamen",
    "offspring", "oxen", "people", "personnel", "phenomena", "police", "policemen", "policewomen",
    "postmen", "salespeople", "salmon", "seamen", "series", "servicemen", "servicewomen", "sheep",
    "shelves", "spacecraft", "species", "spokesmen", "sportsmen", "staff", "teeth", "thieves",
    "troops", "trout", "viruses", "wives", "wolves", "women", "workforce", "workmen",
];

/// Endings that a stem is without.
#[rustfmt::skip]
pub const ENDINGS: &[&str] = &[
    "ies", "ing", "ied", "ed", "es", "e", "s", "y",
];
