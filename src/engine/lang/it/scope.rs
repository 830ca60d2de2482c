//! Words that limit what a number holds for: where, when, of how many, how surely.

/// Words of what may be, is feared or would be.
pub const HYPOTHETICAL: &[&str] = &[
    "attendeva",
    "attendevano",
    "attese",
    "attesi",
    "capienza",
    "dovrebbe",
    "dovrebbero",
    "ipotizza*",
    "ospitare",
    "possa",
    "possano",
    "potrebbe",
    "potrebbero",
    "prevedeva",
    "prevedevano",
    "promess*",
    "promett*",
    "rischia",
    "rischiano",
    "teme",
    "temono",
    "timore",
    "voleva",
    "volevano",
];

/// Phrases that make a number part of another.
pub const PART: &[&str] = &[
    "dei quali",
    "delle quali",
    "di cui",
    "fra cui",
    "fra i quali",
    "fra le quali",
    "fra loro",
    "tra cui",
    "tra i quali",
    "tra le quali",
    "tra loro",
];

/// Phrases that open a clause with the whole of which a later number is a part.
pub const WHOLES: &[&str] =
    &["degli", "dei", "delle", "di questi", "di queste", "fra gli", "fra i", "fra le", "tra gli"];

/// Phrases after which a number holds for each of many, by what those are. Sorted; folded.
#[rustfmt::skip]
pub const RATES: &[(&str, &[&str])] = &[
    ("average", &["in media"]),
    ("barrel", &["al barile"]),
    ("day", &["al giorno", "ogni giorno"]),
    ("each", &["ciascuna", "ciascuno", "l' uno"]),
    ("hour", &["all' ora", "ogni ora"]),
    ("minute", &["al minuto", "ogni minuto"]),
    ("month", &["al mese", "ogni mese"]),
    ("night", &["a notte", "ogni notte"]),
    ("person", &["a persona", "a testa", "per abitante", "per persona", "pro capite"]),
    ("second", &["al secondo"]),
    ("share", &["per azione"]),
    ("square", &["al metro"]),
    ("week", &["alla settimana", "ogni settimana"]),
    ("year", &["all' anno", "l' anno", "ogni anno"]),
];

/// Words after a stretch of time by which it is no rate: "l'anno scorso". Sorted; folded.
#[rustfmt::skip]
pub const NO_RATES: &[&str] = &[
    "dopo", "fa", "passato", "precedente", "prima", "prossimo", "scorso", "seguente", "successivo",
];

/// Words after a stretch of time by which it tells when, and not how long. Sorted; folded.
pub const AGO: &[&str] = &["addietro", "fa", "orsono", "prima"];

/// Words and phrases by which one occasion, or one part of a whole, is told from another, by what
/// they mean. Sorted; folded.
#[rustfmt::skip]
pub const CONTRASTS: &[(&str, &[&str])] = &[
    ("abstention", &["astensioni", "astenuti"]),
    ("against", &["contrari", "contrarie", "contro", "no"]),
    ("ago", &["anni fa", "anno fa", "mese fa", "mesi fa", "settimana fa", "settimane fa"]),
    ("both", &["entrambe", "entrambi"]),
    ("code red", &["in codice rosso"]),
    ("critical", &["in pericolo di vita"]),
    ("east", &["est"]),
    ("excluded", &["esclus*"]),
    ("first aid", &["primi soccorsi"]),
    ("first half", &["prima metà", "primo tempo"]),
    ("first wave", &["prima ondata"]),
    ("for", &["favorevoli", "sì"]),
    ("included", &["compres*", "inclusa", "inclusi", "incluso"]),
    ("initial", &["inizialmente", "prime ore", "primo bilancio", "primo momento"]),
    ("intensive", &["intensiva"]),
    ("last", &["passata", "passate", "passati", "passato", "scorsa", "scorse", "scorsi", "scorso"]),
    ("north", &["nord"]),
    ("orange", &["arancione"]),
    ("other", &["altra", "altro"]),
    ("outward", &["andata"]),
    ("personal", &["personale"]),
    ("previous", &["anni prima", "anno prima", "mese prima", "mesi prima", "precedent*"]),
    ("prognosis", &["in prognosi riservata"]),
    ("red", &["rossa"]),
    ("return", &["ritorno"]),
    ("second", &["un secondo", "una seconda"]),
    ("second half", &["seconda metà", "secondo tempo"]),
    ("second wave", &["seconda ondata"]),
    ("serious", &["grave", "gravemente", "gravi", "gravissim*"]),
    ("similar", &["analog*", "simil*"]),
    ("since start", &["da inizio", "dall' inizio"]),
    ("slight", &["lievemente", "lievi"]),
    ("south", &["sud"]),
    ("stand", &["in tribuna"]),
    ("third", &["un terzo", "una terza"]),
    ("west", &["ovest"]),
    ("yellow", &["gialla"]),
];

/// Phrases that tell of another occasion than the one the article is about. Folded.
pub const ELSEWHERE: &[&str] = &[
    "anni prima",
    "anno prima",
    "giorni prima",
    "giorno prima",
    "in altra",
    "in altre",
    "in altri",
    "in altro",
    "in un altro",
    "in un analogo",
    "in un precedente",
    "in un' altra",
    "in un' analoga",
    "in una precedente",
    "mese prima",
    "mesi prima",
    "settimana prima",
    "settimane prima",
];

/// Phrases before the years of a life at most or at least. Folded.
#[rustfmt::skip]
pub const AGE_LIMITS: &[&str] = &[
    "al di sopra dei", "al di sotto dei", "sopra gli", "sopra i", "sotto gli", "sotto i",
];

/// Nouns for things whose kind a stretch of time names. Folded.
#[rustfmt::skip]
pub const KINDS: &[&str] = &[];

/// What stands between a stretch of time and its end. Folded.
#[rustfmt::skip]
pub const UNTIL: &[&str] = &["chiusi", "fino a", "fino ad", "terminati"];

/// Nouns for a share that is aimed at. Folded.
pub const AIMS: &[&str] = &["obiettivo", "target", "traguardo"];

/// Words that ask for something other than yes or no. Folded.
#[rustfmt::skip]
pub const ASKING: &[&str] = &[
    "che cosa", "chi", "come", "cosa", "dove", "perché", "quale", "quali", "quando", "quanta",
    "quante", "quanti", "quanto",
];

/// Ends of phrases for a few. Folded.
#[rustfmt::skip]
pub const OR_TWO: &[&str] = &["o due", "o tre"];

/// Nouns for what a page shows or counts beside its text. Folded.
pub const PAGE_PARTS: &[&str] =
    &["aggiornamenti", "commenti", "condivisioni", "foto", "fotografie", "immagini", "video"];

/// Phrases for this time last year. Folded.
#[rustfmt::skip]
pub const YEAR_AGO: &[&str] = &["un anno fa", "un anno prima", "l' anno prima"];

/// Phrases after a day or month that came before by the same name. Folded.
#[rustfmt::skip]
pub const AGAIN: &[&str] = &[
    "consecutiva", "consecutivo", "di fila", "di sempre", "più calda", "più caldo", "più fredda",
    "più freddo", "più piovoso", "più secco",
];

/// Words that make what is said hold for a part alone, by what they mean. Folded.
pub const SUBSETS: &[(&str, &[&str])] = &[
    ("away", &["ospiti", "in trasferta"]),
    ("control", &["gruppo di controllo", "non vaccinate", "non vaccinati", "placebo"]),
    ("core", &["di fondo"]),
    ("female", &["femminil*"]),
    ("highest", &["massima", "massime"]),
    ("long-term", &["di lunga durata"]),
    ("lowest", &["minima", "minime"]),
    ("male", &["maschil*"]),
    ("per head", &["pro capite"]),
    ("youth", &["giovanil*"]),
];

/// The sides of a place, by what they mean. Folded.
pub const SIDES: &[(&str, &[&str])] = &[
    ("east", &["oriental*"]),
    ("north", &["settentrional*"]),
    ("south", &["meridional*"]),
    ("west", &["occidental*"]),
];

/// Adjectives and participles that leave a count what it is.
pub const NEUTRAL: &[&str] = &[
    "accertat*",
    "allineat*",
    "certificat*",
    "civili",
    "coinvolt*",
    "complessiv*",
    "confermat*",
    "contat*",
    "diventat*",
    "estratt*",
    "finite",
    "finiti",
    "identificat*",
    "innocenti",
    "intere",
    "interi",
    "portat*",
    "presenti",
    "provvisori",
    "registrat*",
    "rimaste",
    "rimasti",
    "rinvenut*",
    "risultate",
    "risultati",
    "ritrovat*",
    "salite",
    "saliti",
    "segnalat*",
    "stimat*",
    "totali",
    "trasportat*",
    "trovat*",
    "ufficiali",
    "umane",
    "verificat*",
];

/// Words before a measure by what it is the measure of. Sorted; folded.
#[rustfmt::skip]
pub const MEASURES: &[(&str, &[&str])] = &[
    ("area", &["estensione", "superficie"]),
    ("capacity", &["capacità", "capienza"]),
    ("depth", &["profond*"]),
    ("distance", &["dista", "distan*", "lontan*"]),
    ("duration", &["dura", "durata", "durate", "durato", "durava", "durerà", "durò"]),
    ("energy", &["energia"]),
    ("flow", &["flusso", "portata"]),
    ("height", &["alta", "alte", "altezza", "alti", "altitudine", "alto", "quota"]),
    ("length", &["lunga", "lunghe", "lunghezza", "lunghi", "lungo"]),
    ("magnitude", &["magnitudo"]),
    ("power", &["potenza"]),
    ("speed", &["velocità"]),
    ("temperature", &["temperatura", "temperature", "termometro"]),
    ("thickness", &["spess*"]),
    ("volume", &["volume"]),
    ("weight", &["pesa", "pesante", "pesanti", "pesava", "peso"]),
    ("width", &["larga", "larghe", "larghezza", "larghi", "largo"]),
];

/// Words after a measure by what it is the measure of. Sorted; folded.
#[rustfmt::skip]
pub const MEASURES_AFTER: &[(&str, &[&str])] = &[
    ("area", &["superficie"]),
    ("depth", &["profond*"]),
    ("distance", &["distanza"]),
    ("duration", &["durata"]),
    ("height", &["altezza"]),
    ("length", &["lunghezza"]),
    ("thickness", &["spessore"]),
    ("weight", &["peso"]),
    ("width", &["larghezza"]),
];

/// What follows a length that lies between two places. Sorted; folded.
#[rustfmt::skip]
pub const AWAY_FROM: &[&str] = &[
    "a est di", "a nord di", "a ovest di", "a sud di", "al largo", "al largo di", "da", "dai",
    "dal", "dall'", "dalla", "dalle", "dallo",
];

/// What leads to those of whom some are counted.
pub const AMONG: &[&str] = &["fra", "tra"];

/// Phrases for the whole world.
pub const WORLDWIDE: &[&str] = &[
    "a livello globale",
    "a livello mondiale",
    "al mondo",
    "del mondo",
    "in tutto il mondo",
    "nel mondo",
    "nel pianeta",
];

/// Prepositions that say where.
pub const LOCATIVE: &[&str] = &[
    "a", "ad", "agli", "ai", "al", "all'", "alla", "alle", "in", "nei", "nel", "nell'", "nella",
    "nelle", "negli", "su", "sul", "sull'", "sulla", "presso",
];

/// Prepositions with which a sentence opens that name what it is about: "Per Milano".
pub const TOPIC: &[&str] = &["per"];

/// Prepositions of place that also say to whom.
pub const DATIVE: &[&str] = &["a", "ad", "agli", "ai", "al", "all'", "alla", "alle"];

/// Nouns for a count or a building, whose genitive says where.
pub const TALLIES: &[&str] = &[
    "aeroporto",
    "bilancio",
    "cantiere",
    "carcere",
    "conteggio",
    "conto",
    "dato",
    "fabbrica",
    "numero",
    "ospedale",
    "ospedali",
    "policlinico",
    "porto",
    "scuola",
    "stabilimento",
    "stadio",
    "stazione",
    "totale",
];

/// Verbs for a count.
pub const COUNTING: &[&str] = &["conta", "contava", "piange", "registra", "registrava"];

/// What stands before a number that is the subject itself.
pub const COLLECTIVE: &[&str] = &["in"];

/// What stands before a stretch of time in which something was counted.
pub const WITHIN: &[&str] = &["in", "nei", "nell'", "nella", "nelle", "ultime", "ultimi"];

/// Nouns between such a preposition and a place.
pub const AREAS: &[&str] = &[
    "area",
    "capitale",
    "città",
    "comune",
    "confini",
    "isola",
    "paese",
    "provincia",
    "quartiere",
    "regione",
    "suolo",
    "territorio",
    "zona",
];

/// Words by which a number tells how things stand now.
#[rustfmt::skip]
pub const REMAINING: &[&str] = &[
    "resta", "restano", "restavano", "restera", "resteranno", "rimane", "rimangono", "rimanevano",
    "rimasta", "rimaste", "rimasti", "ricoverat*", "tuttora", "ancora", "ormai", "attualmente",
    "al momento",
];

/// Words by which a number is put in place of an earlier one.
#[rustfmt::skip]
pub const CORRECTING: &[&str] = &[
    "correggendo", "corregge", "correggono", "correzione", "rettifica*", "rivede", "rivista",
    "riviste", "rivisto", "rivisti", "revisione", "definitiv*", "riconteggi*", "ricalcolat*",
    "aggiorna", "aggiornando", "aggiornata", "aggiornate", "aggiornati", "aggiornato",
];
