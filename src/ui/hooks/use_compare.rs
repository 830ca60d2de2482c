//! What can be done with questions: choose among them, copy one, lay two answers side by side.

use yew::{Callback, UseReducerHandle, hook, use_effect_with};

use super::use_latest;
use crate::platform::Platform;
use crate::present::{Nth, Order, PageView, Sieve, Subject, citation};
use crate::ui::components::{LISTS, PANES};
use crate::ui::route::{Anchor, View};
use crate::ui::shared::Shared;
use crate::ui::state::{Action, State};
use crate::ui::steps;

/// The callbacks of the views that compare.
#[derive(Clone, PartialEq)]
pub struct Comparing {
    /// Chooses which questions are shown.
    pub sift: Callback<Sieve>,
    /// The same, by what the lists of articles, subjects and orders say.
    pub relist: Callback<()>,
    /// Copies a question as plain text.
    pub copy: Callback<usize>,
    /// Lays two answers side by side, or goes back to their question.
    pub side_by_side: Callback<()>,
}

/// Makes the callbacks, and keeps the lists in step with what was chosen.
#[hook]
pub fn use_compare(
    platform: &Platform,
    state: &UseReducerHandle<State>,
    page: &Shared<PageView>,
) -> Comparing {
    let sift = use_latest({
        let (dispatcher, page, locale) = (state.dispatcher(), page.clone(), state.locale);
        Callback::from(move |sieve: Sieve| {
            dispatcher.dispatch(Action::Sift(sieve));
            let n_left = sieve.count(&page.questions);
            dispatcher.dispatch(Action::Say(locale.n_questions(n_left, page.questions.len())));
        })
    });
    let relist = use_latest({
        let (platform, sift, sieve) = (platform.clone(), sift.clone(), state.sieve);
        Callback::from(move |()| {
            let [article, subject, order] =
                LISTS.map(|id| platform.screen.value(id).unwrap_or_default());
            sift.emit(Sieve {
                article: article.parse().ok(),
                subject: Subject::ALL.into_iter().find(|it| it.name() == subject),
                order: Order::ALL.into_iter().find(|it| it.name() == order).unwrap_or_default(),
                ..sieve
            });
        })
    });
    {
        // A list shows what was last chosen in it, until it is told otherwise.
        let platform = platform.clone();
        use_effect_with(state.sieve, move |sieve| {
            let article = sieve.article.map(|article| article.to_string()).unwrap_or_default();
            let subject = sieve.subject.map_or("", Subject::name);
            for (id, value) in LISTS.into_iter().zip([&*article, subject, sieve.order.name()]) {
                platform.screen.set_value(id, value);
            }
        });
    }
    {
        let (platform, page) = (platform.clone(), page.clone());
        let state = state.clone();
        use_effect_with((state.at, state.n_moves, state.locale), move |&(at, n_moves, locale)| {
            // Both claims come to stand on one line, once the panes are there.
            if matches!(at, Anchor::Pair(_)) {
                platform.screen.align(&PANES);
            }
            let what = match state.view {
                View::Read => Nth::Conflict,
                View::Compare => Nth::Question,
                View::Pair => Nth::Pair,
                // Its page takes the focus and says what it is.
                View::Entities => return,
            };
            if let ((Some(at), of), 1..) = (steps::progress(&page, &state), n_moves) {
                state.dispatch(Action::Say(locale.nth_of(what, at, of)));
            }
        });
    }
    let side_by_side = use_latest({
        let (platform, state, page) = (platform.clone(), state.clone(), page.clone());
        Callback::from(move |()| {
            let focused = platform.screen.focused().and_then(|id| Anchor::parse(&id));
            if let Some(anchor) = steps::side_by_side(&page, &state, focused) {
                state.dispatch(Action::Go(anchor));
            }
        })
    });
    let copy = use_latest({
        let (platform, dispatcher) = (platform.clone(), state.dispatcher());
        let (page, locale) = (page.clone(), state.locale);
        Callback::from(move |question| {
            let dispatcher = dispatcher.clone();
            let done = Callback::from(move |allowed| {
                let messages = locale.messages();
                let said = if allowed { messages.copied } else { messages.copy_refused };
                dispatcher.dispatch(Action::Copied(question, allowed));
                dispatcher.dispatch(Action::Say(said.to_owned()));
            });
            platform.clipboard.write(&citation(&page, question, locale), done);
        })
    });
    Comparing { sift, relist, copy, side_by_side }
}
