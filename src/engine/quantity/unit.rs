//! What a number is measured in.

use rust_decimal::Decimal;

use super::conversions::{Known, UNITS};
use super::currencies::CODES;

/// The symbol of a unit: `%`, `pp`, `EUR`, `km`, `ha`, `year`, `magnitude`…
///
/// Money keeps the ambiguity of the words: `USD` only where the text says so, else `dollar`. So do
/// the tons of several countries, `ton`, and degrees without a scale, `°`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit(pub &'static str);

/// What a unit measures. Units of one dimension can be converted; currencies never are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Hundredths, and points of them.
    Share,
    /// Money of one currency.
    Money,
    /// Metres and their like.
    Length,
    /// Hectares and their like.
    Area,
    /// Litres and their like.
    Volume,
    /// Kilograms and their like.
    Mass,
    /// Degrees.
    Temperature,
    /// Kilometres an hour and their like.
    Speed,
    /// Years, days, hours.
    Duration,
    /// Kilowatts and their like.
    Power,
    /// Kilowatt-hours and their like.
    Energy,
    /// Hectopascals and their like.
    Pressure,
    /// Hertz and their like.
    Frequency,
    /// Bytes and their like, and so many of them a second.
    Data,
    /// Anything else that has a symbol.
    Other,
}

impl Unit {
    /// A hundredth, as the difference of two shares.
    pub const PERCENTAGE_POINT: Self = Self("pp");
    /// Basis points, a hundred to a percentage point.
    pub const BASIS_POINT: Self = Self("bp");
    /// The base unit of months and years, none of which is a number of days.
    pub const MONTH: Self = Self("month");

    /// What it measures.
    ///
    /// ```
    /// use riscontro::engine::quantity::{Dimension, Unit};
    ///
    /// assert_eq!(Unit("ha").dimension(), Dimension::Area);
    /// assert_eq!(Unit("EUR").dimension(), Dimension::Money);
    /// assert_eq!(Unit("crown").dimension(), Dimension::Money);
    /// assert_eq!(Unit("magnitude").dimension(), Dimension::Other);
    /// ```
    #[must_use]
    pub fn dimension(self) -> Dimension {
        if let Some(known) = known(self) {
            return known.1;
        }
        match self.0 {
            "°" | "°C" | "°F" | "K" => Dimension::Temperature,
            name if codes(name).is_some() => Dimension::Money,
            _ if currency(self.0).is_some() => Dimension::Money,
            _ => Dimension::Other,
        }
    }

    /// Whether it measures how much flows by in a time.
    ///
    /// ```
    /// use riscontro::engine::quantity::Unit;
    ///
    /// assert!(Unit("m3/s").is_flow() && !Unit("m3").is_flow() && !Unit("km/h").is_flow());
    /// ```
    #[must_use]
    pub fn is_flow(self) -> bool {
        self.0.split_once('/').is_some_and(|(amount, time)| {
            let volume = known(Self(amount)).is_some_and(|known| known.1 == Dimension::Volume);
            volume && matches!(time, "s" | "min" | "h" | "day")
        })
    }

    /// Whether two units can be one: a noun for money is that of several states, and one of them may be
    /// meant.
    ///
    /// ```
    /// use riscontro::engine::quantity::Unit;
    ///
    /// assert!(Unit("franc").may_be(Unit("CHF")) && Unit("CHF").may_be(Unit("franc")));
    /// assert!(!Unit("franc").may_be(Unit("USD")) && !Unit("CAD").may_be(Unit("USD")));
    /// ```
    #[must_use]
    pub fn may_be(self, other: Self) -> bool {
        let holds = |noun: Self, code: Self| {
            codes(noun.0).is_some_and(|codes| codes.binary_search(&code.0).is_ok())
        };
        self == other || holds(self, other) || holds(other, self)
    }

    /// The same amount in the base unit of its kind: m, m2, m3, kg, km/h, W, J, Pa, Hz, bit; seconds
    /// up to the week, months from there, since no month is a number of days. `None` for units that
    /// do not convert exactly, money before all, and where the number grows too long.
    ///
    /// ```
    /// use riscontro::engine::quantity::Unit;
    ///
    /// assert_eq!(Unit("km").to_base(3.into()), Some((3_000.into(), Unit("m"))));
    /// assert_eq!(Unit("year").to_base(2.into()), Some((24.into(), Unit("month"))));
    /// assert_eq!(Unit("EUR").to_base(2.into()), None);
    /// ```
    #[must_use]
    pub fn to_base(self, value: Decimal) -> Option<(Decimal, Unit)> {
        let &(_, _, base, mantissa, decimals) = known(self)?;
        let factor = Decimal::try_new(mantissa, decimals).ok()?;
        Some((value.checked_mul(factor)?.normalize(), Unit(base)))
    }
}

impl Unit {
    /// So long a time in days, a month as long as those of the Gregorian calendar are on average
    /// (400 years of 146,097 days): near enough to draw, not to decide. `None` for what is no time.
    ///
    /// ```
    /// use riscontro::engine::quantity::{Decimal, Unit};
    ///
    /// assert_eq!(Unit("hour").mean_days(36.into()), Some(Decimal::new(15, 1)));
    /// assert_eq!(Unit("year").mean_days(1.into()), Some(Decimal::new(3_652_425, 4)));
    /// assert_eq!(Unit("km").mean_days(1.into()), None);
    /// ```
    #[must_use]
    pub fn mean_days(self, value: Decimal) -> Option<Decimal> {
        let (value, base) = self.to_base(value)?;
        let days = match base.0 {
            "month" => value.checked_mul(Decimal::new(146_097, 0))?.checked_div(4_800.into())?,
            "second" => value.checked_div(86_400.into())?,
            _ => return None,
        };
        Some(days.normalize())
    }
}

/// How many of its base unit a unit is: digits, and how many of them are decimals.
///
/// ```
/// use riscontro::engine::quantity::{Unit, base_factor};
///
/// assert_eq!(base_factor(Unit("ft")), Some((3_048, 4)));
/// assert_eq!(base_factor(Unit("EUR")), None);
/// ```
#[must_use]
pub fn base_factor(unit: Unit) -> Option<(i64, u32)> {
    known(unit).map(|&(.., digits, decimals)| (digits, decimals))
}

/// The unit of an ISO 4217 code in capitals.
///
/// ```
/// use riscontro::engine::quantity::{Unit, currency};
///
/// assert_eq!(currency("NOK"), Some(Unit("NOK")));
/// assert_eq!(currency("nok"), None);
/// ```
#[must_use]
pub fn currency(code: &str) -> Option<Unit> {
    let found = CODES.binary_search(&code).ok().and_then(|at| CODES.get(at)).copied();
    // Money of no state has no code of its own in the standard; this one is what news writes.
    found.or((code == BITCOIN).then_some(BITCOIN)).map(Unit)
}

const BITCOIN: &str = "BTC";

/// Nouns for the money of several states, with the codes of those (ISO 4217). Both sorted.
#[rustfmt::skip]
const AMBIGUOUS: &[(&str, &[&str])] = &[
    ("colon", &["CRC"]),
    ("crown", &["CZK", "DKK", "ISK", "NOK", "SEK"]),
    ("dinar", &["BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"]),
    ("dirham", &["AED", "MAD"]),
    ("dollar", &[
        "AUD", "BBD", "BMD", "BND", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "NAD", "NZD",
        "SBD", "SGD", "SRD", "TTD", "TWD", "USD", "XCD",
    ]),
    ("escudo", &["CVE", "PTE"]),
    ("franc", &["BEF", "BIF", "CDF", "CHF", "DJF", "FRF", "GNF", "KMF", "LUF", "RWF", "XAF", "XOF", "XPF"]),
    ("guilder", &["AWG", "NLG", "XCG"]),
    ("kwacha", &["MWK", "ZMW"]),
    ("leu", &["MDL", "RON"]),
    ("lira", &["ITL", "TRY"]),
    ("manat", &["AZN", "TMT"]),
    ("peso", &["ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"]),
    ("pound", &["EGP", "FKP", "GBP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"]),
    ("rial", &["IRR", "OMR", "YER"]),
    ("riyal", &["QAR", "SAR"]),
    ("rupee", &["INR", "LKR", "MUR", "NPR", "PKR"]),
    ("shilling", &["KES", "SOS", "TZS", "UGX"]),
    ("won", &["KPW", "KRW"]),
];

/// The codes that a noun for money may stand for.
fn codes(noun: &str) -> Option<&'static [&'static str]> {
    let at = AMBIGUOUS.binary_search_by_key(&noun, |&(noun, _)| noun).ok()?;
    AMBIGUOUS.get(at).map(|&(_, codes)| codes)
}

fn known(unit: Unit) -> Option<&'static Known> {
    let at = UNITS.binary_search_by_key(&unit.0, |&(symbol, ..)| symbol).ok()?;
    UNITS.get(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: i64, unit: &'static str, expected: &str) {
        let (value, base) = Unit(unit).to_base(value.into()).expect("it converts");
        assert_eq!(format!("{value} {}", base.0), expected);
    }

    #[test]
    fn units_and_nouns_are_sorted() {
        assert!(UNITS.is_sorted_by_key(|&(symbol, ..)| symbol));
        assert!(AMBIGUOUS.is_sorted_by_key(|&(noun, _)| noun) && CODES.is_sorted());
        assert!(AMBIGUOUS.iter().all(|(_, codes)| codes.is_sorted()));
        assert!(
            UNITS.iter().all(|&(_, _, base, ..)| known(Unit(base)).is_some_and(|of| of.3 == 1)
                || base == "bit/s")
        );
    }

    #[test]
    fn factors_are_exact() {
        check(1, "mi", "1609.344 m");
        check(100, "acre", "404685.64224 m2");
        check(1_000, "bbl", "158.987294928 m3");
        check(2, "lb", "0.90718474 kg");
        check(60, "mph", "96.56064 km/h");
        check(3, "GWh", "10800000000000 J");
        check(7, "MB", "56000000 bit");
        check(25, "bp", "0.25 pp");
    }

    #[test]
    fn what_is_ambiguous_converts_to_nothing() {
        for unit in ["ton", "gal", "°", "°C", "dollar", "magnitude"] {
            assert_eq!(Unit(unit).to_base(1.into()), None, "{unit}");
        }
    }
}
