//! The sum that decides: a weight for each observation.

use super::observations::{Evidence, Observation};

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

/// The scorers of the two kinds of pairs: what makes equal numbers answers to one question is less
/// than what it takes to say that two articles contradict each other.
#[derive(Clone, Copy, Debug)]
pub struct Scorers<'a> {
    /// Of claims whose values fit each other.
    pub fitting: Scorer<'a>,
    /// Of claims that no value fits.
    pub apart: Scorer<'a>,
}
