//! A comparison as plain text, to be pasted elsewhere.

use super::locale::Locale;
use super::page::PageView;
use super::question::QuoteView;
use crate::engine::model::Verdict;

/// The question, its verdict, and each quotation with its article, source, day and who says so.
/// Empty for a question that is not there.
#[must_use]
pub fn citation(page: &PageView, question: usize, locale: Locale) -> String {
    let Some(view) = page.questions.get(question) else { return String::new() };
    let messages = locale.messages();
    let verdict = match view.verdict {
        Verdict::Conflict => messages.conflict,
        Verdict::Updated => messages.updated,
        Verdict::Compatible => messages.compatible,
        Verdict::Agree => messages.agree,
    };
    let asked = match &view.about {
        Some(about) => format!("{} {}", view.title, quoted(&about.words, locale)),
        None => view.title.clone(),
    };
    let mut parts = vec![format!("{asked}\n{verdict}. {}\n", view.reason)];
    for quote in &view.quotes {
        let sentence = format!("{}{}{}", quote.before, quote.words, quote.after);
        let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        let source = from(page, quote, locale);
        parts.push(format!("– {}: {}\n  {source}\n", quote.value, quoted(&sentence, locale)));
    }
    parts.join("\n")
}

/// "Articolo 3, «Titolo», Gazzetta · 3 maggio 2024; secondo la prefettura; riferito a: 2 maggio".
fn from(page: &PageView, quote: &QuoteView, locale: Locale) -> String {
    let messages = locale.messages();
    let article = &page.articles[quote.claim.article];
    let mut source =
        vec![format!("{} {}", messages.article, article.index + 1), quoted(&article.title, locale)];
    source.extend(article.source.clone());
    let said_by = match (&quote.attribution, locale) {
        (None, _) => messages.no_attribution.to_owned(),
        (Some(who), Locale::It) => format!("secondo {who}"),
        (Some(who), Locale::En) => format!("according to {who}"),
    };
    let mut parts = vec![source.join(", "), said_by];
    // The article's own day stands beside its source.
    parts.extend(quote.day.clone().filter(|_| quote.own_day));
    parts.join("; ")
}

/// Words in the quotation marks of the interface; quotation marks within them stay.
fn quoted(words: &str, locale: Locale) -> String {
    match locale {
        Locale::It => format!("«{words}»"),
        Locale::En => format!("“{words}”"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Story;

    fn page(locale: Locale) -> PageView {
        let json = r#"{"articles": [
            {"id": "uno", "title": "Il crollo", "source": "Gazzetta", "published": "2024-05-03", "language": "it",
             "text": "Nel crollo della tribuna sono morte 12 persone, ha detto il sindaco di Rovereto."},
            {"id": "due", "published": "2024-05-03", "language": "it",
             "text": "Il crollo della tribuna ha provocato 19 morti."}]}"#;
        let bundle = crate::bundle::decode(json).unwrap();
        PageView::new(&Story::new(&bundle), locale)
    }

    #[test]
    fn a_citation_says_what_who_where_and_when() {
        let text = citation(&page(Locale::It), 0, Locale::It);
        for part in [
            "In conflitto. ",
            "\n– 12: «Nel crollo della tribuna sono morte 12 persone, ha detto il sindaco di Rovereto.»\n",
            "  Articolo 1, «Il crollo», Gazzetta · 3 maggio 2024; secondo il sindaco di Rovereto",
            "  Articolo 2, «Il crollo della tribuna ha provocato 19 morti.», 3 maggio 2024; senza attribuzione",
        ] {
            assert!(text.contains(part), "{part:?} in {text}");
        }
        assert!(citation(&page(Locale::En), 0, Locale::En).contains("according to il sindaco"));
        assert_eq!(citation(&page(Locale::It), 9, Locale::It), "");
    }
}
