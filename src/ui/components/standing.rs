//! What can be done where there is little to compare.

use yew::{Callback, Html, html};

use crate::present::{Locale, Standing};
use crate::ui::hooks::Ask;

/// One sentence on how much there is to compare, with the way to more articles where they are
/// missing; nothing where the page speaks for itself.
pub fn standing(standing: Standing, locale: Locale, ask: &Callback<Ask>) -> Html {
    let messages = locale.messages();
    let words = match standing {
        Standing::Empty | Standing::Conflict => return Html::default(),
        Standing::One => messages.one_article,
        Standing::NoClaims => messages.no_claims,
        Standing::NothingShared => messages.nothing_shared,
        Standing::NoConflict => messages.no_conflict,
    };
    html! {
        <p class="standing">
            {words}
            if standing != Standing::NoConflict {
                {" "}
                <button type="button" class="standing__open" onclick={ask.reform(|_| Ask::Show(true))}>{messages.open_articles}</button>
            }
        </p>
    }
}
