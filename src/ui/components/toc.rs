//! The questions as a list.

use yew::{Callback, Html, Properties, classes, component, html};

use super::asked::asked;
use super::link::Link;
use super::verdict::{Sign, word_of};
use crate::present::{Locale, PageView};
use crate::ui::drawn::{Edition, LINES, Reach};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;

/// Properties for [`Toc`].
#[derive(Clone, PartialEq, Properties)]
pub struct TocProps {
    /// What is shown, and how far.
    pub reach: Reach,
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
pub fn Toc(TocProps { reach, chosen, question, related, go }: &TocProps) -> Html {
    let Edition { page, locale } = &reach.now;
    let messages = locale.messages();
    html! {
        <nav class={classes!("toc", reach.is_long.then_some("toc--long"))} aria-label={messages.questions} data-later={reach.is_long.then_some("")}>
            if reach.extent.is_begun() {
                for (part, chosen) in chosen.chunks(LINES).enumerate() {
                    <TocPart
                        edition={reach.of(part, question.is_some_and(|at| chosen.contains(&at)))}
                        chosen={chosen.to_vec()}
                        question={question.filter(|at| chosen.contains(at))}
                        go={go.clone()}
                    />
                }
                if !page.related.is_empty() {
                    <Link class="toc__item toc__item--quiet" to={Anchor::Related} go={go.clone()} current={*related}>
                        {format!("{} ({})", messages.related, page.related.len())}
                    </Link>
                }
            }
        </nav>
    }
}

/// Properties for [`TocPart`].
#[derive(Clone, PartialEq, Properties)]
pub struct TocPartProps {
    /// What is shown, if it is.
    pub edition: Option<Edition>,
    /// Which questions, in their order.
    pub chosen: Vec<usize>,
    /// The question the reader is at, if it is one of them.
    pub question: Option<usize>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// Some questions of the list.
#[component]
pub fn TocPart(TocPartProps { edition, chosen, question, go }: &TocPartProps) -> Html {
    let Some(Edition { page, locale }) = edition else { return Html::default() };
    html! {
        <div class="part">
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
        </div>
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
