//! Money as it is spelled; full names of currencies are in `cldr.rs`, signs in `signs.rs`.

use crate::engine::figures::{Prefix, Stands, UnitWord, When};

/// Hundredths of a currency, after so much of it.
pub const CENTS: &[&str] = &["cent", "centesimi", "centesimo", "pence", "penny"];

/// Words of money before a number.
pub const BEFORE: &[Prefix] = &[
    Prefix { phrase: "dollari", unit: "dollar", stands: Stands::Free },
    Prefix { phrase: "euro", unit: "EUR", stands: Stands::Small },
    Prefix { phrase: "franchi", unit: "franc", stands: Stands::Precise },
    Prefix { phrase: "lire", unit: "ITL", stands: Stands::Free },
    Prefix { phrase: "sterline", unit: "GBP", stands: Stands::Free },
    Prefix { phrase: "yen", unit: "JPY", stands: Stands::Precise },
];

const fn one(phrase: &'static str, unit: &'static str) -> UnitWord {
    UnitWord::one(phrase, unit)
}

const fn many(phrase: &'static str, unit: &'static str, factor: (i64, u32)) -> UnitWord {
    UnitWord::many(phrase, unit, factor)
}

const fn when(phrase: &'static str, unit: &'static str, when: When) -> UnitWord {
    UnitWord::when(phrase, unit, when)
}

/// Phrases after a number. Sorted.
pub const AFTER: &[UnitWord] = &[
    one("bitcoin", "BTC"),
    one("bolivar", "VES"),
    many("cent", "EUR", (1, 2)),
    many("cent di euro", "EUR", (1, 2)),
    many("centavos", "peso", (1, 2)),
    many("centesimi", "EUR", (1, 2)),
    many("centesimi di dollaro", "dollar", (1, 2)),
    many("centesimi di euro", "EUR", (1, 2)),
    many("centesimo", "EUR", (1, 2)),
    many("centesimo di euro", "EUR", (1, 2)),
    one("chf", "CHF"),
    many("copechi", "RUB", (1, 2)),
    many("copeco", "RUB", (1, 2)),
    when("corone", "crown", When::Digits),
    one("dinari", "dinar"),
    one("dinari serbi", "RSD"),
    one("dirham", "dirham"),
    one("dirham emiratini", "AED"),
    one("dollari", "dollar"),
    one("dollari americani", "USD"),
    one("dollari hongkonghesi", "HKD"),
    one("dollari taiwanesi", "TWD"),
    one("dollari us", "USD"),
    one("dollari usa", "USD"),
    one("dollaro", "dollar"),
    one("dollaro americano", "USD"),
    one("dollaro usa", "USD"),
    one("dracma", "GRD"),
    one("dracme", "GRD"),
    one("escudi", "escudo"),
    one("eur", "EUR"),
    when("fiorini", "guilder", When::Digits),
    one("fiorini olandesi", "NLG"),
    when("franchi", "franc", When::Digits),
    one("franchi belgi", "BEF"),
    one("franchi cfa", "franc"),
    one("franchi francesi", "FRF"),
    one("grivna", "UAH"),
    one("grivne", "UAH"),
    one("hryvnia", "UAH"),
    when("lei", "leu", When::Many),
    when("leu", "leu", When::Many),
    when("leva", "BGN", When::Digits),
    one("lira", "lira"),
    one("lira sterlina", "GBP"),
    one("lire", "ITL"),
    one("lire egiziane", "EGP"),
    one("lire sterline", "GBP"),
    when("marchi", "DEM", When::Many),
    one("marchi finlandesi", "FIM"),
    one("marchi tedeschi", "DEM"),
    one("nuovi soles", "PEN"),
    many("pence", "GBP", (1, 2)),
    many("penny", "GBP", (1, 2)),
    one("pesetas", "ESP"),
    one("pesete", "ESP"),
    one("pesos", "peso"),
    one("reais", "BRL"),
    when("real", "BRL", When::Many),
    one("renminbi", "CNY"),
    one("rial", "rial"),
    one("riyal", "riyal"),
    one("rmb", "CNY"),
    one("rubli", "RUB"),
    one("rublo", "RUB"),
    one("rupia", "rupee"),
    one("rupie", "rupee"),
    many("satoshi", "BTC", (1, 8)),
    when("scellini", "shilling", When::Digits),
    one("scellini austriaci", "ATS"),
    one("shekel", "ILS"),
    one("shekel israeliani", "ILS"),
    when("sicli", "ILS", When::Digits),
    one("sicli israeliani", "ILS"),
    when("sol", "PEN", When::Many),
    one("soles", "PEN"),
    one("sterlina", "GBP"),
    one("sterline", "GBP"),
    one("usd", "USD"),
    when("won", "won", When::Many),
];
