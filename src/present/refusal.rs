//! What could not be opened, why, and what to do.

use super::locale::Locale;
use crate::bundle::Problem;

/// A file or text that could not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What it is called.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why something could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is not what it should be.
    Problem(Problem),
    /// It is far larger than articles are.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// Its text is open already.
    Twice,
    /// As many articles are open as one page holds.
    TooMany,
}

impl Refusal {
    /// The reason and the way out, in one or two sentences.
    #[must_use]
    pub fn words(&self, locale: Locale) -> String {
        let messages = locale.messages();
        let at = |words: &str, place: &str, number: usize| format!("{words} ({place} {number})");
        match self.why {
            Why::Problem(Problem::Empty) => messages.refused_empty.to_owned(),
            Why::Problem(Problem::Encoding) => messages.refused_encoding.to_owned(),
            Why::Problem(Problem::WebPage) => messages.refused_web_page.to_owned(),
            Why::Problem(Problem::Json { line }) => at(messages.refused_json, messages.line, line),
            Why::Problem(Problem::Field { article }) => {
                at(messages.refused_field, &messages.article.to_lowercase(), article)
            }
            Why::Problem(Problem::FrontMatter { line }) => {
                at(messages.refused_day, messages.line, line)
            }
            Why::TooLarge => messages.refused_too_large.to_owned(),
            Why::Unreadable => messages.refused_unreadable.to_owned(),
            Why::Twice => messages.refused_twice.to_owned(),
            Why::TooMany => messages.refused_too_many.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_where_and_what_to_do() {
        let check = |why, locale, expected: &str| {
            let refusal = Refusal { name: "a.json".into(), why };
            let words = refusal.words(locale);
            assert!(words.contains(expected), "{words}");
        };
        check(Why::Problem(Problem::Json { line: 3 }), Locale::It, "(riga 3)");
        check(Why::Problem(Problem::Field { article: 2 }), Locale::En, "(article 2)");
        check(Why::Problem(Problem::WebPage), Locale::It, "incollalo");
        check(Why::Unreadable, Locale::En, "again");
    }
}
