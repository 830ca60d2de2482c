//! What is searched for, and the address of a search.

/// The search, as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The words as they are typed.
    pub query: String,
    /// Whether the results lie open under the field.
    pub open: bool,
    /// The result that the arrow keys stand at, counted from zero.
    pub at: Option<usize>,
}

/// What can happen to the search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seek {
    /// Other words are searched for.
    For(String),
    /// The results are opened.
    Open,
    /// The results are closed; the hits in the text stay tinted.
    Close,
    /// Nothing is searched for any more.
    Clear,
    /// The arrow keys come to a result.
    At(Option<usize>),
}

impl Search {
    /// The search after something happened to it.
    #[must_use]
    pub fn after(&self, seek: Seek) -> Self {
        match seek {
            Seek::For(query) => Self { open: true, query, at: None },
            Seek::Open => Self { open: true, ..self.clone() },
            Seek::Close => Self { open: false, at: None, query: self.query.clone() },
            Seek::Clear => Self::default(),
            Seek::At(at) => Self { at, ..self.clone() },
        }
    }
}

/// What stands before the query in an address.
const NAME: &str = "s=";

/// An address with a query in it: `#p2-3&s=kursk` for a place, `#s=kursk` for the results.
///
/// ```
/// use riscontro::ui::with_query;
///
/// assert_eq!(with_query("p2-3", "città"), "p2-3&s=citt%C3%A0");
/// assert_eq!(with_query("", "il Kursk"), "s=il%20Kursk");
/// assert_eq!(with_query("a1", ""), "a1");
/// ```
#[must_use]
pub fn with_query(place: &str, query: &str) -> String {
    let joint = if place.is_empty() { "" } else { "&" };
    if query.is_empty() {
        place.to_owned()
    } else {
        format!("{place}{joint}{NAME}{}", encode(query))
    }
}

/// The place and the query of an address.
#[must_use]
pub fn split_query(fragment: &str) -> (&str, Option<String>) {
    if let Some(query) = fragment.strip_prefix(NAME) {
        return ("", Some(decode(query)));
    }
    match fragment.split_once("&s=") {
        Some((place, query)) => (place, Some(decode(query))),
        None => (fragment, None),
    }
}

/// Percent-encodes all but letters, digits and what is never changed.
fn encode(query: &str) -> String {
    let mut encoded = String::new();
    for byte in query.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let digit = |value: u8| char::from(b"0123456789ABCDEF"[usize::from(value)]);
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}

/// What was encoded; whatever is no encoding stays as it is.
fn decode(encoded: &str) -> String {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let decoded = hex.filter(|_| byte == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        rest = if decoded.is_some() { after.get(2..).unwrap_or_default() } else { after };
        bytes.push(decoded.unwrap_or(byte));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_query_comes_back_from_its_address() {
        for query in ["Kursk", "più di 6.000", "100%", "a&s=b", "#?/", "Straße «x»", "日本"] {
            let fragment = with_query("p1-2", query);
            assert_eq!(split_query(&fragment), ("p1-2", Some(query.to_owned())), "{fragment}");
            let fragment = with_query("", query);
            assert_eq!(split_query(&fragment), ("", Some(query.to_owned())), "{fragment}");
        }
        assert_eq!(split_query("k1-2"), ("k1-2", None));
        assert_eq!(split_query("s=%zz%4"), ("", Some("%zz%4".to_owned())));
        assert_eq!(split_query("s=%FF"), ("", Some("\u{fffd}".to_owned())));
    }

    #[test]
    fn closing_keeps_the_words_and_typing_opens() {
        let search = Search::default().after(Seek::For("kursk".to_owned()));
        let search = search.after(Seek::At(Some(3)));
        assert_eq!((search.open, search.at), (true, Some(3)));
        let search = search.after(Seek::Close);
        assert_eq!((search.open, search.at, search.query.as_str()), (false, None, "kursk"));
        assert_eq!(search.after(Seek::For("b".to_owned())).at, None);
        assert_eq!(search.after(Seek::Clear), Search::default());
    }
}
