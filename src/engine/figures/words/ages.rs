//! What a language brings so that it can be read how old someone is.

use crate::engine::quantity::Precision;

/// How old someone or something is.
#[derive(Debug)]
pub struct AgeWords {
    /// Words for people, of whom so many years are an age.
    pub people: &'static [&'static str],
    /// What stands between a person and the age.
    pub links: &'static [&'static str],
    /// The same before a bound: "con meno di 14 anni", "aged over 65".
    pub bound_links: &'static [&'static str],
    /// What stands before an age at which one of `life` happened: "morta a 91 anni".
    pub at: &'static [&'static str],
    /// Words of what happens to someone once in a life, or a few times.
    pub life: &'static [&'static str],
    /// Words of a sentence, whose years are no age.
    pub sentences: &'static [&'static str],
    /// The same, where the age is about so many years: "sui 40 anni".
    pub about: &'static [&'static str],
    /// Phrases before a decade of life: "in his 60s", "sulla sessantina".
    pub decade_leads: &'static [&'static str],
    /// What part of it someone is in: "in his late 60s".
    pub decade_parts: &'static [&'static str],
    /// Phrases after which so many years are an age.
    pub leads: &'static [&'static str],
    /// Phrases after which so many years are an age where the thought ends with them: "ha tre mesi".
    pub closing_leads: &'static [&'static str],
    /// Phrases after so many years that bound an age, and are read as bounds: "6 years and older".
    pub bound_ends: &'static [&'static str],
    /// The same, after people alone: "pupils 12 and under".
    pub people_bound_ends: &'static [&'static str],
    /// Phrases after which a number without a unit is one: "aged 34".
    pub bare_leads: &'static [&'static str],
    /// The same, where it counts no noun after it: "she turned 18".
    pub open_leads: &'static [&'static str],
    /// Words that may stand between such a phrase and its number.
    pub adverbs: &'static [&'static str],
    /// Phrases after so many years that make an age of them: "di età".
    pub ends: &'static [&'static str],
    /// Phrases that hold another age against this one: "più giovani di".
    pub compared: &'static [(&'static str, Precision)],
    /// Words that end as an age does and are none: "ottenne", he obtained.
    pub never: &'static [&'static str],
    /// Pieces before an age word: "ultraottantenni".
    pub past: &'static [&'static str],
    /// Words before a bare age, after people or one of `bounds_after`: "gli over 65".
    pub bounds: &'static [(&'static str, Precision)],
    /// What stands before such a word where no people do.
    pub bounds_after: &'static [&'static str],
    /// An ending of the number that names people by it: "the over-65s".
    pub plural: &'static [&'static str],
}
