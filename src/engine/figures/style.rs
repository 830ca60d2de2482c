//! Which mark an article puts between whole numbers and decimals.
//!
//! `1.500` is one and a half in English and fifteen hundred in Italian. The language of the article
//! decides; where the article goes against it, as with `1,234,567` or `3.5 milioni` in Italian, the
//! article does, and its doubtful numbers keep their other reading.

use super::cursor::Tok;
use super::digits::{Read, Shape};
use super::words::NumeralWords;
use crate::engine::quantity::Decimal;
use crate::engine::text::TokenKind;

/// The marks of an article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// The decimal mark of the language.
    decimal: char,
    /// How many numbers can only be read with the marks of the language.
    own: usize,
    /// How many can only be read with the marks of another.
    foreign: usize,
}

impl Style {
    /// The style of an article by all its numbers.
    pub fn of(toks: &[Tok<'_>], numerals: &NumeralWords) -> Self {
        let mut style = Self { decimal: numerals.decimal_mark, own: 0, foreign: 0 };
        for (idx, tok) in toks.iter().enumerate() {
            if tok.kind == TokenKind::Number {
                let next = toks.get(idx + 1).map_or("", |next| &next.word);
                style.see(&tok.word, next, numerals);
            }
        }
        style
    }

    /// Takes a number of the article for evidence, if it is any; `next` is the word after it.
    fn see(&mut self, number: &str, next: &str, numerals: &NumeralWords) {
        let decimal = match Shape::of(number) {
            Shape::Whole(_) if number.contains('.') => ',',
            Shape::Whole(_) if number.contains(',') => '.',
            Shape::Decimal(whole, _) => {
                let mark = number.get(whole.len()..).and_then(|rest| rest.chars().next());
                let Some(mark) = mark else { return };
                // "20.30" may be a time, and "6.2" is written so everywhere.
                let scaled = next == "%" || numerals.scales.iter().any(|(scale, _)| *scale == next);
                if mark != self.decimal
                    && whole.bytes().all(|byte| byte.is_ascii_digit())
                    && !scaled
                {
                    return;
                }
                mark
            }
            _ => return,
        };
        if decimal == self.decimal {
            self.own += 1;
        } else {
            self.foreign += 1;
        }
    }

    /// One of the two readings of a number with one mark before its last three digits.
    pub fn of_two(self, mark: char, grouped: Decimal, decimal: Decimal) -> Read {
        let foreign = self.own < self.foreign;
        let is_decimal = (mark == self.decimal) != foreign;
        let (value, other) = if is_decimal { (decimal, grouped) } else { (grouped, decimal) };
        let sure = mark != self.decimal && (self.foreign == 0 || self.foreign < self.own);
        Read::Value(value, (!sure).then_some(other))
    }
}
