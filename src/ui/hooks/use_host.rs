//! The conversation with the page around the reader's frame.

use yew::{Callback, UseReducerHandle, hook, use_effect_with};

use crate::host::Session;
use crate::host::wire::ToReader;
use crate::platform::Platform;
use crate::present::Locale;
use crate::ui::state::{Action, State};

/// Tells the host page the reader's height, and does what it asks.
#[hook]
pub fn use_host(platform: &Platform, state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    use_effect_with(platform.clone(), move |platform| {
        let session = std::rc::Rc::new(std::cell::Cell::new(Session::default()));
        let on_height = {
            let (host, session) = (platform.host.clone(), session.clone());
            Callback::from(move |height| {
                let (next, message) = session.get().measured(height);
                session.set(next);
                if let Some(message) = message {
                    host.post(&message);
                }
            })
        };
        let on_message = {
            let host = platform.host.clone();
            Callback::from(move |message| match message {
                ToReader::Init => {
                    if let Some(message) = session.get().asked() {
                        host.post(&message);
                    }
                }
                ToReader::Theme { theme } => dispatcher.dispatch(Action::Wear(Some(theme))),
                ToReader::Locale { locale } => {
                    if let Some(locale) = Locale::from_tag(&locale) {
                        dispatcher.dispatch(Action::Speak(locale));
                    }
                }
            })
        };
        let height = platform.signals.on_height(on_height);
        let messages = platform.signals.on_host_message(on_message);
        move || drop((height, messages))
    });
}
