//! How parts of the page begin that are no part of the article.

/// Sorted; folded; words and marks apart.
pub const FURNITURE: &[&str] = &[
    "approfondisci", "ascolta l' articolo", "con informazioni dell'", "con informazioni di",
    "con informazioni da", "con informazioni dall'", "condividi", "elenco di", "fine dell' elenco",
    "foto :", "fotogallery", "guarda anche", "guarda il video", "iscriviti", "leggi anche",
    "leggi l' articolo", "leggi tutto", "leggi :", "potrebbe interessarti", "pubblicità",
    "riproduzione riservata", "scopri di più", "segui", "storie consigliate", "tempo di lettura",
    "testo aggiornato", "ti consigliamo :", "ti potrebbe interessare", "ultimo aggiornamento",
    "vai allo speciale", "vedi anche", "video :",
];
