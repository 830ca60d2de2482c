//! Effects: everything that happens outside the components, one hook a file.

mod use_address;
mod use_announcements;
mod use_asking;
mod use_choices;
mod use_compare;
mod use_desk;
mod use_editions;
mod use_growth;
mod use_help;
mod use_host;
mod use_keys;
mod use_latest;
mod use_search;
mod use_shortcuts;
mod use_told;
mod use_ways;

pub use use_address::use_address;
pub use use_announcements::use_announcements;
pub use use_asking::use_asking;
pub use use_choices::use_choices;
pub use use_compare::{Comparing, use_compare};
pub use use_desk::{Ask, PANEL, PANEL_BUTTON, PASTED_TEXT, PASTED_TITLE, use_desk};
pub use use_editions::use_editions;
pub use use_growth::use_growth;
pub use use_help::use_help;
pub use use_host::use_host;
pub use use_keys::use_keys;
pub use use_latest::use_latest;
pub use use_search::use_search;
pub use use_shortcuts::{Shortcuts, use_shortcuts};
pub use use_told::{TOLD, TOLD_ALL, use_told};
pub use use_ways::{use_action, use_open, use_step};
