//! Adjectives in sentences, and the countries they point to.

use crate::engine::lang::{Pack, en, it};
use crate::engine::model::{Article, Language};
use crate::engine::read_article;

#[track_caller]
fn check(pack: &Pack, source: &str, expected: &[&str]) {
    let reading = read_article(&Article {
        id: "a".to_owned(),
        text: source.to_owned(),
        title: None,
        source: None,
        published: None,
        language: Some(pack.language),
    });
    let found: Vec<String> = reading
        .adjectives
        .iter()
        .map(|it| format!("{}:{}", it.country, it.span.of(source)))
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn adjectives_point_to_countries() {
    let check = |source, expected: &[&str]| check(&it::PACK, source, expected);
    check("Il governo francese e quello tedesco tacciono.", &["FR:francese", "DE:tedesco"]);
    check("Due alpinisti svizzeri e una guida nepalese.", &["CH:svizzeri", "NP:nepalese"]);
    check("Segna il centravanti argentino al novantesimo.", &["AR:argentino"]);
    check("La banca centrale giapponese alza i tassi.", &["JP:giapponese"]);
}

#[test]
fn adjectives_point_to_countries_in_english() {
    let check = |source, expected: &[&str]| check(&en::PACK, source, expected);
    check("The French and German leaders met.", &["FR:French", "DE:German"]);
    check("Three sailors and a Japanese cook.", &["JP:Japanese"]);
    check("Three North Korean sailors were held.", &["KP:North Korean"]);
    check("A Brazilian striker scored for the visitors.", &["BR:Brazilian"]);
    check("He praised Italian President Sergio Mattarella.", &["IT:Italian"]);
    check("Russian-made parts were found by Swiss police.", &["RU:Russian", "CH:Swiss"]);
}

#[test]
fn parts_of_names_and_of_other_words_point_nowhere() {
    let it = |source| check(&it::PACK, source, &[]);
    it("Il cinema latino-americano e la musica afro-americana.");
    it("Il Consiglio di sicurezza russo si riunisce a Mosca.");
    it("Francia e Germania firmano.");
    let en = |source| check(&en::PACK, source, &[]);
    en("American Airlines cancelled a flight.");
    en("Latin American writers and African American voters.");
    en("They told us. Us? Nobody asked.");
    en("She won the French Open twice.");
    en("They polish the floor in France.");
}

/// Checks what a text names, and how many adjectives point to a country in it.
#[track_caller]
fn check_reading(language: Language, source: &str, names: &[&str], n_adjectives: usize) {
    let article = Article {
        id: "a".to_owned(),
        text: source.to_owned(),
        title: None,
        source: None,
        published: None,
        language: Some(language),
    };
    let reading = read_article(&article);
    let found: Vec<_> = reading.mentions.iter().map(|it| it.span.of(source)).collect();
    assert_eq!(found, names, "{source}");
    assert_eq!(reading.adjectives.len(), n_adjectives, "{source}");
}

#[test]
fn an_adjective_is_no_mention() {
    let it = "La Francia tace. Il governo francese anche.";
    check_reading(Language::Italian, it, &["Francia"], 1);
    let en = |source, names: &[&str], n| check_reading(Language::English, source, names, n);
    en("The North Korean captain fled to Seoul.", &["Seoul"], 1);
    en("A South African judge freed the two miners.", &[], 1);
    en("Police in Lima held a South Korean engineer.", &["Lima"], 1);
    // The country itself is one.
    en("South Africa freed the two miners.", &["South Africa"], 0);
}
