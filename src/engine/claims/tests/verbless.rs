//! Numbers whose noun stands before them without a verb between the two.

use super::{check, check_english};

#[test]
fn after_a_count_a_noun_may_do_without_a_verb() {
    check(
        "Le barche iscritte sono 40 e gli equipaggi una trentina.",
        &["barche iscritte sono 40: Boat from member", "equipaggi una trentina: Crew"],
    );
    check(
        "I musei aperti sono 12, le biblioteche chiuse ancora nove.",
        &[
            "musei aperti sono 12: museum from opening",
            "biblioteche chiuse ancora nove: library from closure",
        ],
    );
    check(
        "I soci sono 300; i posti previsti dal bando, in tutta la valle, 1.200.",
        &[
            "soci sono 300: soc",
            "posti previsti dal bando, in tutta la valle, 1.200: post from expect",
        ],
    );
    check("I feriti in tutto 24.", &["feriti in tutto 24: Person Injure"]);
    // What befell others did not befall these.
    check(
        "Le case crollate sono 30, le strade riaperte dodici.",
        &["case crollate sono 30: Building Destroy", "strade riaperte dodici: road from opening"],
    );
    // Nothing was counted before, or a verb stands there.
    check("Piove e i negozi di Pavia 40.", &["40:"]);
    check("I musei sono 12, le scuole di Pavia chiesero 40.", &["musei sono 12: museum", "40:"]);
    check_english(
        "The dead are 12, the injured 40.",
        &["dead are 12: Person Die", "injured 40: Person Injure"],
    );
    check_english(
        "The new trams number 14 and the drivers 60.",
        &["trams number 14: tram part", "drivers 60: driver"],
    );
    check_english(
        "The orchards are 30, the barns 12.",
        &["orchards are 30: orchard", "barns 12: barn"],
    );
    check_english(
        "The orchards are 30 and the owners want 12.",
        &["orchards are 30: orchard", "12:"],
    );
}

#[test]
fn a_number_in_apposition_counts_the_noun_before() {
    check("I reperti, una cinquantina, sono nel museo.", &["reperti, una cinquantina: artefact"]);
    check(
        "Il rettore dice che gli iscritti, 900 in tutto, pagano meno.",
        &["iscritti, 900: member by <Il rettore>"],
    );
    check("I ricoverati, 24, stanno bene.", &["ricoverati, 24: Person Hospitalise"]);
    check("Il figlio dei coniugi, 24, sta bene.", &["24:"]);
    check("I fratelli, 17 e 19, stanno bene.", &["17:", "19:"]);
    check_english("The climbers, 14 of them, met a storm.", &["climbers, 14: climber"]);
    check_english(
        "Of the orders on its books, 40 in all, nine are late.",
        &["orders on its books, 40: order", "nine: order part"],
    );
    check_english("He learnt that the hostages, 32 in all, slept.", &["hostages, 32: Hostage"]);
    check_english("The coach of the hostages, 32, slept.", &["32:"]);
}

#[test]
fn a_heading_names_what_its_number_counts() {
    check("8.30 - Feriti, autobus: 12.", &["8.30:", "Feriti, autobus: 12: Person Injure"]);
    check(
        "I musei che hanno aperto di notte: 40.",
        &["musei che hanno aperto di notte: 40: museum"],
    );
    check("Le biblioteche della valle: 12.", &["biblioteche della valle: 12: library"]);
    check("I sindacati della valle sono contenti: 12.", &["12: part"]);
    check_english(
        "Passenger numbers: about 4,000.",
        &["Passenger numbers: about 4,000: Passenger"],
    );
    check_english("Jobs at the new port: 300.", &["Jobs at the new port: 300: Job"]);
    check_english("Injuries, ferry: 17.", &["Injuries, ferry: 17: Person Injure"]);
    check_english("The orchestra plays late: 17.", &["17: part"]);
}

#[test]
fn who_gives_a_number_gives_it_of_something() {
    check_english("The mayor put the injured at 40.", &["injured at 40: Person Injure"]);
    check_english("The club puts the number of members at 900.", &["members at 900: member"]);
    check_english(
        "Doctors put the measles cases at 60.",
        &["measles cases at 60: Case from measles"],
    );
    check_english("The mayor put the clock at 40.", &["40:"]);
}

#[test]
fn an_article_tells_the_plural_of_a_noun_that_has_none() {
    check("I film in gara sono 24.", &["film in gara sono 24: film"]);
    check("Gli hotel sono 300.", &["hotel sono 300: hotel"]);
    check("Le università sono nove.", &["università sono nove: university"]);
    check("Il numero delle città sale a 17.", &["città sale a 17: city"]);
    check("Il film dura, e sono 24.", &["24:"]);
}
