//! The search: its index, its results, the tint of its hits, and its address.

use std::rc::Rc;

use yew::{UseReducerHandle, hook, use_effect_with, use_memo, use_mut_ref};

use crate::platform::{Platform, Stretch};
use crate::present::{Index, PageView, Results, Story, found, paragraph_anchor};
use crate::ui::components::result_id;
use crate::ui::search::with_query;
use crate::ui::shared::Shared;
use crate::ui::state::{Action, State};

/// What there is for the query of the state. The texts are folded when the search is used first.
#[hook]
pub fn use_search(
    platform: &Platform,
    state: &UseReducerHandle<State>,
    story: &Rc<Story>,
    page: &Shared<PageView>,
) -> Shared<Results> {
    let wanted = use_mut_ref(|| false);
    let is_wanted = *wanted.borrow() || state.search.open || !state.search.query.is_empty();
    *wanted.borrow_mut() = is_wanted;
    let index: Shared<Option<Index>> = {
        let story = story.clone();
        use_memo((page.clone(), is_wanted), move |(page, is_wanted)| {
            is_wanted.then(|| Index::new(&story, page))
        })
        .into()
    };
    let results: Shared<Results> =
        use_memo((index.clone(), state.search.query.clone()), |(index, query)| {
            index.as_ref().map(|index| index.find(query)).unwrap_or_default()
        })
        .into();
    {
        let platform = platform.clone();
        let key = (index, state.search.query.clone(), state.article);
        use_effect_with(key, move |(index, query, article)| {
            let hits = index.as_ref().map(|index| index.hits(*article, query)).unwrap_or_default();
            let stretches = hits.into_iter().map(|hit| Stretch {
                id: paragraph_anchor(*article, hit.paragraph),
                from: hit.span.start(),
                to: hit.span.end(),
            });
            platform.highlighter.tint(&stretches.collect::<Vec<_>>());
        });
    }
    {
        let (platform, dispatcher) = (platform.clone(), state.dispatcher());
        let (results, locale) = (results.clone(), state.locale);
        let key = (state.search.query.clone(), state.search.open);
        use_effect_with(key, move |(query, open)| {
            if !open || query.is_empty() {
                return;
            }
            // The first letter is a step that Back undoes, the next ones belong to it.
            let address = with_query("", query);
            let fragment = platform.screen.fragment();
            if fragment.starts_with("s=") {
                platform.screen.replace_fragment(&address);
            } else {
                platform.screen.set_fragment(&address);
            }
            dispatcher.dispatch(Action::Say(found(&results, locale)));
        });
    }
    {
        let platform = platform.clone();
        use_effect_with(state.search.at, move |at| {
            if let Some(at) = at {
                platform.screen.keep_in_view(&result_id(*at));
            }
        });
    }
    results
}
