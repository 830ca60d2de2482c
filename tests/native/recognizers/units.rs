//! The names that the cases give to units, and our symbols.

use riscontro::engine::quantity::{Decimal, Unit};

/// Name, symbol, and how many of ours one of theirs is. Names are English or Italian. A name may
/// stand for several symbols: `Dollar` is any country's, a cent is a hundredth of any currency's.
#[rustfmt::skip]
const UNITS: &[(&str, &str, f64)] = &[
    // How old.
    ("Anno", "year", 1.0),
    ("Day", "day", 1.0),
    ("Giorno", "day", 1.0),
    ("Mese", "month", 1.0),
    ("Month", "month", 1.0),
    ("Week", "week", 1.0),
    ("Year", "year", 1.0),
    // Money.
    ("Australian dollar", "AUD", 1.0),
    ("Bitcoin", "BTC", 1.0),
    ("British pound", "GBP", 1.0),
    ("Canadian dollar", "CAD", 1.0),
    ("Cent", "cent", 1.0),
    ("Cent", "dollar", 0.01),
    ("Cent", "EUR", 0.01),
    ("Cent", "USD", 0.01),
    ("Chinese yuan", "CNY", 1.0),
    ("Dollar", "dollar", 1.0),
    ("Dollar", "USD", 1.0),
    ("Euro", "EUR", 1.0),
    ("Finnish markka", "FIM", 1.0),
    ("Franc", "franc", 1.0),
    ("Hong Kong dollar", "HKD", 1.0),
    ("Japanese yen", "JPY", 1.0),
    ("Lao kip", "LAK", 1.0),
    ("Mexican peso", "MXN", 1.0),
    ("Pence", "GBP", 0.01),
    ("Pence", "penny", 1.0),
    ("Penny", "GBP", 0.01),
    ("Penny", "penny", 1.0),
    ("Pound", "GBP", 1.0),
    ("Pound", "pound", 1.0),
    ("Rupee", "rupee", 1.0),
    ("Satoshi", "BTC", 0.000_000_01),
    ("Satoshi", "satoshi", 1.0),
    ("Sri Lankan rupee", "LKR", 1.0),
    ("Swiss franc", "CHF", 1.0),
    ("Turkish lira", "TRY", 1.0),
    ("United States dollar", "USD", 1.0),
    // Measures.
    ("Barile", "bbl", 1.0),
    ("Barrel", "bbl", 1.0),
    ("Centimeter per millisecond", "m/s", 10.0),
    ("Chilometro", "km", 1.0),
    ("Cup", "cup", 1.0),
    ("Decimeter", "dm", 1.0),
    ("Foot", "ft", 1.0),
    ("Gallon", "gal", 1.0),
    ("Gallone", "gal", 1.0),
    ("Gram", "g", 1.0),
    ("Inch", "in", 1.0),
    ("Kilogram", "kg", 1.0),
    ("Kilometer per millisecond", "m/s", 1_000_000.0),
    ("Kilometer", "km", 1.0),
    ("Libbra", "lb", 1.0),
    ("Meter per millisecond", "m/s", 1_000.0),
    ("Meter", "m", 1.0),
    ("Metric ton", "t", 1.0),
    ("Metro quadrato", "m2", 1.0),
    ("Microgram", "µg", 1.0),
    ("Miglia all'ora", "mph", 1.0),
    ("Miglio", "mi", 1.0),
    ("Mile per hour", "mph", 1.0),
    ("Mile", "mi", 1.0),
    ("Millimeter", "mm", 1.0),
    ("Millimetro", "mm", 1.0),
    ("Piede", "ft", 1.0),
    ("Pollice", "in", 1.0),
    ("Pound", "lb", 1.0),
    ("Radian", "rad", 1.0),
    ("Square meter", "m2", 1.0),
    ("Tablespoon", "tbsp", 1.0),
    ("Teaspoon", "tsp", 1.0),
    ("Ton", "t", 1.0),
    ("Ton", "ton", 1.0),
    ("Tonnellata", "t", 1.0),
    ("Turn", "turn", 1.0),
    // Degrees: of an angle, and of a temperature whose scale the text leaves open.
    ("C", "°C", 1.0),
    ("Degree", "°", 1.0),
    ("Degree", "°C", 1.0),
    ("Degree", "°F", 1.0),
    ("Degree", "deg", 1.0),
    ("F", "°F", 1.0),
];

/// How many of our unit one of theirs is; `None` if they do not measure the same. The same amount
/// may be given in another unit of its kind: 62 inches are 5 feet and 2.
pub fn factor(label: &str, symbol: &'static str) -> Option<f64> {
    let named = || UNITS.iter().filter(|(name, ..)| *name == label);
    if let Some((.., factor)) = named().find(|(_, ours, _)| *ours == symbol) {
        return Some(*factor);
    }
    let in_base = |symbol| {
        let (factor, base) = Unit(symbol).to_base(Decimal::ONE)?;
        Some((factor.to_string().parse::<f64>().ok()?, base))
    };
    let (ours, base) = in_base(symbol)?;
    named().find_map(|&(_, symbol, factor)| {
        let (theirs, theirs_base) = in_base(symbol)?;
        (theirs_base == base).then_some(factor * theirs / ours)
    })
}

/// The first of our symbols for a name, and how many of ours one of theirs is.
pub fn of(label: &str) -> Option<(&'static str, f64)> {
    let (_, symbol, factor) = UNITS.iter().find(|(name, ..)| *name == label)?;
    Some((symbol, *factor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_amount_in_other_units() {
        assert_eq!(factor("Dollar", "USD"), Some(1.0));
        assert_eq!(factor("Kilometer", "m"), Some(1_000.0));
        assert_eq!(factor("Kilometer", "kg"), None);
        assert_eq!(factor("Euro", "USD"), None);
    }
}
