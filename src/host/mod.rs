//! The page around the reader's iframe: what passes between them.

mod session;
pub mod wire;

pub use session::Session;
