//! What a mention names, told beside it and over the text.

use yew::{Callback, Html, Properties, classes, component, html};

use super::chip::Chip;
use super::dot::dot;
use super::icon::{Drawing, Icon};
use super::link::Link;
use crate::present::{EntityView, Locale, PageView};
use crate::ui::hooks::{TOLD, TOLD_ALL};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;
use crate::ui::state::Told;
use crate::ui::steps::Step;

/// Properties for [`Popover`].
#[derive(Clone, PartialEq, Properties)]
pub struct PopoverProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Of which mention it tells.
    pub told: Option<Told>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Goes to the next or previous mention of the same.
    pub walk: Callback<Step>,
}

/// How many articles are listed.
const ARTICLES: usize = 5;

/// Name, kind and mentions, and the way to all of them. It stands outside the text, which it
/// neither shifts nor adds to when it is copied.
#[component]
pub fn Popover(PopoverProps { page, locale, told, go, walk }: &PopoverProps) -> Html {
    let shown = told.and_then(|told| Some((told, page.entities.get(told.entity)?)));
    html! {
        if let Some((told, view)) = shown {
            {popover(page, view, told, *locale, go, walk)}
        }
    }
}

fn popover(
    page: &PageView,
    view: &EntityView,
    told: Told,
    locale: Locale,
    go: &Callback<Anchor>,
    walk: &Callback<Step>,
) -> Html {
    let messages = locale.messages();
    let button = |step, label: &'static str, icon| {
        html! {
            <button type="button" class="button button--icon" aria-label={label} title={label} onclick={walk.reform(move |_| step)}>
                <Drawing {icon} />
            </button>
        }
    };
    html! {
        <div
            key={Anchor::Mention(told.at).id()}
            class={classes!("popover", told.held.then_some("popover--held"))}
            id={TOLD}
            role="dialog"
            aria-label={view.name.clone()}
        >
            <p class="popover__kind">{format!("{} · {}", view.kind.word_for_one(messages), view.tally)}</p>
            <p class="popover__name" lang={view.language} dir="auto">{view.name.clone()}</p>
            if !view.aliases.is_empty() {
                <p class="popover__aliases" dir="auto">{view.aliases.join(" · ")}</p>
            }
            <p class="popover__articles">
                for &(article, count) in view.articles.iter().take(ARTICLES) {
                    <span class="popover__article">
                        <Chip {article} here={article == told.at.article} />{dot(page.index.radius(count))}{count}
                    </span>
                }
                if ARTICLES < view.articles.len() {
                    <span>{format!("+ {}", view.articles.len() - ARTICLES)}</span>
                }
            </p>
            <div class="popover__foot">
                if 1 < view.mentions.len() {
                    {button(Step::Previous, messages.previous_mention, Icon::Up)}
                    {button(Step::Next, messages.next_mention, Icon::Down)}
                }
                <Link class="button" id={TOLD_ALL} to={Anchor::Entity(told.entity)} go={go.clone()}>{messages.all_mentions}</Link>
            </div>
        </div>
    }
}
