//! The ways in which a date or time can be meant.

use serde_json::Value;

use super::case::Wanted;
use super::days::Period;

/// One of them. Days and moments are as upstream writes them, ends exclusive.
pub struct Sense<'a> {
    /// `date`, `daterange`, `datetime`, `datetimerange`, `time`, `timerange`, `duration` or `set`.
    pub kind: &'a str,
    pub timex: &'a str,
    /// Such as `before`, `since`, `mid`; empty if there is none.
    pub modifier: &'a str,
    pub start: Option<&'a str>,
    pub end: Option<&'a str>,
    pub value: Option<&'a str>,
}

/// What is wanted, in each of its senses.
pub fn all(wanted: &Wanted) -> Vec<Sense<'_>> {
    let meaning = &wanted.meaning;
    if let Some(values) = meaning["values"].as_array() {
        let sense = |value| Sense {
            kind: word(value, "type"),
            timex: word(value, "timex"),
            modifier: word(value, "Mod"),
            start: value["start"].as_str(),
            end: value["end"].as_str(),
            value: value["value"].as_str(),
        };
        return values.iter().map(sense).collect();
    }
    let mut senses = Vec::new();
    for key in ["PastResolution", "FutureResolution"] {
        let resolution = &meaning[key];
        if resolution.is_object() {
            senses.push(Sense {
                kind: wanted.kind.as_deref().unwrap_or_default(),
                timex: word(meaning, "Timex"),
                modifier: word(meaning, "Mod"),
                start: resolution["startDate"].as_str(),
                end: resolution["endDate"].as_str(),
                value: resolution["date"].as_str(),
            });
        }
    }
    senses
}

fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

impl Sense<'_> {
    /// Whether its TIMEX names a part of the day: `TMO`, `TDT`, `2016-11-08TNI`.
    pub fn is_part_of_day(&self) -> bool {
        let part = self.timex.split_once('T').map(|(_, part)| part);
        part.is_some_and(|part| part.starts_with(|c: char| c.is_ascii_uppercase()))
    }

    /// Whether it is the beginning, the middle or the end of the day that its TIMEX names.
    pub fn is_some_of_day(&self) -> bool {
        let part = self.modifier.rsplit('-').next().unwrap_or_default();
        ["start", "mid", "end"].contains(&part) && self.timex.len() == "2016-11-08".len()
    }

    /// Whether it is the last second of a day, which upstream has for its end.
    pub fn is_end_of_day(&self) -> bool {
        self.timex.ends_with("T23:59:59")
    }

    /// Whether it is the beginning, the middle or the end of a period, or a bound there ("since
    /// late July"): said so, or known by its TIMEX, which is that of the whole.
    pub fn is_part_of_period(&self, period: Period, whole: Period) -> bool {
        let part = self.modifier.rsplit('-').next().unwrap_or_default();
        ["start", "mid", "end"].contains(&part) || (part.is_empty() && period != whole)
    }
}
