//! The words of claims, brought together.

use super::{events, grammar, scope, sources, things};
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
    hypothetical: scope::HYPOTHETICAL,
    part: scope::PART,
    rates: scope::RATES,
    contrasts: scope::CONTRASTS,
    neutral: scope::NEUTRAL,
    among: scope::AMONG,
    worldwide: scope::WORLDWIDE,
    locative: scope::LOCATIVE,
    dative: scope::DATIVE,
    tallies: scope::TALLIES,
    collective: scope::COLLECTIVE,
    within: scope::WITHIN,
    areas: scope::AREAS,
    according: sources::ACCORDING,
    saying: sources::SAYING,
    genitive: sources::GENITIVE,
    agents: grammar::AGENTS,
    plurals: grammar::PLURALS,
    endings: grammar::ENDINGS,
};
