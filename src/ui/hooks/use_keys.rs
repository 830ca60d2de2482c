//! What single keys do.

use yew::{Callback, hook, use_effect_with, use_mut_ref};

use crate::platform::{Key, Platform};

/// Calls the latest `callback` for every key pressed outside a field.
#[hook]
pub fn use_keys(platform: &Platform, callback: Callback<Key>) {
    // The listener stays; only what it calls is exchanged at each render.
    let latest = use_mut_ref(|| callback.clone());
    *latest.borrow_mut() = callback;
    use_effect_with(platform.clone(), move |platform| {
        let subscription = platform.signals.on_key(Callback::from(move |key| {
            let callback = latest.borrow().clone();
            callback.emit(key);
        }));
        move || drop(subscription)
    });
}
