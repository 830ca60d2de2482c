//! The application as text.

use std::rc::Rc;

use yew::LocalServerRenderer;

use crate::present::{Locale, Messages, Story};
use crate::ui::{App, AppProps};

use super::escape;

/// The application's markup for a story, as the browser will take it over when the page opens.
pub async fn application(story: Rc<Story>, locale: Locale) -> String {
    let props = AppProps { story, locale, live: false, ready: Vec::new() };
    LocalServerRenderer::<App>::with_props(props).render().await
}

/// What the start-up script shows when something is wrong: one paragraph a cause.
pub fn trouble(messages: &Messages) -> String {
    let causes = [
        ("wasm", messages.trouble_wasm),
        ("bundle", messages.trouble_bundle),
        ("panic", messages.trouble_panic),
    ];
    let paragraph =
        |(cause, words)| format!("<p data-cause=\"{cause}\" hidden>{}</p>", escape::text(words));
    causes.map(paragraph).concat()
}
