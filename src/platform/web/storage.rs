//! Local storage, or memory where the browser refuses it.

use crate::platform::storage::{MemoryStorage, Storage};

/// Local storage if it can be had. In a sandboxed frame the very access throws, and a full one
/// throws on writing: then values last for the visit.
pub struct WebStorage {
    local: Option<web_sys::Storage>,
    memory: MemoryStorage,
}

impl WebStorage {
    pub fn new() -> Self {
        let local = super::window().and_then(|window| window.local_storage().ok().flatten());
        Self { local, memory: MemoryStorage::default() }
    }
}

/// Local files share their storage in most browsers: the name says whose it is.
fn qualified(name: &str) -> String {
    format!("riscontro.{name}")
}

impl Storage for WebStorage {
    fn get(&self, name: &str) -> Option<String> {
        let kept =
            self.local.as_ref().and_then(|local| local.get_item(&qualified(name)).ok().flatten());
        kept.or_else(|| self.memory.get(name))
    }

    fn set(&self, name: &str, value: &str) {
        self.memory.set(name, value);
        if let Some(local) = &self.local {
            // A full storage is no harm: memory has the value.
            let _ = local.set_item(&qualified(name), value);
        }
    }
}
