//! Levels that are known before, and that another number is held against: "below the 5% threshold",
//! "meno dei 300 previsti". They are exact, and bound what is compared, not themselves.

use super::cursor::Ctx;
use super::dates;
use crate::engine::quantity::Precision;

/// How many words may stand between the number and the one that says it is known.
const NOUN: usize = 2;

/// Whether an article and the words after the number at `(start, end)` say that it is known, so that
/// what would bound it before compares with it.
pub(super) fn is_known(
    ctx: &Ctx<'_>,
    precision: Precision,
    (start, end): (usize, usize),
    floor: usize,
) -> bool {
    let words = ctx.words.precision;
    let compares = matches!(precision, Precision::MoreThan | Precision::LessThan);
    let article = words.definite.contains(&ctx.before(start, floor));
    let told = || {
        let before = start.checked_sub(1).map_or("", |article| ctx.before(article, floor));
        words.than.contains(&before) || names_level(ctx, end)
    };
    compares && article && told()
}

/// "The 5% threshold", "i 300 posti annunciati", "i 300 del 2019".
fn names_level(ctx: &Ctx<'_>, end: usize) -> bool {
    let levels = ctx.words.precision.levels;
    let noun = |at: &usize| *at == end || ctx.has_content(at - 1);
    let named =
        (end..=end + NOUN).take_while(noun).any(|at| ctx.any_phrase_at(at, levels).is_some());
    named || ctx.is(end, ctx.words.numerals.of_the) && dates::starts_date(ctx, end + 1)
}
