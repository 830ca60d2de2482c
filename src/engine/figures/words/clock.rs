//! What a language brings so that its times of the day can be read.

/// Times of the day.
#[derive(Debug)]
pub struct ClockWords {
    /// Phrases before a time, with what they say of it.
    pub openers: &'static [Opener],
    /// Words that may stand between such a phrase and its time, and say nothing.
    pub about: &'static [&'static str],
    /// What joins the ends of "from three to five": phrases.
    pub until: &'static [&'static str],
    /// What joins the ends of "between three and five": phrases.
    pub between_and: &'static [&'static str],
    /// Phrases after a time that open one of its ends: `or later`.
    pub open_after: &'static [(&'static str, TimeBound)],
    /// Times with names, in minutes from midnight.
    pub named: &'static [(&'static str, i32)],
    /// Whether they are times where no phrase stands before them.
    pub named_alone: bool,
    /// Whether hours are counted to 24 where they are written in digits, so that 7 is before noon.
    pub counts_to_24: bool,
    /// What stands between digits of hours and minutes besides a colon: `20h30`.
    pub hour_marks: &'static [&'static str],
    /// Joins hours and minutes.
    pub and: &'static [&'static str],
    /// Phrases that add minutes to an hour.
    pub minutes_more: &'static [(&'static str, i32)],
    /// What takes minutes from an hour: `tre meno dieci`.
    pub minus: &'static [&'static str],
    /// The words of minutes beside a time.
    pub minute_marks: &'static [&'static str],
    /// Parts of an hour before it: `half past`, `a quarter to`, in minutes.
    pub parts_of_hour: &'static [(&'static str, i32)],
    /// What stands between minutes and the hour they are counted from.
    pub since: &'static [Since],
    /// Phrases after an hour that name the part of the day: `di sera`, `pm`.
    pub hour_parts: &'static [(&'static str, DayPart)],
    /// The same as letters that are glued to digits.
    pub glued_parts: &'static [(&'static str, DayPart)],
    /// Phrases after an hour that make a time of it: `o'clock`.
    pub marks: &'static [&'static str],
    /// Phrases after four digits that make a time of them: `0630 hours`.
    pub run_marks: &'static [&'static str],
    /// Abbreviated time zones, which are written in capitals.
    pub zones: &'static [&'static str],
    /// Endings of verbs, of which an hour may be told though a word follows: `alle 18 partirà`.
    pub verb_endings: &'static [&'static str],
    /// Phrases that say by whose clock it is, or that it is so to the minute.
    pub whose_clock: &'static [&'static str],
    /// Parts of the day: nouns that may follow a day, `lunedì sera`.
    pub day_parts: &'static [(&'static str, DayPart)],
    /// Words for such a part of a certain day: `stasera`.
    pub day_parts_of_days: &'static [(&'static str, DayPart)],
    /// What may stand between a day and its part: `in the late`.
    pub part_links: &'static [&'static str],
    /// Words for days between a time and the part of the day: "alle 9 di ieri sera".
    pub part_days: &'static [&'static str],
}

/// A phrase before a time.
#[derive(Clone, Copy, Debug)]
pub struct Opener {
    /// The phrase.
    pub phrase: &'static str,
    /// What it says of the time.
    pub bound: TimeBound,
    /// Of which times.
    pub of: OpenerOf,
}

/// What a phrase says of the time beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeBound {
    /// At that time, or about it.
    At,
    /// At that time or later, to another one if one follows.
    From,
    /// At that time or earlier.
    Until,
    /// From that time to another, which must follow.
    Between,
}

/// What a phrase makes times of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenerOf {
    /// Every number that can be an hour, whatever follows: `ore 18`.
    Any,
    /// The same where nothing follows that it may count: `alle 18`.
    Hours,
    /// The same where a day is beside it too: `tomorrow at 7`. Elsewhere only [`Self::Clocks`].
    HoursOfDay,
    /// One o'clock, with an article that counts one elsewhere: `all'una`.
    One,
    /// What has minutes, or is followed by a word that makes a time of it: `le 18.30`,
    /// `by 7 o'clock`.
    Clocks,
    /// Times with names: `a mezzogiorno`.
    Named,
}

/// What stands between minutes and the hour they are counted from.
#[derive(Clone, Copy, Debug)]
pub struct Since {
    /// The phrase: `past`.
    pub phrase: &'static str,
    /// Whether the minutes are those before the hour.
    pub before: bool,
    /// Whether it makes a time of any number before it; else the minutes must be named.
    pub sure: bool,
    /// Words of which one must stand before the minutes; none if empty.
    pub after: &'static [&'static str],
}

/// A part of the day. It has no hours of its own; it tells which half an hour lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    /// From midnight to noon: `am` too.
    Morning,
    /// From noon on: `pm` too.
    Afternoon,
    /// The later hours.
    Evening,
    /// From the late hours to the early ones.
    Night,
}
