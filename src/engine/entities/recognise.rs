//! Decides what each candidate is, from all that the article says about it.

use super::evidence::{Evidence, evidence};
use super::scan::{Candidate, candidates};
use super::scene::Scene;
use super::tagger::{KINDS, Weights, learnt, tag};
use crate::engine::lang::Pack;
use crate::engine::model::{EntityKind, Mention};
use crate::engine::text::Text;
use std::collections::BTreeMap;
use std::ops::Range;

/// The least evidence for a name with a capital of its own.
const ENOUGH: i32 = 2;
/// The least evidence for a name that opens a sentence.
const ENOUGH_AT_START: i32 = 5;

/// More words than the name of a person has.
const MAX_NAME_TOKENS: usize = 8;

/// A name as the rules find it.
pub(super) struct ByRules {
    pub(super) tokens: Range<usize>,
    pub(super) kind: EntityKind,
    /// Whether a list or a head noun says so.
    pub(super) is_sure: bool,
}

/// Finds the names of a text, in order, none overlapping another.
///
/// Spans leave out articles, prepositions and titles.
#[must_use]
pub fn recognise(text: &Text<'_>, pack: &Pack) -> Vec<Mention> {
    learnt().map_or_else(Vec::new, |weights| recognise_by(text, pack, &weights))
}

/// [`recognise`] with other weights than those the engine has: for whoever learns them.
#[must_use]
pub fn recognise_by(text: &Text<'_>, pack: &Pack, weights: &Weights<'_>) -> Vec<Mention> {
    let scene = Scene::new(text, pack);
    let by_rules = by_rules(&scene);
    let mut names: Vec<(Range<usize>, EntityKind)> = by_rules
        .iter()
        .filter(|found| found.kind == EntityKind::Agreement)
        .map(|found| (found.tokens.clone(), found.kind))
        .collect();
    let n_agreements = names.len();
    for (tokens, kind) in tag(&scene, &by_rules, weights) {
        // Treaties are found by rules alone.
        let agreements = names.get(..n_agreements).unwrap_or_default();
        let at = agreements.partition_point(|(other, _)| other.end <= tokens.start);
        let is_free = agreements.get(at).is_none_or(|(other, _)| tokens.end <= other.start);
        if is_free && let Some(kind) = KINDS.get(kind) {
            names.push((tokens, *kind));
        }
    }
    names.sort_by_key(|(tokens, _)| tokens.start);
    let mention = |(tokens, kind): &(Range<usize>, EntityKind)| {
        Some(Mention { span: scene.span_of(tokens)?, kind: *kind })
    };
    names.iter().filter_map(mention).collect()
}

/// Finds names by rules. Each has one kind throughout the text, the one most of its mentions speak
/// for.
pub(super) fn by_rules(scene: &Scene<'_>) -> Vec<ByRules> {
    let candidates = candidates(scene);
    let evidence: Vec<Evidence> =
        candidates.iter().map(|candidate| evidence(scene, candidate)).collect();
    let names: Vec<String> =
        candidates.iter().map(|candidate| scene.name_of(candidate.tokens.clone())).collect();

    let mut sums: BTreeMap<&str, Evidence> = BTreeMap::new();
    for ((name, own), candidate) in names.iter().zip(&evidence).zip(&candidates) {
        if !candidate.is_weak {
            sums.entry(name).or_default().add(*own);
        }
    }
    for (name, kind) in by_neighbours(scene, &candidates, &names) {
        sums.entry(name).or_default().favour(kind);
    }
    let parts = parts_of_people(scene, &candidates, &names, &sums);

    let mut found = Vec::new();
    for ((candidate, name), own) in candidates.iter().zip(&names).zip(&evidence) {
        let sum = sums.get(name.as_str()).copied().unwrap_or_default();
        let kind = decide(candidate, *own, sum, parts.get(name.as_str()).copied());
        if let Some(kind) = kind {
            let is_sure = candidate.kind.is_some();
            found.push(ByRules { tokens: candidate.tokens.clone(), kind, is_sure });
        }
    }
    found
}

/// The kind of one candidate, or `None` if it is no name.
fn decide(
    candidate: &Candidate,
    own: Evidence,
    sum: Evidence,
    part: Option<usize>,
) -> Option<EntityKind> {
    if let Some(kind) = candidate.kind {
        let is_team = kind == EntityKind::Place && own.is_team;
        return Some(if is_team { EntityKind::Organisation } else { kind });
    }
    if part.is_some() && own.person + 2 >= own.organisation.max(own.place) - 3 {
        return Some(EntityKind::Person);
    }
    if candidate.is_weak || own.is_work || sum.is_thing {
        return None;
    }
    let (kind, points) = sum.best();
    let enough = if candidate.is_opening && !sum.is_seen_inside { ENOUGH_AT_START } else { ENOUGH };
    (enough <= points).then_some(kind)
}

/// What stands in one list with a listed name is of its kind: `tra Foggia e Cerignola`.
fn by_neighbours<'a>(
    scene: &Scene<'_>,
    candidates: &[Candidate],
    names: &'a [String],
) -> Vec<(&'a str, EntityKind)> {
    let mut found = Vec::new();
    for (idx, pair) in candidates.windows(2).enumerate() {
        let [left, right] = pair else { continue };
        let between = left.tokens.end;
        let is_list = scene.folded(between) == "," || scene.is_in(between, scene.words.and);
        if left.sentence != right.sentence || between + 1 != right.tokens.start || !is_list {
            continue;
        }
        let (at, kind) = match (left.kind, right.kind) {
            (Some(kind), None) => (idx + 1, kind),
            (None, Some(kind)) => (idx, kind),
            _ => continue,
        };
        found.extend(names.get(at).map(|name| (name.as_str(), kind)));
    }
    found
}

/// Family names, and the given names before them, of the people who are named in full; with how
/// many people bear each.
fn parts_of_people(
    scene: &Scene<'_>,
    candidates: &[Candidate],
    names: &[String],
    sums: &BTreeMap<&str, Evidence>,
) -> BTreeMap<String, usize> {
    let mut parts = BTreeMap::new();
    for (candidate, name) in candidates.iter().zip(names) {
        let tokens = candidate.tokens.clone();
        let is_full = (2..=MAX_NAME_TOKENS).contains(&tokens.len()) && candidate.kind.is_none();
        let best = sums.get(name.as_str()).map(|sum| sum.best());
        if !is_full || best.is_none_or(|(kind, points)| kind != EntityKind::Person || points < 3) {
            continue;
        }
        for at in tokens.clone().skip(1).filter(|&at| scene.is_capital(at)) {
            *parts.entry(scene.name_of(at..tokens.end)).or_default() += 1;
        }
        *parts.entry(scene.name_of(tokens.start..tokens.start + 1)).or_default() += 1;
    }
    parts
}
