//! What a language brings so that what recurs is told from what happens once.

/// What comes again and again.
#[derive(Debug)]
pub struct RecurrenceWords {
    /// Phrases before what recurs: `ogni`, `every`.
    pub every: &'static [&'static str],
    /// Words that may stand between such a phrase and what recurs: `other`.
    pub links: &'static [&'static str],
    /// Units of time, one and many.
    pub units: &'static [&'static str],
    /// Nouns of time besides units, days, months and parts of the day.
    pub nouns: &'static [&'static str],
    /// Parts of the day in the plural, which make any such day of the day before them.
    pub plural_parts: &'static [&'static str],
    /// What stands between a count and the time it is counted in, where an article does: `twice a
    /// week`. Empty where it never does.
    pub per: &'static [&'static str],
    /// Words that count besides numbers and plurals: `twice`.
    pub counts: &'static [&'static str],
    /// The ending of plurals.
    pub plural_ending: &'static str,
    /// Words after a length of time, which thus is no rate: `two goals a week later`.
    pub lengths: &'static [&'static str],
}
