//! Number words that stand apart: `twenty-one`, `two hundred and five`, `mille duecento`.

use super::cursor::Ctx;
use super::fractions::{fraction_at, unit_ordinal};
use super::scan::Joins;

/// A number in one or more words, up to the first scale that stands apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub value: u64,
    /// What it is so many of, one if nothing: `duemila`.
    pub scale: u64,
    /// What may still be added is less than this.
    pub room: u64,
    /// Past its last word.
    pub end: usize,
}

/// Goes on with the words after the first: hundreds multiply, what is smaller is added.
pub(super) fn group(ctx: &Ctx<'_>, first: Group, joins: Joins) -> Group {
    let mut group = times_hundred(ctx, first);
    while let Some(next) = next_word(ctx, &group, joins) {
        group = times_hundred(ctx, Group { value: group.value + next.value, ..next });
    }
    group
}

/// `two hundred`, `twenty-five hundred`.
fn times_hundred(ctx: &Ctx<'_>, group: Group) -> Group {
    let numerals = ctx.words.numerals;
    let at = group.end + usize::from(numerals.joins_with_hyphen && ctx.is_joined(group.end));
    let times = ctx.is(at, numerals.hundreds) && (1..100).contains(&group.value);
    if times { Group { value: group.value * 100, scale: 1, room: 100, end: at + 1 } } else { group }
}

/// The next word of a number, if it is smaller than what the words before leave open.
fn next_word(ctx: &Ctx<'_>, group: &Group, joins: Joins) -> Option<Group> {
    let numerals = ctx.words.numerals;
    // After thousands and more, what follows is a number of its own, with a scale of its own.
    if group.room == 1 || 1_000_000 <= group.scale {
        return None;
    }
    let hyphen = numerals.joins_with_hyphen && ctx.word(group.end) == "-";
    // "Twenty and three and three fifths"
    let before_fraction = || {
        let fraction = fraction_at(ctx, group.end + 3, Joins::NoAnd);
        ctx.is(group.end + 2, numerals.and) && fraction.is_some_and(|it| it.part < it.whole)
    };
    let from = numerals.and_joins_from;
    let and_joins = from <= group.room || from == 100 && group.room == 10 && before_fraction();
    let and = joins == Joins::All && ctx.is(group.end, numerals.and) && and_joins;
    let at = group.end + usize::from(hyphen || and);
    let spelled = ctx.numeral(at)?;
    let next = Group { value: spelled.value, scale: 1, room: spelled.room.min(100), end: at + 1 };
    let fits = 0 < next.value && next.value < group.room && spelled.scale == 1;
    if !fits || hyphen && !is_hyphen(ctx, group.end) {
        return None;
    }
    // "Two hundred and three hundred", "three hundred and two dozen", "a thousand and five million".
    let hundreds = ctx.is(next.end, numerals.hundreds) && (and || group.room != 10);
    let own = hundreds
        || group.room == 1_000 && super::scales::scale_after(ctx, next.end).is_some()
        || and && numerals.collectives.iter().any(|(name, _)| *name == ctx.word(next.end));
    // "A hundred and three quarters", but not "a hundred and thirty fifths"; "a hundred
    // thirty-fifths", but not "a hundred thirty-two fifths".
    let fraction = if and {
        fraction_at(ctx, at, Joins::NoAnd).is_some_and(|fraction| fraction.part < fraction.whole)
    } else {
        next.room == 10 && {
            let hyphen = usize::from(ctx.is_joined(next.end));
            unit_ordinal(ctx, next.end + hyphen).is_some_and(|unit| unit.plural)
        }
    };
    (!own && !fraction).then_some(next)
}

/// Whether the mark joins words: glued to both, or a plain hyphen with a space on both sides.
fn is_hyphen(ctx: &Ctx<'_>, idx: usize) -> bool {
    let plain = ctx.toks.get(idx).is_some_and(|tok| tok.span.of(ctx.source) == "-");
    ctx.is_joined(idx) || plain && ctx.spaced(idx) && ctx.spaced(idx + 1)
}
