//! The comparisons of an article as numbered notes, on paper only.

use yew::{Html, Properties, component, html};

use super::asked::{asked, quoted};
use super::note::{agreeing, others};
use super::verdict::{Sign, word_of_claim};
use crate::present::{ClaimView, Locale, PageView};
use crate::ui::shared::Shared;

/// Properties for [`Footnotes`].
#[derive(Clone, PartialEq, Properties)]
pub struct FootnotesProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// Which article, counted from zero.
    pub article: usize,
    /// The language of the interface.
    pub locale: Locale,
}

/// One note a question: the verdict, the question, what this article says, what the others say.
#[component]
pub fn Footnotes(FootnotesProps { page, article, locale }: &FootnotesProps) -> Html {
    let view = &page.articles[*article];
    let mut noted = Vec::new();
    for claim in &view.claims {
        if claim.number == Some(noted.len() + 1) {
            noted.push(claim);
        }
    }
    if noted.is_empty() {
        return Html::default();
    }
    html! {
        <ol class="footnotes" lang={locale.tag()}>
            {for noted.into_iter().map(|claim| footnote(page, claim, view.language, *locale))}
        </ol>
    }
}

fn footnote(
    page: &PageView,
    claim: &ClaimView,
    language: Option<&'static str>,
    locale: Locale,
) -> Html {
    let (Some(comparison), Some(note)) = (claim.comparison, &claim.note) else {
        return Html::default();
    };
    let here = match locale {
        Locale::It => "Qui ",
        Locale::En => "Here ",
    };
    html! {
        <li>
            <Sign verdict={Some(note.verdict)} />{" "}
            <b>{word_of_claim(note.verdict, locale.messages())}{"."}</b>{" "}
            {asked(&page.questions[comparison], locale)}{" "}
            {here}{quoted(&claim.words, language, locale)}{". "}
            if !note.others.is_empty() {
                {others(&note.others, locale)}{" "}
            }
            if !note.agreeing.is_empty() {
                {agreeing(&note.agreeing, locale)}
            }
        </li>
    }
}
