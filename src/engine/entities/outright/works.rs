//! Books, films, songs, paintings, by their titles.

use super::{Found, Reader};
use crate::engine::model::EntityKind;
use crate::engine::text::Span;

/// How many tokens a title in quotation marks may have.
const MAX_TITLE: usize = 12;

impl Reader<'_> {
    /// `film «La grande bellezza»`: the title alone.
    pub(super) fn work(&self, at: usize, end: usize) -> Option<Found> {
        let open = self.phrase(at, end, self.words.works)?;
        let (span, past) = self.quoted(open, end)?;
        Some((span, past, EntityKind::Work))
    }

    /// What stands between the quotation marks that open at `open`, and past them; it begins with a
    /// capital or a number and is short enough for a title.
    pub(super) fn quoted(&self, open: usize, end: usize) -> Option<(Span, usize)> {
        let closing = match self.folded(open) {
            "\"" => ['"', '”'],
            "“" | "„" => ['”', '“'],
            "«" => ['»', '»'],
            "'" | "‘" => ['\'', '’'],
            _ => return None,
        };
        let first = open + 1;
        if end <= first
            || self.is_spaced(first)
            || !(self.is_capital(first) || self.is_number(first))
        {
            return None;
        }
        for at in first..end.min(first + MAX_TITLE + 1) {
            let token = self.text.tokens.get(at)?;
            let word = self.text.words(token.span);
            let is_closed = |c: char| closing.contains(&c);
            // An apostrophe ends a title only where nothing is tied to it.
            let is_free = at + 1 == end || self.is_spaced(at + 1) || !self.is_word(at + 1);
            if let Some(inside) = word.strip_suffix(is_closed)
                && (is_free || inside.is_empty() && !closing.contains(&'\''))
            {
                let start = self.text.tokens.get(first)?.span.start();
                let title = Span::new(start, token.span.start() + inside.len());
                let words = title.of(self.text.source).trim_end_matches([',', '.', ' ']);
                let title = Span::new(start, start + words.len());
                return (!title.is_empty()).then_some((title, at + 1));
            }
        }
        None
    }
}
