//! The noun that a number is said of: "i cantieri aperti sono 40", "cancellations have reached 750".

use std::ops::Range;

use super::clause::Ctx;
use super::counted::{is_generic, known_thing};
use super::noun::{Noun, adjectives_after, is_plural, noun_at};
use super::verbless::verbless;
use crate::engine::text::{Token, TokenKind};

/// How many words before its verb a subject may begin.
const REACH: usize = 16;

/// How many words back the verb of "i feriti sono saliti a 30" may stand.
const VERB_REACH: usize = 4;

/// How many words may stand between two commas before that verb.
const INSERTION: usize = 14;

/// The noun before the verb that ties the number in tokens `figure` to it.
pub fn subject(ctx: &Ctx, figure: &Range<usize>) -> Option<Noun> {
    let sentence = ctx.sentence(ctx.token(figure.start)?.span).start;
    let Some(verb) = verb(ctx, figure) else { return verbless(ctx, figure) };
    let end = past_insertion(ctx, sentence, verb);
    let first = sentence.max(end.saturating_sub(REACH));
    let start = (first..end).rev().take_while(|&at| goes_on(ctx, at)).last()?;
    phrase(ctx, start..end).or_else(|| listed(ctx, start..end))
}

/// The verb before a number, or the first word of one that bounds it: "hanno superato quota 6.000".
fn verb(ctx: &Ctx, figure: &Range<usize>) -> Option<usize> {
    let words = ctx.words();
    let ties = |at: &usize| words.equating.contains(&ctx.folded(*at));
    if figure.clone().any(|at| ties(&at)) {
        return Some(figure.start);
    }
    let start = figure.start;
    let back = (start.saturating_sub(VERB_REACH)..start).rev();
    let mut back = back.take_while(|&at| ctx.token(at).is_some_and(Token::is_word));
    // "were carrying 45" says that of something else.
    let passed = |at: usize| !ctx.is_content(at) || words.auxiliaries.contains(&ctx.folded(at));
    let verb = back.find(|at| ties(at) || is_reaching(ctx, *at) || !passed(*at))?;
    (ties(&verb) || is_reaching(ctx, verb)).then_some(verb)
}

/// Whether a verb ties a number to its subject by the preposition after it: "passano a 19".
fn is_reaching(ctx: &Ctx, at: usize) -> bool {
    let words = ctx.words();
    words.reaching.contains(&ctx.folded(at)) && words.reached.contains(&ctx.folded(at + 1))
}

/// Whether a number is tied to the noun after it: it opens its clause or stands after such a verb.
pub fn is_predicate(ctx: &Ctx, figure: &Range<usize>) -> bool {
    opens(ctx, figure.start) || is_tied(ctx, figure)
}

/// Whether a verb ties the number in tokens `figure` to a subject.
pub fn is_tied(ctx: &Ctx, figure: &Range<usize>) -> bool {
    verb(ctx, figure).is_some()
}

/// Whether nothing stands before a token in its clause.
pub fn opens(ctx: &Ctx, at: usize) -> bool {
    let Some(token) = ctx.token(at) else { return false };
    let first = ctx.sentence(token.span).start == at;
    first || at.checked_sub(1).is_some_and(|before| ctx.ends_clause(before, false))
}

/// Whether a token goes on with the words before it: another number in digits or a mark begins a
/// new thought.
pub fn goes_on(ctx: &Ctx, at: usize) -> bool {
    ctx.token(at).is_some_and(|token| match token.kind {
        TokenKind::Word => true,
        TokenKind::Number => !ctx.is_figure(at),
        TokenKind::Mark => token.folded == "-" && !token.spaced,
    })
}

/// Where the subject of a verb ends, what stands between two commas passed over: "the toll, which
/// rose overnight, is 40".
fn past_insertion(ctx: &Ctx, sentence: usize, verb: usize) -> usize {
    let words = ctx.words();
    // "stamattina sono 40".
    let auxiliary = |at: &usize| words.auxiliaries.contains(&ctx.folded(*at)) || ctx.is_figure(*at);
    let start = (sentence..verb).rev().take_while(auxiliary).last().unwrap_or(verb);
    let comma = |at: &usize| ctx.folded(*at) == ",";
    let Some(second) = start.checked_sub(1).filter(comma) else { return start };
    let first = sentence.max(second.saturating_sub(INSERTION))..second;
    let inside = |at: &usize| !matches!(ctx.folded(*at), ":" | ";" | "(" | ")");
    // "vittime, stimate in 60": or else the comma parts a participle from its noun.
    first.rev().take_while(inside).find(comma).unwrap_or(second)
}

/// The noun of the phrase that is the subject among some tokens. What is said of a clause before
/// goes: "the mayor says the injured are 30", unless it hangs on its noun: "the people who fled are
/// 30".
fn phrase(ctx: &Ctx, tokens: Range<usize>) -> Option<Noun> {
    let words = ctx.words();
    let mut found: Option<Noun> = None;
    let mut fresh = true;
    for at in tokens.clone() {
        let word = ctx.folded(at);
        if words.clause_starts.contains(&word) || words.saying.contains(&word) {
            let hangs = found.as_ref().is_some_and(|noun| noun.tokens.end == at);
            fresh = fresh && found.is_none() || !hangs;
        } else if fresh && let Some(noun) = begins(ctx, &tokens, at) {
            found = Some(noun);
            fresh = false;
        }
    }
    found
}

/// The noun of a phrase that begins at a token: after an article in the plural, after a word for a
/// number, or at the very beginning.
fn begins(ctx: &Ctx, tokens: &Range<usize>, at: usize) -> Option<Noun> {
    let words = ctx.words();
    let word = ctx.folded(at);
    // Where nouns come first, one may open a sentence without an article, as an adverb may.
    let known = || words.known(word);
    if at == tokens.start
        && ctx.is_content(at)
        && (words.premodified || known())
        && let Some(noun) = noun_from(ctx, at, tokens.end)
    {
        return Some(noun);
    }
    let governed = at
        .checked_sub(1)
        .filter(|before| tokens.contains(before))
        .is_some_and(|before| words.prepositions.contains(&ctx.folded(before)));
    if governed {
        return None;
    }
    if words.plural_articles.contains(&word) {
        return tallied(ctx, at + 1, tokens.end).or_else(|| noun_from(ctx, at + 1, tokens.end));
    }
    tallied(ctx, at, tokens.end)
}

/// The noun that a word for a number is of: "il numero dei casi", "the number of cases".
pub fn tallied(ctx: &Ctx, at: usize, end: usize) -> Option<Noun> {
    let words = ctx.words();
    let of = at + 1;
    if end <= of
        || !words.totals.contains(&ctx.folded(at))
        || !words.genitive.contains(&ctx.folded(of))
    {
        return None;
    }
    let article = usize::from(words.articles.contains(&ctx.folded(of + 1)));
    noun_from(ctx, of + 1 + article, end)
}

/// The noun in the plural from a token on, adjectives before it passed over.
pub fn noun_from(ctx: &Ctx, start: usize, end: usize) -> Option<Noun> {
    let words = ctx.words();
    let mut at = start;
    while words.pre_adjectives.contains(&ctx.folded(at)) && at < end {
        at += 1;
    }
    if end <= at || words.is_verb(ctx.folded(at)) {
        return None;
    }
    let mut noun = noun_at(ctx, at, end, false)?;
    let mut head = noun.head.start;
    // "troop numbers", "the case count" are of what the word before names.
    if words.premodified && at < head && words.totals.contains(&ctx.folded(head)) {
        let before = ctx.folded(head - 1);
        let thing = known_thing(ctx, before);
        if thing.is_some() || words.stricken(before).is_some() {
            head -= 1;
            noun = Noun { tokens: noun.tokens.start..head + 1, head: head..head + 1, thing };
        }
    }
    let word = ctx.folded(head);
    // "i film": the article says what the noun does not.
    let article = start.checked_sub(1).is_some_and(|at| {
        !words.premodified
            && (words.plural_articles.contains(&ctx.folded(at))
                || words.wholes.contains(&ctx.folded(at)))
    });
    let invariable = words.invariables.iter().any(|ending| word.ends_with(ending));
    let many = is_plural(ctx, head)
        || (article && invariable)
        || noun.thing.is_some()
        || words.stricken(word).is_some();
    let opens = ctx.token(head).is_some_and(|token| ctx.sentence(token.span).start == head);
    let named = ctx.is_named(head) && words.thing(word).is_none();
    (many && !named && (opens || noun.thing.is_some() || is_generic(ctx, head))).then_some(noun)
}

/// The last noun among some tokens that the lists foresee.
fn listed(ctx: &Ctx, tokens: Range<usize>) -> Option<Noun> {
    let words = ctx.words();
    let is_thing = |at: usize| {
        words.thing(ctx.folded(at)).is_some() && (!words.premodified || is_plural(ctx, at))
    };
    let noun = tokens
        .clone()
        .rev()
        .find(|&at| words.stricken(ctx.folded(at)).is_some() || is_thing(at))?;
    // "gli uomini arrestati sono 18": the participle goes with the noun before it.
    let noun = noun.checked_sub(1).filter(|&at| tokens.start <= at && is_thing(at)).unwrap_or(noun);
    let head = noun..noun + 1;
    let end = head.end + adjectives_after(ctx, head.end, tokens.end);
    Some(Noun { tokens: noun..end, head, thing: None })
}
