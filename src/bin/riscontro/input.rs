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
    let read = files.iter().map(|path| file(path)).collect::<Result<Vec<_>, _>>()?;
    Ok(read.concat())
}

fn file(path: &Path) -> Result<Vec<Article>, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    bundle::read_file(&name.unwrap_or_default(), &read(path)?)
        .map_err(|error| Failure::at(path, error))
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            Failure::at(path, "there is no such file; expected an article, a bundle or a folder")
        }
        _ => Failure::at(path, error),
    })
}
