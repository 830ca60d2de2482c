//! Words by which it is told who says something.

/// Prepositions before who says so.
pub const ACCORDING: &[&str] = &[
    "a detta di",
    "a detta del",
    "a detta della",
    "a giudizio di",
    "per quanto riferito da",
    "secondo",
    "stando a",
    "stando ai",
    "stando al",
    "stando alla",
    "stando alle",
];

/// Verbs of saying, in the forms of news.
pub const SAYING: &[&str] = &[
    "affermato",
    "affermano",
    "affermando",
    "aggiunto",
    "annunciato",
    "assicura",
    "avverte",
    "calcola",
    "calcolano",
    "comunicato",
    "conferma",
    "confermano",
    "conta",
    "dice",
    "dicono",
    "dichiarato",
    "detto",
    "disse",
    "fa sapere",
    "precisato",
    "rende noto",
    "ribadito",
    "riferisce",
    "riferito",
    "riportato",
    "rivendicato",
    "scrive",
    "segnala",
    "sostiene",
    "sostengono",
    "spiega",
    "spiegato",
    "stima",
    "stimano",
    "stimato",
];

/// Genitive prepositions.
pub const GENITIVE: &[&str] = &["degli", "dei", "del", "dell'", "della", "delle", "dello", "di"];
