//! Mentions joined into entities, across articles.

use super::{letter, mentions};
use crate::engine::entities::link;
use crate::engine::model::{Entity, EntityKind, Mention};
use crate::engine::text::Span;

fn link_texts(texts: &[&str]) -> Vec<Entity> {
    let found: Vec<Vec<Mention>> = texts.iter().map(|text| mentions(text)).collect();
    let articles: Vec<_> =
        texts.iter().zip(&found).map(|(text, mentions)| (*text, mentions.as_slice())).collect();
    link(&articles)
}

/// Checks the entities of some articles: kind, names with the fullest first, number of mentions.
#[track_caller]
fn check(texts: &[&str], expected: &[&str]) {
    let found: Vec<String> = link_texts(texts)
        .iter()
        .map(|entity| {
            let mut names = vec![entity.name.as_str()];
            names.extend(entity.aliases.iter().map(String::as_str));
            format!("{}:{} {}", letter(entity.kind), names.join("="), entity.mentions.len())
        })
        .collect();
    assert_eq!(found, expected, "{texts:?}");
}

/// Checks which of some bare names are joined, whatever they were taken for in a text.
#[track_caller]
fn check_names(kind: EntityKind, names: &[&str], expected: &[&[&str]]) {
    let articles: Vec<(&str, Vec<Mention>)> = names
        .iter()
        .map(|name| (*name, vec![Mention { span: Span::new(0, name.len()), kind }]))
        .collect();
    let group = |articles: &[(&str, Vec<Mention>)]| {
        let slices: Vec<_> =
            articles.iter().map(|(text, mentions)| (*text, mentions.as_slice())).collect();
        let mut groups: Vec<Vec<String>> = link(&slices)
            .iter()
            .map(|entity| {
                let mut group: Vec<String> = entity
                    .mentions
                    .iter()
                    .map(|&(article, _)| articles[article].0.to_owned())
                    .collect();
                group.sort();
                group
            })
            .collect();
        groups.sort();
        groups
    };
    let mut expected: Vec<Vec<String>> = expected
        .iter()
        .map(|group| {
            let mut group: Vec<String> = group.iter().map(|name| (*name).to_owned()).collect();
            group.sort();
            group
        })
        .collect();
    expected.sort();
    assert_eq!(group(&articles), expected);
    let mut backwards = articles;
    backwards.reverse();
    assert_eq!(group(&backwards), expected, "in the other order");
}

#[test]
fn people() {
    use EntityKind::Person;
    check_names(Person, &["Mario Draghi", "Draghi"], &[&["Mario Draghi", "Draghi"]]);
    check_names(
        Person,
        &["Kim Jong Un", "Kim Jong-un", "Kim"],
        &[&["Kim Jong Un", "Kim Jong-un", "Kim"]],
    );
    check_names(
        Person,
        &["Volodymyr Zelensky", "Volodymyr Zelenskyj", "Zelenskij"],
        &[&["Volodymyr Zelensky", "Volodymyr Zelenskyj", "Zelenskij"]],
    );
    check_names(
        Person,
        &["Sergei Shoigu", "Sergej Shojgu"],
        &[&["Sergei Shoigu", "Sergej Shojgu"]],
    );
    check_names(Person, &["Recep Erdoğan", "ERDOGAN"], &[&["Recep Erdoğan", "ERDOGAN"]]);
    check_names(Person, &["Viktor Orbán", "Orbán Viktor"], &[&["Viktor Orbán", "Orbán Viktor"]]);
    check_names(Person, &["George W. Bush", "George Bush"], &[&["George W. Bush", "George Bush"]]);
    check_names(Person, &["V. Putin", "Vladimir Putin"], &[&["V. Putin", "Vladimir Putin"]]);
    check_names(
        Person,
        &["Ursula von der Leyen", "von der Leyen"],
        &[&["Ursula von der Leyen", "von der Leyen"]],
    );
}

#[test]
fn people_who_are_not_one() {
    use EntityKind::Person;
    check_names(Person, &["Mario Rossi", "Maria Rossi"], &[&["Mario Rossi"], &["Maria Rossi"]]);
    check_names(
        Person,
        &["Paolo Martini", "Paolo Martino"],
        &[&["Paolo Martini"], &["Paolo Martino"]],
    );
    check_names(
        Person,
        &["Michele Bruni", "Michela Bruni"],
        &[&["Michele Bruni"], &["Michela Bruni"]],
    );
    check_names(
        Person,
        &["Mario Rossi", "Maria Rossi", "Rossi"],
        &[&["Mario Rossi"], &["Maria Rossi"], &["Rossi"]],
    );
    check_names(
        Person,
        &["George H. Bush", "George W. Bush", "George Bush"],
        &[&["George H. Bush"], &["George W. Bush"], &["George Bush"]],
    );
}

#[test]
fn two_people_of_one_family_name_in_an_article() {
    check(
        &["Luca Ferri è in casa. Ferri dorme. Anna Ferri è in aula. Ferri parla."],
        &["P:Luca Ferri=Ferri 2", "P:Anna Ferri=Ferri 2"],
    );
    check(
        &["Luca Ferri è a casa. Ferri dorme.", "Anna Ferri è in aula. Ferri parla."],
        &["P:Luca Ferri=Ferri 2", "P:Anna Ferri=Ferri 2"],
    );
}

#[test]
fn places() {
    use EntityKind::Place;
    check_names(Place, &["Usa", "Stati Uniti", "USA"], &[&["Usa", "Stati Uniti", "USA"]]);
    check_names(
        Place,
        &["Nordcorea", "Corea del Nord", "Nord della Corea", "Corea del Sud"],
        &[&["Nordcorea", "Corea del Nord", "Nord della Corea"], &["Corea del Sud"]],
    );
    check_names(Place, &["Kiev", "Kyiv", "Ucraina"], &[&["Kiev", "Kyiv"], &["Ucraina"]]);
    check_names(Place, &["L'Aquila", "Aquila"], &[&["L'Aquila", "Aquila"]]);
    check_names(
        Place,
        &["Costa d'Avorio", "COSTA D’AVORIO"],
        &[&["Costa d'Avorio", "COSTA D’AVORIO"]],
    );
    check_names(
        Place,
        &["Reggio Emilia", "Reggio Calabria"],
        &[&["Reggio Emilia"], &["Reggio Calabria"]],
    );
    check_names(Place, &["Torino", "Trino"], &[&["Torino"], &["Trino"]]);
}

#[test]
fn organisations() {
    use EntityKind::Organisation;
    check_names(Organisation, &["Onu", "Nazioni Unite"], &[&["Onu", "Nazioni Unite"]]);
    check_names(Organisation, &["TASS", "Tass"], &[&["TASS", "Tass"]]);
    check_names(Organisation, &["T.A.R.", "Tar"], &[&["T.A.R.", "Tar"]]);
    check_names(
        Organisation,
        &["Bce", "Banca centrale europea", "Banca Centrale Europea"],
        &[&["Bce", "Banca centrale europea", "Banca Centrale Europea"]],
    );
    check_names(
        Organisation,
        &["Consiglio di sicurezza", "Consiglio di sicurezza russo"],
        &[&["Consiglio di sicurezza", "Consiglio di sicurezza russo"]],
    );
    check_names(
        Organisation,
        &[
            "Consiglio di sicurezza",
            "Consiglio di sicurezza russo",
            "Consiglio di Sicurezza delle Nazioni Unite",
        ],
        &[
            &["Consiglio di sicurezza"],
            &["Consiglio di sicurezza russo"],
            &["Consiglio di Sicurezza delle Nazioni Unite"],
        ],
    );
    check_names(
        Organisation,
        &["La Repubblica", "Repubblica"],
        &[&["La Repubblica", "Repubblica"]],
    );
    check_names(Organisation, &["Bologna FC", "Bologna"], &[&["Bologna FC", "Bologna"]]);
    check_names(
        Organisation,
        &["Procura di Bari", "Procura di Lecce"],
        &[&["Procura di Bari"], &["Procura di Lecce"]],
    );
}

#[test]
fn spellings_of_other_alphabets() {
    use EntityKind::Person;
    let one = |names: &[&str]| check_names(Person, names, &[names]);
    one(&["Muammar Gheddafi", "Moammar Gaddafi", "Muammar Qaddafi", "Muammar Qadhafi"]);
    one(&["Volodymyr Zelensky", "Volodymyr Zelenskyj", "Volodymyr Zelenskiy", "Zelenskyy"]);
    one(&["Aleksandr Lukashenko", "Alexander Lukašenko", "Lukashenko"]);
    one(&["Svetlana Tichanovskaja", "Sviatlana Tikhanovskaya"]);
    one(&["Aleksej Navalnyj", "Alexei Navalny", "Alexey Navalny"]);
    one(&["Hosni Mubarak", "Hosny Moubarak"]);
    check_names(
        Person,
        &["Valentino Gatti", "Valentina Gatti"],
        &[&["Valentino Gatti"], &["Valentina Gatti"]],
    );
    check_names(Person, &["Marco Belli", "Marco Balli"], &[&["Marco Belli"], &["Marco Balli"]]);
    check_names(Person, &["Anna Grassi", "Anna Crassi"], &[&["Anna Grassi"], &["Anna Crassi"]]);
    check_names(Person, &["Gatti", "Catti"], &[&["Gatti"], &["Catti"]]);
}

#[test]
fn more_than_one_family_name() {
    use EntityKind::Person;
    for names in [
        ["Pedro Sánchez Pérez-Castejón", "Pedro Sánchez"],
        ["José Luis Rodríguez Zapatero", "José Zapatero"],
        ["Rita Levi Montalcini", "Rita Levi"],
    ] {
        check_names(Person, &names, &[&names]);
    }
    check_names(
        Person,
        &["Juan Pérez Soler", "Juan Pérez Gil", "Juan Pérez"],
        &[&["Juan Pérez Soler"], &["Juan Pérez Gil"], &["Juan Pérez"]],
    );
}

#[test]
fn bodies_by_the_word_that_says_what_they_are() {
    use EntityKind::Organisation;
    for names in [
        ["Commissione parlamentare antimafia", "Commissione"],
        ["Autostrade per l'Italia", "Autostrade"],
        ["Regione Emilia-Romagna", "Regione"],
        ["Croce Bianca Milano", "Croce Bianca"],
        ["Bologna FC", "Bologna"],
        ["Scottish National Party", "Scottish National"],
    ] {
        check_names(Organisation, &names, &[&names]);
    }
    for names in [
        ["Rai", "Rai 4"],
        ["Unione", "Unione degli industriali"],
        ["New York Times", "New York Post"],
        ["Manchester City", "Manchester United"],
        ["Camera dei deputati", "Camera dei rappresentanti"],
        ["Amazon", "Amazon Web Services"],
    ] {
        check_names(Organisation, &names, &[&names[..1], &names[1..]]);
    }
    // The last one named.
    check(
        &["La Procura di Bari indaga. La Procura tace. Anche la Procura di Lecce indaga."],
        &["O:Procura di Bari=Procura 2", "O:Procura di Lecce 1"],
    );
}

#[test]
fn bodies_in_two_languages() {
    use EntityKind::Organisation;
    for names in [
        ["Onu", "UN", "United Nations"],
        ["Oms", "World Health Organization", "WHO"],
        ["Bce", "European Central Bank", "ECB"],
        ["Agenzia spaziale europea", "ESA", "European Space Agency"],
        ["Croce Rossa", "Red Cross", "CROCE ROSSA"],
        ["Camera dei Comuni", "House of Commons", "Commons"],
    ] {
        check_names(Organisation, &names, &[&names]);
    }
    check_names(Organisation, &["Fmi", "IMF", "Omc", "WTO"], &[&["Fmi", "IMF"], &["Omc", "WTO"]]);
}

#[test]
fn places_in_two_languages() {
    use EntityKind::Place;
    for names in [
        ["Lipsia", "Leipzig"],
        ["Costa d'Avorio", "Ivory Coast"],
        ["L'Aia", "The Hague"],
        ["Mosca", "Moscow"],
        ["Bielorussia", "Belarus"],
        ["Isola del Giglio", "Giglio"],
        ["Striscia di Gaza", "Gaza Strip"],
        ["Oceano Pacifico", "Pacifico"],
        ["Stadio Olimpico", "Olimpico"],
    ] {
        check_names(Place, &names, &[&names]);
    }
    for names in [["Russia", "Moscow"], ["Lago di Como", "Como"], ["Niger", "Nigeria"]] {
        check_names(Place, &names, &[&names[..1], &names[1..]]);
    }
}

#[test]
fn short_forms_in_brackets() {
    check(
        &["Lo dice la Korean Central News Agency (Kcna).", "Così la KCNA."],
        &["O:Korean Central News Agency=Kcna=KCNA 3"],
    );
    check(
        &["Parla l'Agenzia delle Entrate (Ade). I dati dell'Ade."],
        &["O:Agenzia delle Entrate=Ade 3"],
    );
}

#[test]
fn kinds_are_kept_apart() {
    check(
        &["Parla Virginia Raggi.", "Nevica in Virginia."],
        &["P:Virginia Raggi 1", "L:Virginia 1"],
    );
}
