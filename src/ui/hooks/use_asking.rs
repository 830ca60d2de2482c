//! What the reader asks of the page: help, words that are searched for, the way past the bar.

use yew::{Callback, UseReducerHandle, hook};

use super::use_latest;
use crate::platform::Platform;
use crate::ui::components::{SEARCH_FIELD, TEXT};
use crate::ui::search::Seek;
use crate::ui::state::{Action, State};

/// Callbacks that stay the same values.
#[derive(Clone, PartialEq)]
pub struct Asking {
    /// Opens the help.
    pub help: Callback<()>,
    /// Takes the help away.
    pub no_help: Callback<()>,
    /// The words in the search field changed.
    pub typed: Callback<()>,
    /// Something else happened to the search.
    pub seek: Callback<Seek>,
    /// Moves the focus to the text.
    pub skip: Callback<()>,
}

/// The callbacks, with the browser behind them.
#[hook]
pub fn use_asking(platform: &Platform, state: &UseReducerHandle<State>) -> Asking {
    let dispatcher = state.dispatcher();
    let help = use_latest(Callback::from(move |()| dispatcher.dispatch(Action::Help(true))));
    let dispatcher = state.dispatcher();
    let no_help = use_latest(Callback::from(move |()| dispatcher.dispatch(Action::Help(false))));
    let dispatcher = state.dispatcher();
    let seek = use_latest(Callback::from(move |seek| dispatcher.dispatch(Action::Seek(seek))));
    let typed = use_latest({
        let (platform, seek) = (platform.clone(), seek.clone());
        Callback::from(move |()| seek.emit(Seek::For(platform.screen.typed(SEARCH_FIELD))))
    });
    let skip = use_latest({
        let platform = platform.clone();
        Callback::from(move |()| platform.screen.focus(TEXT))
    });
    Asking { help, no_help, typed, seek, skip }
}
