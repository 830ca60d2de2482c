//! The small words by which a sentence is taken apart.

/// Words that are neither noun nor verb nor adjective, and the auxiliary verbs. Sorted; folded.
pub const FUNCTION: &[&str] = &[
    "a", "abbia", "abbiano", "ad", "adesso", "agli", "ai", "al", "alcune", "alcuni", "all'", "alla",
    "alle", "allo", "ancora", "anche", "appena", "aveva", "avevano", "avendo", "avere", "aver", "avrebbe",
    "avrebbero", "avranno", "avrà", "bene", "c'", "che", "chi", "ci", "ciò", "circa", "coi", "col",
    "come", "con", "contro", "cui", "d'", "da", "dagli", "dai", "dal", "dall'", "dalla", "dalle", "dallo",
    "degli", "dei", "del", "dell'", "della", "delle", "dello", "dentro", "di", "dopo", "dove", "durante",
    "e", "ed", "entro", "era", "erano", "essere", "fa", "fino", "fra", "fu", "fuori", "furono", "già",
    "giù", "gli", "ha", "hanno", "i", "ieri", "il", "in", "infine", "inoltre", "intanto", "intorno", "invece",
    "io", "l'", "la", "le", "lei", "lo", "loro", "lui", "lungo", "ma", "mai", "mediante", "meno", "mentre",
    "molte", "molti", "ne", "negli", "nei", "nel", "nell'", "nella", "nelle", "nello", "nemmeno", "no",
    "noi", "non", "né", "o", "od", "oggi", "ogni", "oltre", "oppure", "ora", "per", "perché", "però",
    "più", "poco", "poi", "presso", "prima", "pure", "qualche", "quale", "quali", "quando", "quanto",
    "quasi", "quei", "quella", "quelle", "quelli", "quello", "questa", "queste", "questi", "questo",
    "quindi", "sarebbe", "sarebbero", "saranno", "sarà", "se", "secondo", "sempre", "senza", "si", "sia",
    "siano", "sin", "sino", "solo", "soltanto", "sono", "sopra", "sotto", "stando", "stata", "state",
    "stati", "stato", "su", "sua", "sue", "sugli", "sui", "sul", "sull'", "sulla", "sulle", "sullo", "suo",
    "suoi", "tanto", "tra", "tramite", "troppo", "tutta", "tutte", "tutti", "tutto", "un", "un'", "una",
    "uno", "verso", "vi", "via", "è",
];

/// Auxiliary verbs and adverbs between a noun and its participle. Folded.
pub const AUXILIARIES: &[&str] = &[
    "abbia", "abbiano", "ancora", "appena", "aveva", "avevano", "avrebbe", "avrebbero", "era", "erano",
    "essere", "finora", "fu", "furono", "già", "ha", "hanno", "non", "ormai", "poi", "saranno", "sarebbe",
    "sarebbero", "sarà", "si", "sia", "siano", "sono", "stata", "state", "stati", "stato", "ufficialmente",
    "vengono", "venne", "vennero", "è",
];

/// Adjectives that stand before a noun. Folded.
pub const PRE_ADJECTIVES: &[&str] = &[
    "altra", "altre", "altri", "altro", "buoni", "buone", "diversi", "diverse", "giovane", "giovani", "grandi",
    "intera", "intere", "interi", "nuova", "nuove", "nuovi", "piccole", "piccoli", "presunte", "presunti",
    "presunto", "prima", "prime", "primi", "proprie", "propri", "sola", "sole", "soli", "ulteriori", "ultime",
    "ultimi", "vecchie", "vecchi",
];

/// Those by which some are told from others.
pub const OTHER: &[&str] = &["altra", "altre", "altri", "altro", "ulteriori"];

/// Definite articles, and prepositions that hold one.
pub const DEFINITE: &[&str] = &[
    "agli", "ai", "al", "all'", "alla", "alle", "allo", "dagli", "dai", "dal", "dall'", "dalla", "dalle",
    "degli", "dei", "del", "dell'", "della", "delle", "dello", "gli", "i", "il", "l'", "la", "le", "lo",
    "negli", "nei", "nel", "nell'", "nella", "nelle", "quei", "quelle", "questi", "queste", "sugli", "sui",
    "sul", "sulla", "sulle", "suoi", "sue",
];

/// What joins a number to its noun.
pub const OF: &[&str] = &["d'", "di"];

/// What joins two nouns.
pub const AND: &[&str] = &["e", "ed"];

/// Words that begin another clause.
pub const CLAUSE_STARTS: &[&str] = &[
    "che", "dopo", "dove", "ma", "mentre", "perché", "poiché", "quando", "se", "sebbene",
];

/// Words that begin a purpose or a source.
pub const PHRASE_ENDS: &[&str] = &["per", "secondo", "stando"];

/// Verbs that tie a number to a noun before it.
pub const EQUATING: &[&str] = &[
    "ammontano", "calcolati", "contano", "diventano", "diventate", "diventati", "era", "erano", "furono",
    "pari", "raggiungono", "raggiunto", "restano", "rimangono", "salgono", "saliti", "salite", "salito",
    "salita", "sarebbero", "sono", "state", "stati", "stimate", "stimati", "stimato", "superano",
    "superato", "è",
];

/// Words of what may be, is feared or would be.
pub const HYPOTHETICAL: &[&str] = &[
    "dovrebbe", "dovrebbero", "ipotizza*", "possano", "possa", "potrebbe", "potrebbero", "rischia", "rischiano",
    "temono", "teme", "timore",
];

/// Phrases that make a number part of another.
pub const PART: &[&str] = &[
    "dei quali", "delle quali", "di cui", "fra cui", "fra i quali", "fra le quali", "fra loro", "tra cui",
    "tra i quali", "tra le quali", "tra loro",
];

/// Phrases after which a number holds for each of many.
pub const RATES: &[&str] = &[
    "a persona", "a testa", "al barile", "al giorno", "al mese", "al minuto", "al secondo", "all' anno",
    "all' ora", "alla settimana", "ciascuna", "ciascuno", "l' anno", "l' uno", "ogni anno", "ogni giorno",
    "per abitante", "per persona",
];

/// Prepositions that say where.
pub const LOCATIVE: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "all'", "alla", "alle", "in", "nei", "nel", "nell'", "nella", "nelle",
    "negli", "su", "sul", "sull'", "sulla", "presso",
];

/// Nouns between such a preposition and a place.
pub const AREAS: &[&str] = &[
    "area", "capitale", "città", "comune", "confini", "isola", "paese", "provincia", "quartiere", "regione",
    "suolo", "territorio", "zona",
];

/// Prepositions before who says so.
pub const ACCORDING: &[&str] =
    &["a detta di", "a detta del", "a detta della", "a giudizio di", "per quanto riferito da", "secondo", "stando a", "stando ai", "stando al", "stando alla", "stando alle"];

/// Verbs of saying, in the forms of news.
pub const SAYING: &[&str] = &[
    "affermato", "affermano", "affermando", "aggiunto", "annunciato", "assicura", "avverte", "calcola",
    "calcolano", "comunicato", "conferma", "confermano", "conta", "dice", "dicono", "dichiarato", "detto",
    "disse", "fa sapere", "precisato", "rende noto", "ribadito", "riferisce", "riferito", "riportato",
    "rivendicato", "scrive", "segnala", "sostiene", "sostengono", "spiega", "spiegato", "stima", "stimano",
    "stimato",
];

/// Genitive prepositions.
pub const GENITIVE: &[&str] = &["degli", "dei", "del", "dell'", "della", "delle", "dello", "di"];

/// Endings of those who do something for a living, and of the English words for them.
pub const AGENTS: &[&str] = &["atori", "atore", "atrici", "atrice", "itori", "tori", "tore", "isti", "iste", "ieri", "iere", "ers", "er"];

/// Endings of nouns and adjectives in the plural.
pub const PLURALS: &[&str] = &["i", "e"];

/// Endings that a stem is without.
pub const ENDINGS: &[&str] = &["hi", "he", "ie", "ii", "a", "e", "i", "o", "à"];
