//! A claim quoted in its sentence, with who says so.

use yew::{Callback, Html, Properties, component, html};

use super::chip::Chip;
use super::link::Link;
use crate::present::{Locale, QuoteView};
use crate::ui::route::Anchor;

/// Properties for [`Quote`].
#[derive(Clone, PartialEq, Properties)]
pub struct QuoteProps {
    /// What is quoted.
    pub view: QuoteView,
    /// The language of the interface.
    pub locale: Locale,
    /// The article that is read, if it is to be told from the others.
    #[prop_or_default]
    pub here: Option<usize>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// One answer: its value, its sentence, its source, and the way to its place.
#[component]
pub fn Quote(QuoteProps { view, locale, here, go }: &QuoteProps) -> Html {
    let messages = locale.messages();
    let said_by = view
        .attribution
        .as_ref()
        .map_or_else(|| messages.no_attribution.to_owned(), |who| according_to(who, *locale));
    let facts: Vec<_> = [
        Some(said_by),
        view.day.clone(),
        view.year_missing.then(|| messages.year_not_given.to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        <figure class="quote">
            <figcaption class="quote__value">
                <Chip article={view.claim.article} here={*here == Some(view.claim.article)} />
                <span lang={view.language} dir="auto">{view.value.clone()}</span>
                <Link class="quote__go" to={Anchor::Claim(view.claim)} go={go.clone()}>{messages.go_to_place}</Link>
            </figcaption>
            <blockquote class="quote__text" lang={view.language} dir="auto">
                {view.before.clone()}<mark>{view.words.clone()}</mark>{view.after.clone()}
            </blockquote>
            <p class="quote__facts">{facts.join(" · ")}</p>
        </figure>
    }
}

/// "secondo la prefettura".
pub fn according_to(who: &str, locale: Locale) -> String {
    match locale {
        Locale::It => format!("secondo {who}"),
        Locale::En => format!("according to {who}"),
    }
}
