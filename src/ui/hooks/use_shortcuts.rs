//! Which key does what.

use yew::{Callback, UseReducerHandle, hook};

use super::{Ask, use_keys};
use crate::platform::Platform;
use crate::present::PageView;
use crate::ui::keys::Press;
use crate::ui::route::{Anchor, View};
use crate::ui::shared::Shared;
use crate::ui::state::State;
use crate::ui::steps::{self, Step};

/// What keys call.
#[derive(Clone)]
pub struct Shortcuts {
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Goes to the next or previous conflict.
    pub step: Callback<Step>,
    /// Changes the theme.
    pub switch_theme: Callback<()>,
    /// Lays two answers side by side, or goes back to their question.
    pub side_by_side: Callback<()>,
    /// Goes to the next or previous mention, and tells what it names.
    pub next_mention: Callback<Step>,
    /// Takes away what is told of a mention.
    pub hush: Callback<()>,
    /// Closes the sheet.
    pub close: Callback<()>,
    /// Asks for something to be done with articles.
    pub ask: Callback<Ask>,
}

/// Calls them when a key is pressed.
#[hook]
pub fn use_shortcuts(
    platform: &Platform,
    state: &UseReducerHandle<State>,
    page: &Shared<PageView>,
    calls: Shortcuts,
) {
    let (place, page) = (state.clone(), page.clone());
    let on_press = Callback::from(move |press: Press| match press {
        Press::Conflict(direction) => calls.step.emit(direction),
        Press::Article(direction) => {
            if let Some(anchor) = steps::article(&page, &place, direction) {
                calls.go.emit(anchor);
            }
        }
        Press::Mention(direction) => calls.next_mention.emit(direction),
        Press::View(view) => calls.go.emit(Anchor::View(view)),
        Press::Beside => calls.side_by_side.emit(()),
        Press::Theme => calls.switch_theme.emit(()),
        // The topmost layer goes first.
        Press::Close if place.told.is_some() => calls.hush.emit(()),
        Press::Close if place.view == View::Pair => calls.side_by_side.emit(()),
        Press::Close => {
            calls.close.emit(());
            calls.ask.emit(Ask::Show(false));
        }
        // These are opened where keys are heard.
        Press::Search | Press::Help => {}
    });
    use_keys(platform, state, on_press);
}
