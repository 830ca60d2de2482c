//! Words that say outright of which of several a claim is: of a part that has a word of its own
//! ("youth unemployment"), of one of those that share a name ("Ariane 6"), of another occasion than
//! the one the article is about ("in un altro scontro", "ieri"), or in place of an earlier one
//! ("still", "revised").

use std::ops::Range;

use super::clause::Ctx;
use super::frame::{Occasion, Revision};
use super::words::{any_matches, matches};
use crate::engine::figures::Term;
use crate::engine::text::TokenKind;

/// How many letters a name has at least that a number can follow.
const SHORTEST: usize = 3;

/// How many digits such a number has at most.
const DIGITS: usize = 4;

/// The parts that the words of its own clause make of what tokens `phrase` count or measure, sorted.
/// `measured` is whether it has a unit of length, heat or the like: those differ from shore to shore
/// of one sea, while of those who died in the west of a country all did so in the country.
pub fn subsets(ctx: &Ctx, phrase: &Range<usize>, measured: bool) -> Vec<&'static str> {
    let words = ctx.words();
    let lists = [words.subsets, if measured { words.sides } else { &[] }];
    let clause = ctx.clause(phrase.clone(), false);
    let here = |at: usize, it: &&str| ctx.is_phrase(at, it) || matches(it, ctx.folded(at));
    let mut found: Vec<_> = clause
        .flat_map(|at| {
            let said = move |phrases: &[&str]| phrases.iter().any(|it| here(at, it));
            lists.iter().copied().flatten().filter(move |(_, phrases)| said(phrases))
        })
        .map(|&(subset, _)| subset)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The names with a number in some tokens, "Ariane 6", each with its number, sorted.
pub fn numbered(ctx: &Ctx, tokens: Range<usize>) -> Vec<(String, String)> {
    let mut found: Vec<_> = tokens
        .filter_map(|at| {
            let (name, number) = (ctx.token(at)?, ctx.token(at + 1)?);
            let is_name = name.is_word() && name.capital && SHORTEST <= name.folded.len();
            let counts_nothing = number.kind == TokenKind::Number
                && number.folded.len() <= DIGITS
                && number.folded.bytes().all(|byte| byte.is_ascii_digit())
                && !ctx.is_figure(at + 1);
            (is_name && counts_nothing).then(|| (name.folded.clone(), number.folded.clone()))
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Of which occasion the words around what tokens `phrase` count or measure say it is: "in un altro
/// scontro", "two weeks earlier".
pub fn occasion(ctx: &Ctx, phrase: &Range<usize>) -> Occasion {
    // A clause after the number tells of something else; what stands before it may be far away.
    let clause = ctx.clause(phrase.clone(), true).start..ctx.clause(phrase.clone(), false).end;
    let said = |at: usize| ctx.words().elsewhere.iter().any(|it| ctx.is_phrase(at, it));
    if clause.into_iter().any(said) { Occasion::Another } else { Occasion::This }
}

/// What the words around what tokens `phrase` count or measure say of earlier numbers: in the clause
/// that it still stands, in the sentence that it was corrected.
pub fn revision(ctx: &Ctx, phrase: &Range<usize>, sentence: Range<usize>) -> Option<Revision> {
    let words = ctx.words();
    let said = |at: usize, list: &[&str]| {
        any_matches(list, ctx.folded(at)) || list.iter().any(|it| ctx.is_phrase(at, it))
    };
    let clause = ctx.clause(phrase.clone(), true).start..ctx.clause(phrase.clone(), false).end;
    if sentence.into_iter().any(|at| said(at, words.correcting)) {
        Some(Revision::Corrected)
    } else if clause.into_iter().any(|at| said(at, words.remaining)) {
        Some(Revision::Remaining)
    } else {
        None
    }
}

/// How many days from the day of publication a sentence says it is, where that day is not known:
/// -1 is "ieri".
pub fn days_from_publication(ctx: &Ctx, sentence: Range<usize>) -> Option<i64> {
    let terms = ctx.pack.figures.calendar.terms;
    let said = |at: usize| {
        let here = terms.iter().filter_map(|(term, phrases)| match term {
            Term::Day(days) => {
                let longest = phrases.iter().filter(|it| ctx.is_phrase(at, it)).map(|it| it.len());
                Some((longest.max()?, *days))
            }
            _ => None,
        });
        here.max().map(|(_, days)| days)
    };
    sentence.into_iter().find_map(said)
}
