//! The page of an entity: its names, the claims beside it, and every mention.

use yew::{Callback, Html, Properties, classes, component, html};

use super::asked::asked;
use super::chip::Chip;
use super::contexts::contexts;
use super::link::Link;
use super::verdict::{Sign, word_of};
use crate::present::{ClaimLink, EntityQuestion, EntityView, Locale, PageView};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;

/// Properties for [`Card`].
#[derive(Clone, PartialEq, Properties)]
pub struct CardProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// Which entity, counted from zero.
    pub index: usize,
    /// The language of the interface.
    pub locale: Locale,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// How many questions are shown before the rest is folded away.
const SHOWN: usize = 4;

/// One entity, day or period.
#[component]
pub fn Card(CardProps { page, index, locale, go }: &CardProps) -> Html {
    let Some(view) = page.entities.get(*index) else { return Html::default() };
    let messages = locale.messages();
    let id = Anchor::Entity(*index).id();
    html! {
        <section class="card" id={id.clone()} tabindex="-1" aria-labelledby={format!("n-{id}")}>
            <p class="card__kind">{format!("{} · {}", view.kind.word_for_one(messages), view.tally)}</p>
            <h2 class="card__name" id={format!("n-{id}")} lang={view.language} dir="auto">
                <span class={classes!("ent", format!("ent--{}", view.kind.name()))}>{view.name.clone()}</span>
            </h2>
            if !view.aliases.is_empty() {
                <p class="card__aliases" dir="auto">
                    <span class="vh">{messages.also_written}{": "}</span>{view.aliases.join(" · ")}
                </p>
            }
            if !view.adjectives.is_empty() {
                <p class="card__adjectives">
                    {format!("{}: ", messages.adjectives)}
                    for (left, adjective) in (0..view.adjectives.len()).rev().zip(&view.adjectives) {
                        <span lang={adjective.language} dir="auto">{adjective.words.clone()}</span>
                        {format!("\u{a0}({}){}", adjective.n_times, if left == 0 { "" } else { " · " })}
                    }
                </p>
            }
            {claims(page, view, *locale, go)}
            <h3 class="heading">{messages.mentions}</h3>
            {contexts(page, view, *locale, go)}
        </section>
    }
}

/// The questions that claims beside the entity answer, then the claims that answer none.
fn claims(page: &PageView, view: &EntityView, locale: Locale, go: &Callback<Anchor>) -> Html {
    let messages = locale.messages();
    if view.questions.is_empty() && view.lone.is_empty() {
        return Html::default();
    }
    let (first, rest) = view.questions.split_at(view.questions.len().min(SHOWN));
    let question = |question: &EntityQuestion| self::question(page, question, locale, go);
    html! {
        <>
            <h3 class="heading">{messages.said_beside}</h3>
            <ul class="beside">{for first.iter().map(question)}</ul>
            if !rest.is_empty() {
                <details class="fold">
                    <summary class="fold__summary">{format!("{} ({})", messages.show_all, view.questions.len())}</summary>
                    <ul class="beside">{for rest.iter().map(question)}</ul>
                </details>
            }
            if !view.lone.is_empty() {
                <details class="fold">
                    <summary class="fold__summary">{format!("{} ({})", messages.lone, view.lone.len())}</summary>
                    <ul class="beside beside--lone">
                        for link in &view.lone {
                            <li>{claim(link, go)}</li>
                        }
                    </ul>
                </details>
            }
        </>
    }
}

fn question(
    page: &PageView,
    EntityQuestion { comparison, claims }: &EntityQuestion,
    locale: Locale,
    go: &Callback<Anchor>,
) -> Html {
    let Some(view) = page.questions.get(*comparison) else { return Html::default() };
    let verdict = Some(view.verdict);
    html! {
        <li class="beside__question">
            <Sign {verdict} />
            <div>
                <Link class="beside__asked" to={Anchor::Question(*comparison)} go={go.clone()}>
                    {asked(view, locale)}
                    <span class="vh">{format!(" ({})", word_of(verdict, locale.messages()).to_lowercase())}</span>
                </Link>
                <p class="beside__claims">{for claims.iter().map(|link| claim(link, go))}</p>
            </div>
        </li>
    }
}

fn claim(link: &ClaimLink, go: &Callback<Anchor>) -> Html {
    html! {
        <Link class="beside__claim" to={Anchor::Claim(link.at)} go={go.clone()}>
            <Chip article={link.at.article} /><span lang={link.language} dir="auto">{link.words.clone()}</span>
        </Link>
    }
}
