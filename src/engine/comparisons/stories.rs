//! Which articles of a bundle tell one story.
//!
//! A story is compared as if nothing else were in the bundle: how rare a word is, and what else is
//! like a claim, is asked among its own articles. So what is found does not change with what else is
//! there, and the work grows with the number of stories.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::vocabulary::{Vocabulary, Words};
use crate::engine::claims::topics;
use crate::engine::model::{Article, Reading};

/// Up to so many articles are taken for one story, as whoever chose them says.
const FEW: usize = 60;

/// No story has more articles; of a longer one, those most alike stay together.
const MOST: usize = 96;

/// By each of its words an article meets at most so many of those before it that have it, so that the
/// work does not grow with the square of how common a word is.
const NEIGHBOURS: usize = 64;

/// How alike the articles of one story are on average, in thousandths.
const ALIKE: u64 = 60;

/// Articles less alike than this have nothing to do with each other.
const STRANGE: u64 = 30;

/// An article by its place in the bundle, with what was read in it.
pub type Source<'a> = (usize, &'a Article, &'a Reading);

/// Articles that are being parted into stories, in steps: what one of them is about, each.
#[derive(Debug)]
pub struct Parting {
    /// The places of the articles, sorted by id, so that the order they are given in decides nothing.
    places: Vec<usize>,
    vocabulary: Vocabulary,
    /// What each is about, as far as is known.
    topics: Vec<Words>,
}

impl Parting {
    /// Begins with articles, which are the same in every step.
    pub fn new(articles: &[Article]) -> Self {
        let mut places: Vec<usize> = (0..articles.len()).collect();
        places.sort_by_key(|&idx| articles.get(idx).map(|article| article.id.as_str()));
        Self { places, vocabulary: Vocabulary::default(), topics: Vec::new() }
    }

    /// Takes one step; `false` if there is none left.
    pub fn step(&mut self, articles: &[Article], readings: &[Reading]) -> bool {
        if self.places.len() <= FEW {
            return false;
        }
        let Some(&idx) = self.places.get(self.topics.len()) else { return false };
        let words = match (articles.get(idx), readings.get(idx)) {
            (Some(article), Some(reading)) => self.vocabulary.words(topics(&article.text, reading)),
            _ => Words::default(),
        };
        self.vocabulary.count(&words);
        self.topics.push(words);
        true
    }

    /// The places of the articles of each story, those of a story sorted by id.
    pub fn finish(self) -> Vec<Vec<usize>> {
        let Self { places, vocabulary, topics } = self;
        if places.len() <= FEW {
            return vec![places];
        }
        let of = |mut story: Vec<usize>| {
            story.sort_unstable();
            story.into_iter().filter_map(|idx| places.get(idx).copied()).collect()
        };
        joined(topics.len(), &likest_first(vocabulary, &topics)).into_iter().map(of).collect()
    }
}

/// How alike two articles are, in thousandths, and their places among the sources.
type Pair = (Reverse<u64>, usize, usize);

/// Articles with their readings, sorted by id.
pub fn by_id<'a>(articles: &'a [Article], readings: &'a [Reading]) -> Vec<Source<'a>> {
    let pairs = articles.iter().zip(readings).enumerate();
    let mut sources: Vec<Source<'a>> =
        pairs.map(|(idx, (article, reading))| (idx, article, reading)).collect();
    sources.sort_by(|(_, a, _), (_, b, _)| a.id.cmp(&b.id));
    sources
}

/// Joins articles, the most alike first, as long as those of two groups are alike on average.
fn joined(n_sources: usize, pairs: &[Pair]) -> Vec<Vec<usize>> {
    // For each group the others that it has to do with, and how alike all their pairs are together.
    let mut between: Vec<BTreeMap<usize, u64>> = vec![BTreeMap::new(); n_sources];
    for &(Reverse(alike), a, b) in pairs {
        between[a].insert(b, alike);
        between[b].insert(a, alike);
    }
    let mut group_of: Vec<usize> = (0..n_sources).collect();
    let mut members: Vec<Vec<usize>> = (0..n_sources).map(|idx| vec![idx]).collect();
    for &(_, a, b) in pairs {
        let (a, b) = (group_of[a], group_of[b]);
        let (n_a, n_b) = (members[a].len(), members[b].len());
        let all = between[a].get(&b).copied().unwrap_or(0);
        if a == b || MOST < n_a + n_b || all < ALIKE * (n_a * n_b) as u64 {
            continue;
        }
        // The smaller moves, so that no article moves often.
        let (a, b) = if n_a < n_b { (b, a) } else { (a, b) };
        let moved = std::mem::take(&mut members[b]);
        for &idx in &moved {
            group_of[idx] = a;
        }
        members[a].extend(moved);
        for (other, alike) in std::mem::take(&mut between[b]) {
            between[other].remove(&b);
            if other != a {
                *between[a].entry(other).or_default() += alike;
                *between[other].entry(a).or_default() += alike;
            }
        }
    }
    members.retain(|group| !group.is_empty());
    members
}

/// The pairs of articles that may be of one story, the most alike first: the cosine of the angle
/// between their words, names and figures, of which the rare ones count for much more. Each article
/// meets a bounded number of others by each of its words.
fn likest_first(mut vocabulary: Vocabulary, topics: &[Words]) -> Vec<Pair> {
    // A word that all have is still what makes a bundle about one thing.
    vocabulary.assume_others(FEW as u64);
    vocabulary.weigh();
    let mut with: Vec<Vec<usize>> = vec![Vec::new(); vocabulary.len()];
    for (idx, words) in topics.iter().enumerate() {
        for id in words.ids() {
            with[id as usize].push(idx);
        }
    }
    let telling = |id: &u32| 1 < with[*id as usize].len();
    // The square of a word's weight is its place in the vector; this is the square of that.
    let square = |id: u32| vocabulary.weight(id).pow(4);
    let length = |words: &Words| words.ids().filter(telling).map(square).sum::<u64>().isqrt();
    let lengths: Vec<u64> = topics.iter().map(length).collect();
    let mut found = Vec::new();
    let mut shared = vec![0; topics.len()];
    for (a, words) in topics.iter().enumerate() {
        let mut met = Vec::new();
        for id in words.ids().filter(telling) {
            let before = &with[id as usize];
            let before = &before[..before.partition_point(|&b| b < a)];
            for &b in before.iter().rev().take(NEIGHBOURS) {
                if shared[b] == 0 {
                    met.push(b);
                }
                shared[b] += square(id);
            }
        }
        for b in met {
            let both = std::mem::take(&mut shared[b]) * 1_000;
            let alike = both.checked_div(lengths[a] * lengths[b]).unwrap_or(0);
            if STRANGE <= alike {
                found.push((Reverse(alike), b, a));
            }
        }
    }
    found.sort_unstable();
    found
}
