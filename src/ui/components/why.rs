//! Why claims stand together, unfolded on request. It needs no script.

use yew::{Html, Properties, component, html};

use super::asked::quoted;
use super::chip::Chip;
use crate::present::{Locale, WhyView};

/// Properties for [`Why`].
#[derive(Clone, PartialEq, Properties)]
pub struct WhyProps {
    /// What is unfolded.
    pub view: WhyView,
    /// The language of the interface.
    pub locale: Locale,
}

/// What speaks for one question, what against it, and how each figure was read.
#[component]
pub fn Why(WhyProps { view, locale }: &WhyProps) -> Html {
    let messages = locale.messages();
    html! {
        <details class="why">
            <summary class="why__summary">{messages.why_together}</summary>
            <div class="why__body">
                {list(messages.for_one_question, &view.speaks_for)}
                {list(messages.against, &view.against)}
                <h3 class="why__heading">{messages.how_read}</h3>
                <ul class="why__read">
                    for read in &view.read {
                        <li>
                            <Chip article={read.claim.article} />
                            <span>
                                {quoted(&read.written, read.language, *locale)}
                                {format!(" → {}", read.value)}
                                if let Some(day) = &read.day {
                                    {format!(" · {day}")}
                                }
                            </span>
                        </li>
                    }
                </ul>
            </div>
        </details>
    }
}

fn list(heading: &'static str, grounds: &[String]) -> Html {
    if grounds.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3 class="why__heading">{heading}</h3>
            <ul>
                for ground in grounds {
                    <li>{ground.clone()}</li>
                }
            </ul>
        </>
    }
}
