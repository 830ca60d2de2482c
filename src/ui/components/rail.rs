//! The column at the left: articles and legend, or questions and how to read the plots.

use yew::{Callback, Html, MouseEvent, Properties, classes, component, html};

use super::articles::Articles;
use super::filter::Filter;
use super::grammar::Grammar;
use super::help::HELP;
use super::progress::Progress;
use super::toc::Toc;
use crate::present::Kind;
use crate::ui::drawn::{Edition, Reach};
use crate::ui::route::{Anchor, View};
use crate::ui::steps::Step;

/// Properties for [`Rail`].
#[derive(Clone, PartialEq, Properties)]
pub struct RailProps {
    /// What the list of articles shows, and how far.
    pub reach: Reach,
    /// What the list of questions shows, and how far.
    pub compare: Reach,
    /// The current view.
    pub view: View,
    /// The article that is read.
    pub article: usize,
    /// Where the reader is.
    pub at: Anchor,
    /// What is switched off.
    pub hidden: Vec<Kind>,
    /// The questions that are shown, in their order.
    pub chosen: Vec<usize>,
    /// Where the reader is among conflicts or questions, counted from one, and how many there are.
    pub progress: (Option<usize>, usize),
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Switches a kind of mark.
    pub toggle: Callback<Kind>,
    /// Opens the help.
    pub help: Callback<()>,
    /// Goes to the next or previous conflict or question.
    pub step: Callback<Step>,
}

/// The column at the left.
#[component]
pub fn Rail(props: &RailProps) -> Html {
    let RailProps {
        reach,
        compare,
        view,
        article,
        at,
        hidden,
        chosen,
        progress,
        go,
        toggle,
        step,
        ..
    } = props;
    let Edition { page, locale } = &reach.now;
    let ask = props.help.reform(|event: MouseEvent| event.prevent_default());
    let messages = locale.messages();
    let question = match at {
        Anchor::Question(question) => Some(*question),
        _ => None,
    };
    let (place, n_places) = *progress;
    let way = |what, next, previous| {
        let (locale, step) = (*locale, step.clone());
        html! { <Progress at={place} of={n_places} {what} {next} {previous} {locale} {step} /> }
    };
    // What only some views show.
    let away = |views: &[View]| (!views.contains(view)).then_some("away");
    html! {
        <aside class={classes!("rail", away(&[View::Read, View::Compare, View::Entities]))} aria-label={messages.articles_and_filters}>
            <section class={away(&[View::Compare])}>
                <div class="heading">
                    <h2>{messages.questions}</h2>
                    if *view == View::Compare && 0 < n_places {
                        {way(messages.questions, messages.next_question, messages.previous_question)}
                    }
                </div>
                <Toc
                    reach={compare.clone()}
                    chosen={chosen.clone()}
                    {question}
                    related={*at == Anchor::Related}
                    go={go.clone()}
                />
            </section>
            if *view == View::Read && 0 < n_places {
                <section class="heading rail__way">
                    <h2>{messages.conflicts}</h2>
                    {way(messages.conflicts, messages.next_conflict, messages.previous_conflict)}
                </section>
            }
            <section>
                <h2 class="heading">{messages.articles}</h2>
                <Articles
                    reach={reach.clone()}
                    article={(*view == View::Read).then_some(*article)}
                    // Of many, the browser would look at every one when another view is shown.
                    compact={*view != View::Read && !reach.is_long}
                    go={go.clone()}
                />
            </section>
            <section class={away(&[View::Read, View::Entities])}>
                <Filter
                    page={page.clone()}
                    locale={*locale}
                    claims={*view == View::Read}
                    hidden={hidden.clone()}
                    toggle={toggle.clone()}
                />
            </section>
            <p class="rail__help">
                <a href={format!("#{HELP}")} onclick={ask}>{messages.help_title}</a>
            </p>
            <section class={away(&[View::Compare])}>
                <h2 class="heading">{messages.how_to_read_plots}</h2>
                <Grammar locale={*locale} />
            </section>
        </aside>
    }
}
