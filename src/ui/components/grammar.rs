//! How the plots are read.

use yew::{Html, Properties, component, html};

use super::plot::{band, mark};
use crate::present::{Band, BandKind, Locale, Mark};

/// Properties for [`Grammar`].
#[derive(Clone, PartialEq, Properties)]
pub struct GrammarProps {
    /// The language of the interface.
    pub locale: Locale,
}

/// One sample a shape, with what it means.
#[component]
pub fn Grammar(GrammarProps { locale }: &GrammarProps) -> Html {
    let messages = locale.messages();
    let stretch = |kind, from, to| band(&Band { kind, from, to, words: None }, 3.0, 16.0);
    let shapes = [
        (mark(Mark::Point(50.0), 11.0), messages.plot_exact),
        (mark(Mark::Range(12.0, 88.0), 11.0), messages.plot_range),
        (mark(Mark::About(10.0, 90.0, 50.0), 11.0), messages.plot_about),
        (mark(Mark::Ray(12.0, true), 11.0), messages.plot_more_than),
        (mark(Mark::Ray(12.0, false), 11.0), messages.plot_at_least),
        (stretch(BandKind::Gap, 10.0, 90.0), messages.plot_gap),
        (stretch(BandKind::Common, 25.0, 75.0), messages.plot_share),
    ];
    html! {
        <dl class="grammar">
            for (shape, words) in shapes {
                <div class="grammar__row">
                    <dt><svg class="grammar__sample" aria-hidden="true" height="22">{shape}</svg></dt>
                    <dd>{words}</dd>
                </div>
            }
        </dl>
    }
}
