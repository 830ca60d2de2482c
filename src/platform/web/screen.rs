//! The browser's document and window.

use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{document, window};
use crate::platform::screen::Screen;

/// The document the application lives in.
pub struct WebScreen;

impl Screen for WebScreen {
    fn reveal(&self, id: &str) {
        let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else {
            return;
        };
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
        let options = ScrollIntoViewOptions::new();
        // A claim stands in the middle of its paragraph; anything larger begins at the top.
        let is_inline = matches!(element.tag_name().as_str(), "A" | "SPAN");
        options.set_block(if is_inline {
            ScrollLogicalPosition::Center
        } else {
            ScrollLogicalPosition::Start
        });
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }

    fn scroll_to_top(&self) {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    fn set_root_attribute(&self, name: &str, value: Option<&str>) {
        let Some(root) = document().and_then(|document| document.document_element()) else {
            return;
        };
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }

    fn lays_sheets(&self) -> bool {
        matches("(max-width: 60rem)") && !is_frame_higher_than_the_display()
    }

    fn is_dark(&self) -> bool {
        matches("(prefers-color-scheme: dark)")
    }

    fn fragment(&self) -> String {
        let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
        hash.trim_start_matches('#').to_owned()
    }

    fn set_fragment(&self, fragment: &str) {
        let Some(history) = window().and_then(|window| window.history().ok()) else { return };
        // Sandboxed local frames refuse: the address then stays as it is.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")));
    }

    fn parameter(&self, name: &str) -> Option<String> {
        let query = window()?.location().search().ok()?;
        web_sys::UrlSearchParams::new_with_str(&query).ok()?.get(name)
    }
}

/// A frame that its host made as high as its content.
fn is_frame_higher_than_the_display() -> bool {
    let heights = window().and_then(|window| {
        let parent = window.parent().ok()??;
        if parent == window {
            return None;
        }
        let inner = window.inner_height().ok()?.as_f64()?;
        Some((inner, f64::from(window.screen().ok()?.avail_height().ok()?)))
    });
    heights.is_some_and(|(inner, available)| available < inner)
}

fn matches(query: &str) -> bool {
    let list = window().and_then(|window| window.match_media(query).ok().flatten());
    list.is_some_and(|list| list.matches())
}
