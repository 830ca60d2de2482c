//! The lexicons: their tables, and what words they know.

use std::collections::BTreeSet;

use crate::engine::claims::concept::named::{THINGS, thing_of_concept};
use crate::engine::claims::lexicon::{Endings, Entry, entry_of, rests};
use crate::engine::lang::{PACKS, Pack, en, it};
use crate::engine::text::fold;

fn all(pack: &Pack) -> Vec<Entry> {
    pack.claims.lexicon.rows.iter().flat_map(|row| rests(row)).filter_map(entry_of).collect()
}

#[test]
fn words_are_sorted_and_folded_and_name_one_concept() {
    for pack in PACKS {
        let words: Vec<_> = all(pack).iter().map(|entry| entry.word).collect();
        for pair in words.windows(2) {
            assert!(pair[0] < pair[1], "{} before {}", pair[0], pair[1]);
        }
        for word in words {
            assert_eq!(word, fold(word));
            assert!(word.chars().all(char::is_alphanumeric), "{word}");
        }
    }
}

#[test]
fn rows_hold_whole_entries() {
    for pack in PACKS {
        for row in pack.claims.lexicon.rows {
            assert!(rests(row).all(|rest| entry_of(rest).is_some()), "{row}");
            assert!(row.chars().count() <= 93 && !row.contains("  "), "{row}");
        }
        let inflections = pack.claims.lexicon.inflections;
        assert!(inflections.is_sorted() && inflections.first() == Some(&""));
    }
}

#[test]
fn every_entry_is_found() {
    for pack in PACKS {
        for Entry { word, concept, endings } in all(pack) {
            assert_eq!(pack.claims.lexicon.concept(word), Some(concept), "{word}");
            let longer = format!("{word}xyz");
            let found = pack.claims.lexicon.concept(&longer);
            assert_eq!(found == Some(concept), endings == Endings::Any, "{longer}");
        }
    }
}

#[test]
fn every_concept_has_words_in_every_language() {
    let concepts = |pack: &Pack| all(pack).iter().map(|it| it.concept).collect::<BTreeSet<_>>();
    let (italian, english) = (concepts(&it::PACK), concepts(&en::PACK));
    let one_sided: Vec<_> = italian.symmetric_difference(&english).collect();
    assert!(one_sided.is_empty(), "{one_sided:?}");
    assert!(1_200 <= italian.len(), "{}", italian.len());
}

#[test]
fn things_are_what_their_concepts_name() {
    assert!(THINGS.is_sorted_by(|left, right| left.0 < right.0));
    for pack in PACKS {
        let concepts: BTreeSet<_> = all(pack).iter().map(|it| it.concept).collect();
        for (concept, _) in THINGS {
            assert!(concepts.contains(concept), "{concept}");
        }
        for (thing, words) in pack.claims.things {
            for word in words.iter().filter(|word| !word.ends_with('*')) {
                let concept = pack.claims.lexicon.concept(word);
                let named = concept.and_then(thing_of_concept);
                assert!(named.is_none_or(|named| named == *thing), "{word}: {concept:?}");
            }
        }
    }
}

#[test]
fn words_of_one_concept() {
    let italian = |word| it::PACK.claims.lexicon.concept(word);
    let english = |word| en::PACK.claims.lexicon.concept(word);
    for (left, right) in [
        ("terremoti", "earthquakes"),
        ("sisma", "quake"),
        ("affluenza", "turnout"),
        ("biglietti", "tickets"),
        ("lupi", "wolves"),
        ("asteroide", "asteroid"),
        ("fatturato", "revenue"),
        ("utile", "profit"),
        ("alunni", "pupils"),
        ("ghiacciai", "glaciers"),
        ("vescovo", "bishops"),
        ("sciopero", "strike"),
        ("capienza", "capacity"),
        ("stipendi", "wages"),
        ("approvato", "approving"),
        ("sequestrati", "seized"),
        ("ori", "gold"),
        ("argenti", "silvers"),
        ("dipartimenti", "departments"),
        ("contee", "counties"),
        ("preferenze", "preferences"),
        ("delegati", "delegates"),
        ("domande", "applications"),
        ("alpinisti", "mountaineers"),
        ("pendolari", "commuters"),
        ("lingotti", "ingots"),
        ("idrovore", "pumps"),
        ("telefonate", "calls"),
        ("alveari", "beehives"),
        ("comizi", "rallies"),
    ] {
        assert!(italian(left).is_some(), "{left}");
        assert_eq!(italian(left), english(right), "{left}, {right}");
    }
}

#[test]
fn words_that_count_different_things() {
    for (pack, group) in [
        (&it::PACK, ["morti", "feriti", "dispersi"]),
        (&it::PACK, ["affluenza", "voti", "seggi"]),
        (&it::PACK, ["fatturato", "utile", "prezzo"]),
        (&it::PACK, ["presenze", "capienza", "biglietti"]),
        (&it::PACK, ["dosi", "vaccini", "vaccinati"]),
        (&it::PACK, ["pesce", "pesca", "pescatori"]),
        (&it::PACK, ["porti", "porta", "portavoce"]),
        (&it::PACK, ["partiti", "partite", "parti"]),
        (&it::PACK, ["elettori", "votanti", "eletti"]),
        (&it::PACK, ["cittadini", "cittadinanze", "città"]),
        (&it::PACK, ["collegi", "colleghi", "collezioni"]),
        (&it::PACK, ["pompe", "pompieri", "pompelmi"]),
        (&it::PACK, ["temporanei", "permanenti", "definitivi"]),
        (&en::PACK, ["dead", "injured", "missing"]),
        (&en::PACK, ["turnout", "votes", "seats"]),
        (&en::PACK, ["revenue", "profit", "price"]),
        (&en::PACK, ["attendance", "capacity", "tickets"]),
        (&en::PACK, ["doses", "vaccines", "vaccinated"]),
        (&en::PACK, ["fish", "fishing", "fishermen"]),
        (&en::PACK, ["count", "counties", "countries"]),
        (&en::PACK, ["parties", "matches", "parts"]),
        (&en::PACK, ["tolls", "tickets", "fares"]),
        (&en::PACK, ["apps", "applications", "appeals"]),
        (&en::PACK, ["class", "classrooms", "schools"]),
        (&en::PACK, ["miners", "mines", "minors"]),
        (&en::PACK, ["temporary", "permanent", "final"]),
    ] {
        let concept = |word: &&str| pack.claims.lexicon.concept(word);
        let kinds: BTreeSet<_> = group.iter().map(concept).collect();
        assert_eq!(kinds.len(), group.len(), "{group:?}: {kinds:?}");
    }
}

#[test]
fn the_longest_beginning_counts() {
    let italian = |word| it::PACK.claims.lexicon.concept(word);
    assert_eq!(italian("bambini"), Some("child"));
    assert_eq!(italian("bambine"), Some("girl"));
    assert_eq!(italian("ghiaccio"), Some("ice"));
    assert_eq!(italian("ghiacciaio"), Some("glacier"));
    // What begins like a word and is none of its forms.
    for other in ["", "a", "ù", "portoghesi", "mattone", "ghiacciaiozzz"] {
        assert_eq!(italian(other), None, "{other}");
    }
    assert_eq!(italian(&"ghiaccio".repeat(20_000)), None);
}
