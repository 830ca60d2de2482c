//! What the whole article says of a word that has a capital somewhere.

use crate::engine::entities::scene::Scene;
use crate::engine::text::Token;

/// What stands around a word wherever it has a capital, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    /// How often it stands in lower case, up to 3.
    pub(super) lower: u8,
    /// How often with a capital where any word would have one, up to 3.
    pub(super) opening: u8,
    /// How often with a capital elsewhere, up to 3.
    pub(super) inside: u8,
    /// What stood around it: bits of [`Around`].
    pub(super) around: u32,
    /// How many of the rules' mentions it is part of, by kind, up to 3.
    pub(super) kinds: [u8; 4],
}

/// The bits of [`Seen::around`].
pub(super) const AROUND: usize = 16;

/// What is known of each word of the vocabulary.
pub(super) type Words = Vec<Seen>;

fn up(count: &mut u8) {
    *count = (*count + 1).min(3);
}

/// Goes through the article once.
pub(super) fn read(scene: &Scene<'_>, rule_kinds: &[Option<usize>]) -> Words {
    let mut words: Words = scene.vocabulary.ask(|_| Seen::default());
    for sentence in &scene.text.sentences {
        for at in sentence.tokens.clone() {
            let Some(token) = scene.token(at).filter(|token| Token::is_word(token)) else {
                continue;
            };
            let Some(seen) = scene.vocabulary.number(at).and_then(|word| words.get_mut(word))
            else {
                continue;
            };
            if !token.capital {
                up(&mut seen.lower);
                continue;
            }
            if scene.is_opening(at, sentence) {
                up(&mut seen.opening);
            } else {
                up(&mut seen.inside);
            }
            if let Some(kind) = rule_kinds.get(at).copied().flatten()
                && let Some(count) = seen.kinds.get_mut(kind)
            {
                up(count);
            }
            seen.around |= around(scene, at, sentence.tokens.start, sentence.tokens.end);
        }
    }
    words
}

/// One bit for each thing that stands around a capital.
fn around(scene: &Scene<'_>, at: usize, start: usize, end: usize) -> u32 {
    let words = scene.words;
    let before = at.checked_sub(1).filter(|&before| start <= before);
    let after = Some(at + 1).filter(|&after| after < end);
    let is_before = |table: &[&str]| before.is_some_and(|before| scene.is_in(before, table));
    let is_after = |table: &[&str]| after.is_some_and(|after| scene.is_in(after, table));
    let facts: [bool; AROUND] = [
        is_before(words.inside),
        is_before(words.towards),
        is_before(words.of_bare),
        is_before(words.articles),
        is_before(words.with_article),
        before.is_some_and(|before| scene.is_capital(before) && scene.is_given_name(before)),
        before.is_some_and(|before| scene.is_capital(before)),
        after.is_some_and(|after| scene.is_capital(after)),
        scene.is_titled(at),
        is_before(words.place_cues),
        is_before(words.organisation_cues),
        is_after(words.saying),
        before.is_some_and(|before| scene.folded(before) == "(")
            && after.is_some_and(|after| scene.folded(after) == ")"),
        scene.is_age(at + 1),
        is_before(words.titles),
        is_before(words.organisation_heads),
    ];
    facts.iter().enumerate().fold(0, |bits, (bit, &fact)| bits | u32::from(fact) << bit)
}
