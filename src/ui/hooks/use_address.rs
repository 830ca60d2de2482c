//! Keeps the address and the place on the screen in step with the state.

use yew::{Callback, UseReducerHandle, hook, use_effect_with, use_mut_ref};

use crate::platform::Platform;
use crate::ui::route::Anchor;
use crate::ui::state::{Action, State};

/// Goes where the address points at the start and on Back and Forward; writes the address and
/// brings the place into view when the reader goes anywhere.
#[hook]
pub fn use_address(platform: &Platform, state: &UseReducerHandle<State>) {
    // The address a move came from, which is not written again.
    let arrived = use_mut_ref(|| None::<String>);
    {
        let dispatcher = state.dispatcher();
        let arrived = arrived.clone();
        use_effect_with(platform.clone(), move |platform| {
            let go = Callback::from(move |fragment: String| {
                let anchor = Anchor::parse(&fragment).unwrap_or(Anchor::Article(0));
                *arrived.borrow_mut() = Some(anchor.id());
                dispatcher.dispatch(Action::Go(anchor));
            });
            let fragment = platform.screen.fragment();
            if Anchor::parse(&fragment).is_some() {
                go.emit(fragment);
            }
            let subscription = platform.signals.on_fragment(go);
            move || drop(subscription)
        });
    }
    {
        let platform = platform.clone();
        // The claim stays in view above the sheet that tells of it.
        use_effect_with(state.sheet, move |sheet| {
            if let Some(claim) = sheet {
                platform.screen.reveal(&Anchor::Claim(*claim).id());
            }
        });
    }
    let platform = platform.clone();
    use_effect_with((state.at, state.n_moves), move |&(at, n_moves)| {
        if n_moves == 0 {
            return;
        }
        let id = at.id();
        match at {
            Anchor::View(_) | Anchor::Article(_) => platform.screen.scroll_to_top(),
            Anchor::Claim(_) | Anchor::Question(_) | Anchor::Related => platform.screen.reveal(&id),
        }
        if arrived.borrow().as_deref() != Some(&id) && platform.screen.fragment() != id {
            platform.screen.set_fragment(&id);
        }
        *arrived.borrow_mut() = None;
    });
}
