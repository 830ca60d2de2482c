//! What holds of names in any text: where they stand, and that neither the order of articles nor one
//! that is given twice changes what is joined.

use std::collections::BTreeSet;

use riscontro::engine::model::{Article, Language, Reading};
use riscontro::engine::{entities, read_article};

use crate::sound::sound;
use crate::support::{Dice, article};

/// What the texts are made of: names in several spellings, what joins and parts them, and what a
/// careless reader trips over.
const PIECES: &[&str] = &[
    "Mario Draghi",
    "Draghi",
    "M. Draghi",
    "Anna Draghi",
    "Volodymyr Zelensky",
    "Zelenskyj",
    "Kim Jong-un",
    "Kim Jong Un",
    "Kim",
    "Ursula von der Leyen",
    "von der Leyen",
    "DRAGHI",
    "Muammar Gheddafi",
    "Moammar Qaddafi",
    "Onu",
    "UN",
    "Nazioni Unite",
    "(Onu)",
    "Commissione",
    "Commissione europea",
    "Commissione elettorale centrale",
    "Banca centrale europea",
    "Bce",
    "Bologna",
    "Bologna FC",
    "Stati Uniti",
    "United States",
    "Usa",
    "Washington",
    "Isola del Giglio",
    "Giglio",
    "L'Aquila",
    "l’Aquila",
    "T.A.R.",
    "Tar",
    "Ministero dell'Interno",
    "Moscow",
    "Mosca",
    "Trattato di Lisbona",
    "Élysée",
    "Måneskin",
    "e\u{301}",
    "🙂",
    "\u{feff}",
    "\u{200b}",
    "«",
    "»",
    "(",
    ")",
    "\"",
    ",",
    ".",
    ". ",
    ":",
    ";",
    "-",
    " – ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "'",
    "il presidente",
    "the president",
    "ha detto",
    "said",
    "di",
    "of",
    "e",
    "and",
    "in",
    "12",
    "3,5%",
];

fn text(dice: &mut Dice) -> String {
    let mut text = String::new();
    for _ in 0..dice.roll(60) {
        text.push_str(PIECES[dice.roll(PIECES.len())]);
        if dice.roll(8) != 0 {
            text.push(' ');
        }
    }
    text
}

fn bundle(dice: &mut Dice) -> Vec<(Article, Reading)> {
    let read = |dice: &mut Dice, id: usize| {
        let languages = [Some(Language::Italian), Some(Language::English), None];
        let language = languages[dice.roll(3)];
        let article = Article { language, ..article(&id.to_string(), &text(dice)) };
        let reading = read_article(&article);
        (article, reading)
    };
    (0..2 + dice.roll(5)).map(|id| read(dice, id)).collect()
}

/// Which mentions are one, by the ids of their articles.
fn joined(read: &[(Article, Reading)]) -> BTreeSet<BTreeSet<(String, usize)>> {
    let named: Vec<_> =
        read.iter().map(|(article, it)| (article.text.as_str(), it.mentions.as_slice())).collect();
    let entities = entities::link(&named);
    let mut seen = BTreeSet::new();
    for entity in &entities {
        for mention in &entity.mentions {
            assert!(seen.insert(*mention), "{mention:?} is of one entity");
        }
    }
    let n_mentions: usize = read.iter().map(|(_, it)| it.mentions.len()).sum();
    assert_eq!(seen.len(), n_mentions, "none is left over");
    let name = |&(at, mention): &(usize, usize)| (read[at].0.id.clone(), mention);
    entities.iter().map(|entity| entity.mentions.iter().map(name).collect()).collect()
}

#[test]
fn names_stand_apart_and_in_paragraphs() {
    let mut dice = Dice(0x5eed);
    let mut n_names = 0;
    for _ in 0..300 {
        for (article, reading) in bundle(&mut dice) {
            sound(&article.text, &reading);
            n_names += reading.mentions.len();
        }
    }
    assert!(1_000 < n_names, "{n_names} names");
}

#[test]
fn joining_knows_no_order() {
    let mut dice = Dice(0xace);
    for _ in 0..300 {
        let mut read = bundle(&mut dice);
        let expected = joined(&read);
        for _ in 0..3 {
            for last in (1..read.len()).rev() {
                read.swap(last, dice.roll(last + 1));
            }
            assert_eq!(joined(&read), expected);
        }
    }
}

#[test]
fn an_article_given_twice_joins_nothing_else() {
    let mut dice = Dice(0xd0b1e);
    for _ in 0..300 {
        let read = bundle(&mut dice);
        let expected = joined(&read);
        let mut more = read.clone();
        let (copied, reading) = &read[dice.roll(read.len())];
        let copy = format!("{}, again", copied.id);
        more.push((Article { id: copy.clone(), ..copied.clone() }, reading.clone()));
        let joined = joined(&more);
        let without: BTreeSet<BTreeSet<_>> = joined
            .iter()
            .map(|names| names.iter().filter(|(id, _)| *id != copy).cloned().collect())
            .collect();
        assert_eq!(without, expected);
        for names in joined {
            for (id, mention) in names.iter().filter(|(id, _)| *id == copy) {
                assert!(names.contains(&(copied.id.clone(), *mention)), "{id} is as its original");
            }
        }
    }
}
