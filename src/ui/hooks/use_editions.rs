//! The story in the language of the interface, and in the one that was spoken before.

use std::rc::Rc;

use yew::{UseReducerHandle, hook, use_mut_ref};

use crate::present::{Locale, PageView, Story};
use crate::ui::drawn::{Edition, Editions};
use crate::ui::state::State;

/// What is shown of a story. A language that is not among those that were worked out before, `ready`
/// for this story, is when it is first spoken.
#[hook]
pub fn use_editions(
    state: &UseReducerHandle<State>,
    story: &Rc<Story>,
    ready: &[Edition],
) -> Editions {
    let known = use_mut_ref(|| (story.clone(), ready.to_vec()));
    let mut known = known.borrow_mut();
    if !Rc::ptr_eq(&known.0, story) {
        *known = (story.clone(), ready.to_vec());
    }
    let mut edition = |locale: Locale| {
        if let Some(found) = known.1.iter().find(|edition| edition.locale == locale) {
            return found.clone();
        }
        let new = Edition::new(PageView::new(story, locale), locale);
        known.1.push(new.clone());
        new
    };
    let now = edition(state.locale);
    Editions { now, before: state.drawn.before().map(edition) }
}
