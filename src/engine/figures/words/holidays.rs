//! What a language brings so that its holidays can be read as days.

/// The holidays of a language.
#[derive(Debug)]
pub struct HolidayWords {
    /// Their names, sorted.
    pub names: &'static [Holiday],
    /// Names of days that are no holidays, and no day of the week alone: `Super Tuesday`.
    pub other_days: &'static [&'static str],
    /// Phrases before a name that make a day of it: `a Natale`, `at Easter`.
    pub leads: &'static [&'static str],
    /// Words before a name that make it something else: `Babbo Natale`, `i Natali`.
    pub never_after: &'static [&'static str],
    /// Words after a name that make it another feast: `Pasqua ebraica`.
    pub never_before: &'static [&'static str],
    /// Whether a name may describe the noun after it: `the Christmas tree`.
    pub describes_nouns: bool,
}

/// A holiday.
#[derive(Clone, Copy, Debug)]
pub struct Holiday {
    /// Its name, a phrase.
    pub name: &'static str,
    /// When it is.
    pub feast: Feast,
    /// What makes a day of the name.
    pub told: Told,
}

/// The day of a feast in any year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    /// The same day of a month every year: month and day.
    Fixed(u8, u8),
    /// So many days after Easter Sunday of the Western churches.
    Easter(i16),
    /// The n-th such day of the week in a month, and so many days after it: month, day of the week
    /// from Monday as 0, n from 1 (0 is the last).
    Nth(u8, u8, u8, u8),
}

/// What makes a day of a holiday's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The name alone: `Ferragosto`.
    Alone,
    /// Only a word before it, since it is also something else: `a Natale`.
    Led,
    /// The name alone, but other countries have theirs on other days: only where no other name is
    /// near.
    OfCountry,
}
