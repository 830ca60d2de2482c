//! Riscontro opens several news articles about one story, highlights who and what they name, and
//! shows where their numbers disagree.
//!
//! The modules in the order in which an article passes through them:
//!
//! - [`bundle`] reads articles from files and from the page's own data block;
//! - [`engine`] finds names, figures and claims in them and compares the claims: pure, the same
//!   everywhere;
//! - [`present`] turns what was found into what the screen shows, still without a screen;
//! - [`ui`] is the Yew application, rendered natively when a page is packed and taken over by the
//!   browser;
//! - [`host`] is what passes between the reader and a page that embeds it;
//! - [`platform`] is what the application needs of its surroundings, in small traits;
//! - [`page`] puts all of it into one HTML file, natively and in the browser.

pub mod bundle;
pub mod engine;
pub mod host;
pub mod page;
pub mod platform;
pub mod present;
#[cfg(not(target_arch = "wasm32"))]
pub mod report;
pub mod ui;
