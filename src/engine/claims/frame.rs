//! What a claim is about, in concepts that no language owns.

use super::concept::{Event, Thing};
use crate::engine::quantity::{Change, Unit, Value};

/// A concept that a list foresees, or else a word by what it means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key<T> {
    /// A concept of the list.
    Known(T),
    /// A word that no list foresees, by its concept in the lexicon or else its stem.
    Open(String),
}

/// A place, as far as it can be told from another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A country, by its code of two letters (ISO 3166).
    Country(&'static str),
    /// Any other place, by its English name or else the one it is given, without case and accents;
    /// empty for the whole world.
    Named(String),
}

/// What a number holds for that is no whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Each of many, by what those are: "al giorno".
    Each(&'static str),
    /// The stretch of time it was counted in: "in una settimana".
    Within(Value),
}

/// Of what a claim tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Occasion {
    /// What its article is about, as far as anybody says.
    #[default]
    This,
    /// In so many words, something else of the kind: "in un altro scontro".
    Another,
}

/// What words beside a number say of those that were given before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revision {
    /// It tells how things stand now: "ne restano quindici", "still without power".
    Remaining,
    /// It is put in place of an earlier one: "rivisto a 290", "the final count".
    Corrected,
}

/// What a claim is about. Empty parts are what the text leaves open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// What is counted; of a date, what the event is about.
    pub thing: Option<Key<Thing>>,
    /// What happened.
    pub event: Option<Key<Event>>,
    /// The countries that the things counted belong to, sorted: "soldati nordcoreani".
    pub origin: Vec<&'static str>,
    /// The places it is said to hold for, in so many words: "nella sola Amatrice".
    pub at: Vec<Place>,
    /// The places its sentence names at all, sorted.
    pub near: Vec<Place>,
    /// What the other words about it mean, sorted: concepts, or else stems.
    pub context: Vec<String>,
    /// The year it is said to be of, where its clause names one.
    pub year: Option<i32>,
    /// Whether it is said to be but a part or a share of others: "di cui 12", "altri otto".
    pub part: bool,
    /// What the words mean by which it is told from what the same noun could count, sorted:
    /// "feriti gravi", "l'anno scorso".
    pub contrast: Vec<String>,
    /// The parts of a whole that words of their own name, sorted: "youth unemployment".
    pub subsets: Vec<&'static str>,
    /// The names with a number in its sentence, each with its number, sorted: "Ariane 6".
    pub numbered: Vec<(String, String)>,
    /// The day or hour it is said to be of, where its sentence names one.
    pub as_of: Option<Value>,
    /// How many days from the day of publication that is, where nobody knows that day: "ieri".
    pub days_from_publication: Option<i64>,
    /// Which occasion it is said to be of.
    pub occasion: Occasion,
    /// What the number holds for, where it is no whole: "al giorno", "in una settimana".
    pub rate: Option<Rate>,
    /// What part the number has in a change: how much something rose by is no level.
    pub change: Option<Change>,
    /// Whether its clause tells of what may be: "potrebbero", "would".
    pub supposed: bool,
    /// Whether its scale or currency were left out and are taken from the sum before it: "26,4
    /// miliardi per Israele e 8,1 per Taiwan".
    pub completed: bool,
    /// What is said of earlier numbers of the kind.
    pub revision: Option<Revision>,
    /// The claim of its article, counted from zero, that somebody else puts this number in place of:
    /// "centomila per gli organizzatori, quarantamila per la questura".
    pub disputes: Option<usize>,
    /// Of a number that nothing says what it counts, the units of its sentence, one of which it may
    /// have left out: "da un'altezza di novanta".
    pub units: Option<Vec<Unit>>,
}
