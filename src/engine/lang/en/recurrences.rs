//! What comes again and again.

use crate::engine::figures::RecurrenceWords;

/// The words of what recurs.
pub const RECURRENCES: RecurrenceWords = RecurrenceWords {
    every: &["each", "every"],
    links: &["other", "passing", "second", "single"],
    units: &[
        "century",
        "day",
        "days",
        "decade",
        "decades",
        "fortnight",
        "hour",
        "hours",
        "minute",
        "minutes",
        "month",
        "months",
        "quarter",
        "second",
        "seconds",
        "week",
        "weeks",
        "year",
        "years",
    ],
    nouns: &["autumn", "fall", "spring", "summer", "weekday", "weekend", "weekends", "winter"],
    plural_parts: &["afternoons", "evenings", "mornings", "nights"],
    per: &["a", "an"],
    counts: &[
        "children", "men", "once", "one", "people", "percent", "thrice", "times", "twice", "women",
    ],
    plural_ending: "s",
    lengths: &[
        "ago", "and", "before", "after", "earlier", "from", "in", "later", "long", "of", "off",
        "old", "prior",
    ],
};
