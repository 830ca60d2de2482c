//! The one live region of the page: says what changed to those who do not see it.

use yew::{Html, Properties, component, html};

use crate::ui::state::Said;

/// Properties for [`Announcer`].
#[derive(Clone, PartialEq, Properties)]
pub struct AnnouncerProps {
    /// What is said.
    pub said: Said,
}

/// Words that nobody sees, read out when the reader pauses. Anything that changes on the screen
/// without taking the focus is told by `Action::Say`; there is no other live region.
#[component]
pub fn Announcer(AnnouncerProps { said }: &AnnouncerProps) -> Html {
    // The same words twice are no change to the browser: a space that is not read makes one.
    let again = if said.n_times % 2 == 0 { "" } else { "\u{a0}" };
    html! {
        <div class="vh" id="said" role="status" aria-live="polite" aria-atomic="true">
            {format!("{}{again}", said.words)}
        </div>
    }
}
