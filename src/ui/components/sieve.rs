//! Which questions are shown, and in which order.

use yew::{Callback, Html, Properties, component, html};

use super::verdict::{self, Sign};
use crate::engine::model::Verdict;
use crate::present::{Locale, Messages, Order, PageView, Sieve, Subject};
use crate::ui::shared::Shared;

/// Properties for [`SieveBar`].
#[derive(Clone, PartialEq, Properties)]
pub struct SieveBarProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// What was chosen.
    pub sieve: Sieve,
    /// Chooses.
    pub sift: Callback<Sieve>,
    /// Says that something was chosen in one of the lists.
    pub relist: Callback<()>,
}

/// The ids of the lists of articles, subjects and orders.
pub const LISTS: [&str; 3] = ["sieve-article", "sieve-subject", "sieve-order"];

/// Verdicts as buttons, the rest as lists; each choice says how many questions it would leave.
#[component]
pub fn SieveBar(SieveBarProps { page, locale, sieve, sift, relist }: &SieveBarProps) -> Html {
    let messages = locale.messages();
    let sieve = *sieve;
    let count = |sieve: Sieve| sieve.count(&page.questions);
    let button = |verdict: Option<Verdict>, words: &'static str| {
        let chosen = Sieve { verdict, ..sieve };
        html! {
            <button
                type="button"
                class="sieve__verdict"
                data-verdict={verdict.map_or("all", crate::present::verdict_name)}
                aria-pressed={(sieve.verdict == verdict).to_string()}
                onclick={sift.reform(move |_| chosen)}
            >
                if verdict.is_some() {
                    <Sign {verdict} />
                }
                {words}
                <span class="sieve__count">{count(chosen)}</span>
            </button>
        }
    };
    let verdicts = [Verdict::Conflict, Verdict::Updated, Verdict::Compatible, Verdict::Agree];
    let verdicts = verdicts.into_iter().filter(|&verdict| 0 < page.n_questions(verdict));
    let articles = (0..page.articles.len()).map(|article| {
        let n_left = count(Sieve { article: Some(article), ..sieve });
        let words = format!("{} · {}", article + 1, page.articles[article].title);
        option(article.to_string(), format!("{words} ({n_left})"))
    });
    let asked =
        |subject: &Subject| page.questions.iter().any(|question| question.subject == *subject);
    let subjects = Subject::ALL.into_iter().filter(asked).map(|subject| {
        let n_left = count(Sieve { subject: Some(subject), ..sieve });
        option(subject.name().to_owned(), format!("{} ({n_left})", word_of(subject, messages)))
    });
    let orders = Order::ALL.map(|order| {
        let words = match order {
            Order::Importance => messages.by_importance,
            Order::Reading => messages.by_reading,
        };
        option(order.name().to_owned(), words.to_owned())
    });
    let list = |idx: usize, label: &'static str, any: Option<&'static str>, options: Html| {
        html! {
            <label class="sieve__list">
                <span class="vh">{label}</span>
                <select id={LISTS[idx]} onchange={relist.reform(|_| ())}>
                    if let Some(any) = any {
                        <option value="">{any}</option>
                    }
                    {options}
                </select>
            </label>
        }
    };
    html! {
        <div class="sieve" role="group" aria-label={messages.filter_questions}>
            <div class="sieve__verdicts" role="group" aria-label={messages.verdicts}>
                {button(None, messages.all_questions)}
                {for verdicts.map(|each| button(Some(each), verdict::word_of(Some(each), messages)))}
            </div>
            <div class="sieve__lists">
                {list(0, messages.article, Some(messages.any_article), articles.collect())}
                {list(1, messages.subject, Some(messages.any_subject), subjects.collect())}
                {list(2, messages.order, None, orders.into_iter().collect())}
            </div>
        </div>
    }
}

fn option(value: String, words: String) -> Html {
    html! { <option {value}>{words}</option> }
}

fn word_of(subject: Subject, messages: &'static Messages) -> &'static str {
    match subject {
        Subject::People => messages.people,
        Subject::Money => messages.money,
        Subject::Dates => messages.dates,
        Subject::Shares => messages.shares,
        Subject::Measures => messages.measures,
        Subject::Counts => messages.counts,
    }
}
