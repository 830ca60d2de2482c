//! The search: a field in the bar, and what was found under it.

use yew::{
    AttrValue, Callback, Html, KeyboardEvent, MouseEvent, Properties, classes, component, html,
};

use super::chip::Chip;
use super::icon::{Drawing, Icon};
use super::verdict::Sign;
use crate::present::{Found, Group, Kind, Locale, Results, What, count_of, n_more};
use crate::ui::route::Anchor;
use crate::ui::search::{Search as Searched, Seek};
use crate::ui::shared::Shared;

/// The id of the field.
pub const SEARCH_FIELD: &str = "search";

/// The id of the list of results.
const RESULTS: &str = "results";

/// The id of a result, counted from zero: what the field names as the one the arrow keys are at.
#[must_use]
pub fn result_id(idx: usize) -> String {
    format!("r{}", idx + 1)
}

/// Properties for [`Search`].
#[derive(Clone, PartialEq, Properties)]
pub struct SearchProps {
    /// The language of the interface.
    pub locale: Locale,
    /// What is searched for.
    pub search: Searched,
    /// What was found.
    pub results: Shared<Results>,
    /// The words in the field changed.
    pub typed: Callback<()>,
    /// Something else happened to the search.
    pub seek: Callback<Seek>,
    /// Goes to a place.
    pub go: Callback<Anchor>,
}

/// The field with its results, a combobox: the focus stays in the field while the arrow keys go
/// through the results.
#[component]
pub fn Search(SearchProps { locale, search, results, typed, seek, go }: &SearchProps) -> Html {
    let messages = locale.messages();
    let open = search.open && !search.query.trim().is_empty();
    let onkeydown = {
        let (seek, go, at) = (seek.clone(), go.clone(), search.at);
        let (results, has_query) = (results.clone(), !search.query.is_empty());
        Callback::from(move |event: KeyboardEvent| {
            let n_results = results.all().count();
            match event.key().as_str() {
                "ArrowDown" => {
                    let next = at.map_or(0, |at| at + 1).min(n_results.saturating_sub(1));
                    seek.emit(Seek::At((0 < n_results).then_some(next)));
                }
                "ArrowUp" => seek.emit(Seek::At(at.and_then(|at| at.checked_sub(1)))),
                "Enter" => {
                    if let Some(found) = results.all().nth(at.unwrap_or_default()) {
                        go.emit(place_of(found.what));
                    }
                }
                // First the results go, then the words with their hits.
                "Escape" if open => seek.emit(Seek::Close),
                "Escape" if has_query => seek.emit(Seek::Clear),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let active = search.at.filter(|_| open).map(result_id);
    // A press on a result leaves the focus where it is, so that leaving the field can close them.
    let onmousedown = Callback::from(|event: MouseEvent| {
        event.prevent_default();
    });
    html! {
        <div class={classes!("search", open.then_some("search--open"))} role="search">
            <Drawing icon={Icon::Search} />
            <input
                class="search__field"
                id={SEARCH_FIELD}
                type="search"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                placeholder={messages.search}
                aria-label={messages.search_label}
                aria-expanded={open.to_string()}
                aria-controls={RESULTS}
                aria-autocomplete="list"
                aria-activedescendant={active}
                value={search.query.clone()}
                oninput={typed.reform(|_| ())}
                onfocus={seek.reform(|_| Seek::Open)}
                onblur={seek.reform(|_| Seek::Close)}
                {onkeydown}
            />
            <kbd class="key search__key" aria-hidden="true">{"/"}</kbd>
            <div class="results" hidden={!open} {onmousedown}>
                <div id={RESULTS} role="listbox" aria-label={messages.search_results}>
                    if open {
                        {groups(results, search.at, *locale, go)}
                    }
                </div>
                if open && results.is_empty() {
                    <p class="results__none">{messages.search_nothing}</p>
                }
                <p class="results__foot" aria-hidden="true">
                    <span><kbd class="key">{"↑"}</kbd><kbd class="key">{"↓"}</kbd>{messages.search_walk}</span>
                    <span><kbd class="key">{messages.key_enter}</kbd>{messages.search_open}</span>
                    <span><kbd class="key">{"Esc"}</kbd>{messages.close.to_lowercase()}</span>
                </p>
            </div>
        </div>
    }
}

fn groups(results: &Results, at: Option<usize>, locale: Locale, go: &Callback<Anchor>) -> Html {
    let messages = locale.messages();
    let mut first = 0;
    let mut group = |name: &'static str, words: &'static str, group: &Group<Found>| {
        if group.shown.is_empty() {
            return Html::default();
        }
        let start = first;
        first += group.shown.len();
        let id = format!("results-{name}");
        html! {
            <div class="results__group" role="group" aria-labelledby={id.clone()}>
                <div class="results__head" {id} role="presentation">{words}</div>
                for (idx, found) in group.shown.iter().enumerate() {
                    {item(found, start + idx, at == Some(start + idx), locale, go)}
                }
                if group.shown.len() < group.n_all {
                    <div class="results__more" role="presentation">{n_more(group.n_all - group.shown.len(), locale)}</div>
                }
            </div>
        }
    };
    html! {
        <>
            {group("entities", messages.entities, &results.entities)}
            {group("questions", messages.questions, &results.questions)}
            {group("text", messages.search_in_text, &results.articles)}
        </>
    }
}

fn item(found: &Found, idx: usize, here: bool, locale: Locale, go: &Callback<Anchor>) -> Html {
    let place = place_of(found.what);
    let onclick = {
        let go = go.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go.emit(place);
        })
    };
    let drawing = match found.what {
        What::Entity { kind, .. } => html! {
            <span class={classes!("results__kind", "ent", format!("ent--{}", Kind::Entity(kind).name()))} aria-hidden="true">{"A"}</span>
        },
        What::Question { verdict, .. } => html! { <Sign verdict={Some(verdict)} /> },
        What::Paragraph { article, .. } => html! { <Chip {article} /> },
    };
    let id: AttrValue = result_id(idx).into();
    html! {
        <a class="results__item" {id} href={format!("#{}", place.id())} role="option" tabindex="-1" aria-selected={here.to_string()} {onclick}>
            {drawing}
            <span class="results__words" dir="auto">{found.before.clone()}<mark>{found.hit.clone()}</mark>{found.after.clone()}</span>
            <span class="results__count">{count_of(found, locale)}</span>
        </a>
    }
}

/// Where a result leads.
fn place_of(what: What) -> Anchor {
    match what {
        What::Entity { entity, .. } => Anchor::Entity(entity),
        What::Paragraph { article, paragraph } => Anchor::Paragraph(article, paragraph),
        What::Question { question, .. } => Anchor::Question(question),
    }
}
