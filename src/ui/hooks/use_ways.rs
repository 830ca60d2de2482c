//! What a click leads to.

use yew::{Callback, UseReducerHandle, hook};

use super::use_latest;
use crate::engine::model::ClaimRef;
use crate::platform::Platform;
use crate::present::PageView;
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;
use crate::ui::state::{Action, State};
use crate::ui::steps::{self, Step};

/// Does one kind of action.
#[hook]
pub fn use_action<T: 'static>(
    state: &UseReducerHandle<State>,
    action: impl Fn(T) -> Action + 'static,
) -> Callback<T> {
    let dispatcher = state.dispatcher();
    use_latest(Callback::from(move |value| dispatcher.dispatch(action(value))))
}

/// Opens the question of a claim, or a sheet over the text where there is no margin.
#[hook]
pub fn use_open(
    platform: &Platform,
    state: &UseReducerHandle<State>,
    page: &Shared<PageView>,
) -> Callback<ClaimRef> {
    let (dispatcher, platform, page) = (state.dispatcher(), platform.clone(), page.clone());
    use_latest(Callback::from(move |at: ClaimRef| {
        let Some(comparison) = page.articles[at.article].claims[at.claim].comparison else {
            return;
        };
        dispatcher.dispatch(if platform.screen.lays_sheets() {
            Action::Sheet(Some(at))
        } else {
            Action::Go(Anchor::Question(comparison))
        });
    }))
}

/// Goes to the next or previous conflict, or question.
#[hook]
pub fn use_step(
    state: &UseReducerHandle<State>,
    page: &Shared<PageView>,
    go: &Callback<Anchor>,
) -> Callback<Step> {
    let (state, page, go) = (state.clone(), page.clone(), go.clone());
    use_latest(Callback::from(move |step| {
        if let Some(anchor) = steps::conflict(&page, &state, step) {
            go.emit(anchor);
        }
    }))
}
