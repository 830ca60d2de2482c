//! The articles as a list, each with a strip that shows where its claims are.

use yew::{Callback, Html, Properties, classes, component, html};

use super::chip::Chip;
use super::icon::{Drawing, Icon};
use super::link::Link;
use super::part::PartProps;
use crate::engine::model::Verdict;
use crate::present::{ArticleView, Locale, PageView, verdict_name};
use crate::ui::drawn::{Edition, LINES, Reach, parts};
use crate::ui::route::Anchor;
use crate::ui::shared::Shared;

/// Properties for [`Articles`].
#[derive(Clone, PartialEq, Properties)]
pub struct ArticlesProps {
    /// What is shown, and how far.
    pub reach: Reach,
    /// The article that is read.
    pub article: Option<usize>,
    /// Whether only numbers and titles are shown: a key to the numbers.
    pub compact: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// The list of articles.
#[component]
pub fn Articles(ArticlesProps { reach, article, compact, go }: &ArticlesProps) -> Html {
    let Edition { page, locale } = &reach.now;
    html! {
        <nav
            class={classes!("articles", compact.then_some("articles--compact"), reach.is_long.then_some("articles--long"))}
            aria-label={locale.messages().articles}
        >
            for (part, range) in parts(page.articles.len(), LINES).enumerate() {
                <ArticlesPart
                    edition={reach.of(part, article.is_some_and(|at| range.contains(&at)))}
                    later={reach.is_long && 0 < part}
                    article={article.filter(|at| range.contains(at))}
                    {range}
                    go={go.clone()}
                />
            }
        </nav>
    }
}

/// Some articles of the list.
#[component]
pub fn ArticlesPart(props: &PartProps) -> Html {
    let PartProps { edition, later, range, article, go } = props;
    html! {
        <div class="part" data-later={later.then_some("")}>
            if let Some(Edition { page, locale }) = edition {
                for index in range.clone() {
                    <ArticlesItem
                        page={page.clone()}
                        locale={*locale}
                        {index}
                        current={*article == Some(index)}
                        go={go.clone()}
                    />
                }
            }
        </div>
    }
}

/// Properties for [`ArticlesItem`].
#[derive(Clone, PartialEq, Properties)]
pub struct ArticlesItemProps {
    /// What is shown.
    pub page: Shared<PageView>,
    /// The language of the interface.
    pub locale: Locale,
    /// Which article, counted from zero.
    pub index: usize,
    /// Whether it is the one that is read.
    pub current: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// One article of the list: a component of its own, so that a step to the next renders two of many.
#[component]
pub fn ArticlesItem(
    ArticlesItemProps { page, locale, index, current, go }: &ArticlesItemProps,
) -> Html {
    let view = &page.articles[*index];
    html! {
        <Link class="articles__item" to={Anchor::Article(*index)} go={go.clone()} current={*current}>
            <Chip article={*index} />
            <span class="articles__title" lang={view.language} dir="auto">{view.title.clone()}</span>
            <span class="articles__meta">
                if let Some(source) = &view.source {
                    <span class="articles__source">{source.clone()}</span>
                }
                {strip(view)}
                {count(view.conflicts.len(), locale.messages().conflict)}
            </span>
        </Link>
    }
}

/// A line as long as the article, with a tick for each compared claim.
fn strip(view: &ArticleView) -> Html {
    html! {
        <svg class="strip" aria-hidden="true">
            <line class="strip__line" x1="0" x2="100%" y1="6" y2="6" />
            for tick in &view.ticks {
                <rect
                    class={classes!("strip__tick", format!("strip__tick--{}", verdict_name(tick.verdict)))}
                    x={format!("{}%", tick.at)}
                    y={if tick.verdict == Verdict::Conflict { "0" } else { "3" }}
                    width={if tick.verdict == Verdict::Conflict { "2.5" } else { "1.5" }}
                    height={if tick.verdict == Verdict::Conflict { "12" } else { "6" }}
                />
            }
        </svg>
    }
}

fn count(n_conflicts: usize, word: &'static str) -> Html {
    html! {
        <span class={classes!("articles__count", (0 < n_conflicts).then_some("articles__count--some"))}>
            if 0 < n_conflicts {
                <Drawing icon={Icon::Unequal} />{n_conflicts}<span class="vh">{format!(" {}", word.to_lowercase())}</span>
            }
        </span>
    }
}
