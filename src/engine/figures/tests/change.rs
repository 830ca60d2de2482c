//! What part numbers have in a change.

use super::{Pack, en, it, read};
use crate::engine::quantity::{Change, Direction};
use crate::engine::text::Text;

/// Checks the figures of a text that take part in a change: each as `words: up`, `words: to`.
#[track_caller]
fn changes(source: &str, expected: &[&str]) {
    changes_in(&it::PACK, source, expected);
}

/// The same in English.
#[track_caller]
fn changes_en(source: &str, expected: &[&str]) {
    changes_in(&en::PACK, source, expected);
}

#[track_caller]
fn changes_in(pack: &Pack, source: &str, expected: &[&str]) {
    let (figures, _) = read(&Text::new(source, pack), None, pack);
    let told = figures.iter().filter_map(|figure| {
        let change = match figure.change? {
            Change::By(Direction::Up) => "up",
            Change::By(Direction::Down) => "down",
            Change::By(Direction::Either) => "by",
            Change::From => "from",
            Change::To => "to",
        };
        Some(format!("{}: {change}", figure.span.of(source)))
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{source}");
}

#[test]
fn by_so_much() {
    changes("I prezzi sono cresciuti del 3 per cento.", &["3 per cento: up"]);
    changes("Un aumento di 300 euro.", &["300 euro: up"]);
    changes("Vendite in calo del 5%.", &["5%: down"]);
    changes("Un calo di -5%.", &["-5%: down"]);
    changes("I contagi: +300.", &["+300: up"]);
    changes("Il 3% in più.", &["3%: up"]);
    changes("Sono 300 in meno.", &["300: down"]);
    changes("Piogge inferiori del 45-50 per cento.", &["45-50 per cento: down"]);
    changes("Meno 40 per cento di neve.", &["Meno 40 per cento: down"]);
    changes("Il titolo cede lo 0,5%.", &["0,5%: down"]);
    changes("È cresciuto il numero dei 300 dipendenti.", &[]);
    changes("Crescono 300 piante.", &[]);
    changes("La spesa è di 300 euro.", &[]);
    changes("Più o meno 40 per cento.", &[]);
    changes("Una minima di -5 gradi.", &[]);
}

#[test]
fn by_so_much_in_english() {
    changes_en("Sales fell by 12%.", &["12%: down"]);
    changes_en("Shares were up 3%.", &["3%: up"]);
    changes_en("A rise of 300 was seen.", &["300: up"]);
    changes_en("A 3% rise, then a 5% drop.", &["3%: up", "5%: down"]);
    changes_en("Output is 20% higher.", &["20%: up"]);
    changes_en("Cases: +300 in a day.", &["+300: up"]);
    changes_en("They raised prices 5%.", &["5%: up"]);
    changes_en("The index dropped 300 points.", &["300: down"]);
    changes_en("It made up 30% of revenue.", &[]);
    changes_en("The company cut 300 jobs.", &[]);
    changes_en("They dropped 300 leaflets.", &[]);
    changes_en("Growth is slow: 30 people left.", &[]);
}

#[test]
fn from_and_to() {
    changes(
        "I prezzi sono cresciuti del 3 per cento al 12 per cento.",
        &["3 per cento: up", "12 per cento: to"],
    );
    changes("È salito a 300.", &["300: to"]);
    changes("È passato da 10 a 20.", &["10: from", "20: to"]);
    changes("Sono 200 rispetto ai 300 di ieri.", &["300: from"]);
    changes("I casi sono scesi sotto i 300.", &["sotto i 300: to"]);
    changes_en("Rates rose 3% to 12%.", &["3%: up", "12%: to"]);
    changes_en("Up 4.5% to 1,234.56 points.", &["4.5%: up", "1,234.56: to"]);
    changes_en("It is 12%, up from 10%.", &["10%: from"]);
    changes_en("The index fell below 300.", &["below 300: to"]);
    changes_en("It sold 300, compared with 200.", &["200: from"]);
    changes_en("They went to 300 towns.", &[]);
}
