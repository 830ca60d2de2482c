//! Words that a full stop follows without ending the sentence.

/// Sorted; folded; without the stop.
pub const ABBREVIATIONS: &[&str] = &[
    "apr", "art", "avv", "ca", "cap", "cav", "col", "dic", "dott", "dr", "ecc", "es", "feb",
    "febb", "gen", "genn", "giu", "ing", "lug", "magg", "mons", "n", "nov", "nr", "on", "ott",
    "pag", "pp", "prof", "rag", "s", "sen", "sett", "sig", "ss", "st", "tel", "ten", "v", "vs",
];
