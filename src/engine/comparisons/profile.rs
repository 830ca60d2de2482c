//! What is known of each claim when it is held against others: its frame, and what stands around it,
//! each word weighed by how rare it is in the bundle.

use std::collections::{BTreeMap, BTreeSet};

use super::stories::{Source, by_id};
use super::vocabulary::{Vocabulary, Words};
use crate::engine::claims::{self, Event, Key, Thing, surroundings};
use crate::engine::model::{Article, Claim, ClaimRef, Date, Language, Reading};
use crate::engine::quantity::{Dimension, Unit, Value};

/// What a value is, as far as it decides what it can be held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// So many.
    Count,
    /// So much of something that has units.
    Measure(Dimension),
    /// A day or more.
    Date,
    /// A time of the day.
    Time,
}

impl Kind {
    fn of(value: &Value) -> Self {
        match value {
            Value::Quantity(quantity) => {
                quantity.unit.map_or(Kind::Count, |unit| Kind::Measure(unit.dimension()))
            }
            Value::Date(_) => Kind::Date,
            Value::Time(..) => Kind::Time,
        }
    }
}

/// A claim with what is known of it and of its article.
#[derive(Clone, Debug)]
pub struct Profile<'a> {
    /// Which claim of which article.
    pub at: ClaimRef,
    /// The claim itself.
    pub claim: &'a Claim,
    /// The day its article was published.
    pub published: Option<Date>,
    /// The language of its article.
    pub language: Option<Language>,
    /// What it can be held against.
    pub kind: Kind,
    /// What stands around it.
    pub around: Around,
    /// Whether it stands among the first sentences of its article.
    pub opening: bool,
    /// Whether no other claim of its article says what happened to what as it does.
    pub sole_frame: bool,
    /// Whether no other claim of its article is in its unit.
    pub sole_unit: bool,
    /// What it is the first of.
    pub first: Foremost,
    /// How many claims of its article are of its kind.
    pub n_of_kind: u64,
    /// How few claims of the story are in its unit, in thousandths: of two all, of four half. Nothing
    /// if it has none.
    pub unit_rarity: i32,
}

/// Whether a claim is the first of its article…
#[derive(Clone, Copy, Debug)]
pub struct Foremost {
    /// …of its kind.
    pub of_kind: bool,
    /// …that says what happened to what as it does.
    pub of_frame: bool,
}

/// The words around a claim: nouns, verbs and adjectives by what they mean.
#[derive(Clone, Debug)]
pub struct Around {
    /// Within a few words of the claim.
    pub near: Words,
    /// Those right before and after its figure.
    pub beside: Words,
    /// Those of what it counts.
    pub noun: Words,
    /// Those after its figure alone.
    pub after: Words,
    /// Of its sentence, the closer the stronger, and fading fast.
    pub close: Words,
    /// The same, fading slowly.
    pub wide: Words,
    /// Of its sentence.
    pub sentence: Words,
    /// Of the sentence before.
    pub before: Words,
    /// The names in its sentence.
    pub names: Words,
    /// The other figures in its sentence.
    pub figures: Words,
    /// The first word after its figure.
    pub next: Words,
}

impl Around {
    fn of(terms: claims::Around, vocabulary: &mut Vocabulary) -> Self {
        Self {
            near: vocabulary.words(terms.near),
            beside: vocabulary.words(terms.beside),
            noun: vocabulary.words(terms.noun),
            after: vocabulary.words(terms.after),
            close: vocabulary.words(terms.close),
            wide: vocabulary.words(terms.wide),
            sentence: vocabulary.words(terms.sentence),
            before: vocabulary.words(terms.before),
            names: vocabulary.words(terms.names),
            figures: vocabulary.words(terms.figures),
            next: vocabulary.words(terms.next),
        }
    }

    fn all(&mut self) -> [&mut Words; 11] {
        [
            &mut self.near,
            &mut self.beside,
            &mut self.noun,
            &mut self.after,
            &mut self.close,
            &mut self.wide,
            &mut self.sentence,
            &mut self.before,
            &mut self.names,
            &mut self.figures,
            &mut self.next,
        ]
    }
}

/// The profiles of a bundle, and its words.
#[derive(Debug)]
pub struct Profiles<'a> {
    /// In the order of the articles' ids, so that the order they were given in decides nothing.
    pub claims: Vec<Profile<'a>>,
    /// The words of each article, by its place in the bundle.
    pub articles: BTreeMap<usize, Words>,
    /// All words with their weights.
    pub vocabulary: Vocabulary,
}

impl<'a> Profiles<'a> {
    /// The profiles of every claim that may be compared, of articles about one story.
    #[must_use]
    pub fn new(articles: &'a [Article], readings: &'a [Reading]) -> Self {
        Self::of_story(&by_id(articles, readings))
    }

    /// The same, of one story of a bundle.
    #[must_use]
    pub fn of_story(story: &[Source<'a>]) -> Self {
        let mut vocabulary = Vocabulary::default();
        let mut claims = Vec::new();
        let mut whole = BTreeMap::new();
        for &(idx, article, reading) in story {
            let terms = surroundings(&article.text, reading);
            for sentence in terms.sentences {
                let words = vocabulary.words(sentence);
                vocabulary.count(&words);
            }
            whole.insert(idx, vocabulary.words(terms.article));
            let frames = tally(&reading.claims, frame_of);
            let units = tally(&reading.claims, unit_of);
            let (mut seen_kinds, mut seen_frames) = (BTreeSet::new(), BTreeSet::new());
            for (claim, (found, around)) in reading.claims.iter().zip(terms.claims).enumerate() {
                if found.comparable {
                    let kind = Kind::of(&found.value);
                    let first = Foremost {
                        of_kind: seen_kinds.insert(kind),
                        of_frame: frame_of(found)
                            .is_some_and(|frame| seen_frames.insert((kind, frame))),
                    };
                    claims.push(Profile {
                        first,
                        at: ClaimRef { article: idx, claim },
                        claim: found,
                        published: article.published,
                        language: reading.language,
                        kind,
                        opening: around.opening,
                        around: Around::of(around, &mut vocabulary),
                        sole_frame: frame_of(found).is_some_and(|it| frames.get(&it) == Some(&1)),
                        n_of_kind: 1,
                        unit_rarity: 0,
                        sole_unit: unit_of(found).is_some_and(|it| units.get(&it) == Some(&1)),
                    });
                }
            }
        }
        vocabulary.weigh();
        let mut kinds: BTreeMap<(usize, Kind), u64> = BTreeMap::new();
        for profile in &claims {
            *kinds.entry((profile.at.article, profile.kind)).or_default() += 1;
        }
        let units = tally(claims.iter().map(|profile| profile.claim), unit_of);
        for profile in &mut claims {
            let own = kinds.get(&(profile.at.article, profile.kind));
            profile.n_of_kind = own.copied().unwrap_or(1);
            let n_alike = unit_of(profile.claim).and_then(|unit| units.get(&unit).copied());
            profile.unit_rarity = n_alike
                .and_then(|n_alike| i32::try_from(n_alike).ok())
                .and_then(|n_alike| 2_000_i32.checked_div(n_alike))
                .map_or(0, |rarity| rarity.min(1_000));
            for words in profile.around.all() {
                vocabulary.measure(words);
            }
        }
        Self { claims, articles: whole, vocabulary }
    }

    /// The words of the article of a claim.
    #[must_use]
    pub fn article_of(&self, profile: &Profile<'_>) -> Option<&Words> {
        self.articles.get(&profile.at.article)
    }
}

/// What a claim is told by from the others of its article, if that is known.
type FrameKey<'a> = (Option<&'a Key<Event>>, Option<&'a Key<Thing>>, bool);

fn frame_of(claim: &Claim) -> Option<FrameKey<'_>> {
    let frame = &claim.frame;
    let known = frame.event.is_some() || frame.thing.is_some();
    known.then_some((frame.event.as_ref(), frame.thing.as_ref(), frame.part))
}

fn unit_of(claim: &Claim) -> Option<Unit> {
    match claim.value {
        Value::Quantity(quantity) => quantity.unit,
        _ => None,
    }
}

/// How many of some claims there are of each kind.
fn tally<'a, T: Ord>(
    claims: impl IntoIterator<Item = &'a Claim>,
    kind_of: impl Fn(&'a Claim) -> Option<T>,
) -> BTreeMap<T, usize> {
    let mut tally = BTreeMap::new();
    for kind in claims.into_iter().filter_map(kind_of) {
        *tally.entry(kind).or_insert(0) += 1;
    }
    tally
}
