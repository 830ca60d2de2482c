//! The tagger of names: learnt from labelled sentences, and how good it is on others.

mod crf;
mod figures;
pub mod lists;
mod read;

use std::fs;
use std::path::{Path, PathBuf};

use crate::labelled::{Corpus, corpora};
use crf::{Example, Settings, train};
use figures::{Figures, errors};
use read::{Read, numbers, read};
use riscontro::engine::entities::tagger::{N_TAGS, Weights};

/// Where the engine has what is learnt.
const TABLE: &str = "src/engine/entities/tagger/weights.bin";

/// What is wrong in cross-validation, for whoever wants to better it.
const ERRORS: &str = "target/tagger-errors.txt";

const SETTINGS: Settings = Settings { rounds: 8, rate: 0.1, price: 0.000_01 };

/// The least number of times that an observation must be made to count.
const LEAST: usize = 2;

/// Into how many parts the articles are cut for cross-validation.
const N_FOLDS: usize = 10;

/// How many steps a weight of one has.
const SCALE: f32 = 16.0;

/// The bytes that the engine would have if it were taught by these articles.
fn learn(reads: &[&Read]) -> Vec<u8> {
    let numbers = numbers(reads, LEAST);
    let examples: Vec<Example> = reads.iter().flat_map(|read| read.examples(&numbers)).collect();
    let field = train(&examples, numbers.len(), SETTINGS);
    #[expect(clippy::cast_possible_truncation, reason = "it is clamped")]
    let whole = |weight: f32| (weight * SCALE).round().clamp(-127.0, 127.0) as i8;
    let rows = numbers.keys().zip(field.weights.chunks(N_TAGS)).map(|(hash, row)| {
        let mut whole_row = [0; N_TAGS];
        for (slot, weight) in whole_row.iter_mut().zip(row) {
            *slot = whole(*weight);
        }
        (*hash, whole_row)
    });
    let table: Vec<_> = rows.filter(|(_, row)| row.iter().any(|weight| *weight != 0)).collect();
    assert!(table.len() < usize::from(u16::MAX), "{} observations are too many", table.len());
    Weights::write(&field.steps.map(|row| row.map(whole)), &table)
}

/// Figures for each language, of whole articles and of sentences alone.
type ByLanguage = [[Figures; 2]; 2];

fn figures<'a>(
    corpora: &[Corpus],
    weights: &[u8],
    reads: impl Iterator<Item = &'a Read>,
    wrong: &mut Vec<String>,
) -> ByLanguage {
    let weights = Weights::read(weights).expect("what was written can be read");
    let mut sums = ByLanguage::default();
    for read in reads {
        let found = read.names(&corpora[read.language], &weights);
        sums[read.language][usize::from(read.is_alone)].add(&read.piece.names, &found);
        if !read.is_alone {
            wrong.extend(errors(read, &found));
        }
    }
    sums
}

fn show(title: &str, names: &[&str], figures: &ByLanguage) {
    println!("{title}:");
    for (name, [whole, alone]) in names.iter().zip(figures) {
        println!("  {name}, articles   {}", whole.line());
        println!("  {name}, sentences  {}", alone.line());
    }
}

/// What there is to learn from, and what the engine sees of it.
struct Material {
    corpora: [Corpus; 2],
    reads: Vec<Read>,
}

impl Material {
    fn new() -> Self {
        let corpora = corpora(&root());
        let reads = read(&corpora, N_FOLDS);
        Self { corpora, reads }
    }

    fn names(&self) -> Vec<&str> {
        self.corpora.iter().map(|corpus| corpus.name).collect()
    }

    /// All but what is held out.
    fn taught(&self) -> Vec<&Read> {
        self.reads.iter().filter(|read| read.fold.is_some()).collect()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Learns the table and prints how good it is, by the articles that are never learnt from.
pub fn run() {
    let material = Material::new();
    let taught = material.taught();
    let table = learn(&taught);
    fs::write(root().join(TABLE), &table).expect("the table can be written");
    println!("{} articles and sentences; {TABLE} is written, {} bytes", taught.len(), table.len());
    let held_out = material.reads.iter().filter(|read| read.fold.is_none());
    let figures = figures(&material.corpora, &table, held_out, &mut Vec::new());
    show("of the articles held out", &material.names(), &figures);
}

/// Learns from nine parts of the articles what names the tenth has, in turn, prints how good that is,
/// and writes a list of what was wrong.
pub fn validate() {
    let material = Material::new();
    let taught = material.taught();
    let n_folds = std::env::args().find_map(|arg| arg.strip_prefix("folds=")?.parse().ok());
    let folds: Vec<usize> = (0..n_folds.unwrap_or(N_FOLDS)).collect();
    let validate = |fold: usize| {
        let others: Vec<&Read> =
            taught.iter().copied().filter(|read| read.fold != Some(fold)).collect();
        let these = taught.iter().copied().filter(|read| read.fold == Some(fold));
        let mut wrong = Vec::new();
        let figures = figures(&material.corpora, &learn(&others), these, &mut wrong);
        (figures, wrong)
    };
    let mut sums = ByLanguage::default();
    let mut wrong = Vec::new();
    for pair in folds.chunks(2) {
        let found: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = pair
                .iter()
                .map(|&fold| {
                    let validate = &validate;
                    scope.spawn(move || validate(fold))
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
        });
        for (figures, errors) in found {
            for (sum, figures) in sums.iter_mut().flatten().zip(figures.iter().flatten()) {
                sum.sum(figures);
            }
            wrong.extend(errors);
        }
    }
    let path = root().join(ERRORS);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
    fs::write(path, wrong.join("\n")).expect("the errors can be written");
    show("cross-validation", &material.names(), &sums);
    println!("what was wrong is in {ERRORS}");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One article in forty, read anew and learnt from.
    fn table() -> Vec<u8> {
        let mut corpora = corpora(&root());
        for corpus in &mut corpora {
            let few = corpus.pieces.iter().step_by(40).cloned().collect();
            corpus.pieces = few;
        }
        let reads = read(&corpora, N_FOLDS);
        learn(&reads.iter().collect::<Vec<_>>())
    }

    #[test]
    fn what_is_learnt_twice_is_the_same() {
        let table = table();
        assert!(Weights::read(&table).is_some() && 10_000 < table.len(), "{} bytes", table.len());
        assert!(table == self::table(), "the same bytes");
    }
}
