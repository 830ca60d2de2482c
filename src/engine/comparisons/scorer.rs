//! The sum that decides: a weight for each observation.

use super::observations::{Evidence, Observation};
use super::pairs::{Bearing, Pair};

/// The weights of observations, in hundredths of the logarithm of the odds that two claims answer
/// one question. They add up, each by how strongly it is observed: what is not listed weighs nothing.
#[derive(Clone, Copy, Debug)]
pub struct Scorer<'a> {
    /// What the sum begins with.
    pub bias: i32,
    /// The weights, in the order of [`Observation::ALL`].
    pub weights: &'a [(Observation, i32)],
}

impl Scorer<'_> {
    /// The sum of what is observed. Above zero, two claims are taken to answer one question.
    #[must_use]
    pub fn score(&self, seen: &[Evidence]) -> i32 {
        let weight = |&(observation, strength): &Evidence| {
            self.weights
                .binary_search_by_key(&observation, |&(known, _)| known)
                .ok()
                .and_then(|at| self.weights.get(at))
                .map_or(0, |&(_, weight)| i64::from(weight) * i64::from(strength))
        };
        let sum = seen.iter().map(weight).sum::<i64>() / 1_000;
        self.bias.saturating_add(i32::try_from(sum).unwrap_or(0))
    }
}

/// The scorers of a first sight, by which it is known what company each pair is in.
#[derive(Clone, Copy, Debug)]
pub struct First<'a> {
    /// Of claims whose values fit each other.
    pub fitting: Scorer<'a>,
    /// Of claims that no value fits.
    pub apart: Scorer<'a>,
}

impl First<'_> {
    /// The first score of a pair.
    #[must_use]
    pub fn score(&self, pair: &Pair) -> i32 {
        match pair.bearing {
            Bearing::Fitting => self.fitting.score(&pair.seen),
            Bearing::Growing | Bearing::Excluding => self.apart.score(&pair.seen),
        }
    }
}

/// All scorers: what makes equal numbers answers to one question is less than what it takes to say
/// that a number has grown, and that less than what it takes to say that two articles contradict
/// each other.
#[derive(Clone, Copy, Debug)]
pub struct Scorers<'a> {
    /// At first sight.
    pub first: First<'a>,
    /// Of claims whose values fit each other.
    pub fitting: Scorer<'a>,
    /// Of claims one of which may update the other.
    pub growing: Scorer<'a>,
    /// Of claims that no value fits.
    pub excluding: Scorer<'a>,
}

impl<'a> Scorers<'a> {
    /// The scorer of pairs of some bearing.
    #[must_use]
    pub fn of(&self, bearing: Bearing) -> Scorer<'a> {
        match bearing {
            Bearing::Fitting => self.fitting,
            Bearing::Growing => self.growing,
            Bearing::Excluding => self.excluding,
        }
    }

    /// The score of a pair with what its company says.
    #[must_use]
    pub fn score(&self, pair: &Pair) -> i32 {
        self.of(pair.bearing).score(&pair.seen)
    }
}
