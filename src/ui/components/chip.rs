//! The number of an article, the same everywhere.

use yew::{Html, Properties, classes, component, html};

/// Properties for [`Chip`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChipProps {
    /// The article, counted from zero.
    pub article: usize,
    /// Whether it is the one that is read.
    #[prop_or_default]
    pub here: bool,
    /// Whether it is set large.
    #[prop_or_default]
    pub large: bool,
}

/// The number of an article in a ring; filled for the one that is read.
#[component]
pub fn Chip(ChipProps { article, here, large }: &ChipProps) -> Html {
    html! {
        <span class={classes!("chip", here.then_some("chip--here"), large.then_some("chip--l"))}>
            {article + 1}
        </span>
    }
}
