//! How the page is read, what it does and does not do, its keys, and what the reader can choose.

use yew::{Callback, Children, Html, Properties, classes, component, html};

use super::grammar::Grammar;
use super::icon::{Drawing, Icon};
use super::link::Link;
use super::verdict::Sign;
use crate::engine::model::ClaimRef;
use crate::present::{Kind, Locale, PageView};
use crate::ui::keys::key_rows;
use crate::ui::route::{Anchor, View};
use crate::ui::shared::Shared;

/// The id of the dialog, which is also its address without scripts.
pub const HELP: &str = "help";

/// Properties for [`Help`].
#[derive(Clone, PartialEq, Properties)]
pub struct HelpProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Takes the help away.
    pub close: Callback<()>,
    /// The choices, at the end.
    pub children: Children,
}

/// The help: a modal dialog, and a section at the end of the page where no script opens it.
#[component]
pub fn Help(HelpProps { page, locale, go, close, children }: &HelpProps) -> Html {
    let messages = locale.messages();
    html! {
        <dialog class="help" id={HELP} aria-labelledby="help-title" closedby="any" onclose={close.reform(|_| ())}>
            <div class="help__head">
                <h2 class="help__title" id="help-title">{messages.help_title}</h2>
                <button type="button" class="button button--icon help__close" aria-label={messages.close} onclick={close.reform(|_| ())}>
                    <Drawing icon={Icon::Close} />
                </button>
            </div>
            {steps(page, *locale, go)}
            <div class="help__cols">
                {list(messages.help_does_title, &messages.help_does)}
                {list(messages.help_does_not_title, &messages.help_does_not)}
            </div>
            <div class="help__cols">
                <section class="help__keys">
                    <h3 class="heading">{messages.keys}</h3>
                    {keys(*locale)}
                </section>
                <div>
                    <section>
                        <h3 class="heading">{messages.how_to_read_plots}</h3>
                        <Grammar locale={*locale} />
                    </section>
                    <section>
                        <h3 class="heading">{messages.marks}</h3>
                        {marks(*locale)}
                    </section>
                </div>
            </div>
            <section class="help__choices">
                <h3 class="heading">{messages.preferences}</h3>
                {children.clone()}
            </section>
        </dialog>
    }
}

/// Five steps through the page, each with the way to what it speaks of.
fn steps(page: &PageView, locale: Locale, go: &Callback<Anchor>) -> Html {
    let messages = locale.messages();
    let mut claims = page.articles.iter().flat_map(|article| {
        let of = move |claim| ClaimRef { article: article.index, claim };
        article.claims.iter().enumerate().map(move |(claim, view)| (of(claim), view))
    });
    // The first conflict, or else the first claim that is compared at all.
    let first =
        page.articles.iter().flat_map(|article| &article.conflicts).map(|&(_, at)| at).next();
    let first =
        first.or_else(|| claims.find(|(_, view)| view.comparison.is_some()).map(|(at, _)| at));
    let ways = [
        Some((Anchor::Article(0), messages.help_see_article)),
        first.map(|at| (Anchor::Claim(at), messages.help_see_claim)),
        None,
        Some((Anchor::View(View::Compare), messages.help_see_questions)),
        None,
    ];
    html! {
        <ol class="help__steps">
            for ((title, words), way) in messages.help_steps.into_iter().zip(ways) {
                <li>
                    <b>{title}</b>{" "}{words}
                    if let Some((to, words)) = way {
                        {" "}<Link {to} go={go.clone()}>{words}</Link>
                    }
                </li>
            }
        </ol>
    }
}

fn list(title: &'static str, lines: &[&'static str]) -> Html {
    html! {
        <section>
            <h3 class="heading">{title}</h3>
            <ul class="help__list">
                for line in lines {
                    <li>{*line}</li>
                }
            </ul>
        </section>
    }
}

fn keys(locale: Locale) -> Html {
    let messages = locale.messages();
    html! {
        <dl class="keys">
            for (names, words) in key_rows(messages) {
                <div class="keys__row">
                    <dt>for name in names { <kbd class="key">{name}</kbd> }</dt>
                    <dd>{words}</dd>
                </div>
            }
        </dl>
    }
}

fn marks(locale: Locale) -> Html {
    let messages = locale.messages();
    let (claims, names): (Vec<_>, Vec<_>) =
        Kind::ALL.into_iter().partition(|kind| matches!(kind, Kind::Claim(_)));
    let mark = |kind: Kind| match kind {
        Kind::Claim(verdict) => html! { <li><Sign {verdict} />{kind.word(messages)}</li> },
        Kind::Entity(_) | Kind::Date => html! {
            <li><span class={classes!("ent", format!("ent--{}", kind.name()))}>{kind.word(messages)}</span></li>
        },
    };
    html! {
        <div class="help__marks">
            <ul>{for claims.into_iter().map(mark)}</ul>
            <ul>{for names.into_iter().map(mark)}</ul>
        </div>
    }
}
