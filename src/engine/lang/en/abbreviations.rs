//! Words that a full stop follows without ending the sentence.

/// Sorted; folded; without the stop.
pub const ABBREVIATIONS: &[&str] = &[
    "approx", "apr", "art", "aug", "ave", "brig", "c", "ca", "capt", "cf", "cmdr", "col", "cpl",
    "dec", "dept", "dr", "est", "etc", "feb", "fig", "fri", "gen", "gov", "hon", "jan", "jr",
    "jul", "jun", "lt", "ltd", "maj", "mar", "messrs", "mon", "mr", "mrs", "ms", "mt", "no", "nos",
    "nov", "oct", "p", "pp", "prof", "pvt", "rep", "reps", "rev", "sat", "sen", "sens", "sep",
    "sept", "sgt", "sq", "sr", "st", "sun", "supt", "thu", "thurs", "tue", "tues", "v", "vol",
    "vs", "wed",
];
