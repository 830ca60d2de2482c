//! `cargo xtask`: the one command for whoever works on Riscontro, and for its continuous integration.
//!
//! The steps of `test` are listed in [`steps`]; what they need and how it gets there is in
//! [`provision`]. A step that cannot run is a failure, never a skip: it says what is missing.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this is a program for a terminal")]

mod browser;
mod cldr;
mod native;
mod page;
mod provision;
mod shell;
mod steps;
mod trunk;

use std::process::ExitCode;

use shell::{cargo, watch};
use steps::{Outcome, Steps};

const HELP: &str = "\
cargo xtask test            everything below, in order
cargo xtask test native     formatting, clippy, tests and documentation
cargo xtask test page       the page: built twice alike, and by trunk
cargo xtask test browser    the page in Chromium, Firefox and WebKitGTK
                            [--browser NAME]… [--only TEXT]: less of it
cargo xtask shots           pictures of every view, in target/shots/index.html
cargo xtask trunk before    what Trunk.toml asks for: the articles for index.html,
cargo xtask trunk after     and in a release build the page in place of what trunk made
cargo xtask train           the tagger of names, learnt anew from training/data, and the weights of
                            comparisons, from tests/gold
cargo xtask validate        how good the tagger of names is on articles it was not taught, ten parts of
                            them in turn; what is wrong into target/tagger-errors.txt
cargo xtask cldr            the names of units and currencies, made anew from CLDR (by npm)
cargo xtask help            this text

Missing tools are installed where that needs no questions (as root for Debian's packages).
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut steps = Steps::default();
    match words.as_slice() {
        ["test"] => {
            provision::all(&mut steps);
            native::run(&mut steps);
            let built = page::build(&mut steps);
            browser::test(&mut steps, built, &[]);
            browser::shots(&mut steps, built);
            page::trunk(&mut steps, built);
        }
        ["test", "native"] => {
            provision::native(&mut steps);
            native::run(&mut steps);
        }
        ["test", "page"] => {
            provision::page(&mut steps);
            let built = page::build(&mut steps);
            page::trunk(&mut steps, built);
        }
        ["test", "browser", options @ ..] => {
            provision::browser(&mut steps);
            let built = page::build_once(&mut steps);
            browser::test(&mut steps, built, options);
        }
        ["shots"] => {
            provision::browser(&mut steps);
            let built = page::build_once(&mut steps);
            browser::shots(&mut steps, built);
        }
        ["train"] => {
            let training = "run --quiet --release --package riscontro-training";
            // The engine that is trained has the lists in it.
            let lists =
                steps.run("lists of names", || watch(&mut cargo(&format!("{training} -- lists"))));
            steps.run_after(lists, "training", || watch(&mut cargo(training)));
        }
        ["validate"] => {
            let validate = "run --quiet --release --package riscontro-training -- validate";
            steps.run("cross-validation", || watch(&mut cargo(validate)));
        }
        ["cldr"] => cldr::run(&mut steps),
        ["trunk", "before"] => return trunk::hook(trunk::before),
        ["trunk", "after"] => return trunk::hook(trunk::after),
        ["help" | "--help" | "-h"] | [] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("no such command: {}\n\n{HELP}", arguments.join(" "));
            return ExitCode::from(2);
        }
    }
    match steps.finish() {
        Outcome::Passed => ExitCode::SUCCESS,
        Outcome::Failed => ExitCode::FAILURE,
    }
}
