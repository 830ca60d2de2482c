//! The countries of the world, and which of them a word belongs to.

use super::words::is_less;

/// A country: language-neutral by its code, named in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2, upper case; `XK` for Kosovo.
    pub code: &'static str,
    /// Its names, folded, the usual one first.
    pub names: &'static [&'static str],
    /// The stems of its adjectives, folded: what is left when the ending is taken off.
    pub adjectives: &'static [&'static str],
    /// Its capital, folded, in the spellings newspapers use. Empty where country and capital share
    /// a name.
    pub capitals: &'static [&'static str],
}

impl Country {
    /// A row of a table of countries; the fields in their order.
    #[must_use]
    pub const fn new(
        code: &'static str,
        names: &'static [&'static str],
        adjectives: &'static [&'static str],
        capitals: &'static [&'static str],
    ) -> Self {
        Self { code, names, adjectives, capitals }
    }

    const fn words(&self, sort: Sort) -> &'static [&'static str] {
        match sort {
            Sort::Names => self.names,
            Sort::Adjectives => self.adjectives,
            Sort::Capitals => self.capitals,
        }
    }
}

/// A sort of words that a country has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// What it is called.
    Names,
    /// The stems of its adjectives.
    Adjectives,
    /// What its capital is called.
    Capitals,
}

/// Where a word stands in a table of countries: which country, and which of its words of one sort.
pub type Place = (u8, u8);

/// The countries of the world, and their words in order.
#[derive(Clone, Copy, Debug)]
pub struct Countries {
    /// Sorted by code.
    pub all: &'static [Country],
    /// Their names, [`sorted`].
    pub names: &'static [Place],
    /// The stems of their adjectives.
    pub adjectives: &'static [Place],
    /// Their capitals.
    pub capitals: &'static [Place],
}

impl Countries {
    /// The country with this word; the first by its code, if there are several.
    pub(super) fn find(&self, sort: Sort, word: &str) -> Option<&'static Country> {
        let (first, country) = self.from(sort, word)?;
        (first == word).then_some(country)
    }

    /// Whether any word of this sort begins so.
    pub(super) fn begins(&self, sort: Sort, start: &str) -> bool {
        self.from(sort, start).is_some_and(|(first, _)| first.starts_with(start))
    }

    /// The first word of a sort that does not come before another, and its country.
    fn from(&self, sort: Sort, word: &str) -> Option<(&'static str, &'static Country)> {
        let places = match sort {
            Sort::Names => self.names,
            Sort::Adjectives => self.adjectives,
            Sort::Capitals => self.capitals,
        };
        let at = |&(country, word): &Place| {
            let country = self.all.get(usize::from(country))?;
            Some((*country.words(sort).get(usize::from(word))?, country))
        };
        let first = places
            .partition_point(|place| at(place).is_some_and(|(other, _)| is_less(other, word)));
        at(places.get(first)?)
    }
}

/// Puts the words of one sort in order, when the program is compiled. `N` is how many there are
/// ([`count`]).
///
/// ```
/// use riscontro::engine::entities::{Country, Sort, count, sorted};
///
/// const TWO: &[Country] = &[
///     Country::new("CH", &["svizzera"], &["svizzer"], &["berna"]),
///     Country::new("IT", &["italia"], &["italian"], &["roma"]),
/// ];
/// static NAMES: [(u8, u8); count(TWO, Sort::Names)] = sorted(TWO, Sort::Names);
/// assert_eq!(NAMES, [(1, 0), (0, 0)]);
/// ```
#[must_use]
pub const fn sorted<const N: usize>(countries: &[Country], sort: Sort) -> [Place; N] {
    let mut places = [(0, 0); N];
    let mut n_places = 0;
    let mut country = 0;
    while country < countries.len() {
        let words = countries[country].words(sort);
        let mut word = 0;
        while word < words.len() {
            // The rows are nearly in order, so that this is short.
            let mut at = n_places;
            while 0 < at && is_before(words[word], word_at(countries, sort, places[at - 1])) {
                places[at] = places[at - 1];
                at -= 1;
            }
            places[at] = (country as u8, word as u8);
            n_places += 1;
            word += 1;
        }
        country += 1;
    }
    places
}

/// How many words of one sort these countries have. Asked when the tables are compiled, and never
/// later.
///
/// # Panics
///
/// For more than 256 countries, which does not compile then.
#[must_use]
pub const fn count(countries: &[Country], sort: Sort) -> usize {
    assert!(countries.len() <= 256, "a place is told in a byte");
    let mut n_words = 0;
    let mut country = 0;
    while country < countries.len() {
        n_words += countries[country].words(sort).len();
        country += 1;
    }
    n_words
}

const fn word_at(countries: &[Country], sort: Sort, (country, word): Place) -> &'static str {
    countries[country as usize].words(sort)[word as usize]
}

/// Whether a word comes before another, as bytes.
const fn is_before(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return left[at] < right[at];
        }
        at += 1;
    }
    left.len() < right.len()
}
