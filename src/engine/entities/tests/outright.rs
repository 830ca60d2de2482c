//! Laws, events and works in sentences, in both languages.

use super::letter;
use crate::engine::lang::{Pack, en, it};
use crate::engine::model::{Article, EntityKind, Language};
use crate::engine::{entities::link, read_article};

/// The laws (W), events (E) and works (T) of a text, in order.
#[track_caller]
fn check_in(pack: &Pack, source: &str, expected: &[&str]) {
    let reading = read_article(&article(pack.language, source));
    let found: Vec<String> = reading
        .mentions
        .iter()
        .filter(|it| matches!(letter(it.kind), 'W' | 'E' | 'T'))
        .map(|it| format!("{}:{}", letter(it.kind), it.span.of(source)))
        .collect();
    assert_eq!(found, expected, "{source}");
    for pair in reading.mentions.windows(2) {
        assert!(pair[0].span.end() <= pair[1].span.start(), "{source}");
    }
}

fn article(language: Language, source: &str) -> Article {
    Article {
        id: "a".to_owned(),
        text: source.to_owned(),
        title: None,
        source: None,
        published: None,
        language: Some(language),
    }
}

#[track_caller]
fn check(source: &str, expected: &[&str]) {
    check_in(&it::PACK, source, expected);
}

#[track_caller]
fn check_en(source: &str, expected: &[&str]) {
    check_in(&en::PACK, source, expected);
}

#[test]
fn laws_by_number() {
    check("La legge 394 tutela i parchi.", &["W:legge 394"]);
    check("Si applica la legge n. 104 del 1992 anche ai nonni.", &["W:legge n. 104 del 1992"]);
    check("Il decreto legge 19/2021 è scaduto.", &["W:decreto legge 19/2021"]);
    check(
        "Secondo l'articolo 7 della direttiva 2008/50/CE l'aria va misurata.",
        &["W:direttiva 2008/50/CE"],
    );
    check("La legge 40 anni dopo divide ancora il paese.", &[]);
    check("L'articolo 18 resta com'è.", &[]);
    check_en("Farmers oppose Directive 91/676/EEC on nitrates.", &["W:Directive 91/676/EEC"]);
    check_en("Congress passed Public Law 94-142 for schools.", &["W:Public Law 94-142"]);
    check_en("Executive Order 9066 was revoked.", &["W:Executive Order 9066"]);
    check_en(
        "Importers cite Regulation (EU) 2016/1628 on engines.",
        &["W:Regulation (EU) 2016/1628"],
    );
    check_en("Voters backed Proposition 13 by a wide margin.", &["W:Proposition 13"]);
    check_en("Carmakers fought Regulation No 595/2009 for years.", &["W:Regulation No 595/2009"]);
    check_en("The directive 40 years later still divides hunters.", &[]);
    check_en("Article 5 stands as it is.", &[]);
}

#[test]
fn laws_by_name() {
    check("La legge Basaglia chiuse i manicomi.", &["W:legge Basaglia"]);
    check("Via libera al ddl Pillon in commissione.", &["W:ddl Pillon"]);
    check("Con il decreto Sblocca Italia ripartono i cantieri.", &["W:decreto Sblocca Italia"]);
    check("Cambia la legge Bossi-Fini sui permessi.", &["W:legge Bossi-Fini"]);
    check("La sceneggiatura? La legge Maria ogni sera.", &[]);
    check("Per legge Basaglia non poteva firmare.", &[]);
    check("Un decreto è atteso lunedì.", &[]);
    check("Contestano il Jobs Act in piazza.", &["W:Jobs Act"]);
    check("Fu arrestato grazie al Patriot Act.", &["W:Patriot Act"]);
    check("Le banche temono il Volcker Act.", &["W:Volcker Act"]);
    check_en("The court upheld the Endangered Species Act.", &["W:Endangered Species Act"]);
    check_en("Peers voted on the Online Safety Bill last night.", &["W:Online Safety Bill"]);
    check_en(
        "They were charged under the Computer Misuse Act 1990.",
        &["W:Computer Misuse Act 1990"],
    );
    check_en("Why the Minister Must Act", &[]);
    check_en("Schools rely on the Equality Act 2010.", &["W:Equality Act 2010"]);
    check_en("Hunters cite the Second Amendment again.", &["W:Second Amendment"]);
    check_en(
        "The Freedom of Information Act covers the police.",
        &["W:Freedom of Information Act"],
    );
    check_en("The Bill was paid by the guests.", &[]);
    check_en("Critics praised the Balancing Act Theatre.", &[]);
    check_en("A bill is expected on Monday.", &[]);
}

#[test]
fn events_by_name() {
    check("L'uragano Katrina devastò la costa.", &["E:uragano Katrina"]);
    check("I boschi abbattuti dalla tempesta Vaia.", &["E:tempesta Vaia"]);
    check("Arresti nell'Operazione Alba Chiara.", &["E:Operazione Alba Chiara"]);
    check("L'operazione Unicredit è conclusa.", &[]);
    check("Dopo la tempesta Roma conta i danni.", &[]);
    check_en("Crops were lost to Typhoon Haiyan.", &["E:Typhoon Haiyan"]);
    check_en("Ferries stopped as Storm Eunice came in.", &["E:Storm Eunice"]);
    check_en("Tanks rolled in Operation Market Garden.", &["E:Operation Market Garden"]);
    check_en("Cyclone Idai left Beira under water.", &["E:Cyclone Idai"]);
    check_en("Raids in Operation Infinite Reach failed.", &["E:Operation Infinite Reach"]);
    check_en("After the storm Saturday, power was cut.", &[]);
    check_en("The operation Unicredit planned is done.", &[]);
    check_en("After the storm London counted the damage.", &[]);
}

#[test]
fn events_by_place_and_year() {
    check("Vince il Festival di Spoleto.", &["E:Festival di Spoleto"]);
    check("I Giochi olimpici di Atene costarono molto.", &["E:Giochi olimpici di Atene"]);
    check("Alle Olimpiadi di Rio 2016 nuotava già.", &["E:Olimpiadi di Rio 2016"]);
    check("Il Gran Premio di Imola è rinviato.", &["E:Gran Premio di Imola"]);
    check("La Mostra del cinema di Pesaro compie gli anni.", &["E:Mostra del cinema di Pesaro"]);
    check("Ai Mondiali 2006 segnò due volte.", &["E:Mondiali 2006"]);
    check("I padiglioni di Expo 1992 sono chiusi.", &["E:Expo 1992"]);
    check("Il festival comincia domani.", &[]);
    check("Il festival di Carlo Conti è finito.", &[]);
    check_en("He ran at the Sydney Olympics.", &["E:Sydney Olympics"]);
    check_en("The film opened the Venice Film Festival.", &["E:Venice Film Festival"]);
    check_en("She won the Monaco Grand Prix twice.", &["E:Monaco Grand Prix"]);
    check_en("Athens paid dearly for the Olympic Games of 2004.", &["E:Olympic Games of 2004"]);
    check_en("The pavilions of Expo 1967 are closed.", &["E:Expo 1967"]);
    check_en("He had swum at the Paralympic Games 2008.", &["E:Paralympic Games 2008"]);
    check_en("Runners trained for the Boston Marathon.", &["E:Boston Marathon"]);
    check_en("He played at the World Cup 2006.", &["E:World Cup 2006"]);
    check_en("The festival starts tomorrow.", &[]);
    check_en("The festival of Bob Geldof is over.", &[]);
    check_en("The village festival was cancelled.", &[]);
    check_en("Children love the games.", &[]);
}

#[test]
fn events_of_the_world() {
    check("Pioggia al Super Bowl XLI a Miami.", &["E:Super Bowl XLI"]);
    check("Sogna la Coppa del mondo da bambino.", &["E:Coppa del mondo"]);
    check("La maglia rosa del Giro d'Italia è sua.", &["E:Giro d'Italia"]);
    check("Una coppa del nonno, per favore.", &[]);
    check_en("Tickets for Super Bowl 50 sold out.", &["E:Super Bowl"]);
    check_en("Brazil won the World Cup again.", &["E:World Cup"]);
    check_en("He cycled the Tour de France.", &["E:Tour de France"]);
    check_en("A cup of tea was served.", &[]);
}

#[test]
fn summits() {
    check("Il clima al vertice G20 di Osaka.", &["E:vertice G20 di Osaka"]);
    check("Proteste al G8 di Genova.", &["E:G8 di Genova"]);
    check("Intesa al vertice Nato di Vilnius.", &["E:vertice Nato di Vilnius"]);
    check("Il G7 ha condannato l'attacco.", &[]);
    check_en("Leaders flew to the G7 summit in Biarritz.", &["E:G7 summit in Biarritz"]);
    check_en("Tariffs dominated the G20 summit.", &["E:G20 summit"]);
    check_en("Troops discussed at the NATO summit in Madrid.", &["E:NATO summit in Madrid"]);
    check_en("The G7 condemned the attack.", &[]);
}

#[test]
fn works_by_title() {
    check("Il film «Roma città aperta» torna in sala.", &["T:Roma città aperta"]);
    check("Nel romanzo “Il nome della rosa” muoiono i monaci.", &["T:Il nome della rosa"]);
    check("Canta il brano \"Azzurro\" dal balcone.", &["T:Azzurro"]);
    check("L'opera «Tosca» chiude la stagione.", &["T:Tosca"]);
    check("Il film «è un capolavoro», dice il critico.", &[]);
    check("Sul libro: «Non l'ho letto».", &[]);
    check_en("She taught the novel 'Middlemarch' for years.", &["T:Middlemarch"]);
    check_en("He wrote the song “Blackbird” in a night.", &["T:Blackbird"]);
    check_en("The film \"Ocean's Eleven,\" shot in Nevada, sold well.", &["T:Ocean's Eleven"]);
    check_en("The novel 'The Handmaid's Tale' is banned.", &["T:The Handmaid's Tale"]);
    check_en("Her album “Blue” came out in June.", &["T:Blue"]);
    check_en("The painting \"Guernica\" hangs in Madrid.", &["T:Guernica"]);
    check_en("The play \"was a disaster\", he said.", &[]);
    check_en("Of the book: \"I have not read it.\"", &[]);
}

#[test]
fn other_names_give_way_in_english() {
    let source =
        "The Clean Water Act binds. The film 'Chicago' by Rob Marshall. Proposition 8 fell.";
    let reading = read_article(&article(Language::English, source));
    let names: Vec<_> = reading.mentions.iter().map(|it| it.span.of(source)).collect();
    assert_eq!(names, ["Clean Water Act", "Chicago", "Rob Marshall", "Proposition 8"]);
    assert!(reading.claims.is_empty() && reading.figures.is_empty());
    for source in
        ["Expo 1967 was held in Montreal.", "Crowds came to the World Cup 2006 in Berlin."]
    {
        assert!(read_article(&article(Language::English, source)).claims.is_empty(), "{source}");
    }
}

#[test]
fn other_names_give_way_and_numbers_stay() {
    let source = "La legge Merlin vieta. Il film «Roma» di Alfonso Cuarón. La legge 394 vale.";
    let reading = read_article(&article(Language::Italian, source));
    let names: Vec<_> = reading.mentions.iter().map(|it| it.span.of(source)).collect();
    assert_eq!(names, ["legge Merlin", "Roma", "Alfonso Cuarón", "legge 394"]);
    assert!(reading.claims.is_empty());
    assert!(reading.figures.is_empty());
    // A year in a name is part of it.
    for source in
        ["I Mondiali 2006 si aprirono a Monaco.", "Gli Europei 1996 si giocarono a Londra."]
    {
        assert!(read_article(&article(Language::Italian, source)).claims.is_empty(), "{source}");
    }
}

#[test]
fn a_treaty_stays_a_treaty() {
    for (language, source) in [
        (Language::Italian, "Il Protocollo di Kyoto è scaduto."),
        (Language::English, "The Treaty of Lisbon amended the rules."),
    ] {
        let reading = read_article(&article(language, source));
        let kinds: Vec<_> = reading.mentions.iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [EntityKind::Agreement], "{source}");
    }
}

/// The laws, events and works of some texts, each with how many mentions it has.
#[track_caller]
fn check_joined(language: Language, texts: &[&str], expected: &[(&str, usize)]) {
    let readings: Vec<_> =
        texts.iter().map(|text| read_article(&article(language, text))).collect();
    let named: Vec<_> =
        texts.iter().zip(&readings).map(|(text, it)| (*text, it.mentions.as_slice())).collect();
    let entities = link(&named);
    let names: Vec<_> = entities.iter().map(|it| (it.name.as_str(), it.mentions.len())).collect();
    assert_eq!(names, expected);
}

#[test]
fn shorter_names_join() {
    check_joined(
        Language::Italian,
        &[
            "La legge n. 104 del 1992 aiuta. La legge 104 va estesa.",
            "Le Olimpiadi di Rio 2016 e ancora le Olimpiadi di Rio.",
        ],
        &[("legge n. 104 del 1992", 2), ("Olimpiadi di Rio 2016", 2)],
    );
    check_joined(
        Language::English,
        &[
            "The Computer Misuse Act 1990 is old. The Computer Misuse Act stays.",
            "Crowds at Expo 1967 and again at Expo 1970.",
        ],
        &[("Computer Misuse Act 1990", 2), ("Expo 1967", 1), ("Expo 1970", 1)],
    );
}
