//! What a number is measured in.

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
