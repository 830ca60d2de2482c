//! Unit words that are another unit among some words.

use crate::engine::figures::Homonym;

/// The words, and those by which they are another unit.
pub const HOMONYMS: &[Homonym] = &[
    Homonym { phrases: &["gradi", "grado", "°"], unit: "deg", near: ANGLES, many: false },
    Homonym { phrases: &["gradi", "grado"], unit: "magnitude", near: QUAKES, many: false },
    Homonym { phrases: &["mb"], unit: "mbar", near: STORMS, many: false },
    Homonym { phrases: &["miglia", "miglio"], unit: "nmi", near: SEA, many: false },
    Homonym {
        phrases: &["cent", "centesimi", "centesimo"],
        unit: "dollar",
        near: DOLLARS,
        many: false,
    },
    Homonym { phrases: &["centesimi", "centesimo"], unit: "second", near: RACES, many: false },
    Homonym {
        phrases: &["centesimi", "centesimo"],
        unit: "franc",
        near: &["franchi", "franco"],
        many: false,
    },
];

/// Words of angles.
const ANGLES: &[&str] = &[
    "angolazione",
    "angoli",
    "angolo",
    "bussola",
    "gira",
    "girare",
    "girato",
    "inclinata",
    "inclinate",
    "inclinato",
    "inclinazione",
    "latitudine",
    "longitudine",
    "pendenza",
    "rotazione",
    "rotta",
    "ruota",
    "ruotare",
    "ruotato",
    "svolta",
    "virare",
    "virata",
];

/// Words of earthquakes.
const QUAKES: &[&str] =
    &["epicentro", "ipocentro", "magnitudo", "richter", "scossa", "scosse", "sisma", "terremoto"];

/// Words of races.
const RACES: &[&str] = &[
    "cronometro",
    "discesa",
    "distacco",
    "manche",
    "pole",
    "preceduto",
    "secondi",
    "slalom",
    "sprint",
    "staccato",
    "traguardo",
];

/// Words of the sea.
const SEA: &[&str] =
    &["acque", "barca", "costa", "coste", "largo", "mare", "nave", "porto", "riva", "scafo"];

/// Words of the weight of the air.
const STORMS: &[&str] =
    &["barica", "barico", "bassa", "ciclone", "depressione", "pressione", "tempesta", "uragano"];

/// Words of dollars.
const DOLLARS: &[&str] = &["$", "dollari", "dollaro", "usd"];
