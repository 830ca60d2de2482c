//! The words of claims that a language brings.

/// The words of claims that a language brings.
#[derive(Debug)]
pub struct ClaimWords {}
