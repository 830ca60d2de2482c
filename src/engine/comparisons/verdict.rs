//! How the answers to one question relate.

use std::cmp::Ordering;

use super::profile::{Kind, Profile};
use super::values::{Relation, compared_days, compared_interval, relate, relate_claims};
use crate::engine::claims::{AGE, Event, Key};
use crate::engine::model::{ClaimRef, Verdict};
use crate::engine::quantity::{Change, Decimal, Dimension, TimeRange, Unit, Value};

/// A verdict with the pairs it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    pub verdict: Verdict,
    pub conflicting: Vec<(ClaimRef, ClaimRef)>,
    pub updated: Vec<(ClaimRef, ClaimRef)>,
}

/// Judges the answers to one question by each pair of them.
pub fn judge(group: &[&Profile<'_>]) -> Judgement {
    let (mut conflicting, mut updated) = (Vec::new(), Vec::new());
    let mut all_same = true;
    for (idx, a) in group.iter().enumerate() {
        for b in &group[idx + 1..] {
            match relate_claims(a.claim, b.claim) {
                Relation::Same => {}
                Relation::Fits | Relation::Unlike => all_same = false,
                Relation::Apart if updates(a, b) => updated.push((a.at, b.at)),
                Relation::Apart => conflicting.push((a.at, b.at)),
            }
        }
    }
    let verdict = match (conflicting.is_empty(), updated.is_empty(), all_same) {
        (false, _, _) => Verdict::Conflict,
        (true, false, _) => Verdict::Updated,
        (true, true, true) => Verdict::Agree,
        (true, true, false) => Verdict::Compatible,
    };
    Judgement { verdict, conflicting, updated }
}

/// Whether one claim updates the other: a count that grows with the news, said on different days,
/// and larger on the later one. A count that shrinks without a word of correction contradicts, but
/// of those who are missing, in hospital or away from home there may be fewer as well.
pub fn updates(a: &Profile<'_>, b: &Profile<'_>) -> bool {
    let Some(order) = order(a, b) else { return false };
    let (earlier, later) = if order.is_lt() { (a, b) } else { (b, a) };
    if is_age(a) && is_age(b) {
        return has_aged(earlier, later);
    }
    // "I Comuni senz'acqua sono scesi a sessanta" says itself that they were more.
    let told = later.claim.frame.change == Some(Change::To) || later.claim.frame.revision.is_some();
    let falls = told || [a, b].iter().any(|one| event(one).is_some_and(Event::may_fall));
    let gauges = is_gauge(a) && is_gauge(b);
    gauges || running(a, b) && (lowest(earlier) < lowest(later) || falls)
}

/// Whether a claim says how something stood that rises and falls: a share, a warmth, a flow, and not
/// by how much it changed nor what is expected of it.
fn is_gauge(one: &Profile<'_>) -> bool {
    let frame = &one.claim.frame;
    let level = !matches!(frame.change, Some(Change::By(_))) && !frame.supposed;
    let rises_and_falls = match one.kind {
        Kind::Measure(Dimension::Share | Dimension::Temperature) => true,
        Kind::Measure(_) => unit(one).is_some_and(Unit::is_flow),
        _ => false,
    };
    level && rises_and_falls
}

fn unit(one: &Profile<'_>) -> Option<Unit> {
    match one.claim.value {
        Value::Quantity(quantity) => quantity.unit,
        _ => None,
    }
}

/// Within so many days somebody whose age differs was not simply born around this time of the year.
const BIRTHDAY: i32 = 30;

fn is_age(one: &Profile<'_>) -> bool {
    matches!(&one.claim.frame.thing, Some(Key::Open(thing)) if thing == AGE)
}

/// Whether somebody of one age may be of the other on the later day of publication.
fn has_aged(earlier: &Profile<'_>, later: &Profile<'_>) -> bool {
    let (Some(from), Some(to)) = (earlier.published, later.published) else { return false };
    let n_days = to.to_julian_day() - from.to_julian_day();
    let most = Decimal::from(n_days / 365 + 1);
    let grown = lowest(later).zip(lowest(earlier)).and_then(|(x, y)| x.checked_sub(y));
    BIRTHDAY <= n_days && grown.is_some_and(|grown| Decimal::ZERO < grown && grown <= most)
}

/// Whether the count of two claims may change from day to day. What is counted without a word for
/// what happened may; what is known to stand still does not.
fn running(a: &Profile<'_>, b: &Profile<'_>) -> bool {
    let still = |one: &Profile<'_>| {
        event(one).is_some_and(|event| !event.is_running())
            || matches!(&one.claim.frame.thing, Some(Key::Known(thing)) if thing.stands_still())
    };
    let moves = |one: &Profile<'_>| one.claim.frame.change == Some(Change::To);
    let known = [a, b].iter().any(|one| event(one).is_some_and(Event::is_running) || moves(one));
    let counts = a.kind == Kind::Count && b.kind == Kind::Count;
    (known || counts) && !still(a) && !still(b)
}

fn event(one: &Profile<'_>) -> Option<Event> {
    match one.claim.frame.event {
        Some(Key::Known(event)) => Some(event),
        _ => None,
    }
}

/// Which of two claims is of an earlier moment: by what they say of it where both do and it
/// differs, else by the days of publication.
fn order(a: &Profile<'_>, b: &Profile<'_>) -> Option<Ordering> {
    let said = match (&a.claim.frame.as_of, &b.claim.frame.as_of) {
        (Some(x), Some(y)) if relate(x, y) == Relation::Apart => match (x, y) {
            (Value::Date(x), Value::Date(y)) => Some(compared_days(x).cmp(&compared_days(y))),
            (Value::Time(x), Value::Time(y)) => {
                let first = |time: &TimeRange| time.start().or(time.end());
                Some(first(x).cmp(&first(y)))
            }
            _ => None,
        },
        _ => None,
    };
    let published = || Some(a.published?.cmp(&b.published?));
    said.or_else(published).filter(|order| order.is_ne())
}

fn lowest(candidate: &Profile<'_>) -> Option<Decimal> {
    match &candidate.claim.value {
        Value::Quantity(quantity) => {
            let interval = compared_interval(quantity);
            interval.low.or(interval.high).map(|end| end.value)
        }
        _ => None,
    }
}
