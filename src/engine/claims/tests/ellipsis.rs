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
    check(
        "Al porto vanno circa 26 milioni di euro; alla ferrovia circa otto.",
        &["26000000 EUR", "8000000 EUR"],
    );
    check(
        "Il debito, 300 milioni di euro in origine, è ora di 92.",
        &["300000000 EUR", "92000000 EUR"],
    );
    check(
        "L'acquedotto costa 30 milioni di euro, venti a carico della Regione.",
        &["30000000 EUR", "20000000 EUR"],
    );
    check(
        "L'ospedale perde 18 milioni di euro. Circa tre arriveranno dallo Stato.",
        &["18000000 EUR", "3000000 EUR"],
    );
    check(
        "Alla diga sono andati 5 milioni per un anno; se ne sono aggiunti due.",
        &["5000000", "1 year", "2000000"],
    );
    // More than the sum is no part of it; each gets so much; somebody is counted.
    check("I danni sono di 3 milioni di euro. Circa 200 restano a casa.", &["3000000 EUR", "200"]);
    check("Guadagna 3 milioni di euro, 4 per ogni partita.", &["3000000 EUR", "4"]);
    check("Il museo costa 3 milioni di euro; circa due gli operai.", &["3000000 EUR", "2"]);
    check("Il teatro vale 3 milioni di euro e i palchi sono circa due.", &["3000000 EUR", "2"]);
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
    check(
        "The port gets about $26 million; the railway about eight.",
        &["26000000 dollar", "8000000 dollar"],
    );
    check(
        "The library raised $12 million, about nine for the roof.",
        &["12000000 dollar", "9000000 dollar"],
    );
    check("They paid $30 million for a man who scored about 20.", &["30000000 dollar", "20"]);
    check("The fund gives $19 million to four museums.", &["19000000 dollar", "4"]);
    check_english(
        "It gives $19 million, four of which go to schools.",
        &["$19 million:", "four: part uncompared"],
    );
}
