//! What is copied, to be pasted elsewhere.

use std::cell::RefCell;

use yew::Callback;

/// The clipboard, which may be refused.
pub trait Clipboard {
    /// Puts plain text there and says whether that went well, now or a little later.
    fn write(&self, text: &str, done: Callback<bool>);
}

/// A clipboard that remembers what was put there last.
#[derive(Debug, Default)]
pub struct MemoryClipboard {
    text: RefCell<String>,
}

impl Clipboard for MemoryClipboard {
    fn write(&self, text: &str, done: Callback<bool>) {
        text.clone_into(&mut self.text.borrow_mut());
        done.emit(true);
    }
}
