//! The column at the left: articles and legend, or questions and how to read the plots.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use super::articles::Articles;
use super::filter::Filter;
use super::grammar::Grammar;
use super::help::HELP;
use super::toc::Toc;
use crate::present::{Kind, Locale, PageView};
use crate::ui::route::{Anchor, View};
use crate::ui::shared::Shared;

/// Properties for [`Rail`].
#[derive(Clone, PartialEq, Properties)]
pub struct RailProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// The current view.
    pub view: View,
    /// The article that is read.
    pub article: usize,
    /// Where the reader is.
    pub at: Anchor,
    /// What is switched off.
    pub hidden: Vec<Kind>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Switches a kind of mark.
    pub toggle: Callback<Kind>,
    /// Opens the help.
    pub help: Callback<()>,
}

/// The column at the left.
#[component]
pub fn Rail(
    RailProps { page, locale, view, article, at, hidden, go, toggle, help }: &RailProps,
) -> Html {
    let ask = help.reform(|event: MouseEvent| event.prevent_default());
    let messages = locale.messages();
    let question = match at {
        Anchor::Question(question) => Some(*question),
        _ => None,
    };
    html! {
        <aside class="rail" aria-label={messages.articles_and_filters}>
            <section class="only only--compare">
                <h2 class="heading">{messages.questions}</h2>
                <Toc
                    page={page.clone()}
                    locale={*locale}
                    {question}
                    related={*at == Anchor::Related}
                    go={go.clone()}
                />
            </section>
            <section>
                <h2 class="heading">{messages.articles}</h2>
                <Articles
                    page={page.clone()}
                    locale={*locale}
                    article={(*view == View::Read).then_some(*article)}
                    compact={*view == View::Compare}
                    go={go.clone()}
                />
            </section>
            <section class="only only--read">
                <Filter page={page.clone()} locale={*locale} hidden={hidden.clone()} toggle={toggle.clone()} />
            </section>
            <p class="rail__help">
                <a href={format!("#{HELP}")} onclick={ask}>{messages.help_title}</a>
            </p>
            <section class="only only--compare">
                <h2 class="heading">{messages.how_to_read_plots}</h2>
                <Grammar locale={*locale} />
            </section>
        </aside>
    }
}
