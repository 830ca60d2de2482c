//! What the tagger leaves open: names that the article has elsewhere, and ends that the rules see.

use super::tags::KINDS;
use crate::engine::entities::recognise::ByRules;
use crate::engine::entities::scene::Scene;
use crate::engine::model::EntityKind;
use crate::engine::text::TokenKind;
use std::collections::BTreeMap;
use std::ops::Range;

/// A name: which tokens, and the place of its kind in [`KINDS`].
pub(super) type Name = (Range<usize>, usize);

/// More tokens than a name that is looked for elsewhere has.
const MAX_TOKENS: usize = 5;

/// The names of a text, in order, none overlapping another.
pub(super) fn settle(scene: &Scene<'_>, by_rules: &[ByRules], tagged: Vec<Name>) -> Vec<Name> {
    let (torn, mut names): (Vec<_>, Vec<_>) = tagged
        .into_iter()
        .partition(|(tokens, _)| tokens.clone().any(|at| scene.is_run_together(at)));
    // Where a heading ran into the text, only the rules know where the name begins.
    names.extend(torn.iter().flat_map(|(torn, _)| {
        let inside = by_rules
            .iter()
            .filter(|rule| torn.start <= rule.tokens.start && rule.tokens.end <= torn.end);
        inside.filter_map(|rule| Some((rule.tokens.clone(), place_of(rule.kind)?)))
    }));
    names.sort_by_key(|(tokens, _)| tokens.start);
    names.retain(|(tokens, _)| !is_of_country(scene, tokens));
    listed(&mut names, by_rules);
    lengthen(&mut names, by_rules);
    house_numbers(scene, &mut names);
    let more = elsewhere(scene, &names);
    names.extend(more);
    names.sort_by_key(|(tokens, _)| tokens.start);
    names
}

fn place_of(kind: EntityKind) -> Option<usize> {
    KINDS.iter().position(|listed| *listed == kind)
}

/// Whether a name is but the adjective of a country, in a language that writes it with capitals:
/// `North Korean`. One of a single word may be a surname: `Dawn French`.
fn is_of_country(scene: &Scene<'_>, tokens: &Range<usize>) -> bool {
    let words = scene.words;
    words.adjectives_have_capitals
        && 1 < tokens.len()
        && words.country_by_adjective(&scene.name_of(tokens.clone())).is_some()
}

/// Bodies and places that a list or a head noun knows, where the tagger found nothing, or, of bodies,
/// took the same words for something else: what is listed was seen by a person.
fn listed(names: &mut Vec<Name>, by_rules: &[ByRules]) {
    let is_body = |rule: &ByRules| rule.kind == EntityKind::Organisation;
    let sure = |rule: &&ByRules| rule.is_sure && (is_body(rule) || rule.kind == EntityKind::Place);
    for rule in by_rules.iter().filter(sure) {
        let Some(listed) = place_of(rule.kind) else { continue };
        let at = names.partition_point(|(tokens, _)| tokens.end <= rule.tokens.start);
        match names.get_mut(at) {
            Some((tokens, kind)) if *tokens == rule.tokens && is_body(rule) => *kind = listed,
            Some((tokens, _)) if tokens.start < rule.tokens.end => {}
            _ => names.insert(at, (rule.tokens.clone(), listed)),
        }
    }
}

/// `Kim Jong` goes on to `Kim Jong Un` where the rules have it so.
fn lengthen(names: &mut [Name], by_rules: &[ByRules]) {
    let mut next = usize::MAX;
    for (tokens, kind) in names.iter_mut().rev() {
        let at = by_rules.partition_point(|rule| rule.tokens.start < tokens.start);
        if let Some(rule) = by_rules.get(at)
            && rule.tokens.start == tokens.start
            && place_of(rule.kind) == Some(*kind)
            && rule.tokens.end <= next
        {
            tokens.end = tokens.end.max(rule.tokens.end);
        }
        next = tokens.start;
    }
}

/// `via Rovello` goes on to `via Rovello 2`.
fn house_numbers(scene: &Scene<'_>, names: &mut [Name]) {
    const MAX_DIGITS: usize = 3;
    let mut next = usize::MAX;
    for (tokens, kind) in names.iter_mut().rev() {
        let number = tokens.end;
        let is_street = place_of(EntityKind::Place) == Some(*kind)
            && 1 < tokens.len()
            && scene.is_in(tokens.start, scene.words.streets);
        let is_number = scene.token(number).is_some_and(|token| {
            token.kind == TokenKind::Number
                && token.spaced
                && token.folded.len() <= MAX_DIGITS
                && token.folded.bytes().all(|byte| byte.is_ascii_digit())
        });
        let is_share = scene.token(number + 1).is_some_and(|token| {
            !token.is_word() && !matches!(token.folded.as_str(), "," | "." | ";" | ":" | ")")
        });
        if is_street && is_number && !is_share && number < next {
            tokens.end = number + 1;
        }
        next = tokens.start;
    }
}

/// The same words as a name elsewhere in the article, with a capital that not any word would have
/// there.
fn elsewhere(scene: &Scene<'_>, names: &[Name]) -> Vec<Name> {
    let mut counts: BTreeMap<String, [usize; KINDS.len()]> = BTreeMap::new();
    for (tokens, kind) in names {
        if tokens.len() <= MAX_TOKENS
            && let Some(slot) =
                counts.entry(scene.name_of(tokens.clone())).or_default().get_mut(*kind)
        {
            *slot += 1;
        }
    }
    let mut found = Vec::new();
    let mut taken = names.iter().peekable();
    for sentence in &scene.text.sentences {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            while taken.next_if(|(tokens, _)| tokens.end <= at).is_some() {}
            let free = taken.peek().map_or(usize::MAX, |(tokens, _)| tokens.start);
            let past = sentence.tokens.end.min(free).min(at + MAX_TOKENS);
            let is_start = scene.is_capital(at)
                && !scene.is_opening(at, sentence)
                && !scene.is_common(at)
                && !scene.is_seen_in_lower(at);
            let name = (at + 1..=past).rev().filter(|_| is_start).find_map(|past| {
                let kinds = counts.get(&scene.name_of(at..past))?;
                let best = kinds.iter().enumerate().max_by_key(|(_, count)| **count)?;
                Some((at..past, best.0))
            });
            at = match name {
                Some((tokens, kind)) => {
                    let past = tokens.end;
                    found.push((tokens, kind));
                    past
                }
                None if free <= at => taken.peek().map_or(at + 1, |(tokens, _)| tokens.end),
                None => at + 1,
            };
        }
    }
    found
}
