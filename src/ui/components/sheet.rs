//! The comparison of a claim, laid over the lower part of a narrow page.

use std::rc::Rc;

use yew::{Callback, Html, Properties, classes, component, html};

use super::asked::asked;
use super::icon::{Drawing, Icon};
use super::link::Link;
use super::plot::{Plot, PlotSize};
use super::quote::Quote;
use super::verdict::{VerdictMark, word_of_claim};
use super::why::Why;
use crate::engine::model::ClaimRef;
use crate::present::{Locale, PageView, verdict_name};
use crate::ui::route::{Anchor, PairRef};
use crate::ui::shared::Shared;

/// Properties for [`Sheet`].
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// The claim whose comparison it is; none closes the sheet.
    pub claim: Option<ClaimRef>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Closes the sheet.
    pub close: Callback<()>,
}

/// The sheet. It is not modal: the claim stays in view above it.
#[component]
pub fn Sheet(SheetProps { page, locale, claim, go, close }: &SheetProps) -> Html {
    let comparison = claim.and_then(|at| {
        let view = page.articles.get(at.article)?.claims.get(at.claim)?;
        Some((at, view.comparison?, view.verdict?))
    });
    let Some((at, comparison, verdict)) = comparison else { return Html::default() };
    let view = &page.questions[comparison];
    let messages = locale.messages();
    html! {
        <aside class={classes!("sheet", format!("sheet--{}", verdict_name(verdict)))} aria-label={messages.about_sheet}>
            <div class="sheet__grip" aria-hidden="true"></div>
            <div class="sheet__head">
                <VerdictMark {verdict} words={word_of_claim(verdict, messages)} />
                <button type="button" class="button button--icon" aria-label={messages.close} onclick={close.reform(|_| ())}>
                    <Drawing icon={Icon::Close} />
                </button>
            </div>
            <h2 class="sheet__title">{asked(view, *locale)}</h2>
            <p class="sheet__reason">{view.reason.clone()}</p>
            if let Some(plot) = &view.small_plot {
                <Plot view={Shared::from(Rc::new(plot.clone()))} size={PlotSize::Small} locale={*locale} here={at.article} />
            }
            <div class="quotes">
                for quote in &view.quotes {
                    <Quote view={quote.clone()} locale={*locale} here={at.article} go={go.clone()} />
                }
            </div>
            <Why view={view.why.clone()} locale={*locale} />
            if let Some((a, b)) = page.articles[at.article].claims[at.claim].pair {
                <Link class="button button--line sheet__open" to={Anchor::Pair(PairRef { question: comparison, a, b })} else_to={Anchor::Question(comparison)} go={go.clone()}>
                    <Drawing icon={Icon::Columns} />{messages.side_by_side}
                </Link>
            }
            <Link class="button button--line sheet__open" to={Anchor::Question(comparison)} go={go.clone()}>
                {messages.open_comparison}
            </Link>
        </aside>
    }
}
