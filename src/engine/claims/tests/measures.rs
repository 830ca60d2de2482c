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
