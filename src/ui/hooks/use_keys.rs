//! What single keys do.

use yew::{Callback, UseReducerHandle, hook, use_effect_with};

use super::use_latest;
use crate::platform::{Key, Platform};
use crate::ui::components::SEARCH_FIELD;
use crate::ui::keys::Press;
use crate::ui::search::Seek;
use crate::ui::state::{Action, State};

/// Calls the latest `callback` for every key that the page knows, pressed outside a field; opens
/// search and help itself.
/// While the help is open the keys are the dialog's, and single letters are nobody's where the
/// reader switched them off.
#[hook]
pub fn use_keys(platform: &Platform, state: &UseReducerHandle<State>, callback: Callback<Press>) {
    let pressed = {
        let (state, platform) = (state.clone(), platform.clone());
        Callback::from(move |key: Key| {
            let is_letter = key.0.chars().count() == 1;
            if state.help || (is_letter && !state.letter_keys) {
                return false;
            }
            let Some(press) = Press::of(&key.0) else { return false };
            match press {
                Press::Search => platform.screen.focus(SEARCH_FIELD),
                Press::Help => state.dispatch(Action::Help(true)),
                Press::Close if state.sheet.is_none() && !state.search.query.is_empty() => {
                    state.dispatch(Action::Seek(Seek::Clear));
                }
                _ => {
                    callback.emit(press);
                    return false;
                }
            }
            true
        })
    };
    // The listener stays; only what it calls is exchanged at each render.
    let pressed = use_latest(pressed);
    use_effect_with(platform.clone(), move |platform| {
        let subscription = platform.signals.on_key(pressed);
        move || drop(subscription)
    });
}
