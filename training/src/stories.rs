//! The annotated stories, as the engine reads them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use riscontro::bundle::{Bundle, decode};
use riscontro::engine::comparisons::{
    Bearing, Compared, First, Pair, Profiles, Scorer, Scorers, compare_by, pairs,
};
use riscontro::engine::model::{Analysis, Reading};
use riscontro::engine::read_article;
use riscontro::report;
use serde_json::{Value, json};

use crate::score::{Score, find_claims, is_inside, score};

/// One story with its articles read once.
pub struct Story {
    pub name: String,
    gold: Value,
    bundle: Bundle,
    readings: Vec<Reading>,
    /// Its pairs, and whether the gold has each answer one question; `None` where it does not say.
    pub pairs: Vec<(Pair, Option<bool>)>,
}

/// Scorers that join nothing.
const NEVER: Scorer<'_> = Scorer { bias: -1, weights: &[] };
const NOTHING: Scorers<'_> = Scorers {
    first: First { fitting: NEVER, apart: NEVER },
    fitting: NEVER,
    growing: NEVER,
    excluding: NEVER,
};

/// The stories of some files and folders, in order of their names.
pub fn stories(paths: &[PathBuf]) -> Vec<Story> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            files.push(path.clone());
        }
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().map(|path| Story::read(path)).collect()
}

impl Story {
    fn read(path: &Path) -> Self {
        let gold: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let bundle = decode(&json!({"articles": gold["articles"]}).to_string()).unwrap();
        let readings: Vec<_> = bundle.articles().iter().map(read_article).collect();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut story = Self { name, gold, bundle, readings, pairs: Vec::new() };
        story.pairs = story.find_pairs();
        story
    }

    /// What the engine would report with these weights, without entities.
    fn report(&self, scorers: &Scorers<'_>) -> Value {
        let Compared { comparisons, related } =
            compare_by(self.bundle.articles(), &self.readings, scorers);
        let readings = self.readings.clone();
        let analysis = Analysis { readings, entities: Vec::new(), comparisons, related };
        serde_json::from_str(&report::json(&self.bundle, analysis)).unwrap()
    }

    /// How the engine does with these weights.
    pub fn score(&self, scorers: &Scorers<'_>) -> Score {
        score(&self.gold, &self.report(scorers))
    }

    /// How the engine does with its own weights.
    #[cfg(test)]
    pub fn score_as_shipped(&self) -> Score {
        let analysis = riscontro::engine::analyze(self.bundle.articles());
        let report = serde_json::from_str(&report::json(&self.bundle, analysis)).unwrap();
        score(&self.gold, &report)
    }

    /// The profiles of its claims.
    pub fn profiles(&self) -> Profiles<'_> {
        Profiles::new(self.bundle.articles(), &self.readings)
    }

    fn find_pairs(&self) -> Vec<(Pair, Option<bool>)> {
        let report = self.report(&NOTHING);
        let (_, taken) = find_claims(&self.gold, &report);
        let claims = report["claims"].as_array().unwrap();
        let ids: Vec<&str> = claims.iter().map(|claim| claim["id"].as_str().unwrap()).collect();
        // The report lists the claims article by article.
        let mut first = Vec::new();
        let mut total = 0;
        for reading in &self.readings {
            first.push(total);
            total += reading.claims.len();
        }
        assert_eq!(total, ids.len());
        let mut questions: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (idx, comparison) in self.gold["comparisons"].as_array().unwrap().iter().enumerate() {
            for member in comparison["members"].as_array().unwrap() {
                questions.entry(member.as_str().unwrap()).or_default().insert(idx);
            }
        }
        let profiles = self.profiles();
        let gold_of = |profile: usize| {
            let at = profiles.claims[profile].at;
            taken.get(ids[first[at.article] + at.claim]).copied()
        };
        let of = |claim| questions.get(claim).cloned().unwrap_or_default();
        // What the gold says is no claim answers no question.
        let noise = |profile: usize| {
            let at = profiles.claims[profile].at;
            let claim = &claims[first[at.article] + at.claim];
            let noise = self.gold["not_claims"].as_array().into_iter().flatten();
            noise.into_iter().any(|quotation| is_inside(&self.gold, claim, quotation))
        };
        pairs(&profiles)
            .into_iter()
            .map(|pair| {
                let one_question = match (gold_of(pair.a), gold_of(pair.b)) {
                    (Some(x), Some(y)) => Some(!of(x).is_disjoint(&of(y))),
                    _ if noise(pair.a) || noise(pair.b) => Some(false),
                    (None, None) => None,
                    // The gold may leave a claim out, but nothing that contradicts another.
                    _ => (pair.bearing != Bearing::Fitting).then_some(false),
                };
                (pair, one_question)
            })
            .collect()
    }
}
