//! The page in real browsers: hands over to the scripts in tests/browser.

use crate::page;
use crate::shell::{command, root, watch};
use crate::steps::{Outcome, Steps};

/// Runs the cases in every browser, or as `options` say.
pub fn test(steps: &mut Steps, built: Outcome, options: &[&str]) {
    steps.run_after(built, "Chromium, Firefox, WebKitGTK", || {
        let program = root().join("target/release/riscontro");
        let mut node = command("node", &["tests/browser/run.mjs"]);
        node.arg(page::path()).args(options);
        // The program that built the page packs the others, unless it was built elsewhere.
        if program.is_file() {
            node.arg("--pack").arg(program);
        }
        watch(&mut node)
    });
}

/// Takes pictures of every view, and fails if one is missing or blank.
pub fn shots(steps: &mut Steps, built: Outcome) {
    steps.run_after(built, "pictures of every view: target/shots/index.html", || {
        let mut node = command("node", &["tests/browser/shots.mjs"]);
        watch(node.arg(page::path()).arg("target/shots"))
    });
}
