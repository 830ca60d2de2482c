//! What several tests need: articles, the seeds, folders of their own, the command line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use riscontro::bundle::{Bundle, read_plain};
use riscontro::engine::model::Article;

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An article of which nothing but its text is known.
pub fn article(id: &str, text: &str) -> Article {
    Article {
        id: id.to_owned(),
        text: text.to_owned(),
        title: None,
        source: None,
        published: None,
        language: None,
    }
}

/// A bundle of such articles, named `1`, `2`, ….
pub fn bundle(texts: &[&str]) -> Bundle {
    let articles = texts.iter().enumerate();
    let articles = articles.map(|(idx, text)| article(&(idx + 1).to_string(), text));
    Bundle::new(articles.collect()).unwrap()
}

/// The articles that the page is built with.
pub fn seeds() -> Bundle {
    let mut paths: Vec<_> =
        fs::read_dir(root().join("seeds")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let id = path.file_stem().unwrap().to_string_lossy();
        read_plain(&id, &fs::read_to_string(path).unwrap()).unwrap()
    };
    Bundle::new(paths.iter().map(read).collect()).unwrap()
}

/// A text without its white space: for comparing what is said, however it is broken into lines.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// An empty folder that goes away with the value.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("riscontro-test-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file, in a folder of its own if the name says so, and gives its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    /// Every file and folder in it, with the bytes of the files.
    pub fn contents(&self) -> Vec<(PathBuf, Option<Vec<u8>>)> {
        let mut found: Vec<_> =
            files(&self.0).into_iter().map(|path| (path.clone(), fs::read(path).ok())).collect();
        found.sort();
        found
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system's own cleaning.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every file and folder under a folder, sorted.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        }
        found.push(path);
    }
    found.sort();
    found
}

/// Runs the command line in the repository.
pub fn riscontro(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_riscontro"))
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap()
}

/// Numbers that look random and are the same on every run (xorshift, 64 bits).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }
}
