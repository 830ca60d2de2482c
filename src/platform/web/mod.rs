//! The browser's versions of the traits, and the only place where its objects are touched.

// A panic here would take the whole application with it, in a browser nobody can debug.
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod clipboard;
mod data;
mod desk;
mod highlighter;
mod host_port;
mod listener;
mod packed;
mod pointing;
mod screen;
mod signals;
mod storage;
mod tasks;
mod trouble;

use std::rc::Rc;

pub use data::{app_root, bundle_json};
pub use packed::set_aside;
pub use tasks::mark;
pub use trouble::{report_panics, show_trouble};

use super::Platform;

/// The browser's surroundings.
#[must_use]
pub fn platform() -> Platform {
    Platform {
        highlighter: Rc::new(highlighter::WebHighlighter),
        storage: Rc::new(storage::WebStorage::new()),
        host: Rc::new(host_port::WebHostPort),
        clipboard: Rc::new(clipboard::WebClipboard::default()),
        screen: Rc::new(screen::WebScreen::default()),
        signals: Rc::new(signals::WebSignals),
        desk: Rc::new(desk::WebDesk),
        tasks: Rc::new(tasks::WebTasks),
    }
}

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}
