//! Times of the day.

use crate::engine::figures::DayPart::{Afternoon, Evening, Morning, Night};
use crate::engine::figures::OpenerOf::{self, Clocks, HoursOfDay};
use crate::engine::figures::TimeBound::{self, At, Between, From, Until};
use crate::engine::figures::{ClockWords, DayPart, Opener, Since};

/// The words of times of the day.
pub const CLOCK: ClockWords = ClockWords {
    openers: OPENERS,
    about: &["about", "approximately", "around", "roughly"],
    until: &["through", "till", "to", "until"],
    between_and: &["and", "to"],
    open_after: &[
        ("and after", From),
        ("and later", From),
        ("or after", From),
        ("or before", Until),
        ("or earlier", Until),
        ("or later", From),
        ("onward", From),
        ("onwards", From),
    ],
    named: &[("midday", 12 * 60), ("midnight", 0), ("noon", 12 * 60)],
    named_alone: true,
    counts_to_24: false,
    hour_marks: &["h"],
    and: &[],
    minutes_more: &[],
    minus: &[],
    minute_marks: &["min", "mins", "minute", "minutes"],
    parts_of_hour: &[("a quarter", 15), ("half", 30), ("quarter", 15), ("three quarters", 45)],
    since: &[
        Since { phrase: "- past", before: false, sure: true, after: &[] },
        Since { phrase: "after", before: false, sure: false, after: &[] },
        Since { phrase: "before", before: true, sure: false, after: &[] },
        Since { phrase: "of", before: true, sure: false, after: &["at", "by", "until"] },
        Since { phrase: "past", before: false, sure: true, after: &[] },
        Since { phrase: "till", before: true, sure: false, after: &[] },
        Since { phrase: "to", before: true, sure: false, after: &[] },
    ],
    hour_parts: HOUR_PARTS,
    glued_parts: &[("a", Morning), ("p", Afternoon)],
    marks: &["ish", "o' clock", "oclock", "sharp"],
    run_marks: &["h", "hours", "hrs"],
    zones: &[
        "aest", "bst", "cdt", "cest", "cet", "cst", "edt", "est", "et", "gmt", "ist", "jst", "mdt",
        "mst", "msk", "pdt", "pst", "pt", "utc",
    ],
    verb_endings: &[],
    whose_clock: &["central", "eastern", "local time", "on the dot", "pacific"],
    day_parts: &[
        ("afternoon", Afternoon),
        ("am", Morning),
        ("evening", Evening),
        ("morning", Morning),
        ("night", Night),
        ("pm", Afternoon),
    ],
    day_parts_of_days: &[("tonight", Night), ("tonite", Night)],
    part_links: &["early", "in", "late", "later", "mid", "on", "the"],
    part_days: &["last", "next", "of", "on", "that", "the", "this", "tomorrow", "yesterday"],
};

const HOUR_PARTS: &[(&str, DayPart)] = &[
    ("a . m .", Morning),
    ("a . m", Morning),
    ("a m", Morning),
    ("am", Morning),
    ("at night", Night),
    ("in the afternoon", Afternoon),
    ("in the early evening", Evening),
    ("in the evening", Evening),
    ("in the late afternoon", Afternoon),
    ("in the late evening", Evening),
    ("in the morning", Morning),
    ("midnight", Morning),
    ("noon", Afternoon),
    ("p . m .", Afternoon),
    ("p . m", Afternoon),
    ("p m", Afternoon),
    ("pm", Afternoon),
];

const fn opener(phrase: &'static str, bound: TimeBound, of: OpenerOf) -> Opener {
    Opener { phrase, bound, of }
}

const OPENERS: &[Opener] = &[
    opener("@", At, HoursOfDay),
    opener("about", At, Clocks),
    opener("after", From, Clocks),
    opener("around", At, Clocks),
    opener("as early as", From, Clocks),
    opener("as late as", Until, Clocks),
    opener("at", At, HoursOfDay),
    opener("before", Until, Clocks),
    opener("beginning at", From, HoursOfDay),
    opener("between", Between, Clocks),
    opener("by", Until, Clocks),
    opener("circa", At, Clocks),
    opener("earlier than", Until, Clocks),
    opener("from", From, Clocks),
    opener("later than", From, Clocks),
    opener("no earlier than", From, Clocks),
    opener("no later than", Until, Clocks),
    opener("not before", From, Clocks),
    opener("not later than", Until, Clocks),
    opener("prior to", Until, Clocks),
    opener("since", From, Clocks),
    opener("starting at", From, HoursOfDay),
    opener("till", Until, Clocks),
    opener("until", Until, Clocks),
];
