//! The small words by which a sentence is taken apart.

/// Words that are neither noun nor verb nor adjective, and the auxiliary verbs. Sorted; folded.
pub const FUNCTION: &[&str] = &[
    "a",
    "abbia",
    "abbiano",
    "ad",
    "adesso",
    "agli",
    "ai",
    "al",
    "alcune",
    "alcuni",
    "all'",
    "alla",
    "alle",
    "allora",
    "allo",
    "ancora",
    "anche",
    "appena",
    "aveva",
    "avevano",
    "avendo",
    "avere",
    "aver",
    "avrebbe",
    "avrebbero",
    "avranno",
    "avrà",
    "bene",
    "c'",
    "che",
    "chi",
    "ci",
    "ciò",
    "circa",
    "coi",
    "col",
    "come",
    "con",
    "contro",
    "cui",
    "d'",
    "da",
    "dagli",
    "dai",
    "dal",
    "dall'",
    "dalla",
    "dalle",
    "dallo",
    "degli",
    "dei",
    "del",
    "dell'",
    "della",
    "delle",
    "dello",
    "dentro",
    "di",
    "dopo",
    "dove",
    "durante",
    "e",
    "ed",
    "entro",
    "era",
    "erano",
    "essere",
    "fa",
    "fino",
    "fra",
    "fu",
    "fuori",
    "furono",
    "già",
    "giù",
    "gli",
    "ha",
    "hanno",
    "i",
    "ieri",
    "il",
    "in",
    "infine",
    "inoltre",
    "intanto",
    "intorno",
    "invece",
    "io",
    "l'",
    "la",
    "le",
    "lei",
    "lo",
    "loro",
    "lui",
    "lungo",
    "ma",
    "mai",
    "mediante",
    "meno",
    "mentre",
    "molte",
    "molti",
    "ne",
    "negli",
    "nei",
    "nel",
    "nell'",
    "nella",
    "nelle",
    "nello",
    "nemmeno",
    "no",
    "noi",
    "non",
    "né",
    "o",
    "od",
    "oggi",
    "ogni",
    "oltre",
    "oppure",
    "ora",
    "per",
    "perché",
    "però",
    "più",
    "poco",
    "poi",
    "presso",
    "prima",
    "pure",
    "qualche",
    "quale",
    "quali",
    "quando",
    "quanto",
    "quasi",
    "quei",
    "quella",
    "quelle",
    "quelli",
    "quello",
    "questa",
    "queste",
    "questi",
    "questo",
    "quindi",
    "sarebbe",
    "sarebbero",
    "saranno",
    "sarà",
    "se",
    "secondo",
    "sempre",
    "senza",
    "si",
    "sia",
    "siano",
    "sin",
    "sino",
    "solo",
    "soltanto",
    "sono",
    "sopra",
    "sotto",
    "stando",
    "stata",
    "state",
    "stati",
    "stato",
    "su",
    "sua",
    "sue",
    "sugli",
    "sui",
    "sul",
    "sull'",
    "sulla",
    "sulle",
    "sullo",
    "suo",
    "suoi",
    "tanto",
    "tra",
    "tramite",
    "troppo",
    "tutta",
    "tutte",
    "tutti",
    "tutto",
    "un",
    "un'",
    "una",
    "uno",
    "verso",
    "vi",
    "via",
    "è",
];

/// Auxiliary verbs and adverbs between a noun and its participle. Folded.
pub const AUXILIARIES: &[&str] = &[
    "abbia",
    "abbiano",
    "ancora",
    "appena",
    "aveva",
    "avevano",
    "avrebbe",
    "avrebbero",
    "era",
    "erano",
    "essere",
    "finora",
    "fu",
    "furono",
    "già",
    "ha",
    "hanno",
    "non",
    "ormai",
    "poi",
    "restano",
    "restarono",
    "rimanevano",
    "rimangono",
    "rimase",
    "rimasero",
    "rimasta",
    "rimaste",
    "rimasti",
    "rimasto",
    "risultano",
    "risultarono",
    "saranno",
    "sarebbe",
    "sarebbero",
    "sarà",
    "si",
    "sia",
    "siano",
    "sono",
    "stata",
    "state",
    "stati",
    "stato",
    "ufficialmente",
    "vengono",
    "venne",
    "vennero",
    "è",
];

/// Adverbs between a noun and its number. Sorted; folded.
#[rustfmt::skip]
pub const ADVERBS: &[&str] = &[
    "ancora", "attualmente", "complessivamente", "finora", "fuori", "già", "infine", "intanto",
    "invece", "oggi", "ora", "ormai", "soltanto", "solo", "tuttora", "tutto", "tutti", "tutte",
];

/// Phrases behind a number by which it is all there are. Sorted; folded.
#[rustfmt::skip]
pub const IN_ALL: &[&str] = &[
    "di loro", "in totale", "in tutti", "in tutte", "in tutto",
];

/// Adjectives that stand before a noun. Folded.
pub const PRE_ADJECTIVES: &[&str] = &[
    "altra",
    "altre",
    "altri",
    "altro",
    "buoni",
    "buone",
    "diversi",
    "diverse",
    "giovane",
    "giovani",
    "grandi",
    "intera",
    "intere",
    "interi",
    "nuova",
    "nuove",
    "nuovi",
    "piccole",
    "piccoli",
    "presunte",
    "presunti",
    "presunto",
    "prima",
    "prime",
    "primi",
    "proprie",
    "propri",
    "sola",
    "sole",
    "soli",
    "solo",
    "ulteriori",
    "ultime",
    "ultimi",
    "vecchie",
    "vecchi",
];

/// Those by which some are told from others, or from those there were before.
pub const OTHER: &[&str] =
    &["altra", "altre", "altri", "altro", "nuova", "nuove", "nuovi", "ulteriori"];

/// What adds a number to another only after it.
pub const MORE: &[&str] = &["altri", "altre"];

/// Definite articles alone.
pub const ARTICLES: &[&str] = &["gli", "i", "il", "l'", "la", "le", "lo"];

/// Definite articles, and prepositions that hold one.
pub const DEFINITE: &[&str] = &[
    "agli", "ai", "al", "all'", "alla", "alle", "allo", "dagli", "dai", "dal", "dall'", "dalla",
    "dalle", "degli", "dei", "del", "dell'", "della", "delle", "dello", "gli", "i", "il", "l'",
    "la", "le", "lo", "negli", "nei", "nel", "nell'", "nella", "nelle", "quei", "quelle", "questi",
    "queste", "sugli", "sui", "sul", "sulla", "sulle", "suoi", "sue",
];

/// Definite articles in the plural, and demonstratives.
pub const PLURAL_ARTICLES: &[&str] = &["gli", "i", "le", "quegli", "quei", "questi", "queste"];

/// Prepositions without an article.
pub const PREPOSITIONS: &[&str] = &[
    "a",
    "attraverso",
    "con",
    "contro",
    "da",
    "di",
    "dietro",
    "dopo",
    "durante",
    "entro",
    "fra",
    "fuori",
    "in",
    "lungo",
    "oltre",
    "per",
    "presso",
    "prima",
    "secondo",
    "senza",
    "sopra",
    "sotto",
    "su",
    "tra",
    "tranne",
    "tutti",
    "tutte",
    "verso",
];

/// Endings of verbs that no noun in the plural has.
pub const VERBS: &[&str] = &["no", "sero"];

/// What joins a number to its noun.
pub const OF: &[&str] = &["d'", "di"];

/// Pronouns for some of what was named.
pub const OF_IT: &[&str] = &["ne"];

/// Demonstratives in the plural that stand for a noun.
pub const THOSE: &[&str] = &["quelle", "quelli"];

/// What joins two nouns.
pub const AND: &[&str] = &["e", "ed"];

/// Words that begin another clause.
pub const CLAUSE_STARTS: &[&str] =
    &["che", "dopo", "dove", "ma", "mentre", "perché", "poiché", "quando", "se", "sebbene"];

/// Those of them that hang on the noun before them.
pub const RELATIVE: &[&str] = &["che"];

/// Words that begin a purpose or a source.
pub const PHRASE_ENDS: &[&str] = &["per", "secondo", "stando"];

/// Verbs that tie a number to a noun before it.
pub const EQUATING: &[&str] = &[
    "ammonta",
    "ammontano",
    "ammontavano",
    "aumentate",
    "aumentati",
    "calcolati",
    "contano",
    "diventano",
    "diventarono",
    "diventate",
    "diventati",
    "diventavano",
    "divenute",
    "divenuti",
    "era",
    "erano",
    "fossero",
    "furono",
    "pari",
    "raggiungono",
    "raggiunta",
    "raggiunte",
    "raggiunti",
    "raggiunto",
    "restano",
    "rimangono",
    "sale",
    "salgono",
    "salirono",
    "salita",
    "salite",
    "saliti",
    "salito",
    "saranno",
    "sarebbero",
    "scende",
    "scendono",
    "scesa",
    "scese",
    "scesi",
    "sceso",
    "sfiorano",
    "sono",
    "state",
    "stati",
    "stimata",
    "stimate",
    "stimati",
    "stimato",
    "supera",
    "superano",
    "superarono",
    "superata",
    "superate",
    "superati",
    "superato",
    "toccano",
    "è",
];

/// Verbs that do so by a preposition.
pub const REACHING: &[&str] = &[
    "arriva",
    "arrivano",
    "arrivata",
    "arrivate",
    "arrivati",
    "arrivato",
    "attesta",
    "attestano",
    "calano",
    "calate",
    "calati",
    "chiude",
    "chiudono",
    "cresciute",
    "cresciuti",
    "crescono",
    "ferma",
    "fermano",
    "passa",
    "passano",
    "passata",
    "passate",
    "passati",
    "passato",
    "porta",
    "ridotte",
    "ridotti",
    "riducono",
    "sfiorano",
    "vanno",
];

/// Those prepositions.
pub const REACHED: &[&str] = &["a", "ad"];

/// Nouns for a number, whose genitive says of what.
pub const TOTALS: &[&str] = &["conta", "conteggio", "conto", "numero", "somma", "totale"];

/// Endings of those who do something for a living, and of the English words for them.
pub const AGENTS: &[&str] = &[
    "atori", "atore", "atrici", "atrice", "itori", "tori", "tore", "isti", "iste", "ieri", "iere",
    "ers", "er",
];

/// Endings of nouns and adjectives in the plural.
pub const PLURALS: &[&str] = &["i", "e"];

/// Endings of nouns that are the same in the plural: "film", "città".
#[rustfmt::skip]
pub const INVARIABLES: &[&str] = &[
    "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "tà", "tù", "v", "w", "x", "y",
];

/// Endings of words that only look like plurals; any Italian word with these endings may be one.
pub const SINGULARS: &[&str] = &[];

/// Endings of participles: no noun is known by its plural in Italian, so none are asked for.
pub const PARTICIPLES: &[&str] = &[];

/// Plurals without such an ending.
pub const PLURAL_NOUNS: &[&str] = &[];

/// Endings that a stem is without.
pub const ENDINGS: &[&str] = &["hi", "he", "ie", "ii", "a", "e", "i", "o", "à"];
