//! The index: everything that is named, by kind.

use std::cmp::Reverse;

use super::Kind;
use super::entity::EntityView;
use crate::engine::model::EntityKind;

/// The index of a bundle.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexView {
    /// One group a kind, in a fixed order; kinds that do not occur are left out.
    pub groups: Vec<IndexGroup>,
    /// The most mentions that one entity has in one article: what the size of dots is measured by.
    pub most: usize,
}

/// The entities of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexGroup {
    /// Which kind.
    pub kind: Kind,
    /// The entities by their numbers, in the order they are listed.
    pub rows: Vec<usize>,
}

/// The kinds in the order of the index.
const KINDS: [Kind; 8] = [
    Kind::Entity(EntityKind::Person),
    Kind::Entity(EntityKind::Organisation),
    Kind::Entity(EntityKind::Place),
    Kind::Entity(EntityKind::Agreement),
    Kind::Entity(EntityKind::Law),
    Kind::Entity(EntityKind::Event),
    Kind::Entity(EntityKind::Work),
    Kind::Date,
];

impl IndexView {
    /// Groups entities by kind: those that most articles name come first, then those with most
    /// mentions, then those named first. Days are in the order of time, which is that of their
    /// numbers.
    #[must_use]
    pub fn new(entities: &[EntityView]) -> Self {
        let groups = KINDS.into_iter().filter_map(|kind| {
            let mut rows: Vec<usize> = (0..entities.len())
                .filter(|&idx| entities[idx].kind == kind && !entities[idx].mentions.is_empty())
                .collect();
            if kind != Kind::Date {
                rows.sort_by_key(|&idx| {
                    let view = &entities[idx];
                    let first = view.mentions.first().map(|mention| mention.at);
                    (Reverse((view.articles.len(), view.mentions.len())), first)
                });
            }
            (!rows.is_empty()).then_some(IndexGroup { kind, rows })
        });
        let counts = entities.iter().flat_map(|view| &view.articles).map(|&(_, count)| count);
        Self { groups: groups.collect(), most: counts.max().unwrap_or_default() }
    }

    /// All entities in the order they are listed.
    pub fn rows(&self) -> impl Iterator<Item = usize> {
        self.groups.iter().flat_map(|group| group.rows.iter().copied())
    }

    /// The radius of a dot for so many mentions, in pixels: its area grows with their number, and
    /// no dot of the index grows into the next.
    #[must_use]
    pub fn radius(&self, n_mentions: usize) -> f64 {
        let unit = (LARGEST / (self.most.max(1) as f64).sqrt()).min(ONE);
        let radius = unit * (n_mentions as f64).sqrt();
        (radius.max(SMALLEST) * 10.0).round() / 10.0
    }
}

/// The radius of a dot for one mention, where there is room, in pixels.
const ONE: f64 = 2.5;

/// The radius of the largest dot, in pixels.
const LARGEST: f64 = 8.0;

/// The radius of the smallest dot that can be seen, in pixels.
const SMALLEST: f64 = 1.5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::{ContextView, MentionRef};

    fn entity(kind: Kind, places: &[(usize, usize)]) -> EntityView {
        let mut articles: Vec<(usize, usize)> = Vec::new();
        for &(article, _) in places {
            match articles.last_mut().filter(|(last, _)| *last == article) {
                Some((_, count)) => *count += 1,
                None => articles.push((article, 1)),
            }
        }
        let context = |&(article, mention): &(usize, usize)| ContextView {
            at: MentionRef { article, mention },
            before: String::new(),
            words: String::new(),
            after: String::new(),
        };
        EntityView {
            kind,
            name: String::new(),
            language: None,
            aliases: Vec::new(),
            adjectives: Vec::new(),
            tally: String::new(),
            mentions: places.iter().map(context).collect(),
            articles,
            questions: Vec::new(),
            lone: Vec::new(),
        }
    }

    #[test]
    fn rows_are_sorted_by_articles_then_mentions_then_place() {
        let person = Kind::Entity(EntityKind::Person);
        let place = Kind::Entity(EntityKind::Place);
        let entities = [
            entity(place, &[(0, 0)]),
            entity(person, &[(0, 1), (0, 3), (0, 4)]),
            entity(person, &[(0, 2), (1, 0)]),
            entity(person, &[(1, 7)]),
            entity(person, &[(1, 1)]),
            entity(person, &[]),
            entity(Kind::Date, &[(0, 9)]),
            entity(Kind::Date, &[(0, 8), (1, 9)]),
        ];
        let index = IndexView::new(&entities);
        let rows: Vec<_> =
            index.groups.iter().map(|group| (group.kind, group.rows.clone())).collect();
        assert_eq!(rows, [(person, vec![2, 1, 4, 3]), (place, vec![0]), (Kind::Date, vec![6, 7])]);
        assert_eq!(index.rows().collect::<Vec<_>>(), [2, 1, 4, 3, 0, 6, 7]);
        assert_eq!(index.most, 3);
    }

    #[test]
    fn areas_grow_with_mentions() {
        let check = |index: &IndexView, expected: &[(usize, &str)]| {
            for &(n_mentions, radius) in expected {
                assert_eq!(index.radius(n_mentions).to_string(), radius, "{n_mentions}");
            }
        };
        let few = IndexView { groups: Vec::new(), most: 4 };
        check(&few, &[(1, "2.5"), (4, "5")]);
        let many = IndexView { groups: Vec::new(), most: 400 };
        check(&many, &[(400, "8"), (100, "4"), (1, "1.5")]);
        // An index of nothing has no size to divide by.
        check(&IndexView { groups: Vec::new(), most: 0 }, &[(0, "1.5")]);
    }
}
