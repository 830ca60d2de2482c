//! The words of a bundle by number, how rare each is, and how alike two sets of them are.

use std::collections::BTreeMap;

/// A word with how strongly it belongs to a set, in thousandths.
type Entry = (u32, u64);

/// Some words, each once, sorted by number.
#[derive(Clone, Debug, Default)]
pub struct Words {
    entries: Vec<Entry>,
    /// The root of the sum of the squares of their weights.
    length: u64,
}

impl Words {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The numbers of the words.
    pub fn ids(&self) -> impl Iterator<Item = u32> {
        self.entries.iter().map(|&(id, _)| id)
    }

    /// Whether a word is among them.
    pub fn has(&self, id: u32) -> bool {
        self.strength(id).is_some()
    }

    fn strength(&self, id: u32) -> Option<u64> {
        let at = self.entries.binary_search_by_key(&id, |&(id, _)| id).ok()?;
        self.entries.get(at).map(|&(_, strength)| strength)
    }

    /// The words of both, with their strengths in each.
    fn shared<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (u32, u64, u64)> + 'a {
        let entries = self.entries.iter();
        entries.filter_map(|&(id, strength)| Some((id, strength, other.strength(id)?)))
    }
}

/// The words of a bundle, and in how many of its sentences each stands.
#[derive(Debug, Default)]
pub struct Vocabulary {
    ids: BTreeMap<String, u32>,
    n_sentences_with: Vec<u64>,
    n_sentences: u64,
    /// How much each word weighs, once all are counted, in eighths of a binary digit.
    weights: Vec<u64>,
}

impl Vocabulary {
    /// The set of some words with their strengths; of one that comes twice, the greater counts.
    pub fn words(&mut self, words: impl IntoIterator<Item = (String, u64)>) -> Words {
        let mut entries: Vec<Entry> =
            words.into_iter().map(|(word, strength)| (self.id(word), strength)).collect();
        entries.sort_unstable_by_key(|&(id, strength)| (id, std::cmp::Reverse(strength)));
        entries.dedup_by_key(|&mut (id, _)| id);
        Words { entries, length: 0 }
    }

    fn id(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        let id = *self.ids.entry(word).or_insert(next);
        if id == next {
            self.n_sentences_with.push(0);
        }
        id
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Counts the words of one more sentence.
    pub fn count(&mut self, words: &Words) {
        self.n_sentences += 1;
        for id in words.ids() {
            if let Some(count) = self.n_sentences_with.get_mut(id as usize) {
                *count += 1;
            }
        }
    }

    /// Counts so many more sentences that none of the words stand in.
    pub fn assume_others(&mut self, n_sentences: u64) {
        self.n_sentences += n_sentences;
    }

    /// Weighs every word by how rare it is, once all sentences are counted.
    pub fn weigh(&mut self) {
        let all = 2 * self.n_sentences + 2;
        self.weights =
            self.n_sentences_with.iter().map(|&with| rarity(2 * with + 1, all)).collect();
    }

    /// Makes a set ready to be held against others, once all words are weighed.
    pub fn measure(&self, words: &mut Words) {
        let squares = words.entries.iter().map(|&(id, strength)| {
            let weight = self.weight(id) * strength;
            weight * weight
        });
        words.length = squares.sum::<u64>().isqrt();
    }

    /// How much a word weighs: the rarer, the more; in eighths of a binary digit.
    pub fn weight(&self, id: u32) -> u64 {
        self.weights.get(id as usize).copied().unwrap_or(0)
    }

    /// How alike two sets are: the cosine of the angle between them, in thousandths.
    pub fn alike(&self, a: &Words, b: &Words) -> u64 {
        let product = |(id, x, y): (u32, u64, u64)| {
            let weight = self.weight(id);
            weight * x * weight * y
        };
        let shared: u64 = a.shared(b).map(product).sum();
        let lengths = u128::from(a.length) * u128::from(b.length);
        let thousandths = (u128::from(shared) * 1_000).checked_div(lengths).unwrap_or(0);
        u64::try_from(thousandths).unwrap_or(0).min(1_000)
    }

    /// What the words of both weigh together.
    pub fn shared_weight(&self, a: &Words, b: &Words) -> u64 {
        a.shared(b).map(|(id, ..)| self.weight(id)).sum()
    }

    /// Of the words of one set that another text has at all, how much stands in a part of it, in
    /// thousandths; `None` if it has next to none of them.
    pub fn contained(&self, words: &Words, part: &Words, text: &Words) -> Option<u64> {
        let weight = |&(id, strength): &Entry| self.weight(id) * strength;
        let known = words.entries.iter().filter(|(id, _)| text.has(*id));
        let all: u64 = known.clone().map(weight).sum();
        let inside: u64 = known.filter(|(id, _)| part.has(*id)).map(weight).sum();
        (LITTLE <= all).then(|| inside * 1_000 / all)
    }
}

/// What words must weigh together for their place to say anything.
const LITTLE: u64 = 3_500;

/// Eight times the binary logarithm of how rare something is that stands in `with` of `all`.
fn rarity(with: u64, all: u64) -> u64 {
    // The eighth power of fifteen binary digits fits into 128.
    let shift = (u64::BITS - all.leading_zeros()).saturating_sub(15);
    let (with, all) = (u128::from((with >> shift).max(1)), u128::from(all >> shift));
    let times = all.pow(8) / with.pow(8);
    u64::from(times.max(1).ilog2())
}
