//! Laws, by number and by name.

use super::Reader;

impl Reader<'_> {
    /// `legge n. 194 del 1978`, `Directive 2009/28/EC`.
    pub(super) fn numbered_law(&self, at: usize, end: usize) -> Option<usize> {
        let mut number = self.phrase(at, end, self.words.numbered_laws)?;
        // `Regulation (EU) 2016/679`.
        if self.folded(number) == "("
            && self.is_capital(number + 1)
            && self.folded(number + 2) == ")"
        {
            number += 3;
        }
        number = self.phrase(number, end, self.words.number_marks).unwrap_or(number);
        if end <= number || !self.is_number(number) {
            return None;
        }
        let mut past = number + 1;
        while past + 1 < end
            && matches!(self.folded(past), "/" | "-")
            && !self.is_spaced(past)
            && !self.is_spaced(past + 1)
            && (self.is_number(past + 1) || self.is_capital(past + 1))
        {
            past += 2;
        }
        let digits = self.span(&(number..past))?;
        let next = self.figures.partition_point(|figure| figure.span.end() <= digits.start());
        let counts = self
            .figures
            .get(next)
            .is_some_and(|figure| figure.span.overlaps(digits) && !digits.contains(figure.span));
        (!counts).then(|| self.year_end(past, end))
    }

    /// `legge Fornero`, `decreto Cura Italia`, `decreto «Salva Italia»`.
    pub(super) fn named_law(&self, at: usize, start: usize, end: usize) -> Option<usize> {
        let name = self.phrase(at, end, self.words.named_laws)?;
        if !self.is_definite(at, start) {
            return None;
        }
        if let Some((_, past)) = self.quoted(name, end) {
            return Some(past);
        }
        let past = self.capitals(name, end)?;
        // `la legge Maria` may be read by her.
        let is_other = self.is_given(name) || self.is_known(name..past);
        (!is_other).then_some(past)
    }
}
