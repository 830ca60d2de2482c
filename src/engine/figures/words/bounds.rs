//! The words by which a language bounds numbers, joins them into ranges, and tells of change.

use crate::engine::quantity::{Direction, Precision};

/// Which numbers a phrase can bound. Most such phrases are prepositions of place too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// Any number.
    Any,
    /// From ten on, or with a unit: "over the two bridges" bounds nothing.
    Large,
    /// With a unit of shares or money alone: "near 40 %".
    Measured,
    /// Where no noun follows: "the toll passed 300", but "they passed 12 laws".
    Alone,
    /// All but shares, which say by how much two things differ: "maggiore del 20 %".
    Unshared,
}

/// A phrase before a number that says how precise it is.
#[derive(Debug)]
pub struct Bound {
    /// The phrase, without the link.
    pub phrase: &'static str,
    /// What may stand between phrase and number.
    pub links: &'static [&'static str],
    /// Whether one of `links` must.
    pub linked: bool,
    /// What it says.
    pub precision: Precision,
    /// Which numbers it can bound.
    pub fits: Fits,
}

/// How numbers are bounded and joined into ranges.
#[derive(Debug)]
pub struct PrecisionWords {
    /// Phrases before a number.
    pub before: &'static [Bound],
    /// What may stand between such a phrase and its number, and changes nothing: `altri`.
    pub fillers: &'static [&'static str],
    /// Phrases between a comparison and its number by which the number itself is inside:
    /// `or equal to`.
    pub or_equal: &'static [&'static str],
    /// Phrases before a comparison that do the same: `equal to or`.
    pub equal_or: &'static [&'static str],
    /// Words before a comparison that turn it round: `no more than`.
    pub not: &'static [&'static str],
    /// Words before a phrase that go with it: `just over`.
    pub degrees: &'static [&'static str],
    /// Words after which `about` and the like say of what, and not how many.
    pub topics: &'static [&'static str],
    /// Those of the phrases before that say of what.
    pub topical: &'static [&'static str],
    /// Those that say during what, before a length of time, unless one of `lasting` is before.
    pub during: &'static [&'static str],
    /// What is before them where they bound a length of time after all: `for over two hours`.
    pub lasting: &'static [&'static str],
    /// Words after which two numbers are ends of a level, though a word of change is near: "the loss
    /// is 5 to 8 per cent".
    pub states: &'static [&'static str],
    /// Words of moving after which `reaching` says where something went: `edged up to 4 %`.
    pub movers: &'static [&'static str],
    /// The first words of such phrases.
    pub reaching: &'static [&'static str],
    /// Phrases after a number, or after its unit.
    pub after: &'static [(&'static str, Precision)],
    /// Those that may also follow what is counted: `300 people or more`.
    pub after_noun: &'static [(&'static str, Precision)],
    /// What opens "between X and Y".
    pub between: &'static [&'static str],
    /// What joins its ends.
    pub between_and: &'static [&'static str],
    /// What opens "from X to Y".
    pub from: &'static [&'static str],
    /// What joins its ends: phrases.
    pub to: &'static [&'static str],
    /// What joins the ends where nothing opens them, and something is counted: `5 to 10 goals`.
    pub bare_to: &'static [&'static str],
    /// Marks that join them: `-`, and `/` where "2/3 settimane" are two or three.
    pub marks: &'static [&'static str],
    /// What joins the ends of "X or Y".
    pub or: &'static [&'static str],
    /// What joins "more than X" and "less than Y" into one range: phrases.
    pub and: &'static [&'static str],
    /// Words after a number that say where it is passed, and count nothing: "passed the 300 mark".
    pub milestones: &'static [&'static str],
    /// Articles that may stand before a number.
    pub articles: &'static [&'static str],
    /// Articles, and prepositions with one, after which a number may be known already.
    pub definite: &'static [&'static str],
    /// Words before such an article after which it is: "fewer than the 300".
    pub than: &'static [&'static str],
    /// Phrases after such a number, or after what it counts, that say so: `threshold`, `previsti`.
    pub levels: &'static [&'static str],
}

/// How change is told. One that ends in `*` stands for all words that begin with it.
#[derive(Debug)]
pub struct ChangeWords {
    /// Verbs, nouns and adverbs of change, with where it goes; a number of anything may follow.
    pub moves: &'static [(&'static str, Direction)],
    /// The same, which also take an object: only a share after them is a change ("cut 5 %"),
    /// another number is what they count ("cut 500 jobs").
    pub takes: &'static [(&'static str, Direction)],
    /// Verbs that go from one number to another, and by none: `passare`.
    pub shifts: &'static [&'static str],
    /// Phrases that end with a word of change and tell of none: `made up 30 %`.
    pub phrasal: &'static [&'static str],
    /// What links them to how much: `by`.
    pub by: &'static [&'static str],
    /// What links only the nearest of them, or a share: `of`.
    pub of: &'static [&'static str],
    /// What links them to where it ended.
    pub to: &'static [&'static str],
    /// What links them to where it began.
    pub from: &'static [&'static str],
    /// Phrases before what is compared with: `compared with 300 a year ago`.
    pub bases: &'static [&'static str],
    /// Words that begin a bound and say where it ended: `fell below 300`.
    pub levels: &'static [&'static str],
    /// Phrases after how much it is: `12 % more`, `300 in più`.
    pub after: &'static [(&'static str, Direction)],
    /// Those that may also follow what is counted: `30 feriti in più`.
    pub after_noun: &'static [(&'static str, Direction)],
    /// The same, after shares alone.
    pub after_share: &'static [(&'static str, Direction)],
    /// What counts how much it is, between the number and such a phrase: `points`.
    pub steps: &'static [&'static str],
}
