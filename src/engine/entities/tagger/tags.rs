//! What the tagger says of each token: outside of names, or which part of a name of which kind.

use crate::engine::model::EntityKind;
use std::ops::Range;

/// How many tags there are: outside, and four parts of three kinds.
pub const N_TAGS: usize = 13;

/// The kinds that are tagged, in the order of their tags.
pub const KINDS: [EntityKind; 3] =
    [EntityKind::Person, EntityKind::Place, EntityKind::Organisation];

/// A tag: 0 outside of names, else one more than four times the kind plus the part (first of
/// several tokens, between, last, the only one).
pub type Tag = usize;

const FIRST: usize = 0;
const BETWEEN: usize = 1;
const LAST: usize = 2;
const ONLY: usize = 3;

fn part(tag: Tag) -> Option<(usize, usize)> {
    let at = tag.checked_sub(1)?;
    Some((at / 4, at % 4))
}

/// Whether a name goes on after a token with this tag.
fn is_open(tag: Tag) -> bool {
    part(tag).is_some_and(|(_, part)| part == FIRST || part == BETWEEN)
}

/// Whether a token with this tag goes on with the name of the token before.
fn goes_on(tag: Tag) -> bool {
    part(tag).is_some_and(|(_, part)| part == BETWEEN || part == LAST)
}

/// Whether a tag may follow another; `None` stands for the ends of the sequence.
#[must_use]
pub fn may_follow(left: Option<Tag>, right: Option<Tag>) -> bool {
    let open = left.is_some_and(is_open);
    let on = right.is_some_and(goes_on);
    let kind = |tag: Option<Tag>| tag.and_then(part).map(|(kind, _)| kind);
    open == on && (!open || kind(left) == kind(right))
}

/// The tags of a sequence with these names: which tokens, and the place of the kind in [`KINDS`].
#[must_use]
pub fn tags_of(n_tokens: usize, names: &[(Range<usize>, usize)]) -> Vec<Tag> {
    let mut tags = vec![0; n_tokens];
    for (tokens, kind) in names {
        for at in tokens.clone() {
            let part = match (at == tokens.start, at + 1 == tokens.end) {
                (true, true) => ONLY,
                (true, false) => FIRST,
                (false, true) => LAST,
                (false, false) => BETWEEN,
            };
            if let Some(tag) = tags.get_mut(at) {
                *tag = 1 + kind * 4 + part;
            }
        }
    }
    tags
}

/// The names in a sequence of tags, in order.
#[must_use]
pub fn names_of(tags: &[Tag]) -> Vec<(Range<usize>, usize)> {
    let mut names = Vec::new();
    let mut start = 0;
    for (at, &tag) in tags.iter().enumerate() {
        let Some((kind, part)) = part(tag) else { continue };
        if part == FIRST || part == ONLY {
            start = at;
        }
        if part == LAST || part == ONLY {
            names.push((start..at + 1, kind));
        }
    }
    names
}
