//! Gathers claims that answer one question into comparisons.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::same_question::{Candidate, Kinship, kinship};
use super::verdict::{Judgement, judge};
use crate::engine::claims::{Event, Key, Thing};
use crate::engine::model::{Article, ClaimRef, Comparison, Reading};
use crate::engine::quantity::Value;
use crate::engine::text::Span;

/// Finds the questions that two or more claims answer. The result does not depend on the order of
/// the articles, but for the order in which members and questions are listed.
#[must_use]
pub fn compare(articles: &[Article], readings: &[Reading]) -> Vec<Comparison> {
    let mut sources: Vec<_> = articles.iter().zip(readings).enumerate().collect();
    // Which claims are joined first where they share as much is decided by the articles' ids, so
    // that their order decides nothing.
    sources.sort_by(|(_, (a, _)), (_, (b, _))| a.id.cmp(&b.id));
    let candidates: Vec<_> = sources
        .into_iter()
        .flat_map(|(article, (given, reading))| {
            let published = given.published;
            let claims = reading.claims.iter().enumerate().filter(|(_, claim)| claim.comparable);
            claims.map(move |(claim, found)| Candidate {
                at: ClaimRef { article, claim },
                claim: found,
                published,
            })
        })
        .collect();
    let mut comparisons: Vec<_> = buckets(&candidates)
        .values()
        .flat_map(|bucket| groups(bucket))
        .filter(|group| 1 < group.len())
        .map(|group| comparison(&group))
        .collect();
    comparisons.sort_by_key(|comparison| {
        let mut articles: Vec<_> = comparison.members.iter().map(|member| member.article).collect();
        articles.dedup();
        (comparison.verdict, Reverse(articles.len()), comparison.members.clone())
    });
    comparisons
}

/// What claims must have in common to be held against each other at all, so that not every claim
/// is held against every other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Topic<'a> {
    Dated(&'a Key<Event>),
    Counted(&'a Key<Event>),
    Named(&'a Key<Thing>),
    Measured(&'static str),
}

fn topic<'a>(candidate: &Candidate<'a>) -> Option<Topic<'a>> {
    let frame = &candidate.claim.frame;
    match &candidate.claim.value {
        Value::Date(_) => frame.event.as_ref().map(Topic::Dated),
        Value::Quantity(quantity) => match (quantity.unit, &frame.event, &frame.thing) {
            (Some(unit), _, _) => Some(Topic::Measured(unit.0)),
            (None, Some(event), _) => Some(Topic::Counted(event)),
            (None, None, Some(thing)) => Some(Topic::Named(thing)),
            (None, None, None) => None,
        },
        Value::Time(..) => None,
    }
}

fn buckets<'a, 'b>(candidates: &'b [Candidate<'a>]) -> BTreeMap<Topic<'a>, Vec<&'b Candidate<'a>>> {
    let mut buckets: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for candidate in candidates {
        if let Some(topic) = topic(candidate) {
            buckets.entry(topic).or_default().push(candidate);
        }
    }
    buckets
}

/// Joins the claims of a bucket, those that share most first, as long as no group comes to hold two
/// that cannot answer one question.
fn groups<'a, 'b>(bucket: &[&'b Candidate<'a>]) -> Vec<Vec<&'b Candidate<'a>>> {
    let mut pairs = Vec::new();
    let mut kin = BTreeMap::new();
    for (i, a) in bucket.iter().enumerate() {
        for (j, b) in bucket.iter().enumerate().skip(i + 1) {
            let kinship = kinship(a, b);
            kin.insert((i, j), kinship);
            if let Kinship::Same(n_shared) = kinship {
                pairs.push((n_shared, i, j));
            }
        }
    }
    pairs.sort_by_key(|&(n_shared, i, j)| (Reverse(n_shared), i, j));
    let mut group_of: Vec<usize> = (0..bucket.len()).collect();
    for (_, i, j) in pairs {
        let (a, b) = (group_of[i], group_of[j]);
        let of = |group: usize| {
            group_of
                .iter()
                .enumerate()
                .filter(move |&(_, other)| *other == group)
                .map(|(idx, _)| idx)
        };
        let barred = a == b
            || of(a)
                .any(|x| of(b).any(|y| kin.get(&(x.min(y), x.max(y))) == Some(&Kinship::Barred)));
        if !barred {
            for group in &mut group_of {
                if *group == b {
                    *group = a;
                }
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<_>> = BTreeMap::new();
    for (candidate, group) in bucket.iter().zip(group_of) {
        groups.entry(group).or_default().push(*candidate);
    }
    groups.into_values().collect()
}

fn comparison(group: &[&Candidate]) -> Comparison {
    let mut group = group.to_vec();
    group.sort_by_key(|candidate| candidate.at);
    let Judgement { verdict, conflicting, updated } = judge(&group);
    let says_most = group.iter().max_by_key(|candidate| {
        let frame = &candidate.claim.frame;
        let length = candidate.claim.counted.map_or(0, Span::len);
        (frame.event.is_some(), !frame.origin.is_empty(), length, Reverse(candidate.at))
    });
    let members: Vec<_> = group.iter().map(|candidate| candidate.at).collect();
    let asked_by = says_most.map_or(members[0], |candidate| candidate.at);
    Comparison { members, asked_by, verdict, conflicting, updated }
}
