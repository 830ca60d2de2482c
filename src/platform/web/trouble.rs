//! What the page says when something is wrong, outside the application's own markup.

use super::{document, packed};

/// Shows the line for a cause that the page was packed with: `wasm`, `bundle` or `panic`.
pub fn show_trouble(cause: &str) {
    let Some(document) = document() else { return };
    let Some(trouble) = document.get_element_by_id("trouble") else { return };
    let _ = trouble.remove_attribute("hidden");
    let lines = trouble.children();
    for line in (0..lines.length()).filter_map(|idx| lines.item(idx)) {
        if line.get_attribute("data-cause").as_deref() == Some(cause) {
            let _ = line.remove_attribute("hidden");
        }
    }
    if let Some(root) = document.document_element() {
        // Without the application nothing switches between articles: show them all.
        let _ = root.remove_attribute("data-live");
    }
}

/// Makes a panic leave the text readable and say what happened; the details go to the console.
pub fn report_panics() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        packed::put_back();
        show_trouble("panic");
    }));
}
