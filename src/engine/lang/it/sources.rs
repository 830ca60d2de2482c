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
    "affermano", "ammette", "ammettono", "assicurano", "attribuisce", "calcola", "calcolano",
    "calcolato", "contano", "contati", "contato", "detto", "dice", "dichiara", "dichiarano",
    "dicono", "gridano", "indica", "indicano", "misurato", "parla", "parlano", "parlato",
    "parlava", "parlavano", "quantifica*", "replica", "replicano", "ribadisce", "ribadiscono",
    "ribatte", "ribattono", "riferisce", "riferiscono", "rivendica", "rivendicano",
    "sostengono", "sostiene", "stima", "stimano", "stimato", "urlano", "valuta", "valutano",
    "valutato",
];

/// Phrases by which one who counts gives a number of their own. Sorted; folded.
#[rustfmt::skip]
pub const SETTLING: &[&str] = &[
    "la dà a", "la dà al", "la dà all'", "lo dà a", "lo dà al", "ne conta", "ne contano",
    "ne ha contate", "ne ha contati", "ne ha contato", "ne hanno contate", "ne hanno contati",
    "si ferma", "si fermano", "si fermava", "si fermavano", "si è fermata", "si è fermato",
];

/// Pronouns for others of whom was named. Sorted; folded.
#[rustfmt::skip]
pub const ONES: &[&str] = &[
    "quella", "quelle", "quelli", "quello",
];

/// Words by which a number is denied. Sorted; folded.
#[rustfmt::skip]
pub const NEGATIONS: &[&str] = &[
    "non",
];

/// Phrases by which a number that somebody gave is put aside. Sorted; folded.
#[rustfmt::skip]
pub const FAR_FROM: &[&str] = &[
    "altro che",
];

/// Words by which a number tells what there should or could be. Sorted; folded.
#[rustfmt::skip]
pub const DUE: &[&str] = &[
    "aspettava", "aspettavano", "attese", "attesi", "capienza", "contenere", "contiene",
    "ospitare", "previste", "previsti", "previsto",
];

/// Prepositions before who gives a number.
pub const BY_WHOM: &[&str] = &["per"];

/// Those who count what others count too. Sorted; folded.
#[rustfmt::skip]
pub const COUNTERS: &[&str] = &[
    "agenzia", "agenzie", "analisti", "associazioni", "autorità", "azienda", "aziende",
    "carabinieri", "centro", "collettivo", "comitati", "comitato", "commissione", "comune",
    "confederali", "cronisti", "dati", "dato", "direzione", "esperti", "federazione", "forze",
    "geologi", "giornalisti", "governo", "industriali", "inquirenti", "istituto",
    "manifestanti", "media", "medici", "ministeri", "ministero", "ong", "oppositori",
    "opposizione", "organizzatori", "organizzazioni", "ospedale", "ospedali", "osservatori",
    "osservatorio", "polizia", "pompieri", "prefettura", "procura", "promotori", "protezione",
    "questura", "questure", "regolatore", "residenti", "ricercatori", "scienziati",
    "scioperanti", "servizio", "sindacati", "sindacato", "sismologi", "soccorritori",
    "società", "studiosi", "superstiti", "testimoni", "università", "vigili",
];

/// Words that set what one says against what another does.
pub const CONTRARY: &[&str] = &["bensì", "invece", "ma", "mentre", "però"];

/// Genitive prepositions.
pub const GENITIVE: &[&str] = &["degli", "dei", "del", "dell'", "della", "delle", "dello", "di"];
