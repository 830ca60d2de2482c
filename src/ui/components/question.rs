//! One question: verdict, reason, plot, and every answer in its sentence.

use std::rc::Rc;

use yew::{Callback, Html, Properties, classes, component, html};

use super::asked::asked;
use super::chip::Chip;
use super::icon::{Drawing, Icon};
use super::link::Link;
use super::plot::{Plot, PlotSize};
use super::quote::Quote;
use super::table::Table;
use super::verdict::{Sign, VerdictMark, word_of};
use super::why::Why;
use crate::engine::model::Verdict;
use crate::present::{Locale, PageView, QuestionView, citation, verdict_name};
use crate::ui::route::{Anchor, PairRef};
use crate::ui::shared::Shared;

/// Properties for [`Question`].
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// Which question, counted from zero.
    pub index: usize,
    /// The language of the interface.
    pub locale: Locale,
    /// Whether the reader went there, and finds it unfolded.
    pub open: bool,
    /// Whether it was copied last, and the browser allowed it.
    pub copied: Option<bool>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Copies a question as plain text.
    pub copy: Callback<usize>,
}

/// A question with its answers; folded into one line where all say the same.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let QuestionProps { page, index, locale, open, .. } = props;
    let view = &page.questions[*index];
    let messages = locale.messages();
    let id = Anchor::Question(*index).id();
    let class = classes!("question", format!("question--{}", verdict_name(view.verdict)));
    let heading = format!("q-{id}");
    if view.verdict == Verdict::Agree {
        return html! {
            <section class={classes!(class, "question--brief")} {id} tabindex="-1" aria-labelledby={heading.clone()}>
                <details class="brief" open={*open}>
                    <summary class="brief__line">
                        <Sign verdict={Some(view.verdict)} />
                        <h2 class="brief__title" id={heading}>
                            {asked(view, *locale)}
                            <span class="vh">{format!(" ({})", word_of(Some(view.verdict), messages).to_lowercase())}</span>
                        </h2>
                        {said(view)}
                    </summary>
                    {tools(props, view)}
                    {answers(props, view)}
                </details>
            </section>
        };
    }
    html! {
        <section {class} {id} tabindex="-1" aria-labelledby={heading.clone()}>
            <div class="question__head">
                <VerdictMark verdict={view.verdict} words={word_of(Some(view.verdict), messages)} badge=true />
                {tools(props, view)}
            </div>
            <h2 class="question__title" id={heading}>{asked(view, *locale)}</h2>
            {answers(props, view)}
        </section>
    }
}

/// The value that all say, and the articles that say it.
fn said(view: &QuestionView) -> Html {
    let mut articles: Vec<_> = view.quotes.iter().map(|quote| quote.claim.article).collect();
    articles.sort_unstable();
    articles.dedup();
    let first = view.quotes.first();
    html! {
        <span class="brief__said">
            <b lang={first.and_then(|quote| quote.language)}>{first.map(|quote| quote.value.clone())}</b>
            <span class="brief__articles">
                for article in articles {
                    <Chip {article} />
                }
            </span>
        </span>
    }
}

/// The ways to read it side by side and to copy it.
fn tools(props: &QuestionProps, view: &QuestionView) -> Html {
    let QuestionProps { index, locale, copied, go, copy, .. } = props;
    let messages = locale.messages();
    let index = *index;
    let pair = view.pairs.first().map(|&(a, b)| Anchor::Pair(PairRef { question: index, a, b }));
    html! {
        <div class="question__tools">
            if let Some(to) = pair {
                <Link class="button" {to} else_to={Anchor::Question(index)} go={go.clone()}>
                    <Drawing icon={Icon::Columns} />{messages.side_by_side}
                </Link>
            }
            <button type="button" class="button question__copy" onclick={copy.reform(move |_| index)}>
                <Drawing icon={if *copied == Some(true) { Icon::Tick } else { Icon::Copy }} />
                {if *copied == Some(true) { messages.copied } else { messages.copy }}
            </button>
        </div>
    }
}

/// Why, the picture, and each answer in its sentence.
fn answers(props: &QuestionProps, view: &QuestionView) -> Html {
    let QuestionProps { page, index, locale, copied, go, .. } = props;
    let messages = locale.messages();
    let caption = match (view.verdict, view.of_days) {
        (Verdict::Conflict, false) => Some(messages.no_value_in_common),
        (Verdict::Conflict, true) => Some(messages.no_date_in_common),
        (Verdict::Compatible, _) => Some(messages.plot_share),
        (Verdict::Updated | Verdict::Agree, _) => None,
    };
    html! {
        <>
            if *copied == Some(false) {
                <div class="by-hand">
                    <label for="by-hand">{messages.copy_refused}</label>
                    <textarea id="by-hand" class="by-hand__text" readonly=true rows="8" value={citation(page, *index, *locale)} />
                </div>
            }
            <p class="question__reason">{view.reason.clone()}</p>
            if let Some(plot) = &view.plot {
                <Plot view={Shared::from(Rc::new(plot.clone()))} size={PlotSize::Wide} locale={*locale} {caption} />
            }
            if let Some(plot) = &view.small_plot {
                <Plot view={Shared::from(Rc::new(plot.clone()))} size={PlotSize::Small} locale={*locale} {caption} />
            }
            <div class="quotes">
                for quote in &view.quotes {
                    <Quote view={quote.clone()} locale={*locale} go={go.clone()} />
                }
            </div>
            <Why view={view.why.clone()} locale={*locale} />
            <Table quotes={view.quotes.clone()} locale={*locale} />
        </>
    }
}
