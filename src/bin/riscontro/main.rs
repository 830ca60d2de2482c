//! The command line: builds the page, packs articles into one, prints the report.

#![expect(clippy::print_stderr, reason = "what a person is told goes to standard error")]

mod analyze;
mod args;
mod failure;
mod input;
mod output;
mod reader;

use std::process::ExitCode;

use args::Command;
use failure::Failure;

fn main() -> ExitCode {
    match args::parse(std::env::args_os()).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("riscontro: {failure}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Help(text) => output::print(text),
        Command::Version => output::print(concat!("riscontro ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Analyze { paths } => output::print(&analyze::report(&input::bundle(&paths)?)),
        Command::Pack { paths, output } => {
            let bundle = input::bundle(&paths)?;
            output::page(&bundle, &output)
        }
        Command::Build { output, open } => {
            let bundle = input::bundle(&[reader::workspace()?.join("seeds")])?;
            output::page(&bundle, &output)?;
            if open {
                output::open(&output);
            }
            Ok(())
        }
    }
}
