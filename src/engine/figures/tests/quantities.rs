//! What bounds numbers, joins them into ranges and measures them.

use super::{check, check_en};

#[test]
fn precision_before() {
    check("Circa 1.800 addetti.", &["Circa 1.800 = ~1800"]);
    check("Quasi cento negozi.", &["Quasi cento = ~100"]);
    check("Le stime si aggirano intorno a 1.100 casi.", &["intorno a 1.100 = ~1100"]);
    check("Attorno ai 300 voti.", &["Attorno ai 300 = ~300"]);
    check("Intorno all'84%.", &["Intorno all'84% = ~84 %"]);
    check("All'incirca 50 barche.", &["All'incirca 50 = ~50"]);
    check("Più o meno venti gol.", &["Più o meno venti = ~20"]);
    check("Più di 6.000 firme.", &["Più di 6.000 = >6000"]);
    check("Oltre due dozzine di villaggi.", &["Oltre due dozzine = >24"]);
    check("Poco più di 40 alunni.", &["Poco più di 40 = >40"]);
    check("Un po' più di 40 alunni.", &["Un po' più di 40 = >40"]);
    check("Più della metà degli iscritti.", &["Più della metà = >50 %"]);
    check("Almeno tre ospedali.", &["Almeno tre = ≥3"]);
    check("Non meno di 100 mila spettatori.", &["Non meno di 100 mila = ≥100000"]);
    check("Meno di due settimane.", &["Meno di due settimane = <2 week"]);
    check("Meno del 5%.", &["Meno del 5% = <5 %"]);
    check("Sotto i 2 metri.", &["Sotto i 2 metri = <2 m"]);
    check("Sotto il 2%.", &["Sotto il 2% = <2 %"]);
    check("Fino a 100 milioni di euro.", &["Fino a 100 milioni di euro = ≤100000000 EUR"]);
    check("Al massimo cinquecento posti.", &["Al massimo cinquecento = ≤500"]);
    check("Non più di 200 metri.", &["Non più di 200 metri = ≤200 m"]);
    check("Un reddito non superiore a 8.265 euro.", &["non superiore a 8.265 euro = ≤8265 EUR"]);
    check("I casi hanno superato i cinquecento.", &["hanno superato i cinquecento = >500"]);
    check(
        "Il bitcoin supera quota 70mila dollari.",
        &["supera quota 70mila dollari = >70000 dollar"],
    );
    check("Una media di 12 punti.", &["12 = 12"]);
}

#[test]
fn precision_that_is_none() {
    check("Oltre ai 5 arrestati c'è un latitante.", &["5 = 5"]);
    check("Il terzino ha superato tre avversari.", &["tre = 3"]);
    check("Con sopra 35 casse di frutta.", &["35 = 35"]);
    check("Sempre di più: 40 iscritti.", &["40 = 40"]);
    check("Circa la riforma, 30 sindaci protestano.", &["30 = 30"]);
}

#[test]
fn precision_after() {
    check("Erano in 80 circa.", &["80 circa = ~80"]);
    check("Alta 36 metri circa.", &["36 metri circa = ~36 m"]);
    check("Nuclei di 5 o più persone.", &["5 o più = ≥5"]);
    check("Dai sei anni in su.", &["sei anni in su = ≥6 year"]);
    check("Erano 80, circa 20 i minori.", &["80 = 80", "circa 20 = ~20"]);
}

#[test]
fn ranges() {
    check("Tra 10.000 e 12.000 visitatori.", &["Tra 10.000 e 12.000 = 10000..12000"]);
    check("Costa tra i 5 e gli 8mila euro.", &["tra i 5 e gli 8mila euro = 5000..8000 EUR"]);
    check("Fra tre e cinque gradi.", &["Fra tre e cinque gradi = 3..5 °C"]);
    check("Da 20 a 120 euro.", &["Da 20 a 120 euro = 20..120 EUR"]);
    check("Dai 50 ai 70mila ettari.", &["Dai 50 ai 70mila ettari = 50000..70000 ha"]);
    check("Dalle 27 alle 47 auto.", &["Dalle 27 alle 47 = 27..47"]);
    check("Durerà dalle 5 alle 6 ore.", &["dalle 5 alle 6 ore = 5..6 hour"]);
    check("Il 45-50 per cento.", &["45-50 per cento = 45..50 %"]);
    check("Servono 2-3 settimane.", &["2-3 settimane = 2..3 week"]);
    check("Due o tre testimoni.", &["Due o tre = 2..3"]);
    check("Tra i 15 e i 17 milioni di dosi.", &["Tra i 15 e i 17 milioni = 15000000..17000000"]);
    check("Tra il 40 e il 50%.", &["Tra il 40 e il 50% = 40..50 %"]);
    check("Tra 500 e 2mila euro.", &["Tra 500 e 2mila euro = 500..2000 EUR"]);
    check(
        "Tra 18 mesi e due anni e dieci mesi.",
        &["Tra 18 mesi e due anni e dieci mesi = 18..34 month"],
    );
    check("Il prezzo è salito da 20 a 120 euro.", &["20 = 20", "120 euro = 120 EUR"]);
    check("Scende da 1.400 a 600.", &["1.400 = 1400", "600 = 600"]);
    check("Tra due e tre anni e mezzo.", &["Tra due e tre anni e mezzo = 24..42 month"]);
    check("Tra 20 e 50 centesimi.", &["Tra 20 e 50 centesimi = 0.2..0.5 EUR"]);
    check("Tra 10 giudici e 20 avvocati.", &["10 = 10", "20 = 20"]);
}

#[test]
fn shares() {
    check("Il 12 per cento.", &["12 per cento = 12 %"]);
    check("L'80,23% dei voti.", &["80,23% = 80.23 %"]);
    check("In calo di 7 punti percentuali.", &["7 punti percentuali = 7 pp"]);
    check("Mezzo punto percentuale.", &["Mezzo punto percentuale = 0.5 pp"]);
    check("Meno dell'uno per cento.", &["Meno dell'uno per cento = <1 %"]);
    check("La metà dei treni è ferma.", &["metà = 50 %"]);
    check("Due quinti del bosco.", &["Due quinti = 40 %"]);
    check("Oltre i due quinti degli iscritti.", &["Oltre i due quinti = >40 %"]);
    check("Un quarto dei medici.", &["Un quarto = 25 %"]);
    check("Uno studente su cinque.", &["Uno studente su cinque = 20 %"]);
    check("Otto su dieci approvano.", &["Otto su dieci = 80 %"]);
    check("Circa sei imprese su dieci chiudono.", &["Circa sei imprese su dieci = ~60 %"]);
    check("Eletti 346 candidati su 475.", &["346 = 346", "475 = 475"]);
    check("Nella prima metà del secolo.", &["prima = nth 1"]);
    check("A metà del secondo tempo.", &["secondo = nth 2"]);
    check("Feriti un terzo uomo e una donna.", &["terzo = nth 3"]);
    check("Una quarta è ricercata.", &["quarta = nth 4"]);
}

#[test]
fn money() {
    check("Costa 555 euro.", &["555 euro = 555 EUR"]);
    check("Costa € 300.", &["€ 300 = 300 EUR"]);
    check("Vale 95 mld $.", &["95 mld $ = 95000000000 dollar"]);
    check("Un assegno da 20 dollari.", &["20 dollari = 20 dollar"]);
    check("Un assegno da 20 dollari americani.", &["20 dollari americani = 20 USD"]);
    check("La multa è di 3 milioni di sterline.", &["3 milioni di sterline = 3000000 GBP"]);
    check("Costa 46,03 centesimi.", &["46,03 centesimi = 0.4603 EUR"]);
    check(
        "Due milioni e mezzo di franchi svizzeri.",
        &["Due milioni e mezzo di franchi svizzeri = 2500000 CHF"],
    );
    check("Perde 500 rubli.", &["500 rubli = 500 RUB"]);
    check("Un miliardo di yen.", &["Un miliardo di yen = 1000000000 JPY"]);
    check("Si è speso di euro in euro.", &[]);
}

#[test]
fn dimensions() {
    check("A 4 chilometri di profondità.", &["4 chilometri = 4 km"]);
    check("Il campo è di 12 ettari.", &["12 ettari = 12 ha"]);
    check("Bruciati 200 chilometri quadrati.", &["200 chilometri quadrati = 200 km2"]);
    check("Caduti 30 mm di pioggia.", &["30 mm = 30 mm"]);
    check("Una portata di 170 metri cubi al secondo.", &["170 metri cubi al secondo = 170 m3/s"]);
    check("Raffiche a 120 km/h.", &["120 km/h = 120 km/h"]);
    check("Raffiche a 90 chilometri orari.", &["90 chilometri orari = 90 km/h"]);
    check("Sequestrati 2 quintali di pesce.", &["2 quintali = 200 kg"]);
    check("Un bimbo di 3,2 chili.", &["3,2 chili = 3.2 kg"]);
    check("Tre chili e mezzo di oro.", &["Tre chili e mezzo = 3.5 kg"]);
    check("Una corsa di 10 miglia.", &["10 miglia = 10 mi"]);
    check("La nave era a 10 miglia.", &["10 miglia = 10 nmi"]);
    check("Consumi per 2.700 kWh.", &["2.700 kWh = 2700 kWh"]);
    check("Un sisma di magnitudo 6,0.", &["magnitudo 6,0 = 6 magnitude"]);
    check("Una magnitudo di 6,2.", &["magnitudo di 6,2 = 6.2 magnitude"]);
    check("Di magnitudo Mw 6.2.", &["magnitudo Mw 6.2 = 6.2 magnitude"]);
    check("Una magnitudo superiore a 5.", &["magnitudo superiore a 5 = >5 magnitude"]);
    check("La città ha 200 ha coltivati.", &["200 = 200"]);
    check("Corrono i 100 m piani.", &["100 = 100"]);
}

#[test]
fn temperatures() {
    check("Ieri 39,6 gradi a Foggia.", &["39,6 gradi = 39.6 °C"]);
    check("Minime di -5 gradi.", &["-5 gradi = -5 °C"]);
    check("Minime di meno 12 gradi.", &["meno 12 gradi = -12 °C"]);
    check("Punte di 41 °C.", &["41 °C = 41 °C"]);
    check("Circa 40 gradi all'ombra.", &["Circa 40 gradi = ~40 °C"]);
    check("Nei primi due gradi di giudizio.", &["primi = nth 1", "due = 2"]);
}

#[test]
fn durations() {
    check("In coda per due ore.", &["due ore = 2 hour"]);
    check("Mezz'ora di ritardo.", &["Mezz'ora = 30 minute"]);
    check("Il film dura un'ora e 58 minuti.", &["un'ora e 58 minuti = 118 minute"]);
    check("Più di un'ora e mezza.", &["Più di un'ora e mezza = >90 minute"]);
    check("Due minuti e mezzo di applausi.", &["Due minuti e mezzo = 150 second"]);
    check("Condannato a 26 anni e tre mesi.", &["26 anni e tre mesi = 315 month"]);
    check("Trent'anni di carcere.", &["Trent'anni = 30 year"]);
    check("Ventun giorni di fermo.", &["Ventun giorni = 21 day"]);
    check("Una quindicina d'anni.", &["Una quindicina d'anni = ~15 year"]);
    check("Le 35 ore settimanali.", &["35 ore = 35 hour"]);
    check("Due secoli di storia.", &["Due secoli = 200 year"]);
    check("Sono tre ora i sospetti.", &["tre = 3"]);
    check("Tre anni e 200 metri dopo.", &["Tre anni = 3 year", "200 metri = 200 m"]);
}

#[test]
fn ages() {
    check("Una donna di 45 anni.", &["45 anni = age 45 year"]);
    check("Fermato un 45enne.", &["45enne = age 45 year"]);
    check("Fermata una ventenne.", &["ventenne = age 20 year"]);
    check("Premiato il quarantanovenne.", &["quarantanovenne = age 49 year"]);
    check("Un'ottantatreenne al volante.", &["ottantatreenne = age 83 year"]);
    check("Il ciclista Luca Rossi, 31 anni, è salvo.", &["31 anni = age 31 year"]);
    check("La vittima ha 19 anni.", &["19 anni = age 19 year"]);
    check("Ha 20 anni di esperienza.", &["20 anni = 20 year"]);
    check("Una pena di 5 anni.", &["5 anni = 5 year"]);
    check("I minorenni e i maggiorenni.", &[]);
}

#[test]
fn ranges_with_a_stroke() {
    check("Attesi 20/30 ospiti.", &["20/30 = 20..30"]);
    check("Costa 10/12mila euro.", &["10/12mila euro = 10000..12000 EUR"]);
    check("In 2/3 mesi.", &["2/3 mesi = 2..3 month"]);
    check("Ha bevuto 3/4 di litro.", &["3/4 di litro = 0.75 l"]);
    check("Sala 20/30 chiusa.", &[]);
    check_en("They saw 20/30 guests.", &[]);
}

#[test]
fn parts_without_their_name() {
    check("Dura un'ora e 40.", &["un'ora e 40 = 100 minute"]);
    check("Alto un metro e 80.", &["un metro e 80 = 1.8 m"]);
    check("Pesa due chili e 300.", &["due chili e 300 = 2.3 kg"]);
    check("Un metro e 80 sedie.", &["Un metro = 1 m", "80 = 80"]);
    check_en("It took an hour and 40.", &["an hour and 40 = 100 minute"]);
}

#[test]
fn parts_of_a_whole_before_them() {
    check("Dei cento iscritti, un quarto manca.", &["cento = 100", "un quarto = 25 %"]);
    check("Degli alberi piantati, un quinto è secco.", &["un quinto = 20 %"]);
    check_en("Of the pupils, a fifth walk to school.", &["a fifth = 20 %"]);
    check("Due auto si fermano, un terzo pilota cade.", &["Due = 2", "terzo = nth 3"]);
}

#[test]
fn parts_of_points() {
    check_en(
        "Rates fell by a quarter of a percentage point.",
        &["a quarter of a percentage point = 0.25 pp"],
    );
    check(
        "Il tasso sale di tre quarti di punto percentuale.",
        &["tre quarti di punto percentuale = 0.75 pp"],
    );
    check_en(
        "It lost three quarters of a percentage point.",
        &["three quarters of a percentage point = 0.75 pp"],
    );
    check_en("A quarter of the points went to them.", &["A quarter = 25 %"]);
}
