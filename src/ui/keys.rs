//! The keys that the page knows, in the order in which the help lists them.

use super::route::View;
use super::steps::Step;
use crate::present::Messages;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// The next or previous conflict, question or pair.
    Conflict(Step),
    /// The next or previous article.
    Article(Step),
    /// The next or previous mention of a name or date.
    Mention(Step),
    /// A view.
    View(View),
    /// The search.
    Search,
    /// Two answers side by side, or back to their question.
    Beside,
    /// Another theme.
    Theme,
    /// Without the topmost layer.
    Close,
    /// The help.
    Help,
}

/// Every key by its name in the browser's events.
const KEYS: [(&str, Press); 14] = [
    ("j", Press::Conflict(Step::Next)),
    ("k", Press::Conflict(Step::Previous)),
    ("n", Press::Article(Step::Next)),
    ("p", Press::Article(Step::Previous)),
    ("e", Press::Mention(Step::Next)),
    ("E", Press::Mention(Step::Previous)),
    ("1", Press::View(View::Read)),
    ("2", Press::View(View::Compare)),
    ("3", Press::View(View::Entities)),
    ("/", Press::Search),
    ("f", Press::Beside),
    ("t", Press::Theme),
    ("Escape", Press::Close),
    ("?", Press::Help),
];

impl Press {
    /// What a key asks for, by its name in the browser's events.
    ///
    /// ```
    /// use riscontro::ui::Press;
    ///
    /// assert_eq!(Press::of("/"), Some(Press::Search));
    /// assert_eq!(Press::of("x"), None);
    /// ```
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        KEYS.iter().find(|(name, _)| *name == key).map(|&(_, press)| press)
    }

    /// What it does, in a few words; the same for keys that are one pair or row.
    const fn words(self, messages: &Messages) -> &'static str {
        match self {
            Press::Conflict(_) => messages.key_conflict,
            Press::Article(_) => messages.key_article,
            Press::Mention(_) => messages.key_mention,
            Press::View(_) => messages.key_views,
            Press::Search => messages.key_search,
            Press::Beside => messages.key_beside,
            Press::Theme => messages.key_theme,
            Press::Close => messages.key_close,
            Press::Help => messages.key_help,
        }
    }
}

/// The keys as they are printed, with what they do: one row for those that belong together.
/// A link is opened by Enter, as everywhere, which is said here too.
#[must_use]
pub fn key_rows(messages: &Messages) -> Vec<(Vec<&'static str>, &'static str)> {
    let mut rows: Vec<(Vec<&'static str>, &'static str)> = Vec::new();
    for (name, press) in KEYS {
        let (name, words) = (if name == "Escape" { "Esc" } else { name }, press.words(messages));
        match rows.last_mut() {
            Some((names, row)) if *row == words => names.push(name),
            _ => rows.push((vec![name], words)),
        }
        if press == Press::Search {
            rows.push((vec![messages.key_enter], messages.key_open));
        }
    }
    rows
}
