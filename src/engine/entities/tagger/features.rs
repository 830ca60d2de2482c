//! What is seen of each token, as whole numbers: each is the hash of one observation.

use super::article::{AROUND, Words, read};
use super::lists::{N_LISTS, listed};
use crate::engine::entities::recognise::{ByRules, by_rules};
use crate::engine::entities::scene::Scene;
use crate::engine::entities::words::{Asked, NameWords, holds};
use crate::engine::lang::Pack;
use crate::engine::text::{Sentence, Text, TokenKind};
use std::ops::Range;

/// How far before and after a capital tokens are looked at.
const REACH: usize = 4;

/// A run of tokens to be tagged together, and what is seen of each.
#[derive(Clone, Debug)]
pub struct Sequence {
    /// Which tokens of the text.
    pub tokens: Range<usize>,
    /// What is seen of each of them.
    pub features: Vec<Vec<u32>>,
}

/// The sequences of a text: all that is near a capital.
#[must_use]
pub fn sequences(text: &Text<'_>, pack: &Pack) -> Vec<Sequence> {
    let scene = Scene::new(text, pack);
    describe(&scene, &by_rules(&scene))
}

/// The sequences of a text that the rules have read.
pub(in crate::engine::entities) fn describe(
    scene: &Scene<'_>,
    by_rules: &[ByRules],
) -> Vec<Sequence> {
    let n_tokens = scene.text.tokens.len();
    let mut rules: Vec<(u64, Option<usize>)> = vec![(0, None); n_tokens];
    for found in by_rules {
        let kind = found.kind as usize;
        for at in found.tokens.clone() {
            let first = u64::from(at == found.tokens.start);
            let last = u64::from(at + 1 == found.tokens.end);
            if let Some(slot) = rules.get_mut(at) {
                let sure = u64::from(found.is_sure);
                *slot = (1 + first + 2 * last + 4 * sure + 8 * kind as u64, Some(kind));
            }
        }
    }
    let kinds: Vec<_> = rules.iter().map(|(_, kind)| *kind).collect();
    let seer = Seer {
        scene,
        words: read(scene, &kinds),
        rules,
        hashes: scene.text.tokens.iter().map(|token| word_hash(&token.folded)).collect(),
        flags: all_flags(scene),
        shapes: (0..n_tokens).map(|at| shape(scene, at)).collect(),
        language: scene.language as u64,
        lists: listed(scene),
    };
    scene.text.sentences.iter().flat_map(|sentence| seer.sentence(sentence)).collect()
}

struct Seer<'a> {
    scene: &'a Scene<'a>,
    words: Words,
    rules: Vec<(u64, Option<usize>)>,
    hashes: Vec<u64>,
    flags: Vec<u32>,
    shapes: Vec<u64>,
    language: u64,
    /// For each list: where each token stands in a listed name: 0 nowhere.
    lists: [Vec<u8>; N_LISTS],
}

/// What is seen of one token, as it is collected.
struct Features(Vec<u32>);

impl Features {
    /// An observation of a sort (its number) with two values.
    fn see(&mut self, sort: u64, a: u64, b: u64) {
        let hash = mix(mix(mix(0x9e37_79b9_7f4a_7c15, sort), a), b);
        self.0.push((hash >> 32) as u32);
    }
}

fn mix(hash: u64, value: u64) -> u64 {
    let mixed = (hash ^ value).wrapping_mul(0xff51_afd7_ed55_8ccd);
    mixed ^ (mixed >> 29)
}

pub(in crate::engine::entities) fn text_hash(text: &str) -> u64 {
    hash_on(NO_TEXT, text)
}

/// The hash of nothing.
pub(super) const NO_TEXT: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash of a text and what comes after it, from that of the text.
pub(super) fn hash_on(hash: u64, more: &str) -> u64 {
    more.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Numbers count by how many digits they have.
fn word_hash(folded: &str) -> u64 {
    if folded.starts_with(|c: char| c.is_ascii_digit()) {
        return folded.len() as u64;
    }
    text_hash(folded)
}

/// What no token has: the ends of sentences.
const NONE: u64 = 1 << 60;

impl Seer<'_> {
    fn sentence(&self, sentence: &Sentence) -> Vec<Sequence> {
        let mut found: Vec<Sequence> = Vec::new();
        let (start, end) = (sentence.tokens.start, sentence.tokens.end);
        let mut near = vec![false; end - start];
        for at in sentence.tokens.clone() {
            let is_seed = self.scene.token(at).is_some_and(|token| token.capital)
                || self.rules.get(at).is_some_and(|(rule, _)| *rule != 0);
            if is_seed {
                let from = at.saturating_sub(REACH).max(start) - start;
                let past = (at + REACH + 1).min(end) - start;
                for slot in near.iter_mut().take(past).skip(from) {
                    *slot = true;
                }
            }
        }
        let mut open = false;
        for (offset, near) in near.into_iter().enumerate() {
            let at = start + offset;
            if !near {
                open = false;
                continue;
            }
            if !open {
                found.push(Sequence { tokens: at..at, features: Vec::new() });
                open = true;
            }
            if let Some(last) = found.last_mut() {
                last.tokens.end = at + 1;
                last.features.push(self.token(at, sentence));
            }
        }
        found
    }

    fn word(&self, at: Option<usize>, sentence: &Sentence) -> u64 {
        at.filter(|at| sentence.tokens.contains(at))
            .and_then(|at| self.hashes.get(at).copied())
            .unwrap_or(NONE)
    }

    fn shape_at(&self, at: Option<usize>, sentence: &Sentence) -> u64 {
        at.filter(|at| sentence.tokens.contains(at))
            .and_then(|at| self.shapes.get(at).copied())
            .unwrap_or(NONE)
    }

    fn token(&self, at: usize, sentence: &Sentence) -> Vec<u32> {
        let mut seen = Features(Vec::with_capacity(80));
        let back = |n: usize| at.checked_sub(n);
        let word = |at: Option<usize>| self.word(at, sentence);
        let shape = |at: Option<usize>| self.shape_at(at, sentence);
        let (w0, s0) = (word(Some(at)), shape(Some(at)));
        let (w1, w2, b1, b2) =
            (word(Some(at + 1)), word(Some(at + 2)), word(back(1)), word(back(2)));
        let (s1, sb) = (shape(Some(at + 1)), shape(back(1)));
        let token = self.scene.token(at);
        let opens = self.scene.is_opening(at, sentence);
        let is_capital = token.is_some_and(|token| token.capital);
        let case = u64::from(is_capital) * 2 + u64::from(opens);

        seen.see(0, self.language, case);
        seen.see(1, w0, case);
        seen.see(2, w0, 0);
        seen.see(3, b1, s0);
        seen.see(4, w1, s0);
        seen.see(5, b2, 0);
        seen.see(6, w2, 0);
        seen.see(7, b1, w0);
        seen.see(8, w0, w1);
        seen.see(9, mix(b2, b1), s0);
        seen.see(10, mix(w1, w2), s0);
        seen.see(11, mix(sb, s1), mix(s0, u64::from(opens)));
        seen.see(12, mix(s0, u64::from(opens)), self.language);
        seen.see(13, mix(sb, s0), 0);
        seen.see(14, mix(s0, s1), 0);
        seen.see(15, b1, 0);
        seen.see(16, w1, 0);
        seen.see(17, mix(b1, w1), s0);
        self.affixes(at, case, &mut seen);
        self.lists(at, sentence, case, &mut seen);
        self.rule(at, sentence, &mut seen);
        self.long_lists(at, sentence, case, &mut seen);
        self.elsewhere(at, case, &mut seen);
        self.run(at, sentence, &mut seen);
        seen.0
    }

    fn affixes(&self, at: usize, case: u64, seen: &mut Features) {
        let Some(token) = self.scene.token(at).filter(|token| token.is_word()) else { return };
        let folded = token.folded.as_str();
        let ends: Vec<usize> = folded.char_indices().map(|(at, _)| at).collect();
        for n in 1..=4 {
            if let Some(&cut) = ends.get(n)
                && 1 < n
            {
                seen.see(20 + n as u64, text_hash(folded.get(..cut).unwrap_or_default()), case);
            }
            if let Some(at) = ends.len().checked_sub(n).filter(|&at| 0 < at) {
                let tail = ends.get(at).and_then(|&cut| folded.get(cut..)).unwrap_or_default();
                seen.see(30 + n as u64, text_hash(tail), case);
            }
        }
        seen.see(25, ends.len().min(8) as u64, case);
    }

    fn lists(&self, at: usize, sentence: &Sentence, case: u64, seen: &mut Features) {
        for (offset, place) in [(0, Some(at)), (1, at.checked_sub(1)), (2, Some(at + 1))] {
            let Some(place) = place.filter(|place| sentence.tokens.contains(place)) else {
                continue;
            };
            let mut bits = self.flags.get(place).copied().unwrap_or(0);
            while bits != 0 {
                let bit = bits.trailing_zeros();
                bits &= bits - 1;
                seen.see(40 + offset, u64::from(bit), case);
            }
        }
    }

    /// The long lists: what of a listed name this token is, and its neighbours are.
    fn long_lists(&self, at: usize, sentence: &Sentence, case: u64, seen: &mut Features) {
        for (number, list) in (0..).zip(&self.lists) {
            let mark = |at: Option<usize>| {
                let inside = at.filter(|at| sentence.tokens.contains(at));
                u64::from(inside.and_then(|at| list.get(at)).copied().unwrap_or(0))
            };
            let (here, next, before) =
                (mark(Some(at)), mark(Some(at + 1)), mark(at.checked_sub(1)));
            let sort = 90 + 10 * number;
            if here != 0 {
                let back = at.checked_sub(1);
                seen.see(sort, here, case);
                seen.see(sort + 1, here, self.word(back, sentence));
                seen.see(sort + 2, here, mix(next, self.shape_at(Some(at + 1), sentence)));
                seen.see(sort + 3, here, mix(before, self.shape_at(back, sentence)));
            } else if before + next != 0 {
                seen.see(sort + 4, mix(before, next), self.shape_at(Some(at), sentence));
            }
        }
    }

    fn rule(&self, at: usize, sentence: &Sentence, seen: &mut Features) {
        let rule = |at: Option<usize>| {
            at.filter(|at| sentence.tokens.contains(at))
                .and_then(|at| self.rules.get(at))
                .map_or(NONE, |(rule, _)| *rule)
        };
        let (here, next, before) = (rule(Some(at)), rule(Some(at + 1)), rule(at.checked_sub(1)));
        seen.see(50, here, 0);
        seen.see(51, here, next);
        seen.see(52, here, before);
        seen.see(53, here, self.shape_at(Some(at), sentence));
    }

    fn elsewhere(&self, at: usize, case: u64, seen: &mut Features) {
        if !self.scene.token(at).is_some_and(|token| token.capital && token.is_word()) {
            return;
        }
        let Some(word) = self.scene.vocabulary.of(at, &self.words) else { return };
        seen.see(60, u64::from(word.lower.min(1)), case);
        seen.see(61, u64::from(word.inside.min(2)), case);
        for (kind, &count) in word.kinds.iter().enumerate() {
            if 0 < count {
                seen.see(62, kind as u64, u64::from(count.min(2)));
            }
        }
        let most = word.kinds.iter().enumerate().max_by_key(|(_, count)| **count);
        seen.see(
            63,
            most.filter(|(_, count)| 0 < **count).map_or(9, |(kind, _)| kind as u64),
            case,
        );
        for bit in 0..AROUND {
            if word.around >> bit & 1 == 1 {
                seen.see(64, bit as u64, 0);
            }
        }
    }

    /// The run of capitals that the token is in, or that is next to it.
    fn run(&self, at: usize, sentence: &Sentence, seen: &mut Features) {
        let is_capital = |at: usize| {
            sentence.tokens.contains(&at)
                && self.scene.token(at).is_some_and(|token| token.capital && token.is_word())
        };
        if !is_capital(at) {
            // A small word between capitals: what the name before it begins with.
            let mut before = at;
            while let Some(prior) = before.checked_sub(1)
                && at < before + REACH
                && sentence.tokens.contains(&prior)
                && !is_capital(prior)
            {
                before = prior;
            }
            let head = before.checked_sub(1).filter(|&head| is_capital(head));
            let distance = (at - before) as u64;
            seen.see(70, self.word(head, sentence), distance);
            seen.see(71, mix(self.word(head, sentence), self.word(Some(at), sentence)), distance);
            return;
        }
        let mut start = at;
        while start.checked_sub(1).is_some_and(|before| at < before + 6 && is_capital(before)) {
            start -= 1;
        }
        let mut end = at + 1;
        while end < at + 6 && is_capital(end) {
            end += 1;
        }
        let place = u64::from(start == at) + 2 * u64::from(end == at + 1);
        let before = self.word(start.checked_sub(1), sentence);
        let before2 = self.word(start.checked_sub(2), sentence);
        let after = self.word(Some(end), sentence);
        let after2 = self.word(Some(end + 1), sentence);
        let length = (end - start).min(4) as u64;
        seen.see(72, before, place);
        seen.see(73, after, place);
        seen.see(74, mix(before2, before), place);
        seen.see(75, mix(after, after2), place);
        seen.see(76, length, place);
        seen.see(77, self.word(Some(start), sentence), place);
        seen.see(78, self.word(Some(end - 1), sentence), place);
        seen.see(79, mix(before, after), length);
        // The head noun before a small word: `Ministero` in `Ministero della Salute`.
        let head = start.checked_sub(2).filter(|&head| is_capital(head));
        seen.see(80, self.word(head, sentence), before);
        let mut whole = 0;
        for at in start..end {
            whole = mix(whole, self.word(Some(at), sentence));
        }
        seen.see(81, whole, place);
        let opens = u64::from(self.scene.is_opening(start, sentence));
        let flags = |at: usize| u64::from(self.flags.get(at).copied().unwrap_or(0) & 0xff);
        seen.see(82, flags(start), place + 8 * opens);
        seen.see(83, flags(end - 1), place + 8 * opens);
    }
}

/// The lists that hold each word, one bit each. Words come again and again, and are looked up once.
fn all_flags(scene: &Scene<'_>) -> Vec<u32> {
    let asked = asked(scene.words);
    let mut known: Vec<[Option<u32>; 2]> = scene.vocabulary.ask(|_| [None; 2]);
    let tokens = scene.text.tokens.iter().enumerate();
    let flags = tokens.map(|(at, token)| {
        if !token.is_word() {
            return 0;
        }
        let word = scene.vocabulary.number(at).and_then(|word| known.get_mut(word));
        let slot = word.and_then(|slots| slots.get_mut(usize::from(token.capital)));
        let lists =
            slot.map(|slot| *slot.get_or_insert_with(|| flags(scene, &asked, at, token.capital)));
        lists.unwrap_or_default() | u32::from(scene.is_titled(at)) << TITLED
    });
    flags.collect()
}

/// The bit of [`flags`] that depends on where a word stands.
const TITLED: u32 = 28;

/// The lists that a word is looked up in, each with its bit.
fn asked(words: &NameWords) -> Vec<(u32, Asked)> {
    let tables = [
        (0, words.given_names),
        (3, words.organisations),
        (4, words.common),
        (5, words.titles),
        (6, words.organisation_heads),
        (8, words.place_cues),
        (9, words.organisation_cues),
        (10, words.thing_cues),
        (11, words.saying),
        (12, words.events),
        (13, words.sites),
        (13, words.streets),
        (14, words.particles),
        (15, words.lower_heads),
        (16, words.organisation_adjectives),
        (17, words.complements),
        (18, words.organisation_tails),
        (19, words.articles),
        (20, words.of),
        (21, words.with_article),
        (22, words.inside),
        (22, words.towards),
        (23, words.portfolios),
        (24, words.sport_cues),
        (25, words.event_tails),
        (26, words.saints),
        (27, words.directions),
        // 28 is `TITLED`.
        (29, words.agreement_heads),
    ];
    tables.into_iter().map(|(bit, table)| (bit, Asked::new(table))).collect()
}

/// The lists that hold a word, one bit each.
fn flags(scene: &Scene<'_>, asked: &[(u32, Asked)], at: usize, is_capital: bool) -> u32 {
    let words = scene.words;
    let folded = scene.folded(at);
    let is_city = is_capital && words.is_city(folded);
    let places = [
        (1, is_city),
        (2, is_capital && !is_city && words.is_place(folded)),
        (7, words.country_by_adjective(folded).is_some()),
        (30, scene.is_sport && holds(words.cities, folded)),
    ];
    let listed = asked.iter().map(|(bit, table)| (*bit, table.holds(folded)));
    listed.chain(places).fold(0, |bits, (bit, fact)| bits | u32::from(fact) << bit)
}

/// How a token is written: small, capital, capitals, mixed, a letter; numbers by their digits,
/// marks by themselves.
fn shape(scene: &Scene<'_>, at: usize) -> u64 {
    let Some(token) = scene.token(at) else { return NONE };
    match token.kind {
        TokenKind::Number => 10 + token.folded.len().min(5) as u64,
        TokenKind::Mark => text_hash(&token.folded) | 1 << 40,
        TokenKind::Word => {
            let letters = scene.text.words(token.span).chars().filter(|c| c.is_alphabetic());
            let n_letters = letters.clone().count();
            let n_upper = letters.filter(|c| c.is_uppercase()).count();
            match (token.capital, n_letters, n_upper) {
                (false, _, 0) => 1 + u64::from(3 < n_letters),
                (false, _, _) => 3,
                (true, 1, _) => 4,
                (true, _, 1) => 5,
                (true, n, upper) if n == upper => {
                    if n < 4 {
                        6
                    } else {
                        7
                    }
                }
                (true, _, _) => 8,
            }
        }
    }
}
