//! Where the reader is among conflicts, questions or pairs, and the ways to the next and previous.

use yew::{Callback, Html, Properties, component, html};

use super::icon::{Drawing, Icon};
use crate::present::Locale;
use crate::ui::steps::Step;

/// Properties for [`Progress`].
#[derive(Clone, PartialEq, Properties)]
pub struct ProgressProps {
    /// Where the reader is, counted from one; `None` before the first.
    pub at: Option<usize>,
    /// How many there are.
    pub of: usize,
    /// What they are, in the plural.
    pub what: &'static str,
    /// What is said of the button to the next one.
    pub next: &'static str,
    /// What is said of the button to the previous one.
    pub previous: &'static str,
    /// The language of the interface.
    pub locale: Locale,
    /// Goes to the next or previous one.
    pub step: Callback<Step>,
}

/// "3 di 12", and two buttons.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let ProgressProps { at, of, what, next, previous, locale, step } = props;
    let words = match (at, locale) {
        (Some(at), Locale::It) => format!("{at} di {of}"),
        (Some(at), Locale::En) => format!("{at} of {of}"),
        (None, _) => of.to_string(),
    };
    html! {
        <span class="progress" role="group" aria-label={*what}>
            <span class="progress__at">{words}<span class="vh progress__what">{format!(" {}", what.to_lowercase())}</span></span>
            {ways(previous, next, step)}
        </span>
    }
}

/// The buttons to the previous one and to the next, each with what is said of it.
pub fn ways(previous: &'static str, next: &'static str, step: &Callback<Step>) -> Html {
    let button = |direction, label: &'static str, key, icon| {
        html! {
            <button
                type="button"
                class="button button--icon"
                aria-label={label}
                title={format!("{label} ({key})")}
                onclick={step.reform(move |_| direction)}
            >
                <Drawing {icon} />
            </button>
        }
    };
    html! {
        <>
            {button(Step::Previous, previous, "k", Icon::Up)}
            {button(Step::Next, next, "j", Icon::Down)}
        </>
    }
}
