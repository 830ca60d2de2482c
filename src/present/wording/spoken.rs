//! What a screen reader says after the words of a claim.

use crate::engine::model::Verdict;
use crate::present::locale::Locale;
use crate::present::note::{NoteView, Statement};

/// "in conflitto con circa 2.000 (n. 5), intorno a 1.100 (n. 3)": the claim itself comes before it
/// and is not repeated. Without a note the same is said in the claim's own article.
#[must_use]
pub fn spoken(verdict: Verdict, note: Option<&NoteView>, locale: Locale) -> String {
    let (with, without) = match (locale, verdict) {
        (Locale::It, Verdict::Conflict) => ("in conflitto con", "in conflitto"),
        (Locale::It, Verdict::Updated) => ("in altri giorni", "aggiornata"),
        (Locale::It, Verdict::Compatible) => ("compatibile con", "compatibile"),
        (Locale::It, Verdict::Agree) => ("concorde con", "concorde in questo articolo"),
        (Locale::En, Verdict::Conflict) => ("in conflict with", "in conflict"),
        (Locale::En, Verdict::Updated) => ("on other days", "updated"),
        (Locale::En, Verdict::Compatible) => ("compatible with", "compatible"),
        (Locale::En, Verdict::Agree) => ("in agreement with", "in agreement in this article"),
    };
    let Some(note) = note else { return without.to_owned() };
    let statements = if note.others.is_empty() { &note.agreeing } else { &note.others };
    let parts: Vec<_> = statements.iter().map(|statement| said(statement, locale)).collect();
    format!("{with} {}", parts.join(", "))
}

fn said(statement: &Statement, locale: Locale) -> String {
    let articles: Vec<_> =
        statement.articles.iter().map(|article| (article + 1).to_string()).collect();
    let word = match (locale, articles.len()) {
        (Locale::It, 1) => "articolo",
        (Locale::It, _) => "articoli",
        (Locale::En, 1) => "article",
        (Locale::En, _) => "articles",
    };
    format!("{} ({word} {})", statement.label, articles.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_followed_by_what_the_others_say() {
        let statement = |label: &str, articles: &[usize]| Statement {
            label: label.to_owned(),
            articles: articles.to_vec(),
            said_by: None,
            day: None,
        };
        let note = NoteView {
            verdict: Verdict::Conflict,
            others: vec![statement("circa 2.000", &[4]), statement("1.100", &[1, 2])],
            agreeing: vec![statement("6.000", &[3])],
            why: None,
            plot: None,
        };
        assert_eq!(
            spoken(Verdict::Conflict, Some(&note), Locale::It),
            "in conflitto con circa 2.000 (articolo 5), 1.100 (articoli 2, 3)"
        );
        let note = NoteView { others: Vec::new(), ..note };
        assert_eq!(
            spoken(Verdict::Agree, Some(&note), Locale::En),
            "in agreement with 6.000 (article 4)"
        );
        assert_eq!(spoken(Verdict::Agree, None, Locale::It), "concorde in questo articolo");
    }
}
