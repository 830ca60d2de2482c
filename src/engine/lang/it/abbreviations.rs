//! Words that a full stop follows without ending the sentence.

/// Sorted; folded; without the stop.
pub const ABBREVIATIONS: &[&str] = &[
    "art", "avv", "ca", "cap", "cav", "col", "dott", "dr", "ecc", "es", "gen", "ing", "mons", "n",
    "nr", "on", "pag", "pp", "prof", "rag", "s", "sen", "sig", "ss", "st", "tel", "ten", "v", "vs",
];
