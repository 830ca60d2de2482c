//! Italian sentences.

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
            let sign = unit_sign(unit.0, Locale::It);
            let of = parts.words.map(|words| format!(" per «{words}»")).unwrap_or_default();
            match unit.0 {
                "%" | "pp" => format!("Quale percentuale{of}?"),
                "magnitude" => "Quale magnitudo?".to_owned(),
                "year" | "month" | "week" | "day" | "hour" | "minute" | "second" => {
                    format!("Quanto tempo{of}?")
                }
                _ => format!("Quanti {sign}{of}?"),
            }
        }
        Asks::Day => day(parts),
        Asks::Hour => "A che ora?".to_owned(),
    }
}

fn count(parts: &Parts) -> String {
    let (words, italian) = match parts.words {
        Some(words) if parts.own_words => (words.to_owned(), true),
        // A noun of another language that says what happened has an equal here.
        Some(words) if !parts.stricken => (format!("«{words}»"), false),
        _ => (thing(parts.thing.unwrap_or(Thing::Person)).to_owned(), true),
    };
    let feminine = italian && words.split(' ').next().is_some_and(is_feminine);
    let how_many = if feminine { "Quante" } else { "Quanti" };
    let said = parts.stricken && parts.own_words;
    match parts.event.filter(|_| !said).and_then(happened) {
        Some(stem) if feminine => {
            format!("{how_many} {words} {}e?", stem.replacen("stati", "state", 1))
        }
        Some(stem) => format!("{how_many} {words} {stem}i?"),
        None => format!("{how_many} {words}?"),
    }
}

/// Whether a noun in the plural is feminine.
fn is_feminine(noun: &str) -> bool {
    let endings = ["e", "gioni", "sioni", "zioni"];
    endings.iter().any(|ending| noun.ends_with(ending)) || matches!(noun, "dosi" | "mani" | "navi")
}

/// What happened, up to the ending that follows the gender.
fn happened(event: Event) -> Option<&'static str> {
    Some(match event {
        Event::Die => "sono mort",
        Event::Injure => "sono stati ferit",
        Event::Survive => "si sono salvat",
        Event::Rescue => "sono stati soccors",
        Event::Displace => "sono sfollat",
        Event::Flee => "sono fuggit",
        Event::Arrest => "sono stati arrestat",
        Event::Accuse => "sono indagat",
        Event::Convict => "sono stati condannat",
        Event::Acquit => "sono stati assolt",
        Event::Release => "sono stati liberat",
        Event::Hospitalise => "sono stati ricoverat",
        Event::Infect => "sono stati contagiat",
        Event::Recover => "sono guarit",
        Event::Vaccinate => "sono stati vaccinat",
        Event::Recruit => "sono stati arruolat",
        Event::Send => "sono stati inviat",
        Event::Dismiss => "sono licenziat",
        Event::Cancel => "sono stati cancellat",
        Event::Destroy => "sono stati distrutt",
        Event::Damage => "sono stati danneggiat",
        Event::Detain => "sono stati fermat",
        Event::Capture => "sono stati conquistat",
        Event::Seize => "sono stati sequestrat",
        Event::Allot => "sono stati stanziat",
        Event::Donate => "sono stati donat",
        _ => return None,
    })
}

fn thing(thing: Thing) -> &'static str {
    match thing {
        Thing::Person => "persone",
        Thing::Soldier => "soldati",
        Thing::Civilian => "civili",
        Thing::Child => "bambini",
        Thing::Woman => "donne",
        Thing::Migrant => "migranti",
        Thing::Passenger => "passeggeri",
        Thing::Crew => "membri dell’equipaggio",
        Thing::Rescuer => "soccorritori",
        Thing::Worker => "lavoratori",
        Thing::Demonstrator => "manifestanti",
        Thing::Spectator => "spettatori",
        Thing::Police => "agenti",
        Thing::Prisoner => "detenuti",
        Thing::Hostage => "ostaggi",
        Thing::Student => "studenti",
        Thing::Pupil => "alunni",
        Thing::Teacher => "insegnanti",
        Thing::Doctor => "medici",
        Thing::Nurse => "infermieri",
        Thing::Patient => "pazienti",
        Thing::Tourist => "turisti",
        Thing::Journalist => "giornalisti",
        Thing::Farmer => "agricoltori",
        Thing::Athlete => "atleti",
        Thing::Customer => "clienti",
        Thing::Candidate => "candidati",
        Thing::Lawmaker => "parlamentari",
        Thing::Household => "famiglie",
        Thing::Building => "edifici",
        Thing::Flat => "appartamenti",
        Thing::School => "scuole",
        Thing::Hospital => "ospedali",
        Thing::Bed => "posti letto",
        Thing::Shop => "negozi",
        Thing::Bridge => "ponti",
        Thing::Company => "aziende",
        Thing::Village => "villaggi",
        Thing::Municipality => "comuni",
        Thing::Province => "province",
        Thing::Region => "regioni",
        Thing::Country => "stati",
        Thing::Vehicle => "veicoli",
        Thing::Car => "auto",
        Thing::Lorry => "camion",
        Thing::Bus => "autobus",
        Thing::Train => "treni",
        Thing::Ship => "navi",
        Thing::Boat => "barche",
        Thing::Aircraft => "aerei",
        Thing::Helicopter => "elicotteri",
        Thing::Flight => "voli",
        Thing::Drone => "droni",
        Thing::Missile => "missili",
        Thing::Tank => "carri armati",
        Thing::Satellite => "satelliti",
        Thing::Vote => "voti",
        Thing::Seat => "seggi",
        Thing::Job => "posti di lavoro",
        Thing::Ticket => "biglietti",
        Thing::Dose => "dosi",
        Thing::Case => "casi",
        Thing::Test => "tamponi",
        Thing::Signature => "firme",
        Thing::Goal => "gol",
        Thing::Match => "partite",
        Thing::Tree => "alberi",
        Thing::Animal => "animali",
        Thing::Fire => "incendi",
        Thing::Agreement => "accordi",
        Thing::Offensive => "attacchi",
        Thing::Deployment => "invii",
        Thing::Tremor => "scosse",
    }
}

fn day(parts: &Parts) -> String {
    let about = match parts.thing {
        Some(Thing::Agreement) => Some(("l’accordo", 'o')),
        Some(Thing::Offensive) => Some(("l’offensiva", 'a')),
        Some(Thing::Deployment | Thing::Soldier) => Some(("la presenza delle truppe", 'a')),
        _ => None,
    };
    let (what, ending) = about.unwrap_or(("", 'o'));
    let space = if what.is_empty() { "" } else { " " };
    let participle = match parts.event {
        Some(Event::Sign) => "firmat",
        Some(Event::Ratify) => "ratificat",
        Some(Event::Confirm) => "confermat",
        Some(Event::Inaugurate) => "inaugurat",
        Some(Event::Attack) => {
            return format!(
                "Quando è cominciata {}?",
                if what.is_empty() { "l’offensiva" } else { what }
            );
        }
        Some(Event::Withdraw) => return "Quando è avvenuto il ritiro?".to_owned(),
        _ => return "Quando è avvenuto?".to_owned(),
    };
    format!("Quando è stat{ending} {participle}{ending}{space}{what}?")
}

pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Apart { one, others, days, undated } => {
            let common = if *days { "nessuna data in comune" } else { "nessun valore in comune" };
            let hint = if *undated { " Non è detto a quale giorno si riferiscano." } else { "" };
            format!("«{one}» non ha {common} con {}.{hint}", list(others, " né con "))
        }
        Reason::Fits(interval) => format!(
            "Cambia la precisione, ma nessuna cifra esclude un’altra: {} le soddisfa tutte.",
            values(interval)
        ),
        Reason::DaysFit => {
            "Cambia la precisione, ma nessuna indicazione ne esclude un’altra.".to_owned()
        }
        Reason::Same(value) => format!("Tutti dicono «{value}»."),
        Reason::SameValue(labels) => {
            format!("Dicono lo stesso in parole diverse: {}.", list(labels, ", "))
        }
        Reason::Updated { first, last } => {
            format!(
                "Il conto cambia con i giorni: da «{first}» a «{last}», in articoli di date diverse."
            )
        }
    }
}

fn list(labels: &[String], between: &str) -> String {
    labels.iter().map(|label| format!("«{label}»")).collect::<Vec<_>>().join(between)
}

fn values(interval: &Interval) -> String {
    let number = |value| format_number(value, Locale::It);
    match (interval.low, interval.high) {
        _ if let Some(value) = interval.single() => number(value),
        (Some(low), Some(high)) => {
            format!("un valore fra {} e {}", number(low.value), number(high.value))
        }
        (Some(low), None) => format!("qualunque valore oltre {}", number(low.value)),
        (None, Some(high)) => format!("qualunque valore sotto {}", number(high.value)),
        (None, None) => "qualunque valore".to_owned(),
    }
}
