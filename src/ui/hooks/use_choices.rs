//! Language, theme and keys: as the system says until the reader chooses, and kept for the next
//! visit where the browser allows it.

use yew::{Callback, UseReducerHandle, hook, use_effect_with};

use super::use_latest;
use crate::host::wire::Theme;
use crate::platform::Platform;
use crate::present::Locale;
use crate::ui::components::theme_word;
use crate::ui::state::{Action, State};

const LANGUAGE: &str = "language";
const THEME: &str = "theme";
const LETTER_KEYS: &str = "letter-keys";

/// What is kept where the reader went back to following the system.
const SYSTEM: &str = "system";

/// What is kept where single letters do nothing.
const OFF: &str = "off";

/// What the reader can choose; `None` is as the system.
#[derive(Clone, PartialEq)]
pub struct Choices {
    /// The language of the interface.
    pub speak: Callback<Option<Locale>>,
    /// The theme.
    pub wear: Callback<Option<Theme>>,
    /// From the system's theme to the other one, to its own, and back to following.
    pub switch_theme: Callback<()>,
    /// Whether single letters do anything.
    pub letter_keys: Callback<bool>,
}

/// Applies `?lang=` and `?theme=`, or else what was chosen on the last visit, or else the system's
/// language; puts choices on the root element. `packed` is the language that the page came in.
#[hook]
pub fn use_choices(
    platform: &Platform,
    state: &UseReducerHandle<State>,
    packed: Locale,
) -> Choices {
    {
        let dispatcher = state.dispatcher();
        use_effect_with(platform.clone(), move |platform| {
            let chosen = |parameter, name| {
                platform.screen.parameter(parameter).or_else(|| platform.storage.get(name))
            };
            let language = chosen("lang", LANGUAGE).and_then(|tag| Locale::from_tag(&tag));
            dispatcher.dispatch(match language {
                Some(locale) => Action::Speak(locale),
                None => Action::Follow(system_language(platform, packed)),
            });
            let theme = chosen("theme", THEME).and_then(|name| Theme::from_name(&name));
            dispatcher.dispatch(Action::Wear(theme));
            let letter_keys = platform.storage.get(LETTER_KEYS).as_deref() != Some(OFF);
            dispatcher.dispatch(Action::LetterKeys(letter_keys));
        });
    }
    {
        let platform = platform.clone();
        use_effect_with(state.locale, move |locale| {
            platform.screen.set_root_attribute("lang", Some(locale.tag()));
        });
    }
    {
        let platform = platform.clone();
        use_effect_with(state.theme, move |theme| {
            platform.screen.set_root_attribute("data-theme", theme.map(Theme::name));
        });
    }
    let Choices { speak, wear, switch_theme, letter_keys } = choices(platform, state, packed);
    Choices {
        speak: use_latest(speak),
        wear: use_latest(wear),
        switch_theme: use_latest(switch_theme),
        letter_keys: use_latest(letter_keys),
    }
}

fn choices(platform: &Platform, state: &UseReducerHandle<State>, packed: Locale) -> Choices {
    let keep = {
        let platform = platform.clone();
        move |name: &str, value: Option<&str>| platform.storage.set(name, value.unwrap_or(SYSTEM))
    };
    let speak = {
        let (dispatcher, platform, keep) = (state.dispatcher(), platform.clone(), keep.clone());
        Callback::from(move |locale: Option<Locale>| {
            keep(LANGUAGE, locale.map(Locale::tag));
            dispatcher.dispatch(match locale {
                Some(locale) => Action::Speak(locale),
                None => Action::Follow(system_language(&platform, packed)),
            });
        })
    };
    let wear = {
        let (dispatcher, messages, keep) =
            (state.dispatcher(), state.locale.messages(), keep.clone());
        Callback::from(move |theme: Option<Theme>| {
            keep(THEME, theme.map(Theme::name));
            dispatcher.dispatch(Action::Wear(theme));
            let said = format!("{}: {}", messages.theme_title, theme_word(theme, messages));
            dispatcher.dispatch(Action::Say(said));
        })
    };
    let switch_theme = {
        let (platform, theme, wear) = (platform.clone(), state.theme, wear.clone());
        Callback::from(move |()| {
            let (own, other) = if platform.screen.is_dark() {
                (Theme::Dark, Theme::Light)
            } else {
                (Theme::Light, Theme::Dark)
            };
            wear.emit(match theme {
                None => Some(other),
                Some(theme) if theme == other => Some(own),
                Some(_) => None,
            });
        })
    };
    let letter_keys = {
        let dispatcher = state.dispatcher();
        Callback::from(move |on: bool| {
            keep(LETTER_KEYS, (!on).then_some(OFF));
            dispatcher.dispatch(Action::LetterKeys(on));
        })
    };
    Choices { speak, wear, switch_theme, letter_keys }
}

/// The first language of the system that the interface speaks, or else the one of the page.
fn system_language(platform: &Platform, packed: Locale) -> Locale {
    let languages = platform.screen.languages();
    languages.iter().find_map(|tag| Locale::from_tag(tag)).unwrap_or(packed)
}
