//! The corpus of spellings: every way of writing a value means that value, and what is none is
//! left alone. `tests/corpus/README.md` describes the files.

mod entries;
mod meaning;

use std::collections::BTreeSet;
use std::path::Path;

use riscontro::engine::model::Analysis;
use riscontro::{bundle, engine, report};
use serde_json::json;

use super::support::{files, root};
use entries::{Case, File};
use meaning::Report;

const LANGUAGES: [&str; 2] = ["it", "en"];

#[test]
fn italian_spellings() {
    println!("{}", check("it"));
}

#[test]
fn english_spellings() {
    println!("{}", check("en"));
}

#[test]
fn languages_cover_the_same_subjects() {
    let subjects = LANGUAGES.map(|language| {
        let names = parsed(language).into_iter().map(|(name, _)| name);
        names.map(|name| name.replacen(language, "", 1)).collect::<Vec<_>>()
    });
    assert_eq!(subjects[0], subjects[1]);
}

#[test]
fn entries_say_one_thing_once() {
    for (name, file) in LANGUAGES.into_iter().flat_map(parsed) {
        let mistakes = file.mistakes();
        assert!(mistakes.is_empty(), "{name}:\n{}", mistakes.join("\n"));
        let mut seen = BTreeSet::new();
        for case in file.cases() {
            assert!(seen.insert((case.text.clone(), case.published)), "twice: {}", case.text);
        }
    }
}

/// Reads all texts of a language, fails with a list of what was read otherwise, and says how much
/// was read.
#[track_caller]
fn check(language: &str) -> String {
    let files = parsed(language);
    let (mut n_texts, mut failures) = (0, Vec::new());
    for (name, file) in &files {
        let cases: Vec<_> = file.cases().collect();
        n_texts += cases.len();
        let report = report(language, &cases);
        for (idx, case) in cases.iter().enumerate() {
            let id = idx.to_string();
            let figures: Vec<_> = report.figures.iter().filter(|it| it.article == id).collect();
            failures.extend(case.problem(&figures).map(|problem| format!("{name}: {problem}")));
        }
    }
    let n_spellings: usize = files.iter().map(|(_, file)| file.n_spellings()).sum();
    let read = format!("{n_spellings} spellings, {n_texts} texts");
    let n_failures = failures.len();
    assert!(failures.is_empty(), "of {read}, {n_failures} are wrong:\n{}", failures.join("\n"));
    read
}

fn parsed(language: &str) -> Vec<(String, File)> {
    let folder = root().join("tests/corpus");
    let named = |path: &Path| {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/");
        (name.clone(), File::read(path).unwrap_or_else(|problem| panic!("{name}: {problem}")))
    };
    files(&folder.join(language)).iter().map(|path| named(path)).collect()
}

/// What `analyze` reports on the texts, each an article alone: comparing would only take time.
fn report(language: &str, cases: &[Case<'_>]) -> Report {
    let article = |(idx, case): (usize, &Case<'_>)| {
        json!({
            "id": idx.to_string(),
            "text": case.text,
            "language": language,
            "published": case.published,
        })
    };
    let articles: Vec<_> = cases.iter().enumerate().map(article).collect();
    let bundle = bundle::decode(&json!({ "articles": articles }).to_string()).unwrap();
    let analysis = Analysis {
        readings: bundle.articles().iter().map(engine::read_article).collect(),
        entities: vec![],
        comparisons: vec![],
        related: vec![],
    };
    serde_json::from_str(&report::json(&bundle, analysis)).unwrap()
}
