//! Words for what happened.

use crate::engine::claims::Event;

/// Nouns that count people by what happened to them. Folded; `*` stands for any ending.
pub const STRICKEN: &[(Event, &[&str])] = &[
    (
        Event::Die,
        &[
            "morti",
            "morto",
            "vittim*",
            "decedut*",
            "decessi",
            "cadaveri",
            "salme",
            "uccisioni",
            "caduti",
        ],
    ),
    (Event::Injure, &["feriti", "ferito", "ferite"]),
    (Event::GoMissing, &["dispers*"]),
    (Event::Survive, &["superstit*", "sopravvissut*"]),
    (Event::Displace, &["sfollat*", "evacuat*", "senzatetto"]),
    (Event::Arrest, &["arresti", "arrestat*", "fermi"]),
    (Event::Accuse, &["indagat*", "imputat*"]),
    (Event::Hospitalise, &["ricoverat*", "ricoveri"]),
    (Event::Infect, &["contag*", "infezioni", "malati"]),
];

/// Verbs, participles and nouns for what happened. Folded; `*` stands for any ending.
pub const EVENTS: &[(Event, &[&str])] = &[
    (
        Event::Die,
        &[
            "morire",
            "morte",
            "muoiono",
            "morirono",
            "ucciso",
            "uccisa",
            "uccisi",
            "uccise",
            "uccidendo",
            "ucciso",
            "uccidere",
            "annegat*",
            "annegarono",
            "massacrat*",
            "assassinat*",
            "bilancio",
            "perirono",
            "periti",
        ],
    ),
    (Event::Injure, &["ferendo", "ferire", "ferì", "ferirono"]),
    (Event::Rescue, &["salvat*", "soccors*", "estratt*", "recuperat*"]),
    (Event::Displace, &["sfollare", "evacuare", "evacuazione"]),
    (
        Event::Arrest,
        &["arrestat*", "arrestare", "fermati", "fermate", "fermato", "arrestò", "arrestarono"],
    ),
    (Event::Convict, &["condannat*", "condanne"]),
    (Event::Vaccinate, &["vaccinat*", "immunizzat*"]),
    (
        Event::Send,
        &[
            "inviat*",
            "invier*",
            "inviand*",
            "inviare",
            "invia",
            "inviano",
            "invio",
            "inviò",
            "spedir*",
            "spedit*",
            "schierat*",
            "schierar*",
            "schieramento",
            "dispiegat*",
            "dispiegar*",
            "dispiegamento",
            "mandat*",
            "mandare",
            "mander*",
        ],
    ),
    (Event::Board, &["viaggiavano", "imbarcat*", "bordo"]),
    (Event::Attend, &["partecipat*", "parteciparono", "presenti", "assistit*"]),
    (Event::Protest, &["sfilat*", "manifestato", "manifestavano", "piazza"]),
    (Event::Dismiss, &["licenziat*", "licenziament*", "esuberi", "esubero"]),
    (Event::Destroy, &["distrutt*", "danneggiat*", "crollat*", "demolit*"]),
    (Event::Burn, &["bruciat*", "incendiat*"]),
    (Event::Capture, &["conquist*", "riconquist*", "occupat*", "presi"]),
    (Event::Seize, &["sequestrat*", "sequestro", "confiscat*"]),
    (Event::Allot, &["stanziat*", "stanziament*", "stanzia", "destinat*"]),
    (Event::Donate, &["donat*", "donazioni", "raccolti"]),
    (
        Event::Sign,
        &["firmat*", "firmarono", "firmò", "siglat*", "sottoscritt*", "stipulat*", "concordat*"],
    ),
    (Event::Ratify, &["ratificat*", "ratifica"]),
    (Event::Confirm, &["confermat*", "confermarono", "confermò"]),
    (Event::Inaugurate, &["inaugurat*", "inaugurazione"]),
    (Event::Attack, &["offensiva", "incursione", "invasione", "controffensiva", "assalto"]),
    (Event::Withdraw, &["ritirat*", "ritirarono", "ritiro", "ritirati"]),
];

/// The same, in more than one word.
pub const PHRASES: &[(Event, &[&str])] = &[
    (
        Event::Die,
        &[
            "perso la vita",
            "persero la vita",
            "perdono la vita",
            "costato la vita",
            "tolto la vita",
        ],
    ),
    (Event::Survive, &["ancora in vita", "si salvarono", "si sono salvati", "si sono salvate"]),
    (Event::GoMissing, &["mancano all' appello", "ancora all' appello"]),
    (Event::Withdraw, &["più traccia", "lasciato il fronte", "abbandonato il fronte"]),
];
