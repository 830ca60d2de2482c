//! A question in words, with the words of an article it is about.

use yew::{Html, html};

use crate::present::{Locale, QuestionView};

/// The question; the quoted words are in the language of their article.
pub fn asked(view: &QuestionView, locale: Locale) -> Html {
    let about = view.about.as_ref().map(|about| {
        let (open, close) = match locale {
            Locale::It => ("«", "»"),
            Locale::En => ("“", "”"),
        };
        html! { <>{" "}<q class="about" lang={about.language}>{open}{about.words.clone()}{close}</q></> }
    });
    html! { <>{view.title.clone()}{about}</> }
}
