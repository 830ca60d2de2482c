//! The plain data that goes into the engine and comes out of it.

use super::quantity::Value;
use super::text::Span;

pub use time::Date;

/// A language the engine has words for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Italian, `it`.
    Italian,
    /// English, `en`.
    English,
}

impl Language {
    /// Its tag, as in `<html lang>`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Italian => "it",
            Language::English => "en",
        }
    }

    /// The language of a tag such as `it` or `en-GB`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "it" => Some(Language::Italian),
            "en" => Some(Language::English),
            _ => None,
        }
    }
}

/// One text with what is known about it. All but `id` and `text` may be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// What others call it by; unique in its bundle.
    pub id: String,
    /// The text, unchanged.
    pub text: String,
    /// Its title, where it was given apart from the text.
    pub title: Option<String>,
    /// Who published it.
    pub source: Option<String>,
    /// The day it was published: what "yesterday" counts from.
    pub published: Option<Date>,
    /// The language it says it is in.
    pub language: Option<Language>,
}

/// What kind of thing a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKind {
    /// A person.
    Person,
    /// A company, party, agency, newspaper, team, institution.
    Organisation,
    /// A country, town, river, region, street, building.
    Place,
    /// A treaty, pact or law with a name.
    Agreement,
}

/// One place where a name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands, without articles and prepositions.
    pub span: Span,
    /// What kind of thing it names.
    pub kind: EntityKind,
}

/// A person, organisation, place or agreement, joined from all its mentions in the bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// What kind of thing it is.
    pub kind: EntityKind,
    /// The fullest of its names.
    pub name: String,
    /// The other spellings, in order of appearance.
    pub aliases: Vec<String>,
    /// Its mentions: article and mention, both counted from zero.
    pub mentions: Vec<(usize, usize)>,
}

/// What a figure is, by the way it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureKind {
    /// A bare number: "120", "una ventina".
    Number,
    /// A place in an order: "terzo", "50ª". Claims nothing.
    Ordinal,
    /// A share: "12 per cento".
    Percent,
    /// Money: "10 milioni di euro".
    Money,
    /// A length, area, volume, mass, speed or another physical quantity.
    Dimension,
    /// Degrees.
    Temperature,
    /// How old someone is: "di 45 anni".
    Age,
    /// A day, month or year.
    Date,
    /// A time by the clock.
    Time,
    /// How long: "due settimane".
    Duration,
}

/// A number, quantity or date as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The whole of it, with what bounds it and its unit: "più di 3,5 milioni di euro".
    pub span: Span,
    /// The number or date alone: "3,5 milioni".
    pub core: Span,
    /// What it means.
    pub value: Value,
    /// What it is.
    pub kind: FigureKind,
}

/// Something seen and left out, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What was seen.
    pub span: Span,
    /// Why it was left out.
    pub reason: NoteReason,
}

/// Why something was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoteReason {
    /// Part of the web page, not of the article: "elenco di 3 elementi".
    PageFurniture,
    /// A telephone, road, law, flight or other number that counts nothing.
    Identifier,
    /// A number with more digits than can be held exactly.
    TooLong,
    /// The language of the article has no word lists yet.
    UnknownLanguage,
}
