//! What the page carries for the application.

use super::document;

/// The text of the page's data block.
#[must_use]
pub fn bundle_json() -> Option<String> {
    document()?.get_element_by_id("bundle")?.text_content()
}

/// The element the application lives in.
#[must_use]
pub fn app_root() -> Option<web_sys::Element> {
    document()?.get_element_by_id("app")
}
