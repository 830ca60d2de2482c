//! The help, as a dialog of the browser's.

use yew::{UseReducerHandle, hook, use_effect_with};

use crate::platform::Platform;
use crate::ui::components::HELP;
use crate::ui::state::State;

/// Opens and closes the dialog as the state says.
#[hook]
pub fn use_help(platform: &Platform, state: &UseReducerHandle<State>) {
    let platform = platform.clone();
    use_effect_with(state.help, move |&help| platform.screen.set_modal(HELP, help));
}
