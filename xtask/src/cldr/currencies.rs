//! Names, signs and codes of currencies.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Names;
use super::phrases::add;
use super::selection::FORMER;

/// The codes of the currencies that are money somewhere, and of the selected former ones. Sorted.
pub fn current(data: &Value) -> Vec<String> {
    let regions = data["supplemental"]["currencyData"]["region"].as_object();
    let periods = regions.into_iter().flatten().filter_map(|(_, periods)| periods.as_array());
    let entries = periods.flatten().filter_map(Value::as_object).flatten();
    let is_money = |of: &Value| of.get("_to").is_none() && of["_tender"] != "false";
    let codes: BTreeSet<String> =
        entries.filter(|(_, of)| is_money(of)).map(|(code, _)| code.clone()).collect();
    let former = FORMER.iter().map(|&code| code.to_owned());
    codes.into_iter().chain(former).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Adds the names and signs of currencies in one locale: "dollari canadesi", "zloty", "₴".
pub fn names(language: &str, data: &Value, current: &[String], names: &mut Names) {
    let mut nouns: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut signs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for code in current {
        for (key, name) in data[code].as_object().into_iter().flatten() {
            let name = name.as_str().unwrap_or_default();
            if key.starts_with("displayName") {
                add(language, name, code, names);
                nouns.entry(noun(language, name)).or_default().insert(code);
            } else if is_sign(name) {
                signs.entry(name).or_default().insert(code);
            }
        }
    }
    // A noun or sign of several currencies says which only with more words.
    let signs = signs.iter().map(|(sign, codes)| ((*sign).to_owned(), codes));
    let nouns = nouns.iter().map(|(noun, codes)| (noun.clone(), codes));
    for (name, codes) in signs.chain(nouns) {
        if let (Some(code), 1) = (codes.first(), codes.len())
            && !FORMER.contains(code)
        {
            add(language, &name, code, names);
        }
    }
}

/// What a currency is called at home: "zloty" of "Polish zloty", and of "zloty polacco".
fn noun(language: &str, name: &str) -> String {
    let mut words = name.split(' ');
    let noun = if language == "en" { words.next_back() } else { words.next() };
    noun.unwrap_or_default().to_lowercase()
}

/// One sign that is no letter.
fn is_sign(name: &str) -> bool {
    let mut signs = name.chars();
    signs.next().is_some_and(|sign| !sign.is_alphanumeric()) && signs.next().is_none()
}
