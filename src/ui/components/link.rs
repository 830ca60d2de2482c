//! A link to a place in the application.

use yew::{AttrValue, Callback, Classes, Html, MouseEvent, Properties, component, html};

use crate::ui::route::Anchor;

/// Properties for [`Link`].
#[derive(Clone, PartialEq, Properties)]
pub struct LinkProps {
    /// Where it leads.
    pub to: Anchor,
    /// Where it leads without scripts, if that place is only there with them.
    #[prop_or_default]
    pub else_to: Option<Anchor>,
    /// What a click does; the same place in the simplest case.
    pub go: Callback<Anchor>,
    /// Its classes.
    #[prop_or_default]
    pub class: Classes,
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether it is the current one of its kind.
    #[prop_or_default]
    pub current: bool,
    /// The value of `aria-label`, where the words inside do not say enough.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The id of what describes it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// Taken out of the order of the tab key, where the same link stands beside it.
    #[prop_or_default]
    pub untabbed: bool,
    /// What it shows.
    pub children: Html,
}

/// A link that works without scripts, and without a change of address where the browser refuses
/// one: in a `srcdoc` frame a fragment would lead away to the host page.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let onclick = {
        let (go, to) = (props.go.clone(), props.to);
        Callback::from(move |event: MouseEvent| {
            // A click that asks for a new tab or window is the browser's.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                event.prevent_default();
                go.emit(to);
            }
        })
    };
    html! {
        <a
            class={props.class.clone()}
            id={props.id.clone()}
            href={format!("#{}", props.else_to.unwrap_or(props.to).id())}
            aria-current={props.current.then_some("page")}
            aria-label={props.label.clone()}
            aria-describedby={props.described_by.clone()}
            tabindex={props.untabbed.then_some("-1")}
            {onclick}
        >
            {props.children.clone()}
        </a>
    }
}
