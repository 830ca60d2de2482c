//! What needs no browser: formatting, clippy, tests and documentation.

use crate::shell::{cargo, check};
use crate::steps::Steps;

/// All of it, the fast steps first.
pub fn run(steps: &mut Steps) {
    steps.run("formatting", || check(&mut cargo("fmt --all -- --check")));
    steps.run("clippy", || {
        check(&mut cargo("clippy --quiet --workspace --all-targets -- -D warnings"))
    });
    steps.run("clippy, for the browser", || {
        let target = "--target wasm32-unknown-unknown --package riscontro --lib --bin reader";
        check(&mut cargo(&format!("clippy --quiet {target} -- -D warnings")))
    });
    steps.run("tests: unit, integration, documentation", || {
        check(&mut cargo("test --quiet --release --workspace"))
    });
    steps.run("documentation", || {
        let mut documentation = cargo("doc --quiet --no-deps --workspace");
        check(documentation.env("RUSTDOCFLAGS", "-D warnings"))
    });
}
