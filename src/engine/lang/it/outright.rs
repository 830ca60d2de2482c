//! Laws, events and works: the words by which their names are known. Tables are sorted and folded.

use crate::engine::entities::OutrightWords;

/// The words of what is named outright.
pub const OUTRIGHT: OutrightWords = OutrightWords {
    numbered_laws: NUMBERED_LAWS,
    number_marks: NUMBER_MARKS,
    named_laws: NAMED_LAWS,
    law_ends: LAW_ENDS,
    named_events: NAMED_EVENTS,
    placed_events: PLACED_EVENTS,
    event_adjectives: EVENT_ADJECTIVES,
    event_nouns: EVENT_NOUNS,
    event_ends: EVENT_ENDS,
    events: EVENTS,
    groups: GROUPS,
    meetings: MEETINGS,
    summits: SUMMITS,
    summit_links: SUMMIT_LINKS,
    works: WORKS,
    links: LINKS,
    definite: DEFINITE,
    never_inside: NEVER_INSIDE,
};

/// What the number of a law follows.
#[rustfmt::skip]
const NUMBERED_LAWS: &[&str] = &[
    "d.l.", "d.lgs.", "ddl", "decreto", "decreto legge", "decreto legislativo", "decreto-legge",
    "direttiva", "disegno di legge", "dl", "dlgs", "legge", "legge costituzionale",
    "legge regionale", "leggi", "regolamento",
];

/// What stands between the two.
#[rustfmt::skip]
const NUMBER_MARKS: &[&str] = &[
    "n", "n.", "nr", "nr.", "numero", "n°",
];

/// What the name of a law follows.
#[rustfmt::skip]
const NAMED_LAWS: &[&str] = &[
    "ddl", "decreto", "decreto legge", "decreto legislativo", "decreto-legge", "direttiva",
    "disegno di legge", "dl", "legge", "lodo",
];

/// What the name of a law ends with.
#[rustfmt::skip]
const LAW_ENDS: &[&str] = &[
    "act",
];

/// What the name of an event follows.
#[rustfmt::skip]
const NAMED_EVENTS: &[&str] = &[
    "ciclone", "expo", "operazione", "tempesta", "tempesta tropicale", "tifone", "uragano",
];

/// What the place or the year of an event follows.
#[rustfmt::skip]
const PLACED_EVENTS: &[&str] = &[
    "europei", "expo", "festival", "giochi", "giochi olimpici", "giochi paralimpici", "gran premio",
    "mondiali", "mostra", "olimpiade", "olimpiadi", "paralimpiadi", "salone", "universiadi",
];

/// Adjectives after those.
#[rustfmt::skip]
const EVENT_ADJECTIVES: &[&str] = &[
    "estive", "estivi", "europei", "internazionale", "invernali", "mondiali", "olimpici",
    "paralimpici",
];

/// What such an event may be an event of, before its place.
#[rustfmt::skip]
const EVENT_NOUNS: &[&str] = &[
    "cinema", "economia", "film", "fumetto", "giornalismo", "letteratura", "libro", "mobile",
    "teatro",
];

/// What the name of an event ends with.
#[rustfmt::skip]
const EVENT_ENDS: &[&str] = &[
    "cup", "film festival", "grand prix", "marathon",
];

/// Events with one name the world over.
#[rustfmt::skip]
const EVENTS: &[&str] = &[
    "coppa america", "coppa davis", "coppa del mondo", "coppa italia", "eurovision",
    "eurovision song contest", "giro d'italia", "super bowl", "tour de france",
];

/// Who meets at summits.
#[rustfmt::skip]
const GROUPS: &[&str] = &[
    "apec", "asean", "brics", "g20", "g7", "g8", "nato", "ue",
];

/// Those of them that are but their meetings.
#[rustfmt::skip]
const MEETINGS: &[&str] = &[
    "g20", "g7", "g8",
];

/// What such a meeting is called.
#[rustfmt::skip]
const SUMMITS: &[&str] = &[
    "summit", "vertice",
];

/// What the place of a summit follows.
#[rustfmt::skip]
const SUMMIT_LINKS: &[&str] = &[
    "a", "d'", "di", "in",
];

/// What a title in quotation marks follows.
#[rustfmt::skip]
const WORKS: &[&str] = &[
    "album", "brano", "canzone", "commedia", "documentario", "film", "fumetto", "libro", "musical",
    "opera", "poesia", "quadro", "romanzo", "saggio", "serie", "serie tv", "singolo", "sitcom",
    "videogioco",
];

/// What ties the capitals of a name.
#[rustfmt::skip]
const LINKS: &[&str] = &[
    "'s", "and", "for", "of",
];

/// What leads to a law or event that is known.
#[rustfmt::skip]
const DEFINITE: &[&str] = &[
    "agli", "ai", "al", "all'", "alla", "alle", "allo", "col", "dagli", "dai", "dal", "dall'",
    "dalla", "dalle", "dallo", "degli", "dei", "del", "dell'", "della", "delle", "dello", "gli",
    "i", "il", "l'", "la", "le", "lo", "negli", "nei", "nel", "nell'", "nella", "nelle", "nello",
    "sugli", "sui", "sul", "sull'", "sulla", "sulle", "sullo",
];

/// What is in no such name though a headline gives it a capital.
#[rustfmt::skip]
const NEVER_INSIDE: &[&str] = &[
    "anche", "ancora", "approvato", "dopo", "ecco", "oggi", "perché", "quando", "questo",
];
