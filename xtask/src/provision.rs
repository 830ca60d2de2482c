//! What the steps need that is not in the repository, installed if it is missing.

use std::path::Path;

use crate::shell::{cargo, check, command, has, read, root, said};
use crate::steps::{Done, Steps};

const WASM: &str = "wasm32-unknown-unknown";

/// A program of each Debian package, by which its presence is known.
const DEBIAN: [(&str, &str); 5] = [
    ("chromium", "chromium"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("pdftotext", "poppler-utils"),
];

/// For every step there is.
pub fn all(steps: &mut Steps) {
    browser(steps);
    steps.run("trunk", trunk);
    steps.run("wasm-bindgen, as in Cargo.lock", wasm_bindgen);
}

/// For formatting, clippy, tests and documentation.
pub fn native(steps: &mut Steps) {
    steps.run("Rust for WebAssembly", wasm_target);
}

/// For building the page, also by trunk.
pub fn page(steps: &mut Steps) {
    native(steps);
    steps.run("trunk", trunk);
    steps.run("wasm-bindgen, as in Cargo.lock", wasm_bindgen);
}

/// For the page in browsers.
pub fn browser(steps: &mut Steps) {
    native(steps);
    steps.run("browsers", browsers);
    steps.run("npm packages of tests/browser", npm_packages);
}

fn wasm_target() -> Done {
    let sysroot = said(command("rustc", &["--print", "sysroot"])).unwrap_or_default();
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    check(&mut command("rustup", &["target", "add", WASM]))
        .map_err(|why| format!("the target is missing: rustup target add {WASM}\n{why}"))
}

fn browsers() -> Done {
    let missing = || -> Vec<&str> {
        let absent = DEBIAN.iter().filter(|(program, _)| !has(program));
        absent.map(|(_, package)| *package).collect()
    };
    let needed = missing();
    if needed.is_empty() {
        return Ok(());
    }
    let names = needed.join(" ");
    let advice = format!(
        "missing: {names}\nsudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
    );
    let is_root = said(command("id", &["-u"])).as_deref() == Some("0");
    if !is_root || !has("apt-get") {
        return Err(advice);
    }
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(&needed);
    check(&mut command("apt-get", &["update"]))
        .and_then(|()| {
            check(command("apt-get", &arguments).env("DEBIAN_FRONTEND", "noninteractive"))
        })
        .map_err(|why| format!("{advice}\n{why}"))?;
    if missing().is_empty() { Ok(()) } else { Err(advice) }
}

/// `npm ci`, unless the packages are those of the lock file already: a copy of it tells.
fn npm_packages() -> Done {
    if !has("node") || !has("npm") {
        return Err(
            "missing: node (20 or later) and npm\nsudo apt-get install nodejs npm".to_owned()
        );
    }
    let folder = root().join("tests/browser");
    let lock = read(&folder.join("package-lock.json"))?;
    let copy = folder.join("node_modules/.installed-lock.json");
    if read(&copy).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
    check(command("npm", &arguments).current_dir(&folder))?;
    std::fs::write(&copy, lock).map_err(|error| format!("cannot write {}: {error}", copy.display()))
}

fn trunk() -> Done {
    let version = said(command("trunk", &["--version"])).unwrap_or_default();
    if version.starts_with("trunk 0.21.") {
        return Ok(());
    }
    install("trunk", "^0.21", &version)
}

/// trunk calls `wasm-bindgen`, which must be the very version the library was built with.
fn wasm_bindgen() -> Done {
    let version = locked_version("wasm-bindgen")?;
    let present = said(command("wasm-bindgen", &["--version"])).unwrap_or_default();
    if present.split(' ').nth(1) == Some(&version) {
        return Ok(());
    }
    install("wasm-bindgen-cli", &format!("={version}"), &present)
}

/// Installs with the dependencies its authors locked, or with today's if those are gone.
fn install(name: &str, version: &str, present: &str) -> Done {
    let line = format!("install --force {name} --version {version}");
    let found = if present.is_empty() { "nothing" } else { present };
    check(&mut cargo(&format!("{line} --locked")))
        .or_else(|_| check(&mut cargo(&line)))
        .map_err(|why| format!("needed: {name} {version}, found: {found}\ncargo {line}\n{why}"))
}

/// The version of a package in Cargo.lock.
fn locked_version(name: &str) -> Result<String, String> {
    let lock = read(&root().join("Cargo.lock"))?;
    let lock = String::from_utf8_lossy(&lock);
    let heading = format!("name = \"{name}\"");
    lock.lines()
        .skip_while(|line| *line != heading)
        .nth(1)
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| format!("Cargo.lock has no version of {name}"))
}
