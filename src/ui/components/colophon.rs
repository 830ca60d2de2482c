//! The foot of an embedded page: what it is, and the way to the whole of it.

use yew::{Html, Properties, component, html};

use super::compare::in_words;
use super::icon::{Drawing, Icon};
use crate::engine::model::Verdict;
use crate::present::{Locale, PageView};
use crate::ui::shared::Shared;

/// Properties for [`Colophon`].
#[derive(Clone, PartialEq, Properties)]
pub struct ColophonProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
}

/// One line, shown only in a frame.
#[component]
pub fn Colophon(ColophonProps { page, locale }: &ColophonProps) -> Html {
    let n_articles = page.articles.len();
    let articles = match (locale, n_articles) {
        (Locale::It, 1) => "articolo",
        (Locale::It, _) => "articoli",
        (Locale::En, 1) => "article",
        (Locale::En, _) => "articles",
    };
    let n_conflicts = page.n_questions(Verdict::Conflict);
    let conflicts = match (locale, n_conflicts) {
        (Locale::It, 0 | 1) => "conflitto",
        (Locale::It, _) => "conflitti",
        (Locale::En, 1) => "conflict",
        (Locale::En, _) => "conflicts",
    };
    html! {
        <footer class="colophon">
            <Drawing icon={Icon::Unequal} />
            <span>
                {format!(
                    "Riscontro: {} {articles}, {} {conflicts}",
                    in_words(n_articles, *locale, false),
                    in_words(n_conflicts, *locale, false),
                )}
            </span>
            <a href="" target="_blank" rel="noopener noreferrer">{locale.messages().full_page}</a>
        </footer>
    }
}
