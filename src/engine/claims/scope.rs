//! Where a claim holds, whom it concerns, and which words stand about it.

use std::iter::repeat;
use std::ops::Range;

use super::clause::Ctx;
use super::frame::{Place, Rate};
use super::subject::opens;
use super::words::any_matches;
use crate::engine::model::{EntityKind, Figure, FigureKind};
use crate::engine::quantity::{Unit, Value};
use crate::engine::text::{Span, TokenKind, fold, unaccent};

/// Within how many words a sentence opens with a place.
const OPENING: usize = 4;

/// How many words the name of a place that no list knows may have.
const LONGEST: usize = 4;

/// The countries whose adjectives stand in some tokens, sorted.
pub fn origin(ctx: &Ctx, tokens: Range<usize>) -> Vec<&'static str> {
    let mut found: Vec<_> = tokens.filter_map(|at| country_at(ctx, at)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The country whose adjective a token is or ends: "russi", "North Korean".
fn country_at(ctx: &Ctx, at: usize) -> Option<&'static str> {
    let one = || ctx.pack.names.country_by_adjective(ctx.folded(at));
    let two = at.checked_sub(1).and_then(|before| country_of_two(ctx, before));
    two.or_else(|| ctx.is_content(at).then(one).flatten())
}

/// The country whose adjective two tokens are: "North Korean".
fn country_of_two(ctx: &Ctx, at: usize) -> Option<&'static str> {
    let capital = |at: usize| ctx.token(at).is_some_and(|token| token.capital);
    let two = || format!("{} {}", ctx.folded(at), ctx.folded(at + 1));
    (capital(at) && capital(at + 1)).then(|| ctx.pack.names.country_by_adjective(&two())).flatten()
}

/// Whether a token is an adjective of a country or part of one.
pub fn is_of_country(ctx: &Ctx, at: usize) -> bool {
    country_at(ctx, at).is_some() || country_of_two(ctx, at).is_some()
}

/// The places that some tokens name, as nouns or as adjectives, sorted.
pub fn near(ctx: &Ctx, tokens: Range<usize>) -> Vec<Place> {
    let Some(span) = ctx.span(tokens.clone()) else { return Vec::new() };
    let mut found: Vec<_> = places_in(ctx, span).map(|(_, place)| place).collect();
    found.extend(origin(ctx, tokens).into_iter().map(Place::Country));
    found.sort_unstable();
    found.dedup();
    found
}

/// The place a claim is said to hold for: the first one after the phrase that a preposition of
/// place leads to, else one before it in the same clause.
pub fn at(ctx: &Ctx, phrase: Range<usize>) -> Vec<Place> {
    let clause = ctx.clause(phrase.clone(), false);
    let locative = |tokens: Range<usize>| {
        let area = tokens.clone().filter_map(|at| territory(ctx, at).or_else(|| unlisted(ctx, at)));
        let mut found: Vec<_> = ctx
            .span(tokens)
            .into_iter()
            .flat_map(|span| places_in(ctx, span))
            .filter(|&(at, _)| {
                is_located(ctx, at) || is_of_count(ctx, at, &phrase) || is_counting(ctx, at)
            })
            .collect();
        found.extend(area);
        found.sort_by_key(|&(at, _)| at);
        found
    };
    let after = locative(phrase.start..clause.end);
    let before = || item(ctx, phrase.start).or_else(|| locative(clause.start..phrase.start).pop());
    let place = after.into_iter().next().or_else(before);
    let place = place.or_else(|| of_tally(ctx, phrase.clone()));
    let place = place.or_else(|| opening(ctx, phrase)).map(|(_, place)| place);
    place.or_else(|| worldwide(ctx, clause)).into_iter().collect()
}

/// "A Lecce hanno sfilato, dice il sindaco, 300 persone": a place that the sentence opens with holds
/// for what stands past its commas.
fn opening(ctx: &Ctx, phrase: Range<usize>) -> Option<(usize, Place)> {
    let clause = ctx.clause(phrase.clone(), true);
    let sentence = ctx.sentence(ctx.token(phrase.start)?.span);
    let first = clause.start..phrase.start.min(clause.start + OPENING);
    if clause.start != sentence.start || ctx.clause(phrase, false).start == clause.start {
        return None;
    }
    places_in(ctx, ctx.span(first)?).find(|&(at, _)| is_located(ctx, at))
}

/// "nella sola Roccaverde": after a preposition of place, a capital that no list knows and no rule
/// took for a name says where as well.
fn unlisted(ctx: &Ctx, at: usize) -> Option<(usize, Place)> {
    ctx.token(at).filter(|token| token.capital && ctx.is_content(at))?;
    // "on Tuesday", "in Russian jails".
    if ctx.is_figure(at) || is_of_country(ctx, at) {
        return None;
    }
    let named = ctx.name(at);
    let preposition = preposition(ctx, at)?;
    let free = match named.map(|mention| mention.kind) {
        None
        | Some(EntityKind::Organisation | EntityKind::Law | EntityKind::Event | EntityKind::Work) => {
            true
        }
        // Something may be given to a person, and is never in one.
        Some(EntityKind::Person) => !ctx.words().dative.contains(&preposition),
        // What is thought a place stands among the places already.
        Some(EntityKind::Place | EntityKind::Agreement) => false,
    };
    // "in San Roque", "at Castle Hill": capitals that follow belong to it.
    let mut end = at + 1;
    while end < at + LONGEST
        && ctx.token(end).is_some_and(|token| token.capital)
        && ctx.is_content(end)
        && !ctx.is_figure(end)
    {
        end += 1;
    }
    let span = ctx.span(at..end)?;
    free.then(|| (at, place_named(ctx, ctx.text.words(span))))
}

/// "nel mondo": not in any place alone.
fn worldwide(ctx: &Ctx, clause: Range<usize>) -> Option<Place> {
    ctx.has_phrase(clause, ctx.words().worldwide).then(|| Place::Named(String::new()))
}

/// "invariato, con 49 morti, il dato di Pavia": past a comma, only a word for a count says where.
fn of_tally(ctx: &Ctx, phrase: Range<usize>) -> Option<(usize, Place)> {
    let span = ctx.span(ctx.clause(phrase.clone(), true))?;
    places_in(ctx, span).find(|&(at, _)| is_of_count(ctx, at, &phrase))
}

/// The place names within a span, by the token each begins with.
fn places_in(ctx: &Ctx<'_>, span: Span) -> impl Iterator<Item = (usize, Place)> {
    let ctx = *ctx;
    let first = ctx.mentions.partition_point(|mention| mention.span.start() < span.start());
    let inside =
        ctx.mentions[first..].iter().take_while(move |mention| mention.span.end() <= span.end());
    inside.filter(|mention| mention.kind == EntityKind::Place).map(move |mention| {
        let words = ctx.text.words(mention.span);
        let at = ctx.text.token_at(mention.span.start());
        // "nella sola Lisbona": not in the country that it stands for elsewhere.
        let alone = at
            .checked_sub(1)
            .is_some_and(|before| ctx.words().pre_adjectives.contains(&ctx.folded(before)));
        (at, if alone { place_named(&ctx, words) } else { place_of(&ctx, words) })
    })
}

/// A country by its name or capital, which stands for it; any other place by its name.
fn place_of(ctx: &Ctx, words: &str) -> Place {
    let folded = fold(words);
    let names = ctx.pack.names;
    let country = names.country_by_name(&folded).or_else(|| names.country_by_capital(&folded));
    country.map_or_else(|| place_named(ctx, words), Place::Country)
}

/// A place by the name that stands for it in every language.
fn place_named(ctx: &Ctx, words: &str) -> Place {
    Place::Named(common_name(ctx, words))
}

/// The name that stands for a place in every language.
pub fn common_name(ctx: &Ctx, words: &str) -> String {
    ctx.pack.names.common_name(&unaccent(words)).to_owned()
}

/// "sul territorio russo": an adjective says where.
fn territory(ctx: &Ctx, at: usize) -> Option<(usize, Place)> {
    let before = at.checked_sub(1).map(|at| ctx.folded(at))?;
    let country = ctx.pack.names.country_by_adjective(ctx.folded(at))?;
    ctx.words().areas.contains(&before).then_some((at, Place::Country(country)))
}

/// Whether the place at a token is where something is, not whom it concerns.
fn is_located(ctx: &Ctx, at: usize) -> bool {
    preposition(ctx, at).is_some() || is_topic(ctx, at)
}

/// "Per Pavia lo studio ne calcola 49", "For Leeds": the sentence opens with the place it is about.
fn is_topic(ctx: &Ctx, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let sentence = ctx.token(at).map_or(0..0, |token| ctx.sentence(token.span));
    sentence.start == before && ctx.words().topic.contains(&ctx.folded(before))
}

/// The preposition of place that leads to a token: "nella sola Pavia", "nella regione francese di
/// Lione".
fn preposition<'a>(ctx: &Ctx<'a>, at: usize) -> Option<&'a str> {
    let words = ctx.words();
    let mut before = at;
    for _ in 0..4 {
        before = before.checked_sub(1)?;
        let word = ctx.folded(before);
        if words.locative.contains(&word) {
            return Some(word);
        }
        let links = words.of.contains(&word)
            || words.articles.contains(&word)
            || words.areas.contains(&word)
            || words.pre_adjectives.contains(&word)
            || ctx.pack.names.country_by_adjective(word).is_some();
        if !links {
            return None;
        }
    }
    None
}

/// "i morti di Pavia", "il dato di Pavia": the place follows what is counted, or a word for a count.
fn is_of_count(ctx: &Ctx, at: usize, phrase: &Range<usize>) -> bool {
    let words = ctx.words();
    let Some(of) = at.checked_sub(1).filter(|&of| words.genitive.contains(&ctx.folded(of))) else {
        return false;
    };
    let noun = of.checked_sub(1).map_or("", |noun| ctx.folded(noun));
    of == phrase.end
        || (phrase.contains(&of) && words.stricken(noun).is_some())
        || words.tallies.contains(&noun)
}

/// "Lecce counted 40 dead", "Lecce's 40 dead": the place is the subject of a count, or has it.
fn is_counting(ctx: &Ctx, at: usize) -> bool {
    let Some(place) = ctx.name(at) else { return false };
    let words = ctx.words();
    let end = ctx.text.tokens_in(place.span).end;
    let counts = |at: usize| any_matches(words.counting, ctx.folded(at));
    counts(end) || (words.auxiliaries.contains(&ctx.folded(end)) && counts(end + 1))
}

/// "Lombardia 102.500, Lazio 50.411": a place that opens its clause right before its number, and is
/// no country that it stands for elsewhere.
fn item(ctx: &Ctx, start: usize) -> Option<(usize, Place)> {
    let place = ctx.name(start.checked_sub(1)?)?;
    if place.kind != EntityKind::Place {
        return None;
    }
    let tokens = ctx.text.tokens_in(place.span);
    let joined = tokens
        .start
        .checked_sub(1)
        .is_some_and(|before| ctx.words().and.contains(&ctx.folded(before)));
    let opens = joined || opens(ctx, tokens.start);
    let words = ctx.text.words(place.span);
    let country = ctx.pack.names.country_by_name(&fold(words)).map(Place::Country);
    (tokens.end == start && opens)
        .then(|| (tokens.start, country.unwrap_or_else(|| place_named(ctx, words))))
}

/// What a number holds for each of, "al giorno", or the stretch of time it was counted in, "in una
/// settimana".
pub fn rate(ctx: &Ctx, phrase: Range<usize>) -> Option<Rate> {
    let words = ctx.words();
    let is_rate = |at: usize, rate: &str| {
        let end = at + rate.split(' ').count();
        let stretch = at.checked_sub(1).is_some_and(|it| words.within.contains(&ctx.folded(it)));
        ctx.is_phrase(at, rate) && !stretch && !words.no_rates.contains(&ctx.folded(end))
    };
    // "each year" is no "each".
    let rate_at = |at: usize| {
        let rates = words.rates.iter().flat_map(|(each, rates)| rates.iter().zip(repeat(*each)));
        rates.filter(|(rate, _)| is_rate(at, rate)).max_by_key(|(rate, _)| rate.len())
    };
    if let Some((_, each)) = ctx.clause(phrase.clone(), false).find_map(rate_at) {
        return Some(Rate::Each(each));
    }
    let clause = ctx.span(ctx.clause(phrase, true))?;
    let first = ctx.figures.partition_point(|figure| figure.span.start() < clause.start());
    let inside = ctx.figures[first..].iter().take_while(|figure| figure.span.end() <= clause.end());
    let mut stretches = inside.filter(|figure| figure.kind == FigureKind::Duration);
    let stretch = stretches.find(|figure| {
        let start = ctx.text.token_at(figure.span.start());
        start.checked_sub(1).is_some_and(|at| words.within.contains(&ctx.folded(at)))
    })?;
    Some(Rate::Within(stretch.value))
}

/// The units of the figures in the sentence of one, sorted.
pub fn units(ctx: &Ctx, figure: &Figure) -> Vec<Unit> {
    let sentence = ctx.sentence_span(figure.span);
    let first = ctx.figures.partition_point(|other| other.span.start() < sentence.start());
    let inside = ctx.figures[first..].iter().take_while(|other| other.span.end() <= sentence.end());
    let mut units: Vec<_> = inside
        .filter_map(|other| match other.value {
            Value::Quantity(quantity) => quantity.unit,
            _ => None,
        })
        .collect();
    units.sort_unstable();
    units.dedup();
    units
}

/// What the nouns, verbs and adjectives in some tokens mean, sorted: concepts, or else stems. Not
/// among them are numbers, names, which the whole story shares, and short words that no list knows.
pub fn context(ctx: &Ctx, tokens: Range<usize>) -> Vec<String> {
    let lexicon = &ctx.words().lexicon;
    let mut found: Vec<_> = tokens
        .filter(|&at| ctx.is_content(at) && !ctx.is_named(at) && !ctx.is_figure(at))
        .filter_map(|at| ctx.token(at).filter(|token| token.kind == TokenKind::Word))
        .filter_map(|token| {
            let word = token.folded.as_str();
            let stem = || (4 <= word.len()).then(|| ctx.words().stem(word));
            lexicon.concept(word).or_else(stem).map(str::to_owned)
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}
