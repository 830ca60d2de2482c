//! The panel in which articles are opened; all there is to see in a page without any.

use yew::{Callback, Html, Properties, classes, component, html};

use super::chip::Chip;
use super::icon::{Drawing, Icon};
use crate::present::{Locale, Messages, PageView};
use crate::ui::desk::Desk;
use crate::ui::hooks::{Ask, PANEL, PASTED_TEXT, PASTED_TITLE};
use crate::ui::shared::Shared;

/// Properties for [`Opener`].
#[derive(Clone, PartialEq, Properties)]
pub struct OpenerProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// The articles as the reader handles them.
    pub desk: Desk,
    /// What the story is called that the page was packed with, if it has articles.
    pub packed: Option<String>,
    /// Asks for something to be done with articles.
    pub ask: Callback<Ask>,
}

/// Files to choose or drop, a text to paste, and what is open.
#[component]
pub fn Opener(OpenerProps { page, locale, desk, packed, ask }: &OpenerProps) -> Html {
    let messages = locale.messages();
    let empty = page.articles.is_empty();
    html! {
        <section class={classes!("opener", empty.then_some("opener--empty"))} id={PANEL} tabindex="-1" aria-labelledby="open-title">
            if empty {
                <p class="opener__brand"><Drawing icon={Icon::Unequal} />{"Riscontro"}</p>
                <h1 class="opener__title" id="open-title">{messages.empty_title}</h1>
                <p class="opener__lead">{messages.empty_lead}</p>
            } else {
                <div class="opener__head">
                    <h2 class="opener__name" id="open-title">{messages.open_title}</h2>
                    <button type="button" class="button button--icon" aria-label={messages.close} onclick={ask.reform(|_| Ask::Show(false))}>
                        <Drawing icon={Icon::Close} />
                    </button>
                </div>
            }
            {refusals(desk, *locale, ask)}
            {drop(desk.over, empty, messages, ask)}
            if !empty {
                {joining(desk.replaces(), messages, ask)}
                {opened(page, messages, ask)}
            }
            if !empty {
                <button type="button" class="button button--line opener__save" onclick={ask.reform(|_| Ask::Save)}>
                    <Drawing icon={Icon::Save} />{messages.save_page}
                </button>
            }
            if let Some(packed) = packed.as_ref().filter(|_| desk.own.is_some()) {
                <button type="button" class="button button--line opener__back" onclick={ask.reform(|_| Ask::Restore)}>
                    {format!("{} {packed}", messages.back_to)}
                </button>
            }
            <div class="opener__foot">
                <p><b>{messages.stays_here}</b>{messages.stays_here_words}</p>
                <p><b>{messages.no_verdict}</b>{messages.no_verdict_words}</p>
            </div>
        </section>
    }
}

/// What could not be opened, why, and what to do.
fn refusals(desk: &Desk, locale: Locale, ask: &Callback<Ask>) -> Html {
    let messages = locale.messages();
    if desk.refusals.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="refused" aria-label={messages.not_opened}>
            for (idx, refusal) in desk.refusals.iter().enumerate() {
                <li class="refused__item">
                    <Drawing icon={Icon::Warning} />
                    <b class="refused__name" dir="auto">{refusal.name.clone()}</b>
                    <button
                        type="button"
                        class="button"
                        aria-label={format!("{}: {}", messages.dismiss, refusal.name)}
                        onclick={ask.reform(move |_| Ask::Forget(idx))}
                    >
                        {messages.dismiss}
                    </button>
                    <p class="refused__why">{refusal.words(locale)}</p>
                </li>
            }
        </ul>
    }
}

fn drop(over: bool, empty: bool, messages: &'static Messages, ask: &Callback<Ask>) -> Html {
    html! {
        <div class={classes!("drop", over.then_some("drop--over"))}>
            <p class="drop__call">{messages.drop_call}</p>
            <p class="drop__hint">{messages.drop_hint}</p>
            <label class="button button--main drop__choose">
                <input class="vh" id="files" type="file" multiple=true accept=".txt,.md,.json,.html,.htm,text/plain" />
                <Drawing icon={Icon::Open} />{messages.choose_files}
            </label>
            <details class="paste">
                <summary class="button button--line"><Drawing icon={Icon::Paste} />{messages.paste_text}</summary>
                <div class="paste__fields">
                    <label class="paste__label" for={PASTED_TITLE}>{messages.pasted_title}</label>
                    <input class="paste__field" id={PASTED_TITLE} type="text" dir="auto" />
                    <label class="paste__label" for={PASTED_TEXT}>{messages.pasted_text}</label>
                    <textarea class="paste__field" id={PASTED_TEXT} rows="7" dir="auto" />
                    <button type="button" class="button button--main" id="open-pasted" onclick={ask.reform(|_| Ask::Paste)}>
                        {messages.open_pasted}
                    </button>
                </div>
            </details>
            if empty {
                <button type="button" class="button drop__example" onclick={ask.reform(|_| Ask::Example)}>
                    {messages.try_example}
                </button>
            }
        </div>
    }
}

/// Whether what arrives joins what is open or takes its place.
fn joining(replaces: bool, messages: &'static Messages, ask: &Callback<Ask>) -> Html {
    let choice = |value: bool, words: &'static str| {
        html! {
            <label class="opener__choice">
                <input type="radio" name="joining" checked={replaces == value} onchange={ask.reform(move |_| Ask::Replace(value))} />
                {words}
            </label>
        }
    };
    html! {
        <fieldset class="opener__joining">
            <legend class="vh">{messages.joining}</legend>
            {choice(true, messages.in_place)}
            {choice(false, messages.beside)}
        </fieldset>
    }
}

/// The articles that are open, each with the way to take it away.
fn opened(page: &PageView, messages: &'static Messages, ask: &Callback<Ask>) -> Html {
    html! {
        <details class="opened">
            <summary class="opened__summary">{format!("{} ({})", messages.open_now, page.articles.len())}</summary>
            <ol class="opened__list">
                for view in &page.articles {
                    <li class="opened__item">
                        <Chip article={view.index} />
                        <span class="opened__title" lang={view.language} dir="auto">{view.title.clone()}</span>
                        <button
                            type="button"
                            class="button"
                            aria-label={format!("{}: {} {}", messages.remove, messages.article, view.index + 1)}
                            onclick={{
                                let article = view.index;
                                ask.reform(move |_| Ask::Remove(article))
                            }}
                        >
                            {messages.remove}
                        </button>
                    </li>
                }
            </ol>
        </details>
    }
}
