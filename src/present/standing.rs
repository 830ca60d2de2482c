//! How much there is to compare.

use super::page::PageView;
use crate::engine::model::Verdict;

/// How much there is to compare in a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no article.
    Empty,
    /// There is one article, and nothing to hold it against.
    One,
    /// No article says a number or date of anything.
    NoClaims,
    /// They say some, and none of the same thing.
    NothingShared,
    /// Questions have several answers, which can all be right.
    NoConflict,
    /// Answers exclude each other.
    Conflict,
}

impl PageView {
    /// How much there is to compare.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.articles.as_slice() {
            [] => Standing::Empty,
            [_] => Standing::One,
            all if all.iter().all(|article| article.claims.is_empty()) => Standing::NoClaims,
            _ if self.questions.is_empty() => Standing::NothingShared,
            _ if self.n_questions(Verdict::Conflict) == 0 => Standing::NoConflict,
            _ => Standing::Conflict,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::{Bundle, read_plain};
    use crate::present::{Locale, Story};

    #[test]
    fn what_there_is_to_compare() {
        let check = |texts: &[&str], expected| {
            let articles = texts.iter().enumerate();
            let articles = articles.map(|(idx, text)| read_plain(&idx.to_string(), text).unwrap());
            let story = Story::new(&Bundle::new(articles.collect()).unwrap());
            assert_eq!(PageView::new(&story, Locale::It).standing(), expected, "{texts:?}");
        };
        let twelve = "Nel crollo del ponte sono morte 12 persone, ha detto il prefetto.";
        check(&[], Standing::Empty);
        check(&[twelve], Standing::One);
        check(&["Il sindaco ha lodato i volontari.", "La piazza era piena."], Standing::NoClaims);
        check(&[twelve, "La squadra ha venduto 3.000 biglietti."], Standing::NothingShared);
        check(&[twelve, "Nel crollo del ponte sono morte 12 persone."], Standing::NoConflict);
        let nineteen =
            "Il crollo del ponte è costato la vita a 19 persone, secondo la Protezione civile.";
        check(&[twelve, nineteen], Standing::Conflict);
    }
}
