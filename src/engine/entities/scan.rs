//! Cuts a text into candidates: runs of capitals that may be names.

use super::heads::headed;
use super::scene::{Known, Scene};
use super::words::{ends_with, holds};
use crate::engine::model::EntityKind;
use crate::engine::text::{Sentence, TokenKind};
use std::ops::Range;

/// Tokens that may be a name.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) tokens: Range<usize>,
    /// The sentence they stand in.
    pub(super) sentence: usize,
    /// What it is for certain, from its head noun or a list.
    pub(super) kind: Option<EntityKind>,
    /// A town by the lists: a team where sports are spoken of.
    pub(super) is_city: bool,
    /// The only capital is one that any word would have there.
    pub(super) is_opening: bool,
    /// A common word with a capital: a name only if the text says so elsewhere.
    pub(super) is_weak: bool,
}

/// Every candidate of a text, in order.
pub(super) fn candidates(scene: &Scene<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (sentence_idx, sentence) in scene.text.sentences.iter().enumerate() {
        let end = sentence.tokens.end;
        let mut idx = sentence.tokens.start;
        while idx < end {
            idx = scan_at(scene, sentence, sentence_idx, idx, &mut found).max(idx + 1);
        }
    }
    found
}

/// Reads what begins at `idx`; past it.
fn scan_at(
    scene: &Scene<'_>,
    sentence: &Sentence,
    sentence_idx: usize,
    idx: usize,
    found: &mut Vec<Candidate>,
) -> usize {
    let end = sentence.tokens.end;
    if !scene.is_capital(idx) && !scene.leads(idx) {
        return idx + 1;
    }
    let candidate = |tokens: Range<usize>, kind| Candidate {
        tokens,
        sentence: sentence_idx,
        kind,
        is_city: false,
        is_opening: false,
        is_weak: false,
    };
    let known = if scene.is_capital(idx) { scene.known(idx, end) } else { None };
    let headed = headed(scene, idx, end, scene.is_opening(idx, sentence));
    let known_end = known.map_or(idx, |(past, _)| past);
    if let Some((past, kind)) = headed
        && known_end < past
    {
        found.push(candidate(idx..past, Some(kind)));
        return past;
    }
    if let Some((past, kind)) = known
        && idx + 1 < past
    {
        let is_city = kind == Known::City;
        found.push(Candidate { is_city, ..candidate(idx..past, Some(kind_of(kind))) });
        return past;
    }
    if let Some(past) = dotted_end(scene, idx, end) {
        found.push(candidate(idx..past, Some(EntityKind::Organisation)));
        return past;
    }
    let leads = scene.is_in(idx, scene.words.particles) && scene.is_lower(idx);
    let leads = leads && idx + 1 < end && scene.is_capital(idx + 1);
    if !scene.is_capital(idx) && !leads {
        return idx + 1;
    }
    if known.is_none() && scene.is_opening(idx, sentence) && scene.is_in(idx, scene.words.common) {
        return idx + 1;
    }
    let run = idx..run_end(scene, idx, end);
    let is_event = scene.is_in(idx, scene.words.events)
        || run.clone().any(|at| scene.is_in(at, scene.words.event_tails));
    if is_event {
        return run.end;
    }
    split(scene, sentence, &run, &candidate(run.clone(), None), found);
    run.end
}

fn kind_of(known: Known) -> EntityKind {
    match known {
        Known::City | Known::Area => EntityKind::Place,
        Known::Organisation => EntityKind::Organisation,
    }
}

/// Past the capitals that belong together: `Kim Jong-un`, `Ursula von der Leyen`, `J. K. Rowling`.
fn run_end(scene: &Scene<'_>, idx: usize, end: usize) -> usize {
    let mut at = idx + 1;
    while at < end {
        let spaced = scene.is_spaced(at);
        let glued = !spaced && scene.folded(at - 1).ends_with(['\'', '.']);
        if scene.is_capital(at) && (spaced || glued) {
            let is_other = !scene.is_given_name(idx)
                && (scene.known(at, end).is_some_and(|(past, _)| at + 1 < past)
                    || headed(scene, at, end, false).is_some());
            if is_other {
                return at;
            }
            at += 1;
        } else if let Some(past) = initial_end(scene, at, end)
            .or_else(|| hyphen_end(scene, idx, at, end))
            .or_else(|| particle_end(scene, at, end))
        {
            at = past;
        } else {
            break;
        }
    }
    at
}

/// Past letters with a full stop each, closed up: `T.A.R.`; not the initials of a person.
fn dotted_end(scene: &Scene<'_>, idx: usize, end: usize) -> Option<usize> {
    let mut at = idx;
    let mut letters = String::new();
    while at + 1 < end
        && scene.is_capital(at)
        && (at == idx || !scene.is_spaced(at))
        && scene.folded(at).chars().count() == 1
        && scene.folded(at + 1) == "."
        && !scene.is_spaced(at + 1)
    {
        letters.push_str(scene.folded(at));
        at += 2;
    }
    let is_role = holds(scene.words.titles, &letters) || holds(scene.words.events, &letters);
    let is_person = at < end && scene.is_capital(at);
    (idx + 2 < at && !is_role && !is_person).then_some(at)
}

/// The stop of an initial: `George W. Bush`.
fn initial_end(scene: &Scene<'_>, at: usize, end: usize) -> Option<usize> {
    let is_initial = scene.folded(at) == "."
        && !scene.is_spaced(at)
        && scene.folded(at - 1).chars().count() == 1
        && scene.is_capital(at - 1)
        && at + 1 < end
        && scene.is_capital(at + 1);
    is_initial.then_some(at + 1)
}

/// The hyphen of a double name: `Jong-un`, `Pierre-Louis`, but not `Russia-Cina`.
fn hyphen_end(scene: &Scene<'_>, start: usize, at: usize, end: usize) -> Option<usize> {
    let next = at + 1;
    let is_hyphen = scene.folded(at) == "-" && !scene.is_spaced(at) && next < end;
    if !is_hyphen || scene.is_spaced(next) {
        return None;
    }
    let are_two = scene.known(at - 1, at).is_some() || scene.known(start, at).is_some();
    let is_short = scene.is_lower(next) && scene.folded(next).chars().count() < 5;
    let joins = scene.is_capital(next) && !are_two && scene.known(next, end).is_none()
        || is_short && !are_two && !scene.is_in(at - 1, scene.words.common);
    joins.then_some(next + 1)
}

/// Small words inside a family name: `von der Leyen`, `al-Assad`.
fn particle_end(scene: &Scene<'_>, at: usize, end: usize) -> Option<usize> {
    let words = scene.words;
    if scene.is_in(at, words.hyphen_particles) && scene.folded(at + 1) == "-" {
        return (at + 2 < end && scene.is_capital(at + 2) && !scene.is_spaced(at + 2))
            .then_some(at + 3);
    }
    let mut past = at;
    while past < end && scene.is_lower(past) && scene.is_in(past, words.particles) {
        past += 1;
    }
    (at < past && past < end && scene.is_capital(past)).then_some(past + 1)
}

/// Cuts a run at listed names, roles and common words.
fn split(
    scene: &Scene<'_>,
    sentence: &Sentence,
    run: &Range<usize>,
    template: &Candidate,
    found: &mut Vec<Candidate>,
) {
    let mut at = run.start;
    while at < run.end {
        let opens = scene.is_opening(at, sentence);
        let alone = Candidate { tokens: at..at + 1, is_opening: opens, ..template.clone() };
        if is_passed_over(scene, at, run.end, opens) {
            if (!opens || scene.is_in(at, scene.words.titles))
                && !scene.is_in(at, scene.words.articles)
            {
                found.push(Candidate { is_weak: true, ..alone });
            }
            at += 1;
            continue;
        }
        let past = part_end(scene, at, run.end);
        let known = scene.known(at, past).filter(|&(known, _)| known == past);
        found.push(Candidate {
            tokens: at..past,
            kind: known.map(|(_, kind)| kind_of(kind)),
            is_city: known.is_some_and(|(_, kind)| kind == Known::City),
            is_opening: opens && at + 1 == past,
            ..template.clone()
        });
        at = past;
        while at < run.end && !scene.is_capital(at) {
            at += 1;
        }
    }
}

/// Whether the capital at `at` cannot begin a name.
fn is_passed_over(scene: &Scene<'_>, at: usize, end: usize, opens: bool) -> bool {
    let is_listed = scene.known(at, end).is_some();
    let is_letter = scene.folded(at).chars().count() == 1 && scene.folded(at + 1) != ".";
    let is_code =
        scene.token(at + 1).is_some_and(|next| next.kind == TokenKind::Number && !next.spaced);
    let is_demonym = at + 1 == end && scene.words.country_by_adjective(scene.folded(at)).is_some();
    if !is_listed
        && (is_letter || is_code && at + 1 == end || is_demonym || scene.is_run_together(at))
    {
        return true;
    }
    // `Di Pietro`, `La Russa`: a small word has a capital in the middle of a sentence only as
    // part of a name.
    let is_small = [scene.words.articles, scene.words.with_article, scene.words.of_bare]
        .iter()
        .any(|table| scene.is_in(at, table));
    if is_small && !opens && at + 1 < end && !scene.is_common(at + 1) {
        return false;
    }
    if scene.is_common(at) {
        return !is_listed || opens && scene.is_in(at, scene.words.common);
    }
    let is_given = scene.is_given_name(at);
    opens
        && !is_listed
        && !is_given
        && (scene.is_seen_in_lower(at) || ends_with(scene.words.common_endings, scene.folded(at)))
}

/// Past the part of a run that begins at `at`.
fn part_end(scene: &Scene<'_>, at: usize, end: usize) -> usize {
    let words = scene.words;
    let is_person = scene.is_given_name(at);
    let mut past = at + 1;
    if let Some((known, kind)) = scene.known(at, end)
        && !(is_person && at + 1 < end)
    {
        let tail = scene.is_in(known, words.organisation_tails)
            && (kind != Known::Organisation || !scene.is_acronym(at));
        if end <= known || scene.is_given_name(known) || scene.is_acronym(known) || !tail {
            return known;
        }
        past = known;
    }
    while past < end {
        let is_second = past == at + 1 && is_person;
        // Inside a person's name even an article has its capital: `Le Pen`, `Kim Jong Un`.
        let is_break = scene.is_in(past, words.titles)
            || !is_person && scene.is_in(past, words.common)
            || scene.is_acronym(at) && past + 1 < end && scene.is_given_name(past)
            || scene.known(past, end).is_some_and(|(_, kind)| {
                kind == Known::Organisation || !is_person && past != at + 1
            });
        if is_break && !is_second && scene.is_capital(past) {
            break;
        }
        past += 1;
    }
    past
}
