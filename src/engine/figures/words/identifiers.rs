//! The words by which a language tells numbers that count nothing.

use crate::engine::model::NoteReason;

/// What numbers that count nothing are known by.
#[derive(Debug)]
pub struct IdentifierWords {
    /// Phrases directly before such a number, whatever follows, sorted by what they say it is.
    pub heads: &'static [(NoteReason, &'static [&'static str])],
    /// The same, unless a noun follows that the number counts: `in sala 300 spettatori`.
    pub loose_heads: &'static [(NoteReason, &'static [&'static str])],
    /// Words before the minute of a game: `al 67'`.
    pub minute_leads: &'static [&'static str],
    /// Those of both that numbers in words follow too: `number two`.
    pub spelled: &'static [&'static str],
    /// Those of both that are verbs of counting too, after what is counted: `the wounded number 160`.
    pub verbs: &'static [&'static str],
    /// Words before such a verb besides nouns in the plural.
    pub verb_leads: &'static [&'static str],
    /// Endings of participles between such a noun and the verb.
    pub participles: &'static [&'static str],
    /// Words after which a clause begins with such a phrase, so that what follows the number is a
    /// verb: `as table 3 shows`.
    pub clause_leads: &'static [&'static str],
    /// Words for a street after its number and name: `10 Downing Street`.
    pub streets: &'static [&'static str],
    /// Words for a street before its name and number: `via Roma 12`.
    pub streets_before: &'static [&'static str],
    /// Words before a place, after which a number is no part of the name.
    pub place_leads: &'static [&'static str],
    /// Words near by which a number is one to call.
    pub calls: &'static [&'static str],
    /// Numbers that are called in an emergency, where such a word or an article is before.
    pub emergency: &'static [&'static str],
    /// Other words before such a number: `emergency number`.
    pub emergency_words: &'static [&'static str],
    /// Articles by which those who answer such a call are meant: `il 118`.
    pub emergency_leads: &'static [&'static str],
    /// Words after such a number: `a 911 call`.
    pub emergency_nouns: &'static [&'static str],
    /// Words of games and votes, near which two numbers are a score.
    pub scores: &'static [&'static str],
    /// Those of votes, which are counted: "they voted 51 to 49".
    pub votes: &'static [&'static str],
    /// What joins the two besides a hyphen: `3 a 1`.
    pub score_links: &'static [&'static str],
    /// The four winds, after degrees.
    pub winds: &'static [&'static str],
    /// Letters that a road has before its number: `A1`.
    pub roads: &'static [&'static str],
    /// Words after a number by which it counts, though a name is before it: `were`.
    pub counting: &'static [&'static str],
    /// Endings of nouns in the plural, and nouns that have none.
    pub plurals: &'static [&'static str],
    /// Whether adjectives agree with their noun, so that the word after a number already tells.
    pub adjectives_agree: bool,
    /// Idioms of two numbers with a stroke: `24/7`.
    pub idioms: &'static [&'static str],
}
