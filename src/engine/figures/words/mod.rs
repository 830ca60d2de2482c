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

use super::terms::CalendarWords;

/// The words of numbers that a language brings.
#[derive(Debug)]
pub struct FigureWords {
    /// How numbers are spelled.
    pub numerals: &'static NumeralWords,
    /// Whether an apostrophe after an `s` says whose something is: `in two days' time`.
    pub owns_after_s: bool,
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
    Add(u64),
    /// The same, cut short before a vowel: `vent` in `ventuno`.
    AddCut(u64),
    /// A hundred, or hundreds after a digit.
    Hundred,
    /// The same, cut short before a vowel.
    HundredCut,
    /// One thousand, with nothing before it.
    Thousand,
    /// Thousands, with how many before it.
    Thousands,
    /// A larger scale, with how many before it: `milioni`.
    Scale(u64),
}

/// How numbers are spelled.
#[derive(Debug)]
pub struct NumeralWords {
    /// What stands between units and tenths: `,`.
    pub decimal_mark: char,
    /// The same as a word: `virgola`.
    pub points: &'static [&'static str],
    /// Words after which one is no number before such a word: "at one point two men".
    pub points_never_after: &'static [&'static str],
    /// Words that make a number after them negative.
    pub minus: &'static [&'static str],
    /// The same, unless a noun follows the number: "tested negative two times".
    pub negative: &'static [&'static str],
    /// Phrases after which those say something else: "più o meno dieci".
    pub never_minus_after: &'static [&'static str],
    /// The pieces of joined number words.
    pub parts: &'static [(&'static str, Part)],
    /// Words that multiply a number below a hundred, where they stand apart: `two hundred`.
    pub hundreds: &'static [&'static str],
    /// From which of a hundred and a thousand on `and` joins what is below: 100 for `two hundred and
    /// one`, 1000 for `mille e duecento`.
    pub and_joins_from: u64,
    /// Whether it joins fewer than a thousand to millions: `two million and six`.
    pub and_joins_millions: bool,
    /// Whether a hyphen joins tens to units, and a number to its scale: `twenty-one`.
    pub joins_with_hyphen: bool,
    /// What may part thousands from hundreds, in words: `two thousand, five hundred`.
    pub thousands_marks: &'static [&'static str],
    /// Words that count one before some words: articles, and the number itself.
    pub ones: &'static [&'static str],
    /// Those of them that are number words too, and count one beside other numbers.
    pub counting_ones: &'static [&'static str],
    /// Whether these count one before any noun: `one man`.
    pub ones_before_nouns: bool,
    /// Endings of verbs after them, which make a pronoun of them: `one wonders`.
    pub verbs_after_one: &'static [&'static str],
    /// Endings of nouns that end so too.
    pub nouns_after_one: &'static [&'static str],
    /// Words that count one where nothing else is there.
    pub lone_ones: &'static [&'static str],
    /// Nouns that count those whom something befell, before which such a word counts one: "un
    /// morto", where English says "one dead".
    pub tolls: &'static [&'static str],
    /// Verbs after such a noun of which somebody is the subject: "un ferito ha raccontato".
    pub told_of: &'static [&'static str],
    /// Half of what follows.
    pub halves: &'static [&'static str],
    /// And half of what came before: phrases.
    pub and_half: &'static [&'static str],
    /// The same, only before a unit: "one and half hours".
    pub and_half_of_unit: &'static [&'static str],
    /// Words that multiply the number before them.
    pub scales: &'static [(&'static str, u64)],
    /// Letters that do, after digits.
    pub scale_signs: &'static [ScaleSign],
    /// Nouns, and with a `*` endings of nouns, that are counted by the million: `1.5m workers`.
    pub millions_of: &'static [&'static str],
    /// Nouns with such an ending that a length says more of: `the 100m runners`.
    pub lengths_of: &'static [&'static str],
    /// Scales that say at least twice themselves when nothing but a linking word is around them.
    pub bare_scales: &'static [&'static str],
    /// About so many, after an article: `ventina`; also multiplied by a number.
    pub collectives: &'static [(&'static str, u64)],
    /// Those of them that are two people too, unless a link or a noun in the plural follows.
    pub pairs: &'static [&'static str],
    /// Many times so many: `decine`.
    pub orders: &'static [(&'static str, u64)],
    /// Scales and collectives that an article before them counts one of after a bound: "ha superato
    /// il miliardo".
    pub articled_scales: &'static [&'static str],
    /// Words after which an order says nothing.
    pub few: &'static [&'static str],
    /// Phrases before an order, a collective or a scale that make it a number: `qualche`.
    pub several: &'static [&'static str],
    /// Orders that say a number without a linking word, where a sentence opens.
    pub opening_orders: &'static [&'static str],
    /// Those that do so inside a sentence too.
    pub inner_orders: &'static [&'static str],
    /// Words after which they do not.
    pub never_order_after: &'static [&'static str],
    /// Links a number to what it counts: `di`.
    pub of: &'static [&'static str],
    /// The same, with articles.
    pub of_the: &'static [&'static str],
    /// Joins two parts of a number.
    pub and: &'static [&'static str],
    /// So many out of so many: phrases.
    pub out_of: &'static [&'static str],
    /// Those of them that say so with any two numbers, not only with round ones.
    pub surely_out_of: &'static [&'static str],
    /// Of whom there are always more than ten, so that so many of ten are a share of all.
    pub populations: &'static [&'static str],
    /// So many divided by so many: phrases.
    pub over: &'static [&'static str],
    /// Number words that are something else beside some words.
    pub homonyms: &'static [NumberHomonym],
    /// Half of a whole.
    pub half_nouns: &'static [&'static str],
    /// Words before it that make it one.
    pub half_leads: &'static [&'static str],
    /// Words after it that make it one.
    pub half_follows: &'static [&'static str],
    /// The name of one part of a whole: `terzo`.
    pub part_of_whole: &'static [(&'static str, u32)],
    /// Those of them, and of several, that are something else unless a whole number is before them,
    /// or nothing else is there: `mezzo`.
    pub only_mixed: &'static [&'static str],
    /// The name of several: `terzi`.
    pub parts_of_whole: &'static [(&'static str, u32)],
    /// Phrases between a part and the scale or unit it is a part of: "of a".
    pub part_links: &'static [&'static str],
    /// Words before a part after which it is one, whatever follows: "cut by a third".
    pub part_leads: &'static [&'static str],
    /// Words before several parts after which they are periods: "the last three quarters".
    pub never_parts_after: &'static [&'static str],
    /// Places in an order.
    pub ordinals: &'static [(&'static str, u32)],
    /// What makes several of them, where it is one ending: `s`.
    pub ordinal_plural: &'static str,
    /// Phrases after an ordinal that count it from the end: "second to last".
    pub never_ordinals_before: &'static [&'static str],
    /// Ordinals that are something else without one of `articles` before them.
    pub doubtful_ordinals: &'static [&'static str],
    /// Words and pieces before an ordinal.
    pub articles: &'static [&'static str],
    /// Endings that make an ordinal of a number word, and whether of several.
    pub ordinal_suffixes: &'static [(&'static str, bool)],
    /// Signs and endings that make an ordinal of digits.
    pub ordinal_marks: &'static [&'static str],
    /// Those of them that are units too, with the digits after which they are none, unless these end
    /// in others: `st` after 1, unless after 11.
    pub unit_marks: &'static [(&'static str, &'static str, &'static str)],
    /// Endings that make an age of a number.
    pub age_suffixes: &'static [&'static str],
    /// What is left of a number word before such an ending, and what it was: `mill`, `mila`.
    pub lost_endings: &'static [(&'static str, &'static str)],
}

/// A number word that is something else as well.
#[derive(Debug)]
pub struct NumberHomonym {
    /// The number word.
    pub word: &'static str,
    /// Words after which it is no number.
    pub after: &'static [&'static str],
    /// Words before which it is none.
    pub before: &'static [&'static str],
}

/// A letter that multiplies the digits before it, in the case it is written in.
#[derive(Debug)]
pub struct ScaleSign {
    /// The letter: `k`, `M`.
    pub sign: &'static str,
    /// What it multiplies by.
    pub scale: u64,
    /// After which digits it does.
    pub after: SignAfter,
}

/// After which digits a letter is a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignAfter {
    /// After any.
    Any,
    /// After more than one of them: `10G`, but `5G` is a network.
    Large,
    /// After less than a hundred, with decimals or as money: `1,2b`, but `802.11b` is a network.
    Precise,
    /// After an amount of money: `$3m`.
    Money,
    /// The same, and before what is counted in such numbers: `1.5m people`, but `1.5m` is a length.
    Counted,
}
