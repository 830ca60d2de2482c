//! Nouns for what is counted.

use crate::engine::claims::Thing;

/// Folded; `*` stands for any ending.
pub const THINGS: &[(Thing, &[&str])] = &[
    (
        Thing::Person,
        &[
            "persone",
            "persona",
            "uomini",
            "cittadini",
            "individui",
            "abitanti",
            "residenti",
            "gente",
        ],
    ),
    (
        Thing::Soldier,
        &[
            "soldat*",
            "militari",
            "truppe",
            "truppa",
            "combattenti",
            "militi",
            "miliziani",
            "riservisti",
        ],
    ),
    (Thing::Civilian, &["civili"]),
    (
        Thing::Child,
        &["bambin*", "minori", "minorenni", "minorenne", "ragazzini", "neonati", "adolescenti"],
    ),
    (Thing::Woman, &["donne", "donna"]),
    (Thing::Migrant, &["migranti", "migrante", "profughi", "rifugiati", "naufraghi"]),
    (Thing::Passenger, &["passegger*"]),
    (Thing::Crew, &["marinai", "equipaggio"]),
    (Thing::Rescuer, &["soccorritori", "pompieri", "volontari"]),
    (Thing::Worker, &["lavorator*", "operai", "dipendenti", "addetti", "impiegati"]),
    (Thing::Demonstrator, &["manifestanti", "dimostranti"]),
    (Thing::Spectator, &["spettator*", "telespettator*", "tifosi"]),
    (Thing::Police, &["agenti", "poliziotti", "carabinieri"]),
    (Thing::Building, &["edific*", "case", "abitazioni", "palazzi"]),
    (Thing::Village, &["villagg*", "paesi", "località", "borghi", "insediamenti"]),
    (
        Thing::Agreement,
        &[
            "accord*",
            "trattat*",
            "patto",
            "patti",
            "partenariato",
            "intesa",
            "convenzione",
            "memorandum",
        ],
    ),
    (
        Thing::Offensive,
        &[
            "offensiva",
            "offensive",
            "controffensiva",
            "incursione",
            "incursioni",
            "invasione",
            "assalto",
        ],
    ),
    (
        Thing::Deployment,
        &[
            "schieramento",
            "dispiegamento",
            "spiegamento",
            "presenza",
            "invio",
            "schierato",
            "dispiegato",
        ],
    ),
    (Thing::Tremor, &["scosse", "scossa", "repliche", "replica"]),
];
