//! The bar: story, views, language, theme.

use yew::{Callback, Children, Html, Properties, classes, component, html};

use super::icon::{Drawing, Icon};
use super::link::Link;
use super::preferences::theme_word;
use crate::host::wire::Theme;
use crate::present::{Locale, Messages, PageView};
use crate::ui::hooks::{Ask, PANEL_BUTTON};
use crate::ui::route::{Anchor, View};
use crate::ui::shared::Shared;

/// Properties for [`Bar`].
#[derive(Clone, PartialEq, Properties)]
pub struct BarProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// The current view.
    pub view: View,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Speaks another language.
    pub speak: Callback<Option<Locale>>,
    /// The theme that was chosen.
    pub theme: Option<Theme>,
    /// Changes between light, dark and as the system.
    pub switch_theme: Callback<()>,
    /// Opens the help.
    pub help: Callback<()>,
    /// Asks for something to be done with articles.
    pub ask: Callback<Ask>,
    /// The search.
    pub children: Children,
}

/// The bar at the top, always in view.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let BarProps { page, locale, view, go, speak, theme, switch_theme, help, ask, children } =
        props;
    let messages = locale.messages();
    let theme = format!("{}: {}", messages.theme_title, theme_word(*theme, messages));
    let onclick_theme = switch_theme.reform(|_| ());
    html! {
        <header class="bar"><div class="bar__in">
            <Link class="story" to={Anchor::View(View::Read)} go={go.clone()}>
                <span class="story__brand"><Drawing icon={Icon::Unequal} />{"Riscontro"}</span>
                <span class="story__title" dir="auto">{page.title.clone()}</span>
            </Link>
            <nav class="views" aria-label={messages.views}>
                for tab in View::ALL {
                    <Link class="views__tab" to={Anchor::View(tab)} go={go.clone()} current={tab == *view}>
                        {match tab {
                            View::Read => messages.read,
                            View::Compare => messages.compare,
                            View::Pair => messages.side_by_side,
                            View::Entities => messages.entities,
                        }}
                    </Link>
                }
            </nav>
            <div class="bar__tools">
                {children.clone()}
                <div class="tongue" role="group" aria-label={messages.interface_language}>
                    for tongue in Locale::ALL {
                        <button
                            type="button"
                            lang={tongue.tag()}
                            title={match tongue { Locale::It => "Italiano", Locale::En => "English" }}
                            aria-pressed={(tongue == *locale).to_string()}
                            onclick={speak.reform(move |_| Some(tongue))}
                        >
                            {tongue.tag()}
                        </button>
                    }
                </div>
                <button
                    type="button"
                    class="button button--icon button--theme"
                    aria-label={theme.clone()}
                    title={theme}
                    onclick={onclick_theme}
                >
                    <Drawing icon={Icon::Theme} />
                </button>
                <button
                    type="button"
                    class="button button--icon"
                    aria-haspopup="dialog"
                    aria-label={messages.help_title}
                    title={format!("{} (?)", messages.help_title)}
                    onclick={help.reform(|_| ())}
                >
                    <Drawing icon={Icon::Help} />
                </button>
                {files(messages, ask)}
            </div>
        </div></header>
    }
}

/// Opening and saving: words where there is room, else drawings.
fn files(messages: &'static Messages, ask: &Callback<Ask>) -> Html {
    let button = |what, icon, words: &'static str, id: Option<&'static str>, class| {
        html! {
            <button
                type="button"
                class={classes!("button", "button--file", class)}
                {id}
                aria-label={words}
                title={words}
                onclick={ask.reform(move |_| what)}
            >
                <Drawing {icon} /><span class="button__words">{words}</span>
            </button>
        }
    };
    html! {
        <>
            {button(Ask::Show(true), Icon::Open, messages.open_articles, Some(PANEL_BUTTON), None)}
            {button(Ask::Save, Icon::Save, messages.save_page, None, Some("button--save"))}
        </>
    }
}
