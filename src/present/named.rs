//! Who, what and which days are named, numbered for the whole bundle: first the engine's entities,
//! then the days and periods, each once.

use std::collections::BTreeMap;

use super::Kind;
use super::story::Story;
use crate::engine::entities::is_in_name;
use crate::engine::model::FigureKind;
use crate::engine::quantity::{DateRange, PartialDate, Value};
use crate::engine::text::Span;

/// One place where something is named: article and mention, both counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MentionRef {
    /// Which article.
    pub article: usize,
    /// Which of its mentions, names and dates together, in the order of the text.
    pub mention: usize,
}

/// A mention with what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Naming {
    /// Where it stands.
    pub span: Span,
    /// What kind of thing it names.
    pub kind: Kind,
    /// Which entity, day or period of the bundle.
    pub entity: usize,
}

/// Everything that is named in a bundle.
#[derive(Debug)]
pub struct Named {
    /// One list an article, in the order of the text.
    pub mentions: Vec<Vec<Naming>>,
    /// The days and periods, in the order of time; the first has the number after the last entity.
    pub dates: Vec<DateRange>,
}

impl Named {
    /// Collects the names and dates of all articles.
    pub fn new(story: &Story) -> Self {
        let entities = &story.analysis.entities;
        let mut mentions: Vec<Vec<Naming>> = Vec::new();
        let mut days: BTreeMap<DayKey, DateRange> = BTreeMap::new();
        let dates_of = |article: usize| {
            let reading = &story.analysis.readings[article];
            // The year in the name of a law or an event is part of it.
            let dates = reading.figures.iter().filter(move |figure| {
                figure.kind == FigureKind::Date && !is_in_name(&reading.mentions, figure.core)
            });
            dates.filter_map(|figure| match figure.claimed() {
                Value::Date(date) => Some((figure.core, date)),
                _ => None,
            })
        };
        for article in 0..story.analysis.readings.len() {
            days.extend(dates_of(article).map(|(_, date)| (day_key(date), date)));
        }
        let numbers: BTreeMap<DayKey, usize> =
            days.keys().enumerate().map(|(idx, &key)| (key, entities.len() + idx)).collect();
        for article in 0..story.analysis.readings.len() {
            let dates = dates_of(article).map(|(span, date)| Naming {
                span,
                kind: Kind::Date,
                entity: numbers.get(&day_key(date)).copied().unwrap_or_default(),
            });
            mentions.push(dates.collect());
        }
        for (entity, found) in entities.iter().enumerate() {
            for &(article, mention) in &found.mentions {
                let mention = &story.analysis.readings[article].mentions[mention];
                let kind = Kind::Entity(mention.kind);
                mentions[article].push(Naming { span: mention.span, kind, entity });
            }
        }
        for list in &mut mentions {
            list.sort_by_key(|naming| (naming.span.start(), naming.span.end(), naming.kind));
        }
        Self { mentions, dates: days.into_values().collect() }
    }
}

/// Where a period lies in time. What has no year comes after all that have one, since nobody knows
/// where it belongs; what has no beginning stands at its end.
type DayKey = [i32; 7];

fn day_key(date: DateRange) -> DayKey {
    let parts = |date: PartialDate| {
        let part = |part: Option<u8>| part.map_or(0, i32::from);
        [date.year.unwrap_or(i32::MAX), part(date.month), part(date.day)]
    };
    let open = match (date.start(), date.end()) {
        (Some(_), Some(_)) => 0,
        (Some(_), None) => 1,
        (None, _) => 2,
    };
    let first = date.start().or(date.end()).map(parts).unwrap_or_default();
    let last = date.end().or(date.start()).map(parts).unwrap_or_default();
    [first[0], first[1], first[2], open, last[0], last[1], last[2]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_in_the_order_of_time() {
        let date = |year, month, day| PartialDate { year, month, day };
        let in_order = [
            DateRange::until(date(Some(2019), None, None)),
            DateRange::of(date(Some(2023), Some(11), Some(2))),
            DateRange::of(date(Some(2024), None, None)),
            DateRange::since(date(Some(2024), None, None)),
            DateRange::of(date(Some(2024), Some(2), None)),
            DateRange::of(date(Some(2024), Some(2), Some(3))),
            DateRange::between(
                date(Some(2024), Some(2), Some(3)),
                date(Some(2024), Some(2), Some(9)),
            ),
            DateRange::of(date(None, Some(1), Some(1))),
        ];
        assert!(in_order.is_sorted_by_key(|&date| day_key(date)));
        assert!(in_order.windows(2).all(|pair| day_key(pair[0]) != day_key(pair[1])));
    }
}
