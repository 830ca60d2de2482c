//! Whether two claims answer the same question.
//!
//! What they count, the event, the place, the part of the whole and the period must be able to be
//! the same. Where the text leaves too much of it open, the claims are not compared.

use super::profile::Profile;
use super::values::{Relation, in_one_unit, relate};
use super::verdict::updates;
use crate::engine::claims::{Event, Frame, Key, Place, Thing};
use crate::engine::model::Claim;
use crate::engine::quantity::{Change, Direction, Interval, Quantity, Unit, Value};

/// How much two claims have to do with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kinship {
    /// They cannot answer one question, nor stand in one comparison.
    Barred,
    /// Nothing forbids it, and nothing shows it.
    Open,
    /// They answer one question; the number of words they share about it.
    Same(usize),
}

/// Whether one article says of one of two claims that somebody puts the other in its place.
pub fn disputed(a: &Profile, b: &Profile) -> bool {
    let instead = |x: &Profile, y: &Profile| x.claim.frame.disputes == Some(y.at.claim);
    a.at.article == b.at.article && (instead(a, b) || instead(b, a))
}

/// How many words two claims must share where no concept ties them.
const SHARED_WORDS: usize = 3;

/// How many words two dates must share before one may contradict the other.
const SHARED_WORDS_OF_DATES: usize = 3;

/// How many times larger a number may be than a least number that it fits.
const FAR: u32 = 100;

/// Decides whether two claims answer one question.
pub fn kinship(a: &Profile, b: &Profile) -> Kinship {
    let relation = relate(&a.claim.value, &b.claim.value);
    let unsure = |profile: &Profile| profile.claim.frame.supposed || profile.claim.frame.completed;
    if relation == Relation::Unlike || unsure(a) || unsure(b) {
        return Kinship::Barred;
    }
    if disputed(a, b) {
        return Kinship::Same(SHARED_WORDS);
    }
    // One article does not contradict itself without saying so: it counts something else.
    if a.at.article == b.at.article && relation == Relation::Apart {
        return Kinship::Barred;
    }
    if relation == Relation::Fits && far_apart(a, b) {
        return Kinship::Barred;
    }
    match (&a.claim.value, &b.claim.value) {
        (Value::Date(_), Value::Date(_)) => of_dates(&a.claim.frame, &b.claim.frame, relation),
        (Value::Quantity(a_value), Value::Quantity(_)) => {
            of_counts(a, b, relation, a_value.unit.is_some())
        }
        _ => Kinship::Barred,
    }
}

/// Whether the rules alone say that two claims answer one question.
pub fn answer_one_question(a: &Profile, b: &Profile) -> bool {
    matches!(kinship(a, b), Kinship::Same(_))
}

/// Whether two claims say outright that they hold for different places, people, parts, years or
/// rates, or that only one of them tells of what happened: however alike they are, they do not
/// contradict.
pub fn said_apart(a: &Profile, b: &Profile) -> bool {
    if disputed(a, b) {
        return false;
    }
    let (fa, fb) = (&a.claim.frame, &b.claim.frame);
    let places = fa.at.first().zip(fb.at.first()).is_some_and(|(x, y)| x != y);
    let origins = !fa.origin.is_empty() && !fb.origin.is_empty() && !same_origin(fa, fb);
    let years = fa.year.zip(fb.year).is_some_and(|(x, y)| x != y);
    let rates = fa.rate.as_ref().zip(fb.rate.as_ref()).is_some_and(|(x, y)| x != y);
    // "Un secondo ciclone" is not the first.
    let order = |x: &Frame, y: &Frame| {
        let numbered = |word: &&String| word.starts_with(|first: char| first.is_ascii_digit());
        x.contrast.iter().filter(numbered).any(|word| !y.contrast.contains(word))
    };
    // "Feriti gravi" are not "feriti lievi".
    let contrasts = !fa.contrast.is_empty()
        && !fb.contrast.is_empty()
        && !fa.contrast.iter().any(|word| fb.contrast.contains(word));
    places
        || origins
        || years
        || rates
        || contrasts
        || fa.subsets != fb.subsets
        || fa.occasion != fb.occasion
        || other_day(fa, fb)
        || other_number(fa, fb)
        || order(fa, fb)
        || order(fb, fa)
        || !same_change(a.claim, b.claim, Relation::Apart)
        || fa.supposed != fb.supposed
        || fa.completed
        || fb.completed
}

/// Whether both are of a day, "ieri" and "oggi", of articles of which nobody knows the day.
fn other_day(a: &Frame, b: &Frame) -> bool {
    let days = a.days_from_publication.zip(b.days_from_publication);
    a.as_of.is_none() && b.as_of.is_none() && days.is_some_and(|(x, y)| x != y)
}

/// Whether both name one of several that share a name, and not the same: "Ariane 5", "Ariane 6".
fn other_number(a: &Frame, b: &Frame) -> bool {
    let both = || a.numbered.iter().flat_map(|x| b.numbered.iter().map(move |y| (x, y)));
    both().any(|(x, y)| x.0 == y.0) && !both().any(|(x, y)| x == y)
}

/// Whether two numbers fit only because one has no end, and are too far from each other to be two
/// ways of saying one: "at least 20", "30,000". Two least numbers of one article are of two things.
pub fn far_apart(a: &Profile, b: &Profile) -> bool {
    let (Value::Quantity(x), Value::Quantity(y)) = (&a.claim.value, &b.claim.value) else {
        return false;
    };
    let (x, y) = in_one_unit(x, y).unwrap_or((x.interval, y.interval));
    let open = |interval: Interval| Some((interval.low?.value, interval.high.is_none()));
    let (Some((x, x_open)), Some((y, y_open))) = (open(x), open(y)) else { return false };
    let (least, most) = (x.min(y), x.max(y));
    let far = least.checked_mul(FAR.into()).is_some_and(|far| far < most);
    (x_open || y_open) && (far || (x_open && y_open && a.at.article == b.at.article))
}

fn of_counts(a: &Profile, b: &Profile, relation: Relation, measured: bool) -> Kinship {
    let (fa, fb) = (&a.claim.frame, &b.claim.frame);
    // An article that says a number twice need not say the place twice.
    let repeats = a.at.article == b.at.article
        && relation == Relation::Same
        && (fa.at.is_empty() || fb.at.is_empty());
    if fa.part != fb.part
        || fa.rate != fb.rate
        || !same_origin(fa, fb)
        || !(same_place(fa, fb) || repeats)
        || !same_year(a, b)
        || !same_change(a.claim, b.claim, relation)
        || (fa.event.is_some() && fb.event.is_some() && fa.event != fb.event)
        || !same_thing(fa, fb, relation)
        || (relation == Relation::Apart && told_apart(a, b))
    {
        return Kinship::Barred;
    }
    let n_shared = n_shared(&fa.context, &fb.context);
    // Money and shares say nothing of what they are for but in the words around them.
    let one_event = fa.event.is_some() && fa.event == fb.event && fa.thing.is_some();
    let tied = (one_event || alike_by_event(fa, fb)) && !measured;
    let named = fa.thing.is_some() && fa.thing == fb.thing && !measured;
    let enough = if tied {
        0
    } else if named || relation == Relation::Same {
        SHARED_WORDS
    } else {
        2 * SHARED_WORDS
    };
    // A part is compared with a part only where much else is shared.
    let enough = if fa.part { enough.max(SHARED_WORDS) } else { enough };
    if n_shared < enough { Kinship::Open } else { Kinship::Same(n_shared) }
}

/// Whether something beside the noun tells what two claims count from each other: an adjective, an
/// occasion, a day. Enough not to contradict, though both may still be said of one thing.
fn told_apart(a: &Profile, b: &Profile) -> bool {
    let (fa, fb) = (&a.claim.frame, &b.claim.frame);
    let other_moment = match (&fa.as_of, &fb.as_of) {
        (Some(x), Some(y)) => relate(x, y) == Relation::Apart,
        _ => false,
    };
    // Without days of publication a year that only one names may be long ago.
    let other_year = match (fa.year, fb.year) {
        (Some(_), None) => b.published.is_none(),
        (None, Some(_)) => a.published.is_none(),
        _ => false,
    };
    fa.contrast != fb.contrast
        || other_year
        || other_countries(fa, fb)
        || (other_moment && !updates(a, b))
}

/// Whether each sentence names countries, and none that the other names: the losses of one side
/// are not those of the other.
fn other_countries(a: &Frame, b: &Frame) -> bool {
    let countries = |frame: &Frame| {
        frame.near.iter().filter(|place| matches!(place, Place::Country(_))).count()
    };
    let common = |place: &&Place| matches!(place, Place::Country(_)) && b.near.contains(place);
    countries(a) != 0 && countries(b) != 0 && a.near.iter().filter(common).count() == 0
}

/// Whether one of two nouns can stand for the other. "Victims" may be soldiers where both are of one
/// country; children among them are not.
pub fn wider(a: &Frame, b: &Frame) -> bool {
    let (Some(Key::Known(x)), Some(Key::Known(y))) = (&a.thing, &b.thing) else { return false };
    let is_either = |thing| *x == thing || *y == thing;
    let generic = is_either(Thing::Person) && x.is_human() && y.is_human();
    let armed = is_either(Thing::Soldier) && is_either(Thing::Militant);
    let one_origin = !a.origin.is_empty() && a.origin == b.origin;
    x != y && (((generic || armed) && one_origin) || alike_by_event(a, b))
}

/// Whether two different nouns count the same for what happened to both.
fn alike_by_event(a: &Frame, b: &Frame) -> bool {
    let (Some(Key::Known(x)), Some(Key::Known(y))) = (&a.thing, &b.thing) else { return false };
    let event = happened(a, *x).filter(|event| happened(b, *y) == Some(*event));
    let alike = event.map_or(&[][..], counted_alike);
    x != y && alike.iter().any(|group| group.contains(x) && group.contains(y))
}

/// What happened, which some nouns say by themselves: a case of a disease, that somebody fell ill.
fn happened(frame: &Frame, thing: Thing) -> Option<Event> {
    match (&frame.event, thing) {
        (Some(Key::Known(event)), _) => Some(*event),
        (None, Thing::Case) => Some(Event::Infect),
        (None, Thing::Attendance | Thing::Entry) => Some(Event::Attend),
        _ => None,
    }
}

/// Groups of things that count the same where a given thing happened to them: all who were on board
/// are passengers, and flights that were called off are cancellations.
const fn counted_alike(event: Event) -> &'static [&'static [Thing]] {
    match event {
        Event::Board => &[&[Thing::Person, Thing::Passenger, Thing::Migrant]],
        Event::Protest => &[&[Thing::Person, Thing::Demonstrator]],
        Event::Attend => &[&[Thing::Person, Thing::Spectator, Thing::Attendance, Thing::Entry]],
        Event::Infect => &[&[Thing::Person, Thing::Patient, Thing::Case]],
        Event::Hospitalise | Event::Recover => &[&[Thing::Person, Thing::Patient]],
        Event::Displace | Event::Flee | Event::Rescue => &[&[Thing::Person, Thing::Migrant]],
        Event::Release => &[&[Thing::Person, Thing::Hostage]],
        Event::Convict | Event::Acquit => &[&[Thing::Person, Thing::Verdict]],
        Event::Cancel => &[
            &[Thing::Cancellation, Thing::Departure, Thing::Flight],
            &[Thing::Cancellation, Thing::Departure, Thing::Train],
            &[Thing::Cancellation, Thing::Match],
        ],
        _ => &[],
    }
}

/// Whether two nouns can count the same.
fn same_thing(a: &Frame, b: &Frame, relation: Relation) -> bool {
    match (&a.thing, &b.thing) {
        (Some(x), Some(y)) => x == y || wider(a, b),
        // A number without a noun may count what the event says; that is enough to agree, and too
        // little to contradict.
        _ => a.event.is_some() && a.event == b.event && relation != Relation::Apart,
    }
}

/// Whether the countries that two claims' people are of can be the same: where one leaves them
/// open, its sentence must name a country of the other.
fn same_origin(a: &Frame, b: &Frame) -> bool {
    let names = |frame: &Frame, origin: &[&'static str]| {
        origin.iter().any(|code| frame.near.contains(&Place::Country(code)))
    };
    match (a.origin.is_empty(), b.origin.is_empty()) {
        (true, true) => true,
        (false, false) => a.origin.iter().any(|code| b.origin.contains(code)),
        (true, false) => names(a, &b.origin),
        (false, true) => names(b, &a.origin),
    }
}

/// Whether the places that two claims hold for can be the same. A country may be the scene of the
/// whole story; a town that only one of them names is a part of it.
fn same_place(a: &Frame, b: &Frame) -> bool {
    let scene = |place: &Place, other: &Frame| {
        matches!(place, Place::Country(_)) || other.near.contains(place)
    };
    match (a.at.first(), b.at.first()) {
        (None, None) => true,
        (Some(x), Some(y)) => x == y,
        (Some(x), None) => scene(x, b),
        (None, Some(y)) => scene(y, a),
    }
}

/// Whether two claims can be of one year: a year that only one of them names must be the year the
/// other was published in.
fn same_year(a: &Profile, b: &Profile) -> bool {
    let published = |candidate: &Profile| candidate.published.map(time::Date::year);
    match (a.claim.frame.year, b.claim.frame.year) {
        (Some(x), Some(y)) => x == y,
        (Some(x), None) => published(b).is_none_or(|year| year == x),
        (None, Some(y)) => published(a).is_none_or(|year| year == y),
        (None, None) => true,
    }
}

/// Whether two numbers can be of one kind: a change or a level, of before or of now. A change is
/// known by a word near by that another article may have left out: the same number is not barred.
fn same_change(a: &Claim, b: &Claim, relation: Relation) -> bool {
    let opposed = |x, y| matches!((x, y), (Direction::Up, Direction::Down));
    match (a.frame.change, b.frame.change) {
        (Some(Change::By(x)), Some(Change::By(y))) => !opposed(x, y) && !opposed(y, x),
        (Some(Change::By(_)), None) | (None, Some(Change::By(_))) => {
            relation == Relation::Same || is_difference(&a.value)
        }
        (Some(Change::By(_)), _) | (_, Some(Change::By(_))) => false,
        (Some(Change::From), other) | (other, Some(Change::From)) => {
            other == Some(Change::From) || relation == Relation::Same
        }
        _ => true,
    }
}

/// Points of hundredths are always the difference of two shares.
fn is_difference(value: &Value) -> bool {
    matches!(value, Value::Quantity(Quantity { unit: Some(Unit::PERCENTAGE_POINT), .. }))
}

fn of_dates(a: &Frame, b: &Frame, relation: Relation) -> Kinship {
    let one_event =
        a.event.is_some() && a.event == b.event && a.thing.is_some() && a.thing == b.thing;
    let n_places = a.near.iter().filter(|place| b.near.contains(place)).count();
    if !one_event || n_places == 0 {
        return Kinship::Barred;
    }
    let n_shared = n_shared(&a.context, &b.context);
    // Attacks and speeches come again: another day is another event unless much else is the same.
    let recurs =
        !matches!(a.event, Some(Key::Known(Event::Sign | Event::Ratify | Event::Inaugurate)));
    if relation == Relation::Apart && (recurs || n_shared < SHARED_WORDS_OF_DATES) {
        return Kinship::Barred;
    }
    Kinship::Same(n_shared)
}

/// How many words two sorted lists share.
pub fn n_shared(a: &[String], b: &[String]) -> usize {
    a.iter().filter(|word| b.binary_search(word).is_ok()).count()
}
