//! The document and its window, as far as the application touches them outside its components.

use std::cell::RefCell;

/// The document and its window.
pub trait Screen {
    /// Brings an element into view and gives it the focus; nothing happens if it is not there.
    fn reveal(&self, id: &str);
    /// Scrolls as little as brings an element into view.
    fn keep_in_view(&self, id: &str);
    /// The words in a field.
    fn typed(&self, id: &str) -> String;
    /// Gives an element the focus and leaves the page where it is.
    fn focus(&self, id: &str);
    /// Lays a dialog over the page, or takes it away; the browser keeps the focus in it meanwhile,
    /// and gives it back.
    fn set_modal(&self, id: &str, open: bool);
    /// The id of the element that has the focus, or of the nearest around it that has one.
    fn focused(&self) -> Option<String>;
    /// What is chosen in a list or written in a field.
    fn value(&self, id: &str) -> Option<String>;
    /// Chooses in a list, or writes into a field.
    fn set_value(&self, id: &str, value: &str);
    /// Scrolls what holds each element so that it stands at one height, the same for all.
    fn align(&self, ids: &[&str]);
    /// Puts one element beside another, in the window and over what is there; the first is
    /// positioned by `--at-x` and `--at-y`.
    fn place(&self, id: &str, beside: &str);
    /// Lights the mentions of an entity in one article, and one of them more than the others. What
    /// was lit before is not any longer.
    fn light(&self, lit: Option<Lit>);
    /// Goes to the top of the page.
    fn scroll_to_top(&self);
    /// Sets an attribute of the root element, or takes it away.
    fn set_root_attribute(&self, name: &str, value: Option<&str>);
    /// Whether a comparison is laid over the text: there is no room for a margin beside it, and what
    /// stands at the lower edge of the window is in view. A frame as high as its content has no
    /// such edge.
    fn lays_sheets(&self) -> bool;
    /// Whether the surroundings are dark, unless the reader chose otherwise.
    fn is_dark(&self) -> bool;
    /// The fragment of the address, without `#`.
    fn fragment(&self) -> String;
    /// Changes the fragment of the address, where the browser allows it.
    fn set_fragment(&self, fragment: &str);
    /// Changes the fragment without a step that Back would undo.
    fn replace_fragment(&self, fragment: &str);
    /// The languages that the reader's system prefers, the first one most.
    fn languages(&self) -> Vec<String>;
    /// The value of a parameter in the address: `?lang=en`.
    fn parameter(&self, name: &str) -> Option<String>;
}

/// The mentions that are lit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lit {
    /// The id of the article's element: what is not seen need not be lit.
    pub article: String,
    /// The entity, as its mentions name it in `data-entity`.
    pub entity: usize,
    /// The id of the mention that is looked at.
    pub mention: String,
}

/// A screen that only keeps its address.
#[derive(Debug, Default)]
pub struct MemoryScreen {
    fragment: RefCell<String>,
}

impl Screen for MemoryScreen {
    fn reveal(&self, _id: &str) {}

    fn keep_in_view(&self, _id: &str) {}

    fn typed(&self, _id: &str) -> String {
        String::new()
    }

    fn focus(&self, _id: &str) {}

    fn set_modal(&self, _id: &str, _open: bool) {}

    fn focused(&self) -> Option<String> {
        None
    }

    fn value(&self, _id: &str) -> Option<String> {
        None
    }

    fn set_value(&self, _id: &str, _value: &str) {}

    fn align(&self, _ids: &[&str]) {}

    fn place(&self, _id: &str, _beside: &str) {}

    fn light(&self, _lit: Option<Lit>) {}

    fn scroll_to_top(&self) {}

    fn set_root_attribute(&self, _name: &str, _value: Option<&str>) {}

    fn lays_sheets(&self) -> bool {
        false
    }

    fn is_dark(&self) -> bool {
        false
    }

    fn fragment(&self) -> String {
        self.fragment.borrow().clone()
    }

    fn set_fragment(&self, fragment: &str) {
        fragment.clone_into(&mut self.fragment.borrow_mut());
    }

    fn replace_fragment(&self, fragment: &str) {
        self.set_fragment(fragment);
    }

    fn languages(&self) -> Vec<String> {
        Vec::new()
    }

    fn parameter(&self, _name: &str) -> Option<String> {
        None
    }
}
