//! From tokens to numbers: digits, words, and the scales that multiply them.

use super::apart::{Group, group};
use super::cursor::Ctx;
use super::digits::{MAX_DIGITS, Read, decimal_of, is_plain};
use super::numerals::spelled;
use super::words::NumeralWords;
use crate::engine::quantity::Decimal;
use crate::engine::text::TokenKind;

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Digits with nothing between them, and no scale.
    Plain,
    /// Digits with separators or a scale.
    Digits,
    /// Words.
    Words,
    /// An article, which counts one only before some words.
    One,
    /// Half of what follows.
    Half,
    /// About so many: `una ventina`.
    About,
    /// An order and no more: `decine`.
    Order,
}

/// A number and the tokens it is written with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Num {
    pub first: usize,
    /// Past its last token.
    pub end: usize,
    pub value: Decimal,
    /// What multiplies it, one if nothing does.
    pub scale: Decimal,
    pub form: Form,
}

impl Num {
    /// The number before the scale multiplies it.
    pub fn mantissa(&self) -> Decimal {
        self.value.checked_div(self.scale).unwrap_or(self.value)
    }

    pub fn scaled(&self) -> bool {
        self.scale != Decimal::ONE
    }

    /// A whole number that fits.
    pub fn whole(&self) -> Option<u32> {
        if self.value.fract().is_zero() { u32::try_from(self.value.trunc()).ok() } else { None }
    }
}

/// What stands where a number may start.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scanned {
    Num(Num),
    /// More digits than can be held; the index past them.
    TooLong(usize),
    /// Digits that are no number: `1.2.3`, `0962`; the index past them.
    Odd(usize),
}

/// Reads a number that starts at `idx`.
pub(super) fn number_at(ctx: &Ctx<'_>, idx: usize) -> Option<Scanned> {
    let numerals = ctx.words.numerals;
    let base = match ctx.kind(idx)? {
        TokenKind::Number => match digits_at(ctx, idx) {
            Scanned::Num(num) => num,
            other => return Some(other),
        },
        TokenKind::Word => word_at(ctx, idx)?,
        TokenKind::Mark => return None,
    };
    match with_scale(ctx, base, numerals) {
        Some(num) => Some(Scanned::Num(num)),
        None => Some(Scanned::TooLong(base.end)),
    }
}

/// The same, where only a number will do.
pub(super) fn plain_number_at(ctx: &Ctx<'_>, idx: usize) -> Option<Num> {
    match number_at(ctx, idx)? {
        Scanned::Num(num) => Some(num),
        _ => None,
    }
}

fn word_at(ctx: &Ctx<'_>, idx: usize) -> Option<Num> {
    let numerals = ctx.words.numerals;
    let tok = ctx.toks.get(idx)?;
    let word = &*tok.word;
    let num = |value: Decimal, form| {
        Some(Num { first: idx, end: idx + 1, value, scale: Decimal::ONE, form })
    };
    if numerals.ones.contains(&word) {
        if ctx.is(idx + 1, numerals.hundreds) {
            return Some(joined(ctx, idx, Group { value: 1, room: 1, end: idx + 1 }, 1));
        }
        return num(Decimal::ONE, Form::One);
    }
    if numerals.halves.contains(&word) {
        return num(Decimal::new(5, 1), Form::Half);
    }
    // A capital inside a sentence makes a name of it: "a Cento".
    if tok.capital && !tok.opens {
        return None;
    }
    let spelled = spelled(word, numerals)?;
    let homonym = numerals.homonyms.iter().any(|&(homonym, after)| {
        homonym == word
            && (after.contains(&ctx.before(idx, 0)) || after.contains(&ctx.word(idx + 1)))
    });
    if homonym {
        return None;
    }
    let scale = if spelled.thousands.is_some() { 1_000 } else { 1 };
    let first = Group { value: spelled.value, room: spelled.room, end: idx + 1 };
    Some(joined(ctx, idx, first, scale))
}

/// A number word and those that it is joined with.
fn joined(ctx: &Ctx<'_>, idx: usize, first: Group, scale: u32) -> Num {
    let whole = group(ctx, first);
    let scale = if whole.end == first.end { scale } else { 1 };
    Num {
        first: idx,
        end: whole.end,
        value: whole.value.into(),
        scale: scale.into(),
        form: Form::Words,
    }
}

/// Digits, with the groups of three that follow after a space.
fn digits_at(ctx: &Ctx<'_>, idx: usize) -> Scanned {
    let numerals = ctx.words.numerals;
    let first = ctx.word(idx);
    let mut end = idx + 1;
    let opens_groups = first.len() <= 3 && !first.starts_with('0') && is_plain(first);
    if !(opens_groups && is_group(ctx, end)) {
        return match decimal_of(first, numerals) {
            Read::Value(value) => Scanned::Num(Num {
                first: idx,
                end,
                value,
                scale: Decimal::ONE,
                form: if is_plain(first) { Form::Plain } else { Form::Digits },
            }),
            Read::TooLong => Scanned::TooLong(end),
            Read::Odd => Scanned::Odd(end),
        };
    }
    let mut joined = first.to_owned();
    while is_group(ctx, end) {
        if joined.len() <= MAX_DIGITS {
            joined.push_str(ctx.word(end));
        }
        end += 1;
        if joined.contains(numerals.decimal_mark) {
            break;
        }
    }
    match decimal_of(&joined, numerals) {
        Read::Value(value) => {
            Scanned::Num(Num { first: idx, end, value, scale: Decimal::ONE, form: Form::Digits })
        }
        Read::TooLong => Scanned::TooLong(end),
        Read::Odd => Scanned::Odd(end),
    }
}

/// Whether the token is a group of exactly three digits after exactly one space.
fn is_group(ctx: &Ctx<'_>, idx: usize) -> bool {
    let (Some(tok), Some(last)) =
        (ctx.toks.get(idx), idx.checked_sub(1).and_then(|at| ctx.toks.get(at)))
    else {
        return false;
    };
    let gap = ctx.source.get(last.span.end()..tok.span.start()).unwrap_or_default();
    let word = &*tok.word;
    let whole = word.split(ctx.words.numerals.decimal_mark).next().unwrap_or_default();
    tok.kind == TokenKind::Number
        && whole.len() == 3
        && is_plain(whole)
        && word.matches(ctx.words.numerals.decimal_mark).count() < 2
        && gap.chars().count() == 1
        && gap.chars().all(|c| c.is_whitespace() && c != '\n')
}

/// A number with the scales after it; `None` if it grows too long.
fn with_scale(ctx: &Ctx<'_>, base: Num, numerals: &NumeralWords) -> Option<Num> {
    let mut num = base;
    num = times_collective(ctx, num, numerals)?;
    num = times_scale(ctx, num, numerals)?;
    if num.scaled() {
        num = plus_rest(ctx, num, numerals)?;
    }
    num.value = num.value.normalize();
    Some(num)
}

/// `una ventina`, `due dozzine`, `centinaia di migliaia` after a number.
fn times_collective(ctx: &Ctx<'_>, mut num: Num, numerals: &NumeralWords) -> Option<Num> {
    let known =
        |list: &[(&str, u64)]| list.iter().find(|(w, _)| *w == ctx.word(num.end)).map(|e| e.1);
    if let Some(of) = known(numerals.collectives) {
        num.value = num.value.checked_mul(of.into())?;
        num.form = if num.form == Form::One { Form::About } else { Form::Words };
    } else if let Some(of) = known(numerals.orders).filter(|_| num.form != Form::One) {
        num.value = num.value.checked_mul(of.into())?;
        num.form = Form::Words;
    } else {
        return Some(num);
    }
    num.end += 1;
    // "una decina di miliardi", "tre decine di migliaia"
    if ctx.is(num.end, numerals.of) {
        let scaled = times_scale(ctx, Num { end: num.end + 1, ..num }, numerals)?;
        if scaled.end != num.end + 1 {
            num = Num { form: num.form, ..scaled };
        }
    }
    Some(num)
}

/// `mila`, `milioni`, `mila miliardi`; also orders: `decine di migliaia`.
fn times_scale(ctx: &Ctx<'_>, mut num: Num, numerals: &NumeralWords) -> Option<Num> {
    let mut last = if num.scaled() { num.scale } else { Decimal::ONE };
    for _ in 0..2 {
        let word = ctx.word(num.end);
        let order = matches!(num.form, Form::Order | Form::About);
        let found = numerals.scales.iter().find(|(scale, _)| *scale == word).or_else(|| {
            numerals.orders.iter().find(|(name, of)| order && *name == word && 1_000 <= *of)
        });
        let Some(&(_, scale)) = found else { break };
        let scale = Decimal::from(scale);
        if scale <= last && last != Decimal::ONE {
            break;
        }
        num.value = num.value.checked_mul(scale)?;
        num.scale = num.scale.checked_mul(scale)?;
        num.end += 1;
        // An abbreviation may carry its stop: "3 mln. di euro".
        if ctx.word(num.end) == "." && !ctx.spaced(num.end) && ctx.is(num.end + 1, numerals.of) {
            num.end += 1;
        }
        if matches!(num.form, Form::Plain | Form::One | Form::Half) {
            num.form = Form::Digits;
        }
        last = scale;
    }
    Some(num)
}

/// `due milioni e mezzo`, `18 milioni 172mila`, `one million two hundred thousand and six`.
fn plus_rest(ctx: &Ctx<'_>, mut num: Num, numerals: &NumeralWords) -> Option<Num> {
    let million = Decimal::from(1_000_000);
    if million <= num.scale
        && let Some(end) = ctx.any_phrase_at(num.end, numerals.and_half)
    {
        num.value = num.value.checked_add(num.scale.checked_mul(Decimal::new(5, 1))?)?;
        num.end = end;
        return Some(num);
    }
    let mut last = num.scale;
    while Decimal::ONE < last {
        let and = ctx.is(num.end, numerals.and);
        let start = num.end + usize::from(and);
        let base = match ctx.kind(start) {
            Some(TokenKind::Number) if million <= last => match digits_at(ctx, start) {
                Scanned::Num(rest) => rest,
                _ => return Some(num),
            },
            Some(TokenKind::Word) => match word_at(ctx, start) {
                Some(rest) if rest.form == Form::Words || million <= last => rest,
                _ => return Some(num),
            },
            _ => return Some(num),
        };
        let rest = times_scale(ctx, base, numerals)?;
        let fits = match rest.form {
            Form::Half => false,
            Form::Words => rest.scaled() || numerals.joins_with_and || !and && last < million,
            _ => rest.scaled() || rest.form == Form::Digits && grouped_thousands(rest.value),
        };
        if !fits || last <= rest.value || rest.value.is_zero() {
            break;
        }
        num.value = num.value.checked_add(rest.value)?;
        num.end = rest.end;
        last = rest.scale;
    }
    Some(num)
}

/// A number of thousands: what may follow millions without saying so.
fn grouped_thousands(value: Decimal) -> bool {
    let thousand = Decimal::from(1_000);
    thousand <= value && value.checked_rem(thousand).is_some_and(|rest| rest.is_zero())
}

/// `decine di`, `milioni di` with no number before: the number that they are at least.
pub(super) fn order_at(ctx: &Ctx<'_>, idx: usize) -> Option<Num> {
    let numerals = ctx.words.numerals;
    let word = ctx.word(idx);
    let bare = |&&(scale, _): &&(&str, u64)| scale == word && numerals.bare_scales.contains(&scale);
    let &(_, of) = numerals
        .orders
        .iter()
        .find(|(order, _)| *order == word)
        .or_else(|| numerals.scales.iter().find(bare))?;
    if !ctx.is(idx + 1, numerals.of) || numerals.few.contains(&ctx.before(idx, 0)) {
        return None;
    }
    let two = Decimal::from(2);
    let num = Num {
        first: idx,
        end: idx + 1,
        value: two.checked_mul(of.into())?,
        scale: Decimal::ONE,
        form: Form::Order,
    };
    let scaled = times_scale(ctx, Num { end: idx + 2, ..num }, numerals)?;
    Some(if scaled.end == idx + 2 { num } else { scaled })
}
