//! Scores a report against a gold analysis of the same articles.
//!
//! - **claims**: a gold claim is found when a reported claim of its article overlaps it and has
//!   its bounds. Recall only: an article may hold numeric claims that the gold leaves out.
//! - **noise**: a quotation that claims nothing is raised when a claim of a reported comparison
//!   lies inside it.
//! - **links**: pairs of gold claims that one comparison holds.
//! - **alarms**: pairs reported as conflicting; one that involves a claim outside the gold is
//!   wrong, unless both of its claims are outside.
//! - **updates**: the same for pairs reported as changed over time.
//! - **related**: pairs that are left open, right where the gold has them in one comparison; those
//!   that involve a claim outside the gold are wrong if they exclude each other, else left out.
//! - **apart**: pairs that the gold says are not to be compared: right where nothing joins them,
//!   wrong where one comparison holds both.
//! - **entities**: exact spans and types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

/// How many were right, how many wrong, how many missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub right: usize,
    pub wrong: usize,
    pub missed: usize,
}

impl Count {
    fn of<T: Ord>(gold: &BTreeSet<T>, reported: &BTreeSet<T>) -> Self {
        let right = gold.intersection(reported).count();
        Self { right, wrong: reported.len() - right, missed: gold.len() - right }
    }

    /// The share of what is reported that is right.
    pub fn precision(self) -> f64 {
        share(self.right, self.wrong)
    }

    /// The share of what is right that is reported.
    pub fn recall(self) -> f64 {
        share(self.right, self.missed)
    }

    /// The harmonic mean of the two.
    pub fn f1(self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        let sum = precision + recall;
        if sum == 0.0 { 0.0 } else { 2.0 * precision * recall / sum }
    }
}

/// Nothing asked and nothing said is perfect.
fn share(right: usize, others: usize) -> f64 {
    if right + others == 0 { 1.0 } else { right as f64 / (right + others) as f64 }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { right, wrong, missed } = self;
        let (precision, recall, f1) = (self.precision(), self.recall(), self.f1());
        write!(
            f,
            "precision {precision:.3} recall {recall:.3} F1 {f1:.3} (right {right}, wrong {wrong}, missed {missed})"
        )
    }
}

/// What a report is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    pub claims: Count,
    pub links: Count,
    pub alarms: Count,
    pub updates: Count,
    pub noise: Count,
    pub related: Count,
    pub apart: Count,
    /// How many of those that are wrong are reported as conflicts.
    pub alarms_apart: usize,
    /// `None` where the gold names no entities.
    pub entities: Option<Count>,
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { claims, links, alarms, updates, noise, related, apart, entities, .. } = self;
        for (name, count) in [
            ("claims", claims),
            ("links", links),
            ("alarms", alarms),
            ("updates", updates),
            ("noise", noise),
            ("related", related),
            ("apart", apart),
        ] {
            writeln!(f, "{name:9}{count}")?;
        }
        entities.iter().try_for_each(|count| writeln!(f, "entities {count}"))
    }
}

/// A range of an article, in code points.
struct Place<'a> {
    article: &'a str,
    start: u64,
    end: u64,
}

impl Place<'_> {
    /// How many code points two places share; zero or less if none.
    fn shared(&self, other: &Self) -> i64 {
        if self.article != other.article {
            return 0;
        }
        self.end.min(other.end).cast_signed() - self.start.max(other.start).cast_signed()
    }

    fn contains(&self, other: &Self) -> bool {
        self.article == other.article && self.start <= other.start && other.end <= self.end
    }
}

/// Two claims of one comparison, in the order of their names. Claims outside the gold have names
/// that begin with `?`.
type Pair = (String, String);

fn pair(one: String, other: String) -> Pair {
    if one <= other { (one, other) } else { (other, one) }
}

fn is_outside(name: &str) -> bool {
    name.starts_with('?')
}

/// Scores a report; both are in the form that `analyze` documents.
pub fn score(gold: &Value, report: &Value) -> Score {
    let gold_claims = list(gold, "claims");
    let (n_found, taken) = find_claims(gold, report);
    let name = |id: &Value| {
        let id = word(id);
        taken.get(id).map_or_else(|| format!("?{id}"), |name| (*name).to_owned())
    };
    let own_name = |id: &Value| word(id).to_owned();

    let inside = links(report, &name)
        .into_iter()
        .filter(|(one, other)| !is_outside(one) && !is_outside(other))
        .collect();
    let pairs = |key| {
        let known = |(one, other): &Pair| !(is_outside(one) && is_outside(other));
        let reported = said_pairs(report, key, &name).into_iter().filter(known).collect();
        Count::of(&said_pairs(gold, key, &own_name), &reported)
    };
    let n_claims = gold_claims.len();
    let (n_apart, joined) = joined_though_apart(gold, report);
    Score {
        claims: Count { right: n_found, wrong: 0, missed: n_claims - n_found },
        links: Count::of(&links(gold, &own_name), &inside),
        alarms: pairs("conflicting_pairs"),
        updates: pairs("updated_pairs"),
        noise: noise(gold, report),
        related: related(report, &links(gold, &own_name), &name),
        apart: Count { right: n_apart - joined.len(), wrong: joined.len(), missed: 0 },
        alarms_apart: joined.iter().filter(|(_, alarm)| *alarm).count(),
        entities: gold["entities"].is_array().then(|| entities(gold, report)),
    }
}

/// How many gold claims were found, and which reported claim stands for which of them.
pub fn find_claims<'a>(gold: &'a Value, report: &'a Value) -> (usize, BTreeMap<&'a str, &'a str>) {
    let mut taken = BTreeMap::new();
    let mut n_found = 0;
    for wanted in list(gold, "claims") {
        let at = quoted(gold, wanted);
        let mut best: Option<(i64, &str)> = None;
        for claim in list(report, "claims") {
            let shared = at.shared(&place(claim));
            let fits = ["low", "high"].iter().all(|end| same_bound(&wanted[end], &claim[end]));
            if 0 < shared && fits && best.is_none_or(|(most, _)| most < shared) {
                best = Some((shared, word(&claim["id"])));
            }
        }
        if let Some((_, id)) = best {
            n_found += 1;
            taken.insert(id, word(&wanted["id"]));
        }
    }
    (n_found, taken)
}

/// Every pair of members of a comparison.
fn links(analysis: &Value, name: &impl Fn(&Value) -> String) -> BTreeSet<Pair> {
    let mut pairs = BTreeSet::new();
    for comparison in list(analysis, "comparisons") {
        let members: BTreeSet<_> = list(comparison, "members").iter().map(word).collect();
        let members: Vec<_> =
            members.into_iter().map(|id| name(&Value::String(id.to_owned()))).collect();
        for (idx, one) in members.iter().enumerate() {
            pairs.extend(members[idx + 1..].iter().map(|other| pair(one.clone(), other.clone())));
        }
    }
    pairs
}

/// The pairs that the comparisons list under a key.
fn said_pairs(analysis: &Value, key: &str, name: &impl Fn(&Value) -> String) -> BTreeSet<Pair> {
    let comparisons = list(analysis, "comparisons").iter();
    let pairs = comparisons.flat_map(|comparison| list(comparison, key));
    pairs.map(|both| pair(name(&both[0]), name(&both[1]))).collect()
}

/// How many of the pairs that are left open are of one question.
fn related(
    report: &Value,
    one_question: &BTreeSet<Pair>,
    name: &impl Fn(&Value) -> String,
) -> Count {
    let mut count = Count::default();
    for related in list(report, "related") {
        let both = list(related, "claims");
        let (one, other) = pair(name(&both[0]), name(&both[1]));
        let n_outside = [&one, &other].into_iter().filter(|name| is_outside(name)).count();
        match n_outside {
            0 if one_question.contains(&(one, other)) => count.right += 1,
            0 => count.wrong += 1,
            1 if related["why"] == "excluding" => count.wrong += 1,
            _ => {}
        }
    }
    count
}

/// The pairs that the gold says are not to be compared and that one comparison holds: what the gold
/// says of each, and whether they are reported as a conflict. How many such pairs there are.
pub fn joined_though_apart<'a>(gold: &'a Value, report: &Value) -> (usize, Vec<(&'a Value, bool)>) {
    let (_, taken) = find_claims(gold, report);
    let comparisons = list(report, "comparisons");
    let mut joined = Vec::new();
    for pair in list(gold, "not_comparable") {
        let has = |claims: &Value, key| {
            let mut ids = claims.as_array().unwrap().iter();
            ids.any(|id| taken.get(word(id)).copied() == pair[key].as_str())
        };
        let both = |claims: &Value| has(claims, "a") && has(claims, "b");
        if comparisons.iter().any(|comparison| both(&comparison["members"])) {
            let mut alarms = comparisons.iter().flat_map(|it| list(it, "conflicting_pairs"));
            joined.push((pair, alarms.any(both)));
        }
    }
    (list(gold, "not_comparable").len(), joined)
}

/// Whether a reported claim lies inside a quotation of the gold.
pub fn is_inside(gold: &Value, claim: &Value, quotation: &Value) -> bool {
    quoted(gold, quotation).contains(&place(claim))
}

fn noise(gold: &Value, report: &Value) -> Count {
    let comparisons = list(report, "comparisons").iter();
    let compared: BTreeSet<_> =
        comparisons.flat_map(|comparison| list(comparison, "members")).map(word).collect();
    let claims = list(report, "claims").iter();
    let compared: Vec<_> = claims.filter(|claim| compared.contains(word(&claim["id"]))).collect();
    let quotations = list(gold, "not_claims");
    let is_raised =
        |quotation: &&Value| compared.iter().any(|claim| is_inside(gold, claim, quotation));
    let n_raised = quotations.iter().filter(is_raised).count();
    Count { right: quotations.len() - n_raised, wrong: n_raised, missed: 0 }
}

/// Types that the gold does not use are not held against a report.
fn entities(gold: &Value, report: &Value) -> Count {
    let key = |entity: &Value| {
        let Place { article, start, end } = place(entity);
        (article.to_owned(), start, end, word(&entity["type"]).to_owned())
    };
    let wanted = list(gold, "entities");
    let types: BTreeSet<_> = wanted.iter().map(|entity| word(&entity["type"])).collect();
    let reported =
        list(report, "entities").iter().filter(|entity| types.contains(word(&entity["type"])));
    Count::of(&wanted.iter().map(key).collect(), &reported.map(key).collect())
}

/// Where the text that a gold claim quotes stands: its first occurrence, or the one that `nth`
/// counts from zero.
fn quoted<'a>(gold: &'a Value, claim: &'a Value) -> Place<'a> {
    let (id, quotation) = (word(&claim["article"]), word(&claim["text"]));
    let article = list(gold, "articles").iter().find(|article| article["id"] == id).unwrap();
    let text = word(&article["text"]);
    let mut from = 0;
    let mut at = None;
    for _ in 0..=claim["nth"].as_u64().unwrap_or(0) {
        let found = text[from..].find(quotation).map(|found| from + found);
        at = found;
        from =
            found.map_or(text.len(), |at| at + quotation.chars().next().map_or(1, char::len_utf8));
    }
    let at = at.unwrap_or_else(|| panic!("the gold quotes what {id} does not say: {quotation}"));
    let start = text[..at].chars().count() as u64;
    Place { article: id, start, end: start + quotation.chars().count() as u64 }
}

fn place(found: &Value) -> Place<'_> {
    let offset = |key| found[key].as_u64().unwrap();
    Place { article: word(&found["article"]), start: offset("start"), end: offset("end") }
}

/// Numbers are equal but for the last of their binary digits; dates, times and null exactly.
fn same_bound(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1.0),
        _ => one == other,
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn count(right: usize, wrong: usize, missed: usize) -> Count {
        Count { right, wrong, missed }
    }

    /// Two articles: «è» stands before every figure, so that bytes are no code points.
    fn gold() -> Value {
        let claim = |id: &str, article: &str, text: &str, low: u32| json!({"id": id, "article": article, "text": text, "low": low, "high": low});
        json!({
            "articles": [
                {"id": "a", "text": "è 12 morti, 12 feriti; terzo caso"},
                {"id": "b", "text": "è 15 morti e 30 dispersi"}
            ],
            "claims": [
                claim("dead-a", "a", "12 morti", 12),
                claim("hurt-a", "a", "12 feriti", 12),
                claim("dead-b", "b", "15 morti", 15),
                claim("lost-b", "b", "30 dispersi", 30)
            ],
            "comparisons": [
                {"members": ["dead-a", "dead-b"], "conflicting_pairs": [["dead-a", "dead-b"]]},
                {"members": ["hurt-a", "lost-b"], "updated_pairs": [["hurt-a", "lost-b"]]}
            ],
            "not_claims": [{"article": "a", "text": "terzo caso"}],
            "entities": [{"article": "a", "start": 0, "end": 1, "type": "place"}]
        })
    }

    fn found(id: &str, article: &str, start: u32, end: u32, low: f64) -> Value {
        json!({"id": id, "article": article, "start": start, "end": end, "low": low, "high": low})
    }

    #[test]
    fn a_perfect_report() {
        let report = json!({
            "claims": [
                found("k1", "a", 2, 10, 12.0), found("k2", "a", 12, 21, 12.0),
                found("k3", "b", 2, 4, 15.0), found("k4", "b", 13, 15, 30.0)
            ],
            "comparisons": [
                {"members": ["k1", "k3"], "conflicting_pairs": [["k3", "k1"]]},
                {"members": ["k2", "k4"], "updated_pairs": [["k2", "k4"]]}
            ],
            "entities": [
                {"article": "a", "start": 0, "end": 1, "type": "place"},
                {"article": "a", "start": 5, "end": 9, "type": "person"}
            ]
        });
        let score = score(&gold(), &report);
        assert_eq!(score.claims, count(4, 0, 0));
        assert_eq!(score.links, count(2, 0, 0));
        assert_eq!(score.alarms, count(1, 0, 0));
        assert_eq!(score.updates, count(1, 0, 0));
        assert_eq!(score.noise, count(1, 0, 0));
        assert_eq!(score.entities, Some(count(1, 0, 0)));
        assert_eq!(score.links.f1().to_bits(), 1.0_f64.to_bits());
    }

    #[test]
    fn every_kind_of_mistake() {
        let report = json!({
            "claims": [
                found("k1", "a", 2, 10, 12.0),
                // Wrong bounds: not found, so outside the gold.
                found("k2", "a", 12, 21, 13.0),
                found("k3", "b", 2, 10, 15.0), found("k4", "b", 13, 15, 30.0),
                found("k5", "a", 23, 28, 3.0), found("k6", "b", 20, 24, 3.0)
            ],
            "comparisons": [
                {
                    "members": ["k1", "k4", "k2"],
                    // Wrong, and wrong for involving a claim outside the gold.
                    "conflicting_pairs": [["k1", "k4"], ["k1", "k2"]]
                },
                // Both outside: neither right nor wrong; but the third is noise.
                {"members": ["k5", "k6"], "conflicting_pairs": [["k5", "k6"]]}
            ],
            "entities": [{"article": "a", "start": 0, "end": 2, "type": "place"}]
        });
        let score = score(&gold(), &report);
        assert_eq!(score.claims, count(3, 0, 1));
        assert_eq!(score.links, count(0, 1, 2));
        assert_eq!(score.alarms, count(0, 2, 1));
        assert_eq!(score.updates, count(0, 0, 1));
        assert_eq!(score.noise, count(0, 1, 0));
        assert_eq!(score.entities, Some(count(0, 1, 1)));
        assert_eq!(
            score.claims.to_string(),
            "precision 1.000 recall 0.750 F1 0.857 (right 3, wrong 0, missed 1)"
        );
    }

    #[test]
    fn nothing_asked_is_perfect() {
        let empty = json!({"articles": [], "claims": [], "comparisons": []});
        let score = score(&empty, &json!({"claims": [], "comparisons": [], "entities": []}));
        assert_eq!((score.claims, score.entities), (Count::default(), None));
        assert_eq!(score.links.f1().to_bits(), 1.0_f64.to_bits());
    }
}
