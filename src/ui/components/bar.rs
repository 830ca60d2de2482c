//! The bar: story, views, language, theme.

use yew::{Callback, Html, Properties, component, html};

use super::icon::{Drawing, Icon};
use super::link::Link;
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
    pub speak: Callback<Locale>,
    /// Changes between light and dark.
    pub switch_theme: Callback<()>,
}

/// The bar at the top, always in view.
#[component]
pub fn Bar(BarProps { page, locale, view, go, speak, switch_theme }: &BarProps) -> Html {
    let messages = locale.messages();
    let onclick_theme = switch_theme.reform(|_| ());
    html! {
        <header class="bar"><div class="bar__in">
            <Link class="story" to={Anchor::View(View::Read)} go={go.clone()}>
                <span class="story__brand"><Drawing icon={Icon::Unequal} />{"Riscontro"}</span>
                <span class="story__title">{page.title.clone()}</span>
            </Link>
            <nav class="views" aria-label={messages.views}>
                for tab in View::ALL {
                    <Link class="views__tab" to={Anchor::View(tab)} go={go.clone()} current={tab == *view}>
                        {match tab { View::Read => messages.read, View::Compare => messages.compare }}
                    </Link>
                }
            </nav>
            <div class="bar__tools">
                <div class="tongue" role="group" aria-label={messages.interface_language}>
                    for tongue in Locale::ALL {
                        <button
                            type="button"
                            lang={tongue.tag()}
                            title={match tongue { Locale::It => "Italiano", Locale::En => "English" }}
                            aria-pressed={(tongue == *locale).to_string()}
                            onclick={speak.reform(move |_| tongue)}
                        >
                            {tongue.tag()}
                        </button>
                    }
                </div>
                <button
                    type="button"
                    class="button button--icon button--theme"
                    aria-label={messages.theme}
                    title={messages.theme}
                    onclick={onclick_theme}
                >
                    <Drawing icon={Icon::Theme} />
                </button>
            </div>
        </div></header>
    }
}
