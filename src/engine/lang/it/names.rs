//! The words of names: the tables of the files beside this one, put together.

use super::agreements as pact;
use super::countries;
use super::exonyms::EXONYMS;
use super::given_names::GIVEN_NAMES;
use super::known_organisations::ORGANISATIONS;
use super::outright::OUTRIGHT;
use super::synonyms::SYNONYMS;
use super::{organisations as body, people, places};
use crate::engine::entities::NameWords;

/// The words of names.
pub const NAMES: NameWords = NameWords {
    countries: countries::BY_WORD,
    adjectives_have_capitals: false,
    adjective_endings: ADJECTIVE_ENDINGS,
    regions: places::REGIONS,
    cities: places::CITIES,
    areas: places::AREAS,
    exonyms: EXONYMS,
    directions: places::DIRECTIONS,
    streets: places::STREETS,
    sites: places::SITES,
    plain_heads: places::PLAIN_HEADS,
    place_cues: places::PLACE_CUES,
    saints: places::SAINTS,
    place_endings: places::PLACE_ENDINGS,
    given_names: GIVEN_NAMES,
    transliterated: people::TRANSLITERATED,
    titles: people::TITLES,
    portfolios: people::PORTFOLIOS,
    particles: people::PARTICLES,
    hyphen_particles: people::HYPHEN_PARTICLES,
    saying: people::SAYING,
    years: people::YEARS,
    person_endings: people::PERSON_ENDINGS,
    organisations: ORGANISATIONS,
    synonyms: SYNONYMS,
    organisation_heads: body::ORGANISATION_HEADS,
    lower_heads: body::LOWER_HEADS,
    organisation_adjectives: body::ORGANISATION_ADJECTIVES,
    complements: body::COMPLEMENTS,
    organisation_tails: body::ORGANISATION_TAILS,
    organisation_cues: body::ORGANISATION_CUES,
    cue_links: body::CUE_LINKS,
    sport_cues: body::SPORT_CUES,
    agreement_heads: pact::AGREEMENT_HEADS,
    agreement_links: pact::AGREEMENT_LINKS,
    agreement_endings: pact::AGREEMENT_ENDINGS,
    outright: &OUTRIGHT,
    events: EVENTS,
    event_tails: EVENT_TAILS,
    common: COMMON,
    common_endings: COMMON_ENDINGS,
    thing_cues: THING_CUES,
    articles: ARTICLES,
    of: OF,
    of_bare: OF_BARE,
    for_words: FOR,
    with_article: WITH_ARTICLE,
    inside: INSIDE,
    towards: TOWARDS,
    and: AND,
};

/// Articles. Sorted; folded.
const ARTICLES: &[&str] = &["gli", "i", "il", "l'", "la", "le", "lo", "un", "un'", "una", "uno"];

/// What ties a name to the noun before it. Sorted; folded.
const OF: &[&str] = &["d'", "degli", "dei", "del", "dell'", "della", "delle", "dello", "di"];

/// What else ties a body to its purpose. Sorted; folded.
const FOR: &[&str] = &["contro", "per"];

/// Prepositions that hold an article. Sorted; folded.
#[rustfmt::skip]
const WITH_ARTICLE: &[&str] = &[
    "agli", "ai", "al", "all'", "alla", "alle", "allo", "col", "dagli", "dai", "dal", "dall'",
    "dalla", "dalle", "dallo", "degli", "dei", "del", "dell'", "della", "delle", "dello", "negli",
    "nei", "nel", "nell'", "nella", "nelle", "nello", "sugli", "sui", "sul", "sull'", "sulla",
    "sulle", "sullo",
];

/// Prepositions that a place follows. Sorted; folded.
const INSIDE: &[&str] = &["in"];

/// Prepositions that a place often follows. Sorted; folded.
const TOWARDS: &[&str] = &["a", "ad", "fino", "presso", "verso"];

/// What joins two of a kind. Sorted; folded.
const AND: &[&str] = &["e", "ed"];

/// Words that begin the name of an event, a law, a product. Sorted; folded.
#[rustfmt::skip]
const EVENTS: &[&str] = &[
    "adsl", "aids", "airbus", "android", "bibbia", "boeing", "bot", "brexit", "btp", "campionati",
    "campionato", "capodanno", "cd", "cest", "cet", "champions", "ciclone", "cig", "cigs", "codice",
    "coppa", "coppe", "corano", "costituzione", "covid", "ddl", "decreto", "derby", "dl", "dna",
    "dpcm", "dvd", "ebola", "europa league", "europei", "expo", "festa", "festival", "gdp",
    "giochi", "giornata", "giro", "gmt", "gps", "grammy", "gran", "grand", "guerra", "hiv", "ici",
    "imu", "internet", "ipad", "iphone", "irap", "ires", "irpef", "iva", "ko", "legge", "leone",
    "linux", "lodo", "medaglia", "missione", "mms", "mondiale", "mondiali", "moto", "natale",
    "nobel", "ogm", "ok", "olimpiade", "olimpiadi", "open", "operazione", "oscar", "palio",
    "pallone", "palma", "paralimpiadi", "pasqua", "pc", "piano", "pil", "playstation", "premi",
    "premio", "processo", "progetto", "rally", "rc", "rivoluzione", "scudetto", "serie", "sms",
    "spread", "strage", "super bowl", "supercoppa", "suv", "tasi", "tav", "tempesta", "tfr",
    "tifone", "tornado", "torneo", "tour", "trofeo", "tv", "universiadi", "uragano", "utc",
    "vangelo", "vuelta", "web", "windows",
];

/// Words that end the name of an event. Sorted; folded.
const EVENT_TAILS: &[&str] = &["award", "awards", "cup", "league", "premier", "prix", "slam"];

/// Words that are no name, though they may have a capital. Sorted; folded.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "a", "abbiamo", "abbonati", "accademia", "accanto", "ad", "addio", "adesso", "agenzia", "agli",
    "agosto", "ai", "al", "alcune", "alcuni", "alcuno", "all'", "alla", "alle", "allo", "allora",
    "almeno", "altra", "altre", "altri", "altro", "ammesso", "amministrazione", "anche", "ancora",
    "anniversario", "anzi", "anziché", "aperta", "aperto", "appare", "appello", "appena", "apre",
    "aprile", "arrestati", "arrestato", "arresti", "arresto", "arriva", "arrivano", "articoli",
    "articolo", "assassinio", "assemblea", "assieme", "associazione", "attacco", "attenzione",
    "attesa", "attualmente", "auto", "autore", "autori", "avanti", "avere", "aveva", "avevano",
    "avvio", "azienda", "bambini", "banca", "bandiera", "basta", "bello", "ben", "bene", "big",
    "bilancio", "bisogna", "bomba", "borsa", "borse", "bosco", "bravo", "breve", "buon", "buona",
    "buone", "buoni", "c'", "cala", "calano", "calcio", "cambia", "cambiano", "campagna", "canzone",
    "capitale", "caro", "casi", "caso", "causa", "ce", "centinaia", "centro", "centro-destra",
    "centrodestra", "centrosinistra", "certamente", "certo", "che", "chi", "chiaro", "chiesta",
    "chiesti", "chiunque", "chiusa", "chiuso", "ci", "ciao", "ciascuno", "cielo", "cinquanta",
    "cinque", "cinquecento", "cioè", "circa", "circolare", "ciò", "clicca", "colpa", "colpito",
    "come", "comincia", "comitato", "commissione", "comune", "comunicato", "comunità", "comunque",
    "con", "concerto", "concluso", "condannato", "conferenza", "conosciuto", "consegna",
    "considerato", "consigliamo", "consigliati", "consiglio", "continua", "continuano", "contro",
    "cooperazione", "corte", "corteo", "cosa", "costa", "così", "cresce", "crisi", "cristo",
    "crollo", "cronaca", "cronologia", "cui", "da", "dagli", "dai", "dal", "dall'", "dalla",
    "dalle", "dallo", "dati", "dato", "davanti", "davvero", "day", "debutto", "decine", "decreto",
    "degli", "dei", "del", "dell'", "della", "delle", "dello", "dentro", "denuncia", "destra",
    "deve", "devono", "di", "dice", "dicembre", "dicono", "dieci", "dietro", "difesa", "difficile",
    "dimissioni", "dio", "dipartimento", "diretta", "direttiva", "direzione", "disastro",
    "diversamente", "diverse", "diversi", "documento", "dodici", "domani", "domenica", "donna",
    "donne", "dopo", "dopodiché", "dove", "dovrebbe", "due", "dunque", "durante", "duro", "e",
    "ecco", "economia", "ed", "effettivamente", "egli", "elenco", "elezioni", "ella", "emergenza",
    "ente", "entrambe", "entrambi", "entro", "eppure", "era", "erano", "ero", "esclusivo", "esiste",
    "esistono", "esplosione", "essa", "esse", "essere", "essi", "esteri", "eventi", "evidentemente",
    "ex", "fa", "facciamo", "fanno", "fare", "fatti", "fatto", "febbraio", "federale",
    "federazione", "feriti", "ferito", "finalmente", "finché", "fine", "finita", "finito", "fino",
    "fondamentale", "fondo", "fonte", "fonti", "forse", "forte", "forza", "foto", "fotogallery",
    "fra", "francamente", "fu", "funerali", "fuori", "furono", "furto", "gara", "gare",
    "generalmente", "gennaio", "giornalista", "giorni", "giorno", "giovani", "giovedì", "giugno",
    "giunta", "giusto", "già", "giù", "gli", "gran", "grande", "grandi", "grave", "gravi", "grazie",
    "gruppo", "guarda", "guardate", "guerra", "ha", "hai", "hanno", "ho", "i", "ieri", "il",
    "immagini", "immediatamente", "in", "inaugurazione", "incendio", "inchiesta", "incidente",
    "incidenti", "indagine", "indagini", "infatti", "infine", "inizia", "inizialmente",
    "iniziativa", "iniziative", "innanzitutto", "inoltre", "insieme", "insomma", "intanto",
    "interni", "interno", "intervento", "intervista", "intorno", "introduzione", "invece", "io",
    "israeliani", "istituto", "italiana", "italiani", "italiano", "jazz", "l'", "la", "lancio",
    "lascia", "lavori", "lavoro", "le", "legge", "leggi", "legislatura", "lei", "lettera", "libri",
    "libro", "live", "lo", "loro", "lotta", "love", "luglio", "lui", "luna", "lunedì", "lunga",
    "lungo", "lutto", "là", "ma", "madonna", "mafia", "magari", "maggio", "mai", "malgrado",
    "maltempo", "manca", "mancano", "manifestanti", "manifestazione", "martedì", "marzo", "maxi",
    "me", "medesimo", "media", "meglio", "meno", "mentre", "mercoledì", "meteo", "mi", "mia",
    "miei", "migliaia", "miglior", "migliore", "mila", "milioni", "ministero", "mio", "mister",
    "molta", "molte", "molti", "molto", "mondo", "morta", "morte", "morti", "morto", "movimento",
    "multa", "muoiono", "muore", "musei", "musica", "nasce", "nata", "nati", "nato", "nave",
    "nazione", "nazioni", "ne", "neanche", "negli", "nei", "nel", "nell'", "nella", "nelle",
    "nello", "nemmeno", "neppure", "nessun", "nessuna", "nessuno", "neve", "newsletter", "niente",
    "night", "no", "noi", "nomina", "nominato", "non", "nono", "nonostante", "nostra", "nostre",
    "nostri", "nostro", "nota", "note", "notizie", "notte", "nove", "novecento", "novembre",
    "nulla", "numero", "numerose", "numerosi", "nuova", "nuove", "nuovi", "nuovo", "né", "o",
    "obiettivo", "occorre", "od", "oggi", "ogni", "ognuno", "oltre", "omicidio", "operazione",
    "opposizione", "oppure", "or", "ora", "orario", "ordine", "ore", "ormai", "orp", "ospiti",
    "ottimo", "otto", "ottobre", "ottocento", "ovunque", "ovviamente", "paese", "paesi", "pare",
    "parecchi", "parla", "parlamentari", "parlando", "parole", "partenza", "particolare", "partito",
    "passa", "passano", "patria", "peccato", "peggio", "per", "perché", "perciò", "percorso",
    "perfino", "perso", "persone", "pertanto", "però", "piano", "piccola", "piccolo", "pil",
    "pioggia", "piuttosto", "più", "poca", "poche", "pochi", "poco", "poi", "poiché", "polemica",
    "polemiche", "politica", "pop", "popolazione", "popolo", "possiamo", "posso", "potrebbe",
    "potrebbero", "precedentemente", "premi", "premio", "presentata", "presentato", "presente",
    "presenti", "presidenza", "presto", "presunto", "prezzi", "prezzo", "prima", "prime", "primi",
    "primo", "probabilmente", "processo", "procura", "progetto", "programma", "pronti", "pronto",
    "proprio", "prosegue", "prossima", "prossimo", "protesta", "proteste", "prova", "prove",
    "province", "provincia", "punto", "pur", "pure", "purtroppo", "può", "qual", "qualche",
    "qualcosa", "qualcuno", "quale", "quali", "qualora", "qualsiasi", "quando", "quanta", "quante",
    "quanti", "quanto", "quaranta", "quarta", "quarto", "quasi", "quattordici", "quattro",
    "quattrocento", "quel", "quell'", "quella", "quelle", "quelli", "quello", "quest'", "questa",
    "queste", "questi", "questo", "qui", "quindi", "quindici", "quinta", "quinto", "quota", "quote",
    "rapina", "reato", "record", "redazione", "referendum", "regione", "religione", "resta",
    "restano", "riapre", "ricco", "ricerca", "ricorda", "ricordiamo", "riforma", "rimane",
    "rimangono", "rischio", "risultati", "ritorna", "ritorno", "ritrovato", "rock", "sabato",
    "sale", "salgono", "salute", "salvo", "sanità", "saranno", "sarebbe", "sarebbero", "sarà",
    "scatta", "scattano", "scende", "scienza", "sciopero", "scontri", "scoperta", "scoperto",
    "scopri", "scuola", "se", "sebbene", "secoli", "seconda", "secondi", "secondo", "seggi",
    "seguono", "sei", "seicento", "sembra", "sempre", "sentenza", "senza", "sequestrati",
    "sequestro", "sera", "serve", "sessanta", "settanta", "sette", "settecento", "settembre",
    "show", "si", "sia", "siamo", "sicuramente", "sicurezza", "siete", "significa", "signore",
    "signoria", "simile", "sinistra", "sino", "situazione", "so", "società", "solamente", "soldati",
    "sole", "solo", "sono", "sopra", "soprattutto", "sostanzialmente", "sotto", "speciale", "spero",
    "spesso", "spettacoli", "spettacolo", "sport", "stagione", "stamane", "stamattina", "stando",
    "stanno", "stanotte", "stasera", "stata", "state", "stati", "stato", "stavolta", "stessa",
    "stesso", "stile", "storia", "storie", "strada", "strage", "studenti", "studi", "studio", "su",
    "sua", "subito", "successivamente", "successo", "sue", "sugli", "sui", "sul", "sull'", "sulla",
    "sulle", "sullo", "suo", "suoi", "superata", "svelato", "sviluppo", "svolta", "sì", "tale",
    "tali", "tanta", "tante", "tanti", "tanto", "tecnologia", "tempi", "tensione", "tensioni",
    "tentato", "terremoto", "terza", "terza repubblica", "terzo", "testo", "ti", "time", "titolo",
    "torna", "tornano", "tra", "traffico", "tragedia", "trasferimento", "trattative", "tre",
    "trecento", "tredici", "treno", "trenta", "tribunale", "trofeo", "troppi", "troppo", "trovati",
    "trovato", "tu", "tua", "tuo", "tutela", "tutta", "tuttavia", "tutte", "tutti", "tutto",
    "tuttora", "tv", "twin", "uccide", "uccisi", "ucciso", "ufficialmente", "ufficio", "ultima",
    "ultime", "ultimi", "ultimo", "un", "un'", "una", "undici", "unica", "unico", "unione", "unità",
    "università", "uno", "uomini", "uomo", "urne", "uscito", "va", "vacanze", "vale", "vanno",
    "vede", "vediamo", "venerdì", "vengono", "venne", "venti", "vero", "verso", "vertice", "vi",
    "via", "viaggio", "video", "viene", "vigilia", "vince", "violenza", "violenze", "visita",
    "visite", "vita", "vittima", "vittime", "vittoria", "vogliamo", "voglio", "vogliono", "voi",
    "volta", "volte", "vorrei", "vorremmo", "vostra", "vostro", "voti", "voto", "vuoi", "vuole",
    "wi-fi", "è",
];

/// How many common words end, hardly any name. Sorted; folded.
#[rustfmt::skip]
const COMMON_ENDINGS: &[&str] = &[
    "aggio", "ando", "anza", "arlo", "arsi", "bile", "bili", "endo", "enza", "ersi", "ezza", "irsi",
    "ismo", "isti", "ità", "mente", "menti", "mento", "ranno", "rebbe", "rono", "sione", "sioni",
    "tà", "zione", "zioni",
];

/// Words that the name of a work, a ship, a storm, a disease follows. Sorted; folded.
#[rustfmt::skip]
const THING_CUES: &[&str] = &[
    "album", "batterio", "brano", "canzone", "ciclone", "corvetta", "disco", "documentario",
    "farmaco", "film", "fregata", "genere", "incrociatore", "indice", "libro", "lingua", "missile",
    "missili", "morbo", "motonave", "musical", "nave", "petroliera", "portaerei", "razzo",
    "romanzo", "satellite", "sindrome", "singolo", "sitcom", "sonda", "sottomarino", "tempesta",
    "tifone", "titolo", "traghetto", "trasmissione", "uragano", "vaccino", "veliero", "videogioco",
    "virus", "yacht",
];

/// The same without an article in it.
const OF_BARE: &[&str] = &["d'", "di"];

/// The vowels an adjective ends in.
const ADJECTIVE_ENDINGS: &[&str] = &["a", "e", "i", "o"];
