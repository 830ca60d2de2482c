//! Words that a full stop follows without ending the sentence.

/// Sorted; folded; without the stop.
pub const ABBREVIATIONS: &[&str] = &[
    "ago", "apr", "art", "avv", "ca", "cap", "cav", "col", "dic", "dom", "dott", "dr", "ecc", "es",
    "feb", "febb", "gen", "genn", "gio", "giu", "ing", "lug", "lun", "mag", "magg", "mar", "mer",
    "mons", "n", "nov", "nr", "on", "ott", "pag", "pp", "prof", "rag", "s", "sab", "sen", "sett",
    "sig", "ss", "st", "tel", "ten", "v", "ven", "vs",
];
