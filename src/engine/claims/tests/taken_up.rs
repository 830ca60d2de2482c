//! Numbers that take up what a count before them counts.

use super::{check, check_english};

#[test]
fn a_verb_may_tell_that_people_are_counted() {
    check(
        "Nel rogo morirono 12 operai e 40 rimasero feriti.",
        &["12 operai: Worker Die", "40: Worker Injure"],
    );
    check(
        "Nel 1985 almeno 60 sono morti.",
        &["Nel 1985:", "almeno 60: Person Die 1985 as of <Nel 1985>"],
    );
    check("In seguito 30 furono arrestati.", &["30: Person Arrest"]);
    check("Il parco ha 300 cervi; 40 sono morti.", &["300 cervi: deer", "40: Die"]);
    check_english("A jet hit the hill and 520 died.", &["520: Person Die"]);
    check_english("At least 14 were hurt.", &["At least 14: Person Injure"]);
    check_english("Five of the six died.", &["Five: Person Die part", "six: Die"]);
    check_english("The farm had 300 cows and 40 died.", &["300 cows: cow Die", "40: Die"]);
    check(
        "I feriti sono 60, ma solo otto sono ancora ricoverati.",
        &["feriti sono 60: Person Injure", "otto: Hospitalise"],
    );
    check_english("Flight 516 died.", &[]);
}

#[test]
fn a_pronoun_stands_for_what_was_counted() {
    check(
        "Attendevano 12 camion, ne sono arrivati quattro.",
        &["12 camion: Lorry uncompared", "quattro: Lorry uncompared"],
    );
    check(
        "Il piano dà 40 alloggi; ne erano chiesti 90.",
        &["40 alloggi: accommodation", "90: accommodation"],
    );
    check("Di biglietti, ieri, ne hanno venduti 300.", &["ieri:", "300: Ticket 2024 as of <ieri>"]);
    check(
        "Ha stanze con 18 lampade ciascuna: ne funzionano 12.",
        &["18 lampade: lampad per each", "12:"],
    );
}

#[test]
fn a_demonstrative_stands_for_it_too() {
    check(
        "I bambini salvati sono 30, 12 quelli finiti in ospedale.",
        &["bambini salvati sono 30: Child Rescue", "12: Child Hospitalise"],
    );
    check(
        "Le case crollate sono 30, 90 quelle danneggiate.",
        &["case crollate sono 30: Building Destroy", "90: Building Damage"],
    );
    check(
        "Le firme raccolte sono 30, nove quelle annullate.",
        &["firme raccolte sono 30: Signature from raise", "nove: Signature Cancel"],
    );
    check("Il porto ha 30 navi, si sa, 90 quelle di Lodi.", &["30 navi: Ship", "90:"]);
}

#[test]
fn a_list_goes_on_with_one_preposition() {
    check("Hanno dato 300 pacchi per noi, 40 per loro.", &["300 pacchi: parcel", "40: parcel"]);
    check(
        "Il bando prevede 12 borse per medici e nove per infermieri.",
        &["12 borse: exchange", "nove: exchange"],
    );
    check("Il bando dà 12 borse per medici, e 40 con Lodi.", &["12 borse: exchange", "40:"]);
    check_english(
        "The club keeps 300 seats for members and 40 for guests.",
        &["300 seats: Seat", "40: Seat"],
    );
    check_english("It keeps 300 seats for members, 40 with a view.", &["300 seats: Seat", "40:"]);
}

#[test]
fn the_next_clause_goes_on_with_some_of_them() {
    check(
        "Trenta i feriti; dodici sono ancora in corsia.",
        &["Trenta i feriti: Person Injure", "dodici: Person Hospitalise part"],
    );
    check(
        "Il sisma ha chiuso 40 ponti; nove hanno riaperto.",
        &["40 ponti: Bridge", "nove: Bridge part"],
    );
    check(
        "Nove regioni hanno il mare; in undici la pesca cala.",
        &["Nove regioni: Region", "undici: Region"],
    );
    check("Hanno chiuso nove scuole; 300 sono a casa.", &["nove scuole: School", "300:"]);
    check(
        "Il Comune ha 400 case; trenta sono i custodi.",
        &["400 case: Building", "trenta sono i custodi: custody"],
    );
    check_english(
        "The port shut all nine piers; three were in use again.",
        &["nine piers: dock", "three: dock part"],
    );
    check_english("The law shields 40 species; nine live here.", &["40 species: species", "nine:"]);
}

#[test]
fn a_part_is_of_the_whole_that_its_sentence_opens_with() {
    check_english("Of its ferries, nine are old.", &["nine: ferry part"]);
    check_english("Of the new orchards, 40 are dry.", &["40: orchard part"]);
    check("Dei traghetti, nove sono vecchi.", &["nove: ferry part"]);
    check_english("Of late, nine are old.", &["nine:"]);
}
