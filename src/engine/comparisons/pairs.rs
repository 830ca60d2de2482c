//! Which claims are held against each other at all, and what is observed of each pair.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::company::in_company;
use super::evidence::{Likeness, Standing, observe};
use super::observations::Evidence;
use super::profile::{Kind, Profile, Profiles};
use super::same_question::{disputed, far_apart, n_shared};
use super::scorer::Scorers;
use super::values::{Relation, relate_claims};
use super::verdict::updates;

/// A pair of claims, by their places among the profiles, the lower one first.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The place of one.
    pub a: usize,
    /// The place of the other.
    pub b: usize,
    /// What it would say if both answered one question.
    pub bearing: Bearing,
    /// What speaks for and against their answering one question.
    pub seen: Vec<Evidence>,
}

/// What two values say of each other, if both answer one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// Some value fits both.
    Fitting,
    /// None does, and one may update the other.
    Growing,
    /// None does.
    Excluding,
}

impl Bearing {
    fn of(a: &Profile<'_>, b: &Profile<'_>, relation: Relation) -> Self {
        match relation {
            Relation::Apart if updates(a, b) => Self::Growing,
            Relation::Apart => Self::Excluding,
            _ => Self::Fitting,
        }
    }
}

/// Up to so many claims of one kind, each is held against every other.
const FEW: usize = 300;

/// A word that more claims share than this brings none of them together.
const TOO_COMMON: usize = 40;

/// By how many of its rarest words a claim looks for others.
const KEYS: usize = 8;

/// The pairs worth observing, with all that can be observed of each alone.
///
/// Of a short story all claims of a kind are held against each other. Of a long one only those that
/// share a rare word or name: the work grows with the number of claims, not with its square.
#[must_use]
pub fn pairs(profiles: &Profiles<'_>) -> Vec<Pair> {
    let mut kinds: BTreeMap<Kind, Vec<usize>> = BTreeMap::new();
    for (idx, profile) in profiles.claims.iter().enumerate() {
        for kind in kinds_of(profile) {
            kinds.entry(kind).or_default().push(idx);
        }
    }
    let mut found: Vec<_> =
        kinds
            .values()
            .flat_map(|members| {
                if members.len() <= FEW { every(members) } else { by_word(profiles, members) }
            })
            .collect();
    found.sort_unstable();
    found.dedup();
    let found: Vec<_> = found
        .into_iter()
        .filter_map(|(a, b)| {
            let (x, y) = (profiles.claims.get(a)?, profiles.claims.get(b)?);
            let relation = relate_claims(x.claim, y.claim);
            // One article does not contradict itself without saying so: it counts something else.
            let itself =
                x.at.article == y.at.article && relation == Relation::Apart && !disputed(x, y);
            let far = relation == Relation::Fits && far_apart(x, y);
            let other = x.kind == Kind::Date && of_other_days(x, y, relation);
            (relation != Relation::Unlike && !itself && !far && !other)
                .then(|| (a, b, relation, Likeness::of(profiles, x, y)))
        })
        .collect();
    let ranks: Ranks =
        Ranks::of(profiles, found.iter().map(|&(a, b, _, likeness)| (a, b, likeness.rank)));
    found
        .into_iter()
        .filter_map(|(a, b, relation, likeness)| {
            let (x, y) = (profiles.claims.get(a)?, profiles.claims.get(b)?);
            let standing = ranks.standing(profiles, a, b, likeness.rank);
            let seen = observe(profiles, x, y, &likeness, &standing);
            Some(Pair { a, b, bearing: Bearing::of(x, y, relation), seen })
        })
        .collect()
}

/// Whether two dates are no answer to one question: the day of what happened is not when something
/// else did. Where one does not tell what happened then, only the same day may be meant, said as
/// exactly; where neither does, also less exactly, with a word in common.
fn of_other_days(x: &Profile<'_>, y: &Profile<'_>, relation: Relation) -> bool {
    let (fx, fy) = (&x.claim.frame, &y.claim.frame);
    match (&fx.event, &fy.event) {
        (Some(event), Some(other)) => event != other,
        _ if x.claim.value == y.claim.value => false,
        (Some(_), None) | (None, Some(_)) => true,
        (None, None) => relation != Relation::Same || n_shared(&fx.context, &fy.context) == 0,
    }
}

/// The kinds in which a claim looks for others: a number that nothing says what it counts may have
/// left out any unit.
fn kinds_of(profile: &Profile<'_>) -> Vec<Kind> {
    use crate::engine::quantity::Dimension as D;
    let mut kinds = vec![profile.kind];
    if profile.claim.frame.units.is_some() {
        kinds.extend(
            [D::Share, D::Money, D::Length, D::Area, D::Volume, D::Mass, D::Temperature, D::Speed]
                .map(Kind::Measure),
        );
        kinds.extend(
            [D::Duration, D::Power, D::Energy, D::Pressure, D::Frequency, D::Data, D::Other]
                .map(Kind::Measure),
        );
    }
    kinds
}

/// All pairs worth observing, with their scores.
#[must_use]
pub fn scored(profiles: &Profiles<'_>, scorers: &Scorers<'_>) -> Vec<(Pair, i32)> {
    let pairs = in_company(profiles, pairs(profiles), &scorers.first);
    pairs
        .into_iter()
        .map(|pair| (scorers.score(&pair), pair))
        .map(|(score, pair)| (pair, score))
        .collect()
}

fn every(members: &[usize]) -> Vec<(usize, usize)> {
    let after =
        |(at, &a): (usize, &usize)| members[at + 1..].iter().map(move |&b| (a.min(b), a.max(b)));
    members.iter().enumerate().flat_map(after).collect()
}

fn by_word(profiles: &Profiles<'_>, members: &[usize]) -> Vec<(usize, usize)> {
    let mut postings: Vec<(u32, usize)> = members
        .iter()
        .filter_map(|&idx| Some((idx, profiles.claims.get(idx)?)))
        .flat_map(|(idx, profile)| {
            let around = &profile.around;
            let mut words: Vec<_> = around.names.ids().chain(around.sentence.ids()).collect();
            words.sort_unstable_by_key(|&id| (Reverse(profiles.vocabulary.weight(id)), id));
            words.dedup();
            words.truncate(KEYS);
            words.into_iter().map(move |word| (word, idx))
        })
        .collect();
    postings.sort_unstable();
    postings
        .chunk_by(|(a, _), (b, _)| a == b)
        .filter(|posting| posting.len() <= TOO_COMMON)
        .flat_map(|posting| every(&posting.iter().map(|&(_, idx)| idx).collect::<Vec<_>>()))
        .collect()
}

/// For each claim and each other article, the highest and the second highest rank of its pairs there.
struct Ranks(BTreeMap<(usize, usize), (i32, Option<i32>)>);

impl Ranks {
    fn of(profiles: &Profiles<'_>, pairs: impl Iterator<Item = (usize, usize, i32)>) -> Self {
        let mut ranks = BTreeMap::new();
        for (a, b, rank) in pairs {
            let (Some(x), Some(y)) = (profiles.claims.get(a), profiles.claims.get(b)) else {
                continue;
            };
            for key in [(a, y.at.article), (b, x.at.article)] {
                ranks
                    .entry(key)
                    .and_modify(|(first, second): &mut (i32, Option<i32>)| {
                        let less = rank.min(*first);
                        *second = Some(second.map_or(less, |second| second.max(less)));
                        *first = rank.max(*first);
                    })
                    .or_insert((rank, None));
            }
        }
        Self(ranks)
    }

    fn entry(
        &self,
        profiles: &Profiles<'_>,
        one: usize,
        other: usize,
    ) -> Option<&(i32, Option<i32>)> {
        self.0.get(&(one, profiles.claims.get(other)?.at.article))
    }

    fn standing(&self, profiles: &Profiles<'_>, a: usize, b: usize, rank: i32) -> Standing {
        let of = |one: usize, other: usize| {
            let &(first, second) = self.entry(profiles, one, other).unwrap_or(&(rank, None));
            let next = if first <= rank { second.unwrap_or(0) } else { first };
            (first <= rank, next, first)
        };
        let ((best_a, next_a, first_a), (best_b, next_b, first_b)) = (of(a, b), of(b, a));
        Standing {
            best: (best_a, best_b),
            lead: rank - next_a.max(next_b),
            lag: first_a.max(first_b) - rank,
        }
    }
}
