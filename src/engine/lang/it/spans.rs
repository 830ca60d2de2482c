//! Lengths of time that are not counted.

use crate::engine::figures::SpanWords;

/// The words of lengths of time without a number.
pub const SPANS: SpanWords = SpanWords {
    whole: &[
        "l' intera",
        "l' intero",
        "l'intera",
        "l'intero",
        "la prossima",
        "tutta la",
        "tutto il",
        "tutto l'",
        "un intero",
        "un'intera",
    ],
    some: &[
        "alcune",
        "alcuni",
        "diverse",
        "diversi",
        "parecchi",
        "parecchie",
        "qualche",
        "svariati",
    ],
    lasting: &[],
    never_whole: &["secondo"],
};
