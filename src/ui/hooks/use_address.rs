//! Keeps the address and the place on the screen in step with the state.

use yew::{Callback, UseReducerHandle, hook, use_effect_with, use_mut_ref};

use crate::platform::Platform;
use crate::present::PageView;
use crate::ui::route::Anchor;
use crate::ui::search::{Seek, split_query, with_query};
use crate::ui::shared::Shared;
use crate::ui::state::{Action, State};

/// Goes where the address points at the start and on Back and Forward; writes the address and
/// brings the place into view when the reader goes anywhere.
#[hook]
pub fn use_address(platform: &Platform, state: &UseReducerHandle<State>, page: &Shared<PageView>) {
    // The address a move came from, which is not written again.
    let arrived = use_mut_ref(|| None::<String>);
    {
        let dispatcher = state.dispatcher();
        let arrived = arrived.clone();
        let latest = use_mut_ref(|| page.clone());
        *latest.borrow_mut() = page.clone();
        use_effect_with(platform.clone(), move |platform| {
            // An address may be of another page, or made up.
            let find = move |place: &str| {
                Anchor::parse(place).filter(|anchor| anchor.is_in(&latest.borrow()))
            };
            let go = Callback::from(move |fragment: String| {
                let (place, query) = split_query(&fragment);
                let is_search = place.is_empty() && query.is_some();
                dispatcher.dispatch(Action::Seek(query.map_or(Seek::Clear, Seek::For)));
                if is_search {
                    return;
                }
                let anchor = find(place).unwrap_or(Anchor::Article(0));
                *arrived.borrow_mut() = Some(anchor.id());
                dispatcher.dispatch(Action::Go(anchor));
            });
            let fragment = platform.screen.fragment();
            let (place, query) = split_query(&fragment);
            if query.is_some() || Anchor::parse(place).is_some() {
                go.emit(fragment);
            }
            let subscription = platform.signals.on_fragment(go);
            move || drop(subscription)
        });
    }
    {
        let platform = platform.clone();
        let before = use_mut_ref(|| None);
        // The claim stays in view above the sheet that tells of it, and has the focus again when
        // the sheet is gone with the button that closed it.
        use_effect_with(state.sheet, move |&sheet| match (before.replace(sheet), sheet) {
            (_, Some(claim)) => platform.screen.reveal(&Anchor::Claim(claim).id()),
            (Some(claim), None) => platform.screen.focus(&Anchor::Claim(claim).id()),
            (None, None) => {}
        });
    }
    let platform = platform.clone();
    let query = state.search.query.clone();
    let came_from = use_mut_ref(|| state.at);
    use_effect_with((state.at, state.n_moves), move |&(at, n_moves)| {
        if n_moves == 0 {
            return;
        }
        let before = came_from.replace(at);
        let id = at.id();
        if let Some(heading) = at.heading() {
            platform.screen.scroll_to_top();
            platform.screen.focus(&heading);
        } else {
            platform.screen.reveal(&id);
        }
        let is_arrival = arrived.borrow_mut().take().as_deref() == Some(&id);
        let query = if matches!(at, Anchor::Paragraph(..)) { query.as_str() } else { "" };
        let address = with_query(&id, query);
        if !is_arrival && platform.screen.fragment() != address {
            // A walk from mention to mention is one step back.
            if matches!((before, at), (Anchor::Mention(_), Anchor::Mention(_))) {
                platform.screen.replace_fragment(&address);
            } else {
                platform.screen.set_fragment(&address);
            }
        }
    });
}
