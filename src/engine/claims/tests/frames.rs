//! Who says so, of when, where, and of which part of the whole.

use super::check;

#[test]
fn who_says_so() {
    check(
        "Secondo la Protezione civile i feriti sono 30.",
        &["feriti sono 30: Person Injure by <la Protezione civile>"],
    );
    check(
        "I feriti sono 30, ha detto il sindaco Mario Rossi.",
        &["feriti sono 30: Person Injure by <il sindaco Mario Rossi>"],
    );
    check(
        "Stando ai medici sono 12 i ricoverati.",
        &["12 i ricoverati: Person Hospitalise by <medici>"],
    );
    check("Il secondo incendio ha ucciso tre persone.", &["tre persone: Person Die from 2"]);
    check(
        "Secondo i dati diffusi dal ministero gli infortuni sono 500.",
        &["infortuni sono 500: infortun by <i dati diffusi dal ministero>"],
    );
    check(
        "Per la questura i manifestanti sono 3.000, sostengono gli agenti.",
        &["manifestanti sono 3.000: Demonstrator Protest by <gli agenti>"],
    );
}

#[test]
fn the_nearest_of_several_who_say_so() {
    check(
        "I dispersi sono 12 secondo la Croce Rossa, 30 secondo l'esercito.",
        &[
            "dispersi sono 12: Person GoMissing by <la Croce Rossa>",
            "30: Person GoMissing by <l'esercito>",
        ],
    );
    check(
        "Secondo la questura, i manifestanti sono 3.000, secondo gli organizzatori il doppio.",
        &["manifestanti sono 3.000: Demonstrator Protest by <la questura>"],
    );
    check(
        "I feriti sono 40 secondo chi era sul treno, meno per la polizia.",
        &["feriti sono 40: Person Injure by <chi era sul treno>"],
    );
    check(
        "Gli sfollati, secondo coloro che gestiscono il campo, sono 900.",
        &[
            "sfollati, secondo coloro che gestiscono il campo, sono 900: Person Displace by <coloro che gestiscono il campo>",
        ],
    );
}

#[test]
fn of_when_it_is() {
    check(
        "Ieri gli sfollati erano 200.",
        &["Ieri:", "sfollati erano 200: Person Displace 2024 as of <Ieri>"],
    );
    check(
        "Lunedì la polizia ha arrestato 14 tifosi.",
        &["Lunedì:", "14 tifosi: Spectator Arrest 2024 as of <Lunedì>"],
    );
    check(
        "Al 3 maggio i contagi sono 80.",
        &["Al 3 maggio:", "contagi sono 80: Person Infect 2024 as of <Al 3 maggio>"],
    );
    check("I contagi sono 80.", &["contagi sono 80: Person Infect"]);
}

#[test]
fn where_it_holds() {
    check(
        "A Faenza gli sfollati sono 3.000.",
        &["sfollati sono 3.000: Person Displace at Named(\"faenza\")"],
    );
    check(
        "L'ospedale di Lecce ha accolto 14 feriti.",
        &["14 feriti: Person Injure at Named(\"lecce\")"],
    );
    check(
        "I morti di Bergamo sono 40.",
        &["morti di Bergamo sono 40: Person Die at Named(\"bergamo\")"],
    );
    // A town that no list holds.
    check(
        "Nella sola Roccaverde si contano 40 morti.",
        &["40 morti: Person Die at Named(\"roccaverde\")"],
    );
    check(
        "Nel comune di Vallescura gli sfollati sono 90.",
        &["sfollati sono 90: Person Displace at Named(\"vallescura\")"],
    );
    check(
        "A Pianfiorito i feriti sono 12.",
        &["feriti sono 12: Person Injure at Named(\"pianfiorito\")"],
    );
    check("I feriti sono 12, dice Bianchi.", &["feriti sono 12: Person Injure by <Bianchi>"]);
    check("Il virus ha ucciso 20 persone nel mondo.", &["20 persone: Person Die at Named(\"\")"]);
    check("Il sindaco di Lecce parla di 14 feriti.", &["14 feriti: Person Injure"]);
}

#[test]
fn a_part_of_others() {
    check(
        "I feriti sono 90, di cui cinque minori.",
        &["feriti sono 90: Person Injure", "cinque minori: Child Injure part"],
    );
    check("Altri otto feriti sono arrivati in serata.", &["otto feriti: Person Injure part"]);
    check(
        "Nel naufragio sono morte 60 persone, dodici delle quali bambini.",
        &["60 persone: Person Die", "dodici: Child Die part"],
    );
    check(
        "Il rogo ha fatto 12 morti, nove operai e tre pompieri.",
        &["12 morti: Person Die", "nove operai: Worker Die part", "tre pompieri: Rescuer Die part"],
    );
    check(
        "Il rogo ha ucciso nove operai, tre pompieri.",
        &["nove operai: Worker Die", "tre pompieri: Rescuer Die"],
    );
    check("Di cinema parlano 30 registi.", &["30 registi: director"]);
}

#[test]
fn for_each_of_many() {
    check("Sulle strade muoiono nove persone al giorno.", &["nove persone: Person Die per day"]);
    check(
        "Ogni anno sulle strade muoiono tremila persone.",
        &["tremila persone: Person Die per year"],
    );
    check("In media i contagi sono 40.", &["contagi sono 40: Person Infect per average"]);
    check(
        "Un giorno di pioggia ha causato 40 sfollati.",
        &["Un giorno:", "40 sfollati: Person Displace"],
    );
}

#[test]
fn of_a_year() {
    check(
        "Nel 2022 i morti sul lavoro furono 1.090.",
        &["Nel 2022:", "morti sul lavoro furono 1.090: Person Die 2022 as of <Nel 2022>"],
    );
    check(
        "Gli sbarchi del 2023 hanno portato 150.000 migranti.",
        &["del 2023:", "150.000 migranti: Migrant 2023 as of <del 2023>"],
    );
    check(
        "I licenziamenti sono stati 300 nel 2021.",
        &["licenziamenti sono stati 300: Worker Dismiss 2021 as of <nel 2021>", "nel 2021:"],
    );
    check("I licenziamenti sono stati 300.", &["licenziamenti sono stati 300: Worker Dismiss"]);
}

#[test]
fn what_may_be_is_not_compared() {
    check("Si teme che i morti possano essere cento.", &["cento: Die uncompared"]);
    check("L'azienda potrebbe licenziare 400 operai.", &["400 operai: Worker uncompared"]);
    check("I pompieri temono dieci vittime.", &["dieci vittime: Person Die uncompared"]);
    check("I pompieri contano dieci vittime.", &["dieci vittime: Person Die"]);
}

#[test]
fn what_tells_it_from_others() {
    check(
        "Lo scoppio ha causato tre feriti gravi.",
        &["tre feriti gravi: Person Injure from serious"],
    );
    check(
        "Il treno portava 12 passeggeri stranieri.",
        &["12 passeggeri stranieri: Passenger from foreigner"],
    );
    check(
        "Cinque operai sono feriti in modo grave.",
        &["Cinque operai: Worker Injure from serious"],
    );
    check(
        "La frana ha fatto due vittime tra i pompieri.",
        &["due vittime: Person Die from firefighter"],
    );
    check(
        "L'anno scorso il fuoco ha distrutto 40 case.",
        &["L'anno scorso:", "40 case: Building Destroy 2023 from last as of <L'anno scorso>"],
    );
    check(
        "In un'altra operazione la polizia ha arrestato 22 persone.",
        &["22 persone: Person Arrest from other"],
    );
    check(
        "Nel crollo sono state coinvolte 12 persone accertate.",
        &["12 persone accertate: Person"],
    );
}

#[test]
fn what_is_of_a_country() {
    check(
        "La guardia costiera ha soccorso 40 migranti eritrei.",
        &["40 migranti eritrei: Migrant Rescue of ER"],
    );
    check("L'aereo portava 80 passeggeri francesi.", &["80 passeggeri francesi: Passenger of FR"]);
    check("Sono arrivati 300 pompieri tedeschi.", &["300 pompieri tedeschi: Rescuer of DE"]);
    check(
        "Sono arrivati 300 pompieri volontari.",
        &["300 pompieri volontari: Rescuer from volunteer"],
    );
}

#[test]
fn a_day_of_what_happened() {
    check(
        "L'accordo sul gas tra Italia e Algeria è stato firmato l'11 aprile 2022.",
        &["l'11 aprile 2022: Agreement Sign"],
    );
    check(
        "Il 5 marzo 2021 i due governi hanno ratificato il trattato.",
        &["Il 5 marzo 2021: Agreement Ratify"],
    );
    check("Il ponte è stato inaugurato il 3 agosto 2020.", &["il 3 agosto 2020: Inaugurate"]);
    check("Il 4 giugno 2019 pioveva a Torino.", &["Il 4 giugno 2019:"]);
}

#[test]
fn what_belongs_to_the_page_is_claimed_and_not_compared() {
    let text = "Nel rogo sono morti 12 operai.\n\nLeggi anche: Crollo a Napoli, tre morti e nove feriti\n\n\
                La procura indaga.";
    check(
        text,
        &[
            "12 operai: Worker Die",
            "tre morti: Person Die uncompared",
            "nove feriti: Person Injure uncompared",
        ],
    );
}
