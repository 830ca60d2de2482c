//! Organisations: the words their names are made of and the words that come before one.

/// Words that begin the name of a body when they have a capital. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_HEADS: &[&str] = &[
    "accademia", "aeronautica", "agenzia", "alleanza", "alto commissariato", "amministrazione",
    "archivio", "arcidiocesi", "arma", "assemblea", "associazione", "ateneo", "autorità", "azienda",
    "banca", "banco", "brigata", "brigate", "camera", "capitaneria", "casa", "cassa", "centro",
    "circolo", "club", "coalizione", "coldiretti", "collegio", "comando", "comitato",
    "commissariato", "commissione", "compagnia", "comune", "comunità", "confederazione",
    "conferenza", "congregazione", "congresso", "consiglio", "consolato", "consorzio", "consulta",
    "cooperativa", "coordinamento", "corpo", "corte", "croce", "curia", "dicastero", "diocesi",
    "dipartimento", "direzione", "ente", "esercito", "facoltà", "federazione", "ferrovie",
    "fondazione", "fondo", "forum", "forze", "fratelli", "fronte", "gabinetto", "garante", "giunta",
    "governo", "gruppo", "guardia", "guardie", "intelligence", "ispettorato", "istituto", "lega",
    "liceo", "marina", "ministero", "missione", "movimento", "nazionale", "nucleo", "onlus",
    "opera", "orchestra", "ordine", "organizzazione", "osservatorio", "partito", "patriarcato",
    "politecnico", "polizia", "polo", "poste", "prefettura", "presidenza", "procura", "protezione",
    "provincia", "provveditorato", "questura", "reggimento", "regione", "reparto", "rettorato",
    "scuola", "segreteria", "servizi", "servizio", "sezione", "sindacato", "società",
    "soprintendenza", "sovrintendenza", "squadra", "squadrone", "stato maggiore", "tribunale",
    "ufficio", "unione", "unità", "università", "vicariato", "vigili", "volontari",
];

/// Words that begin the name of a body without a capital too. Sorted; folded.
pub const LOWER_HEADS: &[&str] = &["assessorato", "commissione", "dipartimento", "ministero"];

/// Adjectives inside the name of a body. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_ADJECTIVES: &[&str] = &[
    "africana", "agricola", "agricolo", "ambientale", "amministrativa", "amministrativo",
    "antimafia", "araba", "atlantica", "baleniera", "bancaria", "buddhista", "calcio", "cattolica",
    "cattolico", "centrale", "centrali", "civile", "civili", "comunale", "comunista", "comuniste",
    "conservatore", "costituzionale", "democratica", "democratico", "distrettuale", "ecclesiastica",
    "economica", "elettorale", "europea", "europee", "europeo", "federale", "federali",
    "finanziaria", "forestale", "generale", "generali", "giudiziaria", "industriale",
    "internazionale", "internazionali", "investigativa", "islamica", "islamico", "laburista",
    "liberale", "locale", "marittima", "metropolitana", "militare", "militari", "mondiale",
    "mondiali", "municipale", "nazionale", "nazionali", "olimpica", "olimpico", "ortodossa",
    "parlamentare", "penale", "penitenziaria", "permanente", "popolare", "postale", "provinciale",
    "provinciali", "pubblica", "regionale", "regionali", "repubblicano", "rossa", "sanitaria",
    "scientifica", "socialista", "socialisti", "spaziale", "sportiva", "sportivo", "stradale",
    "superiore", "suprema", "tecnica", "territoriale", "tributaria", "unica", "unificata", "unite",
    "unito", "valutaria",
];

/// Nouns inside the name of a body: `Corte dei conti`. Sorted; folded.
#[rustfmt::skip]
pub const COMPLEMENTS: &[&str] = &[
    "appello", "arti", "assise", "avvocati", "banche", "calcio", "carabinieri", "cassazione",
    "commercio", "comuni", "consumatori", "conti", "controllo", "cooperative", "coordinamento",
    "credito", "cultura", "deputati", "difesa", "diritti", "dogane", "elezioni", "entrate",
    "finanza", "finanze", "fuoco", "garanzia", "gestione", "giornalisti", "giudici", "giustizia",
    "governo", "inchiesta", "indagine", "industria", "industriali", "informazione", "intelligence",
    "interni", "investigazioni", "investimenti", "investimento", "lavoratori", "lavoro",
    "liberazione", "magistrati", "magistratura", "medici", "medicina", "ministri", "ministro",
    "minorenni", "minori", "monopoli", "notizie", "pace", "partiti", "polizia", "porto",
    "prevenzione", "protezione", "psicologi", "ricerca", "ricerche", "riesame", "rifugiati",
    "risparmio", "salute", "sanità", "sicurezza", "soccorso", "sorveglianza", "spionaggio", "sport",
    "stampa", "statistica", "stato", "studenti", "studi", "sviluppo", "telecomunicazioni",
    "transizione", "trasporti", "tutela", "vigilanza", "volontariato", "vulcanologia",
];

/// Words that end the name of a company, a team, a newspaper. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_TAILS: &[&str] = &[
    "agency", "air", "airlines", "airways", "association", "authority", "banca", "bank", "basket",
    "broadcasting", "calcio", "club", "co", "college", "company", "corp", "corporation", "council",
    "energy", "entertainment", "fc", "federation", "finanza", "foundation", "games", "gmbh",
    "group", "holding", "holdings", "inc", "industries", "institute", "international", "limited",
    "llc", "ltd", "media", "mobile", "motors", "music", "network", "news", "nv", "partners",
    "party", "pictures", "plc", "post", "press", "productions", "racing", "records", "research",
    "school", "security", "service", "services", "sim", "society", "software", "spa", "sport",
    "sports", "studio", "studios", "survey", "systems", "team", "technologies", "television",
    "times", "tribune", "tv", "union", "united", "university", "us", "volley", "watch",
];

/// Words that the name of a body follows. Sorted; folded.
#[rustfmt::skip]
pub const ORGANISATION_CUES: &[&str] = &[
    "account", "agenzia", "agenzie", "associazione", "azienda", "banca", "band", "blog", "canale",
    "casa", "catena", "clan", "club", "coalizione", "colosso", "compagnia", "complesso",
    "consorzio", "cooperativa", "cosca", "ditta", "editore", "editrice", "emittente", "emittenti",
    "etichetta", "festival", "fondazione", "formazione", "gigante", "giornale", "giornali",
    "gruppi", "gruppo", "holding", "impresa", "istituti", "istituto", "lista", "magazine",
    "marchio", "mensile", "milizia", "movimento", "multinazionale", "network", "ong", "onlus",
    "operatore", "organizzazione", "partito", "piattaforma", "portale", "profilo", "quotidiani",
    "quotidiano", "radio", "rete", "rivista", "scuderia", "settimanale", "sindacati", "sindacato",
    "sito", "social", "società", "squadra", "start-up", "startup", "team", "televisione", "testata",
    "tivù", "tv", "università",
];

/// Words that may stand between those and the name. Sorted; folded.
#[rustfmt::skip]
pub const CUE_LINKS: &[&str] = &[
    "americana", "americano", "britannica", "britannico", "di", "francese", "inglese", "internet",
    "italiana", "italiano", "locale", "nazionale", "online", "privata", "privato", "russa", "russo",
    "stampa", "statale", "statunitense", "tedesca", "tedesco", "ufficiale", "web",
];

/// Words of match reports, in which towns are teams. Sorted; folded.
#[rustfmt::skip]
pub const SPORT_CUES: &[&str] = &[
    "allenatore", "allenatori", "attaccante", "calcio", "campionato", "classifica", "derby",
    "finale", "giornata", "girone", "gol", "pareggio", "partita", "partite", "portiere", "rigore",
    "rigori", "sconfitta", "scudetto", "semifinale", "serie", "squadra", "squadre", "stadio",
    "tifosi", "trasferta", "vittoria",
];
