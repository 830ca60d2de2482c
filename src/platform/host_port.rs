//! The way to the page around the reader's frame.

use std::cell::RefCell;

use crate::host::wire::FromReader;

/// Sends messages to the host page; where there is none they are lost.
pub trait HostPort {
    /// Sends one message.
    fn post(&self, message: &FromReader);
}

/// Collects what would be sent.
#[derive(Debug, Default)]
pub struct MemoryHostPort(RefCell<Vec<FromReader>>);

impl MemoryHostPort {
    /// What was sent so far.
    #[must_use]
    pub fn sent(&self) -> Vec<FromReader> {
        self.0.borrow().clone()
    }
}

impl HostPort for MemoryHostPort {
    fn post(&self, message: &FromReader) {
        self.0.borrow_mut().push(message.clone());
    }
}
