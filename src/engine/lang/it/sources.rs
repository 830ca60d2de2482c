//! Words by which it is told who says something.

/// Prepositions before who says so.
pub const ACCORDING: &[&str] = &[
    "a detta di",
    "a detta del",
    "a detta della",
    "a detta degli",
    "a detta dei",
    "a giudizio degli",
    "a giudizio dei",
    "a giudizio del",
    "a giudizio della",
    "a giudizio di",
    "per quanto riferito da",
    "secondo",
    "stando a",
    "stando agli",
    "stando ai",
    "stando al",
    "stando alla",
    "stando alle",
];

/// Pronouns for a source that has no name.
pub const WHOEVER: &[&str] = &["chi", "coloro che", "quanti"];

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

/// Verbs by which somebody gives a number of their own. Sorted; folded.
#[rustfmt::skip]
pub const ESTIMATING: &[&str] = &[
    "affermano", "ammette", "ammettono", "calcola", "calcolano", "calcolato", "contano", "contati",
    "contato", "dicono", "dice", "detto", "indica", "indicano", "misurato", "parla", "parlano",
    "parlato", "parlava", "parlavano", "quantifica*", "replica", "replicano", "ribatte", "ribattono",
    "riferisce", "riferiscono", "rivendica", "rivendicano", "sostengono", "sostiene", "stima",
    "stimano", "stimato", "valutano", "valutato",
];

/// Prepositions before who gives a number.
pub const BY_WHOM: &[&str] = &["per"];

/// Those who count what others count too. Sorted; folded.
#[rustfmt::skip]
pub const COUNTERS: &[&str] = &[
    "agenzia", "agenzie", "analisti", "associazioni", "autorità", "azienda", "carabinieri",
    "collettivo", "comitato", "comune", "cronisti", "esperti", "federazione", "forze", "giornalisti",
    "governo", "inquirenti", "istituto", "manifestanti", "media", "ministero", "oppositori",
    "opposizione", "organizzatori", "organizzazioni", "ospedale", "osservatori", "osservatorio",
    "polizia", "pompieri", "prefettura", "procura", "promotori", "protezione", "questura",
    "ricercatori", "scienziati", "sindacati", "sindacato", "soccorritori", "società", "studiosi",
    "testimoni", "vigili",
];

/// Words that set what one says against what another does.
pub const CONTRARY: &[&str] = &["invece", "ma", "mentre", "però"];

/// Genitive prepositions.
pub const GENITIVE: &[&str] = &["degli", "dei", "del", "dell'", "della", "delle", "dello", "di"];
