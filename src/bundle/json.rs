//! The JSON form of a bundle: `{"articles": [{"id", "text", "title"?, "source"?, "published"?, "language"?}]}`.

use serde::{Deserialize, Serialize};

use super::{Bundle, Error};
use crate::engine::model::{Article, Date, Language};

#[derive(Serialize, Deserialize)]
struct BundleJson {
    articles: Vec<ArticleJson>,
}

/// Fields that are not known are let through: a bundle may carry more than is read.
#[derive(Serialize, Deserialize)]
struct ArticleJson {
    id: String,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

/// Reads a bundle from JSON.
///
/// # Errors
///
/// If it is not JSON of that shape, a date is no date, a text is empty, or two ids are equal.
///
/// ```
/// use riscontro::bundle::decode;
///
/// let bundle = decode(r#"{"articles": [{"id": "a", "text": "Tre feriti.", "published": "2024-05-01"}]}"#)?;
/// assert_eq!(bundle.articles()[0].text, "Tre feriti.");
/// # Ok::<(), riscontro::bundle::Error>(())
/// ```
pub fn decode(json: &str) -> Result<Bundle, Error> {
    let json = json.trim_start_matches('\u{feff}');
    let bundle: BundleJson = serde_json::from_str(json).map_err(|error| Error::json(&error))?;
    let articles = bundle.articles.into_iter().enumerate().map(article_of);
    Bundle::new(articles.collect::<Result<_, _>>()?)
}

/// Writes a bundle as JSON on one line; [`decode`] reads the same bundle back.
#[must_use]
pub fn encode(bundle: &Bundle) -> String {
    let articles = bundle
        .articles()
        .iter()
        .map(|article| ArticleJson {
            id: article.id.clone(),
            text: article.text.clone(),
            title: article.title.clone(),
            source: article.source.clone(),
            published: article.published.map(iso),
            language: article.language.map(|language| language.tag().to_owned()),
        })
        .collect();
    // Strings and lists of them always have a JSON form.
    serde_json::to_string(&BundleJson { articles }).unwrap_or_default()
}

fn article_of((idx, article): (usize, ArticleJson)) -> Result<Article, Error> {
    if article.text.trim().is_empty() {
        return Err(Error::field(idx, "text", "it is empty; expected the text of the article"));
    }
    let published = match article.published.filter(|date| !date.is_empty()) {
        Some(date) => Some(parse_date(&date).ok_or_else(|| {
            Error::field(idx, "published", format!("{date:?} is no day; expected 2024-12-31"))
        })?),
        None => None,
    };
    Ok(Article {
        id: article.id,
        text: article.text,
        title: article.title.filter(|title| !title.trim().is_empty()),
        source: article.source.filter(|source| !source.trim().is_empty()),
        published,
        language: article.language.as_deref().and_then(Language::from_tag),
    })
}

/// The day that an ISO date, or the date part of an ISO date and time, names.
pub(super) fn parse_date(iso: &str) -> Option<Date> {
    let (day, rest) = iso.trim().split_at_checked(10)?;
    if !(rest.is_empty() || rest.starts_with(['T', ' '])) {
        return None;
    }
    let mut parts = day.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = time::Month::try_from(parts.next()?.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year, month, parts.next()?.parse().ok()?).ok()
}

fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_comes_back_as_it_went() {
        let json = r#"{"articles":[{"id":"a","text":"«Due» </script>\n","title":"T","source":"S","published":"2024-02-29","language":"it"},{"id":"b","text":"Tre."}]}"#;
        assert_eq!(encode(&decode(json).unwrap()), json);
    }

    #[test]
    fn messages() {
        let check = |json, message| assert_eq!(decode(json).unwrap_err().to_string(), message);
        check(
            r#"{"articles": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}"#,
            r#"articles 1 and 2 have the same id "a": expected an id for each"#,
        );
        check(
            r#"{"articles": [{"id": "a", "text": " "}]}"#,
            r#"article 1, field "text": it is empty; expected the text of the article"#,
        );
        check(
            r#"{"articles": [{"id": "a", "text": "x", "published": "2023-02-29"}]}"#,
            r#"article 1, field "published": "2023-02-29" is no day; expected 2024-12-31"#,
        );
        check(
            "{\"articles\": [\n  {\"id\": \"a\"",
            "line 2, column 12: EOF while parsing an object; expected {\"articles\": [{\"id\", \"text\", …}]}",
        );
    }
}
