//! What goes on with articles, at the lower edge of the window: reading, saving, saved.

use yew::{Callback, Html, Properties, component, html};

use super::icon::{Drawing, Icon};
use crate::present::Locale;
use crate::ui::desk::{Desk, Progress, Saved};
use crate::ui::hooks::Ask;

/// Properties for [`Work`].
#[derive(Clone, PartialEq, Properties)]
pub struct WorkProps {
    /// The articles as the reader handles them.
    pub desk: Desk,
    /// The language of the interface.
    pub locale: Locale,
    /// Asks for something to be done with articles.
    pub ask: Callback<Ask>,
}

/// How far the reading has come, with the way to stop it; then where the page was saved.
#[component]
pub fn Work(WorkProps { desk, locale, ask }: &WorkProps) -> Html {
    let messages = locale.messages();
    if let Some(Progress { n_read, n_articles }) = desk.progress {
        let words = match locale {
            Locale::It => format!("{n_read} di {n_articles} articoli"),
            Locale::En => format!("{n_read} of {n_articles} articles"),
        };
        return html! {
            <div class="work">
                <p class="work__words">
                    <b>{if n_read < n_articles { messages.reading } else { messages.comparing }}</b>{" "}{words}
                </p>
                <progress class="work__bar" aria-label={messages.reading} max={n_articles.to_string()} value={n_read.to_string()}></progress>
                <button type="button" class="button button--line" onclick={ask.reform(|_| Ask::Stop)}>{messages.stop}</button>
            </div>
        };
    }
    let Some(saved) = &desk.saved else { return Html::default() };
    let words = match saved {
        Saved::Writing => html! { {messages.saving} },
        Saved::Impossible => html! { {messages.save_impossible} },
        Saved::As(name) => html! {
            <>
                {messages.saved_as}{" "}<b class="work__name">{name.clone()}</b>{". "}{messages.saved_where}
                <span class="work__framed">{" "}{messages.saved_framed}</span>
            </>
        },
    };
    html! {
        <div class="work">
            <p class="work__words">{words}</p>
            <button type="button" class="button button--icon" aria-label={messages.close} onclick={ask.reform(|_| Ask::Saved)}>
                <Drawing icon={Icon::Close} />
            </button>
        </div>
    }
}
