//! A question in words, with the words of an article it is about.

use yew::{Html, html};

use crate::present::{Locale, QuestionView};

/// The question; the quoted words are in the language of their article.
pub fn asked(view: &QuestionView, locale: Locale) -> Html {
    html! {
        <>
            {view.title.clone()}
            if let Some(about) = &view.about {
                {" "}
                <span class="about">{quoted(&about.words, about.language, locale)}</span>
            }
        </>
    }
}

/// Words of an article in the quotation marks of the interface.
pub fn quoted(words: &str, language: Option<&'static str>, locale: Locale) -> Html {
    let words = match locale {
        Locale::It => format!("«{words}»"),
        Locale::En => format!("“{words}”"),
    };
    html! { <q lang={language} dir="auto">{words}</q> }
}
