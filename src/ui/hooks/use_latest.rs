//! Callbacks that stay the same value.

use yew::{Callback, hook, use_memo, use_mut_ref};

/// A callback that is the same value at every render and does what `callback` of the latest one
/// does: what has it among its properties need not be rendered again.
#[hook]
pub fn use_latest<IN: 'static, OUT: 'static>(callback: Callback<IN, OUT>) -> Callback<IN, OUT> {
    let latest = use_mut_ref(|| callback.clone());
    *latest.borrow_mut() = callback;
    let stable = use_memo((), move |()| {
        Callback::from(move |value| {
            let callback = latest.borrow().clone();
            callback.emit(value)
        })
    });
    (*stable).clone()
}
