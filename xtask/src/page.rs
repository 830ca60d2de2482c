//! The page: built by the native program, the same bytes every time and on every way.

use std::path::{Path, PathBuf};

use crate::shell::{cargo, check, read, root};
use crate::steps::{Done, Outcome, Steps};

/// The page that the other steps look at.
pub fn path() -> PathBuf {
    root().join("dist/riscontro.html")
}

/// Builds the page.
pub fn build_once(steps: &mut Steps) -> Outcome {
    steps.run("page", || {
        // An older page must not be taken for the new one.
        if path().exists() {
            std::fs::remove_file(path()).map_err(|error| format!("cannot remove it: {error}"))?;
        }
        check(&mut cargo("run --quiet --release -- build"))?;
        read(&path()).map(drop)
    })
}

/// Builds the page, and builds it again elsewhere: the two must be equal.
pub fn build(steps: &mut Steps) -> Outcome {
    let built = build_once(steps);
    steps.run_after(built, "page, built again: the same bytes", || {
        let again = root().join("target/page-again.html");
        let mut command = cargo("run --quiet --release -- build -o");
        check(command.arg(&again))?;
        same(&path(), &again)
    });
    built
}

/// Lets trunk build: its folder must hold that same page and nothing else.
pub fn trunk(steps: &mut Steps, built: Outcome) {
    steps.run_after(built, "page, built by trunk: the same bytes, alone", || {
        let folder = root().join("target/trunk-dist");
        check(&mut crate::shell::command("trunk", &["build", "--release"]))?;
        let mut names: Vec<String> = std::fs::read_dir(&folder)
            .map_err(|error| format!("cannot read {}: {error}", folder.display()))?
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .collect();
        names.sort();
        if names != ["index.html"] {
            return Err(format!("{} holds {}", folder.display(), names.join(", ")));
        }
        same(&path(), &folder.join("index.html"))
    });
}

/// Fails, with the place of the first difference, unless the files hold the same bytes.
fn same(one: &Path, other: &Path) -> Done {
    let (left, right) = (read(one)?, read(other)?);
    if left == right {
        return Ok(());
    }
    let at = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    Err(format!(
        "{} ({} bytes) and {} ({} bytes) differ from byte {at} on",
        one.display(),
        left.len(),
        other.display(),
        right.len()
    ))
}
