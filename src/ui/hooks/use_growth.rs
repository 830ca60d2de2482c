//! Draws what is left of a long story, a part at a time.

use std::cell::Cell;
use std::rc::Rc;

use yew::{Callback, UseReducerHandle, hook, use_effect_with};

use crate::platform::Platform;
use crate::present::PageView;
use crate::ui::drawn::n_parts;
use crate::ui::route::View;
use crate::ui::shared::Shared;
use crate::ui::state::{Action, State};

/// Lets the lists that are looked at grow until they are whole, and draws all articles before they
/// are printed.
#[hook]
pub fn use_growth(platform: &Platform, state: &UseReducerHandle<State>, page: &Shared<PageView>) {
    let growing = [state.view, View::Read]
        .into_iter()
        .find(|&view| !state.drawn.extent(view).is_whole(n_parts(page, view)));
    {
        let (platform, dispatcher) = (platform.clone(), state.dispatcher());
        let key = growing.map(|view| (view, state.drawn.extent(view)));
        use_effect_with(key, move |growing| {
            let is_wanted = Rc::new(Cell::new(true));
            if let &Some((view, _)) = growing {
                let is_wanted = is_wanted.clone();
                platform.tasks.later(Box::new(move || {
                    if is_wanted.get() {
                        dispatcher.dispatch(Action::Grow(view));
                    }
                }));
            }
            move || is_wanted.set(false)
        });
    }
    let dispatcher = state.dispatcher();
    let key = (platform.clone(), page.articles.len());
    use_effect_with(key, move |&(ref platform, n_articles)| {
        let draw = Callback::from(move |()| {
            dispatcher.dispatch(Action::DrawArticles(n_articles));
        });
        let subscription = platform.signals.on_print(draw);
        move || drop(subscription)
    });
}
