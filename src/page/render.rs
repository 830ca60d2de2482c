//! The application, rendered without a browser.

use yew::ServerRenderer;

use crate::bundle::Bundle;
use crate::present::{Locale, Messages, Story};
use crate::ui::{App, AppProps};

use super::escape;

/// The application's markup for a bundle, as the browser will take it over.
pub fn application(bundle: Bundle, locale: Locale) -> String {
    let props = move || AppProps { story: std::rc::Rc::new(Story::new(&bundle)), locale };
    let rendering = ServerRenderer::<App>::with_props(props).render();
    tokio::runtime::Builder::new_current_thread().build().map_or_else(
        |error| unreachable!("a runtime without drivers always starts: {error}"),
        |runtime| runtime.block_on(rendering),
    )
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
