//! Questions in English.

use super::things_en::thing;
use super::{Asks, Fineness, Parts};
use crate::engine::claims::{Event, Thing};
use crate::engine::quantity::{Dimension, Unit};
use crate::present::Locale;
use crate::present::wording::units::{unit_name, unit_sign};

pub fn question(parts: &Parts<'_>) -> String {
    match parts.asks {
        Asks::Count => count(parts),
        Asks::Amount(unit) => amount(unit, parts),
        Asks::Age => "How old?".to_owned(),
        Asks::Day(fineness) => day(parts, fineness),
        Asks::Hour => "At what time?".to_owned(),
    }
}

fn count(parts: &Parts<'_>) -> String {
    let each = each(parts);
    let Some(noun) = parts.noun.or_else(|| parts.thing.map(thing)) else {
        return format!("What figure{each}?");
    };
    let foreign = parts.foreign.map(|words| format!(" (“{words}”)")).unwrap_or_default();
    let happened = parts.event.and_then(happened).map(|it| format!(" {it}")).unwrap_or_default();
    format!("How many {noun}{foreign}{happened}{each}?")
}

/// Each of what it holds for.
fn each(parts: &Parts<'_>) -> &'static str {
    match parts.each {
        Some("barrel") => " a barrel",
        Some("day") => " a day",
        Some("hour") => " an hour",
        Some("minute") => " a minute",
        Some("month") => " a month",
        Some("night") => " a night",
        Some("person") => " a person",
        Some("second") => " a second",
        Some("share") => " a share",
        Some("square") => " a square metre",
        Some("week") => " a week",
        Some("year") => " a year",
        _ => "",
    }
}

fn amount(unit: Unit, parts: &Parts<'_>) -> String {
    let each = each(parts);
    if let Some(measured) = parts.attribute.and_then(measured) {
        return format!("What {measured}{each}?");
    }
    match (unit.0, unit.dimension()) {
        ("%", _) => format!("What percentage{each}?"),
        ("magnitude", _) => "What magnitude?".to_owned(),
        (_, Dimension::Duration) => format!("How long{each}?"),
        (_, Dimension::Temperature) => "What temperature?".to_owned(),
        (_, Dimension::Speed) => "What speed?".to_owned(),
        (symbol, _) => match unit_name(symbol, Locale::En) {
            Some(name) => format!("How many {}{each}?", name.many),
            None => format!("How much, in {}{each}?", unit_sign(symbol, Locale::En)),
        },
    }
}

/// What is asked of a measure whose attribute is known by its concept.
fn measured(attribute: &str) -> Option<&str> {
    let asked = [
        "area",
        "capacity",
        "depth",
        "distance",
        "energy",
        "flow",
        "height",
        "length",
        "power",
        "thickness",
        "volume",
        "weight",
        "width",
    ];
    asked.contains(&attribute).then_some(attribute)
}

fn happened(event: Event) -> Option<&'static str> {
    Some(match event {
        Event::Die => "died",
        Event::Injure => "were injured",
        Event::GoMissing => "went missing",
        Event::Survive => "survived",
        Event::Rescue => "were rescued",
        Event::Displace => "were displaced",
        Event::Flee => "fled",
        Event::Arrest => "were arrested",
        Event::Detain => "were held",
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
        Event::Board => "were on board",
        Event::Attend => "were present",
        Event::Protest => "protested",
        Event::Dismiss => "were dismissed",
        Event::Cancel => "were cancelled",
        Event::Destroy => "were destroyed",
        Event::Damage => "were damaged",
        Event::Burn => "burnt",
        Event::Capture => "were captured",
        Event::Seize => "were seized",
        Event::Allot => "were allotted",
        Event::Donate => "were donated",
        Event::Sign
        | Event::Ratify
        | Event::Confirm
        | Event::Inaugurate
        | Event::Attack
        | Event::Withdraw => return None,
    })
}

fn day(parts: &Parts<'_>, fineness: Fineness) -> String {
    let about = match parts.thing {
        Some(Thing::Agreement) => Some("the agreement"),
        Some(Thing::Offensive) => Some("the offensive"),
        Some(Thing::Deployment | Thing::Soldier) => Some("the presence of the troops"),
        Some(Thing::Bridge) => Some("the bridge"),
        Some(Thing::School) => Some("the school"),
        Some(Thing::Hospital) => Some("the hospital"),
        _ => None,
    };
    let participle = match parts.event {
        Some(Event::Sign) => Some("signed"),
        Some(Event::Ratify) => Some("ratified"),
        Some(Event::Confirm) => Some("confirmed"),
        Some(Event::Inaugurate) => Some("opened"),
        Some(Event::Attack) => return "When did the offensive begin?".to_owned(),
        Some(Event::Withdraw) => return "When was the withdrawal?".to_owned(),
        _ => None,
    };
    match (about, participle, fineness) {
        (Some(what), Some(participle), _) => format!("When was {what} {participle}?"),
        (_, _, Fineness::Day) => "On what day?".to_owned(),
        (_, _, Fineness::Month) => "In what month?".to_owned(),
        (_, _, Fineness::Year) => "In what year?".to_owned(),
    }
}
