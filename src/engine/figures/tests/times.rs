//! Times of the day in Italian.

use super::{check, check_published};

#[test]
fn hours_and_minutes() {
    check("La scossa alle 3.36.", &["alle 3.36 = 03:36"]);
    check("La scossa alle 3 e 36.", &["alle 3 e 36 = 03:36"]);
    check("Il via alle ore 14.", &["alle ore 14 = 14:00"]);
    check("Fischio d'inizio alle 18:30.", &["alle 18:30 = 18:30"]);
    check("Il boato alle 12:30:45.", &["alle 12:30:45 = 12:30:45"]);
    check("Si parte alle 20h30.", &["alle 20h30 = 20:30"]);
    check("Porte chiuse alle 24.", &["alle 24 = 00:00"]);
    check("Intorno alle 4 un boato.", &["Intorno alle 4 = 04:00"]);
    check("Arrivo alle 08, partenza alle 09.", &["alle 08 = 08:00", "alle 09 = 09:00"]);
    check("Erano le 22.47 quando partì.", &["Erano le 22.47 = 22:47"]);
    check("Ore 12:32, si parte.", &["Ore 12:32 = 12:32"]);
    check("Il treno delle 17.05 era pieno.", &["delle 17.05 = 17:05"]);
    check("Il corteo alle ore 10 attraversa il ponte.", &["alle ore 10 = 10:00"]);
    check("Alle 18 partirà il corteo.", &["Alle 18 = 18:00"]);
}

#[test]
fn hours_in_words() {
    check("Alle quattro del mattino l'alba.", &["Alle quattro del mattino = 04:00"]);
    check("Alle cinque del pomeriggio la corrida.", &["Alle cinque del pomeriggio = 17:00"]);
    check("Verso le undici e mezza il crollo.", &["Verso le undici e mezza = 11:30"]);
    check("Verso le tre meno un quarto.", &["Verso le tre meno un quarto = 02:45"]);
    check("Alle otto meno dieci minuti.", &["Alle otto meno dieci minuti = 07:50"]);
    check("Si va a letto alle sette trenta.", &["alle sette trenta = 07:30"]);
    check("Mancano cinque minuti alle quattro.", &["cinque minuti alle quattro = 03:55"]);
    check("Le 7 di sera, ora di cena.", &["Le 7 di sera = 19:00"]);
    check("Erano le tre di notte.", &["Erano le tre di notte = 03:00"]);
    check("Alle undici di notte il blitz.", &["Alle undici di notte = 23:00"]);
    check("In Italia era l'una e sedici del mattino.", &["era l'una e sedici del mattino = 01:16"]);
    check("All'una e mezza il pranzo.", &["All'una e mezza = 01:30"]);
}

#[test]
fn named_hours() {
    check("Chiude a mezzanotte.", &["a mezzanotte = 00:00"]);
    check("Verso mezzogiorno la pioggia.", &["Verso mezzogiorno = 12:00"]);
    check("Il blocco scatta dopo la mezzanotte.", &["dopo la mezzanotte = 00:00/"]);
    check("Aperto da mezzogiorno a mezzanotte.", &["da mezzogiorno a mezzanotte = 12:00/00:00"]);
    check("Le imprese del Mezzogiorno.", &[]);
    check("Il divario del mezzogiorno cresce.", &[]);
    check("Un fuoco di mezzogiorno.", &["di mezzogiorno = 12:00"]);
}

#[test]
fn ranges() {
    check("Aperto dalle 14 alle 16.", &["dalle 14 alle 16 = 14:00/16:00"]);
    check("Luci spente dall'una alle cinque.", &["dall'una alle cinque = 01:00/05:00"]);
    check("Coprifuoco dalle 22 fino alle 6.", &["dalle 22 fino alle 6 = 22:00/06:00"]);
    check("Tra le 3 e le 5 non passano treni.", &["Tra le 3 e le 5 = 03:00/05:00"]);
    check("Strada chiusa tra le 9.30 e le 12.", &["tra le 9.30 e le 12 = 09:30/12:00"]);
    check("Tra le 9:30 e le 11 pioggia.", &["Tra le 9:30 e le 11 = 09:30/11:00"]);
    check("Sportello aperto 9:30-12:30.", &["9:30-12:30 = 09:30/12:30"]);
    check("Visite ore 10-12.", &["ore 10-12 = 10:00/12:00"]);
    check("Dalle 5 alle 7 di sera il traffico.", &["Dalle 5 alle 7 di sera = 17:00/19:00"]);
    check("Turni dalle 5 alle 6 ore.", &["dalle 5 alle 6 ore = 5..6 hour"]);
    check("Le assenze passano dalle 10 alle 20.", &["10 = 10", "20 = 20"]);
}

#[test]
fn open_ends() {
    check("Dopo le 18 si chiude.", &["Dopo le 18 = 18:00/"]);
    check("Dopo le 18 vittime si chiude.", &["18 = 18"]);
    check("Dopo le 18.30 si chiude.", &["Dopo le 18.30 = 18:30/"]);
    check("Consegne entro le 12.", &["entro le 12 = /12:00"]);
    check("Vietato sostare fino alle 20.", &["fino alle 20 = /20:00"]);
    check("Dalle 18 in poi divieto di transito.", &["Dalle 18 in poi = 18:00/"]);
    check("Non prima delle 9 il verdetto.", &["Non prima delle 9 = 09:00/"]);
    check("Prima di mezzanotte il voto.", &["Prima di mezzanotte = /00:00"]);
}

#[test]
fn beside_a_day() {
    let day = (2024, 4, 24);
    check_published(day, "Domani alle 8 lo sciopero.", &["Domani = 2024-04-25", "alle 8 = 08:00"]);
    check_published(
        day,
        "Ieri sera alle 9 il furto.",
        &["Ieri sera = 2024-04-23", "alle 9 = 21:00"],
    );
    check_published(
        day,
        "Alle 9.30 di ieri sera.",
        &["Alle 9.30 = 21:30", "di ieri sera = 2024-04-23"],
    );
    check_published(day, "Nella notte, alle 3.36, il sisma.", &["alle 3.36 = 03:36"]);
    check_published(
        day,
        "Lunedì in tarda mattinata il vertice.",
        &["Lunedì in tarda mattinata = 2024-04-22"],
    );
    check("Il 22 aprile alle 15:00 la firma.", &["Il 22 aprile = --04-22", "alle 15:00 = 15:00"]);
    check_published(day, "Martedì 11:00 il via.", &["Martedì = 2024-04-23", "11:00 = 11:00"]);
    check("Il pomeriggio alle 7 si cena.", &["alle 7 = 19:00"]);
}

#[test]
fn places_and_zones() {
    check("Alle 21 locali (le 15 in Italia) il lancio.", &["Alle 21 = 21:00", "le 15 = 15:00"]);
    check(
        "Blocco dalle 19:20 CEST alle 22:00 CEST.",
        &["dalle 19:20 CEST alle 22:00 = 19:20/22:00"],
    );
    check("La diretta alle 9.16 ora locale.", &["alle 9.16 = 09:16"]);
    check("Le due (in Italia) sono ferme.", &["due = 2"]);
}

#[test]
fn what_is_no_time() {
    check("Vince la tappa in 5h37.", &["5h37 = 337 minute"]);
    check("Sedici del mattino non esiste.", &["Sedici = 16"]);
    check("Lo ha detto alle tre donne.", &["tre = 3"]);
    check("Assegni alle 200 famiglie.", &["200 = 200"]);
    check("Fino alle 25 unità.", &["Fino alle 25 = ≤25"]);
    check("Ha telefonato all'una e all'altra.", &[]);
    check("Le 18 regioni hanno firmato.", &["18 = 18"]);
    check("Una vittoria delle 12 squadre.", &["12 = 12"]);
    check("In mattinata il sopralluogo, in serata la fiaccolata.", &[]);
    check("Il negozio è aperto h24.", &[]);
    check("Prezzi dalle 3.50 alle 4 euro.", &["dalle 3.50 alle 4 euro = 3.5..4 EUR"]);
}

#[test]
fn of_races() {
    check("Vince in 9\"80.", &["9\"80 = 9.8 second"]);
    check("La pole è sua in 1'21\"046.", &["1'21\"046 = 81.046 second"]);
    check("Nuota i 400 stile in 3'47”5, primato.", &["400 = 400", "3'47”5 = 227.5 second"]);
    check("Corre in 1′43″19.", &["1′43″19 = 103.19 second"]);
    check("Chiude in 52 secondi e 7 decimi.", &["52 secondi e 7 decimi = 52.7 second"]);
    check("Un distacco di 3 secondi e 45 centesimi.", &["3 secondi e 45 centesimi = 3.45 second"]);
    check("Un vantaggio di mezzo secondo.", &["mezzo secondo = 0.5 second"]);
    check("Quasi mezzo secondo, un'eternità.", &["Quasi mezzo secondo = ~0.5 second"]);
    check("Il «37\"» e 40 altri.", &["37 = 37", "40 = 40"]);
}

#[test]
fn before_an_entry() {
    check("22.40 - La corsa è finita.", &["22.40 = 22:40"]);
    check("09.15 – Riapre il ponte.", &["09.15 = 09:15"]);
    check("18:05 Quaranta le case allagate.", &["18:05 = 18:05", "Quaranta = 40"]);
    check("Costa 22.40 - dice il barista.", &["22.40 = 22.4"]);
}
