//! What the page was packed with and the application draws later, if at all.

use std::cell::RefCell;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Node};

use super::document;

/// The elements that the application finds empty, and what they hold many of: thousands of elements
/// that go at once would freeze the page.
const LATER: &str = "[data-later], [data-later]:not(article) :is(.part, .card, tbody)";

thread_local! {
    /// The articles that were set aside, each with a twin that holds what was in it.
    static ARTICLES: RefCell<Vec<(Element, Node)>> = const { RefCell::new(Vec::new()) };
}

/// Takes out of the document what the application draws later, a few elements a call, those inside
/// others first; `false` if there are none left. The articles are kept, in case that nobody will draw
/// them.
pub fn set_aside() -> impl FnMut() -> bool {
    let found = document().and_then(|document| document.query_selector_all(LATER).ok());
    let mut left = found.as_ref().map_or(0, web_sys::NodeList::length);
    move || {
        let Some(last) = left.checked_sub(1) else { return false };
        left = last;
        let node = found.as_ref().and_then(|found| found.get(last));
        let Some(element) = node.and_then(|node| node.dyn_into::<Element>().ok()) else {
            return true;
        };
        if element.tag_name() == "ARTICLE" {
            if let Ok(twin) = element.clone_node() {
                move_children(&element, &twin);
                ARTICLES.with_borrow_mut(|articles| articles.push((element, twin)));
            }
        } else {
            element.set_text_content(None);
        }
        true
    }
}

/// Fills the articles that nobody will draw any more with what the page was packed with.
pub fn put_back() {
    for (element, twin) in ARTICLES.take() {
        if !element.has_child_nodes() {
            move_children(&twin, &element);
        }
    }
}

fn move_children(from: &Node, to: &Node) {
    while let Some(child) = from.first_child() {
        if to.append_child(&child).is_err() {
            return;
        }
    }
}
