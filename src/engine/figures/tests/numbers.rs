//! Bare numbers: digits, words, scales, orders; and what is none.

use super::{check, check_notes};

#[test]
fn digits_with_separators() {
    check("Il festival ha venduto 10.000 biglietti.", &["10.000 = 10000"]);
    check("Sono 10 000 gli iscritti alla maratona.", &["10 000 = 10000"]);
    check("Sono 1\u{a0}250\u{a0}000 gli utenti.", &["1\u{a0}250\u{a0}000 = 1250000"]);
    check("Sono 12\u{2009}500 i tesserati.", &["12\u{2009}500 = 12500"]);
    check("Il comune conta 1.234.567,5 quote.", &["1.234.567,5 = 1234567.5"]);
    check("La media è di 3,5 gol a partita.", &["3,5 = 3.5"]);
    check("In gara 1.500 atleti.", &["1.500 = 1500"]);
    check("Il coefficiente è salito a 6.2 secondo gli esperti.", &["6.2 = 6.2"]);
    check("In tutto 35'000 impieghi.", &["35'000 = 35000"]);
    check("Il rapporto è 0,75.", &["0,75 = 0.75"]);
    check("Nel 2024 2 500 operai erano in cassa.", &["Nel 2024 = 2024", "2 500 = 2500"]);
    check("I voti sono stati 7, i contrari 12.", &["7 = 7", "12 = 12"]);
}

#[test]
fn scales() {
    check("Allo stadio in 65mila.", &["65mila = 65000"]);
    check("Servono 10 mila firme.", &["10 mila = 10000"]);
    check("Hanno votato in 3 mln.", &["3 mln = 3000000"]);
    check("Il fondo vale 2 mld.", &["2 mld = 2000000000"]);
    check("Due milioni e mezzo di alunni.", &["Due milioni e mezzo = 2500000"]);
    check("Lo hanno visto 18 milioni 172mila persone.", &["18 milioni 172mila = 18172000"]);
    check("Erano 20 milioni e 604 mila davanti alla tv.", &["20 milioni e 604 mila = 20604000"]);
    check("Mezzo milione di ettolitri.", &["Mezzo milione di ettolitri = 500000 hl"]);
    check("Mezzo milione di studenti.", &["Mezzo milione = 500000"]);
    check("Un miliardo e 200 milioni di abitanti.", &["Un miliardo e 200 milioni = 1200000000"]);
    check("Un milione e duecentomila passeggeri.", &["Un milione e duecentomila = 1200000"]);
    check("Vale 3,5 milioni.", &["3,5 milioni = 3500000"]);
    check("Due mila litri di latte.", &["Due mila litri = 2000 l"]);
    check(
        "Duecentomila miliardi di lire.",
        &["Duecentomila miliardi di lire = 200000000000000 ITL"],
    );
    check("Due milioni e 300 agenti in strada.", &["Due milioni = 2000000", "300 = 300"]);
}

#[test]
fn joined_words() {
    check("I positivi sono duecentocinquanta.", &["duecentocinquanta = 250"]);
    check("In corsia ci sono quarantatré pazienti.", &["quarantatré = 43"]);
    check("Ventuno squadre al via.", &["Ventuno = 21"]);
    check("Le denunce sono centottanta.", &["centottanta = 180"]);
    check("Milleduecento posti di lavoro.", &["Milleduecento = 1200"]);
    check("Alla fiera centomila visitatori.", &["centomila = 100000"]);
    check("Undici i titolari.", &["Undici = 11"]);
    check("Persi mille voti.", &["mille = 1000"]);
    check("I gol sono zero.", &["zero = 0"]);
    check(
        "Trecentosessantacinquemilaquattrocentododici schede.",
        &["Trecentosessantacinquemilaquattrocentododici = 365412"],
    );
}

#[test]
fn round_numbers() {
    check("Una ventina di comuni senza luce.", &["Una ventina = ~20"]);
    check("Un'ottantina di sfollati.", &["Un'ottantina = ~80"]);
    check("Un centinaio di trattori.", &["Un centinaio = ~100"]);
    check("Chiusi due dozzine di negozi.", &["due dozzine = 24"]);
    check(
        "Una decina di miliardi di euro.",
        &["Una decina di miliardi di euro = ~10000000000 EUR"],
    );
    check("Decine di feriti nello scontro.", &["Decine = ≥20"]);
    check("Centinaia di pecore disperse.", &["Centinaia = ≥200"]);
    check("Migliaia di tifosi in piazza.", &["Migliaia = ≥2000"]);
    check("Milioni di italiani al voto.", &["Milioni = ≥2000000"]);
    check("Decine di migliaia di api.", &["Decine di migliaia = ≥20000"]);
    check("Centinaia di milioni di euro.", &["Centinaia di milioni di euro = ≥200000000 EUR"]);
    check("Almeno una ventina di cantieri.", &["Almeno una ventina = ≥20"]);
    check("A una decina di chilometri dal centro.", &["una decina di chilometri = ~10 km"]);
    check("Bastano poche decine di metri.", &[]);
    check("Arrivavano a migliaia.", &[]);
}

#[test]
fn one_counts_only_before_some_words() {
    check("Una donna è stata ferita.", &[]);
    check("È uno dei sospetti.", &[]);
    check("È uno dei due Paesi.", &["due = 2"]);
    check("Un giudice ha deciso.", &[]);
    check("Una pausa di un mese.", &["un mese = 1 month"]);
    check("È passato un anno da quando è partita.", &["un anno = 1 year"]);
    check("La casa dista un chilometro.", &["un chilometro = 1 km"]);
    check("Un milione di follower.", &["Un milione = 1000000"]);
    check("In un secondo momento.", &["secondo = nth 2"]);
    check("Non un grado di separazione.", &[]);
}

#[test]
fn words_that_only_look_like_numbers() {
    check("Tu sei il colpevole.", &[]);
    check("I sei indagati tacciono.", &["sei = 6"]);
    check("La sagra di Cento è finita.", &[]);
    check("Il vento di ottobrata soffia.", &[]);
    check("Gli anni novanta sono lontani.", &["Gli anni novanta = 1990/1999"]);
    check("Secondo i medici migliora.", &[]);
    check("Prima della gara pioveva.", &[]);
    check("Il trentino festeggia.", &[]);
    check("I cent non bastano.", &[]);
}

#[test]
fn ordinals() {
    check("È il primo caso.", &["primo = nth 1"]);
    check("La seconda in meno di un anno.", &["seconda = nth 2", "meno di un anno = <1 year"]);
    check("La 50ª edizione.", &["50ª = nth 50"]);
    check("Il 3° classificato.", &["3° = nth 3"]);
    check("Al ventesimo giro.", &["ventesimo = nth 20"]);
    check("Il quarantacinquesimo presidente.", &["quarantacinquesimo = nth 45"]);
    check("Un quarto ufficiale è stato assolto.", &["quarto = nth 4"]);
}

#[test]
fn numbers_too_long_to_hold() {
    let digits = "9".repeat(29);
    check_notes(&format!("Il numero {digits}."), &[&format!("{digits}: TooLong")]);
    check_notes(
        "Sono 9999999999999999999999999999 milioni.",
        &["9999999999999999999999999999: TooLong"],
    );
    check(
        "Sono 9999999999999999999999999999.",
        &["9999999999999999999999999999 = 9999999999999999999999999999"],
    );
}

#[test]
fn scales_with_an_article() {
    check("Il passivo ha superato il miliardo.", &["ha superato il miliardo = >1000000000"]);
    check("La spesa sfiora il milione di euro.", &["sfiora il milione di euro = ~1000000 EUR"]);
    check("I contagi restano sotto il centinaio.", &["sotto il centinaio = <100"]);
    check("Il miliardo promesso non arriva.", &[]);
}

#[test]
fn scales_of_scales() {
    check(
        "Conta 70 milioni di miliardi di stelle.",
        &["70 milioni di miliardi = 70000000000000000"],
    );
    check(
        "Due miliardi di miliardi di atomi.",
        &["Due miliardi di miliardi = 2000000000000000000"],
    );
    check("Tre milioni di milioni.", &["Tre milioni di milioni = 3000000000000"]);
    check("Tre milioni di uomini.", &["Tre milioni = 3000000"]);
}
