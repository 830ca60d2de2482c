//! Events of the browser on marked names and dates.
//!
//! One listener a kind of event, on the whole document: a listener on each mention would be tens of
//! thousands in a large bundle.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent, Node, PointerEvent};
use yew::Callback;

use super::listener::Listener;
use super::{document, window};
use crate::platform::signals::Pointing;

/// A mention in the text of an article.
const MENTION: &str = ".prose [data-entity]";

/// Reports what is pointed at until the listeners are dropped.
pub fn listen(callback: &Callback<Pointing>, told: &'static str) -> Vec<Listener> {
    let (Some(document), Some(window)) = (document(), window()) else { return Vec::new() };
    let root = document.document_element();
    let mut listeners = Vec::new();
    let mut on = |target, name, react: fn(&Event, &'static str) -> Option<Pointing>| {
        let callback = callback.clone();
        listeners.push(Listener::new(target, name, move |event| {
            if let Some(pointing) = react(&event, told) {
                callback.emit(pointing);
            }
        }));
    };
    on(document.clone().into(), "pointerover", over);
    on(document.clone().into(), "click", clicked);
    on(document.clone().into(), "focusin", focused);
    on(document.into(), "keydown", entered);
    on(window.into(), "resize", |_, _| Some(Pointing::Elsewhere));
    if let Some(root) = root {
        on(root.into(), "pointerleave", |_, _| Some(Pointing::Away));
    }
    listeners
}

/// A finger rests on nothing: it taps.
fn over(event: &Event, told: &'static str) -> Option<Pointing> {
    let pointer = event.dyn_ref::<PointerEvent>()?;
    if pointer.pointer_type() == "touch" || is_in(event, told) {
        return None;
    }
    Some(mention(event).map_or(Pointing::Away, Pointing::Over))
}

fn clicked(event: &Event, told: &'static str) -> Option<Pointing> {
    if is_in(event, told) {
        return None;
    }
    let acts = target(event)?.closest("a, button").ok().flatten().is_some();
    // Whoever marks words to copy them asks nothing of them.
    let selects = window()
        .and_then(|window| window.get_selection().ok().flatten())
        .is_some_and(|selection| !selection.is_collapsed());
    match mention(event) {
        Some(id) if !acts && !selects => Some(Pointing::Clicked(id)),
        _ => Some(Pointing::Elsewhere),
    }
}

fn focused(event: &Event, told: &'static str) -> Option<Pointing> {
    (!is_in(event, told) && mention(event).is_none()).then_some(Pointing::Elsewhere)
}

fn entered(event: &Event, _told: &'static str) -> Option<Pointing> {
    if event.dyn_ref::<KeyboardEvent>()?.key() != "Enter" {
        return None;
    }
    // The focus itself is on the mention, not on a link around it.
    let id = target(event)?.id();
    if mention(event)? != id {
        return None;
    }
    // Firefox would press the link that takes the focus with the same stroke of the key.
    event.prevent_default();
    Some(Pointing::Entered(id))
}

fn target(event: &Event) -> Option<Element> {
    let node = event.target()?.dyn_into::<Node>().ok()?;
    match node.dyn_into::<Element>() {
        Ok(element) => Some(element),
        Err(node) => node.parent_element(),
    }
}

/// The id of the mention an event happens on.
fn mention(event: &Event) -> Option<String> {
    Some(target(event)?.closest(MENTION).ok()??.id()).filter(|id| !id.is_empty())
}

/// Whether an event happens in what is told of a mention.
fn is_in(event: &Event, told: &'static str) -> bool {
    target(event)
        .is_some_and(|it| it.closest(&format!("#{told}")).is_ok_and(|found| found.is_some()))
}
