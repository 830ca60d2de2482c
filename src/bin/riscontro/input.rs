//! Articles from files and folders.

use std::fs;
use std::path::{Path, PathBuf};

use riscontro::bundle::{self, Bundle};
use riscontro::engine::model::Article;

use crate::failure::Failure;

/// Reads the articles of all paths, in the order given.
pub fn bundle(paths: &[PathBuf]) -> Result<Bundle, Failure> {
    let mut articles = Vec::new();
    // Which path each article came from, for the message about two with one id.
    let mut origins: Vec<&Path> = Vec::new();
    for path in paths {
        let read = if path.is_dir() { folder(path)? } else { file(path)? };
        for article in &read {
            if let Some(first) = articles.iter().position(|other: &Article| other.id == article.id)
            {
                let first = origins[first].display();
                let problem = format!(
                    "its article {:?} has the id of one in {first}; expected an id for each",
                    article.id
                );
                return Err(Failure::at(path, problem));
            }
        }
        origins.extend(read.iter().map(|_| path.as_path()));
        articles.extend(read);
    }
    Bundle::new(articles).map_err(|error| Failure::new(error.to_string()))
}

/// Every text file of a folder, by name.
fn folder(path: &Path) -> Result<Vec<Article>, Failure> {
    let unreadable = |error: std::io::Error| Failure::at(path, error);
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let file = entry.map_err(unreadable)?.path();
        if file.extension().is_some_and(|extension| extension == "txt") && file.is_file() {
            files.push(file);
        }
    }
    if files.is_empty() {
        return Err(Failure::at(
            path,
            "no articles in this folder; expected files that end in .txt",
        ));
    }
    files.sort();
    files.iter().map(|path| text_file(path)).collect()
}

fn file(path: &Path) -> Result<Vec<Article>, Failure> {
    if path.extension().is_some_and(|extension| extension == "json") {
        let bundle = bundle::decode(&read(path)?).map_err(|error| Failure::at(path, error))?;
        Ok(bundle.articles().to_vec())
    } else {
        Ok(vec![text_file(path)?])
    }
}

fn text_file(path: &Path) -> Result<Article, Failure> {
    let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    bundle::read_plain(&id, &read(path)?).map_err(|error| Failure::at(path, error))
}

/// The text of a file in UTF-8.
fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            Failure::at(path, "there is no such file; expected an article, a bundle or a folder")
        }
        _ => Failure::at(path, error),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..at]);
        let line = before.matches('\n').count() + 1;
        Failure::at(path, format!("line {line}, byte {at}: not UTF-8; expected text in UTF-8"))
    })
}
