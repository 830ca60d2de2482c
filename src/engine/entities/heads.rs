//! Names that begin with a common noun: ministries, museums, streets, treaties.

use super::scene::{Known, Scene};
use super::words::{ends_with, holds};
use crate::engine::model::EntityKind;

/// The longest such name that begins at `idx` and ends before `end`: past its last token.
pub(super) fn headed(
    scene: &Scene<'_>,
    idx: usize,
    end: usize,
    opens: bool,
) -> Option<(usize, EntityKind)> {
    let found = [
        (agreement_end(scene, idx, end, opens), EntityKind::Agreement),
        (direction_end(scene, idx, end), EntityKind::Place),
        (body_end(scene, idx, end), EntityKind::Organisation),
        (site_end(scene, idx, end), EntityKind::Place),
    ];
    found.into_iter().find_map(|(past, kind)| Some((past?, kind)))
}

/// `Trattato di partenariato strategico`, `Patto Atlantico`, `Accordi di Oslo`.
fn agreement_end(scene: &Scene<'_>, idx: usize, end: usize, opens: bool) -> Option<usize> {
    let words = scene.words;
    if !scene.is_capital(idx) || !scene.is_in(idx, words.agreement_heads) {
        return None;
    }
    let mut at = idx + 1;
    while at < end && is_noun_adjective(scene, at) {
        at += 1;
    }
    let mut has_capital = false;
    for level in 0..3 {
        let link = scene.is_in(at, words.agreement_links);
        let mut noun = if link { at + 1 } else { at };
        if link && noun < end && scene.is_in(noun, words.agreement_links) {
            noun += 1;
        }
        let is_name = noun < end && scene.is_capital(noun) && !scene.is_given_name(noun);
        let is_noun = level < 2
            && link
            && noun < end
            && scene.is_lower(noun)
            && !scene.is_in(noun, words.articles)
            && !scene.is_in(noun, words.common)
            && (level == 0 || scene.is_in(at, words.of_bare));
        if !is_name && !is_noun {
            break;
        }
        has_capital |= is_name;
        at = if is_name { capitals_end(scene, noun, end) } else { noun + 1 };
        while at < end && is_noun_adjective(scene, at) {
            at += 1;
        }
    }
    (idx + 1 < at && (has_capital || !opens || scene.is_in(idx + 1, words.of_bare) && idx + 3 < at))
        .then_some(at)
}

/// An adjective after a noun, by its ending: `strategico globale`.
fn is_noun_adjective(scene: &Scene<'_>, idx: usize) -> bool {
    scene.is_lower(idx)
        && scene.is_spaced(idx)
        && ends_with(scene.words.agreement_endings, scene.folded(idx))
        && !scene.is_in(idx, scene.words.common)
}

/// `Ministero della Salute`, `Corte dei conti`, `Consiglio di sicurezza russo`.
fn body_end(scene: &Scene<'_>, idx: usize, end: usize) -> Option<usize> {
    let words = scene.words;
    let lower_head = scene.is_lower(idx) && scene.is_in(idx, words.lower_heads);
    let upper_head = scene.is_capital(idx) && scene.is_in(idx, words.organisation_heads);
    if !lower_head && !upper_head {
        return None;
    }
    let mut at = idx + 1;
    // How many complements were taken, and whether any of them tells this body from its like.
    let mut level = 0;
    let mut is_named = false;
    while at < end {
        let is_adjective = scene.is_lower(at)
            && scene.is_spaced(at)
            && (scene.is_in(at, words.organisation_adjectives)
                || words.country_by_adjective(scene.folded(at)).is_some());
        if is_adjective {
            is_named |= !lower_head;
            at += 1;
            continue;
        }
        if takes_capital(scene, at, idx) && level < 2 {
            is_named = true;
            at = capital_word_end(scene, at);
            continue;
        }
        let Some((past, named)) = complement_end(scene, at, end, level) else { break };
        if lower_head && (!named || scene.is_in(at, words.of_bare)) {
            break;
        }
        level += 1;
        is_named |= named || !lower_head;
        at = past;
    }
    (is_named && idx + 1 < at).then_some(at)
}

/// Whether the capital at `at`, right after what is part of the body's name, is part of it too.
fn takes_capital(scene: &Scene<'_>, at: usize, head: usize) -> bool {
    let follows_lower = at != head + 1 && scene.is_lower(at - 1);
    scene.is_capital(at)
        && scene.is_spaced(at)
        && !follows_lower
        && !(scene.is_given_name(at) && scene.is_capital(at + 1))
        && (!scene.is_in(at, scene.words.common) || scene.is_in(at, scene.words.portfolios))
        && !scene.is_in(at, scene.words.titles)
}

/// A complement of a body's name: past it, and whether it holds a name.
fn complement_end(scene: &Scene<'_>, at: usize, end: usize, level: usize) -> Option<(usize, bool)> {
    let words = scene.words;
    let joined = 0 < level && scene.is_in(at, words.and);
    let of = if joined { at + 1 } else { at };
    let is_of = scene.is_in(of, words.of);
    let is_for = level == 0 && scene.is_in(of, words.for_words);
    if !is_of && !is_for {
        return None;
    }
    let mut noun = of + 1;
    if is_for && scene.is_in(noun, words.articles) {
        noun += 1;
    }
    if end <= noun {
        return None;
    }
    if scene.is_lower(noun) {
        return (level < 2 && scene.is_in(noun, words.complements)).then_some((noun + 1, false));
    }
    if !scene.is_capital(noun) {
        return None;
    }
    let is_person = scene.is_given_name(noun) && scene.is_capital(noun + 1);
    if let Some((past, known)) = scene.known(noun, end) {
        let country = words.country_by_name(&scene.name_of(noun..past)).is_some();
        let fits = match known {
            Known::Organisation => !joined,
            Known::City | Known::Area => level == 0 || level == 1 && !country && !joined,
        };
        return fits.then_some((past, true));
    }
    let bare = holds(words.of_bare, scene.folded(of));
    let fits = !is_person
        && !scene.is_in(noun, words.titles)
        && (!joined || scene.is_in(noun, words.portfolios))
        && (level == 0 || level < 3 && !bare || level == 1);
    fits.then(|| (capital_word_end(scene, noun), true))
}

/// `Museo Memoriale delle imprese`, `Stadio Olimpico`, `via Roma`, `Monte Bianco`.
fn site_end(scene: &Scene<'_>, idx: usize, end: usize) -> Option<usize> {
    let words = scene.words;
    let street = scene.token(idx)?.is_word() && scene.is_in(idx, words.streets);
    let site = scene.is_capital(idx) && scene.is_in(idx, words.sites);
    if !street && !site {
        return None;
    }
    let mut at = idx + 1;
    if scene.is_capital(at) && scene.is_spaced(at) {
        at = capitals_end(scene, at, end);
    } else if scene.is_lower(at) && scene.is_adjective(at) && scene.is_capital(idx) {
        at += 1;
    }
    let of = at;
    if scene.is_in(of, words.of) && of + 1 < end {
        let noun = of + 1;
        if scene.is_capital(noun) && (of == idx + 1 || !scene.is_in(of, words.of_bare)) {
            at = capitals_end(scene, noun, end);
        } else if scene.is_lower(noun)
            && scene.is_capital(idx)
            && !scene.is_in(of, words.of_bare)
            && !scene.is_in(noun, words.common)
        {
            at = noun + 1;
            while at < end && is_noun_adjective(scene, at) {
                at += 1;
            }
            if scene.is_in(at, words.of_bare) && scene.is_lower(at + 1) && at + 1 < end {
                at += 2;
            }
        }
    }
    // A street in lower case is known by a capital alone, and never by a bare "of".
    let is_named = if scene.is_capital(idx) {
        idx + 1 < at
    } else {
        scene.is_capital(idx + 1) || idx + 2 < at && !scene.is_in(idx + 1, words.of_bare)
    };
    (is_named && at <= end).then_some(at)
}

/// `Nord Italia`, `Sud della Francia`.
fn direction_end(scene: &Scene<'_>, idx: usize, end: usize) -> Option<usize> {
    let words = scene.words;
    if !scene.is_capital(idx) || !scene.is_in(idx, words.directions) {
        return None;
    }
    let noun = if scene.is_in(idx + 1, words.of) { idx + 2 } else { idx + 1 };
    if !scene.is_capital(noun) {
        return None;
    }
    // What belongs to a known compound: `Nord della Corea`.
    let compound = || {
        let name = scene.folded(noun);
        words.countries.all.iter().any(|country| {
            country.names.iter().any(|full| {
                full.split(' ').next() == Some(name)
                    && full.split(' ').next_back() == Some(scene.folded(idx))
            })
        })
    };
    match scene.known(noun, end) {
        Some((past, Known::City | Known::Area)) => Some(past),
        _ => compound().then_some(noun + 1),
    }
}

/// Past the capitals that begin at `idx`, stopping before a person.
fn capitals_end(scene: &Scene<'_>, idx: usize, end: usize) -> usize {
    let mut at = capital_word_end(scene, idx);
    while at < end && scene.is_capital(at) && scene.is_spaced(at) && !scene.is_common(at) {
        at = capital_word_end(scene, at);
    }
    at
}

/// Past a capital and what hyphens and elisions tie to it: `Saint-Denis`, `D'Annunzio`.
fn capital_word_end(scene: &Scene<'_>, idx: usize) -> usize {
    let mut at = idx + 1;
    loop {
        let hyphen = scene.folded(at) == "-" && !scene.is_spaced(at);
        let next = if hyphen { at + 1 } else { at };
        if next == idx || !scene.is_capital(next) || scene.is_spaced(next) {
            return at;
        }
        at = next + 1;
    }
}
