//! The parts of the page, one component a file, with its style of the same name in
//! `static/css/components`.

mod announcer;
mod article;
mod articles;
mod asked;
mod bar;
mod chip;
mod colophon;
mod compare;
mod filter;
mod footnotes;
mod grammar;
mod help;
mod icon;
mod link;
mod note;
mod plot;
mod plot_defs;
mod preferences;
mod prose;
mod question;
mod quote;
mod rail;
mod read;
mod related;
mod search;
mod sheet;
mod skip;
mod switcher;
mod toc;
mod verdict;
mod why;

pub use announcer::Announcer;
pub use bar::Bar;
pub use colophon::Colophon;
pub use compare::Compare;
pub use help::{HELP, Help};
pub use plot_defs::PlotDefs;
pub use preferences::{Preferences, theme_word};
pub use rail::Rail;
pub use read::Read;
pub use search::{SEARCH_FIELD, Search, result_id};
pub use sheet::Sheet;
pub use skip::{Skip, TEXT};
