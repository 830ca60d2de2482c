//! Sums that leave out the scale and the currency of the sum before them.

use super::{check_english, check_values};
use crate::engine::model::Language;

#[test]
fn a_number_may_leave_out_its_millions() {
    let check = |text, values: &[&str]| check_values(Language::Italian, text, values);
    check(
        "Il porto riceve 26,4 miliardi di euro e la ferrovia 8,1.",
        &["26400000000 EUR", "8100000000 EUR"],
    );
    check(
        "Il fondo vale 19 milioni di euro, quattro dei quali per i musei.",
        &["19000000 EUR", "4000000 EUR"],
    );
    check(
        "Alle scuole vanno 3 miliardi. La metropolitana ne assorbirà undici.",
        &["3000000000", "11000000000"],
    );
    check(
        "Stanziati 36,5 milioni di euro: 10,9 alla diga; 9 alla strada.",
        &["36500000 EUR", "10900000 EUR", "9000000 EUR"],
    );
    // Another noun is counted, or the sum names no scale, or people are meant.
    check("Il fondo vale 19 milioni di euro per quattro musei.", &["19000000 EUR", "4"]);
    check("Il fondo vale 19 milioni di euro; in 4 hanno detto no.", &["19000000 EUR", "4"]);
    check("Il teatro ha incassato 10.151.776 euro e il cinema 8,5.", &["10151776 EUR", "8.5"]);
    check("Il danno è di 3 miliardi. Ne sono morti undici.", &["3000000000", "11"]);
    check("La diga costa 3 miliardi. L'indice è 1,5.", &["3000000000", "1.5"]);
}

#[test]
fn so_it_may_in_english() {
    let check = |text, values: &[&str]| check_values(Language::English, text, values);
    check(
        "The port gets $26.4 billion and the railway 8.1.",
        &["26400000000 dollar", "8100000000 dollar"],
    );
    check(
        "The fund has $19 million, four of which go to museums.",
        &["19000000 dollar", "4000000 dollar"],
    );
    check("The fund gives $19 million to four museums.", &["19000000 dollar", "4"]);
    check_english(
        "It gives $19 million, four of which go to schools.",
        &["$19 million:", "four: part uncompared"],
    );
}
