//! Number words that stand apart: `twenty-one`, `two hundred and five`, `mille duecento`.

use super::cursor::Ctx;
use super::numerals::spelled;
use crate::engine::text::TokenKind;

/// A number below a million in one or more words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub value: u32,
    /// What may still be added is less than this.
    pub room: u32,
    /// Past its last word.
    pub end: usize,
}

/// Goes on with the words after the first: hundreds multiply, what is smaller is added.
pub(super) fn group(ctx: &Ctx<'_>, first: Group) -> Group {
    let mut group = times_hundred(ctx, first);
    while let Some(next) = next_word(ctx, &group) {
        group = Group { value: group.value + next.value, ..next };
    }
    group
}

/// `two hundred`, `twenty-five hundred`.
fn times_hundred(ctx: &Ctx<'_>, group: Group) -> Group {
    let times = ctx.is(group.end, ctx.words.numerals.hundreds) && (1..100).contains(&group.value);
    if times { Group { value: group.value * 100, room: 100, end: group.end + 1 } } else { group }
}

/// The next word of a number, if it is smaller than what the words before leave open.
fn next_word(ctx: &Ctx<'_>, group: &Group) -> Option<Group> {
    let numerals = ctx.words.numerals;
    let hyphen = numerals.joins_with_hyphen && ctx.word(group.end) == "-";
    let and = numerals.joins_with_and && 100 <= group.room && ctx.is(group.end, numerals.and);
    let at = group.end + usize::from(hyphen || and);
    let spelled = spelled(ctx.word(at), numerals)?;
    let fits = 0 < spelled.value && spelled.value < group.room;
    let next = Group { value: spelled.value, room: spelled.room, end: at + 1 };
    // "Two hundred and three hundred" are two numbers.
    let own = ctx.is(next.end, numerals.hundreds);
    (fits && !own && ctx.kind(at) == Some(TokenKind::Word)).then_some(next)
}
