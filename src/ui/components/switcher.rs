//! The articles in one row, where there is no room for the list.

use yew::{Callback, Html, Properties, classes, component, html};

use super::article::n_conflicts;
use super::chip::Chip;
use super::link::Link;
use super::part::PartProps;
use super::progress::Progress;
use super::verdict::Sign;
use crate::engine::model::Verdict;
use crate::present::Locale;
use crate::ui::drawn::{Edition, LINES, Reach, parts};
use crate::ui::route::Anchor;
use crate::ui::steps::Step;

/// Properties for [`Switcher`].
#[derive(Clone, PartialEq, Properties)]
pub struct SwitcherProps {
    /// What is shown, and how far.
    pub reach: Reach,
    /// The article that is read.
    pub article: usize,
    /// Where the reader is among all conflicts, counted from one, and how many there are.
    pub progress: (Option<usize>, usize),
    /// Goes to a place.
    pub go: Callback<Anchor>,
    /// Goes to the next or previous conflict.
    pub step: Callback<Step>,
}

/// One number an article, with a dot where it conflicts, and the way to the next conflict.
#[component]
pub fn Switcher(SwitcherProps { reach, article, progress, go, step }: &SwitcherProps) -> Html {
    let Edition { page, locale } = &reach.now;
    let messages = locale.messages();
    let (at, n_conflicts_of_all) = *progress;
    html! {
        <nav class="switcher" aria-label={messages.articles}>
            for (part, range) in parts(page.articles.len(), LINES).enumerate() {
                <SwitcherPart
                    edition={reach.of(part, range.contains(article))}
                    later={reach.is_long && 0 < part}
                    article={Some(*article).filter(|at| range.contains(at))}
                    {range}
                    go={go.clone()}
                />
            }
            if 0 < n_conflicts_of_all {
                <span class="switcher__next">
                    <Sign verdict={Some(Verdict::Conflict)} />
                    <Progress
                        {at}
                        of={n_conflicts_of_all}
                        what={messages.conflicts}
                        next={messages.next_conflict}
                        previous={messages.previous_conflict}
                        locale={*locale}
                        step={step.clone()}
                    />
                </span>
            }
        </nav>
    }
}

/// Some of the numbers.
#[component]
pub fn SwitcherPart(props: &PartProps) -> Html {
    let PartProps { edition, later, range, article, go } = props;
    html! {
        <div class="part" data-later={later.then_some("")}>
            if let Some(Edition { page, locale }) = edition {
                for view in &page.articles[range.clone()] {
                    <SwitcherItem
                        index={view.index}
                        n_conflicts={view.conflicts.len()}
                        locale={*locale}
                        current={*article == Some(view.index)}
                        go={go.clone()}
                    />
                }
            }
        </div>
    }
}

/// Properties for [`SwitcherItem`].
#[derive(Clone, PartialEq, Properties)]
pub struct SwitcherItemProps {
    /// Which article, counted from zero.
    pub index: usize,
    /// In how many questions it conflicts.
    pub n_conflicts: usize,
    /// The language of the interface.
    pub locale: Locale,
    /// Whether it is the one that is read.
    pub current: bool,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// One number.
#[component]
pub fn SwitcherItem(props: &SwitcherItemProps) -> Html {
    let SwitcherItemProps { index, n_conflicts: n_here, locale, current, go } = props;
    let conflicts = n_conflicts(*n_here, *locale);
    html! {
        <Link
            class={classes!("switcher__item", (0 < *n_here).then_some("switcher__item--conflict"))}
            to={Anchor::Article(*index)}
            go={go.clone()}
            current={*current}
            label={format!("{} {}, {conflicts}", locale.messages().article, index + 1)}
        >
            <Chip article={*index} />
        </Link>
    }
}
