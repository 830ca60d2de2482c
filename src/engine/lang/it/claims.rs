//! The words of claims, brought together.

use super::{events, grammar, things};
use crate::engine::claims::ClaimWords;

/// Everything by which Italian claims are read.
pub const CLAIMS: ClaimWords = ClaimWords {
    things: things::THINGS,
    stricken: events::STRICKEN,
    events: events::EVENTS,
    event_phrases: events::PHRASES,
    function: grammar::FUNCTION,
    auxiliaries: grammar::AUXILIARIES,
    pre_adjectives: grammar::PRE_ADJECTIVES,
    other: grammar::OTHER,
    articles: grammar::ARTICLES,
    definite: grammar::DEFINITE,
    of: grammar::OF,
    and: grammar::AND,
    clause_starts: grammar::CLAUSE_STARTS,
    phrase_ends: grammar::PHRASE_ENDS,
    equating: grammar::EQUATING,
    hypothetical: grammar::HYPOTHETICAL,
    part: grammar::PART,
    rates: grammar::RATES,
    contrasts: grammar::CONTRASTS,
    neutral: grammar::NEUTRAL,
    among: grammar::AMONG,
    worldwide: grammar::WORLDWIDE,
    locative: grammar::LOCATIVE,
    tallies: grammar::TALLIES,
    collective: grammar::COLLECTIVE,
    within: grammar::WITHIN,
    areas: grammar::AREAS,
    according: grammar::ACCORDING,
    saying: grammar::SAYING,
    genitive: grammar::GENITIVE,
    agents: grammar::AGENTS,
    plurals: grammar::PLURALS,
    endings: grammar::ENDINGS,
};
