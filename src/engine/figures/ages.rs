//! How old someone is: `di 45 anni`, `il 45enne`, `34-year-old`, `aged 34`, `gli over 65`.

use super::Found;
use super::age_context::is_age;
use super::bare_ages::is_bare;
use super::bounds::bound_before;
use super::combine::Draft;
use super::cursor::Ctx;
use super::numerals::spelled_stem;
use super::scan::{Form, Num, plain_number_at};
use super::terms::{Cycle, Term};
use super::unit_at::unit_at;
use super::words::AgeWords;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{Decimal, Interval, Precision, Quantity, Unit, Value};
use crate::engine::text::TokenKind;

/// The years that a bare number may be as an age.
const BARE_AGES: std::ops::RangeInclusive<u32> = 1..=120;

/// `ventenne`, `il 45enne`, `ultraottantenni`.
pub(super) fn age_word(ctx: &Ctx<'_>, idx: usize) -> Option<Draft> {
    let numerals = ctx.words.numerals;
    let (years, end, past) = match ctx.kind(idx)? {
        TokenKind::Number => {
            // "45-enne"
            let suffix = idx + 1 + usize::from(ctx.is_joined(idx + 1));
            let years = ctx.word(idx).parse::<u64>().ok();
            (years.filter(|_| ctx.is(suffix, numerals.age_suffixes))?, suffix + 1, false)
        }
        TokenKind::Word => {
            let word = ctx.word(idx);
            if let Some(draft) = about_decade(ctx, idx) {
                return Some(draft);
            }
            if ctx.is(idx, ctx.words.ages.never) {
                return None;
            }
            let stem = numerals.age_suffixes.iter().find_map(|end| word.strip_suffix(end))?;
            let without = ctx.words.ages.past.iter().find_map(|past| stem.strip_prefix(past));
            let years = spelled_stem(without.unwrap_or(stem), numerals)?.value;
            (years, idx + 1, without.is_some())
        }
        TokenKind::Mark => return None,
    };
    let years = Decimal::from(years);
    let apart = idx.checked_sub(1).filter(|&before| ctx.is(before, ctx.words.ages.past));
    let past = past || apart.is_some();
    Some(Draft {
        core: (idx, end),
        start: apart.unwrap_or(idx),
        end,
        low: years,
        high: years,
        precision: if past { Precision::MoreThan } else { Precision::Exact },
        unit: YEARS,
        kind: FigureKind::Age,
    })
}

/// `sulla sessantina`.
fn about_decade(ctx: &Ctx<'_>, idx: usize) -> Option<Draft> {
    let word = ctx.word(idx);
    let &(_, years) = ctx.words.numerals.collectives.iter().find(|(known, _)| *known == word)?;
    let start = ctx.any_phrase_before(idx, ctx.words.ages.decade_leads, 0)?;
    (!ctx.is(idx + 1, ctx.words.numerals.of)).then(|| Draft {
        core: (idx, idx + 1),
        start,
        end: idx + 1,
        low: years.into(),
        high: years.into(),
        precision: Precision::Circa,
        unit: YEARS,
        kind: FigureKind::Age,
    })
}

/// Ages whose digits would pass for a name or a score: `gli over 65`, `under-18s`, `in his 60s`,
/// `i 18-24enni`.
pub(super) fn age_at(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Found> {
    if let Some(found) = decade_word(ctx, idx, floor) {
        return Some(found);
    }
    let num = plain_number_at(ctx, idx).filter(is_bare_age)?;
    bounded(ctx, &num, floor).or_else(|| decade(ctx, &num, floor)).or_else(|| range_word(ctx, &num))
}

fn found(start: usize, end: usize, core: (usize, usize), quantity: Quantity) -> Found {
    Found {
        start,
        end,
        core,
        value: Value::Quantity(quantity),
        kind: FigureKind::Age,
        written: false,
    }
}

pub(super) const YEARS: Option<Unit> = Some(Unit("year"));

/// `gli over 65`, `under-18s`, `people over 65`: a bare number that bounds an age.
fn bounded(ctx: &Ctx<'_>, num: &Num, floor: usize) -> Option<Found> {
    let words = ctx.words.ages;
    let hyphen = ctx.is_joined(num.first.checked_sub(1)?);
    let start = num.first.checked_sub(1 + usize::from(hyphen)).filter(|&start| floor <= start)?;
    let &(_, precision) = words.bounds.iter().find(|(bound, _)| *bound == ctx.word(start))?;
    let plural = is_plural(ctx, num);
    let before = start.checked_sub(1)?;
    let people = ctx.is(before, words.people) || ctx.is(before, words.bounds_after);
    // In capitals it is a team: "gli Under 21".
    let team = ctx.toks.get(start).is_some_and(|tok| tok.capital);
    let end = num.end + usize::from(plural);
    let sure = plural || people && !team && unit_at(ctx, end).is_none();
    let interval = match precision {
        Precision::LessThan => Interval::below(num.value),
        _ => Interval::above(num.value),
    };
    let quantity = Quantity { interval, precision, unit: YEARS };
    sure.then(|| found(start, end, (num.first, num.end), quantity))
}

fn is_plural(ctx: &Ctx<'_>, num: &Num) -> bool {
    ctx.is(num.end, ctx.words.ages.plural) && !ctx.spaced(num.end)
}

/// `in his 60s`: from 60 to 69.
fn decade(ctx: &Ctx<'_>, num: &Num, floor: usize) -> Option<Found> {
    let tens = num.value.checked_rem(Decimal::TEN)?.is_zero() && is_plural(ctx, num);
    if tens { decade_from(ctx, num.value, (num.first, num.end + 1), floor) } else { None }
}

/// `in her twenties`
fn decade_word(ctx: &Ctx<'_>, idx: usize, floor: usize) -> Option<Found> {
    let (tens, end) = ctx.term(idx, |term| match term {
        Term::Tens(tens) => Some(tens),
        _ => None,
    })?;
    decade_from(ctx, tens.into(), (idx, end), floor)
}

fn decade_from(ctx: &Ctx<'_>, first: Decimal, core: (usize, usize), floor: usize) -> Option<Found> {
    let words = ctx.words.ages;
    let part = ctx.any_phrase_before(core.0, words.decade_parts, floor).unwrap_or(core.0);
    let start = ctx.any_phrase_before(part, words.decade_leads, floor)?;
    let interval = Interval::closed(first, first.checked_add(Decimal::from(9))?);
    let quantity = Quantity { interval, precision: Precision::Between, unit: YEARS };
    Some(found(start, core.1, core, quantity))
}

/// `i 18-24enni`.
fn range_word(ctx: &Ctx<'_>, num: &Num) -> Option<Found> {
    let last = plain_number_at(ctx, num.end + 1).filter(is_bare_age)?;
    let suffix = ctx.is(last.end, ctx.words.numerals.age_suffixes) && !ctx.spaced(last.end);
    let interval = Interval::closed(num.value, last.value);
    let quantity = Quantity { interval, precision: Precision::Between, unit: YEARS };
    let end = last.end + 1;
    (ctx.is_joined(num.end) && suffix && num.value < last.value)
        .then(|| found(num.first, end, (num.first, end), quantity))
}

/// Makes an age of a number, if it is one.
pub(super) fn of_number(ctx: &Ctx<'_>, draft: &mut Draft, num: &Num, floor: usize) {
    let words = ctx.words.ages;
    match draft.unit {
        None if is_bare_age(num) && is_bare(ctx, draft, floor) => {
            // "Paolo Bianchi, anni 31"
            let years = Term::Cycles(Cycle::Months(12));
            let named = draft.start.checked_sub(1).filter(|&at| floor <= at);
            let named = named.filter(|&at| ctx.past(at, years) == Some(draft.start));
            draft.start = named.unwrap_or(draft.start);
            draft.unit = YEARS;
            draft.kind = FigureKind::Age;
            // "Over the age of 65": the bound is before the phrase.
            let lead = lead_before(ctx, draft.start, words.bare_leads, words, floor);
            if let Some(lead) = lead.filter(|&lead| bound_before(ctx, lead, floor).is_some()) {
                draft.start = lead;
            }
        }
        Some(_) if is_time(draft) => {
            if let Some(end) = ctx.any_phrase_at(draft.end, words.ends) {
                draft.end = end;
                draft.kind = FigureKind::Age;
            } else if ctx.any_phrase_at(draft.end, words.bound_ends).is_some() {
                draft.kind = FigureKind::Age;
            } else if let Some(start) = about(ctx, draft, words, floor) {
                draft.start = start;
                draft.precision = Precision::Circa;
                draft.kind = FigureKind::Age;
            } else if is_age(ctx, draft, floor) {
                draft.kind = FigureKind::Age;
            }
            compare(ctx, draft, words, floor);
        }
        _ => {}
    }
}

/// Makes ages of a range, if it is of such: `aged between 18 and 30`, `dai 6 ai 14 anni di età`.
pub(super) fn of_range(ctx: &Ctx<'_>, draft: &mut Draft, floor: usize) {
    let words = ctx.words.ages;
    let led = |leads| lead_before(ctx, draft.start, leads, words, floor).is_some();
    if is_time(draft) {
        if let Some(end) = ctx.any_phrase_at(draft.end, words.ends) {
            draft.end = end;
            draft.kind = FigureKind::Age;
        } else if led(words.leads) && draft.unit == YEARS
            || led(words.bare_leads)
            || is_of_people(ctx, draft, floor)
        {
            draft.kind = FigureKind::Age;
        }
    } else if draft.unit.is_none() && (led(words.bare_leads) || lead_inside(ctx, draft)) {
        draft.unit = YEARS;
        draft.kind = FigureKind::Age;
    }
}

/// Whether a length of time is in units that ages are said in.
pub(super) fn is_time(draft: &Draft) -> bool {
    matches!(draft.unit, Some(Unit("year" | "month" | "week" | "day")))
}

/// Whether the phrase stands after the word that opens the range: "between the ages of 18 and 25".
fn lead_inside(ctx: &Ctx<'_>, draft: &Draft) -> bool {
    let lead = ctx.any_phrase_before(draft.core.0, ctx.words.ages.bare_leads, draft.start);
    lead.is_some()
}

/// `bambini dai 5 agli 11 anni`, `ragazzi 18-25 anni`, `una ragazza di 16 o 17 anni`.
fn is_of_people(ctx: &Ctx<'_>, draft: &Draft, floor: usize) -> bool {
    let opened = draft.start < draft.core.0 || draft.unit == YEARS;
    let owner = draft.start.checked_sub(1).filter(|&owner| floor <= owner);
    opened && owner.is_some_and(|owner| ctx.is(owner, ctx.words.ages.people))
        || is_age(ctx, draft, floor)
}

/// The start of a phrase before an index, with or without adverbs between them.
pub(super) fn lead_before(
    ctx: &Ctx<'_>,
    start: usize,
    leads: &[&str],
    words: &AgeWords,
    floor: usize,
) -> Option<usize> {
    let adverb = |start| usize::from(words.adverbs.contains(&ctx.before(start, floor)));
    let start = start - adverb(start);
    let start = start - adverb(start);
    ctx.any_phrase_before(start, leads, floor)
}

/// Where `sui` starts in `un uomo sui 40 anni`.
fn about(ctx: &Ctx<'_>, draft: &Draft, words: &AgeWords, floor: usize) -> Option<usize> {
    // "Un convegno, sui 20 anni della rivista"
    if ctx.is(draft.end, ctx.words.numerals.of_the) {
        return None;
    }
    let about = ctx.any_phrase_before(draft.start, words.about, floor)?;
    // "Un uomo robusto, sui 35 anni"
    let owned = |owner: &usize| ctx.is(*owner, words.people) || ctx.word(*owner) == ",";
    about.checked_sub(1).filter(owned).map(|_| about)
}

/// `più giovani di tre mesi`: an age that is not reached, or past.
fn compare(ctx: &Ctx<'_>, draft: &mut Draft, words: &AgeWords, floor: usize) {
    let compared = words.compared.iter().find_map(|&(phrase, precision)| {
        Some((ctx.phrase_before(draft.start, phrase, floor)?, precision))
    });
    if let Some((start, precision)) = compared {
        draft.start = start;
        draft.precision = precision;
        draft.kind = FigureKind::Age;
    }
}

pub(super) fn is_bare_age(num: &Num) -> bool {
    matches!(num.form, Form::Plain | Form::Words)
        && num.whole().is_some_and(|years| BARE_AGES.contains(&years))
}

pub(super) fn is_name(ctx: &Ctx<'_>, at: usize) -> bool {
    ctx.toks.get(at).is_some_and(|tok| tok.kind == TokenKind::Word && tok.capital)
}
