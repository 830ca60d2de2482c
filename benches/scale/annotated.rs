//! The annotated stories, for benchmarks and tests.

use std::fs;
use std::path::{Path, PathBuf};

use riscontro::bundle;
use riscontro::engine::model::Article;

/// The articles of every annotated story. Their ids begin with its name.
pub fn annotated() -> Vec<Vec<Article>> {
    let gold = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold");
    let mut paths: Vec<PathBuf> = ["clusters", "ours"]
        .iter()
        .flat_map(|folder| fs::read_dir(gold.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let story = fs::read_to_string(path).unwrap();
        let story: serde_json::Value = serde_json::from_str(&story).unwrap();
        let articles = serde_json::json!({ "articles": story["articles"] });
        let bundle = bundle::decode(&articles.to_string()).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy();
        let named =
            |article: &Article| Article { id: format!("{name}:{}", article.id), ..article.clone() };
        bundle.articles().iter().map(named).collect::<Vec<_>>()
    };
    paths.iter().map(read).collect()
}
