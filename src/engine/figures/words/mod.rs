//! What a language brings so that its numbers can be read.
//!
//! Every word is folded as by [`fold`](crate::engine::text::fold); a *phrase* is several words with
//! one space between them, marks counting as words: `km / h`.

mod ages;
mod bounds;
mod clock;
mod holidays;
mod identifiers;
mod recurrences;
mod spans;
mod units;

pub use ages::AgeWords;
pub use bounds::{Bound, ChangeWords, Fits, PrecisionWords};
pub use clock::{ClockWords, DayPart, Opener, OpenerOf, Since, TimeBound};
pub use holidays::{Feast, Holiday, HolidayWords, Told};
pub use identifiers::IdentifierWords;
pub use recurrences::RecurrenceWords;
pub use spans::SpanWords;
pub use units::{Homonym, Prefix, Stands, UnitWord, UnitWords, When};

/// The words of numbers that a language brings.
#[derive(Debug)]
pub struct FigureWords {
    /// How numbers are spelled.
    pub numerals: &'static NumeralWords,
    /// How numbers are bounded and joined into ranges.
    pub precision: &'static PrecisionWords,
    /// What numbers rise and fall by, and to.
    pub change: &'static ChangeWords,
    /// What numbers are measured in.
    pub units: &'static UnitWords,
    /// How old someone is.
    pub ages: &'static AgeWords,
    /// Days, months and years.
    pub calendar: &'static CalendarWords,
    /// Times of the day.
    pub clock: &'static ClockWords,
    /// Holidays.
    pub holidays: &'static HolidayWords,
    /// What comes again and again.
    pub recurrences: &'static RecurrenceWords,
    /// What numbers that count nothing are known by.
    /// Lengths of time that are not counted.
    pub spans: &'static SpanWords,
    /// What stands before numbers that count nothing.
    pub identifiers: &'static IdentifierWords,
}

/// A piece of a spelled number, joined with others into one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// So many, from 0 to 90.
    Add(u32),
    /// The same, cut short before a vowel: `vent` in `ventuno`.
    AddCut(u32),
    /// A hundred, or hundreds after a digit.
    Hundred,
    /// The same, cut short before a vowel.
    HundredCut,
    /// One thousand, with nothing before it.
    Thousand,
    /// Thousands, with how many before it.
    Thousands,
}

/// How numbers are spelled.
#[derive(Debug)]
pub struct NumeralWords {
    /// What stands between units and tenths: `,`.
    pub decimal_mark: char,
    /// What may stand between groups of three digits.
    pub group_marks: &'static [char],
    /// The pieces of joined number words.
    pub parts: &'static [(&'static str, Part)],
    /// Words that multiply a number below a hundred, where they stand apart: `two hundred`.
    pub hundreds: &'static [&'static str],
    /// Whether `and` joins hundreds to what is below them: `two hundred and one`.
    pub joins_with_and: bool,
    /// Whether a hyphen joins tens to units: `twenty-one`.
    pub joins_with_hyphen: bool,
    /// Articles that also count one.
    pub ones: &'static [&'static str],
    /// Half of what follows.
    pub halves: &'static [&'static str],
    /// And half of what came before: phrases.
    pub and_half: &'static [&'static str],
    /// Words that multiply the number before them.
    pub scales: &'static [(&'static str, u64)],
    /// Scales that say at least twice themselves when nothing but a linking word is around them.
    pub bare_scales: &'static [&'static str],
    /// About so many, after an article: `ventina`; also multiplied by a number.
    pub collectives: &'static [(&'static str, u64)],
    /// Many times so many: `decine`.
    pub orders: &'static [(&'static str, u64)],
    /// Words after which an order says nothing.
    pub few: &'static [&'static str],
    /// Links a number to what it counts: `di`.
    pub of: &'static [&'static str],
    /// The same, with articles.
    pub of_the: &'static [&'static str],
    /// Joins two parts of a number.
    pub and: &'static [&'static str],
    /// So many out of so many.
    pub out_of: &'static [&'static str],
    /// Number words that are something else after these words.
    pub homonyms: &'static [(&'static str, &'static [&'static str])],
    /// Half of a whole.
    pub half_nouns: &'static [&'static str],
    /// Parts of a whole after a number: `terzi`.
    pub parts_of_whole: &'static [(&'static str, u32)],
    /// Places in an order.
    pub ordinals: &'static [(&'static str, u32)],
    /// Ordinals that are something else without one of `articles` before them.
    pub doubtful_ordinals: &'static [&'static str],
    /// Words and pieces before an ordinal.
    pub articles: &'static [&'static str],
    /// Endings that make an ordinal of a number word.
    pub ordinal_suffixes: &'static [&'static str],
    /// Signs that make an ordinal of digits.
    pub ordinal_marks: &'static [&'static str],
    /// Endings that make an age of a number.
    pub age_suffixes: &'static [&'static str],
    /// What a number word may have lost before such an ending.
    pub lost_endings: &'static [&'static str],
}

/// Days, months and years.
#[derive(Debug)]
pub struct CalendarWords {
    /// The months, from 1.
    pub months: &'static [(&'static str, u8)],
    /// The days of the week, from Monday as 0.
    pub weekdays: &'static [(&'static str, u8)],
    /// The first day of a month.
    pub first: &'static [&'static str],
    /// What stands before a date, and belongs to it.
    pub leads: &'static [&'static str],
    /// What must stand before a bare year.
    pub year_leads: &'static [&'static str],
    /// What may stand between a month and its year.
    pub year_links: &'static [&'static str],
    /// Words of the past, before or after a date.
    pub past: &'static [&'static str],
    /// Words of what is to come, before or after a date.
    pub future: &'static [&'static str],
    /// Endings of verbs that tell of what is to come.
    pub future_endings: &'static [&'static str],
    /// Words before a day of the week that make it any such day.
    pub habit: &'static [&'static str],
    /// The beginning of a month: its first ten days.
    pub early: &'static [&'static str],
    /// The end of a month: from its 21st day.
    pub late: &'static [&'static str],
    /// Phrases for days, as days after the one of publication.
    pub relative_days: &'static [(&'static str, i64)],
    /// Phrases for months, as months after the one of publication.
    pub relative_months: &'static [(&'static str, i32)],
    /// Phrases for years, as years after the one of publication.
    pub relative_years: &'static [(&'static str, i32)],
    /// So long ago.
    pub ago: &'static [&'static str],
    /// So long after.
    pub later: &'static [&'static str],
    /// Words that count nothing, so that an hour may stand before them.
    pub function_words: &'static [&'static str],
}
