//! What the words around a candidate, and its own shape, say about its kind.

use super::scan::Candidate;
use super::scene::Scene;
use super::words::{ends_with, holds};
use crate::engine::model::EntityKind;
use crate::engine::text::{Sentence, TokenKind};

/// Points for each kind. They only matter against each other and the thresholds of `recognise`.
#[expect(clippy::struct_excessive_bools, reason = "each is seen apart from the others")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) person: i32,
    pub(super) organisation: i32,
    pub(super) place: i32,
    /// Whether it has a capital of its own somewhere.
    pub(super) is_seen_inside: bool,
    /// A town with an article, in a match report.
    pub(super) is_team: bool,
    /// A book, a ship, a storm, a virus.
    pub(super) is_thing: bool,
    /// The whole of a quotation: a title or an irony.
    pub(super) is_work: bool,
}

impl Evidence {
    pub(super) fn add(&mut self, other: Self) {
        self.person += other.person;
        self.organisation += other.organisation;
        self.place += other.place;
        self.is_seen_inside |= other.is_seen_inside;
        self.is_thing |= other.is_thing;
    }

    /// One list holds this and a name of that kind.
    pub(super) fn favour(&mut self, kind: EntityKind) {
        match kind {
            EntityKind::Person => self.person += 3,
            EntityKind::Organisation => self.organisation += 3,
            EntityKind::Place => self.place += 3,
            EntityKind::Agreement | EntityKind::Law | EntityKind::Event | EntityKind::Work => {}
        }
    }

    /// The kind with most points; a person before a body before a place where they are equal.
    pub(super) fn best(self) -> (EntityKind, i32) {
        let mut best = (EntityKind::Person, self.person);
        for (kind, points) in
            [(EntityKind::Organisation, self.organisation), (EntityKind::Place, self.place)]
        {
            if best.1 < points {
                best = (kind, points);
            }
        }
        best
    }
}

/// Weighs one candidate where it stands.
pub(super) fn evidence(scene: &Scene<'_>, candidate: &Candidate) -> Evidence {
    let mut found = Evidence { is_seen_inside: !candidate.is_opening, ..Evidence::default() };
    let Some(sentence) = scene.text.sentences.get(candidate.sentence) else { return found };
    weigh_shape(scene, candidate, &mut found);
    weigh_before(scene, candidate, sentence, &mut found);
    weigh_after(scene, candidate, &mut found);
    found
}

/// The name itself.
fn weigh_shape(scene: &Scene<'_>, candidate: &Candidate, found: &mut Evidence) {
    let words = scene.words;
    let (start, end) = (candidate.tokens.start, candidate.tokens.end);
    let n_tokens = end - start;
    let last = end - 1;
    if scene.is_given_name(start) {
        found.person += if 1 < n_tokens { 8 } else { 3 };
    } else if 1 < n_tokens && n_tokens < 5 {
        found.person += 2;
    }
    let is_province = n_tokens == 1
        && scene.is_acronym(start)
        && scene.folded(start).chars().count() == 2
        && scene.folded(end) == ")"
        && start.checked_sub(1).is_some_and(|at| scene.folded(at) == "(");
    if is_province {
        found.place += 6;
    } else if n_tokens == 1 && scene.is_acronym(start) {
        found.organisation += if is_roman(scene.folded(start)) { -4 } else { 4 };
    } else if candidate.tokens.clone().any(|at| scene.is_acronym(at) && !is_roman(scene.folded(at)))
    {
        found.organisation += 3;
    }
    if 1 < n_tokens && scene.is_in(last, words.organisation_tails) {
        found.organisation += 8;
    }
    if 1 < n_tokens && scene.is_in(start, words.saints) {
        found.place += 5;
    }
    if ends_with(words.person_endings, scene.folded(last)) {
        found.person += 2;
    } else if ends_with(words.place_endings, scene.folded(last)) {
        found.place += 3;
    }
}

/// What stands before it.
fn weigh_before(
    scene: &Scene<'_>,
    candidate: &Candidate,
    sentence: &Sentence,
    found: &mut Evidence,
) {
    let words = scene.words;
    let start = candidate.tokens.start;
    if scene.is_titled(start) {
        found.person += 6;
    }
    let Some(before) = scene.before(start, sentence) else { return };
    let word = scene.folded(before);
    let noun_before = (sentence.tokens.start..before).next_back();
    if holds(words.inside, word) {
        found.place += 4;
    } else if holds(words.towards, word) {
        found.place += 4;
        found.person += 1;
    } else if holds(words.of_bare, word) {
        found.person += 1;
        found.place += 2;
        if noun_before.is_some_and(|noun| scene.is_in(noun, words.place_cues)) {
            found.place += 5;
        }
    } else if holds(words.articles, word) || holds(words.with_article, word) {
        found.person -= 3;
        found.organisation += 2;
        found.place += 1;
        found.is_team = candidate.is_city && scene.is_sport;
    } else if scene.is_lower(before) {
        if scene.is_in(before, words.place_cues) {
            found.place += 5;
        } else if let Some(cue) = cue_before(scene, before, sentence)
            && scene.is_in(cue, words.organisation_cues)
        {
            found.organisation += 6;
        } else {
            found.person += 2;
        }
    } else {
        found.person += 1;
    }
    found.is_thing = scene.is_in(before, words.thing_cues) && !scene.is_titled(start);
    let fills_quotes = start.checked_sub(1).is_some_and(|at| is_quote(scene.folded(at)))
        && is_quote(scene.folded(candidate.tokens.end));
    found.is_work = fills_quotes && found.organisation < 6;
}

/// The noun that names the kind of body, links after it passed over: `agenzia di stampa russa X`.
fn cue_before(scene: &Scene<'_>, before: usize, sentence: &Sentence) -> Option<usize> {
    let first = before.saturating_sub(4).max(sentence.tokens.start);
    (first..=before).rev().find(|&at| {
        !scene.is_in(at, scene.words.cue_links)
            && scene.words.country_by_adjective(scene.folded(at)).is_none()
            && !scene.is_in(at, scene.words.organisation_adjectives)
    })
}

/// What stands after it.
fn weigh_after(scene: &Scene<'_>, candidate: &Candidate, found: &mut Evidence) {
    let after = candidate.tokens.end;
    if scene.is_age(after) {
        found.person += 6;
    }
    if scene.is_in(after, scene.words.saying) && scene.is_lower(after) {
        found.person += 2;
    }
    let number = scene.token(after + 1).is_some_and(|token| token.kind == TokenKind::Number);
    if scene.folded(after) == "," && scene.is_in(after + 1, scene.words.titles) {
        found.person += 4;
    } else if scene.folded(after) == "(" && number {
        found.person += 1;
    }
}

fn is_quote(mark: &str) -> bool {
    matches!(mark, "\"" | "“" | "”" | "«" | "»")
}

/// Whether a word is a Roman number, as after the names of popes and kings.
fn is_roman(folded: &str) -> bool {
    folded.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'l' | 'c'))
}
