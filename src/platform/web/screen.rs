//! The browser's document and window.

use std::cell::RefCell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    DomRect, Element, HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlSelectElement,
    ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::{document, window};
use crate::platform::screen::{Lit, Screen};

/// How far down two articles side by side their claims stand, as a share of the height; the style
/// sheet puts the sign between them there too.
const HEIGHT_OF_CLAIMS: f64 = 0.42;

/// The document the application lives in.
#[derive(Default)]
pub struct WebScreen {
    /// The mentions that are lit.
    lit: RefCell<Vec<Element>>,
}

impl Screen for WebScreen {
    fn reveal(&self, id: &str) {
        let Some(element) = by_id(id) else { return };
        focus(&element);
        let options = ScrollIntoViewOptions::new();
        // A claim or paragraph comes to the middle of the window; anything larger begins at the top.
        let is_inline = matches!(element.tag_name().as_str(), "A" | "P" | "SPAN");
        options.set_block(if is_inline {
            ScrollLogicalPosition::Center
        } else {
            ScrollLogicalPosition::Start
        });
        if is_far(&element) {
            options.set_behavior(ScrollBehavior::Instant);
            settle(element, options, FRAMES);
        } else {
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    fn keep_in_view(&self, id: &str) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        if let Some(element) = by_id(id) {
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    fn typed(&self, id: &str) -> String {
        let field = by_id(id).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        field.map(|field| field.value()).unwrap_or_default()
    }

    fn focus(&self, id: &str) {
        if let Some(element) = by_id(id) {
            focus(&element);
        }
    }

    fn set_modal(&self, id: &str, open: bool) {
        let Some(dialog) = by_id(id).and_then(|it| it.dyn_into::<HtmlDialogElement>().ok()) else {
            return;
        };
        match (open, dialog.open()) {
            (true, false) => {
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    }

    fn focused(&self) -> Option<String> {
        let focused = document()?.active_element()?;
        Some(focused.closest("[id]").ok()??.id())
    }

    fn value(&self, id: &str) -> Option<String> {
        list(id).map(|list| list.value())
    }

    fn set_value(&self, id: &str, value: &str) {
        if let Some(list) = list(id) {
            list.set_value(value);
        }
    }

    fn align(&self, ids: &[&str]) {
        for element in ids.iter().filter_map(|id| by_id(id)) {
            let Ok(Some(pane)) = element.closest("[data-pane]") else { continue };
            // The first line of what may be several.
            let lines = element.get_client_rects();
            let Some(line) = lines.item(0) else { continue };
            let frame = pane.get_bounding_client_rect();
            let height = f64::from(pane.client_height());
            let middle = line.top() + line.height() / 2.0 - frame.top();
            let top = f64::from(pane.scroll_top()) + middle - height * HEIGHT_OF_CLAIMS;
            // Saturates: the browser keeps it within what there is to scroll.
            pane.set_scroll_top(top.round() as i32);
        }
    }

    fn place(&self, id: &str, beside: &str) {
        if let (Some(element), Some(beside)) = (by_id(id), by_id(beside)) {
            let _ = place(&element, &beside);
        }
    }

    fn light(&self, lit: Option<Lit>) {
        for element in self.lit.take() {
            let _ = element.remove_attribute(LIT);
        }
        let Some(lit) = lit else { return };
        let mentions = by_id(&lit.article).and_then(|article| {
            article.query_selector_all(&format!("[data-entity=\"{}\"]", lit.entity)).ok()
        });
        let Some(mentions) = mentions else { return };
        let mut now = self.lit.borrow_mut();
        for idx in 0..mentions.length() {
            let Some(mention) = mentions.get(idx).and_then(|it| it.dyn_into::<Element>().ok())
            else {
                continue;
            };
            let how = if mention.id() == lit.mention { "most" } else { "" };
            let _ = mention.set_attribute(LIT, how);
            now.push(mention);
        }
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

    fn replace_fragment(&self, fragment: &str) {
        let Some(history) = window().and_then(|window| window.history().ok()) else { return };
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")));
    }

    fn languages(&self) -> Vec<String> {
        let languages = window().map(|window| window.navigator().languages());
        languages.iter().flat_map(js_sys::Array::iter).filter_map(|it| it.as_string()).collect()
    }

    fn parameter(&self, name: &str) -> Option<String> {
        let query = window()?.location().search().ok()?;
        web_sys::UrlSearchParams::new_with_str(&query).ok()?.get(name)
    }
}

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// How many windows away a place is far: a glide there would take long, and what lies between was
/// perhaps never laid out, so that nobody knows yet how high it is.
const FAR: f64 = 3.0;

/// In so many frames after a leap the browser lays out what it came to, and the place moves.
const FRAMES: usize = 4;

fn is_far(element: &Element) -> bool {
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.is_some_and(|height| FAR * height < element.get_bounding_client_rect().top().abs())
}

/// Leaps to an element, and again in the next frames, until it stands where it was sought.
fn settle(element: Element, options: ScrollIntoViewOptions, n_frames: usize) {
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Some(left) = n_frames.checked_sub(1) {
        let again = Closure::once_into_js(move || settle(element, options, left));
        let _ = window().map(|it| it.request_animation_frame(again.unchecked_ref()));
    }
}

fn list(id: &str) -> Option<HtmlSelectElement> {
    by_id(id)?.dyn_into().ok()
}

/// Gives an element the focus without moving the page. What takes none by itself, such as a
/// heading, is made to; it stays out of the order of the tab key.
fn focus(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// The attribute of mentions that are lit.
const LIT: &str = "data-lit";

/// The space between a mention and what is told of it, and between that and the window's edge.
const GAP: f64 = 8.0;

/// Puts an element below the last line of another, or above its first where there is no room below.
fn place(element: &Element, beside: &Element) -> Option<()> {
    let window = window()?;
    let root = document()?.document_element()?;
    let lines = beside.get_client_rects();
    let first = lines.get(0)?;
    let last = lines.get(lines.length().checked_sub(1)?)?;
    let own = element.get_bounding_client_rect();
    let width = f64::from(root.client_width());
    let room_below = lower_edge(f64::from(root.client_height())) - last.bottom() - GAP;
    let room_above = first.top() - bar_height();
    let above = room_below < own.height() + GAP && own.height() + GAP < room_above;
    let line: &DomRect = if above { &first } else { &last };
    let top = if above { first.top() - GAP - own.height() } else { last.bottom() + GAP };
    let left = (line.left() - GAP).min(width - own.width() - GAP).max(GAP);
    let style = element.dyn_ref::<HtmlElement>()?.style();
    let pixels = |at: f64, scrolled: f64| format!("{}px", (at + scrolled).round());
    let _ = style.set_property("--at-x", &pixels(left, window.scroll_x().unwrap_or_default()));
    let _ = style.set_property("--at-y", &pixels(top, window.scroll_y().unwrap_or_default()));
    Some(())
}

/// How far the bar reaches into the window.
fn bar_height() -> f64 {
    rect_of(".bar").map_or(0.0, |bar| bar.bottom().max(0.0))
}

/// Where the window ends, or the tabs begin that lie over its lower end.
fn lower_edge(height: f64) -> f64 {
    let tabs =
        rect_of(".views").filter(|tabs| height / 2.0 < tabs.top() && height <= tabs.bottom());
    tabs.map_or(height, |tabs| tabs.top())
}

fn rect_of(selector: &str) -> Option<DomRect> {
    Some(document()?.query_selector(selector).ok()??.get_bounding_client_rect())
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
