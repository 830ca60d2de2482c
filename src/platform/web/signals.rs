//! Events of the browser as the application's signals.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, KeyboardEvent, MessageEvent, ResizeObserver};
use yew::Callback;

use super::listener::Listener;
use super::{data, document, pointing, window};
use crate::host::wire::ToReader;
use crate::platform::signals::{Key, Pointing, Signals, Subscription};

/// Listens to the document and its window.
pub struct WebSignals;

impl Signals for WebSignals {
    fn on_key(&self, callback: Callback<Key, bool>) -> Subscription {
        let Some(document) = document() else { return Subscription::new(()) };
        Subscription::new(Listener::new(document.into(), "keydown", move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            let held = key.ctrl_key() || key.alt_key() || key.meta_key();
            if !held && !is_field(key) && callback.emit(Key(key.key())) {
                key.prevent_default();
            }
        }))
    }

    fn on_pointing(&self, callback: Callback<Pointing>, told: &'static str) -> Subscription {
        Subscription::new(pointing::listen(&callback, told))
    }

    fn on_fragment(&self, callback: Callback<String>) -> Subscription {
        let Some(window) = window() else { return Subscription::new(()) };
        let fragment = window.clone();
        Subscription::new(Listener::new(window.into(), "popstate", move |_| {
            let hash = fragment.location().hash().unwrap_or_default();
            callback.emit(hash.trim_start_matches('#').to_owned());
        }))
    }

    fn on_host_message(&self, callback: Callback<ToReader>) -> Subscription {
        let Some(window) = window() else { return Subscription::new(()) };
        let parent = window.parent().ok().flatten();
        Subscription::new(Listener::new(window.into(), "message", move |event| {
            let Some(message) = event.dyn_ref::<MessageEvent>() else { return };
            // Only the page around the frame may speak to the reader.
            let from_parent = message.source().is_some_and(|source| {
                parent.as_ref().is_some_and(|parent| js_sys::Object::is(&source, parent))
            });
            if let (true, Ok(message)) =
                (from_parent, serde_wasm_bindgen::from_value(message.data()))
            {
                callback.emit(message);
            }
        }))
    }

    fn on_print(&self, callback: Callback<()>) -> Subscription {
        let Some(window) = window() else { return Subscription::new(()) };
        Subscription::new(Listener::new(window.into(), "beforeprint", move |_| callback.emit(())))
    }

    fn on_height(&self, callback: Callback<u32>) -> Subscription {
        let Some(root) = data::app_root() else { return Subscription::new(()) };
        let measured = root.clone();
        let observed = Closure::<dyn Fn()>::new(move || {
            callback.emit(height_of(&measured));
        });
        match ResizeObserver::new(observed.as_ref().unchecked_ref()) {
            Ok(observer) => {
                observer.observe(&root);
                Subscription::new(Observing { observer, _closure: observed })
            }
            Err(_) => Subscription::new(()),
        }
    }
}

/// Stops observing with the value.
struct Observing {
    observer: ResizeObserver,
    _closure: Closure<dyn Fn()>,
}

impl Drop for Observing {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn height_of(element: &Element) -> u32 {
    let height = element.get_bounding_client_rect().height().ceil();
    // Saturates: a negative or missing height is zero.
    height as u32
}

/// Whether the key goes to a field or to something that acts on keys itself.
fn is_field(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok())
    else {
        return false;
    };
    target.is_content_editable()
        || matches!(target.tag_name().as_str(), "TEXTAREA" | "SELECT")
        || (target.tag_name() == "INPUT"
            && !matches!(target.get_attribute("type").as_deref(), Some("checkbox" | "radio")))
}
