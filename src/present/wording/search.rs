//! How much was found.

use crate::present::locale::Locale;
use crate::present::search::{Found, Results, What};

/// What a screen reader hears when the results change: "7 volte nel testo, 1 nome, 2 domande".
#[must_use]
pub fn found(results: &Results, locale: Locale) -> String {
    if results.is_empty() {
        return locale.messages().search_nothing.to_owned();
    }
    let (in_text, names, questions) = match locale {
        Locale::It => {
            (["volta nel testo", "volte nel testo"], ["nome", "nomi"], ["domanda", "domande"])
        }
        Locale::En => (
            ["time in the text", "times in the text"],
            ["name", "names"],
            ["question", "questions"],
        ),
    };
    let parts = [
        (results.n_hits, in_text),
        (results.entities.n_all, names),
        (results.questions.n_all, questions),
    ];
    let parts = parts.iter().filter(|(n, _)| 0 < *n).map(|&(n, words)| counted(n, words));
    parts.collect::<Vec<_>>().join(", ")
}

/// What stands at the end of a result: mentions, articles, or how often in one article.
#[must_use]
pub fn count_of(found: &Found, locale: Locale) -> String {
    match (found.what, locale) {
        (What::Paragraph { .. }, _) => found.n.to_string(),
        (What::Entity { .. }, Locale::It) => counted(found.n, ["menzione", "menzioni"]),
        (What::Entity { .. }, Locale::En) => counted(found.n, ["mention", "mentions"]),
        (What::Question { .. }, Locale::It) => counted(found.n, ["articolo", "articoli"]),
        (What::Question { .. }, Locale::En) => counted(found.n, ["article", "articles"]),
    }
}

/// "e altri 12".
#[must_use]
pub fn n_more(n: usize, locale: Locale) -> String {
    match (locale, n) {
        (Locale::It, 1) => "e un altro".to_owned(),
        (Locale::It, n) => format!("e altri {n}"),
        (Locale::En, n) => format!("and {n} more"),
    }
}

fn counted(n: usize, [one, many]: [&str; 2]) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
