//! Steps one after another: a heading, how long it took, what it said if it failed, a table at the end.

use std::io::Write;
use std::time::{Duration, Instant};

/// How a step, or all of them, ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Passed,
    Failed,
}

/// What a step gives back: nothing, or why it failed, in words for whoever reads the log.
pub type Done = Result<(), String>;

/// The steps so far.
#[derive(Default)]
pub struct Steps {
    finished: Vec<(String, Outcome, Duration)>,
}

impl Steps {
    /// Runs a step. The following ones run whatever its outcome: one run tells all that is wrong.
    #[expect(clippy::disallowed_methods, reason = "how long a step took is for people")]
    pub fn run(&mut self, title: &str, work: impl FnOnce() -> Done) -> Outcome {
        print!("── {title} … ");
        // Only so that the heading shows while the step runs; a closed output shows nothing anyway.
        let _ = std::io::stdout().flush();
        let begun = Instant::now();
        let result = work();
        let took = begun.elapsed();
        let outcome = match result {
            Ok(()) => {
                println!("ok, {}", seconds(took));
                Outcome::Passed
            }
            Err(why) => {
                println!("FAILED, {}\n{}\n", seconds(took), why.trim_end());
                Outcome::Failed
            }
        };
        self.finished.push((title.to_owned(), outcome, took));
        outcome
    }

    /// Runs a step that makes no sense without an earlier one: if that failed, so does this.
    pub fn run_after(
        &mut self,
        needed: Outcome,
        title: &str,
        work: impl FnOnce() -> Done,
    ) -> Outcome {
        self.run(title, || match needed {
            Outcome::Passed => work(),
            Outcome::Failed => Err("not run: it needs a step that failed above".to_owned()),
        })
    }

    /// Prints the table and gives the outcome of the whole.
    pub fn finish(self) -> Outcome {
        println!("\n{:<58} {:>8}", "step", "seconds");
        for (title, outcome, took) in &self.finished {
            let mark = if *outcome == Outcome::Passed { "ok" } else { "FAILED" };
            println!("{title:<58} {:>8.1}  {mark}", took.as_secs_f32());
        }
        let failed = self.finished.iter().filter(|(_, it, _)| *it == Outcome::Failed).count();
        if failed == 0 {
            println!("\nall {} steps passed", self.finished.len());
            Outcome::Passed
        } else {
            println!("\n{failed} of {} steps failed", self.finished.len());
            Outcome::Failed
        }
    }
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f32())
}
