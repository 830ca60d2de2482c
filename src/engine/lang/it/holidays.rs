//! Holidays, and the days they fall on.
//!
//! Holidays of the state: laws 260 of 1949, 54 of 1977 and 336 of 2000, decree 792 of 1985; days of
//! remembrance: laws 211 of 2000 and 92 of 2004. Movable feasts: the Roman calendar.

use crate::engine::figures::Feast::{self, Easter, Fixed, Nth};
use crate::engine::figures::Told::{Alone, Led};
use crate::engine::figures::{Holiday, HolidayWords};

/// The names of holidays.
pub const HOLIDAYS: HolidayWords = HolidayWords {
    names: NAMES,
    other_days: &["cyber monday", "super martedì"],
    leads: &[
        "a", "ad", "all'", "da", "dall'", "dopo", "entro", "fino", "fra", "l'", "per", "prima",
        "prima di", "prossima", "prossimo", "questa", "questo", "scorsa", "scorso", "tra",
        "ultima", "ultimo", "verso",
    ],
    never_after: &["dei", "degli", "delle", "gli", "i", "le"],
    never_before: &[
        "bassa",
        "cinese",
        "copta",
        "copto",
        "ebraica",
        "ebraico",
        "islamico",
        "lunare",
        "ortodossa",
        "ortodosso",
        "russa",
        "russo",
    ],
    describes_nouns: false,
};

const fn alone(name: &'static str, feast: Feast) -> Holiday {
    Holiday { name, feast, told: Alone }
}

const fn led(name: &'static str, feast: Feast) -> Holiday {
    Holiday { name, feast, told: Led }
}

const NAMES: &[Holiday] = &[
    alone("anniversario della liberazione", Fixed(4, 25)),
    alone("antivigilia di natale", Fixed(12, 23)),
    led("befana", Fixed(1, 6)),
    led("black friday", Nth(11, 3, 4, 1)),
    led("capodanno", Fixed(1, 1)),
    alone("commemorazione dei defunti", Fixed(11, 2)),
    led("cyber monday", Nth(11, 3, 4, 4)),
    alone("domenica delle palme", Easter(-7)),
    alone("domenica di pasqua", Easter(0)),
    alone("domenica di pentecoste", Easter(49)),
    led("epifania", Fixed(1, 6)),
    alone("ferragosto", Fixed(8, 15)),
    alone("festa degli innamorati", Fixed(2, 14)),
    alone("festa dei lavoratori", Fixed(5, 1)),
    alone("festa del lavoro", Fixed(5, 1)),
    alone("festa del papà", Fixed(3, 19)),
    alone("festa del ringraziamento", Nth(11, 3, 4, 0)),
    alone("festa dell' epifania", Fixed(1, 6)),
    alone("festa dell' immacolata", Fixed(12, 8)),
    alone("festa della donna", Fixed(3, 8)),
    alone("festa della liberazione", Fixed(4, 25)),
    alone("festa della mamma", Nth(5, 6, 2, 0)),
    alone("festa della repubblica", Fixed(6, 2)),
    alone("festa delle donne", Fixed(3, 8)),
    alone("festa di liberazione", Fixed(4, 25)),
    alone("festa di ognissanti", Fixed(11, 1)),
    alone("festa di san giuseppe", Fixed(3, 19)),
    alone("festa di san valentino", Fixed(2, 14)),
    alone("giornata della donna", Fixed(3, 8)),
    alone("giornata della memoria", Fixed(1, 27)),
    alone("giornata della terra", Fixed(4, 22)),
    alone("giornata internazionale dei lavoratori", Fixed(5, 1)),
    alone("giornata internazionale della donna", Fixed(3, 8)),
    alone("giornata mondiale della terra", Fixed(4, 22)),
    alone("giorno dei defunti", Fixed(11, 2)),
    alone("giorno dei morti", Fixed(11, 2)),
    alone("giorno del ricordo", Fixed(2, 10)),
    alone("giorno del ringraziamento", Nth(11, 3, 4, 0)),
    led("giorno dell' anno", Fixed(1, 1)),
    alone("giorno dell' epifania", Fixed(1, 6)),
    alone("giorno dell' immacolata", Fixed(12, 8)),
    alone("giorno della memoria", Fixed(1, 27)),
    led("giorno di capodanno", Fixed(1, 1)),
    alone("giorno di natale", Fixed(12, 25)),
    alone("giorno di ognissanti", Fixed(11, 1)),
    alone("giorno di pasqua", Easter(0)),
    alone("giorno di pasquetta", Easter(1)),
    alone("giorno di san silvestro", Fixed(12, 31)),
    alone("giorno di san valentino", Fixed(2, 14)),
    alone("giorno di santo stefano", Fixed(12, 26)),
    alone("giovedì grasso", Easter(-52)),
    alone("giovedì santo", Easter(-3)),
    led("halloween", Fixed(10, 31)),
    alone("lunedì dell' angelo", Easter(1)),
    alone("lunedì di pasqua", Easter(1)),
    alone("martedì grasso", Easter(-47)),
    alone("mercoledì delle ceneri", Easter(-46)),
    led("natale", Fixed(12, 25)),
    led("notte di halloween", Fixed(10, 31)),
    alone("notte di san silvestro", Fixed(12, 31)),
    alone("notte di san valentino", Fixed(2, 14)),
    led("ognissanti", Fixed(11, 1)),
    led("pasqua", Easter(0)),
    led("pasquetta", Easter(1)),
    led("pentecoste", Easter(49)),
    alone("sabato santo", Easter(-1)),
    alone("venerdì santo", Easter(-2)),
    alone("vigilia di capodanno", Fixed(12, 31)),
    alone("vigilia di natale", Fixed(12, 24)),
    alone("vigilia di pasqua", Easter(-1)),
];
