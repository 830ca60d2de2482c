//! Language and theme: taken from the address or the last visit, kept for the next one.

use yew::{UseReducerHandle, hook, use_effect_with};

use crate::host::wire::Theme;
use crate::platform::Platform;
use crate::present::Locale;
use crate::ui::state::{Action, State};

const LANGUAGE: &str = "language";
const THEME: &str = "theme";

/// Applies `?lang=` and `?theme=`, or else what was chosen on the last visit; keeps choices, and
/// puts them on the root element.
#[hook]
pub fn use_choices(platform: &Platform, state: &UseReducerHandle<State>) {
    {
        let dispatcher = state.dispatcher();
        use_effect_with(platform.clone(), move |platform| {
            let chosen = |parameter, name| {
                platform.screen.parameter(parameter).or_else(|| platform.storage.get(name))
            };
            if let Some(locale) = chosen("lang", LANGUAGE).and_then(|tag| Locale::from_tag(&tag)) {
                dispatcher.dispatch(Action::Speak(locale));
            }
            if let Some(theme) = chosen("theme", THEME).and_then(|name| Theme::from_name(&name)) {
                dispatcher.dispatch(Action::Wear(theme));
            }
        });
    }
    {
        let platform = platform.clone();
        use_effect_with(state.locale, move |locale| {
            platform.screen.set_root_attribute("lang", Some(locale.tag()));
        });
    }
    let platform = platform.clone();
    use_effect_with(state.theme, move |theme| {
        if let Some(theme) = theme {
            platform.screen.set_root_attribute("data-theme", Some(theme.name()));
        }
    });
}

/// Keeps a language for the next visit.
pub fn keep_language(platform: &Platform, locale: Locale) {
    platform.storage.set(LANGUAGE, locale.tag());
}

/// Keeps a theme for the next visit.
pub fn keep_theme(platform: &Platform, theme: Theme) {
    platform.storage.set(THEME, theme.name());
}
