//! English sentences.

use super::value::unit_sign;
use super::{Asks, Parts, Reason};
use crate::engine::claims::{Event, Thing};
use crate::engine::quantity::Interval;
use crate::present::Locale;
use crate::present::numbers::format_number;

pub fn question(parts: &Parts) -> String {
    match parts.asks {
        Asks::Count => count(parts),
        Asks::Amount(unit) => {
            let sign = unit_sign(unit.0, Locale::En);
            let of = parts.words.map(|words| format!(" for “{words}”")).unwrap_or_default();
            match unit.0 {
                "%" | "pp" => format!("What percentage{of}?"),
                "magnitude" => "What magnitude?".to_owned(),
                "year" | "month" | "week" | "day" | "hour" | "minute" | "second" => {
                    format!("How long{of}?")
                }
                _ => format!("How many {sign}{of}?"),
            }
        }
        Asks::Day => day(parts),
        Asks::Hour => "At what time?".to_owned(),
    }
}

fn count(parts: &Parts) -> String {
    let words = match parts.words {
        Some(words) if parts.own_words => words.to_owned(),
        // A noun of another language that says what happened has an equal here.
        Some(words) if !parts.stricken => format!("“{words}”"),
        _ => thing(parts.thing.unwrap_or(Thing::Person)).to_owned(),
    };
    let said = parts.stricken && parts.own_words;
    match parts.event.filter(|_| !said).and_then(happened) {
        Some(happened) => format!("How many {words} {happened}?"),
        None => format!("How many {words}?"),
    }
}

fn happened(event: Event) -> Option<&'static str> {
    Some(match event {
        Event::Die => "died",
        Event::Injure => "were injured",
        Event::Survive => "survived",
        Event::Rescue => "were rescued",
        Event::Displace => "were displaced",
        Event::Flee => "fled",
        Event::Arrest => "were arrested",
        Event::Accuse => "are under investigation",
        Event::Convict => "were convicted",
        Event::Acquit => "were acquitted",
        Event::Release => "were released",
        Event::Hospitalise => "were taken to hospital",
        Event::Infect => "were infected",
        Event::Recover => "recovered",
        Event::Vaccinate => "were vaccinated",
        Event::Recruit => "were recruited",
        Event::Send => "were sent",
        Event::Dismiss => "were dismissed",
        Event::Cancel => "were cancelled",
        Event::Destroy => "were destroyed",
        Event::Damage => "were damaged",
        Event::Detain => "were held",
        Event::Capture => "were captured",
        Event::Seize => "were seized",
        Event::Allot => "were allotted",
        Event::Donate => "were donated",
        _ => return None,
    })
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Person => "people",
        Thing::Soldier => "soldiers",
        Thing::Civilian => "civilians",
        Thing::Child => "children",
        Thing::Woman => "women",
        Thing::Migrant => "migrants",
        Thing::Passenger => "passengers",
        Thing::Crew => "crew members",
        Thing::Rescuer => "rescuers",
        Thing::Worker => "workers",
        Thing::Demonstrator => "demonstrators",
        Thing::Spectator => "spectators",
        Thing::Police => "officers",
        Thing::Prisoner => "prisoners",
        Thing::Hostage => "hostages",
        Thing::Student => "students",
        Thing::Pupil => "pupils",
        Thing::Teacher => "teachers",
        Thing::Doctor => "doctors",
        Thing::Nurse => "nurses",
        Thing::Patient => "patients",
        Thing::Tourist => "tourists",
        Thing::Journalist => "journalists",
        Thing::Farmer => "farmers",
        Thing::Athlete => "athletes",
        Thing::Customer => "customers",
        Thing::Candidate => "candidates",
        Thing::Lawmaker => "lawmakers",
        Thing::Household => "families",
        Thing::Building => "buildings",
        Thing::Flat => "flats",
        Thing::School => "schools",
        Thing::Hospital => "hospitals",
        Thing::Bed => "beds",
        Thing::Shop => "shops",
        Thing::Bridge => "bridges",
        Thing::Company => "companies",
        Thing::Village => "villages",
        Thing::Municipality => "municipalities",
        Thing::Province => "provinces",
        Thing::Region => "regions",
        Thing::Country => "countries",
        Thing::Vehicle => "vehicles",
        Thing::Car => "cars",
        Thing::Lorry => "lorries",
        Thing::Bus => "buses",
        Thing::Train => "trains",
        Thing::Ship => "ships",
        Thing::Boat => "boats",
        Thing::Aircraft => "aircraft",
        Thing::Helicopter => "helicopters",
        Thing::Flight => "flights",
        Thing::Drone => "drones",
        Thing::Missile => "missiles",
        Thing::Tank => "tanks",
        Thing::Satellite => "satellites",
        Thing::Vote => "votes",
        Thing::Seat => "seats",
        Thing::Job => "jobs",
        Thing::Ticket => "tickets",
        Thing::Dose => "doses",
        Thing::Case => "cases",
        Thing::Test => "tests",
        Thing::Signature => "signatures",
        Thing::Goal => "goals",
        Thing::Match => "matches",
        Thing::Tree => "trees",
        Thing::Animal => "animals",
        Thing::Fire => "fires",
        Thing::Agreement => "agreements",
        Thing::Offensive => "attacks",
        Thing::Deployment => "deployments",
        Thing::Tremor => "tremors",
    }
}

fn day(parts: &Parts) -> String {
    let what = match parts.thing {
        Some(Thing::Agreement) => "the agreement",
        Some(Thing::Offensive) => "the offensive",
        Some(Thing::Deployment | Thing::Soldier) => "the presence of the troops",
        _ => "it",
    };
    match parts.event {
        Some(Event::Sign) => format!("When was {what} signed?"),
        Some(Event::Ratify) => format!("When was {what} ratified?"),
        Some(Event::Confirm) => format!("When was {what} confirmed?"),
        Some(Event::Inaugurate) => format!("When was {what} opened?"),
        Some(Event::Attack) => "When did the offensive begin?".to_owned(),
        Some(Event::Withdraw) => "When was the withdrawal?".to_owned(),
        _ => "When did it happen?".to_owned(),
    }
}

pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Apart { one, others, days, undated } => {
            let common = if *days { "no date in common" } else { "no value in common" };
            let hint = if *undated { " It is not said which day they are of." } else { "" };
            format!("“{one}” has {common} with {}.{hint}", list(others, " or with "))
        }
        Reason::Fits(interval) => {
            format!(
                "They differ in precision, but none rules out another: {} fits them all.",
                values(interval)
            )
        }
        Reason::DaysFit => "They differ in precision, but none rules out another.".to_owned(),
        Reason::Same(value) => format!("All say “{value}”."),
        Reason::SameValue(labels) => {
            format!("They say the same in different words: {}.", list(labels, ", "))
        }
        Reason::Updated { first, last } => {
            format!(
                "The count changes from day to day: from “{first}” to “{last}”, in articles of different dates."
            )
        }
    }
}

fn list(labels: &[String], between: &str) -> String {
    labels.iter().map(|label| format!("“{label}”")).collect::<Vec<_>>().join(between)
}

fn values(interval: &Interval) -> String {
    let number = |value| format_number(value, Locale::En);
    match (interval.low, interval.high) {
        _ if let Some(value) = interval.single() => number(value),
        (Some(low), Some(high)) => {
            format!("a value between {} and {}", number(low.value), number(high.value))
        }
        (Some(low), None) => format!("any value above {}", number(low.value)),
        (None, Some(high)) => format!("any value below {}", number(high.value)),
        (None, None) => "any value".to_owned(),
    }
}
