//! What happened to those who are counted.

use super::{check, check_english};

#[test]
fn a_toll_and_a_budget() {
    check("Il bilancio sale a 40.", &["40: Die"]);
    check("È salito a 18 il bilancio della frana.", &["18: Person Die"]);
    check("Un primo bilancio parla di 7 alpinisti.", &["7 alpinisti: climber Die from 1+initial"]);
    check("La legge di bilancio è passata con 76 no.", &["76: from against+last"]);
    check("Il sostegno al bilancio è di 8 miliardi.", &["8 miliardi:"]);
}

#[test]
fn who_was_hurt_after_those_who_died() {
    check(
        "Nel rogo morirono 32 operai e 157 rimasero feriti.",
        &["32 operai: Worker Die", "157: Worker Injure"],
    );
    check(
        "Due ciclisti sono morti, 9 sono rimasti feriti.",
        &["Due ciclisti: cyclist Die", "9: Injure"],
    );
    check(
        "Sono morti in 3, mentre 12 sono rimaste ferite.",
        &["3: Person Die", "12: Person Injure"],
    );
    check(
        "Sono morte 3 persone e 12 famiglie.",
        &["3 persone: Person Die", "12 famiglie: Household Die"],
    );
}

#[test]
fn what_an_attack_says_nothing_of() {
    check("Prima dell'invasione la città contava 80mila abitanti.", &["80mila abitanti: Person"]);
    check("Dopo l'offensiva restano 12 ponti.", &["12 ponti: Bridge"]);
    check_english(
        "Before the invasion the town had 9,000 residents.",
        &["9,000 residents: Person"],
    );
    check_english("The assault began with 40 tanks.", &["40 tanks: Tank"]);
}

#[test]
fn what_a_number_is_reached_by() {
    check("I no si sono fermati a 76.", &["76: from against"]);
    check("Il contributo è stato donato a 40 scuole.", &["40 scuole: School"]);
    check_english("The money was donated to 40 schools.", &["40 schools: School"]);
    check_english("Aid was sent to 12 villages.", &["12 villages: Village"]);
    check("La polizia ha fermato 40 tifosi.", &["40 tifosi: Spectator Detain"]);
}

#[test]
fn guilty_or_not() {
    check(
        "I colpevoli sono 12, le assoluzioni 7.",
        &["colpevoli sono 12: Person Convict", "assoluzioni 7: Person Acquit"],
    );
    check("I condannati in appello sono 31.", &["condannati in appello sono 31: Person Convict"]);
    check("Gli assolti erano nove.", &["assolti erano nove: Person Acquit"]);
    check("Le condanne sono state 18.", &["condanne sono state 18: Person Convict"]);
}

#[test]
fn in_other_words() {
    check("In corsia restano 15 pazienti.", &["15 pazienti: Patient Hospitalise"]);
    check("Sono fuori casa 400 persone.", &["400 persone: Person Displace"]);
    check("Gli ustionati sono 300.", &["ustionati sono 300: Person Injure"]);
    check("Si cercano 14 pescatori.", &["14 pescatori: fisherman GoMissing"]);
    check("I pompieri hanno messo in salvo 60 turisti.", &["60 turisti: Tourist Rescue"]);
    check_english("Six miners were found dead.", &["Six miners: miner Die"]);
    check_english("Nearly 700 prisoners walked free.", &["Nearly 700 prisoners: Prisoner Release"]);
    check_english("The storm left 900 families homeless.", &["900 families: Household Displace"]);
    check_english(
        "At least 40 hikers are feared dead.",
        &["At least 40 hikers: hiker Die uncompared"],
    );
    check_english("The airline scrubbed 210 flights.", &["210 flights: Flight Cancel"]);
}
