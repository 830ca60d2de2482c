//! Digits in one word with letters: `G7`, `Covid-19`, `5G`, web addresses, codes, coordinates.

use super::Found;
use super::named::{any_head, is_headline, is_name};
use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::digits::is_plain;
use crate::engine::figures::prefix::is_measured_before;
use crate::engine::figures::scan::{Num, plain_number_at};
use crate::engine::figures::terms::Term;
use crate::engine::figures::unit_at::unit_at;
use crate::engine::model::NoteReason;
use crate::engine::text::TokenKind;

/// Past everything that is glued to a number: `737-800`.
pub(super) fn chain_end(ctx: &Ctx<'_>, mut end: usize) -> usize {
    while !ctx.spaced(end)
        && (ctx.kind(end) != Some(TokenKind::Mark)
            || (matches!(ctx.word(end), "-" | "/" | ":")
                && !ctx.spaced(end + 1)
                && ctx.kind(end + 1) != Some(TokenKind::Mark)))
    {
        end += 1;
    }
    end
}

/// A web or mail address with digits in it, which begins at `idx`. Every run of tokens without a
/// space is looked through once, from its first.
pub(super) fn web_end(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    if !ctx.spaced(idx) || ctx.word(idx) == "\n" {
        return None;
    }
    let mut end = idx;
    let (mut web, mut digits) = (false, false);
    while end == idx || !ctx.spaced(end) {
        let word = ctx.word(end);
        let next = ctx.word(end + 1);
        let tied = !ctx.spaced(end + 1);
        digits |= ctx.kind(end) == Some(TokenKind::Number);
        web |= match word {
            "http" | "https" | "ftp" => tied && next == ":",
            "www" => tied && next == ".",
            "@" => tied && idx < end,
            "com" | "org" | "net" | "gov" | "info" | "eu" | "it" | "uk" => {
                tied && next == "/" && idx < end && ctx.word(end - 1) == "."
            }
            _ => false,
        };
        end += 1;
    }
    (web && digits).then_some(end)
}

/// The end of digits between capitals: `SW1A`.
pub(super) fn code_end(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let capital =
        |at: usize| ctx.toks.get(at).is_some_and(|tok| tok.kind == TokenKind::Word && tok.capital);
    let between = ctx.kind(idx)? == TokenKind::Number
        && !ctx.spaced(idx)
        && !ctx.spaced(idx + 1)
        && idx.checked_sub(1).is_some_and(capital)
        && capital(idx + 1);
    // "EUR3M"
    let money = plain_number_at(ctx, idx).is_some_and(|num| is_measured_before(ctx, &num));
    (between && !money).then(|| chain_end(ctx, idx + 1))
}

/// `G7`, `Covid-19`, `n°5`, `#300`.
pub(super) fn before(ctx: &Ctx<'_>, idx: usize, num: &Num) -> Found {
    let before = idx.checked_sub(1).filter(|_| !ctx.spaced(idx))?;
    let word = ctx.word(before);
    let letters = match ctx.kind(before)? {
        TokenKind::Word => before,
        TokenKind::Mark if matches!(word, "#" | "@") => {
            return Some((NoteReason::Identifier, chain_end(ctx, num.end)));
        }
        TokenKind::Mark => {
            let joins = matches!(word, "-" | "+" | "/" | "_" | "." | "&" | "°" | "º");
            before.checked_sub(1).filter(|&at| {
                joins && !ctx.spaced(before) && ctx.kind(at) == Some(TokenKind::Word)
            })?
        }
        TokenKind::Number => return None,
    };
    // "l'80%", "SFr3bn"
    if ctx.word(letters).ends_with('\'') {
        return None;
    }
    if let Some(end) = account_end(ctx, letters, idx) {
        return Some((NoteReason::Identifier, end));
    }
    let end = chain_end(ctx, num.end);
    let letter = ctx.word(letters);
    let capital = ctx.toks.get(letters).is_some_and(|tok| tok.capital);
    // "sulla A1", but "un'Audi A4"
    let inside = |at: usize| ctx.toks.get(at).is_some_and(|tok| !tok.opens);
    let model = letters.checked_sub(1).is_some_and(|at| is_name(ctx, at) && inside(at));
    let reason = if let Some(reason) = any_head(ctx, letters) {
        reason
    } else if !capital {
        NoteReason::Identifier
    } else if ctx.words.identifiers.roads.contains(&letter) && !model {
        NoteReason::Road
    } else {
        NoteReason::Name
    };
    Some((reason, end))
}

/// The end of an account number: two letters, two digits, and groups of four: `IT60 X054 2811…`.
fn account_end(ctx: &Ctx<'_>, letters: usize, idx: usize) -> Option<usize> {
    let opens = ctx.word(letters).len() == 2 && ctx.word(idx).len() == 2 && letters + 1 == idx;
    let first = idx + 1;
    let mut end = first;
    while opens && let Some(next) = group_end(ctx, end) {
        end = next;
    }
    (first + 2 <= end).then(|| super::run_of_digits(ctx, end))
}

/// Past a group of four letters and digits that a space opens.
fn group_end(ctx: &Ctx<'_>, start: usize) -> Option<usize> {
    if !ctx.spaced(start) || ctx.word(start) == "\n" {
        return None;
    }
    let mut end = start + 1;
    let mut len = ctx.word(start).len();
    while !ctx.spaced(end) && ctx.kind(end) != Some(TokenKind::Mark) && len < 4 {
        len += ctx.word(end).len();
        end += 1;
    }
    let coded = (start..end).any(|at| ctx.kind(at) == Some(TokenKind::Number));
    let shouted = || ctx.span(start, end).of(ctx.source).chars().all(char::is_uppercase);
    (len == 4 && (coded || shouted())).then_some(end)
}

/// `4111 1111 1111 1111`: the number of a card.
pub(super) fn card(ctx: &Ctx<'_>, idx: usize) -> Found {
    let group = |at: usize| ctx.word(at).len() == 4 && is_plain(ctx.word(at));
    let card = (idx..idx + 4).all(group) && !group(idx + 4);
    card.then_some((NoteReason::Identifier, idx + 4))
}

/// `5G`, `3D`, `747-400F`, `7-Eleven`: letters after digits that are no unit, scale or ending.
pub(super) fn after(ctx: &Ctx<'_>, idx: usize, num: &Num) -> Found {
    let mut next = idx + 1;
    // "La 24 Ore di Le Mans"
    if ctx.spaced(next) && names_time(ctx, next) && !is_headline(ctx, idx) {
        return Some((NoteReason::Name, next + 1));
    }
    let hyphen = ctx.word(next) == "-" && !ctx.spaced(next) && !ctx.spaced(next + 1);
    if hyphen && ctx.toks.get(next + 1).is_some_and(|tok| tok.capital) {
        if is_headline(ctx, idx) {
            return None;
        }
        next += 1;
    }
    if ctx.kind(next)? != TokenKind::Word || ctx.spaced(next) || next < num.end {
        return None;
    }
    let numerals = ctx.words.numerals;
    let word = ctx.word(next);
    let known = numerals.ordinal_marks.contains(&word)
        || numerals.age_suffixes.contains(&word)
        || ctx.words.precision.after.iter().any(|(after, _)| *after == word)
        || unit_at(ctx, next).is_some();
    (!known).then(|| (NoteReason::Name, chain_end(ctx, next)))
}

/// Whether a unit of time has a capital inside a sentence.
fn names_time(ctx: &Ctx<'_>, at: usize) -> bool {
    let capital = ctx.toks.get(at).is_some_and(|tok| tok.capital && !tok.opens);
    let time = |term| matches!(term, Term::Cycle(_) | Term::Cycles(_)).then_some(());
    capital && ctx.term(at, time).is_some()
}

/// `41°54′N`, `12.5° E`, `41.9028, 12.4964`.
pub(super) fn coordinates(ctx: &Ctx<'_>, idx: usize) -> Found {
    let end = angle_end(ctx, idx).or_else(|| {
        let fine = |at: usize| ctx.word(at).split_once('.').is_some_and(|it| is_fine(it.1));
        let pair = fine(idx) && ctx.word(idx + 1) == "," && fine(idx + 2);
        pair.then_some(idx + 3)
    })?;
    Some((NoteReason::Identifier, end))
}

/// Decimals of a degree that lead to a house.
fn is_fine(decimals: &str) -> bool {
    3 < decimals.len() && is_plain(decimals)
}

fn angle_end(ctx: &Ctx<'_>, idx: usize) -> Option<usize> {
    let mut end = idx;
    for mark in ["°", "′", "″"] {
        let marked = ctx.kind(end) == Some(TokenKind::Number)
            && (ctx.word(end + 1) == mark
                || mark != "°" && matches!(ctx.word(end + 1), "'" | "\"" | "”" | "’"));
        if marked {
            end += 2;
        }
    }
    let wind = ctx.is(end, ctx.words.identifiers.winds)
        && ctx.toks.get(end).is_some_and(|tok| tok.capital || 1 < tok.word.len());
    (idx < end && wind).then_some(end + 1)
}
