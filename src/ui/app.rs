//! The application: state, callbacks and the frame around the views.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_effect_with, use_memo, use_reducer};

use super::components::{
    Announcer, Bar, Colophon, Compare, Help, Pair, PlotDefs, Preferences, Rail, Read, Search,
    Sheet, Skip, TEXT,
};
use super::hooks::{
    use_address, use_announcements, use_asking, use_choices, use_compare, use_help, use_host,
    use_keys, use_latest, use_search,
};
use super::route::{Anchor, View};
use super::shared::Shared;
use super::state::{Action, State};
use super::steps::{self, Step};
use crate::engine::model::ClaimRef;
use crate::platform::{Key, Platform};
use crate::present::{Locale, PageView, Story};

/// Properties for [`App`].
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The story that is shown.
    pub story: Rc<Story>,
    /// The language the interface starts in, the same as when the page was packed.
    pub locale: Locale,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.story, &other.story) && self.locale == other.locale
    }
}

/// The whole application.
#[component]
pub fn App(AppProps { story, locale }: &AppProps) -> Html {
    let platform = (*use_memo((), |()| Platform::here())).clone();
    let state = use_reducer(|| State::new(*locale));
    let page: Shared<PageView> = {
        let story = story.clone();
        use_memo(state.locale, move |&locale| PageView::new(&story, locale)).into()
    };
    use_address(&platform, &state);
    let choices = use_choices(&platform, &state, *locale);
    let results = use_search(&platform, &state, story, &page);
    let asking = use_asking(&platform, &state);
    use_help(&platform, &state);
    use_host(&platform, &state);
    use_announcements(&state);
    let comparing = use_compare(&platform, &state, &page);
    // Effects run only in the browser, once the markup has been taken over.
    use_effect_with(platform.clone(), |platform| {
        platform.screen.set_root_attribute("data-ready", Some(""));
    });

    let go = use_latest({
        let dispatcher = state.dispatcher();
        Callback::from(move |anchor| dispatcher.dispatch(Action::Go(anchor)))
    });
    let toggle = use_latest({
        let dispatcher = state.dispatcher();
        Callback::from(move |kind| dispatcher.dispatch(Action::Toggle(kind)))
    });
    let close = use_latest({
        let dispatcher = state.dispatcher();
        Callback::from(move |()| dispatcher.dispatch(Action::Sheet(None)))
    });
    // A claim opens its question, or a sheet over the text where there is no margin.
    let open = use_latest({
        let (dispatcher, platform, page) = (state.dispatcher(), platform.clone(), page.clone());
        Callback::from(move |at: ClaimRef| {
            let Some(comparison) = page.articles[at.article].claims[at.claim].comparison else {
                return;
            };
            dispatcher.dispatch(if platform.screen.lays_sheets() {
                Action::Sheet(Some(at))
            } else {
                Action::Go(Anchor::Question(comparison))
            });
        })
    });
    let step = use_latest({
        let (state, page, go) = (state.clone(), page.clone(), go.clone());
        Callback::from(move |step| {
            if let Some(anchor) = steps::conflict(&page, &state, step) {
                go.emit(anchor);
            }
        })
    });
    let on_key = {
        let (state, page, side_by_side) =
            (state.clone(), page.clone(), comparing.side_by_side.clone());
        let (go, step, switch_theme, close) =
            (go.clone(), step.clone(), choices.switch_theme.clone(), close.clone());
        Callback::from(move |Key(key): Key| match key.as_str() {
            "j" => step.emit(Step::Next),
            "k" => step.emit(Step::Previous),
            "n" | "p" => {
                let direction = if key == "n" { Step::Next } else { Step::Previous };
                if let Some(anchor) = steps::article(&page, &state, direction) {
                    go.emit(anchor);
                }
            }
            "1" => go.emit(Anchor::View(View::Read)),
            "2" => go.emit(Anchor::View(View::Compare)),
            "f" => side_by_side.emit(()),
            "Escape" if state.view == View::Pair => side_by_side.emit(()),
            "t" => switch_theme.emit(()),
            "Escape" => close.emit(()),
            _ => {}
        })
    };
    use_keys(&platform, &state, on_key);

    let messages = state.locale.messages();
    let locale = state.locale;
    let progress = steps::progress(&page, &state);
    let chosen = state.chosen(&page);
    let hidden = state.hidden.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" ");
    html! {
        <div
            class="app"
            data-view={state.view.name()}
            data-article={(state.article + 1).to_string()}
            data-hide={hidden}
            data-sheet={state.sheet.map(|_| "")}
        >
            <Skip words={messages.skip} skip={asking.skip} />
            <Announcer said={state.said.clone()} />
            <PlotDefs />
            <Bar
                page={page.clone()} {locale} view={state.view} go={go.clone()} theme={state.theme}
                speak={choices.speak.clone()} switch_theme={choices.switch_theme} help={asking.help.clone()}
            >
                <Search {locale} search={state.search.clone()} {results} typed={asking.typed} seek={asking.seek} go={go.clone()} />
            </Bar>
            <div class="shell">
                <Rail
                    page={page.clone()}
                    {locale}
                    view={state.view}
                    article={state.article}
                    at={state.at}
                    hidden={state.hidden.clone()}
                    chosen={chosen.clone()}
                    {progress}
                    go={go.clone()}
                    {toggle}
                    help={asking.help.clone()}
                    step={step.clone()}
                />
                <main class="stage" id={TEXT} tabindex="-1">
                    <Read
                        page={page.clone()}
                        {locale}
                        article={state.article}
                        {progress}
                        open_claim={state.sheet}
                        go={go.clone()}
                        {open}
                        step={step.clone()}
                    />
                    <Compare
                        page={page.clone()}
                        {locale}
                        at={state.at}
                        {chosen}
                        sieve={state.sieve}
                        copied={state.copied}
                        progress={progress.0}
                        {comparing}
                        go={go.clone()}
                        step={step.clone()}
                    />
                    if let Anchor::Pair(pair) = state.at {
                        <Pair page={page.clone()} {locale} {pair} go={go.clone()} {step} />
                    }
                </main>
            </div>
            <Sheet page={page.clone()} {locale} claim={state.sheet} go={go.clone()} {close} />
            <Help page={page.clone()} {locale} go={go.clone()} close={asking.no_help}>
                <Preferences
                    {locale} tongue={state.tongue} theme={state.theme} letter_keys={state.letter_keys}
                    speak={choices.speak} wear={choices.wear} switch_keys={choices.letter_keys}
                />
            </Help>
            <Colophon {page} {locale} />
        </div>
    }
}
