//! The questions as a list.

use yew::{Callback, Html, Properties, component, html};

use super::asked::asked;
use super::link::Link;
use super::verdict::{Sign, word_of};
use crate::present::{Locale, PageView};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;

/// Properties for [`Toc`].
#[derive(Clone, PartialEq, Properties)]
pub struct TocProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// The questions that are shown, in their order.
    pub chosen: Vec<usize>,
    /// The question the reader is at.
    pub question: Option<usize>,
    /// Whether the reader is at the pairs that were left open.
    pub related: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// The list of questions, each with the sign of its verdict.
#[component]
pub fn Toc(TocProps { page, locale, chosen, question, related, go }: &TocProps) -> Html {
    let messages = locale.messages();
    html! {
        <nav class="toc" aria-label={messages.questions}>
            for &index in chosen {
                <TocItem
                    key={index}
                    page={page.clone()}
                    locale={*locale}
                    {index}
                    current={*question == Some(index)}
                    go={go.clone()}
                />
            }
            if !page.related.is_empty() {
                <Link class="toc__item toc__item--quiet" to={Anchor::Related} go={go.clone()} current={*related}>
                    {format!("{} ({})", messages.related, page.related.len())}
                </Link>
            }
        </nav>
    }
}

/// Properties for [`TocItem`].
#[derive(Clone, PartialEq, Properties)]
pub struct TocItemProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Which question, counted from zero.
    pub index: usize,
    /// Whether the reader is at it.
    pub current: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// One question of the list.
#[component]
pub fn TocItem(TocItemProps { page, locale, index, current, go }: &TocItemProps) -> Html {
    let view = &page.questions[*index];
    let word = word_of(Some(view.verdict), locale.messages()).to_lowercase();
    html! {
        <Link class="toc__item" to={Anchor::Question(*index)} go={go.clone()} current={*current}>
            <Sign verdict={Some(view.verdict)} />
            <span>
                {asked(view, *locale)}
                <span class="vh">{format!(" ({word})")}</span>
            </span>
        </Link>
    }
}
