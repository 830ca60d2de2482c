//! The words of laws, events and works that a language brings.

/// The words by which a language names laws, events and works outright. Every table is folded and
/// sorted as bytes; marks that are closed up stand closed up (`n.`).
#[derive(Debug)]
pub struct OutrightWords {
    /// What the number of a law follows: `legge 194`.
    pub numbered_laws: &'static [&'static str],
    /// What stands between the two: `n.`.
    pub number_marks: &'static [&'static str],
    /// What the name of a law follows: `decreto Ronchi`.
    pub named_laws: &'static [&'static str],
    /// What the name of a law ends with: `Clean Air Act`.
    pub law_ends: &'static [&'static str],
    /// What the name of an event follows: `uragano Ida`.
    pub named_events: &'static [&'static str],
    /// What the place or the year of an event follows: `Festival di Sanremo`.
    pub placed_events: &'static [&'static str],
    /// Adjectives after those.
    pub event_adjectives: &'static [&'static str],
    /// What such an event may be an event of, before its place: `Festival del cinema di Venezia`.
    pub event_nouns: &'static [&'static str],
    /// What the name of an event ends with: `Tokyo Olympics`.
    pub event_ends: &'static [&'static str],
    /// Events with one name the world over: `Super Bowl`.
    pub events: &'static [&'static str],
    /// Who meets at summits.
    pub groups: &'static [&'static str],
    /// Those of them that are but their meetings: `G7 di Taormina`.
    pub meetings: &'static [&'static str],
    /// What such a meeting is called.
    pub summits: &'static [&'static str],
    /// What the place of a summit follows.
    pub summit_links: &'static [&'static str],
    /// What a title in quotation marks follows: `romanzo`.
    pub works: &'static [&'static str],
    /// What ties the capitals of a name.
    pub links: &'static [&'static str],
    /// What leads to one that is known: definite articles, with a preposition in them or not.
    pub definite: &'static [&'static str],
    /// What is in no such name though a headline gives it a capital.
    pub never_inside: &'static [&'static str],
}

impl OutrightWords {
    /// All words that a law, an event or a work may be known by, sorted.
    pub(super) fn starts(&self) -> Vec<&'static str> {
        let tables = [
            self.numbered_laws,
            self.named_laws,
            self.law_ends,
            self.named_events,
            self.placed_events,
            self.event_ends,
            self.events,
            self.groups,
            self.summits,
            self.works,
        ];
        let mut starts = tables.concat();
        starts.sort_unstable();
        starts
    }
}
