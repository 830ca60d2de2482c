//! What single keys do.

use yew::{Callback, hook, use_effect_with};

use super::use_latest;
use crate::platform::{Key, Platform};

/// Calls the latest `callback` for every key pressed outside a field.
#[hook]
pub fn use_keys(platform: &Platform, callback: Callback<Key>) {
    // The listener stays; only what it calls is exchanged at each render.
    let callback = use_latest(callback);
    use_effect_with(platform.clone(), move |platform| {
        let subscription = platform.signals.on_key(callback);
        move || drop(subscription)
    });
}
