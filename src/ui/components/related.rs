//! Pairs that may be of one question, folded away at the end of the comparisons.

use yew::{Callback, Html, Properties, component, html};

use super::quote::Quote;
use crate::present::{Locale, PageView};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;

/// Properties for [`Related`].
#[derive(Clone, PartialEq, Properties)]
pub struct RelatedProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Whether the reader went there, and finds it unfolded.
    pub open: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// Each pair with the sentence that says why it is not compared.
#[component]
pub fn Related(RelatedProps { page, locale, open, go }: &RelatedProps) -> Html {
    if page.related.is_empty() {
        return Html::default();
    }
    let messages = locale.messages();
    html! {
        <details class="related" id={Anchor::Related.id()} tabindex="-1" open={*open}>
            <summary class="related__summary">
                <h2>{format!("{} ({})", messages.related, page.related.len())}</h2>
            </summary>
            <p class="related__lead">{messages.related_lead}</p>
            for view in &page.related {
                <section class="related__pair">
                    <h3 class="related__reason">{view.reason.clone()}</h3>
                    <div class="quotes">
                        for quote in &view.quotes {
                            <Quote view={quote.clone()} locale={*locale} go={go.clone()} />
                        }
                    </div>
                </section>
            }
        </details>
    }
}
