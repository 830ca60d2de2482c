//! Where the reader's choices are kept between visits.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Keeps small strings by name. A place that cannot keep anything says so by giving nothing back:
/// in a sandboxed frame the browser's storage throws.
pub trait Storage {
    /// What was kept under a name.
    fn get(&self, name: &str) -> Option<String>;
    /// Keeps a value, if it can.
    fn set(&self, name: &str, value: &str);
}

/// Keeps values for the visit only.
#[derive(Debug, Default)]
pub struct MemoryStorage(RefCell<BTreeMap<String, String>>);

impl Storage for MemoryStorage {
    fn get(&self, name: &str) -> Option<String> {
        self.0.borrow().get(name).cloned()
    }

    fn set(&self, name: &str, value: &str) {
        self.0.borrow_mut().insert(name.to_owned(), value.to_owned());
    }
}
