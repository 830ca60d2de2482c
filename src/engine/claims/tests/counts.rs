//! What a number counts, and what happened to it.

use super::check;

#[test]
fn a_number_counts_the_noun_after_it() {
    check("Nel rogo della fabbrica sono morti 12 operai.", &["12 operai: Worker Die"]);
    check("Il ciclone ha danneggiato 340 abitazioni.", &["340 abitazioni: Building Damage"]);
    check(
        "I pompieri hanno salvato nove bambini dalla scuola allagata.",
        &["nove bambini: Child Rescue"],
    );
    check("Lo sciopero ha coinvolto migliaia di lavoratori.", &["migliaia di lavoratori: Worker"]);
    check("Hanno risposto 130 del comune.", &["130:"]);
}

#[test]
fn a_number_counts_the_noun_it_is_said_of() {
    check("I feriti sono 30.", &["feriti sono 30: Person Injure"]);
    check("Sono 45 gli sfollati dopo la frana.", &["45 gli sfollati: Person Displace"]);
    check("Sono 120 le case distrutte dal vento.", &["120 le case distrutte: Building Destroy"]);
    check(
        "Le vittime, stimate in 60, erano tutte a bordo.",
        &["vittime, stimate in 60: Person Die"],
    );
    check("Gli uomini arrestati sono 18.", &["uomini arrestati sono 18: Person Arrest"]);
    check(
        "Le donne ricoverate sono quattro.",
        &["donne ricoverate sono quattro: Woman Hospitalise"],
    );
    check("La squadra ha 30 del mestiere.", &["30:"]);
}

#[test]
fn a_noun_may_say_what_happened() {
    check("La frana ha causato sei vittime.", &["sei vittime: Person Die"]);
    check("L'azienda annuncia 700 esuberi.", &["700 esuberi: Worker Dismiss"]);
    check("La rissa finisce con otto arrestati.", &["otto arrestati: Person Arrest"]);
    check("L'alluvione ha lasciato 900 senzatetto.", &["900 senzatetto: Person Displace"]);
    check("La fiera ha ospitato 900 espositori.", &["900 espositori: exhibitor"]);
}

#[test]
fn a_participle_says_what_happened() {
    check("Undici persone risultano disperse.", &["Undici persone: Person GoMissing"]);
    check("Tra i tifosi, 40 sono stati arrestati.", &["40: Spectator Arrest"]);
    check("Trenta passeggeri sono rimasti feriti.", &["Trenta passeggeri: Passenger Injure"]);
    check("Hanno perso la vita in 26 nello scontro.", &["26: Person Die"]);
    check("Nella valle vivono 300 persone.", &["300 persone: Person"]);
}

#[test]
fn a_number_that_points_back_claims_nothing() {
    check("I due Paesi hanno ripreso i colloqui.", &[]);
    check("Le tre squadre si contendono la coppa.", &[]);
    check("I quattro imputati non hanno parlato.", &["quattro imputati: Person Accuse"]);
    check("I quattro morti viaggiavano sullo stesso furgone.", &["quattro morti: Person Die"]);
}

#[test]
fn those_who_watch_and_march_did_so() {
    check("Allo stadio c'erano 52.000 spettatori.", &["52.000 spettatori: Spectator Attend"]);
    check(
        "Per le strade 8.000 manifestanti hanno chiesto pace.",
        &["8.000 manifestanti: Demonstrator Protest"],
    );
    check(
        "Il piano prevede il licenziamento di 950 lavoratori.",
        &["950 lavoratori: Worker Dismiss"],
    );
    check("Al convegno 40 biologi hanno chiesto fondi.", &["40 biologi: biologist"]);
}
