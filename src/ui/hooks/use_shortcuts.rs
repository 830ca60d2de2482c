//! Which key does what.

use yew::{Callback, UseReducerHandle, hook};

use super::{Ask, use_keys};
use crate::platform::{Key, Platform};
use crate::present::PageView;
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
    let on_key = Callback::from(move |Key(key): Key| match key.as_str() {
        "j" => calls.step.emit(Step::Next),
        "k" => calls.step.emit(Step::Previous),
        "n" | "p" => {
            let direction = if key == "n" { Step::Next } else { Step::Previous };
            if let Some(anchor) = steps::article(&page, &place, direction) {
                calls.go.emit(anchor);
            }
        }
        "e" => calls.next_mention.emit(Step::Next),
        "E" => calls.next_mention.emit(Step::Previous),
        "1" => calls.go.emit(Anchor::View(View::Read)),
        "2" => calls.go.emit(Anchor::View(View::Compare)),
        "3" => calls.go.emit(Anchor::View(View::Entities)),
        "f" => calls.side_by_side.emit(()),
        // The topmost layer goes first.
        "Escape" if place.told.is_some() => calls.hush.emit(()),
        "Escape" if place.view == View::Pair => calls.side_by_side.emit(()),
        "t" => calls.switch_theme.emit(()),
        "Escape" => {
            calls.close.emit(());
            calls.ask.emit(Ask::Show(false));
        }
        _ => {}
    });
    use_keys(platform, state, on_key);
}
