//! The words of names that a language brings, and what can be looked up in them.

use super::countries::{Countries, Sort};
use super::outright::OutrightWords;

/// The words of names that a language brings. Every table is folded and, but for `countries`, sorted
/// as bytes.
#[derive(Debug)]
pub struct NameWords {
    /// The countries of the world.
    pub countries: Countries,
    /// Whether the adjectives of countries begin with a capital.
    pub adjectives_have_capitals: bool,
    /// What an adjective of a country may end in after its stem.
    pub adjective_endings: &'static [&'static str],
    /// Regions, counties, federal states.
    pub regions: &'static [&'static str],
    /// Towns other than capitals.
    pub cities: &'static [&'static str],
    /// Continents, seas, rivers, mountains, islands, famous sites.
    pub areas: &'static [&'static str],
    /// Places that other languages call otherwise, without accents: the name here, and the one that
    /// stands for it in every language, which is the English one.
    pub exonyms: &'static [(&'static str, &'static str)],
    /// Points of the compass, which join a place: `Nord Italia`.
    pub directions: &'static [&'static str],
    /// What the name of a street begins with, even in lower case.
    pub streets: &'static [&'static str],
    /// What the name of a building or a landscape begins with, in upper case.
    pub sites: &'static [&'static str],
    /// What the name of a place can do without: `Isola del Giglio`.
    pub plain_heads: &'static [&'static str],
    /// Nouns that the name of a place follows.
    pub place_cues: &'static [&'static str],
    /// Saints' titles, which begin many names of villages.
    pub saints: &'static [&'static str],
    /// Endings that many place names have.
    pub place_endings: &'static [&'static str],
    /// Given names.
    pub given_names: &'static [&'static str],
    /// Given names whose bearers' family names are spelled in many ways: `Muammar`.
    pub transliterated: &'static [&'static str],
    /// Roles, ranks, trades, kinship: what comes before a person's name.
    pub titles: &'static [&'static str],
    /// What a role is the role of, when that is no body of its own.
    pub portfolios: &'static [&'static str],
    /// Small words inside a family name.
    pub particles: &'static [&'static str],
    /// Small words that a hyphen ties to a family name.
    pub hyphen_particles: &'static [&'static str],
    /// Verbs that mostly have people as subjects.
    pub saying: &'static [&'static str],
    /// What follows the number in an age.
    pub years: &'static [&'static str],
    /// Endings that many family names have.
    pub person_endings: &'static [&'static str],
    /// Widely known bodies, companies, parties, newspapers, clubs.
    pub organisations: &'static [&'static str],
    /// Bodies with names that their words do not show to be one: what stands for the body in every
    /// language, which is its English name where it has one, and its names here, without accents.
    pub synonyms: &'static [(&'static str, &'static [&'static str])],
    /// What the name of a body begins with, in upper case.
    pub organisation_heads: &'static [&'static str],
    /// What the name of a body begins with, in lower case too.
    pub lower_heads: &'static [&'static str],
    /// Adjectives inside the name of a body.
    pub organisation_adjectives: &'static [&'static str],
    /// Nouns in lower case inside the name of a body.
    pub complements: &'static [&'static str],
    /// What the name of a company, club or newspaper ends with.
    pub organisation_tails: &'static [&'static str],
    /// Nouns that the name of a body follows.
    pub organisation_cues: &'static [&'static str],
    /// Words that may stand between those and the name.
    pub cue_links: &'static [&'static str],
    /// Words of match reports, in which towns are teams.
    pub sport_cues: &'static [&'static str],
    /// What the name of a treaty begins with, in upper case.
    pub agreement_heads: &'static [&'static str],
    /// What ties the parts of such a name.
    pub agreement_links: &'static [&'static str],
    /// Endings of the adjectives in such a name.
    pub agreement_endings: &'static [&'static str],
    /// The words by which laws, events and works are named outright.
    pub outright: &'static OutrightWords,
    /// What the name of an event, law or product begins with.
    pub events: &'static [&'static str],
    /// What the name of an event ends with.
    pub event_tails: &'static [&'static str],
    /// Words that are no name, though they may have a capital.
    pub common: &'static [&'static str],
    /// Endings that common words have and names hardly ever.
    pub common_endings: &'static [&'static str],
    /// Nouns that the name of a work, a ship, a storm, a disease follows: names of no one.
    pub thing_cues: &'static [&'static str],
    /// Articles.
    pub articles: &'static [&'static str],
    /// What ties a noun to the noun before it, with an article in it or not.
    pub of: &'static [&'static str],
    /// The same, only those without an article.
    pub of_bare: &'static [&'static str],
    /// What ties a body to its purpose.
    pub for_words: &'static [&'static str],
    /// Prepositions that hold an article.
    pub with_article: &'static [&'static str],
    /// Prepositions without an article that a place follows.
    pub inside: &'static [&'static str],
    /// Prepositions without an article that a place often follows.
    pub towards: &'static [&'static str],
    /// What joins two of a kind.
    pub and: &'static [&'static str],
}

impl NameWords {
    /// The ISO 3166-1 alpha-2 code of the country with this folded name.
    ///
    /// ```
    /// use riscontro::engine::lang::it;
    ///
    /// assert_eq!(it::PACK.names.country_by_name("stati uniti"), Some("US"));
    /// assert_eq!(it::PACK.names.country_by_name("usa"), Some("US"));
    /// assert_eq!(it::PACK.names.country_by_name("milano"), None);
    /// ```
    #[must_use]
    pub fn country_by_name(&self, folded: &str) -> Option<&'static str> {
        self.countries.find(Sort::Names, folded).map(|country| country.code)
    }

    /// The code of the country that this folded adjective or demonym belongs to, in any gender
    /// and number.
    ///
    /// ```
    /// use riscontro::engine::lang::it;
    ///
    /// assert_eq!(it::PACK.names.country_by_adjective("nordcoreani"), Some("KP"));
    /// assert_eq!(it::PACK.names.country_by_adjective("tedesche"), Some("DE"));
    /// assert_eq!(it::PACK.names.country_by_adjective("milanese"), None);
    /// ```
    #[must_use]
    pub fn country_by_adjective(&self, folded: &str) -> Option<&'static str> {
        // Where two stems fit, the one whose ending is listed before the other's.
        let stems = self.adjective_endings.iter().filter_map(|ending| folded.strip_suffix(ending));
        let mut found = stems.filter_map(|stem| self.countries.find(Sort::Adjectives, stem));
        found.next().map(|country| country.code)
    }

    /// The code of the country whose capital has this folded name.
    ///
    /// ```
    /// use riscontro::engine::lang::it;
    ///
    /// assert_eq!(it::PACK.names.country_by_capital("mosca"), Some("RU"));
    /// assert_eq!(it::PACK.names.country_by_capital("torino"), None);
    /// ```
    #[must_use]
    pub fn country_by_capital(&self, folded: &str) -> Option<&'static str> {
        self.countries.find(Sort::Capitals, folded).map(|country| country.code)
    }

    /// The name that stands for a place in every language, given its name without capitals and
    /// accents.
    ///
    /// ```
    /// use riscontro::engine::lang::{en, it};
    ///
    /// assert_eq!(it::PACK.names.common_name("lipsia"), "leipzig");
    /// assert_eq!(en::PACK.names.common_name("leipzig"), "leipzig");
    /// ```
    #[must_use]
    pub fn common_name<'a>(&self, unaccented: &'a str) -> &'a str {
        let at = self.exonyms.binary_search_by_key(&unaccented, |(name, _)| name);
        at.ok().and_then(|at| self.exonyms.get(at)).map_or(unaccented, |&(_, common)| common)
    }

    /// What stands in every language for the body with this name, which is without capitals, accents
    /// and marks; `None` for a body with one name.
    ///
    /// ```
    /// use riscontro::engine::lang::{en, it};
    ///
    /// assert_eq!(it::PACK.names.common_body("onu"), Some("united nations"));
    /// assert_eq!(en::PACK.names.common_body("un"), Some("united nations"));
    /// assert_eq!(it::PACK.names.common_body("procura"), None);
    /// ```
    #[must_use]
    pub fn common_body(&self, unaccented: &str) -> Option<&'static str> {
        let of = |(_, names): &&(&str, &[&str])| names.binary_search(&unaccented).is_ok();
        self.synonyms.iter().find(of).map(|(common, _)| *common)
    }

    /// Whether this folded name is a well-known country, capital, region, town or area.
    #[must_use]
    pub fn is_place(&self, folded: &str) -> bool {
        self.is_city(folded)
            || holds(self.regions, folded)
            || holds(self.areas, folded)
            || self.country_by_name(folded).is_some()
    }

    /// Whether a listed place or organisation begins with these letters.
    pub(super) fn begins_a_name(&self, folded: &str) -> bool {
        let tables = [self.organisations, self.cities, self.regions, self.areas];
        tables.iter().any(|table| begins_one(table, folded))
            || self.countries.begins(Sort::Names, folded)
            || self.countries.begins(Sort::Capitals, folded)
    }

    /// Whether this folded name is a well-known town, capitals included.
    #[must_use]
    pub fn is_city(&self, folded: &str) -> bool {
        holds(self.cities, folded) || self.country_by_capital(folded).is_some()
    }
}

/// Whether a sorted table holds a word.
#[must_use]
pub fn holds(table: &[&str], folded: &str) -> bool {
    first_from(table, folded) == Some(folded)
}

/// A sorted table that is asked for many words, most of which it does not hold.
pub(super) struct Asked {
    table: &'static [&'static str],
    /// A bit for each sum of first letter, last letter and length that some word has.
    sums: [u64; 16],
}

impl Asked {
    pub(super) fn new(table: &'static [&'static str]) -> Self {
        let mut sums = [0; 16];
        for word in table {
            let (row, bit) = sum(word);
            if let Some(row) = sums.get_mut(row) {
                *row |= bit;
            }
        }
        Self { table, sums }
    }

    /// [`holds`], nearly always without a look at the table.
    pub(super) fn holds(&self, folded: &str) -> bool {
        let (row, bit) = sum(folded);
        self.sums.get(row).is_some_and(|sums| sums & bit != 0) && holds(self.table, folded)
    }
}

/// The row and the bit of a word in [`Asked`].
fn sum(word: &str) -> (usize, u64) {
    let bytes = word.as_bytes();
    let letter = |byte: Option<&u8>| byte.copied().map_or(0, usize::from);
    let sum = 37 * letter(bytes.first()) + 5 * letter(bytes.last()) + 11 * bytes.len();
    (sum / 64 % 16, 1 << (sum % 64))
}

/// Whether any word of a sorted table begins so.
pub(super) fn begins_one(table: &[&str], start: &str) -> bool {
    first_from(table, start).is_some_and(|word| word.starts_with(start))
}

/// The first word of a sorted table that does not come before another.
fn first_from<'a>(table: &[&'a str], folded: &str) -> Option<&'a str> {
    table.get(table.partition_point(|word| is_less(word, folded))).copied()
}

/// Whether a word comes before another, as bytes. What reads names asks this more often than anything
/// else, and the first letters nearly always tell.
pub(super) fn is_less(left: &str, right: &str) -> bool {
    let (first, second) = (first_letters(left), first_letters(right));
    if first == second { left < right } else { first < second }
}

/// The first four bytes of a word, in the order of words.
fn first_letters(word: &str) -> u32 {
    match word.as_bytes() {
        [a, b, c, d, ..] => u32::from_be_bytes([*a, *b, *c, *d]),
        [a, b, c] => u32::from_be_bytes([*a, *b, *c, 0]),
        [a, b] => u32::from_be_bytes([*a, *b, 0, 0]),
        [a] => u32::from_be_bytes([*a, 0, 0, 0]),
        [] => 0,
    }
}

/// Whether a word ends with one of the endings and has two letters or more before it.
pub(super) fn ends_with(endings: &[&str], folded: &str) -> bool {
    endings
        .iter()
        .filter_map(|ending| folded.strip_suffix(ending))
        .any(|stem| stem.chars().count() > 1)
}
