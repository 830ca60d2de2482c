//! What the reader points at in the text: its other mentions are lit, and what it names is told
//! beside it.

use yew::{Callback, UseReducerHandle, hook, use_effect_with};

use super::use_latest;
use crate::platform::{Lit, Platform, Pointing};
use crate::present::{MentionRef, PageView};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;
use crate::ui::state::{Action, State, Touch};
use crate::ui::steps::{self, Step};

/// The id of what is told of a mention.
pub const TOLD: &str = "told";

/// The id of its link to all mentions.
pub const TOLD_ALL: &str = "told-all";

/// What is told, and where its keys and buttons lead.
pub struct Telling {
    /// Goes to the next or previous mention of whatever is named.
    pub next: Callback<Step>,
    /// Goes to the next or previous mention of what is told.
    pub walk: Callback<Step>,
    /// Takes away what is told; the focus returns to the mention.
    pub hush: Callback<()>,
}

/// Follows the pointer and the focus over the mentions. What is lit is an attribute that the
/// platform sets on the mentions of one entity in the article that is read, so that no article is
/// rendered again.
#[hook]
pub fn use_told(
    platform: &Platform,
    state: &UseReducerHandle<State>,
    page: &Shared<PageView>,
) -> Telling {
    {
        let dispatcher = state.dispatcher();
        use_effect_with((platform.clone(), page.clone()), move |(platform, page)| {
            let (screen, page) = (platform.screen.clone(), page.clone());
            let on_pointing = Callback::from(move |pointing| {
                let tell = |id: &str, touch| match Anchor::parse(id)? {
                    Anchor::Mention(at) => Some(Action::Tell(at, page.mention(at)?, touch)),
                    _ => None,
                };
                let action = match &pointing {
                    Pointing::Over(id) => tell(id, Touch::Over),
                    Pointing::Away => Some(Action::Leave),
                    Pointing::Clicked(id) => tell(id, Touch::Held),
                    Pointing::Entered(id) => {
                        // Where it is told already, the next step leads into it.
                        screen.focus(TOLD_ALL);
                        tell(id, Touch::Held)
                    }
                    Pointing::Elsewhere => Some(Action::Hush),
                };
                if let Some(action) = action {
                    dispatcher.dispatch(action);
                }
            });
            let subscription = platform.signals.on_pointing(on_pointing, TOLD);
            move || drop(subscription)
        });
    }
    let looked_at = state.told.map(|told| (told.at, told.entity)).or_else(|| match state.at {
        Anchor::Mention(at) => Some((at, page.mention(at)?.entity)),
        _ => None,
    });
    {
        let platform = platform.clone();
        use_effect_with((looked_at, state.n_moves), move |&(looked_at, _)| {
            platform.screen.light(looked_at.map(|(at, entity)| lit(at, entity)));
        });
    }
    let (screen, dispatcher, told_of) = (platform.screen.clone(), state.dispatcher(), page.clone());
    use_effect_with((state.told, state.locale), move |&(told, locale)| {
        let Some(told) = told else { return };
        screen.place(TOLD, &Anchor::Mention(told.at).id());
        // A pointer that passes over names says nothing.
        if let Some(view) = told_of.entities.get(told.entity).filter(|_| told.held) {
            let kind = view.kind.word_for_one(locale.messages());
            dispatcher.dispatch(Action::Say(format!("{}: {kind}, {}", view.name, view.tally)));
        }
    });
    let tell = {
        let (state, page) = (state.clone(), page.clone());
        move |at: Option<MentionRef>| {
            if let Some((at, mention)) = at.and_then(|at| Some((at, page.mention(at)?))) {
                state.dispatch(Action::Go(Anchor::Mention(at)));
                state.dispatch(Action::Tell(at, mention, Touch::Held));
            }
        }
    };
    let (place, shown, tell_next) = (state.clone(), page.clone(), tell.clone());
    let next = Callback::from(move |step| tell_next(steps::mention(&shown, &place, step)));
    let (place, shown) = (state.clone(), page.clone());
    let walk = use_latest(Callback::from(move |step| {
        tell(place.told.and_then(|told| steps::same_entity(&shown, told.at, step)));
    }));
    let (place, screen) = (state.clone(), platform.screen.clone());
    let hush = Callback::from(move |()| {
        if let Some(told) = place.told.filter(|told| told.held) {
            screen.focus(&Anchor::Mention(told.at).id());
        }
        place.dispatch(Action::Hush);
    });
    Telling { next, walk, hush }
}

fn lit(at: MentionRef, entity: usize) -> Lit {
    let article = Anchor::Article(at.article).id();
    Lit { article, entity, mention: Anchor::Mention(at).id() }
}
