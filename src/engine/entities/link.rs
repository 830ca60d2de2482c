//! Joins the mentions of several articles into entities.
//!
//! Every spelling becomes a form; forms of one bearer are joined (`alias`); family names alone are
//! then given to the person they stand for in their article. Which mentions are joined does not
//! depend on the order of the articles.

use super::alias::{Form, Groups, bare_bearers, form_of, join_by_key, join_to_the_only_one};
use super::sound::transliterations;
use crate::engine::model::{Entity, EntityKind, Mention};
use std::collections::{BTreeMap, BTreeSet};

/// Joins the mentions of several articles into entities, in order of their first mention.
/// `articles` holds each article's text and mentions.
///
/// A family name alone joins the person named in full in the same article, the nearest one before
/// it where two people share the name; else the only such person of all the articles.
#[must_use]
pub fn link(articles: &[(&str, &[Mention])]) -> Vec<Entity> {
    let (forms, form_of_mention) = read_forms(articles);
    let mut groups = Groups::new(forms.len());
    join_by_key(&forms, &mut groups);
    join_transliterations(articles, &form_of_mention, &mut groups);
    join_brackets(articles, &forms, &form_of_mention, &mut groups);
    join_to_the_only_one(&forms, &mut groups);

    let everyone: BTreeSet<usize> = (0..forms.len()).collect();
    let bearers_anywhere = bare_bearers(&forms, &everyone);
    let mut members: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    let mut order = Vec::new();
    for (article, mention_forms) in form_of_mention.iter().enumerate() {
        let here: BTreeSet<usize> = mention_forms.iter().copied().collect();
        let bearers_here = bare_bearers(&forms, &here);
        let mut last_seen: BTreeMap<usize, usize> = BTreeMap::new();
        for (mention, &form) in mention_forms.iter().enumerate() {
            let group = [&bearers_here, &bearers_anywhere]
                .into_iter()
                .find_map(|bearers| bearer(bearers.get(&form)?, &mut groups, &last_seen))
                .unwrap_or_else(|| groups.root(form));
            last_seen.insert(group, mention);
            let list = members.entry(group).or_default();
            if list.is_empty() {
                order.push(group);
            }
            list.push((article, mention));
        }
    }
    order.into_iter().filter_map(|group| entity(articles, members.remove(&group)?)).collect()
}

/// Which of the people that bear a name is meant: the only one, else the last one named.
fn bearer(
    people: &[usize],
    groups: &mut Groups,
    last_seen: &BTreeMap<usize, usize>,
) -> Option<usize> {
    let roots: BTreeSet<usize> = people.iter().map(|&person| groups.root(person)).collect();
    if roots.len() == 1 {
        return roots.first().copied();
    }
    roots
        .into_iter()
        .filter_map(|root| Some((last_seen.get(&root)?, root)))
        .max()
        .map(|(_, root)| root)
}

/// Every spelling once, and which one each mention has.
fn read_forms(articles: &[(&str, &[Mention])]) -> (Vec<Form>, Vec<Vec<usize>>) {
    let mut ids: BTreeMap<Form, usize> = BTreeMap::new();
    for (text, mentions) in articles {
        for mention in *mentions {
            ids.insert(form_of(mention.span.of(text), mention.kind), 0);
        }
    }
    // Sorted, so that numbers do not depend on the order of the articles.
    for (id, number) in ids.values_mut().enumerate() {
        *number = id;
    }
    let of_mention = articles
        .iter()
        .map(|(text, mentions)| {
            let forms = mentions.iter().map(|mention| form_of(mention.span.of(text), mention.kind));
            forms.filter_map(|form| ids.get(&form).copied()).collect()
        })
        .collect();
    (ids.into_keys().collect(), of_mention)
}

/// Joins the spellings of a full name that are from another alphabet.
fn join_transliterations(
    articles: &[(&str, &[Mention])],
    form_of_mention: &[Vec<usize>],
    groups: &mut Groups,
) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for ((text, mentions), mention_forms) in articles.iter().zip(form_of_mention) {
        for (mention, &form) in mentions.iter().zip(mention_forms) {
            for key in transliterations(mention.span.of(text), mention.kind) {
                groups.join(*seen.entry(key).or_insert(form), form);
            }
        }
    }
}

/// `Korean Central News Agency (Kcna)`, `Kcna (Korean Central News Agency)`: joins a body and its
/// short form where one of them is in brackets after the other.
fn join_brackets(
    articles: &[(&str, &[Mention])],
    forms: &[Form],
    form_of_mention: &[Vec<usize>],
    groups: &mut Groups,
) {
    for ((text, mentions), mention_forms) in articles.iter().zip(form_of_mention) {
        for (pair, ids) in mentions.windows(2).zip(mention_forms.windows(2)) {
            let ([first, second], &[first_id, second_id]) = (pair, ids) else { continue };
            let between = text.get(first.span.end()..second.span.start()).unwrap_or_default();
            let after = text.get(second.span.end()..).unwrap_or_default();
            let in_brackets = between.trim() == "(" && after.starts_with(')');
            if let (true, Some(first), Some(second)) =
                (in_brackets, forms.get(first_id), forms.get(second_id))
                && (second.abbreviates(first) || first.abbreviates(second))
            {
                groups.join(first_id, second_id);
            }
        }
    }
}

/// The entity of some mentions: named by the fullest of its spellings, the most frequent of those.
fn entity(articles: &[(&str, &[Mention])], members: Vec<(usize, usize)>) -> Option<Entity> {
    let mut kind: Option<EntityKind> = None;
    let mut spellings: Vec<&str> = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for &(article, mention) in &members {
        let (text, mentions) = articles.get(article)?;
        let mention = mentions.get(mention)?;
        let spelling = mention.span.of(text);
        kind = kind.or(Some(mention.kind));
        *counts.entry(spelling).or_default() += 1;
        if counts.get(spelling) == Some(&1) {
            spellings.push(spelling);
        }
    }
    let (name, _) = counts.iter().max_by_key(|(spelling, count)| {
        (spelling.split([' ', '-']).count(), **count, std::cmp::Reverse(**spelling))
    })?;
    let aliases = spellings.iter().filter(|spelling| *spelling != name);
    Some(Entity {
        kind: kind?,
        name: (*name).to_owned(),
        aliases: aliases.map(|spelling| (*spelling).to_owned()).collect(),
        mentions: members,
    })
}
