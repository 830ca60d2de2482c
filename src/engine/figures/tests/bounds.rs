//! What bounds numbers and joins them into ranges, in Italian.

use super::check;

#[test]
fn comparatives() {
    check("Una quota superiore a 30 voti.", &["superiore a 30 = >30"]);
    check("Una classe con più di 30 alunni.", &["più di 30 = >30"]);
    check("Un numero maggiore di 30.", &["maggiore di 30 = >30"]);
    check("Una quota pari o superiore a 30.", &["pari o superiore a 30 = ≥30"]);
    check("Una quota maggiore o uguale a 30.", &["maggiore o uguale a 30 = ≥30"]);
    check("Una quota minore o uguale a 30.", &["minore o uguale a 30 = ≤30"]);
    check("Una quota non superiore a 30.", &["non superiore a 30 = ≤30"]);
    check("Non supera i 300 litri.", &["Non supera i 300 litri = ≤300 l"]);
    check("Un punteggio più basso di 30.", &["più basso di 30 = <30"]);
    check("Il lago Maggiore al 18%.", &["18% = 18 %"]);
    check("Piogge inferiori del 45% alla norma.", &["45% = 45 %"]);
    check("Una tassa maggiore del 20%.", &["20% = 20 %"]);
}

#[test]
fn about() {
    check("La spesa si aggira intorno ai 30 milioni.", &["intorno ai 30 milioni = ~30000000"]);
    check("Un danno nell'ordine di 3 milioni.", &["nell'ordine di 3 milioni = ~3000000"]);
    check("I costi sfiorano i 200 milioni.", &["sfiorano i 200 milioni = ~200000000"]);
    check("Approssimativamente 40 alunni.", &["Approssimativamente 40 = ~40"]);
    check("Quota 300 a teatro.", &["300 = 300"]);
    check("Sfiora il palo al 40.", &["40 = 40"]);
}

#[test]
fn after_the_number() {
    check("Il tubo è di 2 metri più o meno.", &["2 metri più o meno = ~2 m"]);
    check("Trecento e passa invitati.", &["Trecento e passa = >300"]);
    check("Duemila e rotti iscritti.", &["Duemila e rotti = >2000"]);
    check("Cento euro abbondanti.", &["Cento euro abbondanti = ≥100 EUR"]);
    check("Dieci anni scarsi.", &["Dieci anni scarsi = ~10 year"]);
    check("Due ore scarse.", &["Due ore scarse = ~2 hour"]);
    check("Erano 300 o poco più.", &["300 o poco più = ~300"]);
    check("Circa cinquecento o più prodotti.", &["Circa cinquecento o più = ≥500"]);
    check("Circa cinquecento o meno.", &["Circa cinquecento o meno = ≤500"]);
    check("Sono attese 300 persone circa.", &["300 = ~300"]);
    check("Servono 300 persone o più.", &["300 = ≥300"]);
    check("Tre siti a rischio come minimo.", &["Tre = ≥3"]);
    check("È salito fino a 300.", &["300 = 300"]);
    check("Ci sono 300 persone e più tardi un concerto.", &["300 = 300"]);
}

#[test]
fn two_bounds() {
    check("Almeno altri 20 feriti.", &["Almeno altri 20 = ≥20"]);
    check("Fino a circa 300 posti.", &["Fino a circa 300 = ≤300"]);
    check("Più di 10 ma meno di 20 feriti.", &["Più di 10 ma meno di 20 = 10..20"]);
    check("Maggiore di 10 e minore di 20.", &["Maggiore di 10 e minore di 20 = 10..20"]);
    check("≥ 18 e < 65.", &["≥ 18 e < 65 = 18..65"]);
    check("Più di 40 e meno di 10.", &["Più di 40 = >40", "meno di 10 = <10"]);
    check("Oltre 40 morti e meno di 100 feriti.", &["Oltre 40 = >40", "meno di 100 = <100"]);
    check("Tra il 10° e il 15° posto.", &["Tra il 10° e il 15° = nth 10..15"]);
}

#[test]
fn signs_before() {
    check("Il valore è ≥ 5.", &["≥ 5 = ≥5"]);
    check("Il valore è <= 5.", &["<= 5 = ≤5"]);
    check("Il valore è > = 5.", &["> = 5 = ≥5"]);
    check("Il valore è ~5.", &["~5 = ~5"]);
    check("Il valore è <-5.", &["<-5 = <-5"]);
    check("Da A -> 5.", &["5 = 5"]);
    check("Un calo di -5%.", &["-5% = -5 %"]);
    check("Sotto i -5 gradi.", &["Sotto i -5 gradi = <-5 °C"]);
    check("I voti sono 30 - 5 contrari.", &["30 = 30", "5 = 5"]);
}

#[test]
fn ranges() {
    check("Una o due persone.", &["Una o due = 1..2"]);
    check("Da 2 a 3 mila studenti.", &["Da 2 a 3 mila = 2000..3000"]);
    check(
        "Tra i 3 e i 4 milioni di euro.",
        &["Tra i 3 e i 4 milioni di euro = 3000000..4000000 EUR"],
    );
    check("Tra 3 milioni e 4 milioni.", &["Tra 3 milioni e 4 milioni = 3000000..4000000"]);
    check("Tra 900 metri e 2 chilometri.", &["Tra 900 metri e 2 chilometri = 900..2000 m"]);
    check("Tra 3 euro e 2 chilometri.", &["3 euro = 3 EUR", "2 chilometri = 2 km"]);
    check("Tra € 30 e € 40.", &["Tra € 30 e € 40 = 30..40 EUR"]);
    check("Un'attesa di 10 - 15 giorni.", &["10 - 15 giorni = 10..15 day"]);
    check("Il prezzo arretra di 5-6.", &["5-6 = 5..6"]);
    check("L'incubazione va dai 2 ai 14 giorni.", &["dai 2 ai 14 giorni = 2..14 day"]);
    check("Almeno due o tre testimoni.", &["Almeno due o tre = ≥2"]);
    check("Fino a 20-30 euro.", &["Fino a 20-30 euro = ≤30 EUR"]);
}

#[test]
fn known_levels() {
    check("Le iscrizioni sono 900, meno delle 1.200 previste.", &["900 = 900", "1.200 = 1200"]);
    check("Visti 80 cervi, più dei 65 del 2019.", &["80 = 80", "65 = 65", "del 2019 = 2019"]);
    check("Il deficit resta sotto il 3% concordato.", &["3% = 3 %"]);
    check("Superati i 40 posti annunciati.", &["40 = 40"]);
    check("Il deficit resta sotto il 3%.", &["sotto il 3% = <3 %"]);
    check("Oltre i 40 posti di sosta.", &["Oltre i 40 = >40"]);
    check("Più di 300 posti previsti.", &["Più di 300 = >300"]);
}

#[test]
fn what_is_denied() {
    check("I soci non erano più di 300.", &["non erano più di 300 = ≤300"]);
    check("Gli iscritti non sono meno di 40.", &["non sono meno di 40 = ≥40"]);
    check("La spesa non è superiore a 3 milioni.", &["non è superiore a 3 milioni = ≤3000000"]);
    check("Alla fiera non c'erano più di 50 banchi.", &["non c'erano più di 50 = ≤50"]);
    check("Ha raccolto nemmeno 40 voti.", &["nemmeno 40 = <40"]);
    check("In sala neanche 12 spettatori.", &["neanche 12 = <12"]);
    check("Ha votato nemmeno la metà dei soci.", &["nemmeno la metà = <50 %"]);
    check("Non è vero: più di 300 soci hanno votato.", &["più di 300 = >300"]);
}
