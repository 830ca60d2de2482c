//! Work between the browser's own.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use yew::platform::spawn_local;
use yew::platform::time::sleep;

use super::{document, window};
use crate::platform::tasks::Tasks;

/// How long the page may be busy at a stretch, in milliseconds: less than a frame.
const SLICE: f64 = 12.0;

/// The same where nobody looks: there a browser calls back once in a second.
const HIDDEN_SLICE: f64 = 400.0;

/// After a frame, the reader comes first for so long: what was begun in many parts is done in many.
const PAUSE: Duration = Duration::from_millis(30);

/// Where nobody looks, nothing is painted: what waits for that is done after so long.
const UNPAINTED: Duration = Duration::from_millis(500);

/// Works on the page's own thread, a slice at a time.
pub struct WebTasks;

impl Tasks for WebTasks {
    fn run(&self, mut work: Box<dyn FnMut() -> bool>) {
        spawn_local(async move {
            while slice(&mut work) {
                sleep(Duration::ZERO).await;
            }
        });
    }

    fn later(&self, work: Box<dyn FnOnce()>) {
        let waiting: Waiting = Rc::new(Cell::new(Some(work)));
        let painting = waiting.clone();
        // The next frame is painted right after this is called.
        let begun = Closure::once_into_js(move || after(painting, PAUSE));
        let _ = window().map(|it| it.request_animation_frame(begun.unchecked_ref()));
        after(waiting, UNPAINTED);
    }
}

/// Work that is done once.
type Waiting = Rc<Cell<Option<Box<dyn FnOnce()>>>>;

/// Does the work after so long, unless it is done already.
fn after(waiting: Waiting, duration: Duration) {
    spawn_local(async move {
        sleep(duration).await;
        if let Some(work) = waiting.take() {
            work();
        }
    });
}

/// Works until the slice is over; whether there is more to do.
fn slice(work: &mut dyn FnMut() -> bool) -> bool {
    let hidden = document().is_some_and(|document| document.hidden());
    let end = now() + if hidden { HIDDEN_SLICE } else { SLICE };
    while work() {
        if end <= now() {
            return true;
        }
    }
    false
}

fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Notes in the browser's own record that the page has come so far, for whoever measures.
pub fn mark(name: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        // A record that is full takes no more.
        let _ = performance.mark(name);
    }
}
