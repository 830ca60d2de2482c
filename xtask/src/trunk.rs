//! What trunk calls before and after it builds; see Trunk.toml.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use crate::shell::{cargo, check, read, root};
use crate::steps::Done;

/// Runs a hook, and tells trunk whether it failed.
pub fn hook(work: impl FnOnce() -> Done) -> ExitCode {
    match work() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the articles for index.html, as the page carries them. Only when one of them changed:
/// building a page takes longer than looking at a change.
pub fn before() -> Done {
    let folder = root().join("target/trunk");
    let body = folder.join("body.html");
    if changed(&body).is_some_and(|written| newest_article() < Some(written)) {
        return Ok(());
    }
    let page = folder.join("page.html");
    check(cargo("run --quiet --release -- build -o").arg(&page))?;
    let page = read(&page)?;
    let page = String::from_utf8_lossy(&page);
    // Each of the two stands on a line of its own.
    let wanted = ["<div id=\"trouble\"", "<script type=\"application/json\" id=\"bundle\">"];
    let is_wanted = |line: &&str| wanted.iter().any(|start| line.starts_with(start));
    let lines: Vec<_> = page.lines().filter(is_wanted).collect();
    if lines.len() != wanted.len() {
        return Err(format!("the page has changed: {} lines of {wanted:?}", lines.len()));
    }
    write(&body, &lines.join("\n"))
}

/// In a release build, empties the folder that trunk filled and puts the page there.
pub fn after() -> Done {
    if variable("TRUNK_PROFILE")? != "release" {
        return Ok(());
    }
    let folder = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let failed = |error| format!("cannot empty {}: {error}", folder.display());
    std::fs::remove_dir_all(&folder).map_err(failed)?;
    std::fs::create_dir_all(&folder).map_err(failed)?;
    check(cargo("run --quiet --release -- build -o").arg(folder.join("index.html")))
}

/// When an article changed last, or one was added or removed, which changes the folder.
fn newest_article() -> Option<SystemTime> {
    let folder = root().join("seeds");
    let entries = std::fs::read_dir(&folder).ok()?;
    entries.filter_map(|entry| changed(&entry.ok()?.path())).chain(changed(&folder)).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("{name} is not set: only trunk calls this"))
}

fn write(path: &Path, content: &str) -> Done {
    std::fs::write(path, content)
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}
