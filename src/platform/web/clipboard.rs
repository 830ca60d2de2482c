//! The browser's clipboard.

use std::cell::RefCell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};
use yew::Callback;

use super::{document, window};
use crate::platform::clipboard::Clipboard;

/// Copies as a person would, out of a field that is there for a moment; where that is refused, by
/// the clipboard's own interface, which frames often may not use.
#[derive(Default)]
pub struct WebClipboard {
    /// What is called when the browser has answered; kept until it is asked again.
    answers: RefCell<Option<[Answer; 2]>>,
}

type Answer = Closure<dyn FnMut(JsValue)>;

impl Clipboard for WebClipboard {
    fn write(&self, text: &str, done: Callback<bool>) {
        if copied_from_field(text) == Some(true) {
            done.emit(true);
        } else {
            self.ask_for_it(text, done);
        }
    }
}

impl WebClipboard {
    fn ask_for_it(&self, text: &str, done: Callback<bool>) {
        // A page that is no secure context has no clipboard, whatever its type says.
        let clipboard = window().map(|window| window.navigator().clipboard());
        let Some(clipboard) = clipboard.filter(|it| !it.is_undefined()) else {
            done.emit(false);
            return;
        };
        let answer = |done: Callback<bool>, copied| Answer::new(move |_| done.emit(copied));
        let (copied, refused) = (answer(done.clone(), true), answer(done, false));
        let _ = clipboard.write_text(text).then2(&copied, &refused);
        *self.answers.borrow_mut() = Some([copied, refused]);
    }
}

/// Whether the browser copied a field's selected text; `None` where there is no document for it.
fn copied_from_field(text: &str) -> Option<bool> {
    let document = document()?;
    let focused = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_class_name("vh");
    field.set_read_only(true);
    field.set_value(text);
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document.unchecked_ref::<HtmlDocument>().exec_command("copy");
    field.remove();
    // The focus goes back to the button that was pressed.
    if let Some(focused) = focused.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = focused.focus_with_options(&options);
    }
    copied.ok()
}
