//! What a claim is about, in concepts that no language owns.

use super::concept::{Event, Thing};
use crate::engine::quantity::{Change, Value};

/// A concept that a list foresees, or else the stem of the word itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key<T> {
    /// A concept of the list.
    Known(T),
    /// A word that no list foresees, by its stem.
    Open(String),
}

/// A place, as far as it can be told from another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A country, by its code of two letters (ISO 3166).
    Country(&'static str),
    /// Any other place, by its name without case and accents; empty for the whole world.
    Named(String),
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
    /// The stems of the other words about it, sorted.
    pub context: Vec<String>,
    /// The year it is said to be of, where its clause names one.
    pub year: Option<i32>,
    /// Whether it is said to be but a part or a share of others: "di cui 12", "altri otto".
    pub part: bool,
    /// The stems of the words by which it is told from what the same noun could count, sorted:
    /// "feriti gravi", "l'anno scorso".
    pub contrast: Vec<String>,
    /// The day or hour it is said to be of, where its sentence names one.
    pub as_of: Option<Value>,
    /// A rate or period that the number holds for: "al giorno", "dall'inizio dell'anno".
    pub rate: Option<String>,
    /// What part the number has in a change: how much something rose by is no level.
    pub change: Option<Change>,
}
