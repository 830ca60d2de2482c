//! Which spellings are one name.

use super::sound::sound;
use super::words::{NameWords, holds};
use crate::engine::lang::PACKS;
use crate::engine::model::EntityKind;
use crate::engine::text::unaccent;
use std::collections::{BTreeMap, BTreeSet};

/// No name that is cut to a shorter one has more words than this.
const MAX_WORDS: usize = 16;

/// A spelling, made comparable: its kind and its words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Form {
    kind: EntityKind,
    words: Vec<String>,
}

impl Form {
    /// Its words without articles and prepositions.
    fn content(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str).filter(|word| !is_filler(word))
    }

    /// Its words without an article before them.
    fn bare(&self) -> String {
        let is_article =
            |word: &&String| all_words().any(|words| holds(words.articles, word) || *word == "l");
        let most = self.words.len().saturating_sub(1);
        let n_articles = self.words.iter().take(most).take_while(is_article).count();
        self.words.get(n_articles..).unwrap_or_default().join(" ")
    }

    /// The first letters of its words.
    fn initials(&self) -> String {
        self.content().filter_map(|word| word.chars().next()).collect()
    }

    /// Whether this single word holds letters of `long` only, in their order.
    pub(super) fn abbreviates(&self, long: &Form) -> bool {
        let [word] = self.words.as_slice() else { return false };
        let full = long.words.concat();
        let mut letters = full.chars();
        self.kind == long.kind
            && 1 < long.words.len()
            && word.chars().count() < 8
            && word.chars().all(|c| letters.any(|letter| letter == c))
    }
}

/// The form of a name as it is written.
pub(super) fn form_of(name: &str, kind: EntityKind) -> Form {
    let plain = unaccent(name);
    let mut words: Vec<String> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| if kind == EntityKind::Person { sound(word) } else { word.to_owned() })
        .collect();
    // Letters with full stops: `T.A.R.` is `Tar`.
    if kind == EntityKind::Organisation
        && 1 < words.len()
        && words.iter().all(|word| word.chars().count() == 1)
    {
        words = vec![words.concat()];
    }
    Form { kind, words }
}

/// Sets of forms that are one name.
pub(super) struct Groups {
    parents: Vec<usize>,
}

impl Groups {
    pub(super) fn new(n_forms: usize) -> Self {
        Self { parents: (0..n_forms).collect() }
    }

    /// The form that stands for the set.
    pub(super) fn root(&mut self, form: usize) -> usize {
        let mut at = form;
        while let Some(&parent) = self.parents.get(at)
            && parent != at
        {
            let grandparent = self.parents.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.parents.get_mut(at) {
                *slot = grandparent;
            }
            at = grandparent;
        }
        at
    }

    pub(super) fn join(&mut self, left: usize, right: usize) {
        let (left, right) = (self.root(left), self.root(right));
        if let Some(slot) = self.parents.get_mut(left.max(right)) {
            *slot = left.min(right);
        }
    }
}

/// Joins forms that share a key: a country, a capital, the same words in another order.
pub(super) fn join_by_key(forms: &[Form], groups: &mut Groups) {
    let mut seen: BTreeMap<(EntityKind, String), usize> = BTreeMap::new();
    let countries: Vec<_> = all_words().map(country_keys).collect();
    for (id, form) in forms.iter().enumerate() {
        for key in keys(form, &countries) {
            match seen.get(&(form.kind, key.clone())) {
                Some(&other) => groups.join(id, other),
                None => {
                    seen.insert((form.kind, key), id);
                }
            }
        }
    }
}

fn keys(form: &Form, countries: &[BTreeMap<String, String>]) -> Vec<String> {
    let name = form.words.join(" ");
    let mut sorted: Vec<&str> = form.content().collect();
    sorted.sort_unstable();
    let mut keys = vec![sorted.join(" ")];
    let bare = form.bare();
    for (words, countries) in all_words().zip(countries) {
        match form.kind {
            EntityKind::Place => {
                keys.extend(countries.get(&name).cloned());
                keys.push(format!("~{}", words.common_name(&name)));
                keys.push(format!("~{}", words.common_name(&bare)));
            }
            EntityKind::Organisation => {
                keys.extend(words.common_body(&bare).map(|common| format!("~{common}")));
            }
            EntityKind::Person
            | EntityKind::Agreement
            | EntityKind::Law
            | EntityKind::Event
            | EntityKind::Work => {}
        }
    }
    keys.retain(|key| !key.is_empty());
    keys
}

/// For the names of countries and capitals a key that no name has, the same in every language.
fn country_keys(words: &NameWords) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for country in words.countries.all {
        for (sign, names) in [('=', country.names), ('*', country.capitals)] {
            for name in names {
                // As it is listed, and as it would be read.
                for name in [(*name).to_owned(), form_of(name, EntityKind::Place).words.join(" ")] {
                    keys.entry(name).or_insert_with(|| format!("{sign}{}", country.code));
                }
            }
        }
    }
    keys
}

/// Longer forms by what a shorter one may be.
struct Index {
    shorter: BTreeMap<(EntityKind, String), BTreeSet<usize>>,
}

impl Index {
    fn new(forms: &[Form]) -> Self {
        let mut shorter: BTreeMap<_, BTreeSet<usize>> = BTreeMap::new();
        for (id, form) in forms.iter().enumerate() {
            for short in short_forms(form) {
                shorter.entry((form.kind, short)).or_default().insert(id);
            }
        }
        Self { shorter }
    }
}

/// What a name may be cut to: initials, a body without its country or what it is, a person without
/// middle names, an island without that word.
fn short_forms(form: &Form) -> Vec<String> {
    let mut short = Vec::new();
    match form.kind {
        EntityKind::Organisation => {
            let initials = form.initials();
            if 2 < initials.chars().count() {
                short.push(initials);
            }
            short.extend(without_country(form));
            short.extend(without_tail(form));
            short.extend((2..form.words.len().min(MAX_WORDS)).filter_map(|at| {
                let (head, _) = form.words.split_at(at);
                head.last().is_some_and(|word| !is_filler(word)).then(|| head.join(" "))
            }));
        }
        EntityKind::Person => {
            if let [first, .., last] = form.words.as_slice() {
                short.extend(without_middle_names(form));
                let initial = first.chars().next().filter(|_| 1 < first.chars().count());
                short.extend(initial.map(|initial| format!("{initial} {last}")));
            }
        }
        EntityKind::Place => short.extend(without_head(form)),
        EntityKind::Law => {
            short.extend(numbered(form));
            short.extend(without_year(form));
        }
        EntityKind::Event => short.extend(without_year(form)),
        EntityKind::Agreement | EntityKind::Work => {}
    }
    short
}

/// `legge n. 194 del 1978` by its number alone: `legge 194`.
fn numbered(form: &Form) -> Option<String> {
    let number = form.words.iter().position(|word| is_digits(word))?;
    let is_mark =
        |word: &&String| all_words().any(|words| holds(words.outright.number_marks, word));
    let words: Vec<&str> = form
        .words
        .iter()
        .take(number + 1)
        .filter(|word| !is_mark(word))
        .map(String::as_str)
        .collect();
    (words.len() < form.words.len()).then(|| words.join(" "))
}

/// `Olimpiadi di Tokyo 2020`, `Affordable Care Act of 2010` without the year.
fn without_year(form: &Form) -> Option<String> {
    let (_, rest) =
        form.words.split_last().filter(|(last, _)| last.len() == 4 && is_digits(last))?;
    let n_fillers = rest.iter().rev().take_while(|word| is_filler(word)).count();
    let rest = rest.get(..rest.len() - n_fillers).unwrap_or_default();
    (1 < rest.len()).then(|| rest.join(" "))
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `Bologna FC` without the word that says what it is.
fn without_tail(form: &Form) -> Option<String> {
    let (last, rest) = form.words.split_last()?;
    let is_tail = all_words().any(|words| holds(words.organisation_tails, last));
    (is_tail && !rest.is_empty()).then(|| rest.join(" "))
}

/// `George W. Bush` without the initial, `Luis Pérez Gómez` without either family name.
fn without_middle_names(form: &Form) -> Vec<String> {
    const MAX_PARTS: usize = 5;
    let Some((first, rest)) = form.words.split_first() else { return vec![] };
    if !(2..MAX_PARTS).contains(&rest.len()) {
        return vec![];
    }
    // Each set of the other names, but for none and all.
    let sets = 1..(1_usize << rest.len()) - 1;
    let kept = |set: usize| {
        let rest = rest.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1);
        rest.fold(first.clone(), |name, (_, word)| name + " " + word)
    };
    sets.map(kept).collect()
}

/// `Isola del Giglio`, `Striscia di Gaza`, `Olympic Stadium` without the word that says what it is.
fn without_head(form: &Form) -> Vec<String> {
    let is_plain = |word: &String| all_words().any(|words| holds(words.plain_heads, word));
    let mut short = Vec::new();
    if let Some((first, rest)) = form.words.split_first()
        && is_plain(first)
    {
        let rest: Vec<&str> =
            rest.iter().map(String::as_str).skip_while(|word| is_filler(word)).collect();
        short.push(rest.join(" "));
    }
    if let Some((last, rest)) = form.words.split_last()
        && is_plain(last)
    {
        short.push(rest.join(" "));
    }
    short.retain(|name| !name.is_empty());
    short
}

/// `Consiglio di sicurezza russo` without its adjective, `Corte d'appello di Milano` without the
/// town.
fn without_country(form: &Form) -> Option<String> {
    (2..form.words.len().min(MAX_WORDS)).find_map(|at| {
        let (head, tail) = form.words.split_at(at);
        let n_content = head.iter().filter(|word| !is_filler(word)).count();
        let rest: Vec<&str> =
            tail.iter().map(String::as_str).skip_while(|word| is_filler(word)).collect();
        let rest_name = rest.join(" ");
        let is_country = all_words().any(|words| {
            words.country_by_adjective(&rest_name).is_some()
                || rest.len() < tail.len()
                    && (words.is_place(&rest_name) || holds(words.organisations, &rest_name))
        });
        (1 < n_content && is_country).then(|| head.join(" "))
    })
}

/// Joins a short form to the longer one, if only one name can be meant.
pub(super) fn join_to_the_only_one(forms: &[Form], groups: &mut Groups) {
    let index = Index::new(forms);
    let mut joins = Vec::new();
    for (id, form) in forms.iter().enumerate() {
        let Some(longer) = index.shorter.get(&(form.kind, form.words.join(" "))) else { continue };
        let roots: BTreeSet<usize> = longer.iter().map(|&other| groups.root(other)).collect();
        if let (1, Some(&root)) = (roots.len(), roots.first())
            && !is_body_elsewhere(form)
        {
            joins.push((id, root));
        }
    }
    for (left, right) in joins {
        groups.join(left, right);
    }
}

/// Whether a list knows this very name: then it is short for nothing that only begins so.
fn is_body_elsewhere(form: &Form) -> bool {
    let bare = form.bare();
    form.kind == EntityKind::Organisation
        && all_words().any(|words| words.common_body(&bare).is_some())
}

/// For every form of `present` that is part of a longer name there: what it may mean. A family name at
/// the end goes before a first name; `Commissione` stands for every body that begins so.
pub(super) fn bare_bearers(
    forms: &[Form],
    present: &BTreeSet<usize>,
) -> BTreeMap<usize, Vec<usize>> {
    let mut by_end: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut by_start: BTreeMap<(EntityKind, &str), Vec<usize>> = BTreeMap::new();
    for &id in present {
        let Some(form) = forms.get(id) else { continue };
        let Some(first) = form.words.first() else { continue };
        if is_full(form) {
            for at in 1..form.words.len() {
                by_end
                    .entry(form.words.get(at..).unwrap_or_default().join(" "))
                    .or_default()
                    .push(id);
            }
        }
        if is_full(form) || has_head(form) {
            by_start.entry((form.kind, first)).or_default().push(id);
        }
    }
    let bare = |form: &Form| {
        let name = form.words.join(" ");
        match form.kind {
            EntityKind::Person => {
                let is_bare = form.words.len() == 1
                    || form.words.first().is_some_and(|word| is_particle(word));
                let start = (EntityKind::Person, name.as_str());
                let found = || by_end.get(&name).or_else(|| by_start.get(&start)).cloned();
                is_bare.then(found).flatten()
            }
            EntityKind::Organisation => {
                let is_bare = form.words.len() == 1 && !is_body_elsewhere(form);
                let start = (EntityKind::Organisation, name.as_str());
                is_bare.then(|| by_start.get(&start).cloned()).flatten()
            }
            EntityKind::Place
            | EntityKind::Agreement
            | EntityKind::Law
            | EntityKind::Event
            | EntityKind::Work => None,
        }
    };
    present.iter().filter_map(|&id| Some((id, bare(forms.get(id)?)?))).collect()
}

/// Whether a body may be called by its first word alone: a noun that says what it is, or one that a
/// complement follows (`Autostrade per l'Italia`).
fn has_head(form: &Form) -> bool {
    let [first, second, ..] = form.words.as_slice() else { return false };
    let is_head = all_words()
        .any(|words| holds(words.organisation_heads, first) || holds(words.lower_heads, first));
    let is_for = || all_words().any(|words| holds(words.for_words, second));
    form.kind == EntityKind::Organisation && (is_head || is_filler(second) || is_for())
}

/// A person with a first name and a family name.
fn is_full(form: &Form) -> bool {
    form.kind == EntityKind::Person
        && (2..=MAX_WORDS).contains(&form.words.len())
        && !form.words.first().is_some_and(|word| is_particle(word))
}

pub(super) fn is_particle(word: &str) -> bool {
    all_words().any(|words| holds(words.particles, word))
}

/// Articles and prepositions of any language.
fn is_filler(word: &str) -> bool {
    all_words().any(|words| {
        [words.articles, words.of, words.with_article, words.and].iter().any(|table| {
            holds(table, word) || table.iter().any(|elided| elided.strip_suffix('\'') == Some(word))
        })
    })
}

pub(super) fn all_words() -> impl Iterator<Item = &'static NameWords> {
    PACKS.iter().map(|pack| pack.names)
}
