//! What a number is measured in.

use rust_decimal::Decimal;

/// The symbol of a unit: `%`, `pp`, `EUR`, `km`, `ha`, `year`, `magnitude`…
///
/// Money keeps the ambiguity of the words: `USD` only where the text says so, else `dollar`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit(pub &'static str);

/// What a unit measures. Units of one dimension can be converted; currencies never are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// Anything else that has a symbol.
    Other,
}

impl Unit {
    /// What it measures.
    ///
    /// ```
    /// use riscontro::engine::quantity::{Dimension, Unit};
    ///
    /// assert_eq!(Unit("ha").dimension(), Dimension::Area);
    /// assert_eq!(Unit("EUR").dimension(), Dimension::Money);
    /// assert_eq!(Unit("magnitude").dimension(), Dimension::Other);
    /// ```
    #[must_use]
    pub fn dimension(self) -> Dimension {
        if let Some(known) = known(self) {
            return known.1;
        }
        match self.0 {
            "%" | "pp" => Dimension::Share,
            "°C" | "°F" => Dimension::Temperature,
            "dollar" => Dimension::Money,
            symbol if symbol.len() == 3 && symbol.bytes().all(|b| b.is_ascii_uppercase()) => {
                Dimension::Money
            }
            _ => Dimension::Other,
        }
    }

    /// The same amount in the base unit of its kind: m, m2, m3, kg, km/h, kW, kWh; seconds up to the
    /// week, months from there, since no month is a number of days. `None` for units that do not
    /// convert exactly, money before all, and where the number grows too long.
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

/// Symbol, dimension, base unit, and how many of the base one is: digits, and how many of them are
/// decimals.
type Known = (&'static str, Dimension, &'static str, i64, u32);

fn known(unit: Unit) -> Option<&'static Known> {
    UNITS.iter().find(|(symbol, ..)| *symbol == unit.0)
}

const UNITS: &[Known] = &[
    ("m", Dimension::Length, "m", 1, 0),
    ("km", Dimension::Length, "m", 1_000, 0),
    ("dm", Dimension::Length, "m", 1, 1),
    ("cm", Dimension::Length, "m", 1, 2),
    ("mm", Dimension::Length, "m", 1, 3),
    ("mi", Dimension::Length, "m", 1_609_344, 3),
    ("nmi", Dimension::Length, "m", 1_852, 0),
    ("ft", Dimension::Length, "m", 3_048, 4),
    ("m2", Dimension::Area, "m2", 1, 0),
    ("ha", Dimension::Area, "m2", 10_000, 0),
    ("km2", Dimension::Area, "m2", 1_000_000, 0),
    ("l", Dimension::Volume, "m3", 1, 3),
    ("hl", Dimension::Volume, "m3", 1, 1),
    ("m3", Dimension::Volume, "m3", 1, 0),
    ("mg", Dimension::Mass, "kg", 1, 6),
    ("g", Dimension::Mass, "kg", 1, 3),
    ("kg", Dimension::Mass, "kg", 1, 0),
    ("t", Dimension::Mass, "kg", 1_000, 0),
    ("lb", Dimension::Mass, "kg", 45_359_237, 8),
    ("km/h", Dimension::Speed, "km/h", 1, 0),
    ("mph", Dimension::Speed, "km/h", 1_609_344, 6),
    ("kn", Dimension::Speed, "km/h", 1_852, 3),
    ("m/s", Dimension::Speed, "km/h", 36, 1),
    ("second", Dimension::Duration, "second", 1, 0),
    ("minute", Dimension::Duration, "second", 60, 0),
    ("hour", Dimension::Duration, "second", 3_600, 0),
    ("day", Dimension::Duration, "second", 86_400, 0),
    ("week", Dimension::Duration, "second", 604_800, 0),
    ("month", Dimension::Duration, "month", 1, 0),
    ("year", Dimension::Duration, "month", 12, 0),
    ("kW", Dimension::Other, "kW", 1, 0),
    ("MW", Dimension::Other, "kW", 1_000, 0),
    ("GW", Dimension::Other, "kW", 1_000_000, 0),
    ("kWh", Dimension::Other, "kWh", 1, 0),
    ("MWh", Dimension::Other, "kWh", 1_000, 0),
    ("GWh", Dimension::Other, "kWh", 1_000_000, 0),
    ("TWh", Dimension::Other, "kWh", 1_000_000_000, 0),
];
