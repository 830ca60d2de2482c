//! Who says so.

use std::ops::Range;

use super::clause::Ctx;
use super::words::any_matches;
use crate::engine::model::FigureKind;
use crate::engine::text::{Span, TokenKind};

/// How many words a source may have.
const LONGEST: usize = 18;

/// How many words stand before the dash of a dateline: "RIO DE JANEIRO, Brazil - …".
const DATELINE: usize = 6;

/// Who is said to have said what a sentence claims in tokens `claim`: "secondo X", "X ha detto che",
/// "ha detto X".
pub fn attribution(ctx: &Ctx, claim: Range<usize>) -> Option<Span> {
    let sentence = ctx.token(claim.start).map_or(0..0, |token| ctx.sentence(token.span));
    according(ctx, sentence.clone(), &claim).or_else(|| saying(ctx, sentence, &claim))
}

/// "secondo l'intelligence della difesa", "stando ai pompieri". Of several, the one that the fewest
/// marks and numbers part from the claim: "300 secondo gli organizzatori, 150 secondo la questura".
fn according(ctx: &Ctx, sentence: Range<usize>, claim: &Range<usize>) -> Option<Span> {
    let words = ctx.words();
    let found = sentence.clone().filter_map(|at| {
        let phrase = words.according.iter().find(|phrase| ctx.is_phrase(at, phrase))?;
        let start = at + phrase.split(' ').count();
        let whoever = words.whoever.iter().find(|it| ctx.is_phrase(start, it));
        // "secondo" is an ordinal too: a source begins with an article or a name.
        let begins = ctx.token(start)?;
        let has_article = |at: usize| words.definite.contains(&ctx.folded(at));
        if !(whoever.is_some() || begins.capital || has_article(start) || has_article(start - 1)) {
            return None;
        }
        // None where it stands within: "gli sfollati, secondo il sindaco, sono 900".
        let between = if at < claim.start { start..claim.start } else { claim.end..at };
        let said = match whoever {
            Some(whoever) => {
                let pronoun = start..start + whoever.split(' ').count();
                ctx.span(start..ctx.clause(pronoun, false).end)
            }
            None => source(ctx, start, sentence.end),
        };
        Some((distance(ctx, between), said))
    });
    found.min_by_key(|&(distance, _)| distance)?.1
}

/// How much parts a claim from a source: numbers, then marks.
fn distance(ctx: &Ctx, between: Range<usize>) -> (usize, usize) {
    let n_figures = between.clone().filter(|&at| ctx.is_figure(at)).count();
    let parts = |at: usize| match ctx.folded(at) {
        "," => 1,
        ";" | ":" => 2,
        _ => 0,
    };
    (n_figures, between.map(parts).sum())
}

/// A noun phrase that begins at a token: up to a mark or a verb; a list goes on after a comma.
pub(super) fn source(ctx: &Ctx, start: usize, end: usize) -> Option<Span> {
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
    let is_saying = |at: &usize| {
        // "the estimated 40" says nothing.
        let adjective = at.checked_sub(1).is_some_and(|before| {
            words.articles.contains(&ctx.folded(before)) || ctx.folded(before) == "'s"
        });
        !adjective && any_matches(words.saying, ctx.folded(*at))
    };
    if let Some(verb) = (sentence.start..claim.start).rev().find(is_saying) {
        // "«…», says the mayor, whose town lost 40 homes".
        return match speaker_before(ctx, sentence.start, verb) {
            Some(speaker) => ctx.span(speaker),
            None if words.subject_first && ends_speech(ctx, verb) => {
                named(ctx, verb + 1, claim.start)
            }
            None => None,
        };
    }
    let verb = (claim.end..sentence.end).find(is_saying)?;
    let marked = (claim.end..verb).any(|at| is_boundary(ctx, sentence.start, at));
    if words.subject_first
        && marked
        && let Some(speaker) = speaker_before(ctx, claim.end, verb)
    {
        return ctx.span(speaker);
    }
    named(ctx, verb + 1, sentence.end)
}

/// The source that begins at a token. A pronoun or an infinitive is nobody's name.
fn named(ctx: &Ctx, start: usize, end: usize) -> Option<Span> {
    let after = source(ctx, start, end)?;
    ctx.text.tokens_in(after).any(|at| ctx.is_content(at)).then_some(after)
}

/// Whether what is said ends right before a verb of saying.
fn ends_speech(ctx: &Ctx, verb: usize) -> bool {
    verb.checked_sub(1).is_some_and(|at| matches!(ctx.folded(at), "," | "”" | "»" | "\""))
}

/// Who stands before a verb of saying: back over auxiliaries to the end of the subject, then to
/// its beginning.
fn speaker_before(ctx: &Ctx, first: usize, verb: usize) -> Option<Range<usize>> {
    let words = ctx.words();
    let speaks = |at: usize| ctx.is_content(at) && !words.auxiliaries.contains(&ctx.folded(at));
    let end = (first..verb)
        .rev()
        .take_while(|&at| !(words.subject_first && is_boundary(ctx, first, at)))
        .find(|&at| speaks(at))?
        + 1;
    let start = (first..end)
        .rev()
        .take(LONGEST)
        .find(|&at| is_boundary(ctx, first, at) || words.clause_starts.contains(&ctx.folded(at)))
        .map_or(first, |at| at + 1);
    (end - start < LONGEST).then_some(start..end)
}

/// Whether a token is a mark at which the words about a speaker end. "LIMA - The mayor said": a
/// dash after the first words of a sentence is one.
fn is_boundary(ctx: &Ctx, first: usize, at: usize) -> bool {
    match ctx.folded(at) {
        "," | ";" | ":" | "“" | "«" | "”" | "»" | "\"" | "(" | ")" => true,
        "-" => at <= first + DATELINE && ctx.token(at).is_some_and(|token| token.spaced),
        _ => false,
    }
}
