//! The words of claims that a language brings.

use super::concept::{Event, Thing};
use super::lexicon::Lexicon;

/// The words of claims that a language brings. Words are folded; one that ends in `*` stands for
/// all that begin with it.
#[derive(Debug)]
pub struct ClaimWords {
    /// Nouns for what is counted.
    pub things: &'static [(Thing, &'static [&'static str])],
    /// Those that mean something else with a capital letter within a sentence: "otto Paesi".
    pub capitalised_things: &'static [(Thing, &'static [&'static str])],
    /// Nouns of more than one word: "vigili del fuoco".
    pub thing_phrases: &'static [(Thing, &'static [&'static str])],
    /// Nouns that count people by what happened to them: "feriti".
    pub stricken: &'static [(Event, &'static [&'static str])],
    /// Those of them that may be saved as well as lost: "lives".
    pub lives: &'static [&'static str],
    /// Verbs, participles and nouns for what happened.
    pub events: &'static [(Event, &'static [&'static str])],
    /// The same, in more than one word.
    pub event_phrases: &'static [(Event, &'static [&'static str])],
    /// What words mean that the lists before do not foresee.
    pub lexicon: Lexicon,
    /// Words that are neither noun nor verb nor adjective, and the auxiliary verbs.
    pub function: &'static [&'static str],
    /// Auxiliary verbs and adverbs between a noun and its participle.
    pub auxiliaries: &'static [&'static str],
    /// Adverbs between a noun and its number that are no verb: "ancora".
    pub adverbs: &'static [&'static str],
    /// Phrases behind a number by which it is all there are: "in tutto".
    pub in_all: &'static [&'static str],
    /// Adjectives that stand before a noun.
    pub pre_adjectives: &'static [&'static str],
    /// Those of them by which some are told from others: "altri".
    pub other: &'static [&'static str],
    /// What adds a number to another only after it: "12 more".
    pub more: &'static [&'static str],
    /// Definite articles alone.
    pub articles: &'static [&'static str],
    /// Definite articles, and prepositions that hold one.
    pub definite: &'static [&'static str],
    /// Definite articles in the plural, and demonstratives.
    pub plural_articles: &'static [&'static str],
    /// Prepositions, after which a noun is no subject.
    pub prepositions: &'static [&'static str],
    /// Endings of verbs that no noun in the plural has: "morirono".
    pub verbs: &'static [&'static str],
    /// What joins a number to its noun: "migliaia di".
    pub of: &'static [&'static str],
    /// Pronouns for some of what was named: "ne".
    pub of_it: &'static [&'static str],
    /// Demonstratives in the plural that stand for a noun: "quelle".
    pub those: &'static [&'static str],
    /// What joins two nouns: "e".
    pub and: &'static [&'static str],
    /// Words that begin another clause.
    pub clause_starts: &'static [&'static str],
    /// Those of them that hang on the noun before them: "che".
    pub relative: &'static [&'static str],
    /// Words that begin a purpose or a source, where what a verb governs ends.
    pub phrase_ends: &'static [&'static str],
    /// Verbs that tie a number to a noun before it: "i feriti sono 30", "vittime, stimate in 30".
    pub equating: &'static [&'static str],
    /// Verbs that do so by a preposition: "i casi passano a 19".
    pub reaching: &'static [&'static str],
    /// Those prepositions.
    pub reached: &'static [&'static str],
    /// Nouns for a number, whose genitive says of what: "il numero delle città".
    pub totals: &'static [&'static str],
    /// Words of what may be, is feared or would be.
    pub hypothetical: &'static [&'static str],
    /// Phrases that make a number part of another: "di cui".
    pub part: &'static [&'static str],
    /// Phrases that open a clause with the whole of which a later number is a part: "of the 40
    /// injured, 12 …".
    pub wholes: &'static [&'static str],
    /// Phrases after which a number holds for each of many, "al giorno", by what those are.
    pub rates: &'static [(&'static str, &'static [&'static str])],
    /// Words after such a phrase by which it is none: "a year ago".
    pub no_rates: &'static [&'static str],
    /// Words after a stretch of time by which it tells when, and not how long: "a year ago".
    pub ago: &'static [&'static str],
    /// Words and phrases by which one occasion, or one part of a whole, is told from another, by
    /// what they mean in every language.
    pub contrasts: &'static [(&'static str, &'static [&'static str])],
    /// Phrases that tell of another occasion than the one the article is about: "in un altro".
    pub elsewhere: &'static [&'static str],
    /// Words and phrases by which a number tells how things stand now: "restano", "still".
    pub remaining: &'static [&'static str],
    /// Those by which it is put in place of an earlier one: "rivisto", "final count".
    pub correcting: &'static [&'static str],
    /// Phrases before the years of somebody's life at most or at least: "sotto i".
    pub age_limits: &'static [&'static str],
    /// Nouns for things whose kind a stretch of time names: "two-year bonds".
    pub kinds: &'static [&'static str],
    /// What stands between a stretch of time and its end: "the year to March".
    pub until: &'static [&'static str],
    /// Nouns for a share that is aimed at: "target".
    pub aims: &'static [&'static str],
    /// Words that ask for something other than yes or no: "why".
    pub asking: &'static [&'static str],
    /// Ends of phrases for a few: "or two".
    pub or_two: &'static [&'static str],
    /// Nouns for what a page shows or counts beside its text: "12 photos". Folded.
    pub page_parts: &'static [&'static str],
    /// Phrases for this time last year.
    pub year_ago: &'static [&'static str],
    /// Phrases after a day or month that came before by the same name: "in a row".
    pub again: &'static [&'static str],
    /// Words and phrases by which a claim holds for a part of what it would hold for without them,
    /// by what they mean in every language: "youth unemployment".
    pub subsets: &'static [(&'static str, &'static [&'static str])],
    /// The same for one side of a place: "the western Mediterranean".
    pub sides: &'static [(&'static str, &'static [&'static str])],
    /// Adjectives and participles that leave a count what it is: "persone coinvolte".
    pub neutral: &'static [&'static str],
    /// Words before a measure by what it is the measure of: "un'altezza di 40 metri".
    pub measures: &'static [(&'static str, &'static [&'static str])],
    /// The same after it: "40 metri di altezza", "40 metres high".
    pub measures_after: &'static [(&'static str, &'static [&'static str])],
    /// What follows a length that lies between two places: "80 km from".
    pub away_from: &'static [&'static str],
    /// What leads to those of whom some are counted: "tra i civili".
    pub among: &'static [&'static str],
    /// Phrases for the whole world, which no place is.
    pub worldwide: &'static [&'static str],
    /// Prepositions that say where.
    pub locative: &'static [&'static str],
    /// Prepositions with which a sentence opens that name what it is about.
    pub topic: &'static [&'static str],
    /// Prepositions of place that also say to whom.
    pub dative: &'static [&'static str],
    /// Nouns for a count or a building, whose genitive says where: "il dato di Pavia".
    pub tallies: &'static [&'static str],
    /// Verbs for a count, whose subject says where: "Lecce counted 40 dead".
    pub counting: &'static [&'static str],
    /// What stands before a number that is the subject itself: "morirono in 30".
    pub collective: &'static [&'static str],
    /// What stands before a stretch of time in which something was counted: "in una settimana".
    pub within: &'static [&'static str],
    /// Nouns between such a preposition and a place: "nella regione di".
    pub areas: &'static [&'static str],
    /// Prepositions before who says so: "secondo".
    pub according: &'static [&'static str],
    /// Pronouns for a source that has no name: "secondo chi ha organizzato".
    pub whoever: &'static [&'static str],
    /// Verbs of saying, in the forms of news.
    pub saying: &'static [&'static str],
    /// Verbs by which somebody gives a number of their own: "stima", "puts".
    pub estimating: &'static [&'static str],
    /// Phrases by which one who counts does so, whatever else could: "si ferma a", "stops at".
    pub settling: &'static [&'static str],
    /// Pronouns for others of whom was named: "American ones".
    pub ones: &'static [&'static str],
    /// Words by which a number is denied: "non 40 ma 25".
    pub negations: &'static [&'static str],
    /// Phrases by which a number that somebody gave is put aside: "altro che 300".
    pub far_from: &'static [&'static str],
    /// Words by which a number tells what there should or could be: "capienza", "expected".
    pub due: &'static [&'static str],
    /// Prepositions before who gives a number: "centomila per la questura".
    pub by_whom: &'static [&'static str],
    /// Those who count what others count too: "questura".
    pub counters: &'static [&'static str],
    /// Words that set what one says against what another does: "ma".
    pub contrary: &'static [&'static str],
    /// Whether those who speak stand before the verb even after what they say: "…, the mayor said".
    pub subject_first: bool,
    /// Genitive prepositions, by which a list of sources goes on after a comma.
    pub genitive: &'static [&'static str],
    /// Endings of those who do something for a living, the longest first; taken off a stem.
    pub agents: &'static [&'static str],
    /// Whether adjectives stand before their noun, which is known by its plural: "two injured
    /// drivers".
    pub premodified: bool,
    /// Endings of nouns in the plural, and of adjectives where they have one.
    pub plurals: &'static [&'static str],
    /// Endings of nouns that are the same in the plural, which only their article tells: "i film".
    pub invariables: &'static [&'static str],
    /// Longer endings of words that are none: "crisis".
    pub singulars: &'static [&'static str],
    /// Endings of participles, where the singular of a noun has none to be known by.
    pub participles: &'static [&'static str],
    /// Plurals without such an ending: "people".
    pub plural_nouns: &'static [&'static str],
    /// Endings that a stem is without, the longest first.
    pub endings: &'static [&'static str],
}

impl ClaimWords {
    /// The concept of a noun.
    #[must_use]
    pub fn thing(&self, word: &str) -> Option<Thing> {
        concept(self.things, word)
    }

    /// The concept of a noun with a capital letter within a sentence, where that makes it another.
    #[must_use]
    pub fn capitalised_thing(&self, word: &str) -> Option<Thing> {
        concept(self.capitalised_things, word)
    }

    /// What happened to those whom a noun counts.
    #[must_use]
    pub fn stricken(&self, word: &str) -> Option<Event> {
        concept(self.stricken, word)
    }

    /// The concept of a word for what happened.
    #[must_use]
    pub fn event(&self, word: &str) -> Option<Event> {
        concept(self.events, word).or_else(|| self.stricken(word))
    }

    /// Whether a list or the lexicon has a word.
    #[must_use]
    pub fn known(&self, word: &str) -> bool {
        let listed = self.thing(word).is_some() || self.event(word).is_some();
        listed || self.lexicon.concept(word).is_some()
    }

    /// Whether a word after a number is a verb by its ending.
    #[must_use]
    pub fn is_verb(&self, word: &str) -> bool {
        self.verbs.iter().any(|ending| word.ends_with(ending))
    }

    /// Whether a noun names people by what they do.
    #[must_use]
    pub fn is_agent(&self, word: &str) -> bool {
        self.agents.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
    }

    /// Whether a noun names people.
    #[must_use]
    pub fn is_people(&self, word: &str) -> bool {
        self.is_agent(word) || self.thing(word).is_some_and(Thing::is_human)
    }

    /// The concept of a word, or else its stem.
    #[must_use]
    pub fn term<'a>(&self, word: &'a str) -> &'a str {
        self.lexicon.concept(word).unwrap_or_else(|| self.stem(word))
    }

    /// A word without its ending, by which its other forms are known.
    #[must_use]
    pub fn stem<'a>(&self, word: &'a str) -> &'a str {
        let without = |endings: &[&str], least: usize| {
            endings
                .iter()
                .find_map(|ending| word.strip_suffix(ending).filter(|stem| least <= stem.len()))
        };
        without(self.agents, 4).or_else(|| without(self.endings, 3)).unwrap_or(word)
    }
}

/// Whether a pattern stands for a word.
pub fn matches(pattern: &str, word: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => pattern == word,
    }
}

/// Whether one of some patterns stands for a word.
pub fn any_matches(patterns: &[&str], word: &str) -> bool {
    patterns.iter().any(|pattern| matches(pattern, word))
}

fn concept<T: Copy>(table: &[(T, &[&str])], word: &str) -> Option<T> {
    table.iter().find(|(_, patterns)| any_matches(patterns, word)).map(|&(concept, _)| concept)
}
