//! The index of one kind: a row an entity, with a dot for each article that names it.

use std::ops::Range;

use yew::{Callback, Html, Properties, classes, component, html};

use super::chip::Chip;
use super::dot::dot;
use super::link::Link;
use crate::present::{EntityView, Locale, PageView};
use crate::ui::drawn::{Edition, LINES, Reach, parts};
use crate::ui::route::Anchor;

/// Properties for [`Index`].
#[derive(Clone, PartialEq, Properties)]
pub struct IndexProps {
    /// What is shown, and how far.
    pub reach: Reach,
    /// Which group, counted from zero.
    pub group: usize,
    /// The entity whose card stands beside the index, if it is of this group.
    pub chosen: Option<usize>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// How many rows are shown before the rest is folded away.
const SHOWN: usize = 16;

/// With more articles than this, their dots stand on one line instead of in columns.
const COLUMNS: usize = 8;

/// With more articles than this, a phone has no room for columns.
const FEW: usize = 5;

/// A table of one kind.
#[component]
pub fn Index(IndexProps { reach, group: number, chosen, go }: &IndexProps) -> Html {
    let Edition { page, locale } = &reach.now;
    let Some(group) = page.index.groups.get(*number) else { return Html::default() };
    let messages = locale.messages();
    let n_rows = group.rows.len();
    // A fold for a row or two would hide less than it takes.
    let n_shown = if n_rows <= SHOWN + 4 { n_rows } else { SHOWN };
    let label = group.kind.word(messages);
    // The first part is what is not folded away.
    let rows = |part: usize, range: Range<usize>| {
        let chosen = chosen.filter(|chosen| group.rows[range.clone()].contains(chosen));
        html! {
            <Rows edition={reach.of(part, chosen.is_some())} group={*number} {range} {chosen} go={go.clone()} />
        }
    };
    let folded = parts(n_rows - n_shown, LINES)
        .map(|range| n_shown + range.start..n_shown + range.end)
        .enumerate();
    html! {
        <section
            class={classes!(
                "index",
                format!("index--{}", group.kind.name()),
                (FEW < page.articles.len()).then_some("index--wide"),
            )}
            aria-label={label}
        >
            <table class="index__table">
                {head(page, *locale, html! { <h2 class="heading">{label}<span class="index__size">{n_rows}</span></h2> })}
                {rows(0, 0..n_shown)}
            </table>
            if n_shown < n_rows {
                <details class="fold" open={chosen.is_some_and(|it| group.rows[n_shown..].contains(&it))}>
                    <summary class="fold__summary">{format!("{} ({n_rows})", messages.show_all)}</summary>
                    <table class="index__table">
                        {head(page, *locale, html! { <span class="vh">{messages.name}</span> })}
                        {for folded.map(|(idx, range)| rows(1 + idx, range))}
                    </table>
                </details>
            }
        </section>
    }
}

/// Properties for [`Rows`].
#[derive(Clone, PartialEq, Properties)]
struct RowsProps {
    /// What is shown, if it is.
    edition: Option<Edition>,
    /// Which group, counted from zero.
    group: usize,
    /// Which of its rows.
    range: Range<usize>,
    /// The entity whose card stands beside the index, if it is among the rows.
    chosen: Option<usize>,
    /// Goes to a place.
    go: Callback<Anchor>,
}

/// Some rows of a group: those that are folded away may be thousands, and are not rendered again
/// for what is chosen among the others.
#[component]
fn Rows(RowsProps { edition, group, range, chosen, go }: &RowsProps) -> Html {
    let Some(Edition { page, .. }) = edition else { return Html::default() };
    let rows = &page.index.groups[*group].rows[range.clone()];
    html! { <tbody>{for rows.iter().map(|&index| row(page, index, *chosen == Some(index), go))}</tbody> }
}

/// The articles over their columns.
fn head(page: &PageView, locale: Locale, name: Html) -> Html {
    let messages = locale.messages();
    let n_articles = page.articles.len();
    html! {
        <thead class="index__head">
            <tr>
                <th scope="col" class="index__name">{name}</th>
                if COLUMNS < n_articles {
                    <th scope="col" class="index__line">{messages.articles}</th>
                } else {
                    for article in 0..n_articles {
                        <th scope="col" class="index__cell">
                            <Chip {article} /><span class="vh">{format!("{} {}", messages.article, article + 1)}</span>
                        </th>
                    }
                }
                <th scope="col" class="index__total"><span class="vh">{messages.mentions}</span></th>
            </tr>
        </thead>
    }
}

fn row(page: &PageView, index: usize, chosen: bool, go: &Callback<Anchor>) -> Html {
    let view = &page.entities[index];
    let mark = classes!("ent", format!("ent--{}", view.kind.name()));
    html! {
        <tr class={classes!("index__row", chosen.then_some("index__row--chosen"))}>
            <th scope="row" class="index__name">
                <Link class="index__link" to={Anchor::Entity(index)} go={go.clone()}>
                    <span class={mark} lang={view.language} dir="auto">{view.name.clone()}</span>
                </Link>
                if !view.aliases.is_empty() {
                    {" "}<span class="index__aliases" dir="auto">{view.aliases.join(" · ")}</span>
                }
            </th>
            if COLUMNS < page.articles.len() {
                <td class="index__line">{line(page, view)}</td>
            } else {
                {cells(page, view)}
            }
            <td class="index__total">{view.mentions.len()}</td>
        </tr>
    }
}

/// One cell an article. Where it does not name the entity, the style sheet draws a point.
fn cells(page: &PageView, view: &EntityView) -> Html {
    let cell = |article: usize| {
        let found = view.articles.iter().find(|(other, _)| *other == article);
        found.map_or_else(
            || html! { <td class="index__cell index__cell--none"></td> },
            |&(_, count)| {
                html! {
                    <td class="index__cell">{dot(page.index.radius(count))}<span class="vh">{count}</span></td>
                }
            },
        )
    };
    (0..page.articles.len()).map(cell).collect()
}

/// All articles on one line, from the first to the last.
fn line(page: &PageView, view: &EntityView) -> Html {
    let last = page.articles.len().saturating_sub(1).max(1) as f64;
    let at = |article: usize| format!("{}%", (article as f64 / last * 960.0).round() / 10.0 + 2.0);
    html! {
        <>
            <svg class="dots" aria-hidden="true">
                <line class="dots__line" x1="2%" x2="98%" y1="9" y2="9" />
                for &(article, count) in &view.articles {
                    <circle cx={at(article)} cy="9" r={(page.index.radius(count) / 2.0).max(1.5).to_string()} />
                }
            </svg>
            <span class="vh">{view.articles.len()}</span>
        </>
    }
}
