//! The view that compares: every question that two or more claims answer.

use yew::{Callback, Html, Properties, classes, component, html};

use super::icon::{Drawing, Icon};
use super::progress::Progress;
use super::question::Question;
use super::related::Related;
use super::sieve::SieveBar;
use super::standing::standing;
use crate::engine::model::Verdict;
use crate::present::{Locale, PageView, Sieve};
use crate::ui::hooks::{Ask, Comparing};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;
use crate::ui::steps::Step;

/// Properties for [`Compare`].
#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Where the reader is.
    pub at: Anchor,
    /// Which questions are shown, in their order.
    pub chosen: Vec<usize>,
    /// What was chosen to see of them.
    pub sieve: Sieve,
    /// The question that was copied last, and whether the browser allowed it.
    pub copied: Option<(usize, bool)>,
    /// Which of the questions the reader is at, counted from one.
    pub progress: Option<usize>,
    /// What can be done with questions.
    pub comparing: Comparing,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Goes to the next or previous question.
    pub step: Callback<Step>,
    /// Asks for something to be done with articles.
    pub ask: Callback<Ask>,
}

/// From how many questions on it helps to choose among them, and to lay them out only when they come
/// into view.
const MANY: usize = 4;
const LONG: usize = 24;

/// A summary in one sentence, then the questions.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let CompareProps { page, locale, at, chosen, sieve, copied, comparing, go, ask, .. } = props;
    let messages = locale.messages();
    let long = LONG <= page.questions.len();
    html! {
        <div class={classes!("view", "view--compare", long.then_some("view--long"))} id="compare">
            <h1 class="summary" id="h-compare">{summary(page, *locale)}</h1>
            {standing(page.standing(), *locale, ask)}
            if MANY <= page.questions.len() {
                <SieveBar
                    page={page.clone()}
                    locale={*locale}
                    sieve={*sieve}
                    sift={comparing.sift.clone()}
                    relist={comparing.relist.clone()}
                />
            }
            if !page.questions.is_empty() {
                <div class="steps">
                    <Progress
                        at={props.progress}
                        of={chosen.len()}
                        what={messages.questions}
                        next={messages.next_question}
                        previous={messages.previous_question}
                        locale={*locale}
                        step={props.step.clone()}
                    />
                </div>
            }
            if chosen.is_empty() && !page.questions.is_empty() {
                <p class="nothing">
                    {messages.nothing_chosen}{" "}
                    <button type="button" class="button button--line" onclick={comparing.sift.reform(|_| Sieve::default())}>
                        <Drawing icon={Icon::Close} />{messages.show_all_questions}
                    </button>
                </p>
            }
            for &index in chosen {
                <Question
                    key={index}
                    page={page.clone()}
                    {index}
                    locale={*locale}
                    open={*at == Anchor::Question(index)}
                    copied={copied.filter(|&(question, _)| question == index).map(|(_, allowed)| allowed)}
                    go={go.clone()}
                    copy={comparing.copy.clone()}
                />
            }
            <Related page={page.clone()} locale={*locale} open={*at == Anchor::Related} go={go.clone()} />
        </div>
    }
}

/// "Cinque articoli, otto domande con più di una risposta: **due in conflitto**, …".
pub fn summary(page: &PageView, locale: Locale) -> Html {
    if page.questions.is_empty() {
        return html! { {locale.messages().nothing_to_compare} };
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
