//! The noun that a number is said of where no verb ties the two: in a heading, in apposition, and
//! where a verb is left out because a count before has said it.

use std::ops::Range;

use super::clause::Ctx;
use super::noun::Noun;
use super::subject::{goes_on, noun_from, tallied};
use crate::engine::model::FigureKind;

/// How many words a phrase before its number may have.
const PHRASE: usize = 12;

/// How many words a heading may have that are not looked at one by one: "Scuole chiuse: 40".
const HEADING: usize = 4;

/// How many words of a heading a comma may set apart: "Feriti, autobus: 12".
const ASIDE: usize = 2;

/// How many words may tell more of a noun before its number.
const TRAILING: usize = 3;

/// How the words before a number may begin that name what it counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begins {
    /// With an article or a noun.
    Anyhow,
    /// With an article in the plural.
    WithArticle,
}

/// The noun that the number in tokens `figure` is said of without a verb.
pub fn verbless(ctx: &Ctx, figure: &Range<usize>) -> Option<Noun> {
    let sentence = ctx.sentence(ctx.token(figure.start)?.span);
    // "Formazione: 1 Rossi" is a list.
    if ctx.is_content(figure.end) && !ctx.is_figure(figure.end) {
        return None;
    }
    heading(ctx, sentence.start..figure.start)
        .or_else(|| apposition(ctx, &sentence, figure))
        .or_else(|| gapped(ctx, &sentence, figure))
        .or_else(|| estimated(ctx, &sentence, figure))
}

/// The noun that a heading begins with: "Scuole chiuse: 40", "8.30 - Posti a bordo: 40".
fn heading(ctx: &Ctx, before: Range<usize>) -> Option<Noun> {
    let colon = before.end.checked_sub(1).filter(|&at| ctx.folded(at) == ":")?;
    let stamp = |at: &usize| matches!(ctx.folded(*at), "-" | "–" | "—" | "|") && !runs(ctx, *at);
    let start = (before.start..colon).rev().find(stamp).map_or(before.start, |at| at + 1);
    let comma = (start..colon).find(|&at| ctx.folded(at) == ",");
    let end = comma.filter(|at| colon - at <= ASIDE + 1).unwrap_or(colon);
    let aside = end..colon;
    if !(start..end).chain(aside.skip(1)).all(|at| runs(ctx, at) && !ctx.is_figure(at)) {
        return None;
    }
    // "Ships lost: 12": so few words hold no clause.
    if end - start <= HEADING
        && !ctx.words().plural_articles.contains(&ctx.folded(start))
        && let Some(noun) = noun_from(ctx, start, end)
    {
        return Some(noun);
    }
    phrase(ctx, start..end, Begins::Anyhow)
}

/// "I feriti, una cinquantina, sono a casa": the noun right before the comma.
fn apposition(ctx: &Ctx, sentence: &Range<usize>, figure: &Range<usize>) -> Option<Noun> {
    let words = ctx.words();
    let comma = figure.start.checked_sub(1).filter(|&at| ctx.folded(at) == ",")?;
    let rates = words.rates.iter().flat_map(|(_, rates)| rates.iter());
    let mut whole = words.in_all.iter().chain(rates);
    let whole = whole.find(|phrase| ctx.is_phrase(figure.end, phrase));
    let end = figure.end + whole.map_or(0, |phrase| phrase.split(' ').count());
    // "i fratelli, 17 e 19, …" are so old; a list goes on with other numbers.
    if ctx.folded(end) != "," || (whole.is_none() && ctx.is_figure(end + 1)) {
        return None;
    }
    let start = start_of(ctx, sentence, comma);
    let begins = if words.premodified && opened(ctx, sentence, start) {
        Begins::Anyhow
    } else {
        Begins::WithArticle
    };
    // "He found that the raiders, 32 of them, …": no noun that another one governs.
    let free = |at: &usize| {
        let before = ctx.folded(at - 1);
        words.plural_articles.contains(&ctx.folded(*at))
            && !words.prepositions.contains(&before)
            && !words.genitive.contains(&before)
    };
    phrase(ctx, start..comma, begins).or_else(|| {
        let mut articles = (start + 1..comma).rev().filter(free);
        articles.find_map(|at| phrase(ctx, at..comma, Begins::WithArticle))
    })
}

/// "I pompieri sono 400 e gli interventi 1.500": after a count, the noun alone with its number.
fn gapped(ctx: &Ctx, sentence: &Range<usize>, figure: &Range<usize>) -> Option<Noun> {
    let words = ctx.words();
    let mut end = figure.start;
    // "le assunzioni, in tutta Italia, 4.000".
    if let Some(second) = end.checked_sub(1).filter(|&at| ctx.folded(at) == ",") {
        let first = start_of(ctx, sentence, second).checked_sub(1)?;
        let leads = words.prepositions.contains(&ctx.folded(first + 1));
        end = (ctx.folded(first) == "," && leads).then_some(first)?;
    }
    let start = start_of(ctx, sentence, end);
    let joined = start.checked_sub(1).is_some_and(|at| {
        matches!(ctx.folded(at), "," | ";" | ":") || words.and.contains(&ctx.folded(at))
    });
    let after_count = start != sentence.start && joined && counts(ctx, sentence.start..start);
    // "The bank cuts 40" is no noun alone.
    let stands_alone = start == sentence.start
        && !words.premodified
        && (figure.end >= sentence.end || matches!(ctx.folded(figure.end), "." | ";"));
    let listed = |at: usize| {
        words.stricken(ctx.folded(at)).is_some() || words.thing(ctx.folded(at)).is_some()
    };
    if (after_count || stands_alone)
        && let Some(noun) = phrase(ctx, start..end, Begins::WithArticle)
    {
        let head = noun.head.start;
        return (!words.premodified || head == start + 1 || listed(head)).then_some(noun);
    }
    // "i morti sono 12, feriti 40": one noun that the lists foresee.
    let noun =
        (end == start + 1 && listed(start) && after_count).then(|| noun_from(ctx, start, end));
    noun.flatten()
}

/// "puts the dead at 29", "keeping deaths to 25": the object of a verb by which somebody gives a number.
fn estimated(ctx: &Ctx, sentence: &Range<usize>, figure: &Range<usize>) -> Option<Noun> {
    let words = ctx.words();
    let at = figure.start.checked_sub(1)?;
    let tied =
        words.reached.contains(&ctx.folded(at)) || words.collective.contains(&ctx.folded(at));
    let start = start_of(ctx, sentence, at);
    let verb = (start..at).rev().find(|&at| words.estimating.contains(&ctx.folded(at)))?;
    let noun = tied.then(|| verb + 1..at)?;
    let article = usize::from(words.articles.contains(&ctx.folded(noun.start)));
    tallied(ctx, noun.start + article, noun.end).or_else(|| phrase(ctx, noun, Begins::Anyhow))
}

/// Where the words that run up to a token begin: after a mark, or after "and" before an article.
fn start_of(ctx: &Ctx, sentence: &Range<usize>, end: usize) -> usize {
    let words = ctx.words();
    let first = sentence.start.max(end.saturating_sub(PHRASE));
    let joins = |at: usize| {
        words.and.contains(&ctx.folded(at))
            && words.plural_articles.contains(&ctx.folded(at + 1))
            && at + 1 < end
    };
    let stops = |at: &usize| !runs(ctx, *at) || joins(*at) || ctx.is_figure(*at);
    (first..end).rev().find(stops).map_or(first, |at| at + 1)
}

/// Whether a token stands where a clause begins.
fn opened(ctx: &Ctx, sentence: &Range<usize>, at: usize) -> bool {
    at == sentence.start
        || at.checked_sub(1).is_some_and(|before| matches!(ctx.folded(before), ";" | ":"))
}

/// Whether some tokens hold a number that counts.
fn counts(ctx: &Ctx, tokens: Range<usize>) -> bool {
    let Some(span) = ctx.span(tokens) else { return false };
    let first = ctx.figures.partition_point(|figure| figure.span.start() < span.start());
    let mut inside = ctx.figures[first..].iter().take_while(|it| it.span.end() <= span.end());
    inside.any(|figure| figure.kind == FigureKind::Number)
}

/// Whether a token is a word within a phrase.
fn runs(ctx: &Ctx, at: usize) -> bool {
    goes_on(ctx, at)
}

/// The noun of some words that are nothing but a noun in the plural with what tells more of it, and
/// no clause.
fn phrase(ctx: &Ctx, tokens: Range<usize>, begins: Begins) -> Option<Noun> {
    let words = ctx.words();
    if tokens.is_empty() || !tokens.clone().all(|at| runs(ctx, at) && !ctx.is_figure(at)) {
        return None;
    }
    // "Of the launches, 13 in all, five …".
    let whole = words.wholes.iter().find(|phrase| ctx.is_phrase(tokens.start, phrase));
    let article = match whole {
        Some(whole) => whole.split(' ').count(),
        None => usize::from(words.plural_articles.contains(&ctx.folded(tokens.start))),
    };
    if article == 0 && begins == Begins::WithArticle {
        return None;
    }
    alone(ctx, tokens.start + article..tokens.end)
}

/// The noun in the plural that some words begin with, where nothing but what tells more of it follows.
pub fn alone(ctx: &Ctx, tokens: Range<usize>) -> Option<Noun> {
    let noun = noun_from(ctx, tokens.start, tokens.end)?;
    // "i numeri" counts nothing.
    let counts = !ctx.words().totals.contains(&ctx.folded(noun.head.start));
    // "the schools that closed": a clause may tell more.
    let clause = ctx.words().relative.contains(&ctx.folded(noun.tokens.end))
        && !(noun.tokens.end..tokens.end).any(|at| ctx.words().equating.contains(&ctx.folded(at)));
    let plain = || is_trailing(ctx, noun.tokens.end..tokens.end);
    (counts && (clause || plain())).then_some(noun)
}

/// Whether a token is an auxiliary or ties a number to its subject.
fn is_verbal(ctx: &Ctx, at: usize) -> bool {
    let words = ctx.words();
    let word = ctx.folded(at);
    words.auxiliaries.contains(&word) || words.equating.contains(&word)
}

/// Whether words behind a noun are but adverbs, and what a preposition leads to.
fn is_trailing(ctx: &Ctx, tokens: Range<usize>) -> bool {
    let words = ctx.words();
    let mut led = false;
    let mut named = 0;
    for at in tokens.clone() {
        let word = ctx.folded(at);
        let preposition = words.prepositions.contains(&word)
            || words.genitive.contains(&word)
            || words.locative.contains(&word)
            || (words.definite.contains(&word) && !words.articles.contains(&word));
        let article = words.articles.contains(&word) || words.pre_adjectives.contains(&word);
        let joined = ctx.name(at).is_some_and(|name| {
            tokens.contains(&ctx.text.tokens_in(name.span).start)
                && ctx.text.tokens_in(name.span).start != at
        });
        if preposition || (led && (article || joined)) {
            led = true;
        } else if words.adverbs.contains(&word) {
        } else if led && (!ctx.is_content(at) || !words.is_verb(word)) && !is_verbal(ctx, at) {
            named += usize::from(ctx.is_content(at));
        } else {
            return false;
        }
    }
    // "slips to" ends with none.
    let ends = tokens.end.checked_sub(1).filter(|at| tokens.contains(at));
    let open = ends.is_some_and(|at| words.prepositions.contains(&ctx.folded(at)));
    named <= TRAILING && !open
}
