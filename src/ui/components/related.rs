//! Pairs that may be of one question, folded away at the end of the comparisons.

use std::ops::Range;

use yew::{Callback, Html, Properties, component, html};

use super::quote::Quote;
use crate::ui::drawn::{Edition, QUESTIONS, Reach, parts};
use crate::ui::route::Anchor;

/// Properties for [`Related`].
#[derive(Clone, PartialEq, Properties)]
pub struct RelatedProps {
    /// What is shown, and how far.
    pub reach: Reach,
    /// Whether the reader went there, and finds it unfolded.
    pub open: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// Each pair with the sentence that says why it is not compared.
#[component]
pub fn Related(RelatedProps { reach, open, go }: &RelatedProps) -> Html {
    let Edition { page, locale } = &reach.now;
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
            for (part, range) in parts(page.related.len(), QUESTIONS).enumerate() {
                <RelatedPart edition={reach.of(part, false)} {range} go={go.clone()} />
            }
        </details>
    }
}

/// Properties for [`RelatedPart`].
#[derive(Clone, PartialEq, Properties)]
pub struct RelatedPartProps {
    /// What is shown, if it is.
    pub edition: Option<Edition>,
    /// Which pairs.
    pub range: Range<usize>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// Some of the pairs.
#[component]
pub fn RelatedPart(RelatedPartProps { edition, range, go }: &RelatedPartProps) -> Html {
    let Some(Edition { page, locale }) = edition else { return Html::default() };
    html! {
        for view in &page.related[range.clone()] {
            <section class="related__pair">
                <h3 class="related__reason">{view.reason.clone()}</h3>
                <div class="quotes">
                    for quote in &view.quotes {
                        <Quote view={quote.clone()} locale={*locale} go={go.clone()} />
                    }
                </div>
            </section>
        }
    }
}
