//! The bar: story, views, language, theme.

use yew::{Callback, Children, Html, Properties, component, html};

use super::icon::{Drawing, Icon};
use super::link::Link;
use super::preferences::theme_word;
use crate::host::wire::Theme;
use crate::present::{Locale, PageView};
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
    /// The search.
    pub children: Children,
}

/// The bar at the top, always in view.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let BarProps { page, locale, view, go, speak, theme, switch_theme, help, children } = props;
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
            </div>
        </div></header>
    }
}
