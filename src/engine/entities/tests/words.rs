//! The word tables: sorted, folded, without doubles.

use crate::engine::lang::PACKS;
use crate::engine::text::{fold, unaccent};
use std::collections::BTreeSet;

#[test]
fn tables_are_sorted_and_folded() {
    for pack in PACKS {
        let words = pack.names;
        for table in [
            words.regions,
            words.cities,
            words.areas,
            words.directions,
            words.streets,
            words.sites,
            words.plain_heads,
            words.place_cues,
            words.saints,
            words.given_names,
            words.transliterated,
            words.titles,
            words.portfolios,
            words.particles,
            words.hyphen_particles,
            words.saying,
            words.years,
            words.organisations,
            words.organisation_heads,
            words.lower_heads,
            words.organisation_adjectives,
            words.complements,
            words.organisation_tails,
            words.organisation_cues,
            words.cue_links,
            words.sport_cues,
            words.agreement_heads,
            words.agreement_links,
            words.events,
            words.event_tails,
            words.common,
            words.thing_cues,
            words.articles,
            words.of,
            words.of_bare,
            words.for_words,
            words.with_article,
            words.inside,
            words.towards,
            words.and,
            words.outright.numbered_laws,
            words.outright.number_marks,
            words.outright.named_laws,
            words.outright.law_ends,
            words.outright.named_events,
            words.outright.placed_events,
            words.outright.event_adjectives,
            words.outright.event_nouns,
            words.outright.event_ends,
            words.outright.events,
            words.outright.groups,
            words.outright.meetings,
            words.outright.summits,
            words.outright.summit_links,
            words.outright.works,
            words.outright.links,
            words.outright.definite,
            words.outright.never_inside,
        ] {
            assert!(table.is_sorted_by(|left, right| left < right), "{:?}", table.first());
            assert!(table.iter().all(|word| *word == fold(word)), "{:?}", table.first());
        }
    }
}

#[test]
fn places_have_one_common_name() {
    for pack in PACKS {
        let exonyms = pack.names.exonyms;
        assert!(exonyms.is_sorted_by(|left, right| left.0 < right.0), "{:?}", exonyms.first());
        for (name, common) in exonyms {
            assert_eq!((*name, *common), (&*unaccent(name), &*unaccent(common)));
            assert_ne!(name, common);
            // What a name stands for stands for itself, in the very languages that differ.
            assert_eq!(crate::engine::lang::en::PACK.names.common_name(common), *common, "{name}");
        }
    }
}

#[test]
fn bodies_have_one_common_name() {
    for pack in PACKS {
        let synonyms = pack.names.synonyms;
        assert!(synonyms.is_sorted_by(|left, right| left.0 < right.0));
        let mut seen = BTreeSet::new();
        for (common, names) in synonyms {
            assert!(names.is_sorted_by(|left, right| left < right), "{common}");
            for name in *names {
                let plain: Vec<_> = name.split(' ').collect();
                assert!(plain.iter().all(|word| word.chars().all(char::is_alphanumeric)), "{name}");
                assert_eq!(*name, unaccent(name));
                assert!(seen.insert(*name), "{name} is two bodies");
            }
        }
    }
}

#[test]
fn countries_are_told_apart() {
    for pack in PACKS {
        let mut codes = BTreeSet::new();
        let mut names = BTreeSet::new();
        let mut adjectives = BTreeSet::new();
        for country in pack.names.countries.all {
            assert!(codes.insert(country.code), "{}", country.code);
            assert!(!country.names.is_empty(), "{}", country.code);
            assert!(country.names.iter().all(|name| names.insert(*name)), "{}", country.code);
            let stems = country.adjectives;
            assert!(stems.iter().all(|stem| adjectives.insert(*stem)), "{}", country.code);
        }
        assert!(195 <= codes.len());
    }
}

#[test]
fn lookups() {
    let words = crate::engine::lang::it::PACK.names;
    for (name, code) in
        [("corea del nord", "KP"), ("usa", "US"), ("olanda", "NL"), ("costa d'avorio", "CI")]
    {
        assert_eq!(words.country_by_name(name), Some(code));
    }
    for (adjective, code) in [
        ("nordcoreani", "KP"),
        ("russa", "RU"),
        ("italiane", "IT"),
        ("britannica", "GB"),
        ("tedeschi", "DE"),
        ("francesi", "FR"),
        ("turche", "TR"),
        ("belga", "BE"),
        ("cinese", "CN"),
        ("vietnamita", "VN"),
        ("croati", "HR"),
        ("statunitensi", "US"),
        ("austriache", "AT"),
    ] {
        assert_eq!(words.country_by_adjective(adjective), Some(code), "{adjective}");
    }
    for (capital, code) in
        [("mosca", "RU"), ("pyongyang", "KP"), ("kyiv", "UA"), ("il cairo", "EG")]
    {
        assert_eq!(words.country_by_capital(capital), Some(code));
    }
    for none in ["", "a", "o", "franco", "romano", "grecale", "mosca"] {
        assert_eq!(words.country_by_adjective(none), None, "{none}");
    }
    assert!(words.is_place("l'aquila") && words.is_city("torino") && !words.is_city("piemonte"));
}
