//! Words, numbers and marks of a text, with their place in it.

use super::digit::{fold_number, is_digit, number_end, turns};
use super::normalize::fold;
use super::span::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters. An elided word keeps its apostrophe (`dell'`), a genitive is a word of its own
    /// (`Italy`, `'s`), a hyphen splits.
    Word,
    /// Decimal digits, and the dots, commas and apostrophes that stand between two of them:
    /// `10.000`, `3,5`, `2024`. What the separators mean is for `figures` to say.
    Number,
    /// One mark: punctuation, a symbol, a currency sign.
    Mark,
}

/// One token, in order of appearance; white space is between tokens, never in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// The token in lower case, with typographic apostrophes and dashes made plain: what word
    /// lists are compared with. Digits of other scripts are ASCII ones here.
    pub folded: String,
    /// Whether its first letter is upper case.
    pub capital: bool,
    /// Whether white space (or the start of the text) comes before it.
    pub spaced: bool,
}

impl Token {
    /// Whether this is a word.
    #[must_use]
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether every letter is upper case, and there are two or more: `NATO`, `TASS`.
    #[must_use]
    pub fn is_acronym(&self, text: &str) -> bool {
        let mut letters = self.span.of(text).chars().filter(|c| c.is_alphabetic());
        self.is_word() && letters.clone().count() > 1 && letters.all(char::is_uppercase)
    }
}

/// Cuts a text into tokens. Linear in the length of the text.
///
/// ```
/// use riscontro::engine::text::tokenize;
///
/// let folded: Vec<_> = tokenize("L’Italia ha 1.500 medici.").into_iter().map(|t| t.folded).collect();
/// assert_eq!(folded, ["l'", "italia", "ha", "1.500", "medici", "."]);
/// ```
#[must_use]
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut rest = text.char_indices().peekable();
    let mut spaced = true;
    while let Some(&(start, c)) = rest.peek() {
        if is_space(c) {
            rest.next();
            spaced = true;
            continue;
        }
        let (end, kind) = if is_digit(c) {
            (number_end(text, start), TokenKind::Number)
        } else if is_letter(c) {
            (word_end(text, start), TokenKind::Word)
        } else if let (Some(end), false) = (genitive_end(&text[start..]), spaced) {
            (start + end, TokenKind::Word)
        } else {
            (start + c.len_utf8(), TokenKind::Mark)
        };
        while rest.peek().is_some_and(|&(at, _)| at < end) {
            rest.next();
        }
        let span = Span::new(start, end);
        tokens.push(Token {
            span,
            kind,
            folded: match kind {
                TokenKind::Number => fold_number(span.of(text)),
                _ => fold(span.of(text)),
            },
            capital: c.is_uppercase(),
            spaced,
        });
        spaced = false;
    }
    tokens
}

/// White space of any width, and the signs that show nothing where they stand alone.
fn is_space(c: char) -> bool {
    c.is_whitespace() || is_break(c) || turns(c)
}

/// Signs that only say where a line may break.
fn is_break(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}')
}

/// Letters and what stays glued to them: combining marks, soft hyphens, joiners.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// The end of a run of letters, with the apostrophe that elides it. A sign that shows nothing does
/// not end it where a letter follows.
fn word_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let mut letters = 0;
    for (at, c) in rest.char_indices() {
        if is_letter(c) {
            letters = at + c.len_utf8();
        } else if !is_break(c) {
            break;
        }
    }
    if genitive_end(&rest[letters..]).is_some() {
        return start + letters;
    }
    let mut after = rest[letters..].chars();
    match (after.next(), after.next()) {
        (Some(c @ ('\'' | '’')), Some(next)) if is_letter(next) || is_digit(next) => {
            start + letters + c.len_utf8()
        }
        _ => start + letters,
    }
}

/// The length of the English genitive that a text begins with: `'s`.
fn genitive_end(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(['\'', '’'])?.strip_prefix('s')?;
    (!rest.starts_with(is_letter)).then_some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let tokens = tokenize(text);
        let found: Vec<_> = tokens.iter().map(|token| token.span.of(text)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_and_elisions() {
        check("dell'Aquila", &["dell'", "Aquila"]);
        check("l’80% c’è", &["l’", "80", "%", "c’", "è"]);
        check("i ragazzi dell' università", &["i", "ragazzi", "dell", "'", "università"]);
        check("Jong-un", &["Jong", "-", "un"]);
        check("po' di tutto", &["po", "'", "di", "tutto"]);
        check("Peru's and McDonald’s", &["Peru", "'s", "and", "McDonald", "’s"]);
        check("l'sms 's", &["l'", "sms", "'", "s"]);
        check("the 1990's", &["the", "1990", "'s"]);
    }

    #[test]
    fn numbers_keep_inner_separators_only() {
        check("1.234.567,5.", &["1.234.567,5", "."]);
        check("nel 2024, 3,5", &["nel", "2024", ",", "3,5"]);
        check("65mila 50ª", &["65", "mila", "50", "ª"]);
        check("1..2 ,5", &["1", ".", ".", "2", ",", "5"]);
    }

    #[test]
    fn odd_input_is_cut_on_character_boundaries() {
        for text in ["", "\u{feff}", "é\u{301}à", "٣٤ ½ 𝟙𝟚", "a\u{ad}b", "’’’", "🇮🇹10"]
        {
            for token in tokenize(text) {
                assert!(!token.span.of(text).is_empty(), "{text:?}");
            }
        }
    }
}
