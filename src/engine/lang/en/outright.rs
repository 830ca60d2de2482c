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
    "directive", "executive order", "house bill", "proposition", "public law", "regulation",
    "senate bill",
];

/// What stands between the two.
#[rustfmt::skip]
const NUMBER_MARKS: &[&str] = &[
    "no", "no.", "number",
];

/// What the name of a law follows.
#[rustfmt::skip]
const NAMED_LAWS: &[&str] = &[];

/// What the name of a law ends with.
#[rustfmt::skip]
const LAW_ENDS: &[&str] = &[
    "act", "amendment", "bill",
];

/// What the name of an event follows.
#[rustfmt::skip]
const NAMED_EVENTS: &[&str] = &[
    "cyclone", "expo", "hurricane", "operation", "storm", "tropical storm", "typhoon",
];

/// What the place or the year of an event follows.
#[rustfmt::skip]
const PLACED_EVENTS: &[&str] = &[
    "expo", "festival", "grand prix", "olympic games", "paralympic games",
];

/// Adjectives after those.
#[rustfmt::skip]
const EVENT_ADJECTIVES: &[&str] = &[];

/// What such an event may be an event of, before its place.
#[rustfmt::skip]
const EVENT_NOUNS: &[&str] = &[];

/// What the name of an event ends with.
#[rustfmt::skip]
const EVENT_ENDS: &[&str] = &[
    "cup", "festival", "games", "grand prix", "marathon", "olympic games", "olympics",
    "paralympics", "world cup",
];

/// Events with one name the world over.
#[rustfmt::skip]
const EVENTS: &[&str] = &[
    "eurovision", "eurovision song contest", "super bowl", "tour de france", "world cup",
];

/// Who meets at summits.
#[rustfmt::skip]
const GROUPS: &[&str] = &[
    "apec", "asean", "brics", "eu", "g20", "g7", "g8", "nato",
];

/// Those of them that are but their meetings.
#[rustfmt::skip]
const MEETINGS: &[&str] = &[
    "g20", "g7", "g8",
];

/// What such a meeting is called.
#[rustfmt::skip]
const SUMMITS: &[&str] = &[
    "summit",
];

/// What the place of a summit follows.
#[rustfmt::skip]
const SUMMIT_LINKS: &[&str] = &[
    "in", "of",
];

/// What a title in quotation marks follows.
#[rustfmt::skip]
const WORKS: &[&str] = &[
    "album", "book", "documentary", "film", "memoir", "movie", "musical", "novel", "opera",
    "painting", "play", "poem", "series", "single", "sitcom", "song", "tv series", "video game",
];

/// What ties the capitals of a name.
#[rustfmt::skip]
const LINKS: &[&str] = &[
    "'s", "and", "for", "in", "of", "on", "to",
];

/// What leads to a law or event that is known.
#[rustfmt::skip]
const DEFINITE: &[&str] = &[
    "the",
];

/// What is in no such name though a headline gives it a capital.
#[rustfmt::skip]
const NEVER_INSIDE: &[&str] = &[
    "can", "center", "centre", "could", "may", "must", "season", "should", "they", "this", "to",
    "warning", "watch", "we", "who", "will", "would",
];
