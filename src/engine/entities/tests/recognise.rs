//! Names in sentences, with what they name.

use super::{letter, mentions};

/// Checks the names of a text, in order: a letter for the kind (P, O, L, A), a colon, the name.
#[track_caller]
fn check(source: &str, expected: &[&str]) {
    let found: Vec<String> = mentions(source)
        .iter()
        .map(|mention| format!("{}:{}", letter(mention.kind), mention.span.of(source)))
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn people_by_title_first_name_and_age() {
    check("Il presidente Sergio Mattarella ha firmato.", &["P:Sergio Mattarella"]);
    check("Lo ha detto la ministra Cartabia in aula.", &["P:Cartabia"]);
    check("Il premier giapponese Shigeru Ishiba si dimette.", &["P:Shigeru Ishiba"]);
    check("Secondo Ursula von der Leyen serve tempo.", &["P:Ursula von der Leyen"]);
    check("È stato arrestato Gennaro Esposito, 45 anni, idraulico.", &["P:Gennaro Esposito"]);
    check(
        "Ha vinto Jannik Sinner davanti a Carlos Alcaraz.",
        &["P:Jannik Sinner", "P:Carlos Alcaraz"],
    );
    check("Il colloquio con Bashar al-Assad è durato un'ora.", &["P:Bashar al-Assad"]);
    check("Il libro di J. K. Rowling è in vendita.", &["P:J. K. Rowling"]);
    check("Ieri George W. Bush è tornato a parlare.", &["P:George W. Bush"]);
    check("Papa Benedetto XVI ha celebrato la messa.", &["P:Benedetto XVI"]);
    check("La regia è di Jean-Pierre Jeunet.", &["P:Jean-Pierre Jeunet"]);
    check("L'ex ministro Antonio Di Pietro ha replicato.", &["P:Antonio Di Pietro"]);
}

#[test]
fn a_role_is_no_part_of_a_name() {
    check("Il ministro dell'Interno Matteo Piantedosi riferirà.", &["P:Matteo Piantedosi"]);
    check("Il presidente del Consiglio Giorgia Meloni parte.", &["P:Giorgia Meloni"]);
    check("Il ministro della Difesa ha smentito.", &[]);
    check("Il sindaco di Bari ha convocato la giunta.", &["L:Bari"]);
    check("Il Presidente è stato operato.", &[]);
    check("La ministra del Lavoro e delle Politiche sociali tace.", &[]);
}

#[test]
fn a_family_name_alone_is_known_from_the_full_name() {
    check("Anna Ferri corre. Poi Ferri si ferma.", &["P:Anna Ferri", "P:Ferri"]);
    check("Ferri è stanca. Lo dice Anna Ferri.", &["P:Ferri", "P:Anna Ferri"]);
    check("Giuseppe Conte è arrivato. Conte ha parlato poco.", &["P:Giuseppe Conte", "P:Conte"]);
    check("Il leader Xi Jinping parla. Con Xi c'era la moglie.", &["P:Xi Jinping", "P:Xi"]);
}

#[test]
fn countries_towns_regions() {
    check("La Corea del Nord ha lanciato un missile.", &["L:Corea del Nord"]);
    check("Mosca e Pyongyang hanno firmato.", &["L:Mosca", "L:Pyongyang"]);
    check(
        "Piove in Friuli-Venezia Giulia e in Val d'Aosta.",
        &["L:Friuli-Venezia Giulia", "L:Val d'Aosta"],
    );
    check("Gli Stati Uniti e il Regno Unito trattano.", &["L:Stati Uniti", "L:Regno Unito"]);
    check("Il treno Milano-Venezia è in ritardo.", &["L:Milano", "L:Venezia"]);
    check("Scontri nella regione di Amhara, in Etiopia.", &["L:Amhara", "L:Etiopia"]);
    check("Neve nel Nord Italia e in Svizzera.", &["L:Nord Italia", "L:Svizzera"]);
    check("Il vertice si tiene a L'Aquila.", &["L:L'Aquila"]);
    check("Il sisma all’Aquila, in Abruzzo.", &["L:Aquila", "L:Abruzzo"]);
    check("Le rive del fiume Oglio sono esondate.", &["L:Oglio"]);
    check("Il Mar Nero è agitato.", &["L:Mar Nero"]);
    check("Un incendio ad Arcore, vicino a Monza.", &["L:Arcore", "L:Monza"]);
    check("Chiusa l'autostrada tra Foggia e Cerignola.", &["L:Foggia", "L:Cerignola"]);
    check("I legami Russia-Cina crescono.", &["L:Russia", "L:Cina"]);
}

#[test]
fn buildings_and_streets() {
    check("Il corteo parte da piazza Garibaldi.", &["L:piazza Garibaldi"]);
    check("Un incidente in via Roma ieri sera.", &["L:via Roma"]);
    check("Il concerto è allo Stadio Olimpico.", &["L:Stadio Olimpico"]);
    check(
        "Il Museo Nazionale delle arti decorative è aperto.",
        &["L:Museo Nazionale delle arti decorative"],
    );
    check(
        "Il Museo Memoriale delle imprese di combattimento apre.",
        &["L:Museo Memoriale delle imprese di combattimento"],
    );
    check("Sono ricoverati all'Ospedale Niguarda.", &["L:Ospedale Niguarda"]);
    check("Una via stretta porta al mare.", &[]);
    check("Il museo delle cere è chiuso.", &[]);
}

#[test]
fn bodies_by_their_head_noun() {
    check("Lo comunica il Ministero della Salute.", &["O:Ministero della Salute"]);
    check("Lo comunica il ministero della Salute.", &["O:ministero della Salute"]);
    check(
        "Decide il Ministero dell'Economia e delle Finanze.",
        &["O:Ministero dell'Economia e delle Finanze"],
    );
    check("Indaga la Procura di Potenza.", &["O:Procura di Potenza"]);
    check("Indaga la procura di Potenza.", &["L:Potenza"]);
    check("Il Consiglio di sicurezza russo si riunisce.", &["O:Consiglio di sicurezza russo"]);
    check("Il Consiglio di sicurezza si riunisce.", &["O:Consiglio di sicurezza"]);
    check(
        "Il Consiglio di Sicurezza delle Nazioni Unite vota.",
        &["O:Consiglio di Sicurezza delle Nazioni Unite"],
    );
    check("Studia all'Università di Bologna.", &["O:Università di Bologna"]);
    check("Il Partito Democratico vota contro.", &["O:Partito Democratico"]);
    check("La Banca Centrale Europea alza i tassi.", &["O:Banca Centrale Europea"]);
    check(
        "Parla il capo della Direzione dell’intelligence della Difesa ucraina.",
        &["O:Direzione dell’intelligence della Difesa ucraina"],
    );
    check("Il Tribunale del Riesame di Milano decide.", &["O:Tribunale del Riesame di Milano"]);
    check("La Commissione Europea ha risposto.", &["O:Commissione Europea"]);
    check("Il pubblico ministero di Milano ha chiesto la condanna.", &["L:Milano"]);
    check("Un consiglio di amministrazione straordinario.", &[]);
}

#[test]
fn bodies_by_lists_acronyms_and_cues() {
    check(
        "Il Cremlino smentisce la Commissione europea.",
        &["O:Cremlino", "O:Commissione europea"],
    );
    check("Così l'agenzia di stampa statale russa Ria Novosti.", &["O:Ria Novosti"]);
    check("L'intervista al quotidiano Le Soir è lunga.", &["O:Le Soir"]);
    check("La società Vexar ha chiuso lo stabilimento.", &["O:Vexar"]);
    check("Secondo l'azienda americana Moretex i conti tornano.", &["O:Moretex"]);
    check(
        "Lo riferisce la Korean Central News Agency (Kcna).",
        &["O:Korean Central News Agency", "O:Kcna"],
    );
    check("Il rapporto della NATO è uscito.", &["O:NATO"]);
    check("Una nota della CGIL parla di sciopero.", &["O:CGIL"]);
    check("Ricorso al T.A.R. contro il divieto.", &["O:T.A.R."]);
    check("Il titolo di Delta Airlines sale.", &["O:Delta Airlines"]);
    check("I dati dell'Istat e di Bankitalia concordano.", &["O:Istat", "O:Bankitalia"]);
    check("Un incidente a Capaccio (SA), due feriti.", &["L:Capaccio", "L:SA"]);
}

#[test]
fn towns_are_teams_in_match_reports() {
    check(
        "Il campionato riparte: la squadra di casa perde. L'allenatore del Frosinone festeggia \
         il gol. Partita difficile per il Lecce in trasferta a Torino.",
        &["O:Frosinone", "O:Lecce", "L:Torino"],
    );
    check("La Juventus affronta il Milan.", &["O:Juventus", "O:Milan"]);
    check("Il vino del Lecce migliore.", &["L:Lecce"]);
}

#[test]
fn agreements() {
    check(
        "È stato firmato un «Trattato di partenariato strategico globale», che vale dieci anni.",
        &["A:Trattato di partenariato strategico globale"],
    );
    check(
        "Il Trattato di non proliferazione nucleare resta.",
        &["A:Trattato di non proliferazione nucleare"],
    );
    check("Gli obiettivi dell'Accordo di Parigi sono lontani.", &["A:Accordo di Parigi"]);
    check("Dopo il Protocollo di Kyoto nulla è cambiato.", &["A:Protocollo di Kyoto"]);
    check("Il Patto di stabilità va rivisto.", &["A:Patto di stabilità"]);
    check("Un accordo di pace è vicino.", &[]);
    check("Accordo raggiunto nella notte.", &[]);
    check("Il trattato di difesa reciproca è in vigore.", &[]);
}

#[test]
fn no_names() {
    check("Ieri pomeriggio, lunedì 3 Marzo, pioveva.", &[]);
    check("I Paesi vicini protestano. Anche il nostro Paese.", &[]);
    check("Gli Italiani votano a Giugno.", &[]);
    check("Soldati sudcoreani al confine.", &[]);
    check("Tuttavia nessuno risponde. Speculazioni circolano.", &[]);
    check("Scienziati e tecnici lavorano. \"Attendiamo notizie\", dicono.", &[]);
    check("La Coppa del Mondo comincia. Il Gran Premio è finito.", &[]);
    check("La nave Aurora è salpata. Il virus Zika si diffonde.", &[]);
    check("Nuovo record: 1,5 milioni di euro.", &[]);
    check("La lettera A è la prima.", &[]);
}

#[test]
fn page_marks_and_headings() {
    // The initials of an editor on a line of their own.
    check("Fonte: AFP.\nORP\nfine", &["O:AFP"]);
    check("Parla Mario Draghi.\nGBR", &["P:Mario Draghi"]);
    // A heading that ran into the text after it.
    check("Allagamenti in CalabriaLa pioggia è cessata.", &[]);
    check("STRADE CHIUSE PER NEVE A TORINO", &["L:TORINO"]);
}

#[test]
fn streets_with_the_number_of_the_house() {
    check("L'incendio è divampato in via Garibaldi 14, al terzo piano.", &["L:via Garibaldi 14"]);
    check("La sede di corso Cavour 8 resta chiusa.", &["L:corso Cavour 8"]);
    check("Il corteo parte da piazza Dante 3 alle nove.", &["L:piazza Dante 3"]);
    check("In via Garibaldi 2.300 persone sono senza luce.", &["L:via Garibaldi"]);
}

#[test]
fn territories() {
    check("Il satellite parte dalla Guyana francese.", &["L:Guyana francese"]);
    check("Le navi restano nell'Indo-Pacifico.", &["L:Indo-Pacifico"]);
    check("L'uragano ha colpito Porto Rico.", &["L:Porto Rico"]);
    check("Un cantante francese vive a Nizza.", &["L:Nizza"]);
}
