//! What comes again and again.

use crate::engine::figures::RecurrenceWords;

/// The words of what recurs.
pub const RECURRENCES: RecurrenceWords = RecurrenceWords {
    every: &["ogni", "tutte le", "tutti gli", "tutti i"],
    links: &["altra", "altro", "santa", "santo", "singola", "singolo"],
    units: &[
        "anni",
        "anno",
        "decenni",
        "decennio",
        "giorni",
        "giorno",
        "mese",
        "mesi",
        "minuti",
        "minuto",
        "ora",
        "ore",
        "secolo",
        "secondi",
        "secondo",
        "settimana",
        "settimane",
    ],
    nouns: &[
        "autunno",
        "estate",
        "feriali",
        "festivi",
        "fine",
        "inverno",
        "mattine",
        "notti",
        "pomeriggi",
        "primavera",
        "sere",
        "weekend",
    ],
    plural_parts: &[],
    per: &[],
    counts: &[],
    plural_ending: "i",
    lengths: &[],
};
