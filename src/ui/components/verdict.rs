//! A verdict as sign and word: never by colour alone.

use yew::{Html, Properties, classes, component, html};

use super::icon::{Drawing, Icon};
use crate::engine::model::Verdict;
use crate::present::{Messages, verdict_name};

/// The sign of a verdict, or of a claim that is compared with nothing.
pub fn icon_of(verdict: Option<Verdict>) -> Icon {
    match verdict {
        Some(Verdict::Conflict) => Icon::Unequal,
        Some(Verdict::Updated) => Icon::Later,
        Some(Verdict::Compatible) => Icon::Almost,
        Some(Verdict::Agree) => Icon::Equal,
        None => Icon::Dot,
    }
}

/// The name of a verdict in class names.
pub fn name_of(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or("lone", verdict_name)
}

/// The word for a verdict.
pub fn word_of(verdict: Option<Verdict>, messages: &'static Messages) -> &'static str {
    match verdict {
        Some(Verdict::Conflict) => messages.conflict,
        Some(Verdict::Updated) => messages.updated,
        Some(Verdict::Compatible) => messages.compatible,
        Some(Verdict::Agree) => messages.agree,
        None => messages.lone,
    }
}

/// The word for the verdict on one claim.
pub fn word_of_claim(verdict: Verdict, messages: &'static Messages) -> &'static str {
    match verdict {
        Verdict::Compatible => messages.compatible_claim,
        Verdict::Updated => messages.updated_claim,
        Verdict::Agree => messages.agree_claim,
        Verdict::Conflict => messages.conflict,
    }
}

/// Properties for [`Sign`].
#[derive(Clone, PartialEq, Properties)]
pub struct SignProps {
    /// Of which verdict; `None` for a claim without counterpart.
    pub verdict: Option<Verdict>,
}

/// The sign alone, where the word stands beside it or is said elsewhere.
#[component]
pub fn Sign(SignProps { verdict }: &SignProps) -> Html {
    html! {
        <span class={classes!("sign", format!("sign--{}", name_of(*verdict)))}>
            <Drawing icon={icon_of(*verdict)} />
        </span>
    }
}

/// Properties for [`VerdictMark`].
#[derive(Clone, PartialEq, Properties)]
pub struct VerdictMarkProps {
    /// The verdict.
    pub verdict: Verdict,
    /// The words beside the sign.
    pub words: yew::AttrValue,
    /// Whether it is set as a badge.
    #[prop_or_default]
    pub badge: bool,
}

/// Sign and words.
#[component]
pub fn VerdictMark(VerdictMarkProps { verdict, words, badge }: &VerdictMarkProps) -> Html {
    let name = verdict_name(*verdict);
    html! {
        <span class={classes!("verdict", format!("verdict--{name}"), badge.then_some("verdict--badge"))}>
            <Sign verdict={Some(*verdict)} />{words}
        </span>
    }
}
