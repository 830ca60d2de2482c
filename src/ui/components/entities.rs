//! The view of who and what is named: the index, and the page of one entity.

use yew::{Callback, Html, Properties, classes, component, html};

use super::card::Card;
use super::compare::in_words;
use super::icon::{Drawing, Icon};
use super::index::Index;
use super::link::Link;
use crate::engine::model::EntityKind;
use crate::present::{IndexGroup, Kind, Locale, PageView};
use crate::ui::drawn::{Edition, Reach};
use crate::ui::route::{Anchor, View};

/// Properties for [`Entities`].
#[derive(Clone, PartialEq, Properties)]
pub struct EntitiesProps {
    /// What is shown, and how far.
    pub reach: Reach,
    /// Whether another view is looked at.
    pub away: bool,
    /// The entity that was looked at last.
    pub entity: Option<usize>,
    /// Whether the reader is at its page, which takes the place of the index where there is no room
    /// for both.
    pub here: bool,
    /// Whether scripts run: without them, every entity's page follows the index.
    pub live: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// The index by kind; beside it the entity that was chosen, or else the first.
#[component]
pub fn Entities(props: &EntitiesProps) -> Html {
    let EntitiesProps { reach, here, away, .. } = props;
    html! {
        <div
            class={classes!("view", "view--entities", here.then_some("view--entity"), away.then_some("away"))}
            id={Anchor::View(View::Entities).id()}
            data-later={reach.is_long.then_some("")}
        >
            if reach.extent.is_begun() {
                {inside(props)}
            }
        </div>
    }
}

fn inside(EntitiesProps { reach, entity, live, go, .. }: &EntitiesProps) -> Html {
    let Edition { page, locale } = &reach.now;
    let messages = locale.messages();
    let chosen = entity.or_else(|| page.index.rows().next());
    let of_group = |group: &IndexGroup| chosen.filter(|chosen| group.rows.contains(chosen));
    let card = |index: usize| {
        html! { <Card key={index} page={page.clone()} {index} locale={*locale} go={go.clone()} /> }
    };
    html! {
        <>
            <h1 class="summary" id="h-entities">{summary(page, *locale)}</h1>
            if let Some(chosen) = chosen {
                <div class="entities">
                    <div class="entities__index">
                        for (idx, group) in page.index.groups.iter().enumerate() {
                            <Index reach={reach.clone()} group={idx} chosen={of_group(group)} go={go.clone()} />
                        }
                    </div>
                    <div class="entities__cards">
                        <Link class="entities__back" to={Anchor::View(View::Entities)} go={go.clone()}>
                            <Drawing icon={Icon::Left} />{messages.all_entities}
                        </Link>
                        <div class="part">{card(chosen)}</div>
                        <div class="part" data-later="">
                            if !live {
                                {for page.index.rows().filter(|&index| index != chosen).map(card)}
                            }
                        </div>
                    </div>
                </div>
            }
        </>
    }
}

/// "In cinque articoli 5 persone, 11 organizzazioni, 28 luoghi e 20 date."
fn summary(page: &PageView, locale: Locale) -> String {
    if page.index.groups.is_empty() {
        return locale.messages().no_entities.to_owned();
    }
    let n_articles = page.articles.len();
    let articles = match (locale, n_articles) {
        (Locale::It, 1) => "articolo",
        (Locale::It, _) => "articoli",
        (Locale::En, 1) => "article",
        (Locale::En, _) => "articles",
    };
    let groups: Vec<_> = page
        .index
        .groups
        .iter()
        .map(|group| counted(group.kind, group.rows.len(), locale))
        .collect();
    let and = if locale == Locale::It { " e " } else { " and " };
    let list = match groups.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{}{and}{last}", rest.join(", ")),
        _ => groups.concat(),
    };
    format!("In {} {articles}: {list}.", in_words(n_articles, locale, false))
}

/// "28 luoghi", in which the space does not break.
fn counted(kind: Kind, n: usize, locale: Locale) -> String {
    let (one, many) = match (locale, kind) {
        (Locale::It, Kind::Entity(EntityKind::Person)) => ("persona", "persone"),
        (Locale::It, Kind::Entity(EntityKind::Organisation)) => {
            ("organizzazione", "organizzazioni")
        }
        (Locale::It, Kind::Entity(EntityKind::Place)) => ("luogo", "luoghi"),
        (Locale::It, Kind::Entity(EntityKind::Agreement)) => ("accordo", "accordi"),
        (Locale::It, Kind::Entity(EntityKind::Law)) => ("legge", "leggi"),
        (Locale::It, Kind::Entity(EntityKind::Event)) => ("evento", "eventi"),
        (Locale::It, Kind::Entity(EntityKind::Work)) => ("opera", "opere"),
        (Locale::It, Kind::Date) => ("data", "date"),
        (Locale::It, Kind::Claim(_)) => ("affermazione", "affermazioni"),
        (Locale::En, Kind::Entity(EntityKind::Person)) => ("person", "people"),
        (Locale::En, Kind::Entity(EntityKind::Organisation)) => ("organisation", "organisations"),
        (Locale::En, Kind::Entity(EntityKind::Place)) => ("place", "places"),
        (Locale::En, Kind::Entity(EntityKind::Agreement)) => ("agreement", "agreements"),
        (Locale::En, Kind::Entity(EntityKind::Law)) => ("law", "laws"),
        (Locale::En, Kind::Entity(EntityKind::Event)) => ("event", "events"),
        (Locale::En, Kind::Entity(EntityKind::Work)) => ("work", "works"),
        (Locale::En, Kind::Date) => ("date", "dates"),
        (Locale::En, Kind::Claim(_)) => ("claim", "claims"),
    };
    format!("{n}\u{a0}{}", if n == 1 { one } else { many })
}
