//! Of what a measure is.

use super::{check, check_english};

#[test]
fn a_word_near_by_says_what_is_measured() {
    check("Il pozzo è profondo 40 metri.", &["40 metri: depth"]);
    check("La torre, alta 80 metri, ha ceduto.", &["80 metri: height"]);
    check("Il concerto è durato tre ore.", &["tre ore: duration"]);
    check(
        "A Bolzano la temperatura è scesa a 12 gradi.",
        &["12 gradi: temperature at Named(\"bolzano\")"],
    );
    check("Il contratto è più lungo di 12 mesi.", &["12 mesi:"]);
    check("Ha corso 40 metri.", &["40 metri:"]);
}

#[test]
fn an_english_word_near_by_says_what_is_measured() {
    check_english("The well is 40 metres deep.", &["40 metres: depth"]);
    check_english("The tower, 80 metres tall, gave way.", &["80 metres: height"]);
    check_english("The concert lasted three hours.", &["three hours: duration"]);
    check_english(
        "Near Geneva the lake has a depth of 30 metres.",
        &["30 metres: depth at Named(\"geneva\")"],
    );
    check_english("A power cut hit an area for three hours.", &["three hours:"]);
    check_english("She ran 40 metres.", &["40 metres:"]);
}

#[test]
fn some_measures_say_it_themselves() {
    check("Un sisma di magnitudo 5,1 ha scosso la costa.", &["magnitudo 5,1: magnitude"]);
    check("Lascia la moglie, 61 anni.", &["61 anni: age"]);
    check("La nave è ferma a 12 chilometri dalla costa.", &["12 chilometri: distance from cost"]);
    check("Il relitto giace a tre miglia al largo.", &["tre miglia: distance"]);
    check("Il muro, alto 4 metri dal piano della strada, è caduto.", &["4 metri: height"]);
    check("Hanno posato 30 chilometri di cavi.", &["30 chilometri:"]);
}

#[test]
fn some_english_measures_say_it_themselves() {
    check_english("A magnitude 5.1 quake shook the coast.", &["magnitude 5.1: magnitude"]);
    check_english("The pilot, 61 years old, survived.", &["61 years old: age"]);
    check_english("The ship lies 12 miles from the coast.", &["12 miles: distance from coast"]);
    check_english("The fire began 30 km north of the city.", &["30 km: distance from city"]);
    check_english("They laid 30 km of cable.", &["30 km:"]);
}
