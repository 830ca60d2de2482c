//! Files by the browser: chosen, dropped, downloaded.

use std::time::Duration;

use js_sys::{Array, JsString, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, Url,
};
use yew::Callback;
use yew::platform::{spawn_local, time::sleep};

use super::document;
use super::listener::Listener;
use crate::page::Parts;
use crate::platform::desk::{Content, Desk, Handed, Handing, LARGEST};
use crate::platform::signals::Subscription;

/// The document's own fields, and what is dragged over it.
pub struct WebDesk;

impl Desk for WebDesk {
    fn on_files(&self, callback: Callback<Handing>) -> Subscription {
        let Some(document) = document() else { return Subscription::new(()) };
        let listen = |name, handle: fn(&Event, &Callback<Handing>)| {
            let callback = callback.clone();
            Listener::new(document.clone().into(), name, move |event| handle(&event, &callback))
        };
        Subscription::new([
            listen("change", chosen),
            listen("dragover", over),
            listen("dragleave", away),
            listen("drop", dropped),
        ])
    }

    fn take_text(&self, id: &str) -> String {
        let Some(field) = document().and_then(|document| document.get_element_by_id(id)) else {
            return String::new();
        };
        if let Some(field) = field.dyn_ref::<HtmlTextAreaElement>() {
            let text = field.value();
            field.set_value("");
            return text;
        }
        let Some(field) = field.dyn_ref::<HtmlInputElement>() else { return String::new() };
        let text = field.value();
        field.set_value("");
        text
    }

    fn parts(&self) -> Option<Parts> {
        let document = document()?;
        let text = |selector: &str| document.query_selector(selector).ok()??.text_content();
        let policy = document.query_selector("meta[http-equiv=Content-Security-Policy]").ok()??;
        Some(Parts {
            policy: policy.get_attribute("content")?,
            styles: text("head > style")?,
            head: text("head > script")?,
            wasm: text("#wasm")?,
            glue: text("#wasm + script")?,
            start: text("#wasm + script + script")?,
        })
    }

    fn give(&self, name: &str, html: &str) {
        // A browser that refuses does so without a word: the page says what to do then.
        let _ = download(name, html);
    }
}

fn download(name: &str, html: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/html");
    let parts = Array::of1(&JsValue::from_str(html));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = document()?.create_element("a").ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_ref::<HtmlElement>()?.click();
    spawn_local(async move {
        // The browser asks where to, and reads it after.
        sleep(Duration::from_mins(2)).await;
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}

fn chosen(event: &Event, callback: &Callback<Handing>) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field.filter(|field| field.type_() == "file") else { return };
    if let Some(files) = field.files() {
        arrived(&files, callback);
    }
    // The same file may be chosen again.
    field.set_value("");
}

/// The drag that an event is about, if files are dragged.
fn of_files(event: &Event) -> Option<&DragEvent> {
    let drag = event.dyn_ref::<DragEvent>()?;
    let kinds = drag.data_transfer()?.types();
    kinds
        .iter()
        .any(|kind| kind.dyn_ref::<JsString>().is_some_and(|it| it == "Files"))
        .then_some(drag)
}

fn over(event: &Event, callback: &Callback<Handing>) {
    if of_files(event).is_some() {
        // Else the browser would open the file in place of the page.
        event.prevent_default();
        callback.emit(Handing::Over(true));
    }
}

fn away(event: &Event, callback: &Callback<Handing>) {
    // From one element to another, the files are still over the page.
    if of_files(event).is_some_and(|drag| drag.related_target().is_none()) {
        callback.emit(Handing::Over(false));
    }
}

fn dropped(event: &Event, callback: &Callback<Handing>) {
    let Some(drag) = of_files(event) else { return };
    event.prevent_default();
    callback.emit(Handing::Over(false));
    if let Some(files) = drag.data_transfer().and_then(|data| data.files()) {
        arrived(&files, callback);
    }
}

/// Reads files and reports them together, in their order.
fn arrived(files: &FileList, callback: &Callback<Handing>) {
    let files: Vec<File> = (0..files.length()).filter_map(|idx| files.item(idx)).collect();
    let callback = callback.clone();
    spawn_local(async move {
        let mut handed = Vec::new();
        for file in files {
            handed.push(Handed { name: file.name(), content: content(&file).await });
        }
        if !handed.is_empty() {
            callback.emit(Handing::Arrived(handed));
        }
    });
}

async fn content(file: &File) -> Content {
    if LARGEST as f64 <= file.size() {
        return Content::TooLarge;
    }
    match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => Content::Bytes(Uint8Array::new(&buffer).to_vec()),
        Err(_) => Content::Unreadable,
    }
}
