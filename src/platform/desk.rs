//! Files that come from the reader and go to them.

use yew::Callback;

use super::signals::Subscription;
use crate::page::Parts;

/// A larger file is not read, in bytes: an article has a thousandth of it.
pub const LARGEST: u64 = 5_000_000;

/// A file that the reader hands over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Its name, without folders.
    pub name: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a file, as far as it can be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// What happens with files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handing {
    /// Files are held over the page, or no longer.
    Over(bool),
    /// Files were chosen or dropped.
    Arrived(Vec<Handed>),
}

/// Where files are taken from the reader and given to them.
pub trait Desk {
    /// Reports files that are chosen in any field for them, or dragged over the page.
    fn on_files(&self, callback: Callback<Handing>) -> Subscription;
    /// What is written in the field with this id, which is left empty.
    fn take_text(&self, id: &str) -> String;
    /// The parts of the page that every page has; `None` if it is not packed as one file.
    fn parts(&self) -> Option<Parts>;
    /// Gives the reader a page as a file, in the way of the browser.
    fn give(&self, name: &str, html: &str);
}

/// A desk on which nothing ever lies.
#[derive(Debug)]
pub struct MemoryDesk;

impl Desk for MemoryDesk {
    fn on_files(&self, _callback: Callback<Handing>) -> Subscription {
        Subscription::new(())
    }

    fn take_text(&self, _id: &str) -> String {
        String::new()
    }

    fn parts(&self) -> Option<Parts> {
        None
    }

    fn give(&self, _name: &str, _html: &str) {}
}
