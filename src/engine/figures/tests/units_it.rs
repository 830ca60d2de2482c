//! Measures in Italian, beyond what `quantities` has.

use super::{check, check_notes};

#[test]
fn dimensions() {
    check("Bruciati 40 kmq di bosco.", &["40 kmq = 40 km2"]);
    check("Un lotto di 300 m2.", &["300 m2 = 300 m2"]);
    check("Una vasca di 20 m³.", &["20 m³ = 20 m3"]);
    check("Un assegno per 12 t di sale.", &["12 t = 12 t"]);
    check("Cala di 70 km/s.", &["70 km/s = 70 km/s"]);
    check("Piove a 30 mm/h.", &["30 mm/h = 30 mm/h"]);
    check("Sale di 30 metri al minuto.", &["30 metri al minuto = 1.8 km/h"]);
    check("Emette 120 g/km di anidride.", &["120 g/km = 120 g/km"]);
    check("Cammina 4 chilometri al giorno.", &["4 chilometri = 4 km"]);
    check("Erano 2 secondo la polizia.", &["2 = 2"]);
    check("Un muro di 5 piedi e 11 pollici.", &["5 piedi e 11 pollici = 71 in"]);
    check("Un'auto da 300 cavalli, motore ibrido.", &["300 cavalli = 300 CV"]);
    check("Una bomba da 15 chilotoni.", &["15 chilotoni = 15 kt"]);
    check("Pressione di 962 mb.", &["962 mb = 962 mbar"]);
    check("Un disco da 512 MB.", &["512 MB = 512 MB"]);
    check("Polveri a 50 µg/m³.", &["50 µg/m³ = 50 µg/m3"]);
    check(
        "Polveri a 50 microgrammi per metro cubo.",
        &["50 microgrammi per metro cubo = 50 µg/m3"],
    );
    check("Dista 40 anni luce.", &["40 anni luce = 40 ly"]);
    check("Tagliati 25 punti base.", &["25 punti base = 25 bp"]);
    check("Un guadagno di 3 p.p. netti.", &["3 p.p. = 3 pp"]);
    check("Spesi 5 milioni di galloni.", &["5 milioni di galloni = 5000000 gal"]);
    check("Un sisma di 4,2 gradi Richter.", &["4,2 gradi Richter = 4.2 magnitude"]);
    check(
        "Una magnitudo 5 della scala Richter.",
        &["magnitudo 5 della scala Richter = 5 magnitude"],
    );
}

#[test]
fn words_that_are_no_units() {
    check("Tre cavalli al galoppo.", &["Tre = 3"]);
    check("Con un piede rotto.", &[]);
    check("Ci sono due nodi da sciogliere.", &["due = 2"]);
    check("Aperti 20 bar in centro.", &["20 = 20"]);
    check_notes("La rete 5G.", &["5G: Name"]);
}

#[test]
fn temperatures_and_angles() {
    check("Il termostato è a 20°.", &["20° = 20 °C"]);
    check("Minime a 5 gradi sotto zero.", &["5 gradi sotto zero = -5 °C"]);
    check("Intorno ai - 20 gradi.", &["Intorno ai - 20 gradi = ~-20 °C"]);
    check("Caldo record - 40 gradi a Foggia.", &["40 gradi = 40 °C"]);
    check(
        "Acqua a 90 gradi f, poi a 10,5 celsius.",
        &["90 gradi f = 90 °F", "10,5 celsius = 10.5 °C"],
    );
    check("La nave è inclinata di 80 gradi.", &["80 gradi = 80 deg"]);
    check("Il 20° anniversario.", &["20° = nth 20"]);
}

#[test]
fn durations() {
    check("Un'ora e mezza di coda.", &["Un'ora e mezza = 90 minute"]);
    check("In tre quarti d'ora.", &["tre quarti d'ora = 45 minute"]);
    check("Chiude in 2h30.", &["2h30 = 150 minute"]);
    check("Due ore 20 minuti e 5 secondi.", &["Due ore 20 minuti e 5 secondi = 8405 second"]);
    check("Dopo due lustri.", &["due lustri = 10 year"]);
    check("Aperto 24 h.", &["24 h = 24 hour"]);
}
