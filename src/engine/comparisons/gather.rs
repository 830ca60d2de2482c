//! Gathers claims that answer one question into comparisons.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::grounds::grounds;
use super::pairs::{Bearing, Pair, scored};
use super::profile::{Kind, Profile, Profiles};
use super::related::related;
use super::same_question::{answer_one_question, said_apart};
use super::scorer::Scorers;
use super::stories::{Parting, Source};
use super::verdict::{Judgement, judge};
use super::weights::SCORERS;
use crate::engine::model::{Article, ClaimRef, Comparison, Ground, Reading, Related};
use crate::engine::text::Span;

/// What came of holding the claims of a bundle against each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The questions that two or more claims answer: conflicts first.
    pub comparisons: Vec<Comparison>,
    /// The pairs that were left open.
    pub related: Vec<Related>,
}

/// Finds the questions that two or more claims answer. The result does not depend on the order of
/// the articles, but for the order in which the members of each are listed.
#[must_use]
pub fn compare(articles: &[Article], readings: &[Reading]) -> Compared {
    compare_by(articles, readings, &SCORERS)
}

/// The same, by other weights.
#[must_use]
pub fn compare_by(articles: &[Article], readings: &[Reading], scorers: &Scorers<'_>) -> Compared {
    let mut comparing = Comparing::new(articles);
    while comparing.step_by(articles, readings, scorers) {}
    comparing.finish(articles)
}

/// A comparison of many articles in steps: they are parted into stories, and each is compared.
#[derive(Debug)]
pub struct Comparing {
    /// The articles, until it is known which of them tell one story.
    parting: Option<Parting>,
    /// The stories that are still to be compared, last first: the places of their articles.
    stories: Vec<Vec<usize>>,
    found: Compared,
}

impl Comparing {
    /// Begins with articles, which are the same in every step.
    #[must_use]
    pub fn new(articles: &[Article]) -> Self {
        let parting = Some(Parting::new(articles));
        Self { parting, stories: Vec::new(), found: Compared::default() }
    }

    /// Takes the next step; `false` if there is none left.
    pub fn step(&mut self, articles: &[Article], readings: &[Reading]) -> bool {
        self.step_by(articles, readings, &SCORERS)
    }

    fn step_by(
        &mut self,
        articles: &[Article],
        readings: &[Reading],
        scorers: &Scorers<'_>,
    ) -> bool {
        if let Some(parting) = &mut self.parting {
            if !parting.step(articles, readings)
                && let Some(parting) = self.parting.take()
            {
                self.stories = parting.finish();
                self.stories.reverse();
            }
            return true;
        }
        let Some(places) = self.stories.pop() else { return false };
        let source = |idx| Some((idx, articles.get(idx)?, readings.get(idx)?));
        let story: Vec<Source<'_>> = places.into_iter().filter_map(source).collect();
        let profiles = Profiles::of_story(&story);
        let scored = scored(&profiles, scorers);
        let groups = groups(&profiles, &scored);
        self.found.comparisons.extend(of_groups(&profiles, &scored, scorers, &groups));
        self.found.related.extend(related(&profiles, &scored, scorers, &groups));
        true
    }

    /// What was found so far, in its order.
    #[must_use]
    pub fn finish(self, articles: &[Article]) -> Compared {
        let Compared { mut comparisons, related: mut open } = self.found;
        comparisons.sort_by_cached_key(|comparison| {
            let members = comparison.members.iter();
            let id = |at: &ClaimRef| articles.get(at.article).map(|article| article.id.as_str());
            let mut members: Vec<_> = members.map(|at| (id(at), at.claim)).collect();
            members.sort_unstable();
            let n_articles = members.chunk_by(|(a, _), (b, _)| a == b).count();
            (comparison.verdict, Reverse(n_articles), members)
        });
        // What may be a conflict is what a reader looks for.
        open.sort_by_key(|related: &Related| related.why);
        Compared { comparisons, related: open }
    }
}

/// The comparison of every group of several claims.
fn of_groups(
    profiles: &Profiles<'_>,
    scored: &[(Pair, i32)],
    scorers: &Scorers<'_>,
    groups: &Groups,
) -> Vec<Comparison> {
    let mut pairs_of: BTreeMap<usize, Vec<&Pair>> = BTreeMap::new();
    for (pair, _) in scored {
        if let Some(group) = groups.of_both(pair) {
            pairs_of.entry(group).or_default().push(pair);
        }
    }
    let several = groups.members.iter().enumerate().filter(|(_, members)| 1 < members.len());
    several
        .map(|(idx, members)| {
            let members: Vec<_> =
                members.iter().filter_map(|&claim| profiles.claims.get(claim)).collect();
            let pairs = pairs_of.get(&idx).map_or(&[][..], Vec::as_slice);
            let seen = pairs.iter().map(|pair| (pair.seen.as_slice(), scorers.of(pair.bearing)));
            comparison(&members, grounds(seen))
        })
        .collect()
}

/// The claims by their places among the profiles, put together.
pub struct Groups {
    /// The group of each claim.
    group_of: Vec<usize>,
    /// The claims of each group, sorted; none where a group was joined to another.
    members: Vec<Vec<usize>>,
}

impl Groups {
    /// The group of a claim.
    pub fn of(&self, claim: usize) -> Option<usize> {
        self.group_of.get(claim).copied()
    }

    /// The group of both claims of a pair, if they are in one.
    fn of_both(&self, pair: &Pair) -> Option<usize> {
        self.of(pair.a).filter(|&group| self.of(pair.b) == Some(group))
    }

    /// Whether nothing was joined to a claim.
    pub fn is_alone(&self, claim: usize) -> bool {
        let members = self.of(claim).and_then(|group| self.members.get(group));
        members.is_some_and(|members| members.len() == 1)
    }
}

/// Joins claims, the surest pairs first, as long as what speaks for a whole group outweighs what
/// speaks against it, and no two of it exclude each other without good reason to.
fn groups(profiles: &Profiles<'_>, scored: &[(Pair, i32)]) -> Groups {
    let claims = &profiles.claims;
    let mut scores = BTreeMap::new();
    let mut joins = Vec::new();
    for (pair, score) in scored {
        let score = match pair.bearing {
            Bearing::Fitting => Some(*score),
            Bearing::Growing | Bearing::Excluding => differing(claims, pair, *score),
        };
        scores.insert((pair.a, pair.b), score);
        if let Some(score) = score.filter(|score| 0 < *score) {
            joins.push((Reverse(score), pair.a, pair.b));
        }
    }
    joins.sort_unstable();
    let mut group_of: Vec<usize> = (0..claims.len()).collect();
    let mut members: Vec<Vec<usize>> = (0..claims.len()).map(|idx| vec![idx]).collect();
    for (_, a, b) in joins {
        let (a, b) = (group_of[a], group_of[b]);
        if a == b || !may_join(claims, &members[a], &members[b], &scores) {
            continue;
        }
        let moved = std::mem::take(&mut members[b]);
        for &idx in &moved {
            group_of[idx] = a;
        }
        members[a].extend(moved);
    }
    for group in &mut members {
        group.sort_unstable();
    }
    Groups { group_of, members }
}

/// The score of a pair whose values exclude each other, if the two may stand in one comparison.
fn differing(claims: &[Profile<'_>], pair: &Pair, score: i32) -> Option<i32> {
    let (a, b) = (claims.get(pair.a)?, claims.get(pair.b)?);
    if said_apart(a, b) {
        return None;
    }
    let ruled = answer_one_question(a, b);
    match a.kind {
        // Of days and hours too few examples are known to learn from.
        Kind::Date | Kind::Time => ruled.then_some(score.max(1)),
        _ => {
            let score = if ruled { score + RULED } else { score };
            (EXCLUDED < score).then_some(score)
        }
    }
}

/// Whether the pairs across two groups speak for joining them, taken together. A pair that excludes
/// each other without good reason to be compared forbids it, and so do two claims of one article
/// that were never held against each other; those of two articles speak against it.
fn may_join(
    claims: &[Profile<'_>],
    a: &[usize],
    b: &[usize],
    scores: &BTreeMap<(usize, usize), Option<i32>>,
) -> bool {
    let article = |at: usize| claims.get(at).map(|claim| claim.at.article);
    let across = a.iter().flat_map(|&x| b.iter().map(move |&y| (x.min(y), x.max(y))));
    let sum = across
        .map(|(x, y)| match scores.get(&(x, y)) {
            None => (article(x) != article(y)).then_some(STRANGERS),
            Some(score) => score.map(i64::from),
        })
        .sum::<Option<i64>>();
    sum.is_some_and(|sum| 0 < sum)
}

/// What it says against a group that two of it cannot be held against each other.
const STRANGERS: i64 = -150;

/// How much surer two claims are to answer one question when the rules say so too.
const RULED: i32 = 330;

/// A pair of values that exclude each other and no score above this can stand in one comparison,
/// whatever joins them to others.
const EXCLUDED: i32 = -150;

/// The comparison of some claims, in the order of their profiles.
fn comparison(group: &[&Profile<'_>], grounds: Vec<Ground>) -> Comparison {
    // The last of the largest, and so the first in the order of the profiles.
    let says_most = group.iter().rev().max_by_key(|profile| {
        let frame = &profile.claim.frame;
        let length = profile.claim.counted.map_or(0, Span::len);
        (frame.event.is_some(), !frame.origin.is_empty(), length)
    });
    let mut group = group.to_vec();
    group.sort_by_key(|profile| profile.at);
    let Judgement { verdict, conflicting, updated } = judge(&group);
    let members: Vec<_> = group.iter().map(|profile| profile.at).collect();
    let asked_by = says_most.map_or(members[0], |profile| profile.at);
    Comparison { members, asked_by, verdict, conflicting, updated, grounds }
}
