//! What a language brings so that its measures and its money can be read.

use crate::engine::quantity::Decimal;

/// What makes sure that a phrase after a number is a unit, and no other word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Nothing needs to.
    Always,
    /// The number is in digits, or it has a scale: not "due corone".
    Digits,
    /// The number has a scale, or separators: "20 billion won".
    Many,
    /// The number is in digits, and the sign is glued to it or ends the phrase: "12 t di sale".
    Sign,
    /// The same, or a function word follows: "300 m dal ponte".
    Spaced,
    /// The number is in digits, and the sign glued to it: "5ft 11in".
    Glued,
    /// A hyphen joins it to the number, or it is one: "a 10-second pause".
    Joined,
    /// It is what so much is for each of, and never counted itself: "metri al secondo".
    Each,
    /// The number is in digits, or one of these words is near: "vento a quaranta nodi".
    DigitsOrNear(&'static [&'static str]),
    /// One of these words is near: "il termostato a 20°".
    Near(&'static [&'static str]),
}

/// A unit as spelled.
#[derive(Clone, Copy, Debug)]
pub struct UnitWord {
    /// The phrase after the number.
    pub phrase: &'static str,
    /// The symbol of its unit, by which it is known what kind of figure it makes.
    pub unit: &'static str,
    /// How many of the unit one of these is, as a number and how many of its digits are decimals:
    /// a cent is `(1, 2)` of its currency.
    pub factor: (i64, u32),
    /// What makes sure of it.
    pub when: When,
}

impl UnitWord {
    /// One of a unit, wherever it stands after a number.
    #[must_use]
    pub const fn one(phrase: &'static str, unit: &'static str) -> Self {
        Self { phrase, unit, factor: (1, 0), when: When::Always }
    }

    /// So many of a unit.
    #[must_use]
    pub const fn many(phrase: &'static str, unit: &'static str, factor: (i64, u32)) -> Self {
        Self { phrase, unit, factor, when: When::Always }
    }

    /// How many of the unit one of these is.
    pub(in crate::engine::figures) fn factor(&self) -> Option<Decimal> {
        Decimal::try_new(self.factor.0, self.factor.1).ok()
    }

    /// One of a unit, if something makes sure of it.
    #[must_use]
    pub const fn when(phrase: &'static str, unit: &'static str, when: When) -> Self {
        Self { phrase, unit, factor: (1, 0), when }
    }
}

/// How a unit before a number must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Anyhow.
    Free,
    /// In capitals and in one piece with what follows: "A$5" has no article.
    OnePiece,
    /// Before digits with separators or a scale: "yen 1.500".
    Precise,
    /// The same, or in small letters before two digits or more that are no year: "euro 300", and
    /// not "Euro 2024" nor "un diesel euro 6".
    Small,
}

/// A unit before a number, as spelled.
#[derive(Clone, Copy, Debug)]
pub struct Prefix {
    /// The phrase.
    pub phrase: &'static str,
    /// The symbol of its unit.
    pub unit: &'static str,
    /// How it must stand.
    pub stands: Stands,
}

/// Phrases that are another unit where one of some words is near: miles at sea.
#[derive(Debug)]
pub struct Homonym {
    /// The phrases.
    pub phrases: &'static [&'static str],
    /// The symbol of the other unit; its factor is that of the phrase.
    pub unit: &'static str,
    /// The words.
    pub near: &'static [&'static str],
    /// Whether millions of them are of the other unit too.
    pub many: bool,
}

/// What numbers are measured in.
#[derive(Debug)]
pub struct UnitWords {
    /// Phrases after a number with the symbol of their unit, as a common source has them. Sorted by
    /// phrase.
    pub names: &'static [(&'static str, &'static str)],
    /// Tables of phrases that are not in `names`, or mean something else than there; an earlier
    /// table before a later. Each sorted by phrase.
    pub after: &'static [&'static [UnitWord]],
    /// Phrases that are another unit among some words.
    pub homonyms: &'static [Homonym],
    /// Tables of money before a number.
    pub before: &'static [&'static [Prefix]],
    /// Codes of currencies that are also words or names: money only before numbers as precise as
    /// money is.
    pub doubtful_codes: &'static [&'static str],
    /// Phrases between a unit and what so much of it is for each of: `all'` of `chilometri all'ora`.
    pub per: &'static [&'static str],
    /// Words for hundredths of a currency, after so much of it.
    pub cents: &'static [&'static str],
    /// Words before a number that measure it, from a little further off: `magnitudo`.
    pub scales: &'static [(&'static str, &'static str)],
    /// What may stand between such a word and its number.
    pub scale_links: &'static [&'static str],
    /// Phrases before a number that make a share of it, where it counts nothing.
    pub shares_before: &'static [&'static str],
    /// Unit words that an article before them does not count.
    pub never_one: &'static [&'static str],
    /// Words after which an article counts one of a unit; empty where it does so anywhere. After
    /// others it says "each": "$5 a day".
    pub one_after: &'static [&'static str],
    /// Words after a unit by which the article before it counts one: "a year ago".
    pub one_before: &'static [&'static str],
    /// Unit words that count one or a half, and after other numbers are something else.
    pub only_one: &'static [&'static str],
    /// Unit words that are something else where a link follows: "gradi di giudizio".
    pub never_linked: &'static [&'static str],
    /// Plurals of times shorter than a day, with which a word that points may follow a number: `the 13
    /// last minutes`.
    pub pointed: &'static [&'static str],
    /// Words before digits with a degree sign that make degrees of them where nothing is counted: "i
    /// 40°", while "il 40°" is a place in an order. Empty where the sign makes no ordinals.
    pub degree_leads: &'static [&'static str],
    /// The unit of degrees that are not named: "5 sotto zero".
    pub degrees: &'static str,
    /// Words after a unit's sign that make sure of it: `300 m long`.
    pub sign_before: &'static [&'static str],
    /// Unit words that are something else near some words: degrees that one holds in law.
    pub never_near: &'static [(&'static [&'static str], &'static [&'static str])],
    /// Phrases that count one of a unit, or mean that it is not known which: `one day`.
    pub some_day: &'static [&'static str],
    /// Words before them by which they mean that: `may`.
    pub some_day_after: &'static [&'static str],
    /// Words after them by which they do where a sentence opens: `he`.
    pub some_day_before: &'static [&'static str],
    /// Words before a number by which a letter glued to it is a degree: `at 20C`.
    pub glued_degree_leads: &'static [&'static str],
    /// Words of cold: a temperature after them is below zero.
    pub below_zero: &'static [&'static str],
    /// Phrases of cold: a temperature before them is below zero.
    pub below_zero_after: &'static [&'static str],
}
