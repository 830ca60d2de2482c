//! What the reader can choose: theme, language, keys.

use yew::{Callback, Html, Properties, component, html};

use crate::host::wire::Theme;
use crate::present::{Locale, Messages};

/// Properties for [`Preferences`].
#[derive(Clone, PartialEq, Properties)]
pub struct PreferencesProps {
    /// The language of the interface.
    pub locale: Locale,
    /// The language that was chosen; `None` follows the system.
    pub tongue: Option<Locale>,
    /// The theme that was chosen; `None` follows the system.
    pub theme: Option<Theme>,
    /// Whether single letters do anything.
    pub letter_keys: bool,
    /// Chooses a language.
    pub speak: Callback<Option<Locale>>,
    /// Chooses a theme.
    pub wear: Callback<Option<Theme>>,
    /// Switches single letters on and off.
    pub switch_keys: Callback<bool>,
}

/// The word for a theme that was chosen or not.
#[must_use]
pub fn theme_word(theme: Option<Theme>, messages: &Messages) -> &'static str {
    match theme {
        None => messages.as_system,
        Some(Theme::Light) => messages.theme_light,
        Some(Theme::Dark) => messages.theme_dark,
    }
}

/// The choices, each of which can go back to following the system.
#[component]
pub fn Preferences(props: &PreferencesProps) -> Html {
    let PreferencesProps { locale, tongue, theme, letter_keys, speak, wear, switch_keys } = props;
    let messages = locale.messages();
    let themes = [None, Some(Theme::Light), Some(Theme::Dark)];
    let tongues = [None, Some(Locale::It), Some(Locale::En)];
    let switch = switch_keys.reform({
        let on = !letter_keys;
        move |_| on
    });
    html! {
        <div class="preferences">
            <fieldset class="preferences__group">
                <legend>{messages.theme_title}</legend>
                for each in themes {
                    <label>
                        <input type="radio" name="theme" checked={each == *theme} onchange={wear.reform(move |_| each)} />
                        {theme_word(each, messages)}
                    </label>
                }
            </fieldset>
            <fieldset class="preferences__group">
                <legend>{messages.interface_language}</legend>
                for each in tongues {
                    <label lang={each.map(Locale::tag)}>
                        <input type="radio" name="tongue" checked={each == *tongue} onchange={speak.reform(move |_| each)} />
                        {match each { None => messages.as_system, Some(Locale::It) => "Italiano", Some(Locale::En) => "English" }}
                    </label>
                }
            </fieldset>
            <label class="preferences__switch">
                <input type="checkbox" id="letter-keys" checked={*letter_keys} onchange={switch} />
                {messages.letter_keys}
            </label>
        </div>
    }
}
