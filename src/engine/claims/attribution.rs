//! Who says so.

use std::ops::Range;

use super::clause::Ctx;
use super::words::any_matches;
use crate::engine::model::FigureKind;
use crate::engine::text::{Span, TokenKind};

/// How many words a source may have.
const LONGEST: usize = 18;

/// Who is said to have said what a sentence claims in tokens `claim`: "secondo X", "X ha detto che",
/// "ha detto X".
pub fn attribution(ctx: &Ctx, claim: Range<usize>) -> Option<Span> {
    let sentence = ctx.token(claim.start).map_or(0..0, |token| ctx.sentence(token.span));
    according(ctx, sentence.clone(), &claim).or_else(|| saying(ctx, sentence, &claim))
}

/// "secondo l'intelligence della difesa", "stando ai pompieri".
fn according(ctx: &Ctx, sentence: Range<usize>, claim: &Range<usize>) -> Option<Span> {
    let words = ctx.words();
    sentence.clone().filter(|at| !claim.contains(at)).find_map(|at| {
        let phrase = words.according.iter().find(|phrase| ctx.is_phrase(at, phrase))?;
        let start = at + phrase.split(' ').count();
        // "secondo" is an ordinal too: a source begins with an article or a name.
        let begins = ctx.token(start)?;
        let has_article = |at: usize| words.definite.contains(&ctx.folded(at));
        if !(begins.capital || has_article(start) || has_article(start - 1)) {
            return None;
        }
        source(ctx, start, sentence.end)
    })
}

/// A noun phrase that begins at a token: up to a mark or a verb; a list goes on after a comma.
fn source(ctx: &Ctx, start: usize, end: usize) -> Option<Span> {
    let words = ctx.words();
    let limit = end.min(start + LONGEST);
    let mut stop = start;
    while stop < limit {
        let token = ctx.token(stop)?;
        let goes_on = match token.kind {
            TokenKind::Word => {
                !words.clause_starts.contains(&token.folded.as_str())
                    && (token.capital || !words.auxiliaries.contains(&token.folded.as_str()))
                    && !is_dated(ctx, token.span)
                    && !is_subject(ctx, start, stop)
            }
            TokenKind::Mark if token.folded == "," => {
                stop + 1 < limit && words.genitive.contains(&ctx.folded(stop + 1))
            }
            TokenKind::Mark => token.folded == "-" || token.folded == "'",
            TokenKind::Number => false,
        };
        if !goes_on {
            break;
        }
        stop += 1;
    }
    ctx.span(start..stop)
}

/// Whether an article right after a noun or name begins what the source speaks of: "secondo la
/// prefettura gli sfollati…".
fn is_subject(ctx: &Ctx, start: usize, at: usize) -> bool {
    start < at && ctx.words().articles.contains(&ctx.folded(at)) && ctx.is_content(at - 1)
}

/// Whether a word belongs to a date: "ha detto il sindaco martedì".
fn is_dated(ctx: &Ctx, span: Span) -> bool {
    let next = ctx.figures.partition_point(|figure| figure.span.end() <= span.start());
    ctx.figures
        .get(next)
        .is_some_and(|figure| figure.kind == FigureKind::Date && figure.span.overlaps(span))
}

/// "X ha affermato che…" before the claim, "…, ha detto X" after it.
fn saying(ctx: &Ctx, sentence: Range<usize>, claim: &Range<usize>) -> Option<Span> {
    let words = ctx.words();
    let is_saying = |at: &usize| any_matches(words.saying, ctx.folded(*at));
    if let Some(verb) = (sentence.start..claim.start).rev().find(is_saying) {
        // Back over auxiliaries to the end of the subject, then to its beginning.
        let end = (sentence.start..verb)
            .rev()
            .find(|&at| ctx.is_content(at) && !words.auxiliaries.contains(&ctx.folded(at)))?
            + 1;
        let start = (sentence.start..end)
            .rev()
            .take(LONGEST)
            .find(|&at| {
                let folded = ctx.folded(at);
                matches!(folded, "," | ";" | ":" | "“" | "«" | "”" | "»" | "\"" | "(" | ")")
                    || words.clause_starts.contains(&folded)
            })
            .map_or(sentence.start, |at| at + 1);
        return if end - start < LONGEST { ctx.span(start..end) } else { None };
    }
    let verb = (claim.end..sentence.end).find(is_saying)?;
    let after = source(ctx, verb + 1, sentence.end)?;
    // A pronoun or an infinitive is nobody's name.
    ctx.text.tokens_in(after).any(|at| ctx.is_content(at)).then_some(after)
}
