//! What bounds a number, before it and after: `più di`, `no fewer than`, `or so`, `≥`.

use super::Found;
use super::combine::Draft;
use super::cursor::Ctx;
use super::levels::is_known;
use super::prefix::{measured_before, scaled_before};
use super::scan::number_at;
use super::words::{Bound, Fits};
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Value};
use crate::engine::text::TokenKind;

/// Mathematical signs before a number, in any language.
const SIGNS: [(&str, Precision); 11] = [
    ("< =", Precision::AtMost),
    ("<", Precision::LessThan),
    ("> =", Precision::AtLeast),
    (">", Precision::MoreThan),
    ("~", Precision::Circa),
    ("≃", Precision::Circa),
    ("≅", Precision::Circa),
    ("≈", Precision::Circa),
    ("≤", Precision::AtMost),
    ("≥", Precision::AtLeast),
    ("⩾", Precision::AtLeast),
];

/// From here on a number is too large for "over the two bridges" to be meant.
const LARGE: u32 = 10;

/// How many words what is counted may have before a bound that follows it.
const NOUN: usize = 5;

/// What stands before a number and bounds it.
struct Leading {
    precision: Precision,
    /// Where it starts.
    start: usize,
    /// The phrase of the list; `None` for a sign.
    bound: Option<&'static Bound>,
}

/// Adds the words that bound a number, before it and after, and what measures it from before.
pub(super) fn bounded(ctx: &Ctx<'_>, mut draft: Draft, floor: usize) -> Found {
    scaled_before(ctx, &mut draft, floor);
    // "up to about 300": the second one from the number may be the stricter.
    for _ in 0..2 {
        let Some(found) =
            leading(ctx, draft.start, floor).filter(|it| holds(ctx, &draft, it, floor))
        else {
            break;
        };
        let Some(precision) = stricter(found.precision, draft.precision) else { break };
        draft.start = found.start;
        draft.precision = precision;
    }
    if matches!(draft.precision, Precision::Exact | Precision::Circa | Precision::MoreThan)
        && let Some((precision, end)) = bound_after(ctx, draft.end)
        && let Some(precision) = stricter(precision, draft.precision)
    {
        draft.end = end;
        draft.precision = precision;
    }
    measured_before(ctx, &mut draft, floor);
    let quantity =
        Quantity { interval: interval(&draft), precision: draft.precision, unit: draft.unit };
    Found {
        start: draft.start,
        end: draft.end,
        core: draft.core,
        value: Value::Quantity(quantity),
        kind: draft.kind,
        written: false,
    }
}

/// What two bounds of one number say together; `None` if they do not go together. "About" adds
/// nothing to another bound, nor to a range.
fn stricter(outer: Precision, inner: Precision) -> Option<Precision> {
    use Precision::{AtLeast, Between, Circa, Exact, MoreThan};
    match (outer, inner) {
        (outer, Exact | Circa) => Some(outer),
        (Circa, inner) => Some(inner),
        (outer, Between) => Some(outer),
        // "more than 300 or equal to it"
        (AtLeast, MoreThan) | (MoreThan | AtLeast, AtLeast) => Some(AtLeast),
        _ => None,
    }
}

/// The numbers a draft allows. A count is never below zero; a temperature or a number below zero
/// has no such end.
fn interval(draft: &Draft) -> Interval {
    let below = |interval: Interval| {
        let endless = draft.high <= Decimal::ZERO || draft.kind == FigureKind::Temperature;
        Interval { low: if endless { None } else { interval.low }, ..interval }
    };
    match draft.precision {
        Precision::Exact | Precision::Circa | Precision::Between => {
            Interval::closed(draft.low, draft.high)
        }
        Precision::MoreThan => Interval::above(draft.low),
        Precision::AtLeast => Interval::at_least(draft.low),
        Precision::LessThan => below(Interval::below(draft.high)),
        Precision::AtMost => below(Interval::up_to(draft.high)),
    }
}

/// The phrase before a number that bounds it, and where it starts.
pub(super) fn bound_before(
    ctx: &Ctx<'_>,
    start: usize,
    floor: usize,
) -> Option<(Precision, usize)> {
    leading(ctx, start, floor).map(|found| (found.precision, found.start))
}

fn leading(ctx: &Ctx<'_>, number: usize, floor: usize) -> Option<Leading> {
    let mut at = number;
    // "at least another 300", "più di altri 20"
    for _ in 0..3 {
        let found = sign(ctx, at, floor).or_else(|| phrase(ctx, at, floor));
        if found.is_some() {
            return found;
        }
        if !ctx.words.precision.fillers.contains(&ctx.before(at, floor)) {
            return None;
        }
        at -= 1;
    }
    None
}

fn sign(ctx: &Ctx<'_>, number: usize, floor: usize) -> Option<Leading> {
    let signs = SIGNS.iter().filter_map(|&(sign, precision)| {
        Some(Leading { precision, start: ctx.phrase_before(number, sign, floor)?, bound: None })
    });
    let found = signs.min_by_key(|found| found.start)?;
    // An arrow bounds nothing.
    (!matches!(ctx.before(found.start, floor), "-" | "=")).then_some(found)
}

fn phrase(ctx: &Ctx<'_>, number: usize, floor: usize) -> Option<Leading> {
    let words = ctx.words.precision;
    let or_equal = ctx.any_phrase_before(number, words.or_equal, floor);
    let at = or_equal.unwrap_or(number);
    // "more than the third": the article is not part of the link.
    let article = words.articles.contains(&ctx.before(at, floor));
    let linked = |links: &[&str]| links.contains(&ctx.before(at, floor));
    let past_article =
        |links: &[&str]| article && floor + 1 < at && links.contains(&ctx.before(at - 1, floor));
    let found = words.before.iter().filter_map(|bound| {
        // "il lago Maggiore al 18 %" has a name before a link that is none.
        let past_link = |link: usize| {
            let start = ctx.phrase_before(link, bound.phrase, floor)?;
            (!is_name(ctx, start) || is_name(ctx, link)).then_some(start)
        };
        // Few phrases stand there, so that is asked first.
        let at_link = at.checked_sub(1).and_then(past_link);
        let at_article = at.checked_sub(2).filter(|_| bound.linked).and_then(past_link);
        let start = match (at_link, at_article) {
            (None, None) => None,
            _ if linked(bound.links) => at_link,
            _ if past_article(bound.links) => at_article,
            _ => None,
        };
        let directly = || ctx.phrase_before(at, bound.phrase, floor);
        let may_touch = !bound.linked || or_equal.is_some();
        let start = if may_touch { start.or_else(directly) } else { start };
        Some((start?, bound))
    });
    let (mut start, bound) = found.min_by_key(|&(start, _)| start)?;
    let mut precision = bound.precision;
    let equal_or = ctx.any_phrase_before(start, words.equal_or, floor);
    if or_equal.is_some() || equal_or.is_some() {
        start = equal_or.unwrap_or(start);
        precision = match precision {
            Precision::MoreThan => Precision::AtLeast,
            Precision::LessThan => Precision::AtMost,
            _ => return None,
        };
    }
    if let Some(not) = ctx.any_phrase_before(start, words.not, floor) {
        precision = match precision {
            Precision::MoreThan => Precision::AtMost,
            Precision::LessThan => Precision::AtLeast,
            other => other,
        };
        start = if precision == bound.precision { start } else { not };
    }
    start = ctx.any_phrase_before(start, words.degrees, floor).unwrap_or(start);
    Some(Leading { precision, start, bound: Some(bound) })
}

/// Whether a word has a capital that its place does not explain.
fn is_name(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.toks.get(at).is_some_and(|tok| tok.capital && !tok.opens)
}

/// Whether a phrase bounds the number after it, and is not a preposition of something else.
fn holds(ctx: &Ctx<'_>, draft: &Draft, leading: &Leading, floor: usize) -> bool {
    let Some(bound) = leading.bound else { return true };
    let words = ctx.words.precision;
    let before = ctx.before(leading.start, 0);
    let fits = match bound.fits {
        Fits::Any => true,
        Fits::Large => draft.unit.is_some() || Decimal::from(LARGE) <= draft.high,
        Fits::Measured => matches!(draft.kind, FigureKind::Percent | FigureKind::Money),
        Fits::Alone => !ctx.has_content(draft.end) || ctx.is(draft.end, words.milestones),
        Fits::Unshared => draft.kind != FigureKind::Percent,
    };
    let topic = words.topical.contains(&bound.phrase) && words.topics.contains(&before);
    let during = words.during.contains(&bound.phrase)
        && draft.kind == FigureKind::Duration
        && !words.lasting.contains(&before);
    let moved = words.reaching.contains(&bound.phrase) && words.movers.contains(&before);
    let known = draft.kind != FigureKind::Ordinal
        && is_known(ctx, leading.precision, (draft.start, draft.end), floor);
    fits && !topic && !during && !moved && !known
}

/// The phrase after a number that bounds it, unless it bounds the next number, and past what the
/// figure ends with it. One after what is counted stays outside, since the noun does.
fn bound_after(ctx: &Ctx<'_>, end: usize) -> Option<(Precision, usize)> {
    let words = ctx.words.precision;
    let at = |start: usize, phrases: &[(&str, Precision)]| {
        let (precision, after) = ctx.meaning_at(start, phrases)?;
        let bounds_next = number_at(ctx, after).is_some() || number_at(ctx, after + 1).is_some();
        // "200+" and "200-plus", but not "200 + x"
        let torn = ctx.kind(start) == Some(TokenKind::Mark) && ctx.spaced(start);
        (!bounds_next && !torn).then_some((precision, after))
    };
    at(end, words.after).or_else(|| {
        // "300 persone o più", "tre siti a rischio come minimo"
        let word = |at: usize| ctx.kind(at) == Some(TokenKind::Word);
        let mut gap = (end + 1..end + NOUN).take_while(|&at| word(at - 1));
        let (precision, after) = gap.find_map(|past| at(past, words.after_noun))?;
        let closes = !word(after) || !ctx.has_content(after) && after <= end + 4;
        (ctx.has_content(end) && closes).then_some((precision, end))
    })
}
