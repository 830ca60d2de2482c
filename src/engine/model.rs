//! The plain data that goes into the engine and comes out of it.

use super::claims::Frame;
use super::comparisons::Observation;
use super::quantity::{Change, DateRange, Decimal, Value};
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
    /// A treaty or pact with a name.
    Agreement,
    /// A law by its number or name: "legge 194", "Clean Air Act".
    Law,
    /// What is held or happens under a name: "Festival di Sanremo", "Hurricane Ida".
    Event,
    /// A book, film, song or painting by its title.
    Work,
}

impl EntityKind {
    /// Whether it is a law, an event or a work: a number inside its name counts and dates nothing.
    #[must_use]
    pub const fn holds_numbers(self) -> bool {
        matches!(self, Self::Law | Self::Event | Self::Work)
    }
}

/// One place where a name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands, without articles and prepositions.
    pub span: Span,
    /// What kind of thing it names.
    pub kind: EntityKind,
}

/// An adjective or demonym of a country: "francese", "North Koreans".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adjective {
    /// Where it stands.
    pub span: Span,
    /// The country it points to, by its ISO 3166-1 alpha-2 code.
    pub country: &'static str,
}

/// A person, organisation, place, agreement, law, event or work, joined from all its mentions in the bundle.
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
    /// What it means if the mark in its digits is another: "1,500" is one and a half in Italian, and
    /// fifteen hundred where the text was translated word by word. `None` for nearly all figures;
    /// one that has it is held against nothing.
    pub other: Option<Value>,
    /// How its number comes about.
    pub derivation: Derivation,
    /// What it is.
    pub kind: FigureKind,
    /// What part it has in a change, where it is told of one. "−5 %" has the value −5 and is a
    /// change downwards; "down 5 %" has the value 5 and is the same change.
    pub change: Option<Change>,
    /// Of a date that the words around bound or narrow, the date itself: 2025 for "by the end of
    /// 2025". This is what claims are compared on.
    pub named: Option<DateRange>,
}

impl Figure {
    /// What it claims. "Since 2019" and "by the end of 2025" claim the year that they name: too
    /// little is said of the rest to hold it against another date.
    #[must_use]
    pub fn claimed(&self) -> Value {
        self.named.map_or(self.value, Value::Date)
    }
}

/// How the number of a figure comes about from what is written, before its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Derivation {
    /// It is what is written: "120", "venti", a date.
    Written,
    /// A sum of counted scales: "18 milioni 172mila" is 18 × 1 000 000 + 172 × 1 000, "una ventina"
    /// is 1 × 20, "decine" are at least 2 × 10.
    Sum(Vec<Term>),
    /// So many of so many: "due terzi", "uno su cinque". Its decimals may never end; these do.
    Share {
        /// How many.
        part: Decimal,
        /// Of how many.
        whole: Decimal,
    },
}

/// A number times a scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// The number before the scale, or the one that is added as it is.
    pub count: Decimal,
    /// The scale; one if there is none.
    pub scale: Decimal,
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
    /// A flight, room, order, account or other number that counts nothing, and a number in a web
    /// address.
    Identifier,
    /// A number to call or write to.
    Telephone,
    /// The number of a house, or a postcode.
    Address,
    /// The number of a road.
    Road,
    /// A law, an article of one, a resolution.
    Law,
    /// Part of a name: "G7", "Boeing 737", "Expo 2015".
    Name,
    /// A result, a line-up, a ratio: "3-1".
    Score,
    /// The number of an item in a list: "1. ".
    ListMarker,
    /// The version of a thing: "2.0.1".
    Version,
    /// A number with more digits than can be held exactly.
    TooLong,
    /// Digits with two readings, "1,500". They are read, and held against nothing.
    TwoReadings,
    /// A date whose day and month may as well be the other way round: "03/04/2024".
    AmbiguousDate,
    /// A day that the calendar does not have: "29/2/2019".
    NoSuchDay,
    /// A date that counts from a day of publication that is not known: "yesterday".
    NoPublicationDay,
    /// The language of the article has no word lists yet.
    UnknownLanguage,
}

/// What a part of an article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// The title, where the text begins with one.
    Title,
    /// A sub-heading.
    Heading,
    /// A paragraph of the article.
    Body,
    /// Part of the web page: teasers, credits, lists of links. Kept, but no claim is compared.
    Furniture,
}

/// One paragraph and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// A quantity or date that an article states: of what, about which event, where, said by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The words to mark: the figure and what it counts.
    pub span: Span,
    /// The figure alone, with what bounds it.
    pub figure: Span,
    /// What it says.
    pub value: Value,
    /// The words of what is counted: "soldati nordcoreani".
    pub counted: Option<Span>,
    /// Who says so: "l'intelligence della difesa britannica".
    pub attribution: Option<Span>,
    /// The words that say of when it is, where they are not the claim itself: "a settembre".
    pub as_of: Option<Span>,
    /// The sentence it stands in.
    pub sentence: Span,
    /// What it is about, in concepts.
    pub frame: Frame,
    /// Whether it may be held against others; a teaser on the page may not.
    pub comparable: bool,
}

/// What was found in one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The language it was read in; `None` if there are no words for it.
    pub language: Option<Language>,
    /// Its paragraphs.
    pub blocks: Vec<Block>,
    /// The names in it.
    pub mentions: Vec<Mention>,
    /// The adjectives of countries in it, which are no names.
    pub adjectives: Vec<Adjective>,
    /// Every number, quantity and date.
    pub figures: Vec<Figure>,
    /// What it claims, in order.
    pub claims: Vec<Claim>,
    /// What was seen and left out.
    pub notes: Vec<Note>,
}

/// One claim of a bundle: article and claim, both counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimRef {
    /// Which article.
    pub article: usize,
    /// Which of its claims.
    pub claim: usize,
}

/// How the answers to one question relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// No value fits all of them.
    Conflict,
    /// None fits all, but they are said as of different days of a count that changes.
    Updated,
    /// They differ in precision, and some value fits all.
    Compatible,
    /// They say the same.
    Agree,
}

/// The claims that answer one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The claims, in the order of the articles.
    pub members: Vec<ClaimRef>,
    /// What they ask: the frame of the member that says most about it.
    pub asked_by: ClaimRef,
    /// How they relate.
    pub verdict: Verdict,
    /// The pairs that no value fits.
    pub conflicting: Vec<(ClaimRef, ClaimRef)>,
    /// The pairs of which the later one updates the earlier.
    pub updated: Vec<(ClaimRef, ClaimRef)>,
    /// What speaks most for the members answering one question, then what speaks against it.
    pub grounds: Vec<Ground>,
}

/// Something that speaks for claims answering one question, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// What is observed of most of their pairs.
    pub observation: Observation,
    /// How much it weighs, with all that is about the same, in hundredths of the logarithm of the
    /// odds; below zero it speaks against.
    pub weight: i32,
}

/// Two claims that may answer one question, which too little shows. They are not compared: no
/// verdict is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// One claim.
    pub a: ClaimRef,
    /// The other, of another article.
    pub b: ClaimRef,
    /// Why they are not compared.
    pub why: LeftOpen,
    /// What speaks for their answering one question, then what speaks against it.
    pub grounds: Vec<Ground>,
}

/// Why two claims that may answer one question are not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOpen {
    /// No value fits both, and it is not sure enough that they count the same to call it a conflict.
    Excluding,
    /// Some value fits both, and as much speaks against one question as for it.
    Unsure,
    /// They fit, but one of them answers a question with others that the other does not fit.
    Elsewhere,
}

/// What was found in a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// One reading an article, in the same order.
    pub readings: Vec<Reading>,
    /// Who and what is named, joined across the articles.
    pub entities: Vec<Entity>,
    /// The questions that two or more claims answer: conflicts first.
    pub comparisons: Vec<Comparison>,
    /// The pairs that may answer one question and are not compared: those that exclude each other
    /// first.
    pub related: Vec<Related>,
}
