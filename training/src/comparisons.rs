//! The weights by which claims are joined, and how good they are on stories they were not learnt
//! from.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use riscontro::engine::comparisons::{
    Evidence, Observation, Pair, Relation, Scorer, Scorers, answered,
};

use crate::logistic::fit;
use crate::score::{Count, Score};
use crate::stories::{Story, stories};

/// Where the annotated stories are, and where the engine has its table.
const STORIES: [&str; 3] = ["tests/gold/clusters", "tests/gold/ours", "tests/gold/seeds.json"];
const TABLE: &str = "src/engine/comparisons/weights.rs";

/// How much surer than even a pair that fits must be, in hundredths of the logarithm of the odds: less
/// than nothing, since what is joined must also hold with the rest of its group.
const SHIFT_FITTING: i32 = 40;

/// The same of claims that exclude each other, which the engine's rules must propose: what is learnt
/// only takes back the unlikely ones.
const SHIFT_APART: i32 = 200;

/// The weights of one kind of pairs.
struct Learnt {
    bias: i32,
    weights: Vec<(Observation, i32)>,
}

impl Learnt {
    fn from(examples: &[(&[Evidence], bool)], shift: i32) -> Self {
        let (bias, weights) = fit(examples);
        let weights = Observation::ALL.iter().copied().zip(weights.into_iter().map(hundredths));
        let known = weights.filter(|(_, weight)| *weight != 0);
        Self { bias: hundredths(bias) + shift, weights: known.collect() }
    }

    fn scorer(&self) -> Scorer<'_> {
        Scorer { bias: self.bias, weights: &self.weights }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "weights are small")]
fn hundredths(weight: f64) -> i32 {
    (weight * 100.0).round() as i32
}

/// What is learnt from some stories.
struct Both {
    fitting: Learnt,
    apart: Learnt,
}

impl Both {
    fn from(stories: &[&Story]) -> Self {
        let pairs = stories.iter().flat_map(|story| &story.pairs);
        let fitting = Learnt::from(&examples(pairs, false), SHIFT_FITTING);
        // What is observed of claims that exclude each other depends on how well others fit.
        let scorers = Scorers { fitting: fitting.scorer(), apart: fitting.scorer() };
        let seen: Vec<(Pair, Option<bool>)> = stories
            .iter()
            .flat_map(|story| {
                let (pairs, wanted): (Vec<_>, Vec<_>) = story.pairs.iter().cloned().unzip();
                let pairs = answered(&story.profiles(), pairs, &scorers);
                pairs.into_iter().zip(wanted).collect::<Vec<_>>()
            })
            .collect();
        let apart = Learnt::from(&examples(seen.iter(), true), SHIFT_APART);
        Self { fitting, apart }
    }

    fn scorers(&self) -> Scorers<'_> {
        Scorers { fitting: self.fitting.scorer(), apart: self.apart.scorer() }
    }
}

/// The pairs of which the gold says whether they answer one question: those that exclude each other, or
/// all others.
fn examples<'a>(
    pairs: impl Iterator<Item = &'a (Pair, Option<bool>)>,
    apart: bool,
) -> Vec<(&'a [Evidence], bool)> {
    pairs
        .filter(|(pair, _)| (pair.relation == Relation::Apart) == apart)
        .filter_map(|(pair, one)| Some((pair.seen.as_slice(), (*one)?)))
        .collect()
}

/// Learns the table and prints how good it is: on the stories it was learnt from, and on each story
/// by what the others teach.
pub fn run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let stories = stories(&STORIES.map(|path| root.join(path)));
    let all: Vec<&Story> = stories.iter().collect();
    let learnt = Both::from(&all);
    fs::write(root.join(TABLE), table(&learnt.scorers())).expect("the table can be written");
    println!("{} stories; {TABLE} is written", all.len());
    println!("learnt from themselves:");
    show(all.iter().map(|story| story.score(&learnt.scorers())));
    println!("each learnt from the others:");
    show(all.iter().map(|story| {
        let others: Vec<_> = all.iter().copied().filter(|other| other.name != story.name).collect();
        story.score(&Both::from(&others).scorers())
    }));
}

/// The table as the engine has it.
fn table(scorers: &Scorers<'_>) -> String {
    let mut text =
        "//! How much each observation weighs. Written by `cargo xtask train`; do not edit.\n\n\
         use super::observations::Observation as O;\n\
         use super::scorer::{Scorer, Scorers};\n\n\
         /// Learnt from the annotated stories in `tests/gold`.\n\
         pub const SCORERS: Scorers<'_> = Scorers {\n"
            .to_owned();
    for (name, scorer) in [("fitting", &scorers.fitting), ("apart", &scorers.apart)] {
        let _ = writeln!(
            text,
            "    {name}: Scorer {{\n        bias: {},\n        weights: &[",
            scorer.bias
        );
        for (observation, weight) in scorer.weights {
            let _ = writeln!(text, "            (O::{}, {weight}),", observation.name());
        }
        text.push_str("        ],\n    },\n");
    }
    text.push_str("};\n");
    text
}

/// Prints what all stories score together.
fn show(scores: impl Iterator<Item = Score>) {
    let scores: Vec<_> = scores.collect();
    let total = |count: fn(&Score) -> Count| {
        scores.iter().map(count).fold(Count::default(), |sum, one| Count {
            right: sum.right + one.right,
            wrong: sum.wrong + one.wrong,
            missed: sum.missed + one.missed,
        })
    };
    println!("  links   {}", total(|score| score.links));
    println!("  alarms  {}", total(|score| score.alarms));
    println!("  updates {}", total(|score| score.updates));
    println!("  noise   {}", total(|score| score.noise).wrong);
}
