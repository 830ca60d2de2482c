//! One question: verdict, reason, plot, and every answer in its sentence.

use std::rc::Rc;

use yew::{Callback, Html, Properties, classes, component, html};

use super::asked::asked;
use super::plot::{Plot, PlotSize};
use super::quote::Quote;
use super::verdict::{VerdictMark, word_of};
use super::why::Why;
use crate::engine::model::Verdict;
use crate::present::{Locale, PageView, verdict_name};
use crate::ui::route::Anchor;
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
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// A question with its answers.
#[component]
pub fn Question(QuestionProps { page, index, locale, go }: &QuestionProps) -> Html {
    let view = &page.questions[*index];
    let messages = locale.messages();
    let id = Anchor::Question(*index).id();
    let caption = match (view.verdict, view.of_days) {
        (Verdict::Conflict, false) => Some(messages.no_value_in_common),
        (Verdict::Conflict, true) => Some(messages.no_date_in_common),
        (Verdict::Compatible, _) => Some(messages.plot_share),
        (Verdict::Updated | Verdict::Agree, _) => None,
    };
    html! {
        <section class={classes!("question", format!("question--{}", verdict_name(view.verdict)))} id={id.clone()} tabindex="-1" aria-labelledby={format!("q-{id}")}>
            <VerdictMark verdict={view.verdict} words={word_of(Some(view.verdict), messages)} badge=true />
            <h2 class="question__title" id={format!("q-{id}")}>{asked(view, *locale)}</h2>
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
        </section>
    }
}
