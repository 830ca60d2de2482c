//! Work between the browser's own.

use std::time::Duration;

use yew::platform::spawn_local;
use yew::platform::time::sleep;

use super::{document, window};
use crate::platform::tasks::Tasks;

/// How long the page may be busy at a stretch, in milliseconds: less than a frame.
const SLICE: f64 = 12.0;

/// The same where nobody looks: there a browser calls back once in a second.
const HIDDEN_SLICE: f64 = 400.0;

/// A change is painted after so long.
const PAINTED: Duration = Duration::from_millis(30);

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
        spawn_local(async move {
            sleep(PAINTED).await;
            work();
        });
    }
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
