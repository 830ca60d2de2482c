//! Numbers without a noun, which words near by say.

use super::{check, check_english};

#[test]
fn a_part_is_of_what_the_whole_is() {
    check(
        "Il coro ha vinto 12 premi, cinque dei quali a Lodi.",
        &["12 premi: prize", "cinque: prize at Named(\"lodi\") part"],
    );
    check(
        "Dei 60 operai, 12 hanno perso il posto.",
        &["60 operai: Worker", "12: Worker Dismiss part"],
    );
    check(
        "Il traghetto portava 90 passeggeri, trenta dei quali turisti.",
        &["90 passeggeri: Passenger", "trenta: Tourist part"],
    );
    check(
        "È salito a 50 morti il bilancio del crollo; nove erano bambini.",
        &["50 morti: Person Die", "nove: Child Die part"],
    );
    check(
        "Nel porto ci sono tre navi, quaranta delle quali vuote.",
        &["tre navi: Ship", "quaranta: part"],
    );
}

#[test]
fn an_english_part_is_of_what_the_whole_is() {
    check_english(
        "The choir won 12 prizes, five of them abroad.",
        &["12 prizes: prize", "five: prize part"],
    );
    check_english(
        "Of the 60 workers, 12 were dismissed.",
        &["60 workers: Worker", "12: Worker Dismiss part"],
    );
    check_english(
        "The ferry carried 90 passengers, 30 of them tourists.",
        &["90 passengers: Passenger", "30: Tourist part"],
    );
    check_english(
        "The toll rose to 50; nine were children.",
        &["toll rose to 50: Person Die", "nine: Child Die part"],
    );
    check_english(
        "The port holds three ships, forty of them empty.",
        &["three ships: Ship", "forty: part"],
    );
}

#[test]
fn an_item_counts_what_the_one_before_does() {
    check(
        "Piemonte 40.200 firme, Liguria 12.300, Umbria 4.100.",
        &[
            "40.200 firme: Signature at Named(\"piedmont\")",
            "12.300: Signature at Named(\"liguria\")",
            "4.100: Signature at Named(\"umbria\")",
        ],
    );
    check(
        "Le scuole chiuse sono 12 a Pavia e nove a Lodi.",
        &[
            "scuole chiuse sono 12: School at Named(\"pavia\") from closure",
            "nove: School at Named(\"lodi\")",
        ],
    );
    check(
        "I casi sono 80: 30 in Molise e 12 in Umbria.",
        &[
            "casi sono 80: Case",
            "30: Case at Named(\"molise\") part",
            "12: Case at Named(\"umbria\")",
        ],
    );
    check("Marche, 40 anni dopo.", &["40 anni:"]);
    check_english(
        "Leeds recorded 300 cases; Turin had 120, Paris 90 and Rome 14.",
        &[
            "300 cases: Case at Named(\"leeds\")",
            "120: Case at Named(\"turin\")",
            "90: Case at Named(\"paris\")",
            "14: Case at Named(\"rome\")",
        ],
    );
    check_english(
        "Closed are 40 mines in Wales and 12 in Cornwall.",
        &["40 mines: mine at Named(\"wales\")", "12: mine at Named(\"cornwall\")"],
    );
    check_english(
        "Volunteers planted 300 trees in Kenya, 90 in Uganda.",
        &["300 trees: Tree at Country(\"KE\")", "90: Tree at Country(\"UG\")"],
    );
    check_english("The well is 300 metres deep; Morocco measured 7.", &["300 metres: depth", "7:"]);
}

#[test]
fn a_place_that_opens_the_sentence_holds_past_its_commas() {
    check(
        "A Lecce hanno sfilato, pare, 300 medici.",
        &["300 medici: Doctor Protest at Named(\"lecce\")"],
    );
    check("In Umbria, purtroppo, i casi sono 40.", &["casi sono 40: Case at Named(\"umbria\")"]);
    check("A Torino piove; hanno votato, pare, 300 medici.", &["300 medici: Doctor"]);
    check_english(
        "In Leeds, the mayor said, 300 nurses marched.",
        &["300 nurses: Nurse Protest at Named(\"leeds\") by <the mayor>"],
    );
    check_english("The mayor of Leeds, who spoke late, saw 300 nurses.", &["300 nurses: Nurse"]);
}

#[test]
fn people_are_counted_by_what_befell_them() {
    check("In tre hanno perso la vita.", &["tre: Person Die"]);
    check("Sono rimasti in dodici nel rifugio.", &["dodici: Person"]);
    check("Fra i medici si contano 40 feriti.", &["40 feriti: Doctor Injure"]);
    check("La gara è finita in 40 minuti.", &["40 minuti:"]);
    check("Tra i feriti ci sono 12 bambini.", &["12 bambini: Child Injure"]);
    check_english(
        "In the fire 12 people died and 30 were injured.",
        &["12 people: Person Die", "30: Person Injure"],
    );
    check_english(
        "The storm killed 14 farmers and six are missing.",
        &["14 farmers: Farmer Die", "six: Farmer GoMissing"],
    );
    check_english("Among the nurses there were 40 deaths.", &["40 deaths: Nurse Die"]);
    check_english("The fire killed 12 cows and 30 were sold.", &["12 cows: cow Die", "30: Die"]);
}

#[test]
fn a_make_is_a_noun() {
    check("L'aviazione ha comprato sette Canadair.", &["sette Canadair: canadair"]);
    check("La polizia usa dodici Panda.", &["dodici Panda: pand"]);
    check("Il museo espone nove Stradivari.", &["nove Stradivari: stradivar"]);
    check("Formazione: 1 Rossi, 2 Bianchi.", &["1: part", "2:"]);
    check_english("The navy bought twelve Zodiacs.", &["twelve Zodiacs: zodiac"]);
    check_english("The dealer sold 40 Vespas.", &["40 Vespas: vespa"]);
    check_english(
        "They drove four off-road vehicles.",
        &["four off-road vehicles: Vehicle from road"],
    );
    check_english("The detector saw 6 PeV.", &["6:"]);
}
