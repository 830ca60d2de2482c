//! Effects: everything that happens outside the components, one hook a file.

mod use_address;
mod use_announcements;
mod use_asking;
mod use_choices;
mod use_compare;
mod use_help;
mod use_host;
mod use_keys;
mod use_latest;
mod use_search;

pub use use_address::use_address;
pub use use_announcements::use_announcements;
pub use use_asking::use_asking;
pub use use_choices::use_choices;
pub use use_compare::{Comparing, use_compare};
pub use use_help::use_help;
pub use use_host::use_host;
pub use use_keys::use_keys;
pub use use_latest::use_latest;
pub use use_search::use_search;
