//! Text inside markup and inside a data block.

/// Text as the content of an element or of a quoted attribute.
pub fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// JSON inside a `<script>` element: no `<` is left that could end it or open a comment, and no
/// carriage return that the HTML parser would turn into a line feed.
pub fn json(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_ends_the_element_it_stands_in() {
        assert_eq!(super::json(r#""</script><!--""#), r#""\u003c/script>\u003c!--""#);
        assert_eq!(super::text(r#"<a b="c">&'"#), "&lt;a b=&quot;c&quot;&gt;&amp;&#39;");
    }
}
