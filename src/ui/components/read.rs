//! The view that reads: one article with its notes.

use yew::{Callback, Html, Properties, classes, component, html};

use super::article::Article;
use super::compare::summary;
use super::standing::standing;
use super::switcher::Switcher;
use crate::engine::model::ClaimRef;
use crate::ui::drawn::{Drawn, Edition, Editions, Reach};
use crate::ui::hooks::Ask;
use crate::ui::route::Anchor;
use crate::ui::steps::Step;

/// Properties for [`Read`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReadProps {
    /// What the list of articles shows, and how far.
    pub reach: Reach,
    /// What an article shows, in the language of its notes.
    pub editions: Editions,
    /// Which articles have their marks.
    pub drawn: Drawn,
    /// Whether another view is looked at.
    pub away: bool,
    /// The article that is read.
    pub article: usize,
    /// Where the reader is among all conflicts, counted from one, and how many there are.
    pub progress: (Option<usize>, usize),
    /// The claim whose comparison lies over the page.
    pub open_claim: Option<ClaimRef>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Opens a claim's comparison.
    pub open: Callback<ClaimRef>,
    /// Goes to the next or previous conflict.
    pub step: Callback<Step>,
    /// Asks for something to be done with articles.
    pub ask: Callback<Ask>,
}

/// All articles, of which the style sheet shows one.
#[component]
pub fn Read(props: &ReadProps) -> Html {
    let ReadProps { reach, editions, drawn, article, progress, open_claim, go, open, step, .. } =
        props;
    let Edition { page, locale } = &editions.now;
    let edition = |index| {
        if drawn.is_whole() || index == *article {
            Some(editions.now.clone())
        } else {
            drawn.article(index).map(|locale| editions.of(locale))
        }
    };
    html! {
        <div class={classes!("view", "view--read", props.away.then_some("away"))} id="read">
            <p class="imprint"><b>{page.title.clone()}</b><span>{"Riscontro. "}{summary(page, *locale)}</span></p>
            if page.questions.is_empty() {
                {standing(page.standing(), *locale, &props.ask)}
            }
            <Switcher reach={reach.clone()} article={*article} progress={*progress} go={go.clone()} step={step.clone()} />
            for index in 0..page.articles.len() {
                <Article
                    edition={edition(index)}
                    later={reach.is_long && 0 < index}
                    {index}
                    current={index == *article}
                    open_claim={open_claim.filter(|at| at.article == index)}
                    go={go.clone()}
                    open={open.clone()}
                    step={step.clone()}
                />
            }
        </div>
    }
}
