//! Who gives a number of their own.

use std::ops::Range;

use super::attribution::source;
use super::clause::Ctx;
use super::words::any_matches;
use crate::engine::model::EntityKind;

/// How many words one who leaves out the verb of the one before may have: "gli organizzatori di 800".
const LONGEST_GAP: usize = 6;

/// One who gives a number.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The words for them.
    pub who: Range<usize>,
    /// The same with what is put in between: "il ministero, sommando i dati,".
    pub span: Range<usize>,
}

impl Voice {
    fn of(who: Range<usize>) -> Self {
        Self { span: who.clone(), who }
    }

    /// Whether all that is said of them is a name.
    pub fn is_named(&self, ctx: &Ctx) -> bool {
        let mut words = self.who.clone().filter(|&at| ctx.is_content(at)).peekable();
        words.peek().is_some() && words.all(|at| ctx.is_named(at))
    }

    /// Whether they share a word.
    pub fn is_like(&self, ctx: &Ctx, other: &Self) -> bool {
        let shared = |at: usize| other.who.clone().any(|other| ctx.folded(at) == ctx.folded(other));
        self.who.clone().any(|at| ctx.is_content(at) && shared(at))
    }

    fn has_content(&self, ctx: &Ctx) -> bool {
        self.who.clone().any(|at| ctx.is_content(at))
    }

    /// Whether they are of those who count what others count too, and not what is counted.
    pub fn is_body(&self, ctx: &Ctx) -> bool {
        let words = ctx.words();
        let counts = |at: usize| {
            let named = ctx.name(at).is_some_and(|name| name.kind != EntityKind::Place);
            named || words.counters.contains(&ctx.folded(at))
        };
        let counted = |at: usize| {
            let word = ctx.folded(at);
            words.thing(word).is_some() || words.stricken(word).is_some()
        };
        self.who.clone().any(counts) && !self.who.clone().any(|at| counted(at) && !counts(at))
    }
}

/// Who says the number in some tokens of a stretch of text. `paid` numbers are sums, of which one may
/// be for somebody.
pub fn voice(
    ctx: &Ctx,
    stretch: &Range<usize>,
    figure: &Range<usize>,
    paid: bool,
) -> Option<Voice> {
    let words = ctx.words();
    let outside = |at: &usize| !figure.contains(at);
    let phrase = stretch.clone().filter(outside).find_map(|at| {
        let phrase = words.according.iter().find(|phrase| ctx.is_phrase(at, phrase))?;
        Some(Voice::of(bounded(ctx, stretch, figure, at + phrase.split(' ').count())))
    });
    // "Per la questura", "centomila per gli organizzatori": right before or after the number, or at
    // the beginning.
    let by_whom = || {
        let leads = |at: usize| {
            words.by_whom.contains(&ctx.folded(at))
                && words.articles.contains(&ctx.folded(at + 1))
                && (at + 2..at + 4).any(|at| words.counters.contains(&ctx.folded(at)))
        };
        let places = [Some(stretch.start), (!paid).then_some(figure.end)];
        let at = places.into_iter().flatten().find(|&at| leads(at))?;
        Some(Voice::of(bounded(ctx, stretch, figure, at + 2)))
    };
    phrase.or_else(by_whom).or_else(|| speaking(ctx, stretch, figure))
}

/// Where a source that begins at a token ends, and what it says begins: "per la questura di Bari i
/// feriti…". No source begins with the number itself.
fn bounded(ctx: &Ctx, stretch: &Range<usize>, figure: &Range<usize>, start: usize) -> Range<usize> {
    if start == figure.start {
        return start..start;
    }
    let limit = if start < figure.start { figure.start } else { stretch.end };
    let end = source(ctx, start, limit).map_or(start, |span| ctx.text.tokens_in(span).end);
    let locative = |at: &usize| ctx.words().locative.contains(&ctx.folded(*at));
    start..(start..end).find(locative).unwrap_or(end)
}

/// Who stands before or after a verb of saying.
fn speaking(ctx: &Ctx, stretch: &Range<usize>, figure: &Range<usize>) -> Option<Voice> {
    let outside = |at: &usize| !figure.contains(at);
    let (verb, settles) = stretch.clone().filter(outside).find_map(|at| {
        let settles = || ctx.words().settling.iter().any(|phrase| ctx.is_phrase(at, phrase));
        if is_saying(ctx, at) { Some((at, false)) } else { settles().then_some((at, true)) }
    })?;
    // Who says it stands before the verb, or else after it.
    let start = (stretch.start..verb)
        .rev()
        .take_while(|&at| outside(&at) && !is_mark(ctx, at))
        .last()
        .unwrap_or(verb);
    let relative = start < verb && ctx.words().clause_starts.contains(&ctx.folded(start));
    let before = Some(Voice::of(start..verb)).filter(|_| !relative);
    let found = before
        .filter(|voice| voice.has_content(ctx))
        .or_else(|| antecedent(ctx, stretch, start).filter(|_| relative))
        .or_else(|| {
            let after = Voice::of(bounded(ctx, stretch, figure, verb + 1));
            Some(after).filter(|after| !settles && after.has_content(ctx))
        })
        .or_else(|| {
            // "Il ministero, sommando i dati di tutti, stima…"
            let comma = start.checked_sub(1).filter(|&at| ctx.folded(at) == ",")?;
            let first = (stretch.start..comma).find(|&at| ctx.folded(at) == ",")?;
            let subject = antecedent(ctx, stretch, first + 1)?;
            Some(Voice { span: subject.who.start..comma, ..subject })
        })?;
    (!settles || found.is_body(ctx)).then_some(found)
}

/// Those that end right before the comma before a token: "la polizia, che…".
fn antecedent(ctx: &Ctx, stretch: &Range<usize>, start: usize) -> Option<Voice> {
    let comma = start.checked_sub(1).filter(|&at| ctx.folded(at) == ",")?;
    let first = (stretch.start..comma)
        .rev()
        .take_while(|&at| !is_mark(ctx, at) && !ctx.is_figure(at))
        .take_while(|&at| !ctx.words().by_whom.contains(&ctx.folded(at)))
        .last()?;
    Some(Voice::of(first..comma)).filter(|voice| voice.has_content(ctx))
}

/// Who gives a number after one whose verb they share: "la polizia parla di 300 persone, gli
/// organizzatori di 800". Only where the number `said` follows the verb right away: else it may be
/// what is counted that is told anew.
pub fn gapped(
    ctx: &Ctx,
    said: &Range<usize>,
    stretch: &Range<usize>,
    figure: &Range<usize>,
) -> Option<Voice> {
    let words = ctx.words();
    let (link, other) = (said.start.checked_sub(1)?, figure.start.checked_sub(1)?);
    let shared = words.prepositions.contains(&ctx.folded(link))
        && ctx.folded(link) == ctx.folded(other)
        && link.checked_sub(1).is_some_and(|verb| is_saying(ctx, verb));
    let who = Voice::of(stretch.start..other);
    let plain = !who.who.clone().any(|at| is_mark(ctx, at) || ctx.is_figure(at));
    let someone = who.is_body(ctx)
        || who
            .who
            .clone()
            .any(|at| words.ones.contains(&ctx.folded(at)) || words.is_agent(ctx.folded(at)));
    let fits = shared && plain && someone && who.who.len() <= LONGEST_GAP && who.has_content(ctx);
    fits.then_some(who)
}

/// Whether somebody names a number; "the estimated 40" says nothing.
pub fn is_saying(ctx: &Ctx, at: usize) -> bool {
    let adjective = at.checked_sub(1).is_some_and(|before| {
        ctx.words().articles.contains(&ctx.folded(before)) || ctx.folded(before) == "'s"
    });
    !adjective && any_matches(ctx.words().estimating, ctx.folded(at))
}

fn is_mark(ctx: &Ctx, at: usize) -> bool {
    matches!(ctx.folded(at), "," | ";" | ":" | "(" | ".")
}
