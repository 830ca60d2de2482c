//! Says what a filter did, to those who do not see the marks go.

use yew::{UseReducerHandle, hook, use_effect_with, use_mut_ref};

use crate::ui::state::{Action, State};

/// Announces each kind of mark that is switched off or on again.
#[hook]
pub fn use_announcements(state: &UseReducerHandle<State>) {
    let before = use_mut_ref(Vec::new);
    let (dispatcher, locale) = (state.dispatcher(), state.locale);
    use_effect_with(state.hidden.clone(), move |hidden| {
        let messages = locale.messages();
        let before = before.replace(hidden.clone());
        let off = hidden.iter().find(|kind| !before.contains(kind));
        let on = before.iter().find(|kind| !hidden.contains(kind));
        let said = off.map(|&kind| (kind, messages.marks_off));
        if let Some((kind, what)) = said.or(on.map(|&kind| (kind, messages.marks_on))) {
            dispatcher.dispatch(Action::Say(format!("{}: {what}", kind.word(messages))));
        }
    });
}
