//! The tables of units, money and ages are as their look-up needs them.

use crate::engine::figures::cursor::Ctx;
use crate::engine::figures::{UnitWord, UnitWords};
use crate::engine::lang::{PACKS, Pack};
use crate::engine::quantity::{Dimension, Unit, currency};
use crate::engine::text::Text;

/// Symbols that convert to nothing and are no money.
const OTHER: &[&str] = &[
    "A",
    "BTU",
    "Bq",
    "K",
    "MP",
    "Mercalli",
    "N",
    "Nm",
    "Sv",
    "TEU",
    "V",
    "arcmin",
    "arcsec",
    "bpm",
    "bushel",
    "carat",
    "cup",
    "dB",
    "deg",
    "dpi",
    "eV",
    "fl oz",
    "gal",
    "hp",
    "l/100km",
    "lm",
    "lx",
    "mA",
    "mach",
    "mSv",
    "mi3",
    "magnitude",
    "mpg",
    "pc",
    "ppb",
    "ppi",
    "ppm",
    "psi",
    "pt",
    "px",
    "qt",
    "rad",
    "rpm",
    "tbsp",
    "ton",
    "tsp",
    "turn",
    "Ω",
    "cal",
];

/// A phrase as texts are cut.
fn cut(pack: &Pack, phrase: &str) -> String {
    let text = Text::new(phrase, pack);
    let ctx = Ctx::new(&text, None, pack.figures);
    let words = ctx.toks.iter().map(|tok| &*tok.word).filter(|word| *word != "\n");
    words.collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check_phrases(pack: &Pack, phrases: &[&str]) {
    assert!(phrases.is_sorted_by(|a, b| a < b), "sorted, each once: {phrases:?}");
    for phrase in phrases {
        assert_eq!(cut(pack, phrase), **phrase, "folded and cut");
    }
}

#[track_caller]
fn check_unit(unit: &'static str) {
    let known = Unit(unit).dimension() != Dimension::Other || OTHER.contains(&unit);
    assert!(known, "{unit} is no symbol");
}

fn tables(units: &UnitWords) -> impl Iterator<Item = (&'static str, &'static str)> {
    let by_hand = units.after.iter().copied().flatten().map(|word| (word.phrase, word.unit));
    by_hand.chain(units.names.iter().copied())
}

#[test]
fn tables_are_sorted_and_folded() {
    for pack in PACKS {
        let units = pack.figures.units;
        check_phrases(pack, &units.names.iter().map(|(phrase, _)| *phrase).collect::<Vec<_>>());
        for table in units.after {
            check_phrases(pack, &table.iter().map(|word| word.phrase).collect::<Vec<_>>());
        }
        for table in units.before {
            check_phrases(pack, &table.iter().map(|prefix| prefix.phrase).collect::<Vec<_>>());
        }
    }
}

#[test]
fn symbols_are_known() {
    for pack in PACKS {
        let units = pack.figures.units;
        tables(units).for_each(|(_, unit)| check_unit(unit));
        units.before.iter().copied().flatten().for_each(|prefix| check_unit(prefix.unit));
        units.homonyms.iter().for_each(|homonym| check_unit(homonym.unit));
        units.scales.iter().for_each(|(_, unit)| check_unit(unit));
        for code in units.doubtful_codes {
            assert_eq!(currency(code), Some(Unit(code)));
        }
    }
}

#[test]
fn names_of_other_tables_are_units() {
    for pack in PACKS {
        let units = pack.figures.units;
        let is_unit = |phrase: &&str| tables(units).any(|(known, _)| known == *phrase);
        let lists = [units.cents, units.never_one, units.only_one, units.never_linked];
        let homonyms = units.homonyms.iter().flat_map(|homonym| homonym.phrases);
        for phrase in lists.into_iter().flatten().chain(homonyms) {
            assert!(is_unit(phrase), "{phrase} is no unit");
        }
    }
}

#[test]
fn nothing_by_hand_repeats_a_name() {
    for pack in PACKS {
        let units = pack.figures.units;
        for word in units.after.iter().copied().flatten() {
            let one = UnitWord::one(word.phrase, word.unit);
            let same = word.factor == one.factor && word.when == one.when;
            let repeats = same && units.names.contains(&(word.phrase, word.unit));
            assert!(!repeats, "{} is in the generated table", word.phrase);
        }
    }
}

#[test]
fn ages_are_sorted_and_folded() {
    for pack in PACKS {
        let ages = pack.figures.ages;
        for list in [
            ages.people,
            ages.links,
            ages.about,
            ages.decade_leads,
            ages.decade_parts,
            ages.leads,
            ages.closing_leads,
            ages.bare_leads,
            ages.open_leads,
            ages.adverbs,
            ages.ends,
            ages.past,
            ages.bounds_after,
            ages.plural,
        ] {
            check_phrases(pack, list);
        }
        for list in [ages.compared, ages.bounds] {
            check_phrases(pack, &list.iter().map(|(phrase, _)| *phrase).collect::<Vec<_>>());
        }
    }
}
