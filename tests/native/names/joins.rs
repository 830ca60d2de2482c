//! Entities against stories in which people joined the mentions by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use riscontro::{bundle, engine, report};
use serde_json::{Value, json};

use super::root;
use crate::support::files;

/// A mention: article, and where it begins and ends, in code points. What kind it was taken for does
/// not count: that is what `names` measures.
type Place = (String, u64, u64);

/// Which entity each mention belongs to.
type Chains = BTreeMap<Place, String>;

/// How well chains were found, as sums over the mentions of several stories (B³).
///
/// Each mention of the gold has a recall: how much of its chain is in the chain it was found in;
/// nothing if it was not found. Each mention found has a precision: how much of its chain is in the
/// gold's; nothing if the gold has no such mention.
#[derive(Clone, Copy, Debug, Default)]
struct Cubed {
    recall: f64,
    n_gold: usize,
    precision: f64,
    n_found: usize,
}

impl Cubed {
    fn add(&mut self, gold: &Chains, found: &Chains) {
        let (of_gold, of_found) = (by_chain(gold), by_chain(found));
        self.n_gold += gold.len();
        self.n_found += found.len();
        for (place, chain) in gold {
            let Some(other) = found.get(place) else { continue };
            let shared = of_gold[chain].intersection(&of_found[other]).count() as f64;
            self.recall += shared / of_gold[chain].len() as f64;
            self.precision += shared / of_found[other].len() as f64;
        }
    }

    fn f1(self) -> f64 {
        let recall = self.recall / self.n_gold as f64;
        let precision = self.precision / self.n_found as f64;
        2.0 * recall * precision / (recall + precision)
    }
}

/// How well chains were found, each held against the one chain of the other side that goes with it:
/// what most of all pairings gives (CEAF-e). A chain found twice, in two halves, counts once.
#[derive(Clone, Copy, Debug, Default)]
struct Aligned {
    similarity: f64,
    n_gold: usize,
    n_found: usize,
}

impl Aligned {
    fn add(&mut self, gold: &Chains, found: &Chains) {
        let (of_gold, of_found) = (by_chain(gold), by_chain(found));
        self.n_gold += of_gold.len();
        self.n_found += of_found.len();
        let similarity = |left: &BTreeSet<&Place>, right: &BTreeSet<&Place>| {
            2.0 * left.intersection(right).count() as f64 / (left.len() + right.len()) as f64
        };
        let (gold, found): (Vec<_>, Vec<_>) =
            (of_gold.into_values().collect(), of_found.into_values().collect());
        let (few, many) = if gold.len() <= found.len() { (gold, found) } else { (found, gold) };
        let table: Vec<Vec<f64>> = few
            .iter()
            .map(|left| many.iter().map(|right| similarity(left, right)).collect())
            .collect();
        self.similarity += most_of_all_pairings(&table);
    }

    fn f1(self) -> f64 {
        2.0 * self.similarity / (self.n_gold + self.n_found) as f64
    }
}

/// The greatest sum of one number a row, no two of one column; there are no more rows than columns.
/// Rows come one by one, each by the path that costs those before it least (the Hungarian method).
fn most_of_all_pairings(table: &[Vec<f64>]) -> f64 {
    let n_columns = table.first().map_or(0, Vec::len);
    // Prices of rows and columns, and the row of each column; number 0 stands for none.
    let (mut of_row, mut of_column) = (vec![0.0; table.len() + 1], vec![0.0; n_columns + 1]);
    let mut taken = vec![0; n_columns + 1];
    for row in 1..=table.len() {
        taken[0] = row;
        let mut column = 0;
        let mut least = vec![f64::INFINITY; n_columns + 1];
        let mut before = vec![0; n_columns + 1];
        let mut is_done = vec![false; n_columns + 1];
        while taken[column] != 0 {
            is_done[column] = true;
            let (from, mut step, mut next) = (taken[column], f64::INFINITY, 0);
            for other in (1..=n_columns).filter(|&other| !is_done[other]) {
                let cost = -table[from - 1][other - 1] - of_row[from] - of_column[other];
                if cost < least[other] {
                    (least[other], before[other]) = (cost, column);
                }
                if least[other] < step {
                    (step, next) = (least[other], other);
                }
            }
            for other in 0..=n_columns {
                if is_done[other] {
                    of_row[taken[other]] += step;
                    of_column[other] -= step;
                } else {
                    least[other] -= step;
                }
            }
            column = next;
        }
        while column != 0 {
            taken[column] = taken[before[column]];
            column = before[column];
        }
    }
    (1..=n_columns).filter(|&at| taken[at] != 0).map(|at| table[taken[at] - 1][at - 1]).sum()
}

#[test]
fn pairings_are_the_best() {
    let close = |table: &[Vec<f64>], sum: f64| {
        assert!((most_of_all_pairings(table) - sum).abs() < 1e-9, "{table:?}");
    };
    close(&[], 0.0);
    // Taking the greatest first would give 0.9 + 0.1.
    close(&[vec![0.9, 0.8], vec![0.8, 0.1]], 1.6);
    close(&[vec![0.2, 0.0, 0.7], vec![0.6, 0.5, 0.9]], 1.3);
}

/// A chain of four mentions found in two halves: B³ and CEAF-e of it, worked out by hand.
#[test]
fn a_chain_in_two_halves() {
    let chain = |ids: [&str; 4]| -> Chains {
        (0..).zip(ids).map(|(at, id)| (("a".to_owned(), at, at + 1), id.to_owned())).collect()
    };
    let (gold, found) = (chain(["x"; 4]), chain(["p", "p", "q", "q"]));
    let (mut cubed, mut aligned) = (Cubed::default(), Aligned::default());
    cubed.add(&gold, &found);
    aligned.add(&gold, &found);
    assert!((cubed.f1() - 2.0 / 3.0).abs() < 1e-9);
    // The best half is alike by 4/6; one chain against two.
    assert!((aligned.f1() - 2.0 * (4.0 / 6.0) / 3.0).abs() < 1e-9);
}

fn by_chain(chains: &Chains) -> BTreeMap<&String, BTreeSet<&Place>> {
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (place, chain) in chains {
        found.entry(chain).or_default().insert(place);
    }
    found
}

fn place(mention: &Value) -> Place {
    let point = |name: &str| mention[name].as_u64().unwrap();
    (mention["article"].as_str().unwrap().to_owned(), point("start"), point("end"))
}

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

/// A story: the chains of its gold, those that are people, and the chains that are found.
struct Joined {
    name: String,
    gold: Chains,
    people: BTreeSet<String>,
    found: Chains,
}

/// The stories of one folder of the gold.
fn joined(folder: &str) -> Vec<Joined> {
    let mut stories = Vec::new();
    for path in files(&root().join("tests/gold/joins")) {
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let chains: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let name = chains["story"].as_str().unwrap();
        if !name.starts_with(folder) {
            continue;
        }
        let articles = read(&format!("tests/gold/{name}.json"))["articles"].take();
        let (mut gold, mut people) = (Chains::new(), BTreeSet::new());
        for entity in chains["entities"].as_array().unwrap() {
            let id = format!("{} ({})", entity["name"], entity["type"]);
            if entity["type"] == "person" {
                people.insert(id.clone());
            }
            for mention in entity["mentions"].as_array().unwrap() {
                let place = place(mention);
                let article = articles.as_array().unwrap().iter().find(|it| it["id"] == place.0);
                let text = article.unwrap()["text"].as_str().unwrap().chars();
                let (start, end) = (place.1 as usize, place.2 as usize);
                let words: String = text.skip(start).take(end - start).collect();
                assert_eq!(mention["text"], words, "{name}");
                assert!(gold.insert(place, id.clone()).is_none(), "{name}: {words} is two");
            }
        }
        let bundle = bundle::decode(&json!({ "articles": articles }).to_string()).unwrap();
        let report: Value =
            serde_json::from_str(&report::json(&bundle, engine::analyze(bundle.articles())))
                .unwrap();
        let mentions = report["entities"].as_array().unwrap().iter();
        let mentions = mentions
            .filter(|it| ["person", "place", "organisation"].iter().any(|of| it["type"] == *of));
        let found = mentions.map(|it| (place(it), it["id"].as_str().unwrap().to_owned())).collect();
        stories.push(Joined { name: name.to_owned(), gold, people, found });
    }
    stories
}

/// B³ over all mentions must reach the first floor, and over those that both have the second: what
/// joining alone is worth. Gives both, and CEAF-e of the same, in words.
#[track_caller]
fn check(folder: &str, n_stories: usize, floor: f64, floor_of_joining: f64) -> String {
    let stories = joined(folder);
    assert_eq!(stories.len(), n_stories);
    let (mut all, mut shared) = (Cubed::default(), Cubed::default());
    let (mut all_aligned, mut shared_aligned) = (Aligned::default(), Aligned::default());
    for Joined { gold, found, .. } in &stories {
        all.add(gold, found);
        all_aligned.add(gold, found);
        let mut both = (gold.clone(), found.clone());
        both.0.retain(|place, _| found.contains_key(place));
        both.1.retain(|place, _| gold.contains_key(place));
        shared.add(&both.0, &both.1);
        shared_aligned.add(&both.0, &both.1);
    }
    let (all, shared) = (all.f1(), shared.f1());
    let figures = format!(
        "{folder}: B³ {all:.4}, of mentions that both have {shared:.4}; CEAF-e {:.4}, {:.4}",
        all_aligned.f1(),
        shared_aligned.f1()
    );
    assert!(floor <= all && floor_of_joining <= shared, "{figures}");
    figures
}

/// Joining two people is worse than leaving one in two.
#[test]
fn no_two_people_are_one() {
    let stories = joined("");
    assert_eq!(stories.len(), 15);
    let mut n_people = 0;
    for Joined { name, gold, people, found } in &stories {
        n_people += people.len();
        for places in by_chain(found).values() {
            let named = places.iter().filter_map(|place| gold.get(*place));
            let named: BTreeSet<_> = named.filter(|chain| people.contains(*chain)).collect();
            assert!(named.len() < 2, "{name}: {named:?} are one");
        }
    }
    assert!(20 < n_people, "{n_people} people");
}

/// The stories by which the rules were bettered.
#[test]
fn stories_looked_at() {
    println!("{}", check("clusters/", 10, 0.94, 0.99));
}

/// Stories that no rule was made for.
#[test]
fn stories_held_out() {
    println!("{}", check("ours/", 5, 0.77, 0.98));
}
