//! Questions in Italian.

use super::things_it::thing;
use super::{Asks, Fineness, Parts};
use crate::engine::claims::{Event, Thing};
use crate::engine::quantity::{Dimension, Unit};
use crate::present::Locale;
use crate::present::wording::units::{unit_name, unit_sign};

pub fn question(parts: &Parts<'_>) -> String {
    match parts.asks {
        Asks::Count => count(parts),
        Asks::Amount(unit) => amount(unit, parts),
        Asks::Age => "Quanti anni?".to_owned(),
        Asks::Day(fineness) => day(parts, fineness),
        Asks::Hour => "A che ora?".to_owned(),
    }
}

fn count(parts: &Parts<'_>) -> String {
    let each = each(parts);
    let Some(noun) = noun(parts) else { return format!("Quale cifra{each}?") };
    let feminine = noun.split([' ', '’', '\'']).next().is_some_and(is_feminine);
    let foreign = parts.foreign.map(|words| format!(" («{words}»)")).unwrap_or_default();
    let happened = parts.event.and_then(happened).map(|what| match what {
        Happened::Agrees(stem) if feminine => {
            format!(" {}e", stem.replacen("stati ", "state ", 1))
        }
        Happened::Agrees(stem) => format!(" {stem}i"),
        Happened::Fixed(words) => format!(" {words}"),
    });
    let how_many = how_many(feminine);
    // "Quante salme recuperate?" would have no verb.
    if happened.is_none() && noun.split_whitespace().skip(1).last().is_some_and(is_participle) {
        return format!("{how_many} sono {} {noun}{foreign}{each}?", article(noun, feminine));
    }
    format!("{how_many} {noun}{foreign}{}{each}?", happened.unwrap_or_default())
}

/// The article of a noun in the plural.
fn article(noun: &str, feminine: bool) -> &'static str {
    let noun = noun.to_lowercase();
    let is_vowel = |letter: char| "aeiouàèéìòù".contains(letter);
    let mut letters = noun.chars();
    let gli = match (letters.next(), letters.next()) {
        (Some('s'), Some(second)) => !is_vowel(second),
        (Some('g' | 'p'), Some('n')) | (Some('p'), Some('s')) | (Some('x' | 'y' | 'z'), _) => true,
        (first, _) => first.is_some_and(is_vowel),
    };
    match (feminine, gli) {
        (true, _) => "le",
        (false, true) => "gli",
        (false, false) => "i",
    }
}

/// The words of an article, or else the noun of the list; also for one word in the singular: "in
/// ospedale".
fn noun<'a>(parts: &Parts<'a>) -> Option<&'a str> {
    let listed = parts.thing.map(thing);
    let is_form = |word: &str, noun: &str| {
        let stem = |word: &str| word.get(..word.len().saturating_sub(1)).map(str::to_lowercase);
        stem(word) == stem(noun)
    };
    match (parts.noun, listed) {
        (Some(word), Some(noun)) if is_form(word, noun) => Some(noun),
        (word, noun) => word.or(noun),
    }
}

const fn how_many(feminine: bool) -> &'static str {
    if feminine { "Quante" } else { "Quanti" }
}

/// Each of what it holds for.
fn each(parts: &Parts<'_>) -> &'static str {
    match parts.each {
        Some("barrel") => " al barile",
        Some("day") => " al giorno",
        Some("hour") => " all’ora",
        Some("minute") => " al minuto",
        Some("month") => " al mese",
        Some("night") => " a notte",
        Some("person") => " a persona",
        Some("second") => " al secondo",
        Some("share") => " per azione",
        Some("square") => " al metro quadrato",
        Some("week") => " alla settimana",
        Some("year") => " all’anno",
        _ => "",
    }
}

fn amount(unit: Unit, parts: &Parts<'_>) -> String {
    let each = each(parts);
    if let Some(measured) = parts.attribute.and_then(measured) {
        return format!("{measured}{each}?");
    }
    match (unit.0, unit.dimension()) {
        ("%", _) => format!("Quale percentuale{each}?"),
        ("magnitude", _) => "Quale magnitudo?".to_owned(),
        (_, Dimension::Duration) => format!("Quanto tempo{each}?"),
        (_, Dimension::Temperature) => "Quale temperatura?".to_owned(),
        (_, Dimension::Speed) => "Quale velocità?".to_owned(),
        (symbol, _) => match unit_name(symbol, Locale::It) {
            Some(name) => format!("{} {}{each}?", how_many(name.feminine), name.many),
            None => format!("Quanto, in {}{each}?", unit_sign(symbol, Locale::It)),
        },
    }
}

/// What is asked of a measure whose attribute is known by its concept.
fn measured(attribute: &str) -> Option<&'static str> {
    Some(match attribute {
        "area" => "Quale superficie",
        "capacity" => "Quale capacità",
        "depth" => "Quale profondità",
        "distance" => "Quale distanza",
        "energy" => "Quale energia",
        "flow" => "Quale portata",
        "height" => "Quale altezza",
        "length" => "Quale lunghezza",
        "power" => "Quale potenza",
        "thickness" => "Quale spessore",
        "volume" => "Quale volume",
        "weight" => "Quale peso",
        "width" => "Quale larghezza",
        _ => return None,
    })
}

/// Whether a word in the plural ends as participles and adjectives do.
pub fn is_participle(word: &str) -> bool {
    let endings = ["ati", "ate", "iti", "uti", "ute", "isi", "ise", "ivi", "ive", "bili"];
    endings.iter().any(|ending| word.ends_with(ending))
}

/// Nouns in the plural whose ending does not say that they are feminine. Sorted.
#[rustfmt::skip]
const FEMININE: &[&str] = &[
    "ali", "analisi", "appendici", "armi", "arti", "auto", "automobili", "basi", "braccia",
    "carceri", "centinaia", "chiavi", "classi", "cornici", "crisi", "croci", "diagnosi", "dita",
    "dosi", "eclissi", "fasi", "febbri", "foto", "gestanti", "ipotesi", "leggi", "luci", "madri",
    "mani", "metropoli", "miglia", "migliaia", "mogli", "moto", "navi", "notti", "nubi", "ossa",
    "paia", "pareti", "parti", "patenti", "pelli", "radici", "reti", "sedi", "sindromi", "sorti",
    "stragi", "superfici", "tesi", "torri", "uova", "valli", "varianti", "vesti", "vocali", "voci",
];

/// Nouns in the plural that end like feminine ones. Sorted.
const MASCULINE: &[&str] = &["bastioni", "file", "hardware", "mese", "software", "store"];

/// Endings of feminine nouns in the plural: "regioni" and "opinioni", not "campioni" or "scaglioni".
const FEMININE_ENDINGS: &[&str] =
    &["e", "gioni", "llioni", "nioni", "sioni", "stioni", "trici", "tà", "tù", "zioni"];

/// Whether a noun in the plural is feminine.
fn is_feminine(noun: &str) -> bool {
    let noun = noun.to_lowercase();
    let ends = FEMININE_ENDINGS.iter().any(|ending| noun.ends_with(ending));
    FEMININE.contains(&&*noun) || ends && !MASCULINE.contains(&&*noun)
}

/// What happened.
enum Happened {
    /// Up to the ending that follows the gender.
    Agrees(&'static str),
    /// As it stands.
    Fixed(&'static str),
}

fn happened(event: Event) -> Option<Happened> {
    use Happened::{Agrees, Fixed};
    Some(match event {
        Event::Die => Agrees("sono mort"),
        Event::Injure => Agrees("sono stati ferit"),
        Event::GoMissing => Agrees("risultano dispers"),
        Event::Survive => Agrees("si sono salvat"),
        Event::Rescue => Agrees("sono stati soccors"),
        Event::Displace => Agrees("sono sfollat"),
        Event::Flee => Agrees("sono fuggit"),
        Event::Arrest => Agrees("sono stati arrestat"),
        Event::Detain => Agrees("sono stati fermat"),
        Event::Accuse => Agrees("sono indagat"),
        Event::Convict => Agrees("sono stati condannat"),
        Event::Acquit => Agrees("sono stati assolt"),
        Event::Release => Agrees("sono stati liberat"),
        Event::Hospitalise => Agrees("sono stati ricoverat"),
        Event::Infect => Agrees("sono stati contagiat"),
        Event::Recover => Agrees("sono guarit"),
        Event::Vaccinate => Agrees("sono stati vaccinat"),
        Event::Recruit => Agrees("sono stati arruolat"),
        Event::Send => Agrees("sono stati inviat"),
        Event::Board => Fixed("erano a bordo"),
        Event::Attend => Fixed("erano presenti"),
        Event::Protest => Fixed("hanno manifestato"),
        Event::Dismiss => Agrees("sono stati licenziat"),
        Event::Cancel => Agrees("sono stati cancellat"),
        Event::Destroy => Agrees("sono stati distrutt"),
        Event::Damage => Agrees("sono stati danneggiat"),
        Event::Burn => Agrees("sono bruciat"),
        Event::Capture => Agrees("sono stati catturat"),
        Event::Seize => Agrees("sono stati sequestrat"),
        Event::Allot => Agrees("sono stati stanziat"),
        Event::Donate => Agrees("sono stati donat"),
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
        Some(Thing::Agreement) => Some(("l’accordo", 'o')),
        Some(Thing::Offensive) => Some(("l’offensiva", 'a')),
        Some(Thing::Deployment | Thing::Soldier) => Some(("la presenza delle truppe", 'a')),
        Some(Thing::Bridge) => Some(("il ponte", 'o')),
        Some(Thing::School) => Some(("la scuola", 'a')),
        Some(Thing::Hospital) => Some(("l’ospedale", 'o')),
        _ => None,
    };
    let participle = match parts.event {
        Some(Event::Sign) => "firmat",
        Some(Event::Ratify) => "ratificat",
        Some(Event::Confirm) => "confermat",
        Some(Event::Inaugurate) => "inaugurat",
        Some(Event::Attack) => {
            let what = about.map_or("l’offensiva", |(what, _)| what);
            return format!("Quando è cominciata {what}?");
        }
        Some(Event::Withdraw) => return "Quando è avvenuto il ritiro?".to_owned(),
        _ => "",
    };
    match (about, participle, fineness) {
        (Some((what, ending)), participle, _) if !participle.is_empty() => {
            format!("Quando è stat{ending} {participle}{ending} {what}?")
        }
        (_, _, Fineness::Day) => "In che giorno?".to_owned(),
        (_, _, Fineness::Month) => "In che mese?".to_owned(),
        (_, _, Fineness::Year) => "In che anno?".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        assert!(FEMININE.is_sorted());
        assert!(MASCULINE.is_sorted());
    }

    #[test]
    fn nouns_have_a_gender() {
        for noun in ["navi", "persone", "regioni", "città", "abitazioni", "lavoratrici", "uova"] {
            assert!(is_feminine(noun), "{noun}");
        }
        for noun in ["opinioni", "questioni", "ribellioni", "pensioni", "automobili"] {
            assert!(is_feminine(noun), "{noun}");
        }
        for noun in ["operai", "feriti", "studenti", "euro", "campioni", "milioni", "treni"] {
            assert!(!is_feminine(noun), "{noun}");
        }
        for noun in ["scaglioni", "padiglioni", "rioni", "testimoni", "bastioni", "piccioni"] {
            assert!(!is_feminine(noun), "{noun}");
        }
    }

    #[test]
    fn nouns_have_an_article() {
        for (noun, expected) in [
            ("salme", "le"),
            ("scuole", "le"),
            ("feriti", "i"),
            ("sindaci", "i"),
            ("sfollati", "gli"),
            ("edifici", "gli"),
            ("zaini", "gli"),
            ("psicologi", "gli"),
        ] {
            assert_eq!(article(noun, is_feminine(noun)), expected, "{noun}");
        }
    }
}
