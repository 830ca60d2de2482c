//! Words that limit what a number holds for: where, when, of how many, how surely.

/// Words of what may be, is feared or would be.
pub const HYPOTHETICAL: &[&str] = &[
    "attendeva",
    "attendevano",
    "attese",
    "attesi",
    "capienza",
    "dovrebbe",
    "dovrebbero",
    "ipotizza*",
    "ospitare",
    "possa",
    "possano",
    "potrebbe",
    "potrebbero",
    "prevedeva",
    "prevedevano",
    "promess*",
    "promett*",
    "rischia",
    "rischiano",
    "teme",
    "temono",
    "timore",
    "voleva",
    "volevano",
];

/// Phrases that make a number part of another.
pub const PART: &[&str] = &[
    "dei quali",
    "delle quali",
    "di cui",
    "fra cui",
    "fra i quali",
    "fra le quali",
    "fra loro",
    "tra cui",
    "tra i quali",
    "tra le quali",
    "tra loro",
];

/// Phrases that open a clause with the whole of which a later number is a part.
pub const WHOLES: &[&str] =
    &["degli", "dei", "delle", "di questi", "di queste", "fra gli", "fra i", "fra le", "tra gli"];

/// Phrases after which a number holds for each of many.
pub const RATES: &[&str] = &[
    "a persona",
    "a testa",
    "al barile",
    "al giorno",
    "al mese",
    "al minuto",
    "al secondo",
    "all' anno",
    "all' ora",
    "alla settimana",
    "ciascuna",
    "ciascuno",
    "l' anno",
    "l' uno",
    "ogni anno",
    "ogni giorno",
    "ogni mese",
    "ogni settimana",
    "in media",
    "per abitante",
    "per persona",
];

/// Words after a stretch of time by which it is no rate: "l'anno scorso" is a day of its own.
pub const NO_RATES: &[&str] = &[];

/// Words and phrases by which one occasion, or one part of a whole, is told from another.
pub const CONTRASTS: &[&str] = &[
    "altra",
    "altro",
    "analog*",
    "andata",
    "anni fa",
    "anni prima",
    "anno fa",
    "anno prima",
    "arancione",
    "compres*",
    "contrari",
    "contrarie",
    "contro",
    "da inizio",
    "dall' inizio",
    "entrambe",
    "entrambi",
    "esclus*",
    "est",
    "favorevoli",
    "gialla",
    "grave",
    "gravemente",
    "gravi",
    "gravissim*",
    "in codice rosso",
    "in pericolo di vita",
    "in prognosi riservata",
    "in tribuna",
    "inclusa",
    "inclusi",
    "incluso",
    "inizialmente",
    "intensiva",
    "lievemente",
    "lievi",
    "mese fa",
    "mese prima",
    "mesi fa",
    "mesi prima",
    "no",
    "nord",
    "ovest",
    "passata",
    "passate",
    "passati",
    "passato",
    "personale",
    "precedent*",
    "prima metà",
    "prima ondata",
    "prime ore",
    "primi soccorsi",
    "primo bilancio",
    "primo momento",
    "primo tempo",
    "ritorno",
    "rossa",
    "scorsa",
    "scorse",
    "scorsi",
    "scorso",
    "seconda metà",
    "seconda ondata",
    "secondo tempo",
    "settimana fa",
    "simil*",
    "sud",
    "sì",
    "un secondo",
    "un terzo",
    "una seconda",
    "una terza",
];

/// Adjectives and participles that leave a count what it is.
pub const NEUTRAL: &[&str] = &[
    "accertat*",
    "allineat*",
    "certificat*",
    "civili",
    "coinvolt*",
    "complessiv*",
    "confermat*",
    "contat*",
    "diventat*",
    "estratt*",
    "finite",
    "finiti",
    "identificat*",
    "innocenti",
    "intere",
    "interi",
    "presenti",
    "provvisori",
    "registrat*",
    "rimaste",
    "rimasti",
    "rinvenut*",
    "risultate",
    "risultati",
    "ritrovat*",
    "salite",
    "saliti",
    "segnalat*",
    "stimat*",
    "totali",
    "trasportat*",
    "trovat*",
    "ufficiali",
    "umane",
    "verificat*",
];

/// What leads to those of whom some are counted.
pub const AMONG: &[&str] = &["fra", "tra"];

/// Phrases for the whole world.
pub const WORLDWIDE: &[&str] = &[
    "a livello globale",
    "a livello mondiale",
    "al mondo",
    "del mondo",
    "in tutto il mondo",
    "nel mondo",
    "nel pianeta",
];

/// Prepositions that say where.
pub const LOCATIVE: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "all'", "alla", "alle", "in", "nei", "nel", "nell'", "nella",
    "nelle", "negli", "su", "sul", "sull'", "sulla", "presso",
];

/// Prepositions of place that also say to whom.
pub const DATIVE: &[&str] = &["a", "ad", "agli", "ai", "al", "all'", "alla", "alle"];

/// Nouns for a count or a building, whose genitive says where.
pub const TALLIES: &[&str] = &[
    "aeroporto",
    "bilancio",
    "cantiere",
    "carcere",
    "conteggio",
    "conto",
    "dato",
    "fabbrica",
    "numero",
    "ospedale",
    "ospedali",
    "policlinico",
    "porto",
    "scuola",
    "stabilimento",
    "stadio",
    "stazione",
    "totale",
];

/// Verbs for a count.
pub const COUNTING: &[&str] = &["conta", "contava", "piange", "registra", "registrava"];

/// What stands before a number that is the subject itself.
pub const COLLECTIVE: &[&str] = &["in"];

/// What stands before a stretch of time in which something was counted.
pub const WITHIN: &[&str] = &["in", "nei", "nell'", "nella", "nelle", "ultime", "ultimi"];

/// Nouns between such a preposition and a place.
pub const AREAS: &[&str] = &[
    "area",
    "capitale",
    "città",
    "comune",
    "confini",
    "isola",
    "paese",
    "provincia",
    "quartiere",
    "regione",
    "suolo",
    "territorio",
    "zona",
];
