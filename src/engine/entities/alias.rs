//! Which spellings are one name.

use super::words::{NameWords, holds};
use crate::engine::lang::PACKS;
use crate::engine::model::EntityKind;
use crate::engine::text::unaccent;
use std::collections::{BTreeMap, BTreeSet};

/// Words shorter than this are compared as they are, longer ones by [`sound`].
const MIN_SOUND: usize = 5;

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

/// A name as it sounds, so that the spellings of other alphabets meet: `Zelensky`, `Zelenskyj`.
fn sound(word: &str) -> String {
    if word.chars().count() < MIN_SOUND {
        return word.to_owned();
    }
    let mut found = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let plain = match (letter, letters.peek()) {
            ('s' | 'c' | 'z' | 'k' | 'g', Some('h')) => {
                letters.next();
                if letter == 'k' { 'h' } else { letter }
            }
            ('y' | 'j', _) => 'i',
            ('w', _) => 'v',
            ('c' | 'q', Some('a' | 'o' | 'u' | 'k')) => 'k',
            _ => letter,
        };
        if !found.ends_with(plain) {
            found.push(plain);
        }
    }
    found
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

/// Joins the forms of one name, whatever article they are from.
pub(super) fn join_forms(forms: &[Form], groups: &mut Groups) {
    join_by_key(forms, groups);
    let mut index = Index::new(forms);
    join_to_the_only_one(forms, groups, &mut index);
}

/// Joins forms that share a key: a country, a capital, the same words in another order.
fn join_by_key(forms: &[Form], groups: &mut Groups) {
    let mut seen: BTreeMap<(EntityKind, String), usize> = BTreeMap::new();
    for (id, form) in forms.iter().enumerate() {
        for key in keys(form) {
            match seen.get(&(form.kind, key.clone())) {
                Some(&other) => groups.join(id, other),
                None => {
                    seen.insert((form.kind, key), id);
                }
            }
        }
    }
}

fn keys(form: &Form) -> Vec<String> {
    let name = form.words.join(" ");
    let mut sorted: Vec<&str> = form.content().collect();
    sorted.sort_unstable();
    let mut keys = vec![sorted.join(" ")];
    for words in all_words() {
        if form.kind == EntityKind::Place {
            keys.extend(country_key(words, &name));
        }
        let synonyms = words.synonyms.iter().find(|group| group.contains(&name.as_str()));
        keys.extend(synonyms.and_then(|group| group.first()).map(|first| (*first).to_owned()));
        if let Some((last, rest)) = form.words.split_last()
            && form.kind == EntityKind::Organisation
            && !rest.is_empty()
            && holds(words.organisation_tails, last)
        {
            let mut rest: Vec<&str> =
                rest.iter().map(String::as_str).filter(|word| !is_filler(word)).collect();
            rest.sort_unstable();
            keys.push(rest.join(" "));
        }
    }
    keys.retain(|key| !key.is_empty());
    keys
}

/// A key that no name has, the same in every language.
fn country_key(words: &NameWords, name: &str) -> Option<String> {
    let is_name = |listed: &&str| {
        // Only few need the work.
        let is_plain = listed.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ');
        *listed == name || !is_plain && form_of(listed, EntityKind::Place).words.join(" ") == name
    };
    let is = |names: &[&str]| names.iter().any(is_name);
    words.countries.iter().find_map(|country| {
        if is(country.names) {
            Some(format!("={}", country.code))
        } else if is(country.capitals) {
            Some(format!("*{}", country.code))
        } else {
            None
        }
    })
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

/// What a name may be cut to: initials, a body without its country, a person without middle names.
fn short_forms(form: &Form) -> Vec<String> {
    let mut short = Vec::new();
    match form.kind {
        EntityKind::Organisation => {
            let initials = form.initials();
            if 2 < initials.chars().count() {
                short.push(initials);
            }
            if let Some(body) = without_country(form) {
                short.push(body);
            }
        }
        EntityKind::Person => {
            if let [first, .., last] = form.words.as_slice() {
                if 2 < form.words.len() {
                    short.push(format!("{first} {last}"));
                }
                let initial = first.chars().next().filter(|_| 1 < first.chars().count());
                short.extend(initial.map(|initial| format!("{initial} {last}")));
            }
        }
        EntityKind::Place | EntityKind::Agreement => {}
    }
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
fn join_to_the_only_one(forms: &[Form], groups: &mut Groups, index: &mut Index) {
    let mut joins = Vec::new();
    for (id, form) in forms.iter().enumerate() {
        let Some(longer) = index.shorter.get(&(form.kind, form.words.join(" "))) else { continue };
        let roots: BTreeSet<usize> = longer.iter().map(|&other| groups.root(other)).collect();
        if let (1, Some(&root)) = (roots.len(), roots.first()) {
            joins.push((id, root));
        }
    }
    for (left, right) in joins {
        groups.join(left, right);
    }
}

/// For every form of `present` that is part of a person's full name there: the people it may mean.
/// A family name at the end goes before a first name.
pub(super) fn bare_bearers(
    forms: &[Form],
    present: &BTreeSet<usize>,
) -> BTreeMap<usize, Vec<usize>> {
    let mut by_end: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut by_start: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for &id in present {
        let Some(form) = forms.get(id).filter(|form| is_full(form)) else { continue };
        for at in 1..form.words.len() {
            by_end.entry(form.words.get(at..).unwrap_or_default().join(" ")).or_default().push(id);
        }
        by_start.entry(form.words.first().cloned().unwrap_or_default()).or_default().push(id);
    }
    let bare = |form: &Form| {
        let name = form.words.join(" ");
        let first_is_particle = form.words.first().is_some_and(|word| is_particle(word));
        let is_bare =
            form.kind == EntityKind::Person && (form.words.len() == 1 || first_is_particle);
        is_bare.then(|| by_end.get(&name).or_else(|| by_start.get(&name)).cloned()).flatten()
    };
    present.iter().filter_map(|&id| Some((id, bare(forms.get(id)?)?))).collect()
}

/// A person with a first name and a family name.
fn is_full(form: &Form) -> bool {
    form.kind == EntityKind::Person
        && (2..=MAX_WORDS).contains(&form.words.len())
        && !form.words.first().is_some_and(|word| is_particle(word))
}

fn is_particle(word: &str) -> bool {
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

fn all_words() -> impl Iterator<Item = &'static NameWords> {
    PACKS.iter().map(|pack| pack.names)
}
