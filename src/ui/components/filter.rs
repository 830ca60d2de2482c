//! Legend and filter in one: what is marked, and how often.

use yew::{Callback, Html, Properties, classes, component, html};

use super::verdict::Sign;
use crate::engine::model::Verdict;
use crate::present::{Kind, Locale, Messages, PageView};
use crate::ui::shared::Shared;

/// Properties for [`Filter`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilterProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Whether there are claims to see.
    pub claims: bool,
    /// What is switched off.
    pub hidden: Vec<Kind>,
    /// Switches a kind of mark.
    pub toggle: Callback<Kind>,
}

/// The legend. Each label is drawn as the mark it stands for; a kind that never occurs is left out,
/// but for conflicts, whose absence is worth knowing.
#[component]
pub fn Filter(
    FilterProps { page, locale, claims: has_claims, hidden, toggle }: &FilterProps,
) -> Html {
    let messages = locale.messages();
    let shown =
        |kind: &Kind| *kind == Kind::Claim(Some(Verdict::Conflict)) || 0 < page.counts.of(*kind);
    let row = |kind: Kind| {
        html! {
            <label class="filter__row" key={kind.name()}>
                <input
                    class="filter__box"
                    type="checkbox"
                    data-filter={kind.name()}
                    checked={!hidden.contains(&kind)}
                    onchange={toggle.reform(move |_| kind)}
                />
                {label(kind, messages)}
                <span class="filter__count">{page.counts.of(kind)}</span>
            </label>
        }
    };
    let (claims, names): (Vec<_>, Vec<_>) =
        Kind::ALL.into_iter().filter(shown).partition(|kind| matches!(kind, Kind::Claim(_)));
    html! {
        <>
            <div class={classes!("filter__claims", (!has_claims).then_some("away"))}>
                <h2 class="heading">{messages.claims}</h2>
                <div class="filter">{for claims.into_iter().map(row)}</div>
            </div>
            if !names.is_empty() {
                <h2 class="heading">{messages.entities}</h2>
                <div class="filter">{for names.into_iter().map(row)}</div>
            }
        </>
    }
}

fn label(kind: Kind, messages: &'static Messages) -> Html {
    let word = kind.word(messages);
    if let Kind::Claim(verdict) = kind {
        return html! { <span class="filter__label"><Sign {verdict} />{word}</span> };
    }
    html! {
        <span class="filter__label">
            <span class={classes!("ent", format!("ent--{}", kind.name()))}>{word}</span>
        </span>
    }
}
