//! The weights by which claims are joined, and how good they are on stories they were not learnt
//! from.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use riscontro::engine::comparisons::{
    Bearing, Evidence, First, Observation, Pair, Scorer, Scorers, in_company,
};

use crate::logistic::fit;
use crate::score::{Count, Score};
use crate::stories::{Story, stories};

/// Where the annotated stories are, and where the engine has its table.
const STORIES: [&str; 3] = ["tests/gold/clusters", "tests/gold/ours", "tests/gold/seeds.json"];
const TABLE: &str = "src/engine/comparisons/weights.rs";

/// How much surer than even a pair that fits must be, in hundredths of the logarithm of the odds: less
/// than nothing, since what is joined must also hold with the rest of its group.
const SHIFT_FITTING: i32 = 28;

/// The same of a number that may have grown.
const SHIFT_GROWING: i32 = 53;

/// The same of claims that exclude each other: a false alarm is worse than a miss.
const SHIFT_EXCLUDING: i32 = -125;

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

/// What is learnt of pairs at first sight.
struct FirstLearnt {
    fitting: Learnt,
    apart: Learnt,
}

impl FirstLearnt {
    fn from(stories: &[&Story]) -> Self {
        let pairs: Vec<_> = stories.iter().flat_map(|story| &story.pairs).collect();
        let fits = |bearing| bearing == Bearing::Fitting;
        Self {
            fitting: Learnt::from(&examples(&pairs, fits), 0),
            apart: Learnt::from(&examples(&pairs, |bearing| !fits(bearing)), 0),
        }
    }

    fn scorers(&self) -> First<'_> {
        First { fitting: self.fitting.scorer(), apart: self.apart.scorer() }
    }
}

/// What is learnt of pairs with the company they are in.
struct LastLearnt {
    fitting: Learnt,
    growing: Learnt,
    excluding: Learnt,
}

impl LastLearnt {
    fn from<'a>(stories: impl Iterator<Item = &'a Known>) -> Self {
        let pairs: Vec<_> = stories.flat_map(|story| &story.pairs).collect();
        let of = |bearing, shift| Learnt::from(&examples(&pairs, |it| it == bearing), shift);
        Self {
            fitting: of(Bearing::Fitting, SHIFT_FITTING),
            growing: of(Bearing::Growing, SHIFT_GROWING),
            excluding: of(Bearing::Excluding, SHIFT_EXCLUDING),
        }
    }

    fn after<'a>(&'a self, first: &'a FirstLearnt) -> Scorers<'a> {
        Scorers {
            first: first.scorers(),
            fitting: self.fitting.scorer(),
            growing: self.growing.scorer(),
            excluding: self.excluding.scorer(),
        }
    }
}

/// A story with what the others teach of its pairs at first sight: what is learnt of their company
/// must not rest on scores that knew the answers.
struct Known {
    first: FirstLearnt,
    pairs: Vec<(Pair, Option<bool>)>,
}

impl Known {
    fn of(story: &Story, all: &[&Story]) -> Self {
        let first = FirstLearnt::from(&others(story, all));
        let (pairs, wanted): (Vec<_>, Vec<_>) = story.pairs.iter().cloned().unzip();
        let pairs = in_company(&story.profiles(), pairs, &first.scorers());
        Self { first, pairs: pairs.into_iter().zip(wanted).collect() }
    }
}

fn others<'a>(story: &Story, all: &[&'a Story]) -> Vec<&'a Story> {
    all.iter().copied().filter(|other| other.name != story.name).collect()
}

/// The pairs of some bearing of which the gold says whether they answer one question.
fn examples<'a>(
    pairs: &[&'a (Pair, Option<bool>)],
    wanted: impl Fn(Bearing) -> bool,
) -> Vec<(&'a [Evidence], bool)> {
    pairs
        .iter()
        .filter(|(pair, _)| wanted(pair.bearing))
        .filter_map(|(pair, one)| Some((pair.seen.as_slice(), (*one)?)))
        .collect()
}

/// The annotated stories, each read once.
pub fn annotated() -> Vec<Story> {
    stories(&STORIES.map(|path| root().join(path)))
}

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Learns the table and prints how good it is: on the stories it was learnt from, and on each story
/// by what the others teach.
pub fn run() {
    let stories = annotated();
    let all: Vec<&Story> = stories.iter().collect();
    let known: Vec<_> = all.iter().map(|story| Known::of(story, &all)).collect();
    let first = FirstLearnt::from(&all);
    let last = LastLearnt::from(known.iter());
    let scorers = last.after(&first);
    fs::write(root().join(TABLE), table(&scorers)).expect("the table can be written");
    println!("{} stories; {TABLE} is written", all.len());
    println!("learnt from themselves:");
    show(all.iter().map(|story| story.score(&scorers)));
    println!("each learnt from the others:");
    show(by_the_others(&all, &known));
}

/// What each story scores by what the others teach.
fn by_the_others<'a>(all: &'a [&Story], known: &'a [Known]) -> impl Iterator<Item = Score> + 'a {
    all.iter().enumerate().map(|(idx, story)| {
        let rest = known.iter().enumerate().filter(move |(other, _)| *other != idx);
        let last = LastLearnt::from(rest.map(|(_, story)| story));
        story.score(&last.after(&known[idx].first))
    })
}

/// The table as the engine has it.
fn table(scorers: &Scorers<'_>) -> String {
    let mut text =
        "//! How much each observation weighs. Written by `cargo xtask train`; do not edit.\n\n\
         use super::observations::Observation as O;\n\
         use super::scorer::{First, Scorer, Scorers};\n\n\
         /// Learnt from the annotated stories in `tests/gold`.\n\
         pub const SCORERS: Scorers<'_> = Scorers {\n    first: First {\n"
            .to_owned();
    let first = [("fitting", &scorers.first.fitting), ("apart", &scorers.first.apart)];
    for (name, scorer) in first {
        row(&mut text, 8, name, scorer);
    }
    text.push_str("    },\n");
    let last = [
        ("fitting", &scorers.fitting),
        ("growing", &scorers.growing),
        ("excluding", &scorers.excluding),
    ];
    for (name, scorer) in last {
        row(&mut text, 4, name, scorer);
    }
    text.push_str("};\n");
    text
}

/// One scorer of the table, so far from the margin.
fn row(text: &mut String, margin: usize, name: &str, scorer: &Scorer<'_>) {
    let _ = writeln!(text, "{:margin$}{name}: Scorer {{", "");
    let _ =
        writeln!(text, "{:margin$}    bias: {},\n{:margin$}    weights: &[", "", scorer.bias, "");
    for (observation, weight) in scorer.weights {
        let _ = writeln!(text, "{:margin$}        (O::{}, {weight}),", "", observation.name());
    }
    let _ = writeln!(text, "{:margin$}    ],\n{:margin$}}},", "", "");
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
    println!("  related {}", total(|score| score.related));
}

#[cfg(test)]
mod tests;
