//! Plain text, with optional front matter between two lines of `---`.
//!
//! ```text
//! ---
//! title: Piena del fiume
//! source: Gazzetta di provincia
//! published: 2024-11-03
//! language: it
//! ---
//! Il fiume è salito di tre metri…
//! ```

use super::Error;
use super::json::parse_date;
use crate::engine::model::{Article, Language};

/// Reads one article from the text of a file; `id` is what others call it by. Front matter that
/// does not say `key: value` with a known key is taken for text.
///
/// # Errors
///
/// If there is no text, or `published` is no day.
///
/// ```
/// use riscontro::bundle::read_plain;
///
/// let article = read_plain("a", "---\ntitle: Piena\n---\nIl fiume è salito.")?;
/// assert_eq!(article.title.as_deref(), Some("Piena"));
/// assert_eq!(article.text, "Il fiume è salito.");
/// # Ok::<(), riscontro::bundle::Error>(())
/// ```
pub fn read_plain(id: &str, file: &str) -> Result<Article, Error> {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let (matter, text) = split_front_matter(file);
    let mut article = Article {
        id: id.to_owned(),
        text: text.to_owned(),
        title: None,
        source: None,
        published: None,
        language: None,
    };
    for (idx, line) in matter.lines().enumerate() {
        let Some((key, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match key.trim() {
            "title" => article.title = given(value),
            "source" => article.source = given(value),
            "language" => article.language = Language::from_tag(value),
            _ if value.is_empty() => {}
            _ => {
                article.published = Some(parse_date(value).ok_or_else(|| {
                    let problem = format!("published: {value:?} is no day; expected 2024-12-31");
                    Error::front_matter(idx + 2, problem)
                })?);
            }
        }
    }
    if article.text.trim().is_empty() { Err(Error::empty()) } else { Ok(article) }
}

/// A value that says something.
fn given(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

/// The lines between two `---`, if all of them are known, and the text after them.
fn split_front_matter(file: &str) -> (&str, &str) {
    let known = |line: &str| {
        line.split_once(':').is_some_and(|(key, _)| {
            matches!(key.trim(), "title" | "source" | "published" | "language")
        })
    };
    let split = || {
        let rest = file.strip_prefix("---")?.trim_start_matches('\r').strip_prefix('\n')?;
        let end = rest.find("\n---")?;
        let (matter, after) = rest.split_at(end);
        let text = after["\n---".len()..].trim_start_matches('\r').strip_prefix('\n')?;
        matter.lines().all(known).then_some((matter, text))
    };
    split().unwrap_or(("", file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_front_matter_is_kept_as_it_is() {
        for file in
            ["Uno.\n\nDue.\n", "---\nuna riga: qualsiasi\n---\ntesto", "--- non chiuso\ntitle: x"]
        {
            assert_eq!(read_plain("a", file).unwrap().text, file);
        }
    }

    #[test]
    fn messages() {
        let check =
            |file, message| assert_eq!(read_plain("a", file).unwrap_err().to_string(), message);
        check(" \n", "the file is empty: expected the text of an article");
        check(
            "---\ntitle: T\npublished: ieri\n---\nTesto.",
            "line 3: published: \"ieri\" is no day; expected 2024-12-31",
        );
    }
}
