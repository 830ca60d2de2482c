//! Storms, festivals, games, summits.

use super::Reader;
use crate::engine::entities::words::holds;

/// How many complements a name has: `Festival del cinema di Venezia`.
const MAX_COMPLEMENTS: usize = 2;

impl Reader<'_> {
    /// `uragano Ida`, `Operazione Mare Nostrum`, `Expo 2015`.
    pub(super) fn named_event(&self, at: usize, end: usize) -> Option<usize> {
        let name = self.phrase(at, end, self.words.named_events)?;
        let past = match self.capitals(name, end) {
            Some(past) if !self.is_known(name..past) => past,
            _ => return None,
        };
        Some(self.year_end(past, end))
    }

    /// `Festival di Sanremo`, `Giochi olimpici di Tokyo`, `Mondiali 2022`.
    pub(super) fn placed_event(&self, at: usize, start: usize, end: usize) -> Option<usize> {
        let mut past = self.phrase(at, end, self.words.placed_events)?;
        if !self.is_capital(at) && !self.is_definite(at, start) {
            return None;
        }
        while past < end && holds(self.words.event_adjectives, self.folded(past)) {
            past += 1;
        }
        let placed = self.complements(past, end, self.names.of);
        let year = self.year_end(placed.unwrap_or(past), end);
        (past < year).then_some(year)
    }

    /// `vertice G20 di Bali`, `G7 summit in Hiroshima`, `G7 di Taormina`.
    pub(super) fn summit(&self, at: usize, end: usize) -> Option<usize> {
        let words = self.words;
        let first = self.phrase(at, end, words.summits);
        let lead =
            first.map_or(at, |past| past + usize::from(holds(self.names.of, self.folded(past))));
        let group = self.phrase(lead, end, words.groups)?;
        let last = if first.is_none() { self.phrase(group, end, words.summits) } else { None };
        let past = last.unwrap_or(group);
        if first.is_some() || last.is_some() {
            let placed = self.complements(past, end, words.summit_links);
            return Some(self.year_end(placed.unwrap_or(past), end));
        }
        self.phrase(lead, end, words.meetings)?;
        self.complements(past, end, self.names.of_bare)
    }

    /// `Super Bowl LV`, `Coppa del mondo`.
    pub(super) fn event(&self, at: usize, end: usize) -> Option<usize> {
        let past = self.phrase(at, end, self.words.events)?;
        if !self.is_capital(at) {
            return None;
        }
        let is_roman = past < end
            && self.is_capital(past)
            && self.folded(past).chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'l' | 'c'));
        Some(if is_roman { past + 1 } else { self.year_end(past, end) })
    }

    /// Past `di Sanremo`, `del cinema di Venezia`.
    fn complements(&self, at: usize, end: usize, links: &[&str]) -> Option<usize> {
        let mut past = None;
        let mut of = at;
        for _ in 0..MAX_COMPLEMENTS {
            if end <= of + 1 || !holds(links, self.folded(of)) {
                break;
            }
            let noun = of + 1;
            if !self.is_capital(noun) && holds(self.words.event_nouns, self.folded(noun)) {
                of = noun + 1;
                continue;
            }
            if self.is_person(noun) {
                break;
            }
            let Some(next) = self.capitals(noun, end) else { break };
            past = Some(next);
            of = next;
        }
        past
    }
}
