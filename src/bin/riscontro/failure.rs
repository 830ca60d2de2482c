//! Why a command could not be carried out, in one line.

use std::fmt;
use std::path::Path;

/// A message that names the file, the place and what was expected.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// What is wrong, without a file.
    pub fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }

    /// What is wrong with a file or folder.
    pub fn at(path: &Path, problem: impl fmt::Display) -> Self {
        Self(format!("{}: {problem}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One line, whatever a file name or a tool's message holds.
        f.write_str(&self.0.replace(['\n', '\r'], " "))
    }
}
