//! Numbers that count nothing, and those near them that do.

use super::{check, check_en, check_notes, check_notes_en};

#[test]
fn telephones() {
    check_notes("Numero verde 800 000 123.", &["800 000 123: Telephone"]);
    check_notes("Telefonare allo 0962 000123.", &["0962 000123: Telephone"]);
    check_notes("Un sms solidale al 45500.", &["45500: Telephone"]);
    check_notes("Chiamare il 333 1234567.", &["333 1234567: Telephone"]);
    check_notes("Tel. +39 06 1234567.", &["39 06 1234567: Telephone"]);
    check_notes("Il 118 è intervenuto.", &["118: Telephone"]);
    check_notes_en("Call 911.", &["911: Telephone"]);
    check_notes_en("A 911 call was made.", &["911: Telephone"]);
    check_notes_en("Ring +44 20 7946 0958.", &["44 20 7946 0958: Telephone"]);
    check_notes_en("Phone (212) 555-0100.", &["212) 555-0100: Telephone"]);
    check_notes_en("The helpline is 116 123.", &["116 123: Telephone"]);
    check_notes_en("Dial 1-800-273-8255.", &["1-800-273-8255: Telephone"]);
    check("I contagi salgono: +300 in un giorno.", &["+300 = 300", "un giorno = 1 day"]);
    check("Il 118 per cento.", &["118 per cento = 118 %"]);
}

#[test]
fn addresses() {
    check_notes("La sede di via Calabria 14.", &["14: Address"]);
    check_notes("La sede di via Calabria, 14.", &["14: Address"]);
    check_notes("In piazza della Repubblica 5.", &["5: Address"]);
    check_notes("Via Verdi 3, 20121 Milano.", &["3: Address", "20121: Address"]);
    check_notes("00184 Roma.", &["00184: Address"]);
    check_notes_en("They met at 10 Downing Street.", &["10: Address"]);
    check_notes_en("At 1600 Pennsylvania Avenue.", &["1600: Address"]);
    check_notes_en("New York, NY 10001.", &["10001: Address"]);
    check("In via Garibaldi 30 persone ballano.", &["30 = 30"]);
    check("In via eccezionale 3 giorni di lutto.", &["3 giorni = 3 day"]);
    check_en("He employs 50 Wall Street bankers.", &["50 = 50"]);
}

#[test]
fn roads_and_laws() {
    check_notes("Chiusa la statale 4.", &["4: Road"]);
    check_notes("Coda sulla A1.", &["1: Road"]);
    check_notes("Incidente sulla SS 106.", &["106: Road"]);
    check_notes("I permessi della legge 104.", &["104: Law"]);
    check_notes("Lo dice l'articolo 5.", &["5: Law"]);
    check_notes("Violati gli articoli 4 e 5.", &["4: Law", "5: Law"]);
    check_notes("Nel decreto 18/2020.", &["18/2020: Law"]);
    check_notes_en("A crash closed Route 66.", &["66: Road"]);
    check_notes_en("Traffic on I-95 and the M25.", &["95: Road", "25: Road"]);
    check_notes_en("Closed between junctions 10 and 12.", &["10: Road", "12: Road"]);
    check_notes_en("Section 230 of the law.", &["230: Law"]);
    check_notes_en("Under Resolution 1701.", &["1701: Law"]);
    check("La legge ha avuto 200 voti.", &["200 = 200"]);
    check("Due articoli di legge e 5 commi.", &["Due = 2", "5 = 5"]);
}

#[test]
fn names() {
    check_notes("Un Boeing 737 fermo.", &["737: Name"]);
    check_notes("Il Boeing 737-800.", &["737-800: Name"]);
    check_notes("I leader del G7.", &["7: Name"]);
    check_notes("Casi di Covid-19.", &["19: Name"]);
    check_notes("Un Atr 42 in pista.", &["42: Name"]);
    check_notes("Lo scrive il Sole 24 Ore.", &["24 Ore: Name"]);
    check_notes("La rete 5G.", &["5G: Name"]);
    check_notes("Il caccia Su-35.", &["35: Name"]);
    check_notes("Aperto 24/7.", &["24/7: Name"]);
    check_notes("Un'Audi A3 nera.", &["3: Name"]);
    check_notes("La finale di Expo 2015.", &["2015: Name"]);
    check_notes("Canale 5 manda in onda.", &["5: Name"]);
    check_notes_en("They use Windows 11.", &["11: Name"]);
    check_notes_en("A 7-Eleven was robbed.", &["7-Eleven: Name"]);
    check_notes_en("The 747-400F landed.", &["747-400F: Name"]);
    check_notes_en("It began with 9/11.", &["9/11: Name"]);
    check_notes_en("They met at Tokyo 2020.", &["2020: Name"]);
    check_notes_en("The S&P 500 gained ground.", &["500: Name"]);
    check_notes_en("The Windows 11 update stalled.", &["11: Name"]);
    check_notes("Alla fine di Rio 2016 parteciparono.", &["2016: Name"]);
    check("In Francia 8 non hanno superato il test.", &["8 = 8"]);
    check_en("At Windsor 12 were hurt.", &["12 = 12"]);
    check("A Roma 300 manifestanti.", &["300 = 300"]);
    check("A Reggio Emilia 172 casi.", &["172 = 172"]);
    check("Il Napoli ha 2000 abbonati.", &["2000 = 2000"]);
    check("Rossi 120, Bianchi 95.", &["120 = 120", "95 = 95"]);
    check_en("In Texas 30 were killed.", &["30 = 30"]);
    check_en("Blast Kills 30 In Market", &["30 = 30"]);
}

#[test]
fn scores() {
    check_notes("Finisce 3-1 il derby.", &["3-1: Score"]);
    check_notes("Un rapporto di 2:1.", &["2:1: Score"]);
    check_notes("Ha corso in 1:02:30.", &["1:02:30: Identifier"]);
    check_notes("Si gioca con il 4-3-3.", &["4-3-3: Score"]);
    check_notes("Ha vinto 6-4 6-3.", &["6-4: Score", "6-3: Score"]);
    check_notes("La vittoria per 3 a 1 sul Milan.", &["3 a 1: Score"]);
    check_notes_en("They won 3 to 2.", &["3 to 2: Score"]);
    check_notes("In gol Berti al 12' e Conti all'88'.", &["12': Score", "88': Score"]);
    check_notes("La meta di Lanza dal 40' in poi.", &["40': Score"]);
    check_notes_en("Goals by Carter 31' and Hughes 90'.", &["31': Score", "90': Score"]);
    check_en("The wall is 6' tall.", &["6 = 6"]);
    check_notes_en("The Senate voted 48-52.", &["48-52: Score"]);
    check("Nella fascia 0-6 km.", &["0-6 km = 0..6 km"]);
    check("Servono 2-3 settimane.", &["2-3 settimane = 2..3 week"]);
}

#[test]
fn markers_and_versions() {
    check_notes("1. Mele\n2) Pere\n(3) Uva", &["1: ListMarker", "2: ListMarker", "3: ListMarker"]);
    check_notes("La versione 1.2.3.", &["1.2.3: Version"]);
    check_notes("La versione 2.1 di prova.", &["2.1: Version"]);
    check("Erano in 30. Poi piovve.", &["30 = 30"]);
    check("Erano tanti (30).", &["30 = 30"]);
}

#[test]
fn codes() {
    check_notes("Treni di classe 300.", &["300: Name"]);
    check_notes("Mare forza 4.", &["4: Name"]);
    check_notes("La stagione 2020 della MotoGP.", &["2020: Identifier"]);
    check_notes("Al binario 4 e in aula 12.", &["4: Identifier", "12: Identifier"]);
    check_notes("Il numero 10 e il n. 5.", &["10: Identifier", "5: Identifier"]);
    check_notes("La fase due.", &["due: Identifier"]);
    check_notes(
        "IBAN IT60 X054 2811 1010 0000 0123 456.",
        &["60 X054 2811 1010 0000 0123 456: Identifier"],
    );
    check_notes("Carta 4111 1111 1111 1111.", &["4111 1111 1111 1111: Identifier"]);
    check_notes(
        "Lo dice www.example.it/2024/05/300 oggi.",
        &["www.example.it/2024/05/300: Identifier", "oggi: NoPublicationDay"],
    );
    check_notes(
        "Da mario88@example.it oggi.",
        &["mario88@example.it: Identifier", "oggi: NoPublicationDay"],
    );
    check_notes("A 41°54′N 12°29′E.", &["41°54′N: Identifier", "12°29′E: Identifier"]);
    check_notes("A 41.9028, 12.4964.", &["41.9028, 12.4964: Identifier"]);
    check_notes_en("ISBN 978-3-16-148410-0.", &["978-3-16-148410-0: Identifier"]);
    check_notes_en("Use #300 and @user12.", &["300: Identifier", "12: Identifier"]);
    check_notes_en("At London SW1A 2AA.", &["1A: Identifier", "2AA: Name"]);
    check_notes_en("Number two in the party.", &["two: Identifier"]);
    check_notes_en("Phase 3 trials began.", &["3: Identifier"]);
    check("Nel treno c'erano 40 tifosi.", &["40 = 40"]);
    check("In sala 300 spettatori.", &["300 = 300"]);
    check("A Piacenza 130, a Cremona 172.", &["130 = 130", "172 = 172"]);
    check_en("In room 12 people waited.", &["12 = 12"]);
}

#[test]
fn names_with_what_they_have() {
    let all = &["90 = 90", "85 = 85", "80 = 80", "72 = 72"];
    check("Pisa ha 90 punti, Lucca 85, Siena 80 e Massa 72.", all);
    check_en("Pisa has 90 points, Lucca 85, Siena 80 and Massa 72.", all);
    check("Nel bacino del Tirreno 26 e mezzo.", &["26 e mezzo = 26.5"]);
    check("Con Windows 10 e Windows 11.", &[]);
}

#[test]
fn numbers_after_that_of_a_name() {
    check("Su Canale 5 4 milioni di spettatori.", &["4 milioni = 4000000"]);
    check("Nel reparto 12 3mila ricoveri.", &["3mila = 3000"]);
    check("Sulla linea 2 40 mila corse.", &["40 mila = 40000"]);
    check("Chiamare il numero 06 1234 567.", &[]);
    check("Pagare alla cassa 4.", &[]);
}
