//! How values come about, step by step.

use crate::engine::figures::read;
use crate::engine::lang::it;
use crate::engine::model::Derivation;
use crate::engine::text::Text;

/// Checks how the first figure of a text comes about.
#[track_caller]
fn check(source: &str, expected: &str) {
    let text = Text::new(source, &it::PACK);
    let (figures, _) = read(&text, None, &it::PACK);
    let found = match &figures.first().expect("a figure").derivation {
        Derivation::Written => "as written".to_owned(),
        Derivation::Sum(terms) => {
            let terms = terms.iter().map(|term| format!("{} × {}", term.count, term.scale));
            terms.collect::<Vec<_>>().join(" + ")
        }
        Derivation::Share { part, whole } => format!("{part} / {whole}"),
    };
    assert_eq!(found, expected, "{source}");
}

#[test]
fn numbers_as_written() {
    check("In gara 1.500 atleti.", "as written");
    check("In gara millecinquecento atleti.", "as written");
    check("In gara dal 5 maggio 2020.", "as written");
}

#[test]
fn sums_of_scales() {
    check("Visto da 18 milioni 172mila persone.", "18 × 1000000 + 172 × 1000");
    check("Spesi due milioni e mezzo di euro.", "2 × 1000000 + 0.5 × 1000000");
    check("Persi -1,2 milioni.", "-1.2 × 1000000");
    check("Una ventina di galline.", "1 × 20");
    check("Decine di migliaia di api.", "2 × 10000");
}

#[test]
fn shares() {
    check("I due terzi del totale.", "2 / 3");
    check("Un cane su quattro.", "1 / 4");
    check("La metà dei cani.", "as written");
}
