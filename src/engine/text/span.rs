//! Half-open ranges of a text.

use std::ops::Range;

/// A half-open range of an article's text, in UTF-8 bytes: `start` is the first byte inside,
/// `end` the first one past it.
///
/// Both ends lie on character boundaries of the text the span was made from. Offsets counted in
/// other units (UTF-16 for the browser, code points for the report) are other types, converted at
/// the edge only.
///
/// ```
/// use riscontro::engine::text::Span;
///
/// let span = Span::new(3, 8);
/// assert_eq!(span.of("da Torino a Bari"), "Torin");
/// assert!(span.contains(Span::new(4, 8)));
/// assert!(!span.overlaps(Span::new(8, 9)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    // Invariant: start <= end.
    start: usize,
    end: usize,
}

impl Span {
    /// A span of the bytes from `start` up to, and without, `end`. If the ends come in the wrong
    /// order the span is empty and stands at `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start: if start < end { start } else { end }, end }
    }

    /// The first byte inside.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The first byte past the end.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// How many bytes it holds.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The words the span stands for; empty if it does not fit `text`.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// The same bytes as a standard range.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether every byte of `other` is inside.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub const fn cover(self, other: Span) -> Span {
        let start = if self.start < other.start { self.start } else { other.start };
        let end = if self.end < other.end { other.end } else { self.end };
        Span { start, end }
    }
}
