//! What the figures of an article claim.

/// The words of claims that a language brings.
#[derive(Debug)]
pub struct ClaimWords {}
