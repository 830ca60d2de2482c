//! The application: state, callbacks and the frame around the views.

use std::rc::Rc;

use yew::{Html, Properties, classes, component, html, use_effect_with, use_memo, use_reducer};

use super::components::{
    Announcer, Bar, Colophon, Compare, Entities, Help, Opener, Pair, PlotDefs, Popover,
    Preferences, Rail, Read, Search, Sheet, Skip, TEXT, Work,
};
use super::drawn::{Edition, Reach, is_long};
use super::hooks::{
    Shortcuts, use_action, use_address, use_announcements, use_asking, use_choices, use_compare,
    use_desk, use_editions, use_growth, use_help, use_host, use_open, use_search, use_shortcuts,
    use_step, use_told,
};
use super::route::{Anchor, View};
use super::state::{Action, State};
use super::steps;
use crate::platform::Platform;
use crate::present::{Locale, Story};

/// Properties for [`App`].
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The story that is shown.
    pub story: Rc<Story>,
    /// The language the interface starts in, the same as when the page was packed.
    pub locale: Locale,
    /// Whether scripts run. Where they do not, all of the story is drawn.
    pub live: bool,
    /// What is shown, in the languages in which it was worked out already.
    pub ready: Vec<Edition>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.story, &other.story)
            && (self.locale, self.live) == (other.locale, other.live)
    }
}

/// The whole application.
#[component]
pub fn App(AppProps { story, locale, live, ready }: &AppProps) -> Html {
    let platform = (*use_memo((), |()| Platform::here())).clone();
    let state =
        use_reducer(|| if *live { State::live(*locale, story) } else { State::new(*locale) });
    let shown = state.story(story);
    let ready = state.desk.own.as_ref().map_or(ready, |own| &own.ready);
    let editions = use_editions(&state, &shown, ready);
    let page = editions.now.page.clone();
    let reach = |view| Reach::new(&state.drawn, view, &editions, is_long(&shown));
    let ask = use_desk(&platform, &state, story);
    use_address(&platform, &state, &page);
    let choices = use_choices(&platform, &state, *locale);
    let results = use_search(&platform, &state, &shown, &page);
    let asking = use_asking(&platform, &state);
    use_help(&platform, &state);
    use_host(&platform, &state);
    use_announcements(&state);
    let telling = use_told(&platform, &state, &page);
    let comparing = use_compare(&platform, &state, &page);
    // Effects run only in the browser, once the markup has been taken over.
    use_effect_with(platform.clone(), move |platform| {
        platform.screen.set_root_attribute("data-ready", Some(""));
    });
    use_growth(&platform, &state, &page);

    let go = use_action(&state, Action::Go);
    let toggle = use_action(&state, Action::Toggle);
    let close = use_action(&state, |()| Action::Sheet(None));
    let open = use_open(&platform, &state, &page);
    let step = use_step(&state, &page, &go);
    let shortcuts = Shortcuts {
        go: go.clone(),
        step: step.clone(),
        switch_theme: choices.switch_theme.clone(),
        close: close.clone(),
        ask: ask.clone(),
        side_by_side: comparing.side_by_side.clone(),
        next_mention: telling.next,
        hush: telling.hush,
    };
    use_shortcuts(&platform, &state, &page, shortcuts);

    let messages = state.locale.messages();
    let locale = state.locale;
    let progress = steps::progress(&page, &state);
    let chosen = state.chosen(&page);
    let empty = page.articles.is_empty();
    // An address may be of another story.
    let article = state.article.min(page.articles.len().saturating_sub(1));
    let packed = (!story.bundle.articles().is_empty()).then(|| story.title(locale));
    let hidden = state.hidden.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" ");
    html! {
        <div
            class="app"
            data-view={state.view.name()}
            data-article={(article + 1).to_string()}
            data-hide={hidden}
            data-empty={empty.then_some("")}
            data-over={state.desk.over.then_some("")}
        >
            <Skip words={messages.skip} skip={asking.skip} />
            <Announcer said={state.said.clone()} />
            <PlotDefs />
            <Bar
                page={page.clone()} {locale} view={state.view} go={go.clone()} theme={state.theme}
                speak={choices.speak.clone()} switch_theme={choices.switch_theme} help={asking.help.clone()}
                ask={ask.clone()}
            >
                <Search {locale} search={state.search.clone()} {results} typed={asking.typed} seek={asking.seek} go={go.clone()} />
            </Bar>
            <div class={classes!("shell", (state.view == View::Pair).then_some("shell--pair"))}>
                <Rail
                    reach={reach(View::Read)}
                    compare={reach(View::Compare)}
                    view={state.view}
                    article={article}
                    at={state.at}
                    hidden={state.hidden.clone()}
                    chosen={chosen.clone()}
                    {progress}
                    go={go.clone()}
                    {toggle}
                    help={asking.help.clone()}
                    step={step.clone()}
                />
                <main
                    class={classes!("stage", (state.view == View::Pair).then_some("stage--pair"))}
                    id={TEXT}
                    tabindex="-1"
                    data-sheet={state.sheet.map(|_| "")}
                >
                    if empty || state.desk.shown {
                        <Opener page={page.clone()} {locale} desk={state.desk.clone()} {packed} ask={ask.clone()} />
                    }
                    <Read
                        reach={reach(View::Read)}
                        editions={editions.clone()}
                        drawn={state.drawn.clone()}
                        away={state.view != View::Read}
                        {article}
                        {progress}
                        open_claim={state.sheet}
                        go={go.clone()}
                        {open}
                        step={step.clone()}
                        ask={ask.clone()}
                    />
                    <Compare
                        reach={reach(View::Compare)}
                        away={state.view != View::Compare}
                        at={state.at}
                        {chosen}
                        sieve={state.sieve}
                        copied={state.copied}
                        progress={progress.0}
                        {comparing}
                        go={go.clone()}
                        step={step.clone()}
                        ask={ask.clone()}
                    />
                    <Entities
                        reach={reach(View::Entities)}
                        away={state.view != View::Entities}
                        entity={state.entity}
                        here={matches!(state.at, Anchor::Entity(_))}
                        live={state.live}
                        go={go.clone()}
                    />
                    if let Anchor::Pair(pair) = state.at {
                        <Pair page={page.clone()} {locale} {pair} go={go.clone()} {step} />
                    }
                </main>
            </div>
            <Sheet page={page.clone()} {locale} claim={state.sheet} go={go.clone()} {close} />
            <Popover page={page.clone()} {locale} told={state.told} go={go.clone()} walk={telling.walk} />
            <Help page={page.clone()} {locale} go={go.clone()} close={asking.no_help}>
                <Preferences
                    {locale} tongue={state.tongue} theme={state.theme} letter_keys={state.letter_keys}
                    speak={choices.speak} wear={choices.wear} switch_keys={choices.letter_keys}
                />
            </Help>
            <Work desk={state.desk.clone()} {locale} {ask} />
            <Colophon {page} {locale} />
        </div>
    }
}
