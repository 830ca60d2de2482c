//! What the application needs of its surroundings: small traits, each with a twin in memory that
//! serves rendering without a browser and tests. The browser's versions are in `web`.

mod clipboard;
mod desk;
mod highlighter;
mod host_port;
mod screen;
mod signals;
mod storage;
mod tasks;
#[cfg(target_arch = "wasm32")]
pub mod web;

use std::rc::Rc;

pub use clipboard::{Clipboard, MemoryClipboard};
pub use desk::{Content, Desk, Handed, Handing, LARGEST, MemoryDesk};
pub use highlighter::{Highlighter, MemoryHighlighter, Stretch};
pub use host_port::{HostPort, MemoryHostPort};
pub use screen::{Lit, MemoryScreen, Screen};
pub use signals::{Key, MemorySignals, Pointing, Signals, Subscription};
pub use storage::{MemoryStorage, Storage};
pub use tasks::{MemoryTasks, Tasks};

/// The surroundings the application runs in.
#[derive(Clone)]
pub struct Platform {
    /// What tints words in the articles.
    pub highlighter: Rc<dyn Highlighter>,
    /// Where choices are kept.
    pub storage: Rc<dyn Storage>,
    /// The page around the reader's frame.
    pub host: Rc<dyn HostPort>,
    /// What is copied, to be pasted elsewhere.
    pub clipboard: Rc<dyn Clipboard>,
    /// The document and its window.
    pub screen: Rc<dyn Screen>,
    /// What happens outside the components.
    pub signals: Rc<dyn Signals>,
    /// Files that come and go.
    pub desk: Rc<dyn Desk>,
    /// Long work in slices.
    pub tasks: Rc<dyn Tasks>,
}

impl Platform {
    /// Surroundings that hold everything in memory and never report anything.
    #[must_use]
    pub fn memory() -> Self {
        Self {
            highlighter: Rc::new(MemoryHighlighter::default()),
            storage: Rc::new(MemoryStorage::default()),
            host: Rc::new(MemoryHostPort::default()),
            clipboard: Rc::new(MemoryClipboard::default()),
            screen: Rc::new(MemoryScreen::default()),
            signals: Rc::new(MemorySignals),
            desk: Rc::new(MemoryDesk),
            tasks: Rc::new(MemoryTasks),
        }
    }

    /// The surroundings of this build: the browser's, or memory natively.
    #[must_use]
    pub fn here() -> Self {
        #[cfg(target_arch = "wasm32")]
        {
            web::platform()
        }
        #[cfg(not(target_arch = "wasm32"))]
        {
            Self::memory()
        }
    }
}

impl PartialEq for Platform {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.screen, &other.screen)
    }
}
