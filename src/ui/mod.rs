//! The application: Yew components that render the same natively and in the browser.
//!
//! State is changed in one reducer; components are functions of their properties; effects live in
//! hooks and reach the outside through [`crate::platform`] alone.

mod app;
mod components;
mod desk;
mod drawn;
mod hooks;
mod keys;
mod route;
mod search;
mod shared;
mod state;
mod steps;

pub use app::{App, AppProps};
pub use drawn::{Edition, Preparing};
pub use keys::Press;
pub use route::{Anchor, View};
pub use search::{Search, Seek, split_query, with_query};
pub use state::{Action, State};
