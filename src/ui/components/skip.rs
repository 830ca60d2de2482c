//! The first link of the page: past the bar and the rail to the text.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

/// The id of what it leads to.
pub const TEXT: &str = "text";

/// Properties for [`Skip`].
#[derive(Clone, PartialEq, Properties)]
pub struct SkipProps {
    /// What it says.
    pub words: &'static str,
    /// Moves the focus to the text.
    pub skip: Callback<()>,
}

/// A link that shows while it has the focus. It changes no address: that is where the reader is.
#[component]
pub fn Skip(SkipProps { words, skip }: &SkipProps) -> Html {
    let onclick = skip.reform(|event: MouseEvent| event.prevent_default());
    html! { <a class="skip" href={format!("#{TEXT}")} {onclick}>{*words}</a> }
}
