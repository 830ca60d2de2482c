//! The articles of a file, whatever its kind.

use std::collections::BTreeSet;

use super::{Error, decode, read_plain};
use crate::engine::model::Article;

/// Reads the articles of a file from its bytes; the name says what it holds. `.json` is a bundle,
/// `.html` a page of Riscontro, whose bundle is taken out of it, and anything else plain text whose
/// name, without its ending, is the id.
///
/// # Errors
///
/// If it is not what its name says, or holds no article.
///
/// ```
/// use riscontro::bundle::read_file;
///
/// let articles = read_file("piena.txt", "Il fiume è salito.".as_bytes())?;
/// assert_eq!((articles[0].id.as_str(), articles[0].text.as_str()), ("piena", "Il fiume è salito."));
/// # Ok::<(), riscontro::bundle::Error>(())
/// ```
pub fn read_file(name: &str, bytes: &[u8]) -> Result<Vec<Article>, Error> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let line = bytes.iter().take(at).filter(|&&byte| byte == b'\n').count() + 1;
        Error::encoding(line, at)
    })?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let json = match ending.to_ascii_lowercase().as_str() {
        "json" => text,
        "html" | "htm" => data_block(text).ok_or_else(Error::web_page)?,
        _ => return Ok(vec![read_plain(if stem.is_empty() { name } else { stem }, text)?]),
    };
    let articles = decode(json)?.into_articles();
    if articles.is_empty() { Err(Error::no_articles()) } else { Ok(articles) }
}

/// The data block of a page of ours. In it every `<` is written in another way, so that the first
/// one is its end.
fn data_block(html: &str) -> Option<&str> {
    let (_, rest) = html.split_once("<script type=\"application/json\" id=\"bundle\">")?;
    rest.split_once('<').map(|(data, _)| data)
}

/// Articles that come to others: ids are made to differ, and a text that is there already is left
/// out. Gives back the ids, as they came, of those that are left out.
///
/// ```
/// use riscontro::bundle::{join, read_plain};
///
/// let (mut open, text) = (vec![read_plain("a", "Uno.")?], |text| read_plain("a", text));
/// assert_eq!(join(&mut open, vec![text("Due.")?, text("Uno.")?]), ["a"]);
/// assert_eq!(open.iter().map(|article| article.id.as_str()).collect::<Vec<_>>(), ["a", "a (2)"]);
/// # Ok::<(), riscontro::bundle::Error>(())
/// ```
pub fn join(open: &mut Vec<Article>, arrived: Vec<Article>) -> Vec<String> {
    let mut ids: BTreeSet<String> = open.iter().map(|article| article.id.clone()).collect();
    let mut texts: BTreeSet<String> =
        open.iter().map(|article| article.text.trim().to_owned()).collect();
    let mut left_out = Vec::new();
    for mut article in arrived {
        if !texts.insert(article.text.trim().to_owned()) {
            left_out.push(article.id);
            continue;
        }
        let wanted = article.id.clone();
        let mut number = 2;
        while !ids.insert(article.id.clone()) {
            article.id = format!("{wanted} ({number})");
            number += 1;
        }
        open.push(article);
    }
    left_out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Problem;

    #[test]
    fn a_name_says_what_a_file_holds() {
        let ids = |name: &str, text: &str| {
            let articles = read_file(name, text.as_bytes()).unwrap();
            articles.into_iter().map(|article| article.id).collect::<Vec<_>>()
        };
        let json = r#"{"articles": [{"id": "a", "text": "Uno."}, {"id": "b", "text": "Due."}]}"#;
        assert_eq!(ids("due.JSON", json), ["a", "b"]);
        let page = format!(
            "<p>x</p><script type=\"application/json\" id=\"bundle\">{json}</script><p>y</p>"
        );
        assert_eq!(ids("storia.html", &page), ["a", "b"]);
        assert_eq!(ids("la piena.3.md", "# Piena\nDue."), ["la piena.3"]);
        assert_eq!(ids("senza", "Due."), ["senza"]);
        assert_eq!(ids(".nascosto", "Due."), [".nascosto"]);
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        let check = |name: &str, bytes: &[u8], expected| {
            assert_eq!(read_file(name, bytes).unwrap_err().problem(), expected, "{name}");
        };
        check("a.txt", b" \n", Problem::Empty);
        check("a.json", br#"{"articles": []}"#, Problem::Empty);
        check("a.txt", b"uno\ndue \xff", Problem::Encoding);
        check("a.html", b"<p>Tre feriti.</p>", Problem::WebPage);
        check("a.json", b"{\n\"articles\": 3}", Problem::Json { line: 2 });
        let day = br#"{"articles": [{"id": "a", "text": "x", "published": "ieri"}]}"#;
        check("a.json", day, Problem::Field { article: 1 });
        check("a.txt", b"---\npublished: ieri\n---\nx", Problem::FrontMatter { line: 2 });
    }
}
