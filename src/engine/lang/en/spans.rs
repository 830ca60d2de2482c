//! Lengths of time that are not counted.

use crate::engine::figures::SpanWords;

/// The words of lengths of time without a number.
pub const SPANS: SpanWords = SpanWords {
    whole: &[
        "a full",
        "a whole",
        "all",
        "an entire",
        "the entire",
        "the full",
        "the next",
        "the past",
        "the whole",
    ],
    some: &["a few", "few", "several"],
    lasting: &[
        "lasted", "lasting", "lasts", "spend", "spending", "spends", "spent", "take", "taken",
        "takes", "taking", "took",
    ],
    never_whole: &["days", "hours", "minutes", "months", "seconds", "weeks", "years"],
};
