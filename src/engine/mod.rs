//! Text in, findings out: pure, the same on every platform, never failing.

pub mod claims;
pub mod comparisons;
pub mod entities;
pub mod figures;
pub mod lang;
pub mod model;
pub mod quantity;
pub mod text;
