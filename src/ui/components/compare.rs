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
use crate::ui::drawn::{Edition, QUESTIONS, Reach};
use crate::ui::hooks::{Ask, Comparing};
use crate::ui::route::Anchor;
use crate::ui::steps::Step;

/// Properties for [`Compare`].
#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    /// What is shown, and how far.
    pub reach: Reach,
    /// Whether another view is looked at.
    pub away: bool,
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
    let CompareProps { reach, away, .. } = props;
    let long = LONG <= reach.now.page.questions.len();
    html! {
        <div
            class={classes!("view", "view--compare", long.then_some("view--long"), away.then_some("away"))}
            id="compare"
            data-later={reach.is_long.then_some("")}
        >
            if reach.extent.is_begun() {
                {inside(props)}
            }
        </div>
    }
}

fn inside(props: &CompareProps) -> Html {
    let CompareProps { reach, at, chosen, sieve, copied, comparing, go, ask, .. } = props;
    let Edition { page, locale } = &reach.now;
    let messages = locale.messages();
    let is_at = |questions: &[usize]| matches!(at, Anchor::Question(at) if questions.contains(at));
    html! {
        <>
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
            for (part, questions) in chosen.chunks(QUESTIONS).enumerate() {
                <Questions
                    edition={reach.of(part, is_at(questions))}
                    at={Some(*at).filter(|_| is_at(questions))}
                    copied={copied.filter(|(question, _)| questions.contains(question))}
                    questions={questions.to_vec()}
                    go={go.clone()}
                    copy={comparing.copy.clone()}
                />
            }
            <Related reach={reach.clone()} open={*at == Anchor::Related} go={go.clone()} />
        </>
    }
}

/// Properties for [`Questions`].
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionsProps {
    /// What is shown, if it is.
    pub edition: Option<Edition>,
    /// Which questions, in their order.
    pub questions: Vec<usize>,
    /// Where the reader is, if it is at one of them.
    pub at: Option<Anchor>,
    /// The question that was copied last, if it is one of them, and whether the browser allowed it.
    pub copied: Option<(usize, bool)>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Copies a question as plain text.
    pub copy: Callback<usize>,
}

/// Some of the questions.
#[component]
pub fn Questions(props: &QuestionsProps) -> Html {
    let QuestionsProps { edition, questions, at, copied, go, copy } = props;
    let Some(Edition { page, locale }) = edition else { return Html::default() };
    html! {
        <div class="part part--questions">
            for &index in questions {
                <Question
                    key={index}
                    page={page.clone()}
                    {index}
                    locale={*locale}
                    open={*at == Some(Anchor::Question(index))}
                    copied={copied.filter(|&(question, _)| question == index).map(|(_, allowed)| allowed)}
                    go={go.clone()}
                    copy={copy.clone()}
                />
            }
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
