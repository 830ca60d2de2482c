//! What units are called.

use crate::present::Locale;

/// A unit by its symbol, with the sign that every language writes, if it has one, its names for one
/// and for many in Italian, whether those are feminine, and in English.
struct Name {
    symbol: &'static str,
    sign: Option<&'static str>,
    it: [&'static str; 2],
    feminine: bool,
    en: [&'static str; 2],
}

/// How a unit is called for one and for many, and whether its name is feminine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitName {
    pub one: &'static str,
    pub many: &'static str,
    pub feminine: bool,
}

/// What a unit is called; `None` for one that is only ever written by its sign.
pub fn unit_name(symbol: &str, locale: Locale) -> Option<UnitName> {
    let name = named(symbol)?;
    let ([one, many], feminine) = match locale {
        Locale::It => (name.it, name.feminine),
        Locale::En => (name.en, false),
    };
    Some(UnitName { one, many, feminine })
}

/// How a unit is written after a number.
pub fn unit_sign(symbol: &'static str, locale: Locale) -> &'static str {
    if let Some(&(_, sign)) = SIGNS.iter().find(|(known, _)| *known == symbol) {
        return sign;
    }
    match named(symbol) {
        Some(Name { sign: Some(sign), .. }) => sign,
        Some(name) if locale == Locale::It => name.it[1],
        Some(name) => name.en[1],
        None => symbol,
    }
}

fn named(symbol: &str) -> Option<&'static Name> {
    NAMES.iter().find(|name| name.symbol == symbol)
}

/// Signs that differ from the symbol, of units that are not spelt out.
const SIGNS: &[(&str, &str)] = &[
    ("acre-foot", "ac ft"),
    ("cm3", "cm³"),
    ("deg", "°"),
    ("ft2", "ft²"),
    ("ft3", "ft³"),
    ("km3", "km³"),
    ("m3/s", "m³/s"),
    ("magnitude", ""),
    ("mi2", "mi²"),
    ("µg/m3", "µg/m³"),
];

macro_rules! names {
    ($($symbol:literal $sign:expr, $it1:literal $it:literal $feminine:literal, $en1:literal $en:literal;)+) => {
        const NAMES: &[Name] = &[$(Name {
            symbol: $symbol,
            sign: $sign,
            it: [$it1, $it],
            feminine: $feminine,
            en: [$en1, $en],
        },)+];
    };
}

names! {
    "CHF" Some("CHF"), "franco svizzero" "franchi svizzeri" false, "Swiss franc" "Swiss francs";
    "CNY" Some("CNY"), "yuan" "yuan" false, "yuan" "yuan";
    "EUR" Some("€"), "euro" "euro" false, "euro" "euros";
    "GBP" Some("£"), "sterlina" "sterline" true, "pound" "pounds";
    "JPY" Some("JPY"), "yen" "yen" false, "yen" "yen";
    "RUB" Some("RUB"), "rublo" "rubli" false, "rouble" "roubles";
    "USD" Some("USD"), "dollaro" "dollari" false, "dollar" "dollars";
    "acre" None, "acro" "acri" false, "acre" "acres";
    "bbl" None, "barile" "barili" false, "barrel" "barrels";
    "bp" None, "punto base" "punti base" false, "basis point" "basis points";
    "carat" None, "carato" "carati" false, "carat" "carats";
    "cm" Some("cm"), "centimetro" "centimetri" false, "centimetre" "centimetres";
    "cm2" Some("cm²"), "centimetro quadrato" "centimetri quadrati" false, "square centimetre" "square centimetres";
    "crown" None, "corona" "corone" true, "crown" "crowns";
    "day" None, "giorno" "giorni" false, "day" "days";
    "dinar" None, "dinaro" "dinari" false, "dinar" "dinars";
    "dirham" None, "dirham" "dirham" false, "dirham" "dirhams";
    "dollar" None, "dollaro" "dollari" false, "dollar" "dollars";
    "escudo" None, "escudo" "escudos" false, "escudo" "escudos";
    "franc" None, "franco" "franchi" false, "franc" "francs";
    "ft" Some("ft"), "piede" "piedi" false, "foot" "feet";
    "g" Some("g"), "grammo" "grammi" false, "gram" "grams";
    "gal" None, "gallone" "galloni" false, "gallon" "gallons";
    "guilder" None, "fiorino" "fiorini" false, "guilder" "guilders";
    "ha" Some("ha"), "ettaro" "ettari" false, "hectare" "hectares";
    "hour" None, "ora" "ore" true, "hour" "hours";
    "in" Some("in"), "pollice" "pollici" false, "inch" "inches";
    "kg" Some("kg"), "chilo" "chili" false, "kilogram" "kilograms";
    "km" Some("km"), "chilometro" "chilometri" false, "kilometre" "kilometres";
    "km2" Some("km²"), "chilometro quadrato" "chilometri quadrati" false, "square kilometre" "square kilometres";
    "l" Some("l"), "litro" "litri" false, "litre" "litres";
    "lb" Some("lb"), "libbra" "libbre" true, "pound" "pounds";
    "leu" None, "leu" "lei" false, "leu" "lei";
    "lira" None, "lira" "lire" true, "lira" "liras";
    "m" Some("m"), "metro" "metri" false, "metre" "metres";
    "m2" Some("m²"), "metro quadrato" "metri quadrati" false, "square metre" "square metres";
    "m3" Some("m³"), "metro cubo" "metri cubi" false, "cubic metre" "cubic metres";
    "mi" None, "miglio" "miglia" true, "mile" "miles";
    "minute" None, "minuto" "minuti" false, "minute" "minutes";
    "mm" Some("mm"), "millimetro" "millimetri" false, "millimetre" "millimetres";
    "month" None, "mese" "mesi" false, "month" "months";
    "nmi" None, "miglio nautico" "miglia nautiche" true, "nautical mile" "nautical miles";
    "peso" None, "peso" "pesos" false, "peso" "pesos";
    "pound" None, "sterlina" "sterline" true, "pound" "pounds";
    "pp" None, "punto percentuale" "punti percentuali" false, "percentage point" "percentage points";
    "rial" None, "rial" "rial" false, "rial" "rials";
    "riyal" None, "riyal" "riyal" false, "riyal" "riyals";
    "rupee" None, "rupia" "rupie" true, "rupee" "rupees";
    "second" None, "secondo" "secondi" false, "second" "seconds";
    "shilling" None, "scellino" "scellini" false, "shilling" "shillings";
    "t" Some("t"), "tonnellata" "tonnellate" true, "tonne" "tonnes";
    "ton" None, "tonnellata" "tonnellate" true, "ton" "tons";
    "week" None, "settimana" "settimane" true, "week" "weeks";
    "yd" Some("yd"), "iarda" "iarde" true, "yard" "yards";
    "year" None, "anno" "anni" false, "year" "years";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(NAMES.is_sorted_by_key(|name| name.symbol));
        assert!(SIGNS.is_sorted());
    }

    #[test]
    fn a_unit_is_written_by_its_sign_and_asked_for_by_its_name() {
        assert_eq!(unit_sign("EUR", Locale::It), "€");
        assert_eq!(unit_sign("ton", Locale::It), "tonnellate");
        assert_eq!(unit_sign("MW", Locale::En), "MW");
        assert_eq!(unit_name("GBP", Locale::It).unwrap().many, "sterline");
        assert_eq!(unit_name("MW", Locale::It), None);
    }
}
