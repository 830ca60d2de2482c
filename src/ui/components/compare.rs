//! The view that compares: every question that two or more claims answer.

use yew::{Callback, Html, Properties, classes, component, html};

use super::question::Question;
use super::related::Related;
use crate::engine::model::Verdict;
use crate::present::{Locale, PageView};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;

/// Properties for [`Compare`].
#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Where the reader is.
    pub at: Anchor,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// More questions than so are laid out as they come into view.
const MANY: usize = 30;

/// A summary in one sentence, then the questions, conflicts first.
#[component]
pub fn Compare(CompareProps { page, locale, at, go }: &CompareProps) -> Html {
    html! {
        <div
            class={classes!("view", "view--compare", (MANY < page.questions.len()).then_some("view--long"))}
            id="compare"
        >
            <h1 class="summary" id="h-compare">{summary(page, *locale)}</h1>
            for index in 0..page.questions.len() {
                <Question page={page.clone()} {index} locale={*locale} go={go.clone()} />
            }
            <Related page={page.clone()} locale={*locale} open={*at == Anchor::Related} go={go.clone()} />
        </div>
    }
}

/// "Cinque articoli, otto domande con più di una risposta: **due in conflitto**, …".
pub fn summary(page: &PageView, locale: Locale) -> Html {
    if page.questions.is_empty() {
        return html! { {locale.messages().no_comparison} };
    }
    let (n_articles, n_questions) = (page.articles.len(), page.questions.len());
    let lead = match locale {
        Locale::It => format!(
            "{} {}, {} {} con più di una risposta: ",
            in_words(n_articles, locale, true),
            if n_articles == 1 { "articolo" } else { "articoli" },
            feminine(n_questions, locale),
            if n_questions == 1 { "domanda" } else { "domande" },
        ),
        Locale::En => format!(
            "{} {}, {} {} with more than one answer: ",
            in_words(n_articles, locale, true),
            if n_articles == 1 { "article" } else { "articles" },
            in_words(n_questions, locale, false),
            if n_questions == 1 { "question" } else { "questions" },
        ),
    };
    let verdicts = [Verdict::Conflict, Verdict::Updated, Verdict::Compatible, Verdict::Agree];
    let parts: Vec<_> =
        verdicts.into_iter().filter(|&verdict| 0 < page.n_questions(verdict)).collect();
    html! {
        <>
            {lead}
            for (idx, verdict) in parts.iter().copied().enumerate() {
                if 0 < idx {
                    {", "}
                }
                if verdict == Verdict::Conflict {
                    <b>{part(page.n_questions(verdict), verdict, locale)}</b>
                } else {
                    {part(page.n_questions(verdict), verdict, locale)}
                }
            }
            {"."}
        </>
    }
}

fn part(n_questions: usize, verdict: Verdict, locale: Locale) -> String {
    let word = match (locale, verdict, n_questions) {
        (Locale::It, Verdict::Conflict, _) => "in conflitto",
        (Locale::It, Verdict::Updated, 1) => "aggiornata",
        (Locale::It, Verdict::Updated, _) => "aggiornate",
        (Locale::It, Verdict::Compatible, 1) => "compatibile",
        (Locale::It, Verdict::Compatible, _) => "compatibili",
        (Locale::It, Verdict::Agree, 1) => "concorde",
        (Locale::It, Verdict::Agree, _) => "concordi",
        (Locale::En, Verdict::Conflict, _) => "in conflict",
        (Locale::En, Verdict::Updated, _) => "updated",
        (Locale::En, Verdict::Compatible, _) => "compatible",
        (Locale::En, Verdict::Agree, _) => "in agreement",
    };
    format!("{} {word}", feminine(n_questions, locale))
}

/// A small number in words, in figures from eleven up.
pub fn in_words(n: usize, locale: Locale, capital: bool) -> String {
    const IT: [&str; 11] = [
        "nessun", "un", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci",
    ];
    const EN: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let words = match locale {
        Locale::It => IT,
        Locale::En => EN,
    };
    let Some(word) = words.get(n) else { return n.to_string() };
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if capital => first.to_uppercase().chain(letters).collect(),
        _ => (*word).to_owned(),
    }
}

fn feminine(n: usize, locale: Locale) -> String {
    if locale == Locale::It && n == 1 { "una".to_owned() } else { in_words(n, locale, false) }
}
