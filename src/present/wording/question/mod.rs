//! The question that the claims of a comparison answer, in words.
//!
//! What is counted, what happened and the unit make the question; where they say too little to tell
//! it from others, the words around one of the figures follow, with a gap where the figure stands.

mod en;
mod it;
mod things_en;
mod things_it;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::cloze::{Quoted, cloze};
use crate::engine::claims::{Event, Key, Place, Rate, Thing};
use crate::engine::lang::{Pack, pack_of};
use crate::engine::model::{Claim, ClaimRef, Comparison, FigureKind};
use crate::engine::quantity::{PartialDate, Unit, Value};
use crate::engine::text::{Span, fold};
use crate::present::note::claim_of;
use crate::present::{Locale, Story};

/// A question in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked: "Quanti soldati sono morti?", "Quanti euro?".
    pub asked: String,
    /// The words it is asked about, where the question alone says too little.
    pub about: Option<Quoted>,
}

impl Question {
    /// All of it in one line, the quoted words in the quotation marks of the language.
    #[must_use]
    pub fn line(&self, locale: Locale) -> String {
        match (&self.about, locale) {
            (None, _) => self.asked.clone(),
            (Some(about), Locale::It) => format!("{} «{}»", self.asked, about.words),
            (Some(about), Locale::En) => format!("{} “{}”", self.asked, about.words),
        }
    }
}

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// How many.
    Count,
    /// How much, in a unit.
    Amount(Unit),
    /// How old someone is.
    Age,
    /// In which year, month or on which day: the finest that any answer says.
    Day(Fineness),
    /// At what time.
    Hour,
}

/// How finely a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fineness {
    Year,
    Month,
    Day,
}

/// The parts of a question, from which each language makes a sentence.
pub(super) struct Parts<'a> {
    pub asks: Asks,
    /// The words of what is counted, as an article in the language of the sentence writes them.
    pub noun: Option<&'a str>,
    /// The same from an article in another language, where they say more than the thing.
    pub foreign: Option<&'a str>,
    pub thing: Option<Thing>,
    /// What happened, unless the noun says it itself: "feriti".
    pub event: Option<Event>,
    /// Each of what it holds for: `day` in "al giorno".
    pub each: Option<&'static str>,
    /// What a measure is the measure of, by its concept: `depth`.
    pub attribute: Option<&'a str>,
}

/// The questions of all comparisons, in their order. Where two would be the same, the words around
/// a figure tell them apart.
#[must_use]
pub fn questions(story: &Story, locale: Locale) -> Vec<Question> {
    let mut asking = Asking::default();
    while asking.step(story, locale) {}
    (0..asking.asked.len())
        .filter_map(|comparison| asking.question(story, comparison, locale))
        .collect()
}

/// The questions of a story, asked one after the other, for whoever has other things to do between.
#[derive(Debug, Default)]
pub struct Asking {
    /// What is asked in each comparison so far, and whether that says enough.
    asked: Vec<(String, bool)>,
    /// How often the same is asked.
    n_times: BTreeMap<String, usize>,
}

impl Asking {
    /// Asks what the next comparison answers; `false` if there is none left.
    pub fn step(&mut self, story: &Story, locale: Locale) -> bool {
        let comparison = story.analysis.comparisons.get(self.asked.len());
        let Some(comparison) = comparison else { return false };
        let (asked, enough) = ask(story, comparison, locale);
        *self.n_times.entry(asked.clone()).or_default() += 1;
        self.asked.push((asked, enough));
        true
    }

    /// The question of a comparison, once all are asked.
    #[must_use]
    pub fn question(&self, story: &Story, comparison: usize, locale: Locale) -> Option<Question> {
        let (asked, enough) = self.asked.get(comparison)?;
        let is_twin = self.n_times.get(asked).is_some_and(|&n_times| 1 < n_times);
        let comparison = story.analysis.comparisons.get(comparison)?;
        let about = (!enough || is_twin).then(|| cloze(story, comparison, locale)).flatten();
        Some(Question { asked: asked.clone(), about })
    }
}

/// The question of one comparison, and whether it says enough.
fn ask(story: &Story, comparison: &Comparison, locale: Locale) -> (String, bool) {
    let members: Vec<_> =
        comparison.members.iter().map(|&at| Member::of(story, at, locale)).collect();
    let Some(best) = members.iter().max_by_key(|member| member.rank(comparison)) else {
        return (String::new(), false);
    };
    let thing = match &best.claim.frame.thing {
        None => members.iter().find_map(Member::thing),
        Some(_) => best.thing(),
    };
    let event = best.event().or_else(|| members.iter().find_map(Member::event));
    let event = event.filter(|&event| can_happen(event, thing));
    let counted = best.noun.as_deref().map(|noun| best.common(noun, &members));
    let noun = counted.filter(|_| best.own);
    let said = noun.is_some_and(|noun| best.says(noun, event))
        || (event, thing) == (Some(Event::Protest), Some(Thing::Demonstrator));
    let each = |member: &Member<'_>| match member.claim.frame.rate {
        Some(Rate::Each(each)) => Some(each),
        _ => None,
    };
    let n_rates = members.iter().filter(|member| each(member).is_some()).count();
    let parts = Parts {
        asks: asks(&members),
        noun,
        foreign: counted.filter(|words| !best.own && words.contains(' ')),
        thing,
        event: event.filter(|_| !said),
        each: members.iter().find_map(each).filter(|_| members.len() < 2 * n_rates),
        attribute: attribute(&members),
    };
    let frame = &best.claim.frame;
    // A country is the scene of the whole story, a town perhaps a part of it.
    let scene = frame.at.iter().all(|place| matches!(place, Place::Country(_)));
    let whole = scene && !frame.part;
    let enough = match parts.asks {
        Asks::Count => whole && event.is_some() && (noun.is_some() || thing.is_some()),
        Asks::Day(_) => thing.is_some() && event.is_some_and(Event::has_one_day),
        Asks::Amount(_) | Asks::Age | Asks::Hour => false,
    };
    let words = match locale {
        Locale::It => it::question(&parts),
        Locale::En => en::question(&parts),
    };
    (words, enough)
}

/// What half of the members or more say that they measure, if no other says anything else.
fn attribute<'a>(members: &[Member<'a>]) -> Option<&'a str> {
    let of = |member: &Member<'a>| match &member.claim.frame.thing {
        Some(Key::Open(concept)) => Some(concept.as_str()),
        _ => None,
    };
    let said: Vec<_> = members.iter().filter_map(of).collect();
    let first = said.first().copied()?;
    let one = said.iter().all(|other| *other == first);
    (one && members.len() <= 2 * said.len()).then_some(first)
}

/// A member of a comparison with what a question can be made of.
struct Member<'a> {
    at: ClaimRef,
    claim: &'a Claim,
    kind: Option<FigureKind>,
    pack: Option<&'static Pack>,
    /// Whether its article is in the language of the question.
    own: bool,
    /// The words of what it counts, if they can follow "how many".
    noun: Option<String>,
}

impl<'a> Member<'a> {
    fn of(story: &'a Story, at: ClaimRef, locale: Locale) -> Self {
        let claim = claim_of(story, at);
        let reading = &story.analysis.readings[at.article];
        let pack = reading.language.and_then(pack_of);
        let figure = reading.figures.iter().find(|figure| figure.span == claim.figure);
        let noun = claim.counted.map(|span| story.words(at.article, span));
        Self {
            at,
            claim,
            kind: figure.map(|figure| figure.kind),
            pack,
            own: reading.language == Some(locale.language()),
            noun: noun.zip(pack).and_then(|(noun, pack)| {
                let fits = is_many(noun, pack) && is_noun(noun, claim, pack);
                let opens = claim.counted.is_some_and(|it| it.start() == claim.sentence.start());
                fits.then(|| uncapitalised(noun, opens, pack))
            }),
        }
    }

    fn thing(&self) -> Option<Thing> {
        match self.claim.frame.thing {
            Some(Key::Known(thing)) => Some(thing),
            _ => None,
        }
    }

    fn event(&self) -> Option<Event> {
        match self.claim.frame.event {
            Some(Key::Known(event)) => Some(event),
            _ => None,
        }
    }

    /// How good a question it makes.
    fn rank(&self, comparison: &Comparison) -> impl Ord + use<> {
        let frame = &self.claim.frame;
        let length = self.claim.counted.filter(|_| self.noun.is_some()).map_or(0, Span::len);
        let asked = self.at == comparison.asked_by;
        let own = (self.own, self.noun.is_some());
        (own, frame.event.is_some(), !frame.origin.is_empty(), length, asked)
    }

    /// What it counts, without what it alone says of it: "i corpi allineati nella palestra" counts
    /// the bodies that others count too.
    fn common<'n>(&self, noun: &'n str, members: &[Member<'_>]) -> &'n str {
        let Some(words) = self.pack.map(|pack| pack.claims).filter(|it| !it.premodified) else {
            return noun;
        };
        let others: Vec<_> =
            members.iter().filter(|other| other.at.article != self.at.article).collect();
        let alone = |word: &str| {
            let folded = fold(word);
            let term = words.term(&folded).to_owned();
            let said = |other: &&Member<'_>| other.claim.frame.context.contains(&term);
            it::is_participle(&folded) && words.event(&folded).is_none() && !others.iter().any(said)
        };
        let mut rest = noun;
        while let Some((_, after)) = rest.split_once(' ') {
            let word = after.split(' ').next().unwrap_or_default();
            if !others.is_empty() && alone(word) {
                return noun[..noun.len() - after.len()].trim_end();
            }
            rest = after;
        }
        noun
    }

    /// Whether some words say what happened.
    fn says(&self, noun: &str, event: Option<Event>) -> bool {
        let Some(pack) = self.pack else { return false };
        event.is_some()
            && noun.split_whitespace().any(|word| pack.claims.event(&fold(word)) == event)
    }
}

/// Whether a noun is one of which there can be many, so that "how many" can stand before it.
fn is_many(noun: &str, pack: &Pack) -> bool {
    let words = pack.claims;
    let has_plural = |word: &str| {
        let mut forms = words.plurals.iter().map(|ending| format!("{word}{ending}"));
        forms.any(|form| words.stricken(&form).is_some())
    };
    let is_plural = |word: &str| {
        let word = fold(word);
        words.plural_nouns.contains(&word.as_str())
            || words.plurals.iter().any(|ending| word.ends_with(ending))
                && !words.singulars.iter().any(|ending| word.ends_with(ending))
            // "30 dead", and not "a toll of 30" or "the death of".
            || words.stricken(&word).is_some()
                && !words.tallies.contains(&word.as_str())
                && !has_plural(&word)
    };
    // The noun comes last where adjectives come first.
    let mut nouns = noun.split_whitespace();
    let head = if words.premodified { nouns.next_back() } else { nouns.next() };
    head.is_some_and(is_plural)
}

/// What is counted as it is written within a sentence: a capital at the beginning of one goes, and
/// so do words all in capitals. A word that no list knows may be a name where adjectives of names
/// have capitals: "Russian soldiers".
fn uncapitalised(noun: &str, opens: bool, pack: &Pack) -> String {
    let is_shouted = noun.chars().all(|letter| !letter.is_lowercase());
    if is_shouted && WORD < noun.chars().count() {
        return noun.to_lowercase();
    }
    let first = noun.split_whitespace().next().unwrap_or_default();
    let common = !pack.claims.premodified || pack.claims.known(&fold(first));
    let mut letters = noun.chars();
    match letters.next() {
        Some(letter) if opens && common => letter.to_lowercase().chain(letters).collect(),
        _ => noun.to_owned(),
    }
}

/// Capitals alone up to so many are letters of a name: "SUV", "UFO".
const WORD: usize = 4;

/// Whether some words name what is counted: a word that no list knows may be a participle after it,
/// "i 150 mila indicati a settembre".
fn is_noun(noun: &str, claim: &Claim, pack: &Pack) -> bool {
    let known = matches!(claim.frame.thing, Some(Key::Known(_)));
    let first = fold(noun.split_whitespace().next().unwrap_or_default());
    known
        || pack.claims.event(&first).is_some()
        || pack.claims.premodified
        || !it::is_participle(&first)
}

/// Whether something of a kind can have happened to what is counted, or be done by it.
fn can_happen(event: Event, thing: Option<Thing>) -> bool {
    let animal = matches!(thing, Some(Thing::Animal | Thing::Tree));
    let human = thing.is_none_or(Thing::is_human) || animal;
    match event {
        Event::Allot | Event::Donate | Event::Destroy | Event::Damage | Event::Cancel => {
            !thing.is_some_and(Thing::is_human)
        }
        Event::Sign | Event::Ratify | Event::Confirm | Event::Inaugurate => true,
        _ if event.befalls_people() => human,
        _ => true,
    }
}

fn asks(members: &[Member<'_>]) -> Asks {
    let unit = |member: &Member<'_>| match member.claim.value {
        Value::Quantity(quantity) => quantity.unit,
        _ => None,
    };
    let fineness = |date: PartialDate| match (date.month, date.day) {
        (_, Some(_)) => Fineness::Day,
        (Some(_), None) => Fineness::Month,
        (None, None) => Fineness::Year,
    };
    let finest = members
        .iter()
        .filter_map(|member| match member.claim.value {
            Value::Date(date) => date.start().or(date.end()).map(fineness),
            _ => None,
        })
        .max();
    if members.iter().any(|member| member.kind == Some(FigureKind::Age)) {
        return Asks::Age;
    }
    match (finest, members.iter().find_map(unit)) {
        (Some(finest), _) => Asks::Day(finest),
        (None, Some(unit)) => Asks::Amount(unit),
        (None, None) if members.iter().any(|it| matches!(it.claim.value, Value::Time(_))) => {
            Asks::Hour
        }
        (None, None) => Asks::Count,
    }
}
