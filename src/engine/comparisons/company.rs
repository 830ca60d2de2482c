//! What the first scores of all pairs say of each: whether a third article ties its claims, whether
//! what stands beside them answers one question too, and whether either has a better match.

use std::collections::BTreeMap;
use std::ops::Range;

use super::observations::Observation as O;
use super::pairs::Pair;
use super::profile::{Profile, Profiles};
use super::scorer::First;

/// Scores further from zero than this say no more, in hundredths of the logarithm of the odds.
const SURE: i32 = 300;

/// Pairs with a score below this are as good as strangers.
const STRANGE: i32 = -150;

/// How many claims of a sentence, before and after one, stand beside it.
const BESIDE: usize = 6;

/// Adds to each pair what its company says, by the first scores of all.
#[must_use]
pub fn in_company(profiles: &Profiles<'_>, mut pairs: Vec<Pair>, first: &First<'_>) -> Vec<Pair> {
    let scores: Vec<i32> = pairs.iter().map(|pair| first.score(pair)).collect();
    let company = Company::of(profiles, &pairs, &scores);
    for (pair, score) in pairs.iter_mut().zip(scores) {
        company.observe(pair, score);
    }
    pairs
}

/// The pairs that are no strangers, from either side.
struct Company<'a, 'b> {
    claims: &'b [Profile<'a>],
    scores: BTreeMap<usize, BTreeMap<usize, i32>>,
}

impl<'a, 'b> Company<'a, 'b> {
    fn of(profiles: &'b Profiles<'a>, pairs: &[Pair], scores: &[i32]) -> Self {
        let mut all: BTreeMap<usize, BTreeMap<usize, i32>> = BTreeMap::new();
        for (pair, &score) in pairs.iter().zip(scores) {
            if STRANGE < score {
                all.entry(pair.a).or_default().insert(pair.b, score);
                all.entry(pair.b).or_default().insert(pair.a, score);
            }
        }
        Self { claims: &profiles.claims, scores: all }
    }

    fn observe(&self, pair: &mut Pair, score: i32) {
        let support = self.support(pair);
        let (beside, same_side) = self.beside(pair);
        let rival = self.rival(pair.a, pair.b).max(self.rival(pair.b, pair.a));
        let lead = score - rival;
        for (score, observation) in [
            (score, O::FirstScore),
            (support, O::Support),
            (beside, O::Neighbours),
            (same_side, O::NeighboursInOrder),
            (rival, O::Rival),
            (lead, O::LeadOfRival),
        ] {
            pair.seen.push((observation, score.clamp(-SURE, SURE) * 1_000 / SURE));
        }
        for (holds, observation) in [
            (0 < support, O::SupportSure),
            (0 < beside, O::NeighboursSure),
            (0 < same_side, O::NeighboursInOrderSure),
            (0 <= lead, O::NoRival),
        ] {
            if holds {
                pair.seen.push((observation, 1_000));
            }
        }
    }

    /// The score of two claims, if they are no strangers.
    fn score(&self, a: usize, b: usize) -> Option<i32> {
        self.scores.get(&a)?.get(&b).copied()
    }

    fn matches(&self, claim: usize) -> impl Iterator<Item = (usize, i32)> {
        self.scores.get(&claim).into_iter().flatten().map(|(&other, &score)| (other, score))
    }

    fn article(&self, claim: usize) -> Option<usize> {
        self.claims.get(claim).map(|profile| profile.at.article)
    }

    /// How sure a claim of a third article is to go with both.
    fn support(&self, pair: &Pair) -> i32 {
        let (of_a, of_b) = (self.article(pair.a), self.article(pair.b));
        self.matches(pair.a)
            .filter(|&(third, _)| ![of_a, of_b].contains(&self.article(third)))
            .filter_map(|(third, score)| Some(score.min(self.score(pair.b, third)?)))
            .max()
            .unwrap_or(STRANGE)
    }

    /// How sure some claims beside the two are to go with each other, and those on the same side.
    fn beside(&self, pair: &Pair) -> (i32, i32) {
        let (mut any, mut in_order) = (STRANGE, STRANGE);
        for x in self.sentence_of(pair.a) {
            for y in self.sentence_of(pair.b) {
                if x == pair.a || y == pair.b {
                    continue;
                }
                let Some(score) = self.score(x, y) else { continue };
                any = any.max(score);
                if (x < pair.a) == (y < pair.b) {
                    in_order = in_order.max(score);
                }
            }
        }
        (any, in_order)
    }

    /// The claims of the sentence of one, itself included: they follow each other.
    fn sentence_of(&self, claim: usize) -> Range<usize> {
        let place = |at: usize| {
            self.claims.get(at).map(|profile| (profile.at.article, profile.claim.sentence))
        };
        let own = place(claim);
        let n_before = (1..=BESIDE)
            .take_while(|&n| claim.checked_sub(n).is_some_and(|at| place(at) == own))
            .count();
        let n_after = (1..=BESIDE).take_while(|&n| place(claim + n) == own).count();
        claim - n_before..claim + n_after + 1
    }

    /// The best score of one with anything else in the other's article.
    fn rival(&self, one: usize, other: usize) -> i32 {
        let article = self.article(other);
        self.matches(one)
            .filter(|&(rival, _)| rival != other && self.article(rival) == article)
            .map(|(_, score)| score)
            .max()
            .unwrap_or(STRANGE)
    }
}
